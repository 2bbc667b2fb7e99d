"""Members of Python objects under names that R scripts give them."""

from __future__ import annotations

import re
from typing import Any

from rkeras._compat.layer_attributes import OLD_ATTRIBUTES
from rkeras._core.predicates import is_layer
from rkeras._distributed import workers


def member(value: Any, name: str) -> Any:
    """An attribute, also by a name that is Keras 2's or TensorFlow's first version's.

    Raises:
        AttributeError: if there is no such member.
    """
    if name == "distribute":
        workers.follow_process()
    try:
        return getattr(value, name)
    except AttributeError:
        if name in OLD_ATTRIBUTES and is_layer(value):
            return OLD_ATTRIBUTES[name](value)
        return in_one_word(value, name)


def in_one_word(value: Any, name: str) -> Any:
    """A class's method, written in one word with the class: `TFLiteConverterFromSavedModel`.

    Scripts have it from TensorFlow's C interface and from its first version, in which such classes were functions.

    Raises:
        AttributeError: the plain one, if there is no such member.
    """
    for end in reversed([found.start() for found in re.finditer("[A-Z]", name)][1:]):
        owner = getattr(value, name[:end], None)
        if isinstance(owner, type):
            method = re.sub(r"(?<!^)(?=[A-Z])", "_", name[end:]).lower()
            if hasattr(owner, method):
                return getattr(owner, method)
    return getattr(value, name)
