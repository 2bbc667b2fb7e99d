"""The pipe: `left >> verb(...)`.

A verb called without what it acts on waits as a `Waiting`; `>>` hands it the left side. Waiting verbs are
immutable, may be used any number of times, and compose: `block = a >> b`. A layer is a real Keras layer, so
Keras's own class gets the operator once, when Keras is loaded (`_keras.pipe_operator`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras._core.predicates import is_layer


class Pipeable:
    """What may stand on the right of `>>`."""

    __slots__ = ()
    # numpy and pandas ask these before they apply an operator element by element.
    __array_ufunc__ = None
    __pandas_priority__ = 10_000

    def receive(self, left: Any) -> Any:
        """The result of piping `left` in."""
        raise TypeError(f"{type(self).__name__} cannot stand on the right of >>.")

    def __rrshift__(self, left: Any) -> Any:
        return self.receive(left)

    def __rshift__(self, right: Any) -> Any:
        return Chain.of(self, right) if _is_step(right) else NotImplemented

    def __or__(self, other: Any) -> Any:
        raise wrong_operator()

    def __ror__(self, other: Any) -> Any:
        raise wrong_operator()

    def __tf_tensor__(self, dtype: Any = None, name: Any = None) -> Any:
        """TensorFlow asks for it at `tensor | verb`, and keeps the error of `__ror__` to itself."""
        raise not_a_tensor()

    @property
    def shape(self) -> Any:
        """A waiting verb has none: `tensor | verb` asks for it before it would build a logical-or."""
        raise wrong_operator()


class Waiting(Pipeable):
    """A call that waits for its first argument. Immutable."""

    __slots__ = ("_args", "_call", "_kwargs", "_name")

    def __init__(self, call: Callable[..., Any], name: str, args: tuple[Any, ...], kwargs: dict[str, Any]):
        for slot, value in zip(("_call", "_name", "_args", "_kwargs"), (call, name, args, dict(kwargs)), strict=True):
            object.__setattr__(self, slot, value)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("a waiting verb is immutable")

    def receive(self, left: Any) -> Any:
        """Call with `left` as the first argument."""
        return self._call(left, *self._args, **self._kwargs)

    def __repr__(self) -> str:
        shown = [repr(a) for a in self._args] + [f"{k}={v!r}" for k, v in self._kwargs.items()]
        return f"<waiting: _ >> {self._name}({', '.join(shown)})>"


class Chain(Pipeable):
    """Waiting verbs and layers, applied from left to right. Immutable."""

    __slots__ = ("_steps",)

    def __init__(self, steps: tuple[Any, ...]):
        object.__setattr__(self, "_steps", steps)

    @classmethod
    def of(cls, *parts: Any) -> Chain:
        """One chain of the parts, chains among them flattened."""
        return cls(tuple(s for p in parts for s in (p._steps if isinstance(p, Chain) else (p,))))

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("a chain is immutable")

    def receive(self, left: Any) -> Any:
        """Send `left` through every step."""
        for step in self._steps:
            left = step.receive(left) if isinstance(step, Pipeable) else step.__rrshift__(left)
        return left

    def __repr__(self) -> str:
        return " >> ".join(repr(s) for s in self._steps)


def pipe(f: Callable[..., Any], *args: Any, **kwargs: Any) -> Waiting:
    """Let a plain function stand in a chain.

    `x >> pipe(f, ...)` is `f(x, ...)`.

    Args:
        f: any callable.
        *args: its arguments after the piped one.
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
    return TypeError("`|` is not the pipe here: pipe with >>.")


def not_a_tensor() -> TypeError:
    return TypeError("a verb or a layer is not a tensor: to hand it one, pipe with >>.")
