"""All variables of a model, its optimizer and its metrics, in lists by kind and by the parts of their paths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rkeras._core.errors import refuse


def _variables(model: Any) -> dict[str, dict[str, Any]]:
    optimizer = getattr(model, "optimizer", None)
    kinds = {
        "trainable_variables": model.trainable_variables,
        "non_trainable_variables": model.non_trainable_variables,
        "optimizer_variables": optimizer.variables if optimizer is not None else [],
        "metrics_variables": model.metrics_variables,
    }
    found: dict[str, dict[str, Any]] = {}
    for kind, variables in kinds.items():
        found[kind] = {variable.path: variable for variable in variables}
        if len(found[kind]) < len(variables):
            paths = [variable.path for variable in variables]
            twice = next(path for path in paths if paths.count(path) > 1)
            raise ValueError(f"get_state_tree(): two variables are called {twice}: give the layers names of their own.")
    return found


def tree_of(model: Any, value_format: str) -> dict[str, Any]:
    """The values by kind and path.

    Raises:
        ValueError: if two variables have the same path.
    """
    tree: dict[str, Any] = {}
    for kind, variables in _variables(model).items():
        tree[kind] = {}
        for path, variable in variables.items():
            *parts, last = path.split("/")
            inside = tree[kind]
            for part in parts:
                inside = inside.setdefault(part, {})
            inside[last] = variable.numpy() if value_format == "numpy_array" else variable.value
    return tree


def assign(model: Any, tree: Any) -> None:
    """Set the variables that a tree has values for; none of them if one does not fit.

    Raises:
        ArgumentError: if there is no such variable.
        ValueError: if a value has another shape.
    """
    import numpy as np

    known = _variables(model)
    if not isinstance(tree, dict) or not set(tree) <= set(known):
        raise refuse("set_state_tree", "state_tree", "what get_state_tree() gave", tree,
                     f"Its names are {', '.join(known)}.")  # fmt: skip
    chosen = []
    for kind, values in tree.items():
        for path, value in _leaves(values, ""):
            variable = known[kind].get(path)
            if variable is None:
                paths = ", ".join(known[kind]) or "none"
                raise refuse("set_state_tree", "state_tree", f"values of variables of the model ({paths})", path)
            value = np.asarray(value)
            # R has no number that is not a vector of one.
            if value.size == 1 and tuple(variable.shape) in ((), (1,)):
                value = value.reshape(variable.shape)
            if value.shape != tuple(variable.shape):
                raise ValueError(f"set_state_tree(): {path} has the shape {tuple(variable.shape)}, "
                                 f"the value {value.shape}.")  # fmt: skip
            chosen.append((variable, value))
    for variable, value in chosen:
        variable.assign(value)


def _leaves(values: Any, before: str) -> Iterator[tuple[str, Any]]:
    # R has one empty list, for no elements and for no names.
    for name, value in values.items() if isinstance(values, dict) else ():
        if isinstance(value, dict):
            yield from _leaves(value, f"{before}{name}/")
        else:
            yield f"{before}{name}", value
