"""Classes and functions of the user that Keras finds by name while a scope is open."""

from __future__ import annotations

from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol


def in_scope() -> dict[str, Any]:
    """Those of the scopes that are open."""
    return private.get("backend.common.global_state.get_global_attribute")("custom_objects_scope_dict", {})


def scope_of(objects: dict[str, Any] | None) -> Any:
    """A scope that adds to those that are open; one of Keras's alone hides them."""
    return symbol("keras.saving.custom_object_scope")({**in_scope(), **(objects or {})})
