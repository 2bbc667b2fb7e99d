"""The base classes of older scripts: `KerasLayer`, `KerasWrapper`, `KerasConstraint` and `KerasCallback`."""

from __future__ import annotations

import functools
import inspect
from typing import Any

from rkeras._core.verb import Verb
from rkeras._keras.loading import symbol
from rkeras._layers.python_methods import MODULE, add_weight


class BaseClass(Verb):
    """A name that stands for a base class, which is made when it is first used: it may be inherited and called."""

    @property
    def cls(self) -> type:
        """The class itself."""
        return base_class(self.__name__)

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
        return (self.cls,)

    def __instancecheck__(self, instance: Any) -> bool:
        return isinstance(instance, self.cls)


# What every layer takes, which the constructors of older custom layers leave to the base class.
COMMON = ("activity_regularizer", "dtype", "name", "trainable")


@functools.cache
def base_class(name: str) -> type:
    """One of `KerasLayer`, `KerasWrapper`, `KerasConstraint` and `KerasCallback`."""
    return {"KerasLayer": _layer, "KerasWrapper": _wrapper, "KerasConstraint": _constraint,
            "KerasCallback": _callback}[name]()  # fmt: skip


def _ready_made(parent: Any, common: tuple[str, ...]) -> dict[str, Any]:
    """Members of a class whose objects are Keras layers before their own constructor runs, as those of R6 were."""

    def new(cls: Any, *args: Any, **kwargs: Any) -> Any:
        made = parent.__new__(cls, *args, **kwargs)
        parent.__init__(made, **{k: v for k, v in kwargs.items() if k in common and v is not None})
        return made

    def leave_common(cls: Any) -> None:
        own = vars(cls).get("__init__")
        if own is None:
            return
        takes = inspect.signature(own).parameters

        @functools.wraps(own)
        def init(self: Any, *args: Any, **kwargs: Any) -> None:
            own(self, *args, **{k: v for k, v in kwargs.items() if k in takes or k not in common})

        init.__signature__ = inspect.signature(own)  # type: ignore[attr-defined]
        cls.__init__ = init

    return {
        "__new__": new,
        # The layer is ready; nothing is left to do.
        "__init__": lambda self, *args, **kwargs: None,
        "__init_subclass__": classmethod(leave_common),
        "__module__": MODULE,
        "add_weight": add_weight,
    }


def _layer() -> type:
    parent = symbol("keras.layers.Layer")
    return type("KerasLayer", (parent,), _ready_made(parent, COMMON))


def _wrapper() -> type:
    parent = symbol("keras.layers.Wrapper")

    def build(self: Any, input_shape: Any) -> None:
        if not self.layer.built:
            self.layer.build(input_shape)
        self.built = True

    members = {
        "build": build,
        "call": lambda self, inputs, mask=None: self.layer(inputs),
        "compute_output_shape": lambda self, input_shape: self.layer.compute_output_shape(input_shape),
    }
    return type("KerasWrapper", (parent,), {**_ready_made(parent, ("layer", *COMMON)), **members})


def _constraint() -> type:
    def call(self: Any, w: Any) -> Any:
        raise TypeError(f"{type(self).__name__} must have a method `call`.")

    members = {"call": call, "__call__": lambda self, w: self.call(w), "__module__": MODULE}
    return type("KerasConstraint", (symbol("keras.constraints.Constraint"),), members)


def _callback() -> type:
    """A callback that is told its context, the settings and the model, through one method."""
    parent = symbol("keras.callbacks.Callback")

    def set_params(self: Any, params: Any) -> None:
        parent.set_params(self, params)
        self.set_context(params, self.model)

    def set_model(self: Any, model: Any) -> None:
        parent.set_model(self, model)
        self.set_context(self.params, model)

    members = {"set_params": set_params, "set_model": set_model, "__module__": MODULE,
               "set_context": lambda self, params=None, model=None: None}  # fmt: skip
    return type("KerasCallback", (parent,), members)
