"""Printing: Python objects as text, model summaries and diagrams."""

from __future__ import annotations

import re
from types import ModuleType
from typing import Any

from rkeras._core.predicates import is_tensorflow
from rkeras.bridge.handlers.registry import HANDLERS, handler

HANDLERS.update(as_str=str, as_repr=repr)


@handler
def formatted_text(value: Any) -> str:
    """Return the text of an object for `format()`: Python's `str()`, of a long collection the number of elements."""
    kind = type(value)
    if kind in COLLECTIONS and len(value) > LONGEST:
        return f"{COLLECTIONS[kind]} ({len(value)} items)"
    if kind is bytearray:
        return f"python.builtin.bytearray ({len(value)} bytes)"
    return f"Module({value.__name__})" if isinstance(value, ModuleType) else str(value)


COLLECTIONS = {list: "List", dict: "Dict", tuple: "Tuple"}
LONGEST = 10
"""The number of elements up to which a collection is printed."""


@handler
def printed_text(value: Any, width: int | None = None) -> str:
    """Return the text that `print()` shows: the values of a tensor, the summary of a model, otherwise `repr()`."""
    if hasattr(value, "summary") and hasattr(value, "layers") and not isinstance(value, type):
        return _summary(value, width)
    if is_tensorflow(value):
        return _short_shape(str(value))
    if type(value) in COLLECTIONS or isinstance(value, (bytearray, ModuleType)):
        return formatted_text(value)
    return f"{value!r}\n signature: {_signature(value)}" if callable(value) else repr(value)


def _short_shape(text: str) -> str:
    """Leave the comma of a tuple of one out of the shape of a vector."""
    return re.sub(r"shape=\((None|\d+),\)", r"shape=(\1)", text)


def _signature(function: Any) -> str:
    """Return the arguments of a callable object; of a class without a signature those of its constructor."""
    import inspect

    targets: list[Any] = [function, getattr(function, "__init__", None), getattr(function, "__new__", None)]
    for target in targets:
        try:
            found = inspect.signature(target)
        except (TypeError, ValueError):
            continue
        if target is not function:
            found = found.replace(parameters=list(found.parameters.values())[1:])
        text = str(found)
        if len(text) <= 60:
            return text
        ends = "" if found.return_annotation is found.empty else text[text.rindex(") -> ") + 1 :]
        return "(" + ",".join(f"\n   {parameter}" for parameter in _parts(text, ends)) + f"\n){ends}"
    return "(?)"


def _parts(text: str, ends: str) -> list[str]:
    """Split the text of a signature at the commas between its parameters."""
    inner, parts, depth = text.removesuffix(ends)[1:-1], [""], 0
    for character in inner:
        depth += (character in "([{") - (character in ")]}")
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts]


@handler
def structure_text(value: Any) -> str:
    """Return one line about an object for `str()`."""
    if is_tensorflow(value):
        first, *more = repr(value).splitlines()
        return _short_shape(first) + ("…>" if more else "")
    if type(value).__name__ == "ndarray":
        return f"<numpy.ndarray shape({','.join(map(str, value.shape))}), dtype={value.dtype.name}>"
    return formatted_text(value)


@handler
def text_of(value: Any, encoding: str = "utf-8", errors: str = "strict", nul: Any = ...) -> Any:
    """Return Python's `str()`; of bytes the decoded text.

    Args:
        value: the object.
        encoding: the encoding of bytes.
        errors: what to do about bytes that are not text: "strict", "ignore" or "replace".
        nul: the text to put in place of NUL characters, which R has not; None to split the text there.
    """
    text = value.decode(encoding, errors) if isinstance(value, (bytes, bytearray)) else str(value)
    if nul is ... and "\0" in text:
        raise ValueError("the text has a NUL character, which strings of R cannot have; see the argument `nul`.")
    if nul is ...:
        return text
    return text.split("\0") if nul is None else text.replace("\0", nul)


def _summary(model: Any, width: int | None, **options: Any) -> str:
    if not model.built and not model.layers:
        return f'Model: "{model.name}"\n<no summary available: the model has no layers>'
    lines: list[str] = []
    try:
        model.summary(line_length=width, print_fn=lambda line, line_break=True: lines.append(line), **options)
    except ValueError:
        return repr(model)
    return "\n".join(lines).rstrip("\n")


@handler
def model_summary(model: Any, width: int, positions: Any, expand_nested: bool, show_trainable: bool,
               layer_range: Any) -> str:  # fmt: skip
    """Return the summary of a model for `format()`."""
    return _summary(model, int(width), positions=positions, expand_nested=bool(expand_nested),
                    show_trainable=bool(show_trainable), layer_range=layer_range)  # fmt: skip


@handler
def model_diagram(model: Any, options: dict[str, Any]) -> dict[str, Any]:
    """Return the boxes and arrows of the diagram of a model, for `plot()`."""
    from dataclasses import asdict

    from rkeras._layers.model_diagram import diagram, ends, limits

    made = diagram(model, **options)
    return {
        "boxes": tuple(asdict(box) for box in made.boxes),
        "arrows": tuple([*start, *stop] for start, stop in ends(made)),
        "limits": list(limits(made)),
    }


@handler
def one_line_summary(value: Any) -> str:
    """Return one line about an object, for `str()`."""
    shape = getattr(value, "shape", None)
    if shape is not None and hasattr(value, "dtype"):
        return f"{type(value).__name__} shape={tuple(shape)} dtype={getattr(value.dtype, 'name', value.dtype)}"
    line = repr(value).splitlines()[0] if repr(value) else ""
    return line if len(line) <= 80 else line[:77] + "..."
