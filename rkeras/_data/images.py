"""Images as arrays: resized, moved about, drawn upon."""

from __future__ import annotations

import math
from contextlib import nullcontext
from functools import cache
from types import SimpleNamespace
from typing import Any

from rkeras._core.errors import refuse
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.patches import temporarily_replaced

GENERATOR = "tensorflow.keras.preprocessing.image.ImageDataGenerator"


def is_picture(value: Any) -> bool:
    """An image of Pillow, or an array of pixels."""
    return type(value).__module__.partition(".")[0] == "PIL" or bool(getattr(value, "ndim", 0))


def resized(img: Any, height: int, width: int, channels_last: bool) -> Any:
    """An image, or a batch of them, at another size: linear between pixels, corner on corner."""
    import numpy as np

    img = np.asarray(img)
    if img.ndim not in (3, 4):
        raise refuse("image_array_resize", "img", "an image of 3 axes, or images with the batch first", img)
    if img.dtype.kind != "f":
        img = img.astype("float32")
    row = img.ndim - (3 if channels_last else 2)
    for axis, length in ((row, height), (row + 1, width)):
        places = np.linspace(0, img.shape[axis] - 1, length)
        low = np.floor(places).astype(int)
        high = np.minimum(low + 1, img.shape[axis] - 1)
        part = (places - low).astype(img.dtype).reshape([-1 if a == axis else 1 for a in range(img.ndim)])
        img = np.take(img, low, axis) * (1 - part) + np.take(img, high, axis) * part
    return img


# Augmentation -----------------------------------------------------------------------------------------------

# What moves pixels about, and where they stay.
_MOVES = {"theta": 0, "tx": 0, "ty": 0, "shear": 0, "zx": 1, "zy": 1}


@cache
def generator_class() -> Any:
    """Keras's generator of changed images, with moves that go the way their names say.

    Keras's own swaps rows and columns: a `height_shift_range` shifts to the side there. And it calls SciPy by a
    path that SciPy is giving up.
    """

    class ImageDataGenerator(symbol(GENERATOR)):
        """Images changed at random."""

        def apply_transform(self, x: Any, transform_parameters: dict[str, Any]) -> Any:
            """An image, changed as the parameters say."""
            moves = {name: transform_parameters.get(name, still) for name, still in _MOVES.items()}
            if moves != _MOVES:
                x = moved(x, **moves, row=self.row_axis - 1, fill_mode=self.fill_mode, cval=self.cval,
                          order=self.interpolation_order)  # fmt: skip
            rest = {name: value for name, value in transform_parameters.items() if name not in _MOVES}
            return super().apply_transform(x, rest)

    return ImageDataGenerator


def moved(x: Any, theta: float, tx: float, ty: float, shear: float, zx: float, zy: float, row: int, fill_mode: str,
          cval: float, order: int) -> Any:  # fmt: skip
    """An image rotated (degrees), shifted (rows, columns), sheared (degrees) and zoomed about its centre.

    Raises:
        ImportError: if SciPy is not installed.
    """
    import numpy as np

    try:
        from scipy.ndimage import affine_transform
    except ImportError as error:
        raise ImportError(
            "image_data_generator(): rotating, shifting, shearing and zooming need the package scipy; "
            "install it in Keras's environment."
        ) from error
    turn, lean = math.radians(theta), math.radians(shear)
    rotation = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    shearing = np.array([[1, -math.sin(lean)], [0, math.cos(lean)]])
    matrix = rotation @ shearing @ np.diag([zx, zy])
    centre = (np.array([x.shape[row], x.shape[row + 1]]) - 1) / 2
    # SciPy asks where each pixel of the result comes from.
    offset = rotation @ np.array([tx, ty]) + centre - matrix @ centre
    channels = np.moveaxis(x, 0 if row else 2, 0)
    done = [affine_transform(c, matrix, offset.tolist(), order=order, mode=fill_mode, cval=cval) for c in channels]
    return np.stack(done, axis=0 if row else 2)


def frame_of_files(verb: str, frame: Any) -> Any:
    """An R data frame as one of pandas, which Keras reads file names from.

    Raises:
        ImportError: if pandas is not installed.
    """
    try:
        import pandas
    except ImportError as error:
        raise ImportError(f"{verb}(): needs the package pandas; install it in Keras's environment.") from error
    if isinstance(frame, pandas.DataFrame):
        return frame
    if not isinstance(frame, dict):
        raise refuse(verb, "dataframe", "a data frame", frame)

    def column(values: Any) -> list[Any]:
        values_of = getattr(values, "levels", None)
        items = values.tolist() if hasattr(values, "tolist") else list(values)
        return items if values_of is None else [values_of[code] if code >= 0 else None for code in items]

    return pandas.DataFrame({name: column(values) for name, values in frame.items()})


# Drawing ----------------------------------------------------------------------------------------------------


def without_opencv() -> Any:
    """A context in which Keras draws boxes without OpenCV, of which it uses lines and letters."""
    stand_in = SimpleNamespace(rectangle=_rectangle, putText=_text, FONT_HERSHEY_SIMPLEX=0)
    module = "visualization.draw_bounding_boxes"
    has_opencv = getattr(private.module(module), "cv2", None) is not None
    return nullcontext() if has_opencv else temporarily_replaced(module, "cv2", stand_in)


def _rectangle(image: Any, first: tuple[int, int], last: tuple[int, int], color: Any, thickness: int) -> None:
    (x1, y1), (x2, y2) = first, last
    before, after = (thickness - 1) // 2, thickness // 2 + 1

    def fill(top: int, bottom: int, left: int, right: int) -> None:
        image[max(top, 0) : max(bottom, 0), max(left, 0) : max(right, 0)] = color

    for y in (y1, y2):
        fill(y - before, y + after, x1 - before, x2 + after)
    for x in (x1, x2):
        fill(y1 - before, y2 + after, x - before, x + after)


def _text(img: Any, text: str, org: tuple[int, int], fontFace: int, fontScale: float, color: Any,  # noqa: N803
          thickness: int) -> None:  # fmt: skip
    import numpy as np
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.fromarray(img)
    # A letter of OpenCV's font is 22 pixels high at scale 1.
    font = ImageFont.load_default(size=max(22 * fontScale, 1))
    ImageDraw.Draw(picture).text(org, text, fill=tuple(int(c) for c in color), font=font, anchor="ls")
    img[:] = np.asarray(picture)
