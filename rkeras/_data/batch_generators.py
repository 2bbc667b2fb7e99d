"""Generators of batches that Keras has only in `tf.keras`: augmented images and windows of time series."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import tensorflow as tf

from rkeras._data.images import affine_transform

IDENTITY = {"theta": 0, "tx": 0, "ty": 0, "shear": 0, "zx": 1, "zy": 1}
"""The parameters that move pixels, and their values for no movement."""


class ImageDataGenerator(tf.keras.preprocessing.image.ImageDataGenerator):
    """Keras's image augmentation, with rows and columns in the right order.

    Keras's own swaps them: `height_shift_range` shifts to the side. It also calls SciPy by a deprecated path.
    """

    def apply_transform(self, x: Any, transform_parameters: dict[str, Any]) -> Any:
        """Return a transformed image."""
        moves = {name: transform_parameters.get(name, still) for name, still in IDENTITY.items()}
        if moves != IDENTITY:
            x = affine_transform(x, **moves, row=self.row_axis - 1, fill_mode=self.fill_mode, cval=self.cval,
                      order=self.interpolation_order)  # fmt: skip
        return super().apply_transform(x, {n: v for n, v in transform_parameters.items() if n not in IDENTITY})


class TimeseriesGenerator(tf.keras.preprocessing.sequence.TimeseriesGenerator):
    """Keras's windows of a time series, whose iteration ends with the data."""

    def __iter__(self) -> Iterator[Any]:
        return (self[i] for i in range(len(self)))
