"""Replacements of functions of Keras 3 that return a wrong result, or none, where Keras 2 returns the right one."""

from __future__ import annotations

import functools
import inspect
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import keras, when_loaded
from rkeras._keras.patches import replace

MORE_INTERPOLATIONS = ("gaussian", "mitchellcubic")


def dilated_kernel(kernel: Any, dilation: Any) -> Any:
    """Return a kernel with zeros between its elements, which computes without dilation what it computed with it.

    Args:
        kernel: tensor of shape (window ..., channels, channels).
        dilation: the dilation rate, one number or one for each axis of the window.
    """
    ops = keras().ops
    rank = len(kernel.shape) - 2
    each = (dilation,) * rank if isinstance(dilation, int) else dilation
    for axis, step in enumerate(each):
        if step > 1:
            size = kernel.shape[axis]
            widths = [(0, 0)] * (rank + 3)
            widths[axis + 1] = (0, step - 1)
            spread = ops.pad(ops.expand_dims(kernel, axis + 1), widths)
            shape = list(kernel.shape)
            shape[axis] = size * step
            last = [slice(None)] * axis + [slice((size - 1) * step + 1)]
            kernel = ops.reshape(spread, shape)[tuple(last)]
    return kernel


def _transposed_convolution() -> None:
    def make(conv_transpose: Any) -> Any:
        signature = inspect.signature(conv_transpose)

        @functools.wraps(conv_transpose)
        def without_dilation(*args: Any, **kwargs: Any) -> Any:
            given = signature.bind(*args, **kwargs).arguments
            dilation = given.pop("dilation_rate", 1)
            if dilation not in (1, (1,), (1, 1), (1, 1, 1)):
                given["kernel"] = dilated_kernel(keras().ops.convert_to_tensor(given["kernel"]), dilation)
            return conv_transpose(**given)

        return without_dilation

    replace(
        "backend.tensorflow.nn", "conv_transpose", make,
        "On the CPU, TensorFlow has a transposed convolution with dilation in oneDNN only, not on every machine.",
        "Keras 3.10 to 3.16",
    )  # fmt: skip


def _interpolations() -> None:
    replace(
        "backend.tensorflow.image", "RESIZE_INTERPOLATIONS",
        lambda known: (*known, *(name for name in MORE_INTERPOLATIONS if name not in known)),
        "TensorFlow also resizes with a Gaussian and with the cubic filter of Mitchell and Netravali.",
        "Keras 3.10 to 3.16",
    )  # fmt: skip


def _random_crop() -> None:
    def make(call: Any) -> Any:
        @functools.wraps(call)
        def crop(self: Any, data: Any, training: bool = True) -> Any:
            if isinstance(data, dict):
                return call(self, data, training=training)
            backend = self.backend
            height, width = (backend.shape(data)[axis] for axis in (self.height_axis, self.width_axis))
            if training and height >= self.height and width >= self.width:
                return call(self, data, training=training)
            images = backend.cast(backend.convert_to_tensor(data), self.compute_dtype)
            return _middle(backend, images, (height, width), self)

        return crop

    replace(
        keras().layers.RandomCrop, "call", make,
        "Outside training, and for images that are smaller than the crop, Keras 3 does not return the middle of the "
        "image in the size of the crop, as its documentation states.", "Keras 3.10 to 3.16",
    )  # fmt: skip


def _middle(backend: Any, images: Any, size: tuple[int, int], layer: Any) -> Any:
    """Return the largest middle part of the images that has the proportions of the crop, in the size of the crop."""
    (height, width), wanted = size, (layer.height, layer.width)
    parts = (min(height, int(width * wanted[0] / wanted[1])), min(width, int(height * wanted[1] / wanted[0])))
    where: list[Any] = [slice(None)] * len(images.shape)
    for axis, whole, part in zip((layer.height_axis, layer.width_axis), size, parts, strict=True):
        start = (whole - max(part, 1)) // 2
        where[axis] = slice(start, start + max(part, 1))
    images = images[tuple(where)]
    if parts != wanted:
        images = backend.image.resize(images, size=wanted, data_format=layer.data_format)
    return backend.cast(images, layer.compute_dtype)


def _loss_of_own_steps() -> None:
    def make(result_or_logs: Any) -> Any:
        @functools.wraps(result_or_logs)
        def with_returned_loss(self: Any, logs: Any) -> Any:
            found = result_or_logs(self, logs)
            tracker = private.value(self, "_loss_tracker")
            if found is logs or tracker is None or "loss" not in logs:
                return found
            if float(keras().ops.add(tracker.count, 0)):
                return found
            return found if sum(m.name == "loss" for m in self.metrics) > 1 else {**found, "loss": logs["loss"]}

        return with_returned_loss

    replace(
        keras().Model, "_get_metrics_result_or_logs", make,
        "If a model's own `train_step` returns only a loss that it computes itself, Keras 3 reports the loss 0 of its "
        "own metric, which was not updated.", "Keras 3.10 to 3.16",
    )  # fmt: skip


def _summary() -> None:
    def make(summary: Any) -> Any:
        @functools.wraps(summary)
        def wide_summary(self: Any, line_length: int | None = None, *args: Any, **kwargs: Any) -> Any:
            with _columns(line_length):
                return summary(self, line_length, *args, **kwargs)

        return wide_summary

    replace(
        keras().Model, "summary", make,
        "A table that is wider than the terminal, or than 80 characters where the output is not a terminal, loses its "
        "last columns.", "Keras 3.10 to 3.16",
    )  # fmt: skip


@contextmanager
def _columns(least: int | None) -> Iterator[None]:
    """Set the width that the package rich prints with, if it is smaller."""
    before = os.environ.get("COLUMNS")
    if least is not None and least > shutil.get_terminal_size().columns:
        os.environ["COLUMNS"] = str(least)
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("COLUMNS", None)
        else:
            os.environ["COLUMNS"] = before


def _install() -> None:
    _summary()
    _random_crop()
    if private.supports("_compat.keras_repairs.losses", "the loss of a model's own train_step() may be 0."):
        _loss_of_own_steps()
    if keras().backend.backend() == "tensorflow" and private.supports(
        "_compat.keras_repairs", "transposed convolutions with dilation and two interpolations are errors."
    ):
        _transposed_convolution()
        _interpolations()


when_loaded(_install)
