"""Arguments of the operations on tensors: their kinds, and the conversion of numbers to tensors.

A single number stays a Python number, which adopts the dtype of the other operand. Vectors and arrays from R become
tensors: integers of int32, logicals of bool, doubles as in keras3: those of an array (a value with `dim`) of float64,
those of a vector of Keras's float type (float32), because keras3 passes vectors as lists. A verb with an argument
`dtype` converts the doubles themselves. Arrays from Python keep their dtype; lists of numbers become tensors as in
Keras.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from rkeras._core.converters import elements, function, index_from_r, integer, number, positive_integer, scalar
from rkeras._core.errors import InvalidValue, argument_error
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
from rkeras._values.r_numbers import is_r_array, is_r_vector, r_vector


def _module(value: Any) -> str:
    return type(value).__module__.partition(".")[0]


def as_array(value: Any) -> Any:
    """Convert a pandas object, a sparse matrix or a data frame of R to a numpy array; return anything else as it is."""
    import numpy as np

    from rkeras._values.data_frame import Frame

    if isinstance(value, Frame):
        return np.column_stack([np.asarray(column) for column in value.values()])
    if _module(value) == "pandas":
        return value.to_numpy()
    if hasattr(value, "toarray"):
        return value.toarray()
    return np.asarray(value) if isinstance(value, np.ndarray) and not is_r_vector(value) else value


def convertible(value: Any) -> bool:
    """Whether a value is an array of numbers, or numbers in nested lists."""
    import numpy as np

    if isinstance(value, np.ndarray):
        return value.dtype.kind in "biufc"
    if isinstance(value, (list, tuple)):
        return bool(value) and all(is_number(v) or (isinstance(v, (list, tuple)) and convertible(v)) for v in value)
    return False


def tensor(value: Any) -> Any:
    """Convert an array, or numbers in nested lists, to a tensor; return any other value as it is."""
    value = as_array(value)
    return symbol("keras.ops.convert_to_tensor")(value) if convertible(value) else value


def tensor_argument(value: Any) -> Any:
    """Convert an argument to a tensor; return a number or a tensor as it is."""
    value = as_array(value)
    if is_number(value) or is_tensor(value):
        return value
    if isinstance(value, str) or callable(value):
        raise InvalidValue
    try:
        return symbol("keras.ops.convert_to_tensor")(value)
    except (TypeError, ValueError):
        raise InvalidValue from None


def tensor_argument_from_r(value: Any) -> Any:
    """Convert an argument from R to a tensor, doubles to Keras's float type."""
    return tensor_argument(tensor_from_r(value))


def tensor_or(rule: str, test: Callable[[Any], bool]) -> Kind:
    """Return the kind of a tensor or of a value that passes a test, which stays as it is."""
    return Kind(
        rule,
        lambda value: value if test(value) else tensor_argument(value),
        lambda value: value if test(value) else tensor_argument_from_r(value),
        numbers=True,
    )


def float_type(value: Any) -> Any:
    """Convert the doubles of an R vector to Keras's float type, raw bytes to integers; an array keeps its type."""
    import numpy as np

    if is_r_vector(value) and value.dtype == "uint8":
        return np.asarray(value, "int32")
    if is_r_vector(value) and value.dtype.kind in "fc":
        floatx = symbol("keras.config.floatx")()
        if value.dtype.kind == "c":
            return value if floatx == "float64" else value.astype("complex64")
        with np.errstate(invalid="ignore"):  # numpy warns about R's NA
            return value.astype("float32" if floatx == "bfloat16" else floatx)
    return as_array(value)


def doubles_from_r(value: Any) -> Any:
    """Convert R's numbers to a tensor, doubles to float64: some functions of keras3 pass a vector as an array."""
    return tensor_argument(array_from_r(value))


def array_from_r(value: Any) -> Any:
    """Convert R's numbers to an array, other values to a tensor. The operation converts the array to its own dtype."""
    return _atleast_1d(value) if is_number(value) or is_r_array(value) else tensor_argument_from_r(value)


def _atleast_1d(value: Any) -> Any:
    """Convert R's numbers to an array of one axis or more, integers to int32."""
    import numpy as np

    made = np.atleast_1d(np.asarray(value))
    return made.astype("int32") if made.dtype.kind == "i" else made


def floats_from_r(value: Any) -> Any:
    """Convert R's numbers to a tensor, doubles to Keras's float type: some functions of keras3 do so with arrays."""
    return tensor_argument(float_type(r_vector(value)) if is_r_array(value) else value)


def vector_from_r(value: Any) -> Any:
    """As `floats_from_r`, where keras3 passes a single number as a vector."""
    return floats_from_r(r_vector(_atleast_1d(value)) if is_number(value) else value)


def tensor_from_r(value: Any) -> Any:
    """Convert R's numbers to a tensor, a list element by element, and then as a whole if it is rectangular."""
    if isinstance(value, (list, tuple)):
        value = list(map(tensor_from_r, value))
    return tensor(float_type(value))


def each(convert: Callable[[Any], Any], value: Any) -> Any:
    """Convert the values in a structure of lists, tuples and dicts."""
    from rkeras._values.data_frame import Frame

    if isinstance(value, dict) and not isinstance(value, Frame):
        return {name: each(convert, v) for name, v in value.items()}
    if isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
        return type(value)([each(convert, v) for v in value]) if type(value) in (list, tuple) else list(value)
    return convert(value)


def tensors(value: Any, convert: Callable[[Any], Any] = tensor) -> Any:
    """Convert each element of a list to a tensor."""
    return [convert(v) for v in value] if isinstance(value, (list, tuple)) else convert(value)


def structure(value: Any) -> Any:
    """Convert to a tensor, or to tensors in lists and dicts. A list of numbers is one tensor."""
    return tensor(value) if isinstance(value, list) and convertible(value) else each(tensor, value)


def tensor_list(value: Any, convert: Callable[[Any], Any] = tensor) -> list[Any]:
    """Convert to a list of tensors; numbers become tensors too."""
    many = value if isinstance(value, (list, tuple)) else [value]
    return [symbol("keras.ops.convert_to_tensor")(v) if is_number(v) else convert(v) for v in many]


def whole(value: Any) -> Any:
    """Convert whole numbers to integers: a number to a Python integer, an array or a tensor to a tensor."""
    import numpy as np

    value = as_array(value)
    if is_number(value):
        return value if isinstance(value, bool) else integer(value)
    made, ops = tensor_argument(value), symbol("keras.ops")
    kind = symbol("keras.backend.standardize_dtype")(made.dtype)
    if "float" not in kind and (kind != "bool" or is_tensor(value)):
        return made
    if not is_tensor(value) and not np.array_equal(value, np.floor(value)):
        raise InvalidValue
    return ops.cast(made, "int32")


def function_from_r(value: Any) -> Any:
    """Wrap a function of R so that it returns tensors instead of numbers."""
    # `as_numbers` of an R function distinguishes lists from vectors in the result.
    called = getattr(value, "as_numbers", function(value))

    def with_tensors(*args: Any, **kwargs: Any) -> Any:
        return each(_result_of_r, called(*args, **kwargs))

    return with_tensors


def _result_of_r(value: Any) -> Any:
    if is_number(value):
        return symbol("keras.ops.convert_to_tensor")(value)
    return function_from_r(value) if hasattr(value, "as_numbers") else tensor_from_r(value)


def functions(convert: Callable[[Any], Any], value: Any) -> list[Any]:
    """Convert each element of a list of functions."""
    return [convert(v) for v in elements(value)]


def new_shape(value: Any) -> Any:
    """Convert to a shape; the size of an axis may be a tensor, or -1, None or NA if it is to be inferred."""
    if is_tensor(value):
        if len(value.shape) and not hasattr(value, "numpy"):
            return value
        value = value.numpy() if hasattr(value, "numpy") else (value,)

    def length(v: Any) -> Any:
        if is_tensor(v):  # before it is compared: a symbolic tensor has no truth value
            return int(v) if hasattr(v, "numpy") else v
        n = -1 if v is None or v != v else integer(v)  # NA
        if n < -1:
            raise InvalidValue
        return n

    return tuple(map(length, elements(value)))


def fixed_shape(value: Any) -> Any:
    """Convert to a shape without an axis to infer."""
    found = new_shape(value)
    if isinstance(found, tuple) and any(isinstance(n, int) and n < 0 for n in found):
        raise InvalidValue
    return found


def nested(convert: Callable[[Any], Any], value: Any) -> Any:
    """Convert the numbers in nested lists or an array; return nested tuples."""
    value = value.tolist() if hasattr(value, "tolist") else value
    if is_tensor(value):
        return value
    if isinstance(value, (list, tuple)):
        return tuple(nested(convert, v) for v in value)
    return convert(value)


def numbers(value: Any) -> Any:
    """Convert to one number, or to a tuple of numbers."""
    many = tuple(map(number, elements(value)))
    return many[0] if len(many) == 1 else many


def sections(value: Any) -> Any:
    """Convert to a number of parts, or to the indices at which the parts after the first begin."""
    value = value.tolist() if hasattr(value, "tolist") else value
    return [integer(v) for v in value] if isinstance(value, (list, tuple)) else positive_integer(value)


def sections_from_r(value: Any) -> Any:
    """Convert to a number of parts, or to indices, which count from 1 in R."""
    found = sections(value)
    return [index_from_r(v) for v in found] if isinstance(found, list) else found


def seed(value: Any) -> Any:
    """Convert to an integer; return a seed generator as it is."""
    return value if hasattr(value, "next") else integer(value)


def order_of_norm(value: Any) -> Any:
    """Convert the order of a norm: whole doubles to integers; return infinity and names as they are."""
    value = scalar(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def loop_bound(value: Any) -> Any:
    """Convert to an integer; return a tensor as it is."""
    return value if is_tensor(value) else integer(value)


def key(value: Any) -> Any:
    """Convert indices, which count from 1 in R; return the key of a dict as it is."""
    if isinstance(value, str) or is_tensor(value):
        return value
    return nested(index_from_r, value)


# Indices, which count from 1 in R ---------------------------------------------------------------------------

INDICES_FROM_ONE = "integer indices that count from 1"


def indices_from_r(verb: str, name: str, value: Any) -> Any:
    """Convert R's indices from 1 to indices from 0; negative ones count from the end, class indices of a factor from 0.

    Raises:
        ArgumentError: if an index is 0 or not an integer.
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
        raise argument_error(verb, name, INDICES_FROM_ONE, value)
    found = found.astype("int32")
    found = np.where(found > 0, found - 1, found)
    return int(found) if found.ndim == 0 else tensor(found)


def from_one(result: Any) -> Any:
    """Convert indices from 0 to R's indices from 1, also in tuples and lists."""
    if isinstance(result, (list, tuple)):
        return [from_one(r) for r in result]
    return result + 1


# Kinds ------------------------------------------------------------------------------------------------------

UNTYPED = Kind("a tensor or an array of numbers", as_array, numbers=True)
"""As `TENSOR`, for operations that choose the dtype themselves."""
TENSOR = Kind("a tensor or an array of numbers", tensor_argument, tensor_argument_from_r, numbers=True)
DOUBLES = Kind(TENSOR.rule, tensor_argument, doubles_from_r, numbers=True)
UPDATES = Kind(TENSOR.rule, tensor_argument, array_from_r, numbers=True)
AS_FLOATS = Kind(TENSOR.rule, tensor_argument, floats_from_r, numbers=True)
VECTOR = Kind(TENSOR.rule, tensor_argument, vector_from_r, numbers=True)
INDICES = Kind("integer indices", tensor, AS_IS.convert, numbers=True)
TENSORS = Kind("a list of tensors", tensors, partial(tensors, convert=tensor_from_r), numbers=True)
TENSOR_OR_STRING = tensor_or("a tensor, an array of numbers or a string", lambda value: isinstance(value, str))
OPTIONAL_TENSOR = tensor_or("a tensor or an array of numbers, or None", lambda value: value is None)
STRUCTURE = Kind("a tensor, or tensors in lists", structure, partial(each, tensor_from_r), numbers=True)
TENSOR_LIST = Kind("a list of tensors", tensor_list, partial(tensor_list, convert=tensor_from_r), numbers=True)
WHOLE = Kind("whole numbers", whole, numbers=True)
TENSOR_FUNCTION = Kind("a function", function, function_from_r)
TENSOR_FUNCTIONS = Kind("a list of functions", partial(functions, function), partial(functions, function_from_r))
NEW_SHAPE = Kind("a shape: an integer of 0 or more for each axis, -1 for an axis to infer", new_shape)
FIXED_SHAPE = Kind("a shape: an integer of 0 or more for each axis", fixed_shape)
WHOLE_NUMBERS = Kind("whole numbers", partial(nested, integer))
AXES_IN_PAIRS = Kind(
    "axes, or a pair of axes or of vectors of axes",
    partial(nested, integer),
    partial(nested, index_from_r),
    one_based=True,
)
SECTIONS = Kind("a number of parts, or indices to split at", sections, sections_from_r)
SEED = Kind("an integer or a seed generator", seed)
ORDER_OF_NORM = Kind("a number or a name", order_of_norm)
LOOP_BOUND = Kind("an integer", loop_bound)
NUMBER_OR_NUMBERS = Kind("a number or a vector of numbers", numbers)
KEY = Kind("a key, or integer indices", AS_IS.convert, key)

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
    **dict.fromkeys(("primals", "tangents"), TENSOR_LIST),
    "targets": WHOLE,
    **dict.fromkeys(("indices", "segment_ids", "start_indices", "kth", "index"), INDICES),
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
"""The kinds of the arguments of the operations on tensors and of the random functions, by name."""


@graph_function("lgamma")
def lgamma(x: Any) -> Any:
    """Logarithm of the gamma function."""
    return symbol("tensorflow.math.lgamma")(x)


@graph_function("digamma")
def digamma(x: Any) -> Any:
    """Digamma function: the derivative of the logarithm of the gamma function."""
    return symbol("tensorflow.math.digamma")(x)
