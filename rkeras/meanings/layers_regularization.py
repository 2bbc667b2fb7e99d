"""Arguments of dropout, noise and normalization layers."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "stddev": "standard deviation of the noise",
}
