"""Dates and times of R in Python."""

from __future__ import annotations

import datetime
from math import isfinite
from typing import Any

from rkeras.bridge.convert.vectors import dimensions, elements
from rkeras.bridge.r_api.c_api import r, string_of, sym

TOO_FAR = "a date or time so far from 1970 has no counterpart in Python"
_DAY_0 = datetime.date(1970, 1, 1).toordinal()
_WIDEST_IN_NANOSECONDS = 2**63 // 1000


def moments(sexp: Any, unit: str, per: int) -> Any:
    """Convert days or seconds since 1970 to datetime64, missing and infinite ones to NaT.

    Raises:
        ValueError: for a time outside the range of datetime64.
    """
    import numpy as np

    flat, na = elements(sexp, sexp.sxpinfo.type)
    made = np.full(flat.shape, "NaT", dtype=f"datetime64[{unit}]")
    known = np.isfinite(flat) if na is None else flat != na
    # Days are rounded down. Seconds are inexact in their last bits; multiplying the whole number would lose more bits.
    whole = np.floor(flat[known])
    if (abs(whole) >= 2.0**63 / per).any():
        raise ValueError(TOO_FAR)
    count = whole.astype("int64") * per
    if per > 1:
        count += np.round((flat[known] - whole) * per).astype("int64")
    made[known] = count.astype(made.dtype)
    dims = dimensions(sexp)
    return made if dims is None else np.ascontiguousarray(made.reshape(dims, order="F"))


def dates(sexp: Any) -> list[datetime.date | None]:
    """Convert a Date vector to dates, with None for missing and infinite ones."""
    return _each(sexp, lambda day: datetime.date.fromordinal(_DAY_0 + int(day // 1)))


def datetimes(sexp: Any) -> Any:
    """Convert POSIXct: to a list of datetimes in the time zone of the vector, with None for missing and infinite ones.

    Without a time zone the result is an array of type datetime64[ns], in UTC, as numpy counts.
    """
    zone = r.Rf_getAttrib(sexp, sym("tzone"))
    name = string_of(zone) if zone != r.R_NilValue and r.Rf_xlength(zone) else ""
    if not name:
        return nanoseconds(sexp)
    tz = _zone(name)
    return _each(sexp, lambda seconds: datetime.datetime.fromtimestamp(seconds, tz))


def nanoseconds(sexp: Any) -> Any:
    """Convert POSIXct to datetime64[ns], the type of reticulate; to microseconds outside the years 1678 to 2261."""
    import numpy as np

    made = moments(sexp, "us", 10**6)
    known = made[~np.isnat(made)].view("int64")
    return made if (abs(known) >= _WIDEST_IN_NANOSECONDS).any() else made.astype("datetime64[ns]")


def _zone(name: str) -> datetime.tzinfo:
    """Return a time zone; UTC, in which the moments are the same, if Python does not know the name."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return datetime.timezone.utc


def _each(sexp: Any, convert: Any) -> list[Any]:
    flat, na = elements(sexp, sexp.sxpinfo.type)
    try:
        return [convert(value) if value != na and isfinite(value) else None for value in flat.tolist()]
    except (OverflowError, ValueError, OSError):
        raise ValueError(TOO_FAR) from None
