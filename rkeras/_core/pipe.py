"""The pipe: `left >> verb(...)`.

A call that lacks what the verb acts on is a `Waiting`, which `>>` calls with the left side. Waiting calls are
immutable, can be used any number of times, and compose: `block = a >> b`. Layers are Keras layers: Keras's class gets
the operator when Keras is loaded (`_keras.pipe_operator`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._core.predicates import is_layer


class Pipeable:
    """An object that can be on the right side of `>>`."""

    __slots__ = ()
    # With these, numpy and pandas do not apply the operator to each element.
    __array_ufunc__ = None
    __pandas_priority__ = 10_000

    def receive(self, left: Any) -> Any:
        """Return the result of `left >> self`."""
        raise TypeError(f"{type(self).__name__} cannot be on the right side of >>.")

    def acts_on_layer(self, layer: Any) -> bool:
        """Whether `layer >> self` runs at once, instead of building a chain that ends with `self`."""
        return False

    def __rrshift__(self, left: Any) -> Any:
        return self.receive(left)

    def __rshift__(self, right: Any) -> Any:
        return Chain.of(self, right) if _is_step(right) else NotImplemented

    def __or__(self, other: Any) -> Any:
        raise wrong_operator()

    def __ror__(self, other: Any) -> Any:
        raise wrong_operator()

    def __tf_tensor__(self, dtype: Any = None, name: Any = None) -> Any:
        """Raise an error for `tensor | verb`: TensorFlow calls this, and hides the error of `__ror__`."""
        raise not_a_tensor()

    @property
    def shape(self) -> Any:
        """Raise an error for `tensor | verb`: Keras reads the shape before it builds a logical-or."""
        raise wrong_operator()


class Waiting(Pipeable):
    """A call that waits for its first argument; immutable."""

    __slots__ = ("_args", "_call", "_kwargs", "_name")

    def __init__(self, call: Callable[..., Any], name: str, args: tuple[Any, ...], kwargs: dict[str, Any]):
        for slot, value in zip(("_call", "_name", "_args", "_kwargs"), (call, name, args, dict(kwargs)), strict=True):
            object.__setattr__(self, slot, value)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("a waiting call is immutable")

    def receive(self, left: Any) -> Any:
        """Call with `left` as the first argument."""
        return self._call(left, *self._args, **self._kwargs)

    def acts_on_layer(self, layer: Any) -> bool:
        """Whether the call waits for a layer, as `adapt(x)` does, and not for a model or a tensor."""
        verb = getattr(self._call, "__self__", None)
        return isinstance(verb, Pipeable) and verb.acts_on_layer(layer)

    def __repr__(self) -> str:
        shown = [repr(a) for a in self._args] + [f"{k}={v!r}" for k, v in self._kwargs.items()]
        return f"<waiting: _ >> {self._name}({', '.join(shown)})>"


class Chain(Pipeable):
    """Waiting calls and layers, applied from left to right; immutable."""

    __slots__ = ("_steps",)

    def __init__(self, steps: tuple[Any, ...]):
        object.__setattr__(self, "_steps", steps)

    @classmethod
    def of(cls, *parts: Any) -> Chain:
        """Return one chain of all steps of the parts."""
        return cls(tuple(s for p in parts for s in (p._steps if isinstance(p, Chain) else (p,))))

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("a chain is immutable")

    def receive(self, left: Any) -> Any:
        """Apply all steps to `left`."""
        for step in self._steps:
            left = step.receive(left) if isinstance(step, Pipeable) else step.__rrshift__(left)
        return left

    def __repr__(self) -> str:
        return " >> ".join(repr(s) for s in self._steps)


def pipe(f: Callable[..., Any], *args: Any, **kwargs: Any) -> Waiting:
    """Use a plain function in a chain.

    `x >> pipe(f, ...)` is `f(x, ...)`.

    Args:
        f: any callable.
        *args: its arguments after the first.
        **kwargs: its named arguments.

    Returns:
        A waiting call.
    """
    if not callable(f):
        raise TypeError(f"pipe(): `f` must be a function, not {f!r}.")
    return Waiting(f, getattr(f, "__name__", "function"), args, kwargs)


def _is_step(value: Any) -> bool:
    return isinstance(value, Pipeable) or is_layer(value)


def wrong_operator() -> TypeError:
    return TypeError("`|` is not the pipe: pipe with >>.")


def not_a_tensor() -> TypeError:
    return TypeError("A verb or a layer is not a tensor: to call it on a tensor, pipe with >>.")
