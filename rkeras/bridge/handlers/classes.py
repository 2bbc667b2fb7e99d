"""Classes defined in R: Python classes whose methods are R functions, and their objects."""

from __future__ import annotations

import inspect
from typing import Any

from rkeras._keras.log_readers import note_user_function
from rkeras._layers import base_classes, define_class, python_methods
from rkeras._layers.callback_functions import LOGS, with_accepted_arguments
from rkeras.bridge.convert import class_names
from rkeras.bridge.convert.r_functions import RFunction
from rkeras.bridge.handlers.registry import HANDLERS, handler

HANDLERS.update(
    base_class=base_classes.base_class, class_of=define_class.class_of, add_class_filter=class_names.add_class_filter,
    stand_in_for_reticulate=class_names.stand_in_for_reticulate,
    private_members=define_class.private_of, super_object=super,
)  # fmt: skip


def _as_dict(members: Any) -> dict[str, Any]:
    """Return a named list of R, which is not a dict if it is empty."""
    return dict(members) if members else {}


@handler
def make_class(name: str, bases: Any, methods: Any, fields: Any, active: Any, doc: str | None, keywords: Any,
               r_class: str) -> Any:  # fmt: skip
    """Make a class whose methods are R functions.

    Args:
        name: the name of the class.
        bases: its base classes.
        methods: R functions by name, with `self` as one of their arguments.
        fields: other members by name.
        active: R functions that are properties, by name.
        doc: the documentation of the class.
        keywords: further keywords of the class statement.
        r_class: the class in R of its objects.
    """
    members = {n: _method(f, define_class.PYTHONS_NAMES.get(n, n)) for n, f in _as_dict(methods).items()}
    properties = {n: _property(f, n) for n, f in _as_dict(active).items()}
    members |= _as_dict(fields) | properties | {"_r_class": r_class}
    return define_class.make_class(name, bases, members, doc=doc, keywords=_as_dict(keywords))


TRACED = {"call", "compute_loss", "predict_step", "test_step", "train_step", "update_state"}
"""Methods that Keras traces. Their control flow accepts tensors also while Keras runs them eagerly."""


def _method(function: Any, name: str) -> Any:
    # A Python function that R passes back is used as a method unchanged.
    if not isinstance(function, RFunction):
        return function
    if name in TRACED:
        function.autograph = True
    return python_methods.method(function, name, function.names_in_r)


def _property(function: Any, name: str) -> property:
    takes = len(inspect.signature(function).parameters)

    def assign(self: Any, value: Any) -> None:
        if takes < 2:
            raise AttributeError(f"{name} is computed and cannot be set.")
        function(self, value)

    return property(lambda self: function(self), assign)


@handler
def layer_creator(cls: Any, modifiers: Any = None) -> Any:
    """Return a function that makes layers of a class."""
    return define_class.LayerCreator(define_class.class_of(cls, "Layer"), modifiers)


@handler
def constructor_arguments(cls: Any) -> dict[str, Any]:
    """Return the names of the arguments of a class's constructor, and their defaults, None where there is none."""
    P = inspect.Parameter
    taken = define_class.parameters(define_class.class_of(cls)).values()
    named = [p for p in taken if p.kind in (P.POSITIONAL_OR_KEYWORD, P.KEYWORD_ONLY)]
    simple = (bool, int, float, str, type(None))
    return {
        "names": [p.name for p in named],
        "needed": [p.default is P.empty for p in named],
        "defaults": tuple(p.default if isinstance(p.default, simple) else None for p in named),
        "dots": len(named) < len(list(taken)),
    }


@handler
def create_layer(cls: Any, target: Any, given: Any) -> Any:
    """Make a layer of a class, and apply it to `target` if there is one."""
    return define_class.create(cls, target, given, from_r=True)


@handler
def r6_callback(name: str, hooks: Any, set_context: Any, reads_only_logs: bool | None) -> Any:
    """Make a callback whose hooks are the methods of an R6 object."""

    def hook(function: Any, offered: int) -> Any:
        fit = with_accepted_arguments(function, offered, LOGS)
        return note_user_function(lambda self, *args: fit(*args), function, passes_self=False)

    members = {n: hook(f, 2 if "epoch" in n or "batch" in n else 1) for n, f in _as_dict(hooks).items()}
    members["set_context"] = lambda self, params=None, model=None: set_context(params, model)
    members["reads_only_logs"] = reads_only_logs
    return define_class.make_class(name, base_classes.base_class("KerasCallback"), members)()


@handler
def r6_constraint(name: str, call: Any, get_config: Any) -> Any:
    """Make a constraint from the methods of an R6 object."""
    members = {"call": lambda self, w: call(w), "get_config": lambda self: get_config() or {}}
    return define_class.make_class(name, base_classes.base_class("KerasConstraint"), members)()
