"""Numbers as tensors: the kinds of argument of the operations on tensors, and how R's numbers become tensors.

A number from R stays a Python number, which takes the type of what it meets. Longer vectors and arrays become tensors:
doubles of Keras's float type (float32), integers int32, logicals bool; a verb that is told a type has the full doubles.
From Python, arrays keep their type, and lists of numbers become tensors as Keras makes them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from rkeras._core.converters import elements, function, index_from_r, integer, number, positive_integer, scalar
from rkeras._core.errors import Unfit, argument_error
from rkeras._core.kinds import (
    AS_IS,
    AXIS,
    COUNT,
    FLAG,
    INDEX,
    INTEGER,
    INTEGERS,
    NUMBER,
    POSITIVE_INTEGER,
    STRING,
    Kind,
)
from rkeras._core.predicates import is_number, is_tensor
from rkeras._keras.loading import symbol
from rkeras._ops.graph_functions import graph_function


def _module(value: Any) -> str:
    return type(value).__module__.partition(".")[0]


def plain(value: Any) -> Any:
    """An array of numpy or pandas, a sparse matrix or a data frame of R as a numpy array; anything else as it is."""
    import numpy as np

    from rkeras._values.data_frame import Frame

    if isinstance(value, Frame):
        return np.column_stack([np.asarray(column) for column in value.values()])
    if _module(value) == "pandas":
        return value.to_numpy()
    if hasattr(value, "toarray"):
        return value.toarray()
    return np.asarray(value) if isinstance(value, np.ndarray) else value


def convertible(value: Any) -> bool:
    """Whether it is an array, or numbers in lists of equal length."""
    import numpy as np

    if isinstance(value, np.ndarray):
        return value.dtype.kind in "biufc"
    if isinstance(value, (list, tuple)):
        return bool(value) and all(is_number(v) or (isinstance(v, (list, tuple)) and convertible(v)) for v in value)
    return False


def tensor(value: Any) -> Any:
    """An array, or numbers in lists, as a tensor; a number, a tensor and anything else as it is."""
    value = plain(value)
    if not convertible(value):
        return value
    return symbol("keras.ops.convert_to_tensor")(value)


def tensor_argument(value: Any) -> Any:
    """The value of an argument that is a tensor: a number or a tensor as it is, anything else as a tensor."""
    value = plain(value)
    if is_number(value) or is_tensor(value):
        return value
    if isinstance(value, str) or callable(value):
        raise Unfit
    try:
        return symbol("keras.ops.convert_to_tensor")(value)
    except (TypeError, ValueError):
        raise Unfit from None


def tensor_argument_from_r(value: Any) -> Any:
    """The same for a value of R, whose doubles become Keras's float type."""
    return tensor_argument(tensor_from_r(value))


def tensor_or(rule: str, test: Callable[[Any], bool]) -> Kind:
    """The kind of a tensor, or of a value that passes a test, which stays as it is."""
    return Kind(
        rule,
        lambda value: value if test(value) else tensor_argument(value),
        lambda value: value if test(value) else tensor_argument_from_r(value),
        numbers=True,
    )


def float_type(value: Any) -> Any:
    """Doubles as Keras's floats: what R's doubles are where nothing says another type."""
    import numpy as np

    value = plain(value)
    if isinstance(value, np.ndarray) and value.dtype.kind in "fc":
        floatx = symbol("keras.config.floatx")()
        if value.dtype.kind == "c":
            return value if floatx == "float64" else value.astype("complex64")
        with np.errstate(invalid="ignore"):  # numpy warns of R's NA
            return value.astype("float32" if floatx == "bfloat16" else floatx)
    return value


def tensor_from_r(value: Any) -> Any:
    """R's numbers as a tensor; a list of them element by element, and then as one if it is one."""
    if isinstance(value, (list, tuple)):
        value = list(map(tensor_from_r, value))
    return tensor(float_type(value))


def each(convert: Callable[[Any], Any], value: Any) -> Any:
    """A structure of lists, tuples and dicts with what is in it converted."""
    from rkeras._values.data_frame import Frame

    if isinstance(value, dict) and not isinstance(value, Frame):
        return {name: each(convert, v) for name, v in value.items()}
    if isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        return type(value)([each(convert, v) for v in value]) if type(value) in (list, tuple) else list(value)
    return convert(value)


def tensors(value: Any, convert: Callable[[Any], Any] = tensor) -> Any:
    """A list of tensors, each as `tensor` makes it."""
    return [convert(v) for v in value] if isinstance(value, (list, tuple)) else convert(value)


def structure(value: Any) -> Any:
    """A tensor, or tensors in lists and dicts. A list of numbers alone is one tensor."""
    return tensor(value) if isinstance(value, list) and convertible(value) else each(tensor, value)


def points(value: Any, convert: Callable[[Any], Any] = tensor) -> list[Any]:
    """Tensors, of numbers too, as a list."""
    many = value if isinstance(value, (list, tuple)) else [value]
    return [symbol("keras.ops.convert_to_tensor")(v) if is_number(v) else convert(v) for v in many]


def whole(value: Any) -> Any:
    """Whole numbers as integers: a number stays a Python number, an array or a tensor becomes a tensor."""
    import numpy as np

    value = plain(value)
    if is_number(value):
        return value if isinstance(value, bool) else integer(value)
    made, ops = tensor_argument(value), symbol("keras.ops")
    kind = symbol("keras.backend.standardize_dtype")(made.dtype)
    if "float" not in kind and (kind != "bool" or is_tensor(value)):
        return made
    if not is_tensor(value) and not np.array_equal(value, np.floor(value)):
        raise Unfit
    return ops.cast(made, "int32")


def function_from_r(value: Any) -> Any:
    """A function of R that gives tensors where R gives numbers."""
    # A closure of R can tell a list from a vector in what it gives.
    called = getattr(value, "as_numbers", function(value))

    def give_tensors(*args: Any, **kwargs: Any) -> Any:
        return each(_result_of_r, called(*args, **kwargs))

    return give_tensors


def _result_of_r(value: Any) -> Any:
    if is_number(value):
        return symbol("keras.ops.convert_to_tensor")(value)
    return function_from_r(value) if hasattr(value, "as_numbers") else tensor_from_r(value)


def functions(convert: Callable[[Any], Any], value: Any) -> list[Any]:
    """A list of functions."""
    return [convert(v) for v in elements(value)]


def new_shape(value: Any) -> Any:
    """A shape of which one length may be -1, None or NA, to be inferred, and lengths may be tensors."""
    if is_tensor(value):
        if len(value.shape) and not hasattr(value, "numpy"):
            return value
        value = value.numpy() if hasattr(value, "numpy") else (value,)

    def length(v: Any) -> Any:
        if is_tensor(v):  # before it is compared: a symbolic tensor has no truth value
            return int(v) if hasattr(v, "numpy") else v
        n = -1 if v is None or v != v else integer(v)  # NA
        if n < -1:
            raise Unfit
        return n

    return tuple(map(length, elements(value)))


def fixed_shape(value: Any) -> Any:
    """A shape without a length to be inferred."""
    found = new_shape(value)
    if isinstance(found, tuple) and any(isinstance(n, int) and n < 0 for n in found):
        raise Unfit
    return found


def nested(convert: Callable[[Any], Any], value: Any) -> Any:
    """Numbers in nested lists or an array, each converted, as nested tuples."""
    value = value.tolist() if hasattr(value, "tolist") else value
    if is_tensor(value):
        return value
    if isinstance(value, (list, tuple)):
        return tuple(nested(convert, v) for v in value)
    return convert(value)


def numbers(value: Any) -> Any:
    """One number, or a tuple of them."""
    many = tuple(map(number, elements(value)))
    return many[0] if len(many) == 1 else many


def sections(value: Any) -> Any:
    """A number of parts, or the places where the parts after the first begin."""
    value = value.tolist() if hasattr(value, "tolist") else value
    return [integer(v) for v in value] if isinstance(value, (list, tuple)) else positive_integer(value)


def sections_from_r(value: Any) -> Any:
    """The same, where places count from 1."""
    found = sections(value)
    return [index_from_r(v) for v in found] if isinstance(found, list) else found


def seed(value: Any) -> Any:
    """An integer, or a generator of seeds."""
    return value if hasattr(value, "next") else integer(value)


def order_of_norm(value: Any) -> Any:
    """The order of a norm: whole doubles as integers, infinity and names as they are."""
    value = scalar(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def loop_bound(value: Any) -> Any:
    """An integer, or a tensor of one."""
    return value if is_tensor(value) else integer(value)


def key(value: Any) -> Any:
    """A key of a dict as it is; places counted from 1."""
    if isinstance(value, str) or is_tensor(value):
        return value
    return nested(index_from_r, value)


# Places: what counts from 1 in R ----------------------------------------------------------------------------


def places(verb: str, name: str, value: Any) -> Any:
    """R's places, from 1, as places from 0; negative ones count from the end. A factor's codes count from 0.

    Raises:
        ArgumentError: for a place that is 0 or not whole.
    """
    import numpy as np

    if is_tensor(value):
        ops = symbol("keras.ops")
        if "int" not in ops.dtype(value):
            value = ops.cast(value, "int32")
        return ops.where(value > 0, value - 1, value)
    if hasattr(value, "levels"):
        return np.asarray(value)
    found = np.asarray(value)
    if found.dtype.kind not in "iuf" or not np.array_equal(found, np.floor(found)) or (found == 0).any():
        raise argument_error(verb, name, "whole numbers that count from 1", value)
    found = found.astype("int32")
    found = np.where(found > 0, found - 1, found)
    return int(found) if found.ndim == 0 else tensor(found)


def from_one(result: Any) -> Any:
    """Places that count from 0, as R counts them; in a tuple or list each."""
    if isinstance(result, (list, tuple)):
        return [from_one(r) for r in result]
    return result + 1


# Kinds ------------------------------------------------------------------------------------------------------

UNTYPED = Kind("a tensor or an array of numbers", plain, numbers=True)
"""As `TENSOR`, for operations that choose the dtype themselves."""
TENSOR = Kind("a tensor or an array of numbers", tensor_argument, tensor_argument_from_r, numbers=True)
PLACES = Kind("whole numbers that count from 1", tensor, AS_IS.convert, numbers=True)
TENSORS = Kind("a list of tensors", tensors, partial(tensors, convert=tensor_from_r), numbers=True)
TENSOR_OR_STRING = tensor_or("a tensor, an array of numbers or a string", lambda value: isinstance(value, str))
OPTIONAL_TENSOR = tensor_or("a tensor or an array of numbers, or None", lambda value: value is None)
STRUCTURE = Kind("tensors, alone or in lists", structure, partial(each, tensor_from_r), numbers=True)
POINTS = Kind("tensors, as a list", points, partial(points, convert=tensor_from_r), numbers=True)
WHOLE = Kind("whole numbers", whole, numbers=True)
TENSOR_FUNCTION = Kind("a function", function, function_from_r)
TENSOR_FUNCTIONS = Kind("a list of functions", partial(functions, function), partial(functions, function_from_r))
NEW_SHAPE = Kind("a shape: lengths of 0 or more, -1 for a length to infer", new_shape)
FIXED_SHAPE = Kind("a shape: lengths of 0 or more", fixed_shape)
WHOLE_NUMBERS = Kind("whole numbers", partial(nested, integer))
AXES_IN_PAIRS = Kind(
    "axes, or a pair of axes or of vectors of axes",
    partial(nested, integer),
    partial(nested, index_from_r),
    one_based=True,
)
SECTIONS = Kind("a number of parts, or places to split at", sections, sections_from_r)
SEED = Kind("an integer or a seed generator", seed)
ORDER_OF_NORM = Kind("a number or a name", order_of_norm)
LOOP_BOUND = Kind("an integer", loop_bound)
NUMBER_OR_NUMBERS = Kind("a number or a vector of numbers", numbers)
KEY = Kind("a key, or places", AS_IS.convert, key)

KINDS: dict[str, Kind] = {
    **dict.fromkeys(("x", "x1", "x2", "a", "b", "y", "inputs", "kernel", "depthwise_kernel",
                     "pointwise_kernel", "target", "output", "images", "image1", "image2", "volumes",
                     "transform", "start_points", "end_points", "coordinates", "mean", "variance", "offset",
                     "scale", "gamma", "beta", "weights", "query", "value", "bias", "mask", "condition",
                     "values", "updates", "data", "fill_value", "x_min", "x_max", "initial",
                     "constant_values", "q", "sorted_sequence", "default", "predictions", "logits", "angle",
                     "abs_", "array", "tensor", "variable", "nan", "posinf", "neginf", "threshold",
                     "default_value", "max_val", "start", "stop", "base", "pred", "alpha", "stddev", "minval",
                     "maxval", "counts", "probabilities", "target_length", "output_length",
                     "sequence_lengths", "window", "translation", "attn_logits_soft_cap", "negative_slope",
                     "dx"), TENSOR),
    **dict.fromkeys(("xs", "condlist", "choicelist"), TENSORS),
    **dict.fromkeys(("elems", "init", "elements", "loop_vars", "init_val"), STRUCTURE),
    **dict.fromkeys(("primals", "tangents"), POINTS),
    "targets": WHOLE,
    **dict.fromkeys(("indices", "segment_ids", "start_indices", "kth", "index"), PLACES),
    **dict.fromkeys(("shift", "repeats", "output_padding", "dilation", "stride", "pad_width"), WHOLE_NUMBERS),
    **dict.fromkeys(("f", "fun", "func", "cond", "body", "body_fun", "true_fn", "false_fn"), TENSOR_FUNCTION),
    "branches": TENSOR_FUNCTIONS,
    "newshape": NEW_SHAPE,
    **dict.fromkeys(("shape", "output_shape"), FIXED_SHAPE),
    **dict.fromkeys(("axis1", "axis2", "axisa", "axisb", "axisc", "source", "destination", "spatial_dims"), AXIS),
    "mask_index": INDEX,
    "indices_or_sections": SECTIONS,
    "seed": SEED,
    "ord": ORDER_OF_NORM,
    **dict.fromkeys(("lower", "upper"), LOOP_BOUND),
    **dict.fromkeys(("range", "sigma", "filter_sigma"), NUMBER_OR_NUMBERS),
    **dict.fromkeys(("k", "decimals", "n", "order"), INTEGER),
    **dict.fromkeys(("N", "M", "num", "minlength", "maximum_iterations", "top_padding", "left_padding",
                     "bottom_padding", "right_padding", "top_cropping", "left_cropping", "bottom_cropping",
                     "right_cropping"), COUNT),
    **dict.fromkeys(("bins", "num_samples", "beam_width", "top_paths", "sequence_length", "sequence_stride",
                     "fft_length", "length", "unroll", "num_segments", "target_height", "target_width",
                     "block_size", "filter_size"), POSITIVE_INTEGER),
    **dict.fromkeys(("size", "output_size"), INTEGERS),
    **dict.fromkeys(("epsilon", "rtol", "atol", "rcond", "tol", "k1", "k2"), NUMBER),
    **dict.fromkeys(("keepdims", "zero_indexed", "include_end", "endpoint", "retstep", "sparse", "ragged",
                     "sorted", "reverse", "full_matrices", "compute_uv", "merge_repeated", "is_causal",
                     "equal_nan", "approximate", "antialias", "crop_to_aspect_ratio", "pad_to_aspect_ratio",
                     "synchronized", "assume_unique", "invert", "has_aux", "return_index", "return_inverse",
                     "return_counts", "center", "flash_attention", "increasing"), FLAG),
    **dict.fromkeys(("subscripts", "pattern"), STRING),
    "key": KEY,
}  # fmt: skip
"""What arguments mean to the operations on tensors, and to the functions that draw random ones."""


@graph_function("lgamma")
def lgamma(x: Any) -> Any:
    """The logarithm of the gamma function."""
    return symbol("tensorflow.math.lgamma")(x)


@graph_function("digamma")
def digamma(x: Any) -> Any:
    """Its derivative."""
    return symbol("tensorflow.math.digamma")(x)
