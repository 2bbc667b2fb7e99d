"""R's operators as functions: multiple assignment, pipes, active bindings, context managers; list and shape helpers."""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import InvalidValue, argument_error
from rkeras._core.kinds import SAME_OBJECT, STRING
from rkeras._core.kinds_by_name import ExplicitKinds
from rkeras._core.verb import means_keras2, verb


@verb(name="%<-%", r_function=True, kinds=ExplicitKinds(into=SAME_OBJECT, value=SAME_OBJECT))
def multi_assign(x, value, into=None):
    """Multiple assignment: unpack a value into several names (destructuring).

    Args:
        x: names, nested like the value: a string such as `"a, (b, c), *rest"` or lists of names; `_` skips an element.
        value: a sequence, or a dict whose values are unpacked in order.
        into: where to assign the names: a namespace such as `globals()`, a dict or an object.

    Returns:
        A dict of the values by name.

    Raises:
        ValueError: if there are too few or too many values.
    """
    from rkeras._values.destructuring import parse, set_named, unpack

    try:
        found = unpack(parse(x), value)
    except (ValueError, TypeError) as error:
        raise type(error)(f"multi_assign(): {error}") from None
    if into is not None:
        for name, part in found.items():
            set_named(into, name, part)
    return found


@verb(name=".", r_function=True)
def destructure(value, *names):
    """Extract several elements of a value by name or index (destructuring).

    Args:
        value: a dict, a sequence or an object with attributes.
        *names: keys, attributes or indices counted from 0.

    Returns:
        A tuple of the elements, in the order of `names`.
    """

    def element(name: Any) -> Any:
        if isinstance(name, str) and not hasattr(value, "keys"):
            return getattr(value, name)
        return value[name]

    try:
        return tuple(element(name) for name in names)
    except (KeyError, IndexError, AttributeError):
        raise argument_error("destructure", "names", "names or indices of the value", list(names)) from None


@verb(name="%>%", r_function=True)
def pipe_into(lhs, rhs):
    """Pipe a value into a verb, layer or function, as `lhs >> rhs`.

    Args:
        lhs: the value.
        rhs: a verb that waits for its first argument, a layer, or a function.

    Returns:
        The result of the verb, layer or function.
    """
    from rkeras._core.pipe import Pipeable
    from rkeras._core.predicates import is_layer
    from rkeras._keras.pipe_operator import compose

    if isinstance(rhs, Pipeable):
        return rhs.receive(lhs)
    if is_layer(rhs):
        return compose(lhs, rhs)
    if not callable(rhs):
        raise argument_error("pipe_into", "rhs", "a verb, a layer or a function", rhs)
    return rhs(lhs)


@verb(name="%<>%", r_function=True, kinds={"into": SAME_OBJECT})
def pipe_assign(lhs, rhs, into=None):
    """Assignment pipe: pipe a value into a function, assign the result to it.

    Args:
        lhs: a name in `into`; without `into`, a list, dict, array or variable, which is modified in place.
        rhs: a verb that waits for its first argument, a layer, or a function.
        into: where the name is: a namespace such as `globals()`, a dict or an object.

    Returns:
        The result of the verb, layer or function.
    """
    from rkeras._values.destructuring import get_named, set_named

    if into is not None:
        result = pipe_into(get_named(into, lhs), rhs)
        set_named(into, lhs, result)
        return result
    result = pipe_into(lhs, rhs)
    if isinstance(lhs, dict):
        new = dict(result)
        lhs.clear()
        lhs.update(new)
    elif hasattr(lhs, "assign"):
        lhs.assign(result)
    elif hasattr(lhs, "__setitem__"):
        lhs[... if hasattr(lhs, "dtype") else slice(None)] = result
    else:
        raise argument_error("pipe_assign", "lhs", "a name in `into`, or a value that can be modified in place", lhs)
    return lhs


@verb(name="%<-active%", r_function=True, kinds={"sym": STRING, "into": SAME_OBJECT})
def active_assign(sym, value, into=None):
    """Active binding: a property whose value is computed when it is read.

    Args:
        sym: the name.
        value: function(self) that returns the value; with one more argument, it is also called with an assigned value.
        into: the class to add the property to, or the namespace of a class body; None to only return the property.

    Returns:
        The property.
    """
    from rkeras._layers.define_class import active
    from rkeras._values.destructuring import set_named

    if not callable(value):
        raise argument_error("active_assign", "value", "a function", value)
    made = active(value)
    if into is not None:
        set_named(into, sym, made)
    return made


@verb(name="%as%", r_function=True, kinds={"name": STRING, "into": SAME_OBJECT})
def bind_as(object, name, into=None):
    """Bind the value of a context manager to a name, as `with ... as`.

    Args:
        object: a context manager, such as `tf.GradientTape()`.
        name: the name.
        into: where to assign the name: a namespace such as `globals()`, a dict or an object; by default a new object
            with the name as an attribute, which the context manager returns.

    Returns:
        A context manager for `with`.
    """
    from rkeras._values.context_managers import named_context

    if not hasattr(object, "__enter__"):
        raise argument_error("bind_as", "object", "a context manager", object)
    return named_context(object, name, into)


@verb(r_function=True)
def all_dims():
    """All remaining axes in an index (ellipsis), as in `x[all_dims(), 0]`.

    Returns:
        Python's `...`.
    """
    return ...


@verb(r_function=True, kinds=ExplicitKinds())
def named_list(*args, **kwargs):
    """Named list; unnamed arguments are named after themselves.

    Args:
        *args: values that have a name: functions, classes, layers, models.
        **kwargs: values by name.

    Returns:
        A dict.
    """
    made: dict[str, Any] = {}
    for value in args:
        name = getattr(value, "__name__", None) or getattr(value, "name", None)
        if not isinstance(name, str):
            raise argument_error("named_list", "...", "a value that has a name, or a named argument", value)
        made[name] = value
    if duplicates := made.keys() & kwargs.keys():
        raise argument_error("named_list", "...", "values with unique names", sorted(duplicates))
    return {**made, **kwargs}


@verb(r_function=True)
def zip_lists(*args):
    """Zip lists: group their first elements, their second, and so on.

    Args:
        *args: sequences of the same length, or dicts with the same keys in any order; or one list of these.

    Returns:
        A list of lists; for dicts, a dict of lists.

    Raises:
        ValueError: if the lengths or the keys differ.
    """
    from collections.abc import Mapping

    lists = list(args[0]) if len(args) == 1 else list(args)
    if not lists:
        return []
    if isinstance(lists[0], Mapping):
        keys = list(lists[0])
        if not all(isinstance(d, Mapping) and set(d) == set(keys) for d in lists):
            raise ValueError("zip_lists(): the names of all lists must be the same.")
        return {key: [d[key] for d in lists] for key in keys}
    if any(isinstance(d, Mapping) or len(d) != len(lists[0]) for d in lists):
        raise ValueError("zip_lists(): the lists must have the same length, and either all or none must have names.")
    return [list(together) for together in zip(*lists, strict=True)]


@verb(r_function=True)
def shape(*args, dims=()):
    """Shape of a tensor, or a shape with the given sizes.

    Args:
        *args: sizes, with None, NA or -1 for an unknown size; shapes; tensors and arrays, whose shape is used. A
            scalar integer tensor is a size.
        dims: a list of sizes, shapes or tensors.

    Returns:
        A shape: a tuple with the methods of TensorFlow's `TensorShape`.
    """
    from rkeras._values import shapes

    given = [*args, dims]
    try:
        if means_keras2():
            return shapes.tensor_shape(None if dims is None else shapes.sizes_in_tensorflow(given))
        return shapes.Shape(shapes.sizes_of(given))
    except InvalidValue:
        raise argument_error("shape", "...", "sizes of axes, tensors or shapes", list(args) or dims) from None
