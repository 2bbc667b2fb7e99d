"""What arguments of the image verbs mean."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "x": "an image, or images with the batch first",
    "scale": "whether to stretch the values to 0 to 255",
    "dtype": "type of the values before they become pixels; Keras's default float by default",
    "size": "height and width",
    "interpolation": 'how to resize: "bilinear", "nearest", "bicubic" ...',
    "backend_module": "accepted from scripts for keras3; there is one backend",
}
