"""What the R package asks about Python objects: the answers behind its S3 methods."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from typing import Any

from rkeras._keras import startup_log

QUESTIONS: dict[str, Callable[..., Any]] = {}


def question(function: Callable[..., Any]) -> Callable[..., Any]:
    """Register an answer under the function's name."""
    QUESTIONS[function.__name__] = function
    return function


@question
def text(value: Any, width: int | None = None) -> str:
    """How it prints."""
    if hasattr(value, "summary") and hasattr(value, "layers"):
        return summary_text(value, width)
    if type(value).__module__ == "builtins" and type(value).__name__ == "module":
        return f"<module {value.__name__}>"
    return repr(value)


def summary_text(model: Any, width: int | None, **shown: Any) -> str:
    """A model's summary as text."""
    if not model.built and not model.layers:
        return f'Model: "{model.name}"\n<no summary available: the model has no layers>'
    lines: list[str] = []
    try:
        model.summary(line_length=width, print_fn=lambda line, line_break=True: lines.append(line), **shown)
    except ValueError:
        return repr(model)
    return "\n".join(lines).rstrip("\n")


@question
def model_text(model: Any, width: int, positions: Any, expand_nested: bool, show_trainable: bool,
               layer_range: Any) -> str:  # fmt: skip
    """A model's summary as text, for `format()`."""
    return summary_text(model, int(width), positions=positions, expand_nested=bool(expand_nested),
                        show_trainable=bool(show_trainable), layer_range=layer_range)  # fmt: skip


@question
def model_diagram(model: Any, shown: dict[str, Any]) -> dict[str, Any]:
    """Boxes and arrows of a model, for `plot()`."""
    from dataclasses import asdict

    from rkeras._layers.model_diagram import diagram, ends, limits

    made = diagram(model, **shown)
    return {
        "boxes": tuple(asdict(box) for box in made.boxes),
        "arrows": tuple([*start, *stop] for start, stop in ends(made)),
        "limits": list(limits(made)),
    }


@question
def brief(value: Any) -> str:
    """One line about it, for `str()`."""
    shape = getattr(value, "shape", None)
    if shape is not None and hasattr(value, "dtype"):
        return f"{type(value).__name__} shape={tuple(shape)} dtype={getattr(value.dtype, 'name', value.dtype)}"
    line = repr(value).splitlines()[0] if repr(value) else ""
    return line if len(line) <= 80 else line[:77] + "..."


@question
def length(value: Any) -> int:
    """Number of elements."""
    if value is None:
        return 0
    shape = getattr(value, "shape", None)
    if shape is not None and hasattr(value, "dtype"):
        size = 1
        for axis in shape:
            if axis is None:
                raise ValueError("a symbolic tensor with an unknown axis has no length")
            size *= int(axis)
        return size
    layers = getattr(value, "layers", None)
    if layers is not None:
        return len(layers)
    return len(value) if hasattr(value, "__len__") else 1


@question
def dims(value: Any) -> list[int | None] | None:
    """Lengths of the axes, None where unknown."""
    shape = getattr(value, "shape", None)
    if shape is None or callable(shape):
        return None
    try:
        return [None if n is None else int(n) for n in shape]
    except (TypeError, ValueError):
        return None


@question
def members(value: Any) -> list[str]:
    """Public attributes, or the keys of a dict, for completion."""
    if isinstance(value, dict):
        return [str(key) for key in value]
    return [name for name in dir(value) if not name.startswith("_")]


@question
def has(value: Any, name: str) -> bool:
    """Whether it has an attribute."""
    return hasattr(value, name)


@question
def item(value: Any, key: Any) -> Any:
    """An element by key, or by place counted from 0; of a model, a layer."""
    if isinstance(key, int) and not hasattr(value, "__getitem__") and hasattr(value, "layers"):
        value = value.layers
    if isinstance(value, dict) and isinstance(key, str):
        return value.get(key)
    return value[tuple(key) if isinstance(key, list) else key]


@question
def sliced(value: Any, keys: Any) -> Any:
    """Elements of a tensor or array by one key for each axis: a place, a range, or None for a new axis."""
    return value[_python_key(keys)]


@question
def set_sliced(value: Any, keys: Any, new: Any) -> None:
    """Set elements, by the same keys."""
    value[_python_key(keys)] = new


def _python_key(keys: Any) -> Any:
    keys = keys if isinstance(keys, list) else [keys]
    made = tuple(slice(*k["slice"]) if isinstance(k, dict) else k for k in keys)
    # A list knows of one key alone.
    return made[0] if len(made) == 1 else made


@question
def equal(value: Any, other: Any) -> bool:
    """Whether two are the same object, or equal."""
    return value is other or bool(value == other)


@question
def import_in_background() -> None:
    """Start importing Keras and TensorFlow."""
    from rkeras.bridge.host import import_keras_in_background

    import_keras_in_background()


@question
def importing() -> bool:
    """Whether that import goes on."""
    from rkeras.bridge import host

    return host.importing()


@question
def put_back_stderr() -> None:
    """Let everything that is written to standard error through, also while Keras is imported."""
    startup_log.put_back()


@question
def set_tune(tune: bool) -> None:
    """Whether training verbs choose how many steps they take at once."""
    from rkeras import config

    config.tune = tune


@question
def keras_available(version: str | None = None) -> bool:
    """Whether Keras is installed, in that version or a later one."""
    from rkeras._core.verb import VERBS

    return VERBS["is_keras_available"](version)


@question
def set_item(value: Any, key: Any, new: Any) -> None:
    """Set an element."""
    value[tuple(key) if isinstance(key, list) else key] = new


@question
def assign_item(value: Any, key: Any, new: Any) -> None:
    """Set an element as R's lists do, where NULL takes one out."""
    if new is None and isinstance(value, dict):
        value.pop(key, None)
    else:
        set_item(value, key, new)


@question
def array(value: Any) -> Any:
    """The numbers of a tensor, variable or anything numpy takes."""
    import numpy as np

    if type(value).__name__ in ("KerasTensor", "SymbolicTensor"):
        raise ValueError(
            "a symbolic tensor has no value yet: it gets one when the model or the traced function runs. "
            "Use op_cond(), op_where() and op_while_loop() where R code would look at the value."
        )
    if type(value).__module__.startswith(("keras", "tensorflow")):
        from rkeras._keras.loading import symbol

        return symbol("keras.ops.convert_to_numpy")(value)
    return np.asarray(value)


@question
def iterator(value: Any) -> Iterator[Any]:
    """An iterator over it."""
    return iter(value)


@question
def following(iterator: Iterator[Any], end: Any = None) -> Any:
    """The next element, or `end`."""
    return next(iterator, end)


@question
def everything(value: Any) -> list[Any]:
    """All elements, as a list; of a model, the layers."""
    return list(value if hasattr(value, "__iter__") else getattr(value, "layers", value))


@question
def module(name: str) -> Any:
    """A Python module; Keras and TensorFlow through our own loader, which may be at it in the background."""
    from rkeras._keras.loading import keras

    if name.split(".")[0] in ("keras", "tensorflow"):
        keras()
    return importlib.import_module(name)


@question
def backend_module() -> Any:
    """What R scripts call `K`: the backend's functions under the names they have in Python."""
    from rkeras._compat import backend_module

    return backend_module.module()


@question
def evaluated(code: str) -> Any:
    """The value of a Python expression."""
    return eval(code, main_variables())  # the user's own code  # nosec


@question
def executed(code: str) -> None:
    """Run Python statements in the main module."""
    exec(code, main_variables())  # the user's own code  # nosec


def main_variables() -> dict[str, Any]:
    """The variables of the main module."""
    return vars(importlib.import_module("__main__"))


@question
def apply(function: str, value: Any, *more: Any) -> Any:
    """A function of `keras.ops` by name, for R's Math and Summary groups."""
    from rkeras._keras.loading import symbol

    return symbol(f"keras.ops.{function}")(value, *more)


@question
def gamma_function(name: str, x: Any) -> Any:
    """R's `lgamma` or `digamma`, which `keras.ops` does not have."""
    from rkeras._ops import arguments
    from rkeras._ops.backend_tensors import on_tensors

    return on_tensors(getattr(arguments, name), x)


@question
def keras_text(name: str) -> str:
    """What the installed Keras says of the symbol that a verb names."""
    from rkeras._core.help_text import keras_docstring
    from rkeras._core.verb import VERBS

    return keras_docstring(VERBS[name])


@question
def report(devices: bool = True) -> str:
    """The doctor's report."""
    from rkeras._setup.doctor import examine

    return str(examine(devices))


@question
def wait_for_keras() -> None:
    """Return when Keras is imported."""
    from rkeras._keras.loading import keras

    keras()


@question
def run_store(action: str, *args: Any, **kwargs: Any) -> Any:
    """Begin or finish a training run whose script R runs."""
    return getattr(run_store, action)(*args, **kwargs)


@question
def hand_over(value: Any) -> None:
    """Keep an object for reticulate to fetch."""
    from rkeras.bridge import reticulate

    reticulate.handed.append(value)


@question
def live_metrics(page: str, metrics: Any, epochs: int, over: bool) -> None:
    """Write the page of a training that goes on."""
    from rkeras._runs import pages

    named = {name: values if isinstance(values, list) else [values] for name, values in dict(metrics or {}).items()}
    pages.save(pages.live_page(named, int(epochs), over), page)


@question
def make_room_for_reticulate(folder: str, holds: bool) -> None:
    """Let reticulate enter R only when R is free."""
    from rkeras.bridge.reticulate import make_room

    make_room(folder, holds)
