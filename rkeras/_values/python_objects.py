"""Python objects that R receives as proxies although they could be converted to R values."""

from __future__ import annotations

from typing import Any

from rkeras._core.verb import called_from_r


class Unconverted:
    """Python value that R receives as a proxy, without conversion.

    Attributes:
        value: the value.
        raw: whether R also receives proxies for what it reads from the proxy.
    """

    __slots__ = ("raw", "value")
    _r_conversion = "proxy_of_value"

    def __init__(self, value: Any, raw: bool = False):
        self.value, self.raw = value, raw


def unconverted(value: Any, raw: bool = False) -> Any:
    """Return a value for a proxy (`Unconverted`) to a caller in R, and the value itself to a caller in Python."""
    return Unconverted(value, raw) if called_from_r() else value
