"""Weights by layer in HDF5 files, of Keras 2 and 3."""

from __future__ import annotations

import math
from typing import Any

from rkeras._compat.layers import keras2_layers
from rkeras._keras import private


def hdf5_functions() -> Any:
    """Return Keras's functions for HDF5 files."""
    return private.names("legacy.saving.legacy_h5_format")


def assign(
    source: str, model: Any, group: Any, by_name: bool = False, skip_mismatch: bool = False, reshape: bool = False
) -> None:
    """Set the weights of a model to those in a group of an HDF5 file. If they do not fit, the model is unchanged.

    Args:
        source: name of the verb and of the file, for errors.
        model: the model.
        group: the group of the file that contains the layers.
        by_name: whether to match layers by name instead of by order.
        skip_mismatch: whether to leave layers unchanged whose weights have other shapes.
        reshape: whether to reshape weights with the same number of elements.

    Raises:
        ValueError: if the weights do not fit the model.
    """
    names = hdf5_functions().load_attributes_from_hdf5_group(group, "layer_names")
    stored = {n: hdf5_functions().load_subset_weights_from_hdf5_group(group[n]) for n in names}
    summaries = _take_summaries(source, model, group, stored)
    top = group.get("top_level_model_weights")
    top = hdf5_functions().load_subset_weights_from_hdf5_group(top) if top is not None else []
    stored = {name: values for name, values in stored.items() if values}
    variables = {layer.name: list(hdf5_functions()._legacy_weights(layer)) for layer in model.layers}
    variables = {name: own for name, own in variables.items() if own}
    if by_name:
        pairs = [(name, variables[name], stored[name]) for name in variables if name in stored]
    elif len(stored) != len(variables):
        raise ValueError(f"{source} has weights for {len(stored)} layers, the model has {len(variables)}.")
    else:
        pairs = [(name, own, values) for (name, own), values in zip(variables.items(), stored.values(), strict=True)]
    if top:
        own = [v for name in ("_trainable_variables", "_non_trainable_variables") for v in private.value(model, name)]
        own = [v for v in own if v in model.weights]
        pairs.append((model.name, own, top))
    assignments: list[tuple[Any, Any]] = []
    for name, own, values in pairs:
        mismatch = _mismatch(own, values, reshape)
        if not mismatch:
            assignments += zip(own, values, strict=True)
        elif not skip_mismatch:
            raise ValueError(f"{source}: the weights of {name} do not fit: {mismatch}.")
    for variable, value in assignments:
        variable.assign(value.reshape(variable.shape))
    for layer, summary in summaries:
        keras2_layers.set_summary(layer, summary)


def _take_summaries(source: str, model: Any, group: Any, stored: dict[str, list[Any]]) -> list[tuple[Any, Any]]:
    """Remove the summaries of discretization layers, weights of Keras 2 only; returns them with the layers."""
    layers = [layer for layer in private.value(model, "_flatten_layers")() if keras2_layers.takes_summary(layer)]
    found = []
    for name, values in stored.items() if layers else ():
        paths = hdf5_functions().load_attributes_from_hdf5_group(group[name], "weight_names")
        is_summary = [path.rpartition("/")[2].startswith("summary:") for path in paths]
        found += [value for value, taken in zip(values, is_summary, strict=True) if taken]
        stored[name] = [value for value, taken in zip(values, is_summary, strict=True) if not taken]
    if found and len(found) != len(layers):
        raise ValueError(f"{source} has {len(found)} adapted discretization layers, the model has {len(layers)}.")
    return list(zip(layers, found, strict=True)) if found else []


def _mismatch(variables: list[Any], values: list[Any], reshape: bool) -> str:
    """Why the values do not fit the variables; "" if they fit."""
    if len(variables) != len(values):
        return f"the layer has {len(variables)} weights, the file has {len(values)}"
    for variable, value in zip(variables, values, strict=True):
        same = value.size == math.prod(variable.shape) if reshape else value.shape == tuple(variable.shape)
        if not same:
            return f"{variable.name} has the shape {tuple(variable.shape)}, in the file {value.shape}"
    return ""
