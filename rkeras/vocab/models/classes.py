"""Custom classes: define layers, models, callbacks, losses, metrics and constraints by subclassing."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import STRING
from rkeras._core.kinds_by_name import ExplicitKinds
from rkeras._core.verb import Verb, register, verb

MEMBERS = {
    "classname": "name of the class",
    "initialize": "the constructor: function(self, ...); it must call the constructor of the base class",
    "build": "function(self, input_shape) that creates the weights once the input shape is known",
    "call": "function(self, ...) that computes the result",
    "compute_output_shape": "function(self, input_shape) that returns the shape of the output",
    "get_config": "function(self) that returns the constructor's arguments, by name, for saving",
    "train_step": "function(self, data) that runs one training step and returns a dict of metrics",
    "test_step": "function(self, data) that runs one evaluation step and returns a dict of metrics",
    "predict_step": "function(self, data) that runs one prediction step",
    "compute_loss": "function(self, x, y, y_pred, sample_weight, ...) that returns the loss",
    "compute_metrics": "function(self, x, y, y_pred, sample_weight) that returns a dict of metrics",
    "update_state": "function(self, y_true, y_pred, sample_weight) that adds a batch to the state",
    "result": "function(self) that returns the value of the metric",
    "kwargs": "further members, by name",
    "public": "further members, as a dict",
    "private": "private members, hidden from Keras, as a dict: `self.private` in Python, `private` in R",
    "inherit": "the base class, if not the default one: a class, or a layer function such as `layer_dense`",
    "parent_env": "where the class is defined: a namespace such as `globals()`, in R the environment of its methods",
}
_HOOKS = {
    **{f"on_{what}_{moment}": f"function(self, {index}, logs)"
       for what, index in (("epoch", "epoch"), ("batch", "batch"), ("train_batch", "batch"), ("test_batch", "batch"),
                           ("predict_batch", "batch"))
       for moment in ("begin", "end")},
    **{f"on_{what}_{moment}": "function(self, logs)"
       for what in ("train", "test", "predict") for moment in ("begin", "end")},
}  # fmt: skip
MEMBERS |= {name: f"{hook}, called at the {name.rpartition('_')[2]} of each {what}" for name, hook in _HOOKS.items()
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

# Name of the verb, base class, kind of object, and formals; those after `...` are keyword-only.
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
REQUIRED = {
    "new_metric_class": ("initialize", "update_state", "result"),
    "new_learning_rate_schedule_class": ("call",),
}
"""Members without a default in R's keras."""

_RETURNS = {
    "layer": "A function that creates such layers, as `layer_dense()` does: its first argument is `object`.",
    "callback": "The class. Hooks may take fewer arguments; a dict returned by a hook is added to the logs.",
}


def class_verb(name: str, base: str, what: str, formals: str) -> Verb:
    """Declare a verb that defines a class."""
    P = inspect.Parameter
    names, _, by_name = (part.split() for part in formals.partition("..."))
    required = ("classname", *REQUIRED.get(name, ()))

    def formal(n: str, kind: Any) -> inspect.Parameter:
        return P(n, kind, default=P.empty if n in required else None)

    signature = inspect.Signature(
        [*(formal(n, P.POSITIONAL_OR_KEYWORD) for n in names), *(formal(n, P.KEYWORD_ONLY) for n in by_name),
         P("kwargs", P.VAR_KEYWORD)]
    )  # fmt: skip

    def make(*args: Any, **kwargs: Any) -> Any:
        given = signature.bind(*args, **kwargs).arguments
        return class_of_members(name, base, given)

    lines = "\n".join(f"    {'**' * (n == 'kwargs')}{n}: {MEMBERS[n]}." for n in signature.parameters)
    returns = _RETURNS.get(what, f"The class; calling it creates a {what}.")
    make.__doc__ = (
        f"Custom {what}: define a subclass of {base.rpartition('.')[2]}.\n\nMethods are functions whose first argument "
        "is `self`; in R, methods can also use `self`, `super`, `private` and the class without stating them as "
        f"arguments.\n\nArgs:\n{lines}\n\nReturns:\n    {returns}"
    )
    make.__signature__ = signature  # type: ignore[attr-defined]
    make.__module__ = __name__
    return verb(make, name=name, r_function=True, kinds=ExplicitKinds(classname=STRING))


def class_of_members(name: str, base: str, given: dict[str, Any]) -> Any:
    """Define the class from the arguments of a class verb; for layers, return a function that creates them."""
    from rkeras._layers.define_class import LayerCreator, make_class

    given = dict(given)
    classname, inherit = given.pop("classname"), given.pop("inherit", None)
    public, private = given.pop("public", None) or {}, given.pop("private", None) or {}
    where = given.pop("parent_env", None)
    for argument, value in (("public", public), ("private", private)):
        if not isinstance(value, Mapping):
            raise argument_error(name, argument, "members by name", value)
    more = given.pop("kwargs", {})
    members = {k: v for k, v in given.items() if v is not None}
    for argument, value in members.items():
        if not callable(value):
            raise argument_error(name, argument, "a function", value)
    members |= more | dict(public)
    module = where.get("__name__") if isinstance(where, Mapping) else getattr(where, "__name__", None)
    made = make_class(classname, base if inherit is None else inherit, members, private, module=module)
    return LayerCreator(made) if base == "keras.layers.Layer" else made


for _row in CLASSES:
    class_verb(*_row)


@verb(r_function=True)
def create_layer(layer_class, object=None, args=()):
    """Create a custom layer and add it to a model or tensor.

    Args:
        layer_class: a layer class, or a function that creates layers.
        object: a model or a tensor; NULL (Python: None) to return the layer itself.
        args: arguments of the constructor, by name; may contain `input_shape`, `batch_input_shape` and similar.

    Returns:
        The model, modified in place, or the output tensor; without `object`, the layer.
    """
    from rkeras._layers.define_class import create

    return create(layer_class, object, args)


@verb(r_function=True)
def create_wrapper(wrapper_class, object=None, args=()):
    """Create a custom wrapper layer and add it to a model or tensor.

    Args:
        wrapper_class: a class that inherits `KerasWrapper`.
        object: a model or a tensor; NULL (Python: None) to return the wrapper itself.
        args: arguments of the constructor, by name; `layer` is the wrapped layer.

    Returns:
        The model, modified in place, or the output tensor; without `object`, the wrapper.
    """
    from rkeras._layers.define_class import create

    return create(wrapper_class, object, args)


@verb(r_function=True)
def create_layer_wrapper(Layer, modifiers=None, convert=True):
    """Create a layer function, such as `layer_dense()`, from a layer class.

    Args:
        Layer: the class.
        modifiers: functions that modify an argument before it is passed to the constructor, by argument name.
        convert: accepted from R scripts; Python values are always converted to R values.

    Returns:
        A function that creates such layers; its first argument is `object`.
    """
    from rkeras._layers.define_class import LayerCreator, class_of

    return LayerCreator(class_of(Layer, "Layer"), modifiers)


@verb(r_function=True)
def active_property(fn):
    """Active property: a function called when a property is read or set.

    Args:
        fn: function(self), or function(self, value) for a property that can be set.

    Returns:
        A property, to be used as a member of a class.
    """
    from rkeras._layers.define_class import active

    if not callable(fn):
        raise argument_error("active_property", "fn", "a function", fn)
    return active(fn)


@verb(r_function=True, kinds=ExplicitKinds(), aliases={"fn": "x"})
def mark_active(x=None, fn=None):
    """Active property of a class; another name of `active_property()`.

    Args:
        x: function(self), or function(self, value) for a property that can be set.
        fn: another name of `x`.

    Returns:
        A property, to be used as a member of a class.
    """
    from rkeras._layers.define_class import active

    if not callable(x):
        raise argument_error("mark_active", "x", "a function", x)
    return active(x)


@verb(name="%py_class%", r_function=True)
def py_class(spec, body, private=None):
    """Define a Python class from its base classes and members.

    Args:
        spec: the name, or the name and the base classes: `("Name", Base)`; a dict at the end holds further keywords,
            such as `metaclass`.
        body: members by name, or a string with the class body in Python.
        private: private members by name, available as `self.private`.

    Returns:
        The class.
    """
    from rkeras._layers.define_class import make_class

    name, *bases = spec if isinstance(spec, (list, tuple)) else (spec,)
    keywords = bases.pop() if bases and isinstance(bases[-1], dict) else {}
    if not isinstance(name, str) or not name.isidentifier():
        raise argument_error("py_class", "spec", "a name, or a name and base classes", spec)
    if isinstance(body, str):
        namespace: dict[str, Any] = {}
        exec(inspect.cleandoc(body), namespace)  # the user's own code  # nosec
        body = {k: v for k, v in namespace.items() if k != "__builtins__"}
    if not isinstance(body, Mapping):
        raise argument_error("py_class", "body", "members by name", body)
    members = dict(body)
    return make_class(name, bases, members, private, doc=members.pop("__doc__", None), keywords=keywords)


# Base classes ------------------------------------------------------------------------------------------------------


def _base_class(name: str, title: str) -> Verb:
    """Declare a base class; calling the verb creates an object of the class."""

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

    return register(BaseClass(name, family="classes", run=run, function=make, r_function=True, kinds=ExplicitKinds()))


_base_class("KerasLayer", "Base class of custom layers in older scripts; superseded by `Layer()`.")
_base_class("KerasWrapper", "Base class of custom wrapper layers in older scripts.")
_base_class("KerasConstraint", "Base class of custom constraints in older scripts; see `Constraint()`.")
_base_class("KerasCallback", "Base class of custom callbacks in older scripts; see `Callback()`.")
