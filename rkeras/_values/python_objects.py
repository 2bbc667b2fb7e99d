"""Values that R is to hold as Python objects although it has such values itself."""

from __future__ import annotations

from typing import Any

from rkeras._core.verb import called_from_r


class Kept:
    """A Python value that reaches R as a proxy, not converted.

    Attributes:
        value: the value.
        raw: whether what R gets out of the proxy is to be a proxy too.
    """

    __slots__ = ("raw", "value")
    _r_conversion = "proxy_of_value"

    def __init__(self, value: Any, raw: bool = False):
        self.value, self.raw = value, raw


def kept(value: Any, raw: bool = False) -> Any:
    """The value itself for a caller in Python, a proxy of it for one in R."""
    return Kept(value, raw) if called_from_r() else value
