"""Images as arrays: resizing, random augmentation, and bounding boxes."""

from __future__ import annotations

import math
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._keras import private
from rkeras._keras.patches import temporarily_replaced


def is_image(value: Any) -> bool:
    """Whether a value is a Pillow image or an array of pixels."""
    return type(value).__module__.partition(".")[0] == "PIL" or bool(getattr(value, "ndim", 0))


def resize(img: Any, height: int, width: int, channels_last: bool) -> Any:
    """Resize an image (3 axes) or a batch of images (4 axes) by linear interpolation with aligned corners."""
    import numpy as np

    img = np.asarray(img)
    if img.ndim not in (3, 4):
        raise argument_error("image_array_resize", "img", "an image of 3 axes, or a batch of images of 4 axes", img)
    if img.dtype.kind != "f":
        img = img.astype("float32")
    row = img.ndim - (3 if channels_last else 2)
    for axis, length in ((row, height), (row + 1, width)):
        positions = np.linspace(0, img.shape[axis] - 1, length)
        low = np.floor(positions).astype(int)
        high = np.minimum(low + 1, img.shape[axis] - 1)
        weight = (positions - low).astype(img.dtype).reshape([-1 if a == axis else 1 for a in range(img.ndim)])
        img = np.take(img, low, axis) * (1 - weight) + np.take(img, high, axis) * weight
    return img


# Augmentation -----------------------------------------------------------------------------------------------


def affine_transform(x: Any, theta: float, tx: float, ty: float, shear: float, zx: float, zy: float, row: int,
                     fill_mode: str, cval: float, order: int) -> Any:  # fmt: skip
    """Rotate and shear (degrees), shift (rows, columns) and zoom an image of shape (rows, columns, channels).

    Rotation, shear and zoom (columns, rows) are those of Keras, so that a seed gives the same images.

    `row` is 1 if the channels come first, otherwise 0; the other arguments are those of SciPy's `affine_transform`.

    Raises:
        ImportError: if SciPy is not installed.
    """
    import numpy as np

    try:
        from scipy.ndimage import affine_transform as transform_channel
    except ImportError as error:
        raise ImportError(
            "image_data_generator(): rotating, shifting, shearing and zooming need the package scipy; "
            "install it in the Python environment of Keras."
        ) from error
    turn, lean = math.radians(theta), math.radians(shear)
    rotation = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
    shearing = np.array([[math.cos(lean), 0], [-math.sin(lean), 1]])
    matrix = rotation @ shearing @ np.diag([zy, zx])
    center = (np.array([x.shape[row], x.shape[row + 1]]) - 1) / 2
    # SciPy takes the map from the pixels of the result to those of the input.
    offset = (rotation @ np.array([tx, ty]) + center - matrix @ center).tolist()
    channels = np.moveaxis(x, 0 if row else 2, 0)
    results = [transform_channel(c, matrix, offset, order=order, mode=fill_mode, cval=cval) for c in channels]
    return np.stack(results, axis=0 if row else 2)


def to_pandas(caller: str, frame: Any) -> Any:
    """Convert an R data frame of file names to a pandas DataFrame, which Keras reads.

    Raises:
        ImportError: if pandas is not installed.
    """
    try:
        import pandas
    except ImportError as error:
        raise ImportError(f"{caller}(): needs the package pandas; install it in Keras's environment.") from error
    if isinstance(frame, pandas.DataFrame):
        return frame
    if not isinstance(frame, dict):
        raise argument_error(caller, "dataframe", "a data frame", frame)

    def column(values: Any) -> list[Any]:
        levels = getattr(values, "levels", None)
        items = values.tolist() if hasattr(values, "tolist") else list(values)
        return items if levels is None else [levels[code] if code >= 0 else None for code in items]

    return pandas.DataFrame({name: column(values) for name, values in frame.items()})


# Drawing ----------------------------------------------------------------------------------------------------


def without_opencv() -> Any:
    """A context manager in which Keras draws boxes without OpenCV, whose lines and text it uses."""
    module = "visualization.draw_bounding_boxes"
    supported = private.supports("_data.images", "drawing boxes needs the package opencv-python.")
    if not supported or private.get(f"{module}.cv2") is not None:
        return nullcontext()
    replacement = SimpleNamespace(rectangle=_rectangle, putText=_text, FONT_HERSHEY_SIMPLEX=0)
    return temporarily_replaced(module, "cv2", replacement)


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
    # OpenCV's font is 22 pixels high at scale 1.
    font = ImageFont.load_default(size=max(22 * fontScale, 1))
    ImageDraw.Draw(picture).text(org, text, fill=tuple(int(c) for c in color), font=font, anchor="ls")
    img[:] = np.asarray(picture)
