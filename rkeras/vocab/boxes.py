"""Boxes and masks on images: converted, compared, drawn."""

from typing import Any

from rkeras._core.arguments import (
    COUNT,
    DATA,
    FLAG,
    INTEGER,
    NUMBER,
    PATH,
    POSITIVE_INTEGER,
    STRING,
    Kind,
    Unfit,
    elements,
    number,
    one_of,
)
from rkeras._core.predicates import is_data, is_tensor
from rkeras._core.verb import Verb, construct, declare

FORMATS = ("xyxy", "yxyx", "xywh", "center_xywh", "center_yxhw", "rel_xyxy", "rel_yxyx", "rel_xywh", "rel_center_xywh")


def _numbers(value: Any) -> tuple[Any, ...]:
    return tuple(int(v) if float(number(v)).is_integer() else float(v) for v in elements(value))


def _by_class(value: Any) -> Any:
    if not isinstance(value, dict):
        raise Unfit
    return {int(key): _numbers(v) if not isinstance(v, str) else v for key, v in value.items()}


def _floats(value: Any) -> Any:
    """Numbers as Keras's own boxes are; it does not mix types."""
    if isinstance(value, dict):
        return {name: _floats(v) for name, v in value.items()}
    if is_tensor(value):
        return value
    import numpy as np

    array = np.asarray(value)
    if array.dtype.kind not in "iufb":
        raise Unfit
    return np.atleast_1d(array.astype("float32"))


FORMAT = one_of(*FORMATS)
COORDINATES = Kind("an array of numbers, or a list of `boxes` and `labels`", _floats, data=True)
MOVES = dict.fromkeys(
    ("angle", "translate_x", "translate_y", "scale", "shear_x", "shear_y", "center_x", "center_y"),
    Kind("a number for each image", _floats, data=True),
)
BOXES: dict[str, Kind] = {
    **dict.fromkeys(
        ("boxes", "boxes1", "boxes2", "bounding_boxes", "anchors", "boxes_delta"), COORDINATES
    ),
    **dict.fromkeys(("images", "y_true", "y_pred", "segmentation_masks"), DATA),
    **dict.fromkeys(
        ("bounding_box_format", "source", "target", "anchor_format", "box_format", "encoding_format",
         "encoded_format"),
        FORMAT,
    ),
    **dict.fromkeys(("height", "width", "num_classes", "rows", "cols", "line_thickness", "text_thickness", "dpi"),
                    POSITIVE_INTEGER),
    **dict.fromkeys(("top", "left"), COUNT),
    **dict.fromkeys(("alpha", "font_scale", "mask_val"), NUMBER),
    "scale": NUMBER,
    **dict.fromkeys(("use_masking", "blend", "legend", "show", "transparent"), FLAG),
    **dict.fromkeys(("color", "true_color", "pred_color", "value_range", "image_shape", "variance"),
                    Kind("a vector of numbers", _numbers)),
    **dict.fromkeys(("class_mapping", "color_mapping", "ground_truth_mapping", "prediction_mapping", "label_map"),
                    Kind("a list by class number, from 0", _by_class)),
    "ignore_index": INTEGER,
    "data_format": one_of("channels_last", "channels_first"),
    "dtype": STRING,
    "path": PATH,
}  # fmt: skip


def _has_boxes(value: Any) -> bool:
    return is_data(value) or (isinstance(value, dict) and "boxes" in value)


def boxes(name: str, about: str, **details: Any) -> Verb:
    """Declare a function of boxes."""
    return declare(
        f"bounding_boxes_{name}", f"keras.utils.bounding_boxes.{name}", family="boxes", acts_on=_has_boxes,
        kinds=BOXES | MOVES, about=about, **details,
    )  # fmt: skip


def _draw(this: Verb, given: dict[str, Any]) -> Any:
    from rkeras._data.images import without_opencv

    with without_opencv():
        return construct(this, given)


def drawing(name: str, about: str, **details: Any) -> Verb:
    """Declare a function that draws on images."""
    return declare(
        name, f"keras.visualization.{name}", family="boxes", run=_draw, acts_on=is_data, kinds=BOXES, about=about,
        **details,
    )  # fmt: skip


boxes("affine_transform", "Boxes rotated, shifted, scaled and sheared, as an image is")
boxes("clip_to_image_size", "Boxes cut off at the edges of the image")
boxes("compute_iou", "How much of two boxes is in both, for each pair: intersection over union")
boxes("compute_ciou", "How well boxes agree in place, size and form, pair by pair: complete intersection over union")
boxes("convert_format", "Boxes in another format")
boxes("crop", "Boxes of an image that is cut out of a larger one")
boxes("decode_deltas_to_boxes", "Boxes from their differences to anchors")
boxes("encode_box_to_deltas", "Boxes as differences to anchors")
boxes("pad", "Boxes of an image that gets edges at the top and the left")

drawing("draw_bounding_boxes", "Draw boxes on images")
drawing("draw_segmentation_masks", "Colour images by the class of each pixel")
drawing("plot_image_gallery", "A plot of many images, side by side")
drawing("plot_bounding_box_gallery", "A plot of many images with their boxes")
drawing("plot_segmentation_mask_gallery", "A plot of many images with their masks")
