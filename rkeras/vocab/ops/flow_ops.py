"""Control flow and indexing of tensors: loops, conditionals, maps, `op_einsum`, `op_shape`, `op_subset`."""

from functools import partial
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import AS_IS, POSITIVE_INTEGER, convert_argument
from rkeras._core.predicates import is_number, is_numeric, is_symbolic
from rkeras._core.verb import Verb, call_target, called_from_r, verb
from rkeras._keras.loading import symbol
from rkeras._ops.arguments import (
    KINDS,
    STRUCTURE,
    TENSOR,
    TENSORS,
    UNTYPED,
    each,
    indices_from_r,
    tensor,
    tensor_from_r,
)
from rkeras._ops.declare_op import op as declare_op
from rkeras._ops.op_fallbacks import rearranged
from rkeras._ops.subset import assigned, subset
from rkeras._ops.vectorize import vectorized
from rkeras._values.shapes import Shape

op = partial(declare_op, family="flow_ops")


def _while(this: Verb, given: dict[str, Any]) -> Any:
    """Let `body` return a single loop variable without a list around it."""
    values, body = given["loop_vars"], given["body"]
    if isinstance(values, (list, tuple)) and len(values) == 1:

        def body_as_list(value: Any) -> Any:
            result = body(value)
            return result if isinstance(result, (list, tuple)) else [result]

        given["body"] = body_as_list
    return call_target(this, given)


op("op_associative_scan", "Associative scan: cumulative results of an associative function", acts_on=None)
op("op_cond", "Conditional: call one of two functions, depending on a condition")
op("op_fori_loop", "For loop over a range of integers, updating a value", acts_on=None)
op("op_jvp", "Jacobian-vector product: directional derivative of a function", acts_on=None)
op("op_map", "Map a function over the first axis of a tensor", kinds={"xs": STRUCTURE})
op("op_scan", "Scan a function over the first axis of a tensor, carrying a state", acts_on=None,
   kinds={"xs": STRUCTURE})  # fmt: skip
op("op_vectorized_map", "Vectorized map: apply a function to all slices of a tensor at once", aliases={"f": "function"})
op("op_while_loop", "While loop: update values while a condition is true", acts_on=None, run=_while)


@verb(kinds={**KINDS, "start": AS_IS, "end": AS_IS, "step": AS_IS}, target="keras.ops.arange", waits=False)
def op_arange(start, end=None, step=1, dtype=None, include_end=True):
    """Range of evenly spaced numbers (arange).

    A single argument n returns n numbers: 1 to n in R, 0 to n - 1 in Python.

    Args:
        start: the first number, or the number of values if `end` is not given.
        end: the end of the range.
        step: the step between two numbers, 1 by default.
        dtype: dtype of the result; by default integer if all arguments are integers.
        include_end: whether to include `end`; TRUE by default.

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
            # Half a step beyond the last number, so that rounding errors do not add or drop one.
            end = start + (steps + 1) * step if isinstance(start + step, int) else start + (steps + 0.5) * step
        else:
            end = end + step
    if dtype is not None and "int" in str(dtype):
        start, end, step = (int(v) if isinstance(v, float) and v.is_integer() else v for v in (start, end, step))
    return symbol("keras.ops.arange")(start, end, step, dtype=dtype)


@verb(kinds=KINDS, target="keras.ops.custom_gradient")
def op_custom_gradient(f):
    """Custom gradient: define the gradient of a function.

    Args:
        f: a function of tensors that returns two values: the result, and a function that takes the gradient of the
            result (`upstream`) and returns the gradient of each tensor.

    Returns:
        A function.
    """

    def result_and_gradient(*args: Any, **kwargs: Any) -> Any:
        return tuple(f(*args, **kwargs))

    made = symbol("keras.ops.custom_gradient")(result_and_gradient)
    return _callable_from_r(made) if called_from_r() else made


def _callable_from_r(function: Any) -> Any:
    """Convert R's numbers to tensors before calling a function."""

    def called(*args: Any) -> Any:
        return function(*[each(tensor_from_r, a) if isinstance(a, dict) else tensor_from_r(a) for a in args])

    return called


@verb(kinds=KINDS, target="keras.ops.einsum", waits=False)
def op_einsum(subscripts, *operands):
    """Einstein summation (einsum): sum of products over named axes.

    Args:
        subscripts: letters for the axes of each tensor and of the result, such as "ij,jk->ik".
        *operands: the tensors.

    Returns:
        A tensor.
    """
    return symbol("keras.ops.einsum")(subscripts, *map(_tensor, operands))


def _tensor(value: Any) -> Any:
    return (tensor_from_r if called_from_r() else tensor)(value)


def _stack(name: str, xs: Any, more: Any) -> Any:
    if more or not isinstance(xs, (list, tuple)):
        xs = [xs, *more]
    # A number is treated as a vector of length 1.
    vectors = [symbol("keras.ops.convert_to_tensor")([x]) if is_number(x) else _tensor(x) for x in xs]
    if name == "vstack":
        # Keras on TensorFlow would concatenate vectors instead of stacking them as rows.
        vectors = [symbol("keras.ops.expand_dims")(v, 0) if len(v.shape) == 1 else v for v in vectors]
    return symbol(f"keras.ops.{name}")(vectors)


@verb(acts_on=is_numeric, kinds={"xs": TENSORS, "tensors": AS_IS}, target="keras.ops.hstack")
def op_hstack(xs, *tensors):
    """Stack tensors horizontally: concatenate them along the second axis.

    Vectors are concatenated along their only axis.

    Args:
        xs: a list of tensors, or the first of several.
        *tensors: further tensors.

    Returns:
        A tensor.
    """
    return _stack("hstack", xs, tensors)


@verb(acts_on=is_numeric, kinds={"xs": TENSORS, "tensors": AS_IS}, target="keras.ops.vstack")
def op_vstack(xs, *tensors):
    """Stack tensors vertically: concatenate them along the first axis.

    Vectors become rows.

    Args:
        xs: a list of tensors, or the first of several.
        *tensors: further tensors.

    Returns:
        A tensor.
    """
    return _stack("vstack", xs, tensors)


@verb(kinds=KINDS, target="keras.ops.meshgrid", waits=False)
def op_meshgrid(*vectors, indexing="xy"):
    """Grid coordinates (meshgrid) from coordinate vectors.

    Args:
        *vectors: the coordinates along each axis.
        indexing: "xy" if the first vector varies along the columns (the default), "ij" if it varies along the rows.

    Returns:
        A list of tensors, one for each axis.
    """
    return list(symbol("keras.ops.meshgrid")(*map(_tensor, vectors), indexing=indexing))


@verb(acts_on=is_numeric, kinds=KINDS, target="keras.ops.rearrange")
def op_rearrange(tensor, pattern, **axes_lengths):
    """Rearrange the axes of a tensor by a pattern (transpose, split, merge).

    Args:
        tensor: the tensor.
        pattern: names of the axes before and after, with merged axes in parentheses: "b (h w) c -> b h w c".
        **axes_lengths: sizes of axes by name, for those that cannot be inferred.

    Returns:
        A tensor.
    """
    found = {name: convert_argument("op_rearrange", name, n, POSITIVE_INTEGER) for name, n in axes_lengths.items()}
    if is_symbolic(tensor):
        return rearranged(tensor, pattern, found)
    return symbol("keras.ops.rearrange")(tensor, pattern, **found)


@verb(acts_on=is_numeric, kinds={"x": UNTYPED}, target="keras.ops.shape")
def op_shape(x):
    """Shape of a tensor.

    Args:
        x: the tensor.

    Returns:
        The shape; None (in R, NULL) for an unknown size.
    """
    found = tuple(symbol("keras.ops.shape")(x))
    return Shape(found) if called_from_r() else found


@verb(kinds={**KINDS, "operands": AS_IS}, target="keras.ops.switch", waits=False)
def op_switch(index, branches, *operands):
    """Switch: call one of several functions, selected by index.

    Args:
        index: index of the function, counted from 1 in R and from 0 in Python.
        branches: a list of functions.
        *operands: arguments of the function.

    Returns:
        The result of the function.
    """
    if called_from_r():
        index = indices_from_r("op_switch", "index", index)
    return symbol("keras.ops.switch")(index, branches, *map(_tensor, operands))


@verb(kinds=KINDS, target="keras.ops.vectorize")
def op_vectorize(func, *args, excluded=None, signature=None):
    """Vectorize a function of scalars, so that it takes tensors.

    Args:
        func: the function.
        *args: must be empty; pass the tensors to the function that is returned.
        excluded: indices of the arguments not to vectorize, counted from 1 in R and from 0 in Python.
        signature: axes of the arguments and of the result, such as "(n),(n)->()".

    Returns:
        A function.
    """
    if args:
        raise argument_error("op_vectorize", "...", "empty", args, "Pass the tensors to the function that is returned.")
    if excluded is not None:
        indices = excluded if isinstance(excluded, (list, tuple, set)) else [excluded]
        excluded = {indices_from_r("op_vectorize", "excluded", i) if called_from_r() else i for i in indices}
    made = vectorized(func, excluded or (), signature)
    return _callable_from_r(made) if called_from_r() else made


@verb(r_function=True, acts_on=is_numeric, kinds={"x": TENSOR, "keys": AS_IS}, target="keras.ops.get_item")
def op_subset(x, *keys):
    """Subset a tensor by indices, slices or a mask, as R's `[`.

    Vectors of indices on several axes select their cross product. Ranges in R (`2:4`, `NA:-2`, `1:9:2`) include their
    end.

    Args:
        x: the tensor, eager or symbolic.
        *keys: for each axis an index, a vector of indices, a logical vector, a range (a slice in Python), None (NULL or
            `newaxis` in R) for a new axis, or `...` (`..` in R) for all axes between; or one logical array of the shape
            of `x`, or a matrix with one index in each row. Indices are counted from 1 in R and from 0 in Python,
            negative ones from the end.

    Returns:
        A tensor.
    """
    return subset("op_subset", x, keys, called_from_r())


@verb(r_function=True, acts_on=is_numeric, kinds={"x": TENSOR, "keys": AS_IS}, target="keras.ops.slice_update")
def op_subset_set(x, *keys, value):
    """Replace a subset of a tensor; a variable is modified in place.

    Args:
        x: the tensor, eager or symbolic, or a variable.
        *keys: the subset, as in `op_subset()`.
        value: the new values; they are broadcast to the shape of the subset.

    Returns:
        The new tensor, or the variable.
    """
    return assigned("op_subset_set", x, keys, _tensor(value), called_from_r())


@verb(r_function=True, name="op_subset<-", acts_on=is_numeric, kinds={"x": TENSOR, "keys": AS_IS},
      target="keras.ops.slice_update")  # fmt: skip
def op_subset_assign(x, *keys, value):
    """Assign to a subset of a tensor: `op_subset(x, 1) <- 0` in R.

    Args:
        x: the tensor, eager or symbolic, or a variable.
        *keys: the subset, as in `op_subset()`.
        value: the new values; they are broadcast to the shape of the subset.


    Returns:
        The new tensor, or the variable.
    """
    return assigned("op_subset<-", x, keys, _tensor(value), called_from_r())
