"""Conversion of data and vocabularies for preprocessing layers."""

from __future__ import annotations

import math
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.predicates import is_dataset
from rkeras._keras.loading import symbol
from rkeras._values.named_vector import Named


def adapt_layer(layer: Any, data: Any, batch_size: int | None, steps: int | None, further: dict[str, Any]) -> None:
    """Adapt a layer to data; Keras's `adapt` has no `steps`, and a feature space requires a dataset."""
    if not hasattr(layer, "adapt"):
        raise argument_error("adapt", "object", "a layer that can be adapted to data", layer)
    if steps is not None:
        data = data.take(steps) if is_dataset(data) else _rows(data, steps * (batch_size or 32))
    if type(layer).__name__ == "FeatureSpace" and not is_dataset(data):
        data = symbol("tensorflow.data.Dataset.from_tensor_slices")(as_features(data)).batch(batch_size or 32)
    data = _plain(data)
    if type(layer).__name__ == "Normalization":
        data = _with_features(layer, data)
    layer.adapt(data, **further)
    _count_values(layer, data)


def _count_values(layer: Any, data: Any) -> None:
    """Set the number of values of each mean, a weight of a normalization that Keras 3 leaves at 0."""
    count: Any = getattr(layer, "count", None)
    size = getattr(data, "size", None)
    if hasattr(count, "assign") and hasattr(layer, "adapt_mean") and isinstance(size, int):
        count.assign(size // math.prod(layer.adapt_mean.shape))


def _with_features(layer: Any, data: Any) -> Any:
    """Make a vector a matrix of one column if the layer has an axis of features; other data are unchanged.

    Keras would take each sample of a vector for a feature, with the variance 0.
    """
    axis, shape = layer.get_config()["axis"], getattr(data, "shape", None)
    if shape is None or is_dataset(data) or len(shape) != 1 or not axis:
        return data
    if not layer.built:
        raise argument_error(
            "adapt", "data", "a matrix with one column for each feature, because the layer normalizes each feature",
            data, "layer_normalization(axis = NULL) (Python: axis=None) normalizes vectors. A model whose input has "
            "the shape 1 takes a vector, too, once the layer is in the model.",
        )  # fmt: skip
    return data[:, None]


def _rows(data: Any, n: int) -> Any:
    if isinstance(data, dict):
        return {name: values[:n] for name, values in data.items()}
    return data[:n]


def _plain(data: Any) -> Any:
    """Convert a data frame to a matrix, and text to a tensor of strings."""
    columns = getattr(data, "columns", None)
    if columns is not None and hasattr(data, "to_numpy"):
        data = data.to_numpy()
    elif isinstance(data, dict):
        import numpy as np

        data = np.column_stack([np.asarray(values) for values in data.values()])
    if getattr(getattr(data, "dtype", None), "kind", "") == "O":
        return symbol("tensorflow.constant")(data.tolist())
    return data


def as_features(data: Any) -> Any:
    """Convert a table to tensors by name; return anything else as it is."""
    import numpy as np

    if hasattr(data, "columns") and hasattr(data, "to_numpy"):
        data = {str(name): data[name].to_numpy() for name in data.columns}
    if not isinstance(data, dict):
        return data
    return {name: values if hasattr(values, "op") or hasattr(values, "graph") else _column(np, values)
            for name, values in data.items()}  # fmt: skip


def _column(np: Any, values: Any) -> Any:
    if not isinstance(values, (list, np.ndarray)):
        return values
    values = np.asarray(values)
    if values.dtype == "float64":
        values = values.astype("float32")
    return symbol("tensorflow.constant")(values.tolist() if values.dtype.kind in "OU" else values)


def vocabulary_of(layer: Any, include_special_tokens: bool) -> list[Any]:
    """Return the vocabulary as Python strings or integers: R would not convert those of numpy."""
    words = layer.get_vocabulary(include_special_tokens=include_special_tokens)
    return [str(w) if isinstance(w, str) else w.item() if hasattr(w, "item") else w for w in words]


def feature_specs(features: Any, names: Any, crosses: Any) -> tuple[dict[str, Any], list[Any] | None]:
    """Return the features of a feature space by name, and the crosses as tuples of names."""
    if isinstance(features, Named):
        features = dict(features.items())
    if not isinstance(features, dict):
        many = features if isinstance(features, (list, tuple)) else [features]
        if features is None or names is None:
            raise argument_error(
                "layer_feature_space", "features", "a list of features by the name of the column", features
            )
        features = dict(zip([names] if isinstance(names, str) else names, many, strict=True))
    if crosses is None:
        return features, None
    if isinstance(crosses, (list, tuple)) and crosses and all(isinstance(c, str) for c in crosses):
        crosses = [crosses]
    many = crosses if isinstance(crosses, (list, tuple)) else [crosses]
    return features, [tuple(c) if isinstance(c, (list, tuple)) else c for c in many]
