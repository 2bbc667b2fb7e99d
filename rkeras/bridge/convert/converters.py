"""Registry of converters, filled by the modules that define them.

Converters of lists use the registry for the elements of the list, so that no module needs to import every other one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

FROM_R: dict[int, Callable[[Any], Any]] = {}
"""By type of R object: converters to the Python value that code expects (`to_python`)."""

ARGUMENTS_FROM_R: dict[int, Callable[[Any], Any]] = {}
"""By type of R object: converters to arguments of verbs (`to_argument`), where they differ from those for code."""

DATA_FROM_R: dict[int, Callable[[Any, bool], Any]] = {}
"""By type of R object: converters to data for a model (`to_data`). The second argument is whether it holds labels."""

NUMBERS_FROM_R: dict[int, Callable[[Any], Any]] = {}
"""By type of R object: converters to the values of a tensor (`to_numbers`)."""

FROM_R6: dict[str, Callable[[Any], Any]] = {}
"""By R6 class: converters of R6 objects."""
