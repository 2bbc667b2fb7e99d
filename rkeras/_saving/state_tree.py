"""State tree: all variables of a model, its optimizer and its metrics, by kind and by the parts of their paths."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rkeras._core.errors import argument_error


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
            repeated = next(path for path in paths if paths.count(path) > 1)
            raise ValueError(f"get_state_tree(): two variables have the path {repeated}: give the layers unique names.")
    return found


def read_tree(model: Any, value_format: str) -> dict[str, Any]:
    """Return the values of the variables by kind and path, as arrays ("numpy_array") or tensors.

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


def assign_tree(model: Any, tree: Any) -> None:
    """Assign the values of a tree to the variables. If one value does not fit, no variable is changed.

    Raises:
        ArgumentError: if the tree names a variable that does not exist.
        ValueError: if a value has the wrong shape.
    """
    import numpy as np

    known = _variables(model)
    if not isinstance(tree, dict) or not set(tree) <= set(known):
        raise argument_error("set_state_tree", "state_tree", "a state tree returned by get_state_tree()", tree,
                     f"Its names are {', '.join(known)}.")  # fmt: skip
    assignments = []
    for kind, values in tree.items():
        for path, value in _leaves(values, ""):
            variable = known[kind].get(path)
            if variable is None:
                paths = ", ".join(known[kind]) or "none"
                raise argument_error(
                    "set_state_tree", "state_tree", f"values of variables of the model ({paths})", path
                )
            value = np.asarray(value)
            # R has no scalars, only vectors of length one.
            if value.size == 1 and tuple(variable.shape) in ((), (1,)):
                value = value.reshape(variable.shape)
            if value.shape != tuple(variable.shape):
                raise ValueError(f"set_state_tree(): {path} has the shape {tuple(variable.shape)}, "
                                 f"the value has the shape {value.shape}.")  # fmt: skip
            assignments.append((variable, value))
    for variable, value in assignments:
        variable.assign(value)


def _leaves(values: Any, prefix: str) -> Iterator[tuple[str, Any]]:
    # An empty list from R is not a dict.
    for name, value in values.items() if isinstance(values, dict) else ():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{name}/")
        else:
            yield f"{prefix}{name}", value
