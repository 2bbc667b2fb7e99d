"""Scopes of custom objects: classes and functions of the user that Keras finds by name while a scope is open."""

from __future__ import annotations

from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol


def in_scope() -> dict[str, Any]:
    """Return the objects of the open scopes, by name."""
    return private.get("backend.common.global_state.get_global_attribute")("custom_objects_scope_dict", {})


def scope_of(objects: dict[str, Any] | None) -> Any:
    """Return a scope that adds objects to the open scopes; Keras's own scope hides the objects of the open scopes."""
    return symbol("keras.saving.custom_object_scope")({**in_scope(), **(objects or {})})
