"""Classes of your own: layers, models, callbacks, losses, metrics and constraints made of functions."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from rkeras._core.arguments import STRING, Stated, refuse
from rkeras._core.verb import Verb, _register, verb

MEMBERS = {
    "classname": "name of the class",
    "initialize": "the constructor: function(self, ...); it calls the constructor of what the class inherits",
    "build": "function(self, input_shape) that makes the weights when the shape of the input is known",
    "call": "function(self, ...) that computes the result",
    "compute_output_shape": "function(self, input_shape) that gives the shape of the output",
    "get_config": "function(self) that gives the constructor's arguments, by name, for saving",
    "train_step": "function(self, data): one step of training; gives a dict of metrics",
    "test_step": "function(self, data): one step of evaluation; gives a dict of metrics",
    "predict_step": "function(self, data): one step of prediction",
    "compute_loss": "function(self, x, y, y_pred, sample_weight, ...) that gives the loss",
    "compute_metrics": "function(self, x, y, y_pred, sample_weight) that gives a dict of metrics",
    "update_state": "function(self, y_true, y_pred, sample_weight) that adds a batch to the state",
    "result": "function(self) that gives the metric's value",
    "kwargs": "further members, by name",
    "public": "further members, as a dict",
    "private": "members that Keras does not see, as a dict: in Python `self.private`, in R `private`",
    "inherit": "what the class inherits, if not the usual class: a class, or a layer verb",
    "parent_env": "where the class belongs: a namespace such as `globals()`, in R the environment that methods see",
}
_HOOKS = {
    **{f"on_{what}_{moment}": f"function(self, {index}, logs)"
       for what, index in (("epoch", "epoch"), ("batch", "batch"), ("train_batch", "batch"), ("test_batch", "batch"),
                           ("predict_batch", "batch"))
       for moment in ("begin", "end")},
    **{f"on_{what}_{moment}": "function(self, logs)"
       for what in ("train", "test", "predict") for moment in ("begin", "end")},
}  # fmt: skip
MEMBERS |= {name: f"{takes}, called at the {name.rpartition('_')[2]} of each {what}" for name, takes in _HOOKS.items()
            for what in [name.removeprefix("on_").rpartition("_")[0].replace("_", " ")]}  # fmt: skip

_REST = "public private inherit parent_env"
_EPOCH = "on_epoch_begin on_epoch_end on_train_begin on_train_end"
_TEST = "on_test_begin on_test_end on_test_batch_begin on_test_batch_end"
_MODEL = "initialize call train_step predict_step test_step compute_loss compute_metrics"
_NEW_CALLBACK = (
    f"classname ... {_EPOCH} on_batch_begin on_batch_end on_predict_batch_begin on_predict_batch_end on_predict_begin "
    "on_predict_end on_test_batch_begin on_test_batch_end on_test_begin on_test_end on_train_batch_begin "
    f"on_train_batch_end {_REST}"
)

# Name, what the class inherits, what comes out, and the formals; those after `...` are given by name.
CLASSES = (
    ("Layer", "keras.layers.Layer", "layer",
     "classname initialize build call compute_output_shape ... inherit get_config public private parent_env"),
    ("Model", "keras.Model", "model", f"classname {_MODEL} ... {_REST}"),
    ("Callback", "keras.callbacks.Callback", "callback",
     f"classname {_EPOCH} on_train_batch_begin on_train_batch_end {_TEST} on_predict_begin on_predict_end "
     f"on_predict_batch_begin on_predict_batch_end ... {_REST}"),
    ("Loss", "keras.losses.Loss", "loss", f"classname call ... {_REST}"),
    ("Metric", "keras.metrics.Metric", "metric", f"classname initialize update_state result ... {_REST}"),
    ("Constraint", "keras.constraints.Constraint", "constraint", f"classname call get_config ... {_REST}"),
    ("LearningRateSchedule", "keras.optimizers.schedules.LearningRateSchedule", "learning rate schedule",
     f"classname call initialize get_config ... {_REST}"),
    ("new_layer_class", "keras.layers.Layer", "layer", f"classname ... initialize build call get_config {_REST}"),
    ("new_model_class", "keras.Model", "model", f"classname ... {_MODEL} {_REST}"),
    ("new_callback_class", "keras.callbacks.Callback", "callback", _NEW_CALLBACK),
    ("new_loss_class", "keras.losses.Loss", "loss", f"classname ... call {_REST}"),
    ("new_metric_class", "keras.metrics.Metric", "metric",
     f"classname ... initialize update_state result {_REST}"),
    ("new_learning_rate_schedule_class", "keras.optimizers.schedules.LearningRateSchedule", "learning rate schedule",
     f"classname ... initialize call get_config {_REST}"),
)  # fmt: skip
NEEDED = {
    "new_metric_class": ("initialize", "update_state", "result"),
    "new_learning_rate_schedule_class": ("call",),
}
"""Members that R keras has no default for."""

_RETURNS = {
    "layer": "What makes such layers, as a layer verb does: it takes `object` first, or stands in a pipe.",
    "callback": "The class. Hooks may take fewer arguments; a dict that one returns joins the logs.",
}


def class_verb(name: str, base: str, what: str, formals: str) -> Verb:
    """Declare a verb that makes a class."""
    P = inspect.Parameter
    names, _, by_name = (part.split() for part in formals.partition("..."))
    needed = ("classname", *NEEDED.get(name, ()))

    def formal(n: str, kind: Any) -> inspect.Parameter:
        return P(n, kind, default=P.empty if n in needed else None)

    signature = inspect.Signature(
        [*(formal(n, P.POSITIONAL_OR_KEYWORD) for n in names), *(formal(n, P.KEYWORD_ONLY) for n in by_name),
         P("kwargs", P.VAR_KEYWORD)]
    )  # fmt: skip

    def make(*args: Any, **kwargs: Any) -> Any:
        given = signature.bind(*args, **kwargs).arguments
        return class_of_members(name, base, given)

    lines = "\n".join(f"    {'**' * (n == 'kwargs')}{n}: {MEMBERS[n]}." for n in signature.parameters)
    returns = _RETURNS.get(what, f"The class; called, it makes a {what}.")
    make.__doc__ = (
        f"A class of {what}s of your own.\n\nMethods are functions that take `self` first; in R, `self`, `super`, "
        f"`private` and the class itself are there without being named.\n\nArgs:\n{lines}\n\nReturns:\n    {returns}"
    )
    make.__signature__ = signature  # type: ignore[attr-defined]
    make.__module__ = __name__
    return verb(make, name=name, by_hand=True, kinds=Stated(classname=STRING))


def class_of_members(name: str, base: str, given: dict[str, Any]) -> Any:
    """The class that a call of a class verb describes; for layers, what makes them."""
    from rkeras._layers.define_class import LayerCreator, make_class

    given = dict(given)
    classname, inherit = given.pop("classname"), given.pop("inherit", None)
    public, private = given.pop("public", None) or {}, given.pop("private", None) or {}
    home = given.pop("parent_env", None)
    for argument, value in (("public", public), ("private", private)):
        if not isinstance(value, Mapping):
            raise refuse(name, argument, "members by name", value)
    more = given.pop("kwargs", {})
    members = {k: v for k, v in given.items() if v is not None}
    for argument, value in members.items():
        if not callable(value):
            raise refuse(name, argument, "a function", value)
    members |= more | dict(public)
    module = home.get("__name__") if isinstance(home, Mapping) else getattr(home, "__name__", None)
    made = make_class(classname, base if inherit is None else inherit, members, private, module=module)
    return LayerCreator(made) if base == "keras.layers.Layer" else made


for _row in CLASSES:
    class_verb(*_row)


@verb(by_hand=True)
def create_layer(layer_class, object=None, args=()):
    """Make a layer of a class, and put it on what there is to put it on.

    Args:
        layer_class: a class of layers, or what makes them.
        object: a model or a tensor; None for the layer alone.
        args: the constructor's arguments, by name; `input_shape` and its kin are understood.

    Returns:
        The model, changed in place, or the output tensor; without `object` the layer.
    """
    from rkeras._layers.define_class import create

    return create(layer_class, object, args)


@verb(by_hand=True)
def create_wrapper(wrapper_class, object=None, args=()):
    """Make a layer that wraps another, of a class of your own, and put it on what there is to put it on.

    Args:
        wrapper_class: a class that inherits `KerasWrapper`.
        object: a model or a tensor; None for the wrapper alone.
        args: the constructor's arguments, by name; `layer` is the layer inside.

    Returns:
        The model, changed in place, or the output tensor; without `object` the wrapper.
    """
    from rkeras._layers.define_class import create

    return create(wrapper_class, object, args)


@verb(by_hand=True)
def create_layer_wrapper(Layer, modifiers=None, convert=True):
    """A class of layers as a layer verb, which takes what it is put on first.

    Args:
        Layer: the class.
        modifiers: functions by the name of the argument whose value they change on the way to the constructor.
        convert: accepted from R scripts; values of Python are converted to R's in any case.

    Returns:
        What makes such layers.
    """
    from rkeras._layers.define_class import LayerCreator, class_of

    return LayerCreator(class_of(Layer, "Layer"), modifiers)


@verb(by_hand=True)
def active_property(fn):
    """A function as a property of a class: it is called when the property is read, and with a value when it is set.

    Args:
        fn: function(self), or function(self, value) for one that can be set.

    Returns:
        A property, to be a member of a class.
    """
    from rkeras._layers.define_class import active

    if not callable(fn):
        raise refuse("active_property", "fn", "a function", fn)
    return active(fn)


@verb(by_hand=True, kinds=Stated())
def mark_active(x=None, fn=None):
    """A function as a property of a class; another name of `active_property()`.

    Args:
        x: function(self), or function(self, value) for one that can be set.
        fn: the same under its later name.

    Returns:
        A property, to be a member of a class.
    """
    from rkeras._layers.define_class import active

    function = x if x is not None else fn
    if not callable(function):
        raise refuse("mark_active", "x", "a function", function)
    return active(function)


@verb(name="%py_class%", by_hand=True)
def py_class(spec, body, private=None):
    """A Python class of any kind from what it inherits and its members.

    Args:
        spec: the name, or the name followed by what the class inherits: `("Name", Base)`; a dict at the end holds
            further keywords, such as `metaclass`.
        body: members by name, or a string with the class's body in Python.
        private: members that stay in `self.private`, by name.

    Returns:
        The class.
    """
    from rkeras._layers.define_class import make_class

    name, *bases = spec if isinstance(spec, (list, tuple)) else (spec,)
    keywords = bases.pop() if bases and isinstance(bases[-1], dict) else {}
    if not isinstance(name, str) or not name.isidentifier():
        raise refuse("py_class", "spec", "a name, or a name and what it inherits", spec)
    if isinstance(body, str):
        namespace: dict[str, Any] = {}
        exec(inspect.cleandoc(body), namespace)  # the user's own code  # nosec
        body = {k: v for k, v in namespace.items() if k != "__builtins__"}
    if not isinstance(body, Mapping):
        raise refuse("py_class", "body", "members by name", body)
    members = dict(body)
    return make_class(name, bases, members, private, doc=members.pop("__doc__", None), keywords=keywords)


# Base classes ------------------------------------------------------------------------------------------------------


def _base_class(name: str, title: str) -> Verb:
    """Declare a base class; as a verb it makes an object of it."""

    def make(*args: Any, **kwargs: Any) -> Any:
        from rkeras._layers.base_classes import base_class

        return base_class(name)(*args, **kwargs)

    make.__doc__ = (
        f"{title}\n\nArgs:\n    *args: arguments of the constructor.\n    **kwargs: arguments of the constructor."
        "\n\nReturns:\n    An object of the class."
    )
    make.__name__ = name
    make.__module__ = __name__

    from rkeras._layers.base_classes import BaseClass

    def run(this: Verb, given: dict[str, Any]) -> Any:
        return make(*given.get("args", ()), **given.get("kwargs", {}))

    return _register(BaseClass(name, family="classes", run=run, function=make, by_hand=True, kinds=Stated()))


_base_class("KerasLayer", "The base class of layers of older scripts; `Layer()` is the way today.")
_base_class("KerasWrapper", "The base class of wrapping layers of older scripts.")
_base_class("KerasConstraint", "The base class of constraints of older scripts; `Constraint()` is the way today.")
_base_class("KerasCallback", "The base class of callbacks of older scripts; `Callback()` is the way today.")
