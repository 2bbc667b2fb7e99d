"""Diagrams of models: boxes and arrows, their layout, and a drawing without Graphviz."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._keras import private
from rkeras._keras.loading import symbol

DIRECTIONS = {"TB": (0, 1, 1), "BT": (0, 1, -1), "LR": (1, 0, 1), "RL": (1, 0, -1)}
"""By direction: whether the flow is along x, along y, and its sign."""


@dataclass
class Box:
    """A layer in the diagram: its label, and its centre and size in lines of text."""

    label: str
    name: str
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0


@dataclass
class Diagram:
    """Boxes, and arrows between them as pairs of indices of boxes."""

    boxes: list[Box] = field(default_factory=list)
    arrows: list[tuple[int, int]] = field(default_factory=list)


def diagram(model: Any, *, show_shapes: bool = False, show_dtype: bool = False, show_layer_names: bool = True,
            rankdir: str = "TB", expand_nested: bool = False, layer_range: Any = None,
            show_layer_activations: bool = False, show_trainable: bool = False) -> Diagram:  # fmt: skip
    """Return the diagram of a model.

    Args:
        model: the model, built.
        show_shapes: whether to show the shapes of the outputs.
        show_dtype: whether to show the dtypes of the outputs.
        show_layer_names: whether to show the names of the layers.
        rankdir: direction of the flow.
        expand_nested: whether to show the layers of nested models instead of the models.
        layer_range: patterns of the names of the first and the last layer to show.
        show_layer_activations: whether to show the activations.
        show_trainable: whether to show which layers are trainable.

    Raises:
        ArgumentError: if the direction is unknown, or no layer has a name in the range.
    """
    made = Diagram()
    if rankdir not in DIRECTIONS:
        raise argument_error("plot", "rankdir", f"one of {', '.join(DIRECTIONS)}", rankdir)

    def add(layer: Any, output: Any) -> int:
        shown = {"name": show_layer_names, "shape": show_shapes, "dtype": show_dtype,
                 "activation": show_layer_activations, "trainable": show_trainable}  # fmt: skip
        made.boxes.append(Box(_label(layer, output, shown), layer.name))
        return len(made.boxes) - 1

    inside = private.value(model, "_functional", None) or model
    if private.value(inside, "_nodes", None) is not None:
        _collect(inside, made, add, expand_nested, None)
    else:
        # The connections of the layers are unknown, unless the model is Sequential.
        for layer in model.layers:
            add(layer, None)
        if type(model).__name__ == "Sequential":
            made.arrows = [(i, i + 1) for i in range(len(made.boxes) - 1)]
    made.arrows = list(dict.fromkeys(made.arrows))
    if layer_range is not None:
        made = _within(made, layer_range)
    _arrange(made, rankdir)
    return made


def _collect(model: Any, made: Diagram, add: Any, expand: bool, feeds: list[int] | None) -> list[int]:
    """Add the boxes of a model whose inputs come from given boxes; return the boxes of its outputs."""
    source: dict[int, int] = {}
    for i, tensor in enumerate(private.value(model, "_inputs")):
        if feeds is not None:
            source[id(tensor)] = feeds[min(i, len(feeds) - 1)]
    nodes = private.value(model, "_nodes_by_depth")
    for depth in sorted(nodes, reverse=True):
        for node in nodes[depth]:
            layer = node.operation
            if node.is_input:
                for tensor in node.output_tensors:
                    if id(tensor) not in source:
                        source[id(tensor)] = add(layer, tensor)
                continue
            froms = [source[id(tensor)] for tensor in node.input_tensors if id(tensor) in source]
            nested = private.value(layer, "_functional", None) or layer
            if expand and private.value(nested, "_nodes_by_depth", None) is not None:
                outs = _collect(nested, made, add, expand, froms)
            else:
                outs = [add(layer, node.output_tensors[0])]
                made.arrows += [(start, outs[0]) for start in froms]
            for i, tensor in enumerate(node.output_tensors):
                source[id(tensor)] = outs[min(i, len(outs) - 1)]
    return [source[id(tensor)] for tensor in private.value(model, "_outputs")]


def _label(layer: Any, output: Any, shown: dict[str, bool]) -> str:
    kind = type(layer).__name__
    lines = [f"{layer.name} ({kind})" if shown["name"] else kind]
    if shown["activation"] and hasattr(layer, "activation"):
        lines.append(f"activation: {getattr(layer.activation, '__name__', layer.activation)}")
    if shown["shape"] and output is not None:
        lines.append(f"output: ({', '.join(map(str, output.shape))})")
    if shown["dtype"] and output is not None:
        lines.append(f"type: {getattr(output.dtype, 'name', output.dtype)}")
    if shown["trainable"] and layer.weights:
        lines.append("trained" if layer.trainable else "frozen")
    return "\n".join(lines)


def _within(made: Diagram, layer_range: Any) -> Diagram:
    names = [box.name for box in made.boxes]
    try:
        first, last = layer_range
    except (TypeError, ValueError):
        raise argument_error("plot", "layer_range", "the names of two layers", layer_range) from None
    start = [i for i, name in enumerate(names) if re.match(first, name)]
    stop = [i for i, name in enumerate(names) if re.match(last, name)]
    if not start or not stop or start[0] > stop[-1]:
        raise argument_error(
            "plot", "layer_range", "the names of two layers in order", layer_range, f"They are {', '.join(names)}."
        )
    kept = range(start[0], stop[-1] + 1)
    arrows = [(a - kept[0], b - kept[0]) for a, b in made.arrows if a in kept and b in kept]
    return Diagram([made.boxes[i] for i in kept], arrows)


def _arrange(made: Diagram, rankdir: str) -> None:
    """Set the size of each box, its rank below its inputs, and its position among the boxes of its rank."""
    rank = [0] * len(made.boxes)
    for start, stop in sorted(made.arrows, key=lambda arrow: arrow[1]):
        rank[stop] = max(rank[stop], rank[start] + 1)
    for box in made.boxes:
        lines = box.label.splitlines()
        box.width, box.height = 0.62 * max(map(len, lines)) + 2, len(lines) + 1.0
    wide = max((box.width for box in made.boxes), default=0) + 2
    high = max((box.height for box in made.boxes), default=0) + 1.5
    along_x, along_y, sign = DIRECTIONS[rankdir]
    for level in set(rank):
        row: list[Box | None] = [box for box, r in zip(made.boxes, rank, strict=True) if r == level]
        # An arrow that crosses this rank has a position of its own in it.
        row += [None for start, stop in made.arrows if rank[start] < level < rank[stop]]
        for position, box in enumerate(row):
            if box is None:
                continue
            across = position - (len(row) - 1) / 2
            box.x = sign * level * wide * along_x + across * wide * along_y
            box.y = -sign * level * high * along_y - across * high * along_x


def draw(model: Any, *, rankdir: str = "TB", dpi: float = 96, layer_range: Any = None, to_file: str | None = None,
         **shown: Any) -> Any:  # fmt: skip
    """Draw a model: with Graphviz to a file, if it is installed, otherwise with matplotlib.

    Args:
        model: the model.
        rankdir: direction of the flow.
        dpi: dots per inch of a file.
        layer_range: patterns of the names of the first and the last layer to draw.
        to_file: path of a file to write.
        **shown: further arguments of `diagram`.

    Returns:
        The result of `keras.utils.plot_model`, or a matplotlib figure.
    """
    if to_file is not None and layer_range is None and _has_graphviz():
        return symbol("keras.utils.plot_model")(model, to_file, rankdir=rankdir, dpi=int(dpi), **shown)
    from matplotlib.figure import Figure
    from matplotlib.patches import FancyArrowPatch, Rectangle

    made = diagram(model, rankdir=rankdir, layer_range=layer_range, **shown)
    left, right, low, high = limits(made)
    # One and a half inches for ten lines of text.
    figure = Figure(figsize=(max(1.5, (right - left) * 0.15), max(1.0, (high - low) * 0.15)), layout="constrained")
    panel = figure.subplots()
    panel.set(xlim=(left, right), ylim=(low, high))
    panel.axis("off")
    for box in made.boxes:
        corner = (box.x - box.width / 2, box.y - box.height / 2)
        panel.add_patch(Rectangle(corner, box.width, box.height, facecolor="#EEF3F8", edgecolor="#44546A"))
        panel.text(box.x, box.y, box.label, ha="center", va="center", fontsize=8)
    for start, stop in ends(made):
        panel.add_patch(FancyArrowPatch(start, stop, arrowstyle="-|>", mutation_scale=8, color="#44546A"))
    if to_file is not None:
        figure.savefig(to_file, dpi=dpi)
    return figure


def limits(made: Diagram) -> tuple[float, float, float, float]:
    """Return the left, right, lower and upper edge of the diagram."""
    boxes = made.boxes or [Box("", "")]
    return (min(b.x - b.width / 2 for b in boxes) - 1, max(b.x + b.width / 2 for b in boxes) + 1,
            min(b.y - b.height / 2 for b in boxes) - 1, max(b.y + b.height / 2 for b in boxes) + 1)  # fmt: skip


def ends(made: Diagram) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Return the start and end of each arrow, at the facing edges of its boxes."""
    found = []
    for a, b in made.arrows:
        start, stop = made.boxes[a], made.boxes[b]
        if abs(start.y - stop.y) * 2 > start.height + stop.height:
            down = 1 if start.y > stop.y else -1
            found.append(((start.x, start.y - down * start.height / 2), (stop.x, stop.y + down * stop.height / 2)))
        else:
            right = 1 if start.x < stop.x else -1
            found.append(((start.x + right * start.width / 2, start.y), (stop.x - right * stop.width / 2, stop.y)))
    return found


def _has_graphviz() -> bool:
    import importlib.util

    return importlib.util.find_spec("pydot") is not None and shutil.which("dot") is not None
