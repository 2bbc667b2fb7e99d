"""Operators of R as functions, and small helpers: several assignments at once, contexts, indices, lists and shapes."""

from __future__ import annotations

from typing import Any

from rkeras._core.arguments import ITSELF, STRING, Stated, Unfit, refuse
from rkeras._core.verb import verb


@verb(name="%<-%", by_hand=True, kinds=Stated(into=ITSELF, value=ITSELF))
def multi_assign(x, value, into=None):
    """Take a value apart into several names.

    Args:
        x: names, nested as the value is: a string such as `"a, (b, c), *rest"` or lists of names; `_` skips one.
        value: a sequence, or a dict whose values are taken in order.
        into: where the names are to be: a namespace such as `globals()`, a dict or an object.

    Returns:
        The values by name.

    Raises:
        ValueError: if there are too few or too many values.
    """
    from rkeras._values.destructuring import parse, put, take_apart

    try:
        found = take_apart(parse(x), value)
    except (ValueError, TypeError) as error:
        raise type(error)(f"multi_assign(): {error}") from None
    if into is not None:
        for name, part in found.items():
            put(into, name, part)
    return found


@verb(name=".", by_hand=True)
def destructure(value, *names):
    """Elements of a value by name or place, in the order in which they are asked for.

    Args:
        value: a dict, a sequence or an object with attributes.
        *names: keys, attributes or places counted from 0.

    Returns:
        A tuple of them.
    """

    def element(name: Any) -> Any:
        if isinstance(name, str) and not hasattr(value, "keys"):
            return getattr(value, name)
        return value[name]

    try:
        return tuple(element(name) for name in names)
    except (KeyError, IndexError, AttributeError):
        raise refuse("destructure", "names", "names or places in the value", list(names)) from None


@verb(name="%>%", by_hand=True)
def pipe_into(lhs, rhs):
    """A value into a verb or function, as `lhs >> rhs` does.

    Args:
        lhs: the value.
        rhs: a verb that waits, a layer, or a function.

    Returns:
        What comes out.
    """
    from rkeras._core.pipe import Pipeable
    from rkeras._core.predicates import is_layer
    from rkeras._keras.pipe_operator import compose

    if isinstance(rhs, Pipeable):
        return rhs.receive(lhs)
    if is_layer(rhs):
        return compose(lhs, rhs)
    if not callable(rhs):
        raise refuse("pipe_into", "rhs", "a verb, a layer or a function", rhs)
    return rhs(lhs)


@verb(name="%<>%", by_hand=True, kinds={"into": ITSELF})
def pipe_assign(lhs, rhs, into=None):
    """A value into a verb or function, and what comes out into the value's place.

    Args:
        lhs: a name in `into`; without `into` a list, dict, array or variable, which is changed in place.
        rhs: a verb that waits, a layer, or a function.
        into: where the name is: a namespace such as `globals()`, a dict or an object.

    Returns:
        What comes out.
    """
    from rkeras._values.destructuring import put, taken

    if into is not None:
        result = pipe_into(taken(into, lhs), rhs)
        put(into, lhs, result)
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
        raise refuse("pipe_assign", "lhs", "a name in `into`, or something that can be changed in place", lhs)
    return lhs


@verb(name="%<-active%", by_hand=True, kinds={"sym": STRING, "into": ITSELF})
def active_assign(sym, value, into=None):
    """A name whose value is computed whenever it is read.

    Args:
        sym: the name.
        value: function(self) that gives the value; if it takes one more argument it is called with what is assigned.
        into: the class that gets it, or the namespace of a class's body; None to have it returned alone.

    Returns:
        The property.
    """
    from rkeras._layers.define_class import active
    from rkeras._values.destructuring import put

    if not callable(value):
        raise refuse("active_assign", "value", "a function", value)
    made = active(value)
    if into is not None:
        put(into, sym, made)
    return made


@verb(name="%as%", by_hand=True, kinds={"name": STRING, "into": ITSELF})
def bind_as(object, name, into=None):
    """A context manager that leaves what it gives under a name, as Python's `with ... as` does.

    Args:
        object: a context manager, such as `tf.GradientTape()`.
        name: the name.
        into: where the name is to be: a namespace such as `globals()`, a dict or an object; by default an object
            whose attribute it is, which the context gives.

    Returns:
        A context manager for `with`.
    """
    from rkeras._values.context_managers import named_context

    if not hasattr(object, "__enter__"):
        raise refuse("bind_as", "object", "a context manager", object)
    return named_context(object, name, into)


@verb(by_hand=True)
def all_dims():
    """All axes that are not indexed otherwise: `x[all_dims(), 0]`.

    Returns:
        Python's `...`.
    """
    return ...


@verb(by_hand=True, kinds=Stated())
def named_list(*args, **kwargs):
    """A list whose elements have names; one given without a name is called by its own.

    Args:
        *args: values with a name of their own: functions, classes, layers, models.
        **kwargs: values by name.

    Returns:
        A dict.
    """
    made: dict[str, Any] = {}
    for value in args:
        name = getattr(value, "__name__", None) or getattr(value, "name", None)
        if not isinstance(name, str):
            raise refuse("named_list", "...", "a value with a name of its own, or given by name", value)
        made[name] = value
    if twice := made.keys() & kwargs.keys():
        raise refuse("named_list", "...", "values with names of which none comes twice", sorted(twice))
    return {**made, **kwargs}


@verb(by_hand=True)
def zip_lists(*args):
    """Lists or dicts side by side: the first elements together, then the second, and so on.

    Args:
        *args: sequences of one length, or dicts with the same keys in any order; or one list of these.

    Returns:
        A list of lists; of dicts, a dict of lists.

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
        raise ValueError("zip_lists(): the lists must have one length, and all have names or none.")
    return [list(together) for together in zip(*lists, strict=True)]


@verb
def shape(*args, dims=None):
    """The shape of a tensor, or a shape from lengths of axes.

    Args:
        *args: lengths, with None, NA or -1 for an unknown one; shapes; and tensors and arrays, whose shape is meant.
            A scalar tensor of whole numbers is a length.
        dims: all of them in one list.

    Returns:
        A shape: a tuple with the methods of TensorFlow's `TensorShape`.
    """
    from rkeras._values.shapes import Shape, lengths_of

    given = args if dims is None else (*args, dims)
    try:
        return Shape(lengths_of(list(given)))
    except Unfit:
        raise refuse("shape", "...", "lengths of axes, tensors or shapes", list(given)) from None
