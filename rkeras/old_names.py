"""Names that TensorFlow had, or that its documentation in R has, and what they are called now."""

from __future__ import annotations

import operator
from typing import Any

OLD_NAMES = {
    ("lite", "TFLiteConverterFromSavedModel"): "TFLiteConverter.from_saved_model",
    ("lite", "TFLiteConverterFromKerasModel"): "TFLiteConverter.from_keras_model",
    ("lite", "TFLiteConverterFromConcreteFunctions"): "TFLiteConverter.from_concrete_functions",
}
"""The new name by the last part of a module's name and the old one."""


def attribute(value: Any, name: str) -> Any:
    """An attribute, under its present or its former name."""
    try:
        return getattr(value, name)
    except AttributeError:
        now = OLD_NAMES.get((str(getattr(value, "__name__", "")).rpartition(".")[2], name))
        if now is None:
            raise
        return operator.attrgetter(now)(value)
