"""Printing: Python objects as text, model summaries and diagrams."""

from __future__ import annotations

from typing import Any

from rkeras.bridge.handlers.registry import HANDLERS, handler

HANDLERS.update(as_str=str, as_repr=repr)


@handler
def printed_text(value: Any, width: int | None = None) -> str:
    """Return the text that `print()` shows."""
    if hasattr(value, "summary") and hasattr(value, "layers"):
        return _summary(value, width)
    if type(value).__module__ == "builtins" and type(value).__name__ == "module":
        return f"<module {value.__name__}>"
    return repr(value)


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
