"""Arguments of the image functions."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "x": "an image, or a batch of images",
    "scale": "whether to rescale the values to the range 0 to 255",
    "dtype": "dtype of the values before conversion to pixels; Keras's default float type by default",
    "size": "height and width in pixels",
    "interpolation": 'interpolation method: "bilinear", "nearest", "bicubic" ...',
    "backend_module": "accepted from scripts for keras3; has no effect",
}
