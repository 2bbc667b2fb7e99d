"""Data frames of R as pandas DataFrames, and values of pandas as arrays, lists and labels for R."""

from __future__ import annotations

import datetime
import importlib.util
from typing import Any

from rkeras._values.factor import Factor
from rkeras._values.named_vector import WithMissing


def is_installed() -> bool:
    """Whether pandas is installed."""
    return importlib.util.find_spec("pandas") is not None


def categorical(codes: Any, levels: list[Any], ordered: bool) -> Any:
    """Return a categorical: codes count from 0, and -1 is a missing value."""
    import pandas

    return pandas.Categorical.from_codes(codes, categories=levels, ordered=ordered)


def objects(values: list[Any]) -> Any:
    """Return an array of objects, of which pandas does not guess the type."""
    import numpy as np

    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made


def nullable(values: Any, missing: Any) -> Any:
    """Return an array of pandas for integers or booleans of which some are missing; numpy has no such type."""
    from pandas import arrays

    return (arrays.BooleanArray if values.dtype == "bool" else arrays.IntegerArray)(values, missing)


def frame(names: list[str], columns: list[Any], rows: int, labels: list[Any] | None) -> Any:
    """Return a DataFrame. Several columns may have the same name, as in R."""
    import pandas

    index = pandas.RangeIndex(rows) if labels is None else pandas.Index(labels)
    made = pandas.DataFrame(dict(enumerate(columns)), index=index, copy=False)
    made.columns = names
    return made


class Durations(list[float]):
    """Durations in seconds, NaN for missing ones: a `difftime` in R."""

    _r_conversion = "durations"


def column(values: Any) -> Any:
    """Convert a Series, an Index or an array of pandas to what R makes a vector of.

    Returns:
        A factor, a numpy array, `Durations` or a `WithMissing`. A column of objects of one type is a vector.
    """
    import numpy as np

    values = getattr(values, "array", values)
    dtype = values.dtype
    if dtype.name == "category":
        return Factor(values.codes, [str(level) for level in values.categories], bool(dtype.ordered))
    if getattr(dtype, "tz", None) is not None:
        return values.tz_convert(None).to_numpy()
    if dtype.kind == "m":
        return Durations((values.to_numpy() / np.timedelta64(1, "s")).tolist())
    is_numpy = type(dtype).__name__ == "NumpyEADtype"
    if dtype.kind == "M" or (is_numpy and dtype.kind != "O"):
        return values.to_numpy()  # floats keep R's NA, a NaN that R recognizes
    missing = values.isna()
    if not is_numpy and dtype.kind != "O" and not missing.any():
        # The extension types of pandas name the numpy type that they correspond to.
        return values.to_numpy(getattr(dtype, "numpy_dtype", None))
    known = [None if gone else value for value, gone in zip(values.tolist(), missing, strict=True)]
    if {type(value) for value in known} - {type(None)} == {datetime.date}:
        return np.array(known, dtype="datetime64[D]")
    return WithMissing(known, "U" if dtype.kind == "O" else dtype.kind)


def row_labels(index: Any) -> list[str] | None:
    """Return the row names that R has for an index: text, numbers or times. The labels of a shifted range count from 1.

    Returns:
        The names, which may not be distinct; None for other labels, and for the range from 0.
    """
    import pandas

    if isinstance(index, pandas.RangeIndex):
        return None if (index.start, index.step) == (0, 1) else [str(label + 1) for label in index]
    if isinstance(index, (pandas.MultiIndex, pandas.CategoricalIndex)) or index.isna().any():
        return None
    if isinstance(index, pandas.DatetimeIndex):
        days_only = (index == index.normalize()).all()
        return list(index.strftime("%Y-%m-%d" if days_only else "%Y-%m-%d %H:%M:%S"))
    if index.dtype.kind in "iuf":
        return [f"{label:.15g}" for label in index.tolist()]
    return index.tolist() if index.inferred_type == "string" else None
