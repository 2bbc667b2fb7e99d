"""Elements of datasets: conversion of data to elements, R functions on elements, and the kinds of arguments."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from rkeras._core.converters import count, elements, integer, path, positive_integer, without_fraction
from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import FLAG, STRING, Kind
from rkeras._core.predicates import is_dataset, is_tensor
from rkeras._keras.loading import symbol
from rkeras._ops.arguments import convertible
from rkeras._values.data_frame import Frame
from rkeras._values.r_numbers import is_r_vector, r_vector

# Functions on elements ----------------------------------------------------------------------------------------------


def _function(value: Any) -> Any:
    if not callable(value) or is_dataset(value):
        raise InvalidValue
    return value


def _function_from_r(value: Any) -> Any:
    value = _function(value)
    return value if type(value).__name__ in ("function", "Function") else on_elements(value)


def on_elements(function: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap an R function, or a verb, for TensorFlow to trace: lists that it returns become tuples of components.

    AutoGraph must not convert the function: it would rewrite the code of the bridge to R.
    """

    def traced(*args: Any, **kwargs: Any) -> Any:
        return as_tuples(function(*args, **kwargs))

    traced.__name__ = getattr(function, "__name__", "function")
    return symbol("tensorflow.autograph.experimental.do_not_convert")(traced)


def as_tuples(value: Any) -> Any:
    """Convert lists that contain tensors to tuples, because a dataset stacks lists. Named lists become dicts."""
    if isinstance(value, dict):
        return {key: as_tuples(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)) and any(not isinstance(v, (int, float, str, bool)) for v in value):
        return tuple(as_tuples(inner) for inner in value)
    return value


# Data as elements ---------------------------------------------------------------------------------------------------


def as_elements(value: Any, from_r: bool, whole: bool = True, stack: bool = True) -> Any:
    """Convert data to elements for `tf.data`: a data frame to columns by name, a factor to the names of its levels.

    A sparse matrix becomes a `tf.SparseTensor`.

    Args:
        value: an array, tensor, data frame, or a collection of them.
        from_r: whether the value comes from R. There a list is a tuple of components, and a vector is a list of
            numbers, which TensorFlow converts to float32.
        whole: whether the value is not a part of a collection.
        stack: whether a list in a collection is one array, if its arrays have the same shape. Otherwise it is a tuple.
    """
    import numpy as np

    def part(inner: Any) -> Any:
        return as_elements(inner, from_r, False, stack)

    if type(value).__module__.startswith("pandas"):
        if hasattr(value, "columns"):
            return {str(name): part(value[name]) for name in value.columns}
        return as_elements(value.to_numpy(), from_r, whole)
    if isinstance(value, Frame) and from_r:
        return {name: part(_vector(column)) for name, column in value.items()}
    if isinstance(value, dict):
        return {name: part(inner) for name, inner in value.items()}
    r_list = bool(from_r and isinstance(value, list))
    if r_list and not whole and convertible(value):
        return _typed(np.asarray(value))
    if isinstance(value, tuple) or r_list:
        parts = tuple(map(part, value))
        alike = r_list and len({(p.shape, p.dtype) for p in parts if isinstance(p, np.ndarray)}) == 1
        stacked = stack and alike and not whole and all(isinstance(p, np.ndarray) for p in parts)
        return np.stack(parts) if stacked else parts
    if type(value).__name__ == "Factor":
        factor: Any = value
        names = [*factor.levels, ""]
        texts = [names[code] for code in np.asarray(value).tolist()]
        return texts[0] if from_r and len(texts) == 1 else np.asarray(texts, dtype=object)
    if hasattr(value, "tocoo"):
        matrix: Any = value
        cells = (matrix.astype("float32") if from_r else matrix).tocoo()
        indices = np.column_stack([cells.row, cells.col]).astype("int64")
        return symbol("tensorflow.sparse.reorder")(symbol("tensorflow.SparseTensor")(indices, cells.data, cells.shape))
    if isinstance(value, np.ndarray):
        if value.dtype.kind == "O":
            return np.vectorize(lambda text: "" if text is None else text, otypes=[object])(value)
        if is_r_vector(value) and value.dtype in ("float64", "uint8"):
            with np.errstate(invalid="ignore"):
                return np.asarray(value, "float32" if value.dtype == "float64" else "int32")
        return np.asarray(value)
    return "" if value is None and not whole else value


def _vector(column: Any) -> Any:
    """Return a column of a data frame of R as the vector that it was, a single value itself."""
    import numpy as np

    if not isinstance(column, np.ndarray) or hasattr(column, "levels") or column.ndim > 1:
        return column
    if column.shape == (1,) and column.dtype.kind in "bifO":
        return column.tolist()[0]
    return r_vector(column)


def _typed(numbers: Any) -> Any:
    """Convert Python numbers in an array to the types that TensorFlow gives them."""
    import numpy as np

    if numbers.dtype.kind == "i" and np.abs(numbers).max(initial=0) > np.iinfo("int32").max:
        return numbers
    return numbers.astype({"f": "float32", "i": "int32"}.get(numbers.dtype.kind, numbers.dtype), copy=False)


def slices_from_r(value: Any) -> Any:
    """Convert data from R to elements for slices: a single value is one slice, a list in a list an array if that fits.

    A list in a list is a tuple if the array of its parts has another number of rows than the other components.
    """
    made = rows_of(as_elements(value, from_r=True))
    rows = {leaf.shape[0] for leaf in symbol("tensorflow.nest").flatten(made) if getattr(leaf, "shape", ())}
    return made if len(rows) == 1 else rows_of(as_elements(value, from_r=True, stack=False))


def rows_of(value: Any) -> Any:
    """Convert single values in elements to arrays with one row."""
    import numpy as np

    if isinstance(value, (dict, tuple)):
        rows = [rows_of(v) for v in (value.values() if isinstance(value, dict) else value)]
        return dict(zip(value, rows, strict=True)) if isinstance(value, dict) else tuple(rows)
    if isinstance(value, (bool, int, float, complex, str, np.generic)):
        made = np.asarray([value], dtype=object if isinstance(value, str) else None)
        return _typed(made) if type(value) in (float, int) else made
    return value


def columns_of(value: Any) -> dict[str, Any] | None:
    """The columns of a data frame or a dict by name; None for any other value."""
    if type(value).__module__.startswith("pandas") or isinstance(value, (Frame, dict)):
        return rows_of(as_elements(value, from_r=isinstance(value, Frame)))
    return None


def map_spec(function: Callable[[Any], Any], spec: Any) -> Any:
    """Apply a function to each component of an element specification."""
    if isinstance(spec, dict):
        return {key: map_spec(function, inner) for key, inner in spec.items()}
    if isinstance(spec, tuple):
        return tuple(map_spec(function, inner) for inner in spec)
    return function(spec)


# Values with the structure of the elements --------------------------------------------------------------------------


def padded_shapes(spec: Any, value: Any) -> Any:
    """Padded shapes in the structure of the elements. NULL, None, NA and -1 are sizes to be determined."""

    def shape(component: Any, given: Any) -> Any:
        if given is None:
            return component.shape
        if is_tensor(given) or type(given).__name__ == "TensorShape":
            return given
        return [None if _is_unknown(size) else integer(size) for size in elements(given)]

    return _map_with_spec(spec, value, shape)


def _is_unknown(size: Any) -> bool:
    return size is None or size != size or size == -1


def padding_values(spec: Any, value: Any) -> Any:
    """Padding values in the structure of the elements, converted to their data types."""

    def padding(component: Any, given: Any) -> Any:
        if given is None or is_tensor(given):
            return given
        return symbol("tensorflow.cast")(given, component.dtype) if not isinstance(given, str) else given

    return _map_with_spec(spec, value, padding)


def _map_with_spec(spec: Any, value: Any, convert: Callable[[Any, Any], Any]) -> Any:
    """Convert the parts of a value by the components of a specification. A single value is used for all components."""
    if isinstance(spec, dict):
        parts = value if isinstance(value, dict) else dict.fromkeys(spec, value)
        return {key: _map_with_spec(inner, parts[key], convert) for key, inner in spec.items()}
    if isinstance(spec, tuple):
        parts = value if isinstance(value, (list, tuple)) and len(value) == len(spec) else [value] * len(spec)
        return tuple(_map_with_spec(inner, part, convert) for inner, part in zip(spec, parts, strict=True))
    return convert(spec, value)


# Kinds --------------------------------------------------------------------------------------------------------------


def _or_tensor(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return functools.wraps(convert)(lambda value: value if is_tensor(value) else convert(value))


def _paths(value: Any) -> Any:
    if is_tensor(value) or is_dataset(value):
        return value
    found = [path(v) for v in elements(value)]
    if not found:
        raise InvalidValue
    return found[0] if len(found) == 1 else found


def _integers(value: Any) -> list[int]:
    return [integer(v) for v in elements(value)]


def _dataset(value: Any) -> Any:
    if not is_dataset(value):
        raise InvalidValue
    return value


def _datasets(value: Any) -> list[Any]:
    if is_dataset(value) or not isinstance(value, (list, tuple)):
        raise InvalidValue
    return [_dataset(v) for v in value]


def _limit(value: Any) -> int | None:
    return None if value == float("inf") else positive_integer(value)


def _integer_or_tensor(rule: str, convert: Callable[[Any], int]) -> Kind:
    return Kind(rule, _or_tensor(convert), _or_tensor(lambda value: convert(without_fraction(value))))


ELEMENT_FUNCTION = Kind("a function of the elements", _function, _function_from_r)
INTEGER_OR_TENSOR = _integer_or_tensor("an integer", integer)
POSITIVE_OR_TENSOR = _integer_or_tensor("a positive integer", positive_integer)
COUNT_OR_TENSOR = _integer_or_tensor("an integer of 0 or more", count)
INTEGER_LIST = Kind("integers", _integers)
PATHS = Kind("a path or a vector of paths", _paths)
DATASET = Kind("a dataset", _dataset)
DATASETS = Kind("a list of datasets", _datasets)
LIMIT = Kind("a positive integer or Inf", _limit)

KINDS: dict[str, Kind] = {
    **dict.fromkeys(("map_func", "predicate", "key_func", "reduce_func", "scan_func", "class_func", "reader_func",
                     "shard_func", "window_size_func", "element_length_func", "reader"), ELEMENT_FUNCTION),
    **dict.fromkeys(("batch_size", "num_shards", "block_length", "size", "shift",
                     "stride", "window_size", "record_bytes", "parallel_files", "parallel_interleave",
                     "prefetch_buffer_size", "shuffle_buffer_size", "num_rows_for_inference", "num_epochs",
                     "num_parallel_batches"), POSITIVE_OR_TENSOR),
    **dict.fromkeys(("count", "seed", "start", "num_parallel_calls", "num_parallel_reads", "parallel_records",
                     "shuffle_seed", "from_", "to", "by", "buffer_size",
                     "cycle_length"), INTEGER_OR_TENSOR),
    **dict.fromkeys(("index", "shard_index", "header_bytes", "footer_bytes"), COUNT_OR_TENSOR),
    **dict.fromkeys(("drop_remainder", "reshuffle_each_iteration", "deterministic", "pad_to_bucket_boundary",
                     "no_padding", "stop_on_empty_dataset", "use_quote_delim", "header", "shuffle", "sloppy",
                     "named", "named_features", "synchronous", "use_unbounded_threadpool", "ignore_errors",
                     "rerandomize_each_iteration"), FLAG),
    **dict.fromkeys(("bucket_boundaries", "bucket_batch_sizes"), INTEGER_LIST),
    **dict.fromkeys(("name", "device", "label_name", "field_delim", "na_value", "delim", "compression_type",
                     "encoding", "driver_name", "data_source_name", "query", "shared_name"), STRING),
    **dict.fromkeys(("filenames", "file_pattern"), PATHS),
    "dataset": DATASET, "choice_dataset": DATASET, "datasets": DATASETS, "iter_max": LIMIT,
}  # fmt: skip
"""The kinds of the arguments of dataset verbs."""
