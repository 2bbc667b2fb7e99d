"""Metrics of Keras 2 that Keras 3 lacks."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

ops: Any = keras.ops


@keras.saving.register_keras_serializable("rkeras")
class MeanRelativeError(keras.metrics.Mean):
    """Mean of the absolute errors divided by a normalizer; 0 where the normalizer is 0."""

    __module__ = "rkeras"

    def __init__(self, normalizer: Any, name: str | None = None, dtype: Any = None):
        super().__init__(name=name or "mean_relative_error", dtype=dtype)
        self.normalizer = ops.convert_to_tensor(normalizer, dtype=self.dtype)

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Add more samples."""
        y_true, y_pred = (ops.convert_to_tensor(y, dtype=self.dtype) for y in (y_true, y_pred))
        errors = ops.divide_no_nan(ops.abs(y_true - y_pred), self.normalizer)
        super().update_state(errors, sample_weight=sample_weight)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments of the constructor."""
        return {
            "normalizer": np.asarray(self.normalizer).tolist(),
            "name": self.name,
            "dtype": self.dtype,
        }


@keras.saving.register_keras_serializable("rkeras")
class MeanTensor(keras.Metric):
    """Weighted element-wise mean of tensors."""

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
        """Add another tensor, with weights that can be broadcast to its shape."""
        values = ops.convert_to_tensor(values, dtype=self.dtype)
        if self._shape is None:
            self._build(values.shape)
        elif self._shape != tuple(values.shape):
            raise ValueError(f"{self.name}: the tensor must have the shape {self._shape}, not {tuple(values.shape)}.")
        weights = ops.ones_like(values)
        if sample_weight is not None:
            sample_weight = ops.convert_to_tensor(sample_weight, dtype=self.dtype)
            missing = len(values.shape) - len(sample_weight.shape)
            weights = weights * ops.reshape(sample_weight, (*sample_weight.shape, *[1] * missing))
        self.total.assign_add(values * weights)
        self.count.assign_add(weights)

    def result(self) -> Any:
        """Return the means; 0 where the sum of the weights is 0."""
        if self._shape is None:
            raise ValueError(f"{self.name}: no tensor has been added yet.")
        return ops.divide_no_nan(self.total, self.count)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments of the constructor."""
        return {"shape": self._shape, "name": self.name, "dtype": self.dtype}
