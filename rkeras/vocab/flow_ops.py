"""Operations on tensors that take functions, dots or subscripts: loops, branches, `op_einsum`, `op_subset`."""

from functools import partial
from typing import Any

from rkeras._core.arguments import AS_IS, POSITIVE_INTEGER, converted, refuse
from rkeras._core.predicates import is_number, is_numeric
from rkeras._core.verb import Verb, called_from_r, construct, verb
from rkeras._keras.loading import symbol
from rkeras._ops.arguments import KINDS, STRUCTURE, TENSOR, TENSORS, each, places, tensor, tensor_from_r
from rkeras._ops.declare_op import op as declare_op
from rkeras._ops.deferred import is_symbolic
from rkeras._ops.op_fallbacks import rearranged
from rkeras._ops.subset import assigned, subset
from rkeras._ops.vectorize import vectorized

op = partial(declare_op, family="flow_ops")


def _while(this: Verb, given: dict[str, Any]) -> Any:
    """A single value may be given alone."""
    values, body = given["loop_vars"], given["body"]
    if isinstance(values, (list, tuple)) and len(values) == 1:

        def listed(value: Any) -> Any:
            found = body(value)
            return found if isinstance(found, (list, tuple)) else [found]

        given["body"] = listed
    return construct(this, given)


op("op_associative_scan", "Cumulative results of an associative function", acts_on=None)
op("op_cond", "What one of two functions gives, by a condition")
op("op_fori_loop", "What a function makes of a value, over and over, for a range of numbers", acts_on=None)
op("op_jvp", "What a function gives, and its derivative in a direction", acts_on=None)
op("op_map", "What a function gives for each slice along the first axis", kinds={"xs": STRUCTURE})
op("op_scan", "What a function gives for each slice, carrying a state along", acts_on=None,
   kinds={"xs": STRUCTURE})  # fmt: skip
op("op_vectorized_map", "What a function gives for each slice, computed at once", renames={"f": "function"})
op("op_while_loop", "What a function makes of values, over and over, while a condition holds", acts_on=None, run=_while)


@verb(kinds={**KINDS, "start": AS_IS, "end": AS_IS, "step": AS_IS}, target="keras.ops.arange", waits=False)
def op_arange(start, end=None, step=1, dtype=None, include_end=True):
    """Numbers at equal steps.

    One number alone asks for that many: from 1 in R, from 0 in Python.

    Args:
        start: the first number, or how many.
        end: the last number.
        step: the distance between them.
        dtype: type of the result; by default integer if all of the numbers are.
        include_end: whether `end` itself may be among them.

    Returns:
        A tensor with one axis.
    """
    if end is None:
        first = type(start)(1) if called_from_r() and is_number(start) else 0
        if called_from_r():
            return op_arange.run({"start": first, "end": start, "step": step, "dtype": dtype,
                                  "include_end": include_end}, from_r=True)  # fmt: skip
        return symbol("keras.ops.arange")(start, None, step, dtype=dtype)
    if include_end:
        if all(map(is_number, (start, end, step))):
            steps = int((end - start) / step + 1e-9)
            # Half a step further, where no rounding reaches.
            end = start + (steps + 1) * step if isinstance(start + step, int) else start + (steps + 0.5) * step
        else:
            end = end + step
    if dtype is not None and "int" in str(dtype):
        start, end, step = (int(v) if isinstance(v, float) and v.is_integer() else v for v in (start, end, step))
    return symbol("keras.ops.arange")(start, end, step, dtype=dtype)


@verb(kinds=KINDS, target="keras.ops.custom_gradient")
def op_custom_gradient(f):
    """A function with a gradient of your own.

    Args:
        f: a function of tensors that gives two things: the result, and a function that takes the gradient of the result
            (`upstream`) and gives that of each tensor.

    Returns:
        A function.
    """

    def both(*args: Any, **kwargs: Any) -> Any:
        return tuple(f(*args, **kwargs))

    made = symbol("keras.ops.custom_gradient")(both)
    return _taking_numbers(made) if called_from_r() else made


def _taking_numbers(function: Any) -> Any:
    """A function for R to call with its own numbers."""

    def called(*args: Any) -> Any:
        return function(*[each(tensor_from_r, a) if isinstance(a, dict) else tensor_from_r(a) for a in args])

    return called


@verb(kinds=KINDS, target="keras.ops.einsum", waits=False)
def op_einsum(subscripts, *operands):
    """Sums of products over axes named by letters.

    Args:
        subscripts: the axes of each tensor and of the result, such as "ij,jk->ik".
        *operands: the tensors.

    Returns:
        A tensor.
    """
    return symbol("keras.ops.einsum")(subscripts, *map(_tensor, operands))


def _tensor(value: Any) -> Any:
    return (tensor_from_r if called_from_r() else tensor)(value)


def _joined(name: str, xs: Any, more: Any) -> Any:
    if more or not isinstance(xs, (list, tuple)):
        xs = [xs, *more]
    # A number alone is a vector of one.
    vectors = [symbol("keras.ops.convert_to_tensor")([x]) if is_number(x) else _tensor(x) for x in xs]
    if name == "vstack":
        # Keras on TensorFlow would put vectors one after the other.
        vectors = [symbol("keras.ops.expand_dims")(v, 0) if len(v.shape) == 1 else v for v in vectors]
    return symbol(f"keras.ops.{name}")(vectors)


@verb(acts_on=is_numeric, kinds={"xs": TENSORS, "tensors": AS_IS}, target="keras.ops.hstack")
def op_hstack(xs, *tensors):
    """Tensors side by side, along the second axis; vectors one after the other.

    Args:
        xs: a list of tensors, or the first of several.
        *tensors: further tensors.

    Returns:
        A tensor.
    """
    return _joined("hstack", xs, tensors)


@verb(acts_on=is_numeric, kinds={"xs": TENSORS, "tensors": AS_IS}, target="keras.ops.vstack")
def op_vstack(xs, *tensors):
    """Tensors below each other, along the first axis; vectors as rows.

    Args:
        xs: a list of tensors, or the first of several.
        *tensors: further tensors.

    Returns:
        A tensor.
    """
    return _joined("vstack", xs, tensors)


@verb(kinds=KINDS, target="keras.ops.meshgrid", waits=False)
def op_meshgrid(*vectors, indexing="xy"):
    """The coordinates of the points of a grid.

    Args:
        *vectors: the coordinates along each axis.
        indexing: "xy" if the first vector runs along the columns, "ij" if along the rows.

    Returns:
        A list of tensors, one for each axis.
    """
    return list(symbol("keras.ops.meshgrid")(*map(_tensor, vectors), indexing=indexing))


@verb(acts_on=is_numeric, kinds=KINDS, target="keras.ops.rearrange")
def op_rearrange(tensor, pattern, **axes_lengths):
    """A tensor with its axes in another order, split or joined, by a pattern.

    Args:
        tensor: the tensor.
        pattern: names of the axes before and after, those joined in brackets: "b (h w) c -> b h w c".
        **axes_lengths: lengths of axes by name, where they cannot be told.

    Returns:
        A tensor.
    """
    found = {name: converted("op_rearrange", name, n, POSITIVE_INTEGER) for name, n in axes_lengths.items()}
    if is_symbolic(tensor):
        return rearranged(tensor, pattern, found)
    return symbol("keras.ops.rearrange")(tensor, pattern, **found)


@verb(acts_on=is_numeric, kinds=KINDS, target="keras.ops.shape")
def op_shape(x):
    """The lengths of the axes of a tensor.

    Args:
        x: the tensor.

    Returns:
        The lengths; None, and NA in R, where unknown.
    """
    found = tuple(symbol("keras.ops.shape")(x))
    return list(found) if called_from_r() else found


@verb(kinds={**KINDS, "operands": AS_IS}, target="keras.ops.switch", waits=False)
def op_switch(index, branches, *operands):
    """What one of several functions gives, chosen by number.

    Args:
        index: number of the function, from 1 in R and from 0 in Python.
        branches: the functions, as a list.
        *operands: what the function is called with.

    Returns:
        What the function gives.
    """
    if called_from_r():
        index = places("op_switch", "index", index)
    return symbol("keras.ops.switch")(index, branches, *map(_tensor, operands))


@verb(kinds=KINDS, target="keras.ops.vectorize")
def op_vectorize(func, *args, excluded=None, signature=None):
    """A function of single numbers, as one of tensors.

    Args:
        func: the function.
        *args: nothing: the tensors are given to the function that is returned.
        excluded: numbers of the arguments that are passed whole, from 1 in R and from 0 in Python.
        signature: axes that the function takes and gives, such as "(n),(n)->()".

    Returns:
        A function.
    """
    if args:
        raise refuse("op_vectorize", "...", "empty", args, "Call what op_vectorize() gives with the tensors.")
    if excluded is not None:
        many = excluded if isinstance(excluded, (list, tuple, set)) else [excluded]
        excluded = {places("op_vectorize", "excluded", e) if called_from_r() else e for e in many}
    made = vectorized(func, excluded or (), signature)
    return _taking_numbers(made) if called_from_r() else made


@verb(by_hand=True, acts_on=is_numeric, kinds={"x": TENSOR, "keys": AS_IS}, target="keras.ops.get_item")
def op_subset(x, *keys):
    """Part of a tensor, as R's `[` has it.

    Vectors of places on several axes select where they cross. Ranges in R (`2:4`, `NA:-2`, `1:9:2`) include their end.

    Args:
        x: the tensor, eager or symbolic.
        *keys: for each axis a place, a vector of places, a logical vector, a range (a slice in Python), None (NULL or
            `newaxis` in R) for a new axis, or `...` (`..` in R) for all axes between; or one logical array of the shape
            of `x`, or a matrix with a place in each row. Places count from 1 in R, negative ones from the end.

    Returns:
        A tensor.
    """
    return subset("op_subset", x, keys, called_from_r())


@verb(by_hand=True, acts_on=is_numeric, kinds={"x": TENSOR, "keys": AS_IS}, target="keras.ops.slice_update")
def op_subset_set(x, *keys, value):
    """A tensor with part of it replaced. A variable is changed in place.

    Args:
        x: the tensor, eager or symbolic, or a variable.
        *keys: which part, as in `op_subset()`.
        value: what to put there; it is repeated to fill the part.

    Returns:
        The new tensor, or the variable.
    """
    return assigned("op_subset_set", x, keys, _tensor(value), called_from_r())


@verb(by_hand=True, name="op_subset<-", acts_on=is_numeric, kinds={"x": TENSOR, "keys": AS_IS},
      target="keras.ops.slice_update")  # fmt: skip
def op_subset_assign(x, *keys, value):
    """Replace part of a tensor: `op_subset(x, 1) <- 0` in R.

    Args:
        x: the tensor, eager or symbolic, or a variable.
        *keys: which part, as in `op_subset()`.
        value: what to put there; it is repeated to fill the part.

    Returns:
        The new tensor, or the variable.
    """
    return assigned("op_subset<-", x, keys, _tensor(value), called_from_r())
