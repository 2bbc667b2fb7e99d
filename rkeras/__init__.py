"""The vocabulary of R's keras for Python: verbs over Keras 3 that chain with `>>`.

    from rkeras import *
    model = keras_model_sequential(input_shape=784) >> layer_dense(256, activation="relu") >> layer_dense(10)

Importing the package loads neither TensorFlow nor R. A verb finds its Keras symbol at its first call.
"""

from typing import Any as _Any

from rkeras import vocab as _vocab  # noqa: F401  declaring registers the verbs
from rkeras._core.errors import ArgumentError
from rkeras._core.pipe import pipe
from rkeras._core.verb import VERBS as _VERBS
from rkeras.vocab.session.python import NOT_SHADOWED as _NOT_SHADOWED

__version__ = "0.1.0"
newaxis = None
_CLASSES = {
    "Config": "_compat.configuration", "EvalSpec": "_training.estimator", "Estimator": "_training.estimator",
    "FeatureSpec": "_data.feature_columns", "Flags": "_runs.run_flags", "Frame": "_values.data_frame",
    "HDF5Matrix": "_data.sequences", "MetricsView": "vocab.session.tfruns", "Named": "_values.named_vector",
    "Report": "_setup.doctor", "Run": "_runs.records", "Runs": "_runs.records", "Scores": "_training.history",
    "Shape": "_values.shapes", "TrainSpec": "_training.estimator", "TrainingHistory": "_training.history",
    "WithMissing": "_values.named_vector",
}  # fmt: skip
_KERAS_CLASSES = {
    "BackendCall": "_ops.graph_operation", "CausalSeparableConv1D": "_compat.layers.causal_separable",
    "CustomModel": "_layers.custom_model", "DenseFeatures": "_compat.layers.dense_features",
    "LocallyConnected1D": "_compat.layers.locally_connected", "LocallyConnected2D": "_compat.layers.locally_connected",
    "MeanRelativeError": "_compat.metrics", "MeanTensor": "_compat.metrics", "NadamOfKeras2": "_compat.nadam",
    "TensorFlowFunction": "_compat.layers.tensorflow_functions", "TimeMajor": "_compat.layers.time_major",
}  # fmt: skip
"""Modules of the classes whose `__module__` is "rkeras": what verbs return, what files and class vectors of R name."""

__all__ = ["ArgumentError", "newaxis", "pipe", *(name for name in _VERBS if name not in _NOT_SHADOWED)]  # pyright: ignore


def __getattr__(name: str) -> _Any:
    if name in ("keras", "tf"):
        # The modules under their names in R. They are not part of `*`, which would import them immediately.
        from rkeras._keras.loading import symbol

        return symbol("keras" if name == "keras" else "tensorflow")
    if name in _CLASSES:
        from importlib import import_module

        return getattr(import_module(f"rkeras.{_CLASSES[name]}"), name)
    if name in _KERAS_CLASSES:
        from rkeras._keras.loading import symbol

        return symbol(f"rkeras.{_KERAS_CLASSES[name]}.{name}")
    try:
        return _VERBS[name]
    except KeyError:
        raise AttributeError(f"module 'rkeras' has no attribute {name!r}") from None


def __dir__() -> list[str]:
    return sorted({*__all__, *_VERBS})
