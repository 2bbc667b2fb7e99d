"""Metrics that Keras 2 had and Keras 3 dropped."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
from keras import ops


@keras.saving.register_keras_serializable("rkeras")
class MeanRelativeError(keras.metrics.Mean):
    """The mean of the absolute errors, each divided by a given size; 0 where the size is 0."""

    __module__ = "rkeras"

    def __init__(self, normalizer: Any, name: str | None = None, dtype: Any = None):
        super().__init__(name=name or "mean_relative_error", dtype=dtype)
        self.normalizer = ops.convert_to_tensor(normalizer, dtype=self.dtype)

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Take account of more samples."""
        y_true, y_pred = (ops.convert_to_tensor(y, dtype=self.dtype) for y in (y_true, y_pred))
        errors = ops.divide_no_nan(ops.abs(y_true - y_pred), self.normalizer)
        super().update_state(errors, sample_weight=sample_weight)

    def get_config(self) -> dict[str, Any]:
        """What it is made of."""
        return {
            "normalizer": np.asarray(self.normalizer).tolist(),
            "name": self.name,
            "dtype": self.dtype,
        }


@keras.saving.register_keras_serializable("rkeras")
class MeanTensor(keras.Metric):
    """The weighted mean of each element over the tensors seen."""

    __module__ = "rkeras"

    def __init__(self, shape: Any = None, name: str | None = None, dtype: Any = None):
        super().__init__(name=name or "mean_tensor", dtype=dtype)
        self._shape = None
        if shape is not None:
            self._build(shape)

    def _build(self, shape: Any) -> None:
        self._shape = tuple(shape)
        self.total = self.add_variable(self._shape, initializer="zeros", name="total")
        self.count = self.add_variable(self._shape, initializer="zeros", name="count")

    def update_state(self, values: Any, sample_weight: Any = None) -> None:
        """Take account of another tensor, weighted by what can be spread over its shape."""
        values = ops.convert_to_tensor(values, dtype=self.dtype)
        if self._shape is None:
            self._build(values.shape)
        elif self._shape != tuple(values.shape):
            raise ValueError(f"{self.name}: a tensor of shape {self._shape} is wanted, not {tuple(values.shape)}.")
        weights = ops.ones_like(values)
        if sample_weight is not None:
            sample_weight = ops.convert_to_tensor(sample_weight, dtype=self.dtype)
            missing = len(values.shape) - len(sample_weight.shape)
            weights = weights * ops.reshape(sample_weight, (*sample_weight.shape, *[1] * missing))
        self.total.assign_add(values * weights)
        self.count.assign_add(weights)

    def result(self) -> Any:
        """The means; 0 where nothing has been seen."""
        if self._shape is None:
            raise ValueError(f"{self.name}: nothing has been seen yet.")
        return ops.divide_no_nan(self.total, self.count)

    def get_config(self) -> dict[str, Any]:
        """What it is made of."""
        return {"shape": self._shape, "name": self.name, "dtype": self.dtype}
