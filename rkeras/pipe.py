"""The pipe: `left >> verb(...)`.

A verb called without what it acts on waits as a `Waiting`; `>>` hands it the left side. Waiting verbs are
immutable, may be used any number of times, and compose: `block = a >> b`. A layer is a real Keras layer, so
Keras's own class is taught the operator once, when Keras is first loaded (`teach`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rkeras.objects import is_dataset, is_layer, is_model, is_sequential


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
        raise _wrong_operator()

    def __ror__(self, other: Any) -> Any:
        raise _wrong_operator()

    def __tf_tensor__(self, dtype: Any = None, name: Any = None) -> Any:
        """TensorFlow asks for it at `tensor | verb`, and keeps the error of `__ror__` to itself."""
        raise _not_a_tensor()

    @property
    def shape(self) -> Any:
        """A waiting verb has none: `tensor | verb` asks for it before it would build a logical-or."""
        raise _wrong_operator()


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
            left = step.receive(left) if isinstance(step, Pipeable) else compose(left, step)
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


def compose(left: Any, layer: Any) -> Any:
    """Put a layer on what stands to its left, as R keras does.

    A Sequential model gets the layer added, in place, and is returned. A tensor, an array or a collection of
    them is what the layer is called on. A dataset maps its inputs through the layer. None gives the layer
    itself.

    Raises:
        TypeError: if a layer cannot be put on `left`.
    """
    if left is None:
        return layer
    if is_sequential(left):
        start(left, layer)
        if getattr(left, "compiled", False) and left.optimizer is not None and left.optimizer.built:
            _warn_of_trained(left)
        left.add(layer)
        return left
    if is_model(left):
        raise TypeError(
            f"{layer.name}: a layer can be added to a Sequential model only; pipe a tensor, such as `model.output`."
        )
    if is_dataset(left):
        return left.map(lambda x, *rest: (layer(x), *rest) if rest else layer(x))
    if type(left).__module__.split(".")[0] == "pandas":
        left = left.to_numpy()
    if getattr(layer, "_rkeras_tensors_apart", False):
        # Query, value and key are arguments of their own; one tensor attends to itself.
        tensors = list(left) if isinstance(left, (list, tuple)) else [left]
        return layer(*(tensors * 2 if len(tensors) == 1 else tensors))
    return layer(left)


def start(model: Any, first: Any) -> None:
    """Give an empty Sequential model the input of its first layer, with the batch size, which Keras drops."""
    batch_shape = getattr(first, "_rkeras_batch_shape", None)
    if batch_shape is not None and not model._layers:
        import keras

        model.add(keras.Input(batch_shape=batch_shape))


def _warn_of_trained(model: Any) -> None:
    import warnings

    if not getattr(model, "_rkeras_warned", False):
        model._rkeras_warned = True
        warnings.warn(f"Adding a layer to {model.name!r}, which was already trained, changes it in place; "
                      "compile it again before fit.", stacklevel=3)  # fmt: skip


def _is_step(value: Any) -> bool:
    return isinstance(value, Pipeable) or is_layer(value)


def _wrong_operator() -> TypeError:
    return TypeError("`|` is not the pipe here: pipe with >>.")


def _not_a_tensor() -> TypeError:
    return TypeError("a verb or a layer is not a tensor: to hand it one, pipe with >>.")


def teach(keras: Any) -> None:
    """Give Keras's layers the pipe operator. Done once, when Keras is loaded."""
    layer = keras.Layer

    def rshift(self: Any, right: Any) -> Any:
        if isinstance(right, layer):
            return compose(self, right) if is_model(self) else Chain.of(self, right)
        if isinstance(right, Pipeable) and not is_model(self):
            return Chain.of(self, right)
        return NotImplemented

    def rrshift(self: Any, left: Any) -> Any:
        return compose(left, self)

    def wrong(self: Any, other: Any) -> Any:
        raise _wrong_operator()

    def convert(self: Any, dtype: Any = None, name: Any = None) -> Any:
        raise _not_a_tensor()

    layer.__rshift__, layer.__rrshift__ = rshift, rrshift
    layer.__or__ = layer.__ror__ = wrong
    layer.__tf_tensor__ = convert
    layer.__array_ufunc__ = None
    layer.__pandas_priority__ = Pipeable.__pandas_priority__

    # A symbolic tensor would take a layer on the right of `|` for a constant and build a logical-or.
    logical_or = keras.KerasTensor.__or__
    keras.KerasTensor.__or__ = lambda self, other: (
        wrong(self, other) if isinstance(other, layer) else logical_or(self, other)
    )
