"""Class vectors: the Python classes of an object as R classes, spelled as R users test for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from rkeras._keras.class_names import ALSO_KNOWN_AS
from rkeras.bridge.r_api.c_api import preserve, strings

HAVE_RETICULATE_METHODS = {
    *(f"python.builtin.{name}" for name in ("module", "dict", "list", "tuple", "bytes", "bytearray", "traceback")),
    "python.builtin.BaseException", "numpy.ndarray", "pandas.core.frame.DataFrame",
    "pandas.core.series.Series",
}  # fmt: skip
"""Classes for which reticulate has S3 methods. These methods cannot handle our proxies."""

_filters: list[Callable[[list[str]], Any]] = []
_VECTORS: dict[type, Any] = {}


def class_name(cls: type) -> str:
    """Return `python.builtin.list` for a built-in class, `rkeras.Config` for one of rkeras, otherwise the full name.

    The attribute `_r_class` of a class that is defined in R is its name.
    """
    named = vars(cls).get("_r_class")
    if isinstance(named, str):
        return named
    module = str(cls.__module__)
    if module.startswith("rkeras."):
        return f"rkeras.{cls.__name__}"
    return f"{'python.builtin' if module == 'builtins' else module}.{cls.__qualname__}"


def class_names(cls: type) -> list[str]:
    """Return the R class vector of a Python class: the name of each ancestor, and `python.builtin.object`.

    The names of `FIRST` come first. `rkeras.object` comes before the first class that has S3 methods in reticulate,
    unless our methods stand in for these. The attribute `_r_classes` of a class of rkeras has further names.
    """
    names: list[str] = []
    for parent in cls.__mro__[:-1]:
        name = class_name(parent)
        further = () if name in _rules["unaliased"] else ALSO_KNOWN_AS.get(name) or vars(parent).get("_r_classes", ())
        names += [n for n in (name, *further) if n not in names]
    names.sort(key=lambda name: name not in FIRST)
    if not _rules["stands_in"]:
        index = next((i for i, name in enumerate(names) if name in HAVE_RETICULATE_METHODS), len(names))
        names = [*names[:index], "rkeras.object", *names[index:]]
    names.append("python.builtin.object")
    if issubclass(cls, BaseException):
        former = [] if _rules["stands_in"] else _former_names(cls)
        names += [*former, "interrupt" if issubclass(cls, KeyboardInterrupt) else "error", "condition"]
    for change in _filters:
        changed = change(names)
        names = [changed] if isinstance(changed, str) else list(changed)
    return names


FIRST = ("tensorflow.tensor", "tf_dataset")
"""Names that come first in a class vector."""

_rules: dict[str, Any] = {"stands_in": False, "unaliased": ()}


def stand_in_for_reticulate(unaliased: Sequence[str] | None = None) -> None:
    """Leave `rkeras.object` out of class vectors from now on: our S3 methods are those of `python.builtin.object`.

    Args:
        unaliased: keys of `ALSO_KNOWN_AS` whose other names the package that we stand in for does not have.
    """
    _rules.update(stands_in=True, unaliased=tuple(unaliased or ()))
    _VECTORS.clear()


def _former_names(cls: type) -> list[str]:
    """Return the R classes of an exception in older versions of rkeras."""
    ancestors = [parent for parent in cls.__mro__ if parent not in (BaseException, object)]
    former = [f"rkeras.{parent.__name__}" for parent in ancestors if class_name(parent) != f"rkeras.{parent.__name__}"]
    return [*former, "python.error"]


def class_vector(cls: type) -> Any:
    """Return the class vector of a Python class as an R vector, which is not protected."""
    vector = _VECTORS.get(cls)
    if vector is None:
        vector = strings(class_names(cls))
        # The cache would keep classes created at run time alive forever; R strings are cheap to create again.
        is_heap_type = getattr(cls, "__flags__", 0) & (1 << 9)
        if not is_heap_type or cls.__module__.split(".")[0] in ("keras", "tensorflow"):
            _VECTORS[cls] = preserve(vector)
    return vector


def add_class_filter(change: Callable[[list[str]], Any]) -> None:
    """Add a function that changes class vectors."""
    _filters.append(change)
    _VECTORS.clear()
