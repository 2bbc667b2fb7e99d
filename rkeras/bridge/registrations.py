"""Import of every module that registers a converter or a handler, so that no other module needs to import them."""

# ruff: noqa: F401

from rkeras.bridge.convert import matrices, r6, r_functions
from rkeras.bridge.handlers import (
    arrays,
    classes,
    code,
    control_flow,
    documentation,
    elements,
    modules,
    objects,
    output,
    printing,
    runs,
    session,
)
