"""R6 objects as Keras takes them: a generator as a class, a callback or constraint as an object of Keras."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras.bridge.convert.converters import FROM_R6
from rkeras.bridge.convert.to_python import to_python
from rkeras.bridge.guarded_calls import call_guarded
from rkeras.bridge.r_api.package_functions import r_package


def _converter(function: str) -> Callable[[Any], Any]:
    return lambda sexp: call_guarded(getattr(r_package, function), sexp, to_python)


FROM_R6["R6ClassGenerator"] = _converter("class_of_r6")
FROM_R6["KerasCallback"] = _converter("callback_of_r6")
FROM_R6["KerasConstraint"] = _converter("constraint_of_r6")
