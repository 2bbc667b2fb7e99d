"""Bounding boxes and segmentation masks of images: convert, compare and draw them."""

from typing import Any

from rkeras._core.converters import elements, number
from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import COUNT, DATA, FLAG, INTEGER, NUMBER, PATH, POSITIVE_INTEGER, STRING, Kind, one_of
from rkeras._core.predicates import is_data, is_tensor
from rkeras._core.verb import Verb, call_target, declare

FORMATS = ("xyxy", "yxyx", "xywh", "center_xywh", "center_yxhw", "rel_xyxy", "rel_yxyx", "rel_xywh", "rel_center_xywh")


def _numbers(value: Any) -> tuple[Any, ...]:
    return tuple(int(v) if float(number(v)).is_integer() else float(v) for v in elements(value))


def _by_class(value: Any) -> Any:
    if not isinstance(value, dict):
        raise InvalidValue
    return {int(key): _numbers(v) if not isinstance(v, str) else v for key, v in value.items()}


def _floats(value: Any) -> Any:
    """Convert numbers to float32, the dtype of Keras's own boxes: Keras does not mix dtypes."""
    if isinstance(value, dict):
        return {name: _floats(v) for name, v in value.items()}
    if is_tensor(value):
        return value
    import numpy as np

    array = np.asarray(value)
    if array.dtype.kind not in "iufb":
        raise InvalidValue
    return np.atleast_1d(array.astype("float32"))


FORMAT = one_of(*FORMATS)
COORDINATES = Kind("an array of numbers, or a list of `boxes` and `labels`", _floats, data=True)
TRANSFORMATION = dict.fromkeys(
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
                    Kind("a list named by class index, from 0", _by_class)),
    "ignore_index": INTEGER,
    "data_format": one_of("channels_last", "channels_first"),
    "dtype": STRING,
    "path": PATH,
}  # fmt: skip


def _has_boxes(value: Any) -> bool:
    return is_data(value) or (isinstance(value, dict) and "boxes" in value)


def boxes(name: str, about: str, **details: Any) -> Verb:
    """Declare a function of bounding boxes."""
    return declare(
        f"bounding_boxes_{name}", f"keras.utils.bounding_boxes.{name}", family="boxes", acts_on=_has_boxes,
        kinds=BOXES | TRANSFORMATION, about=about, **details,
    )  # fmt: skip


def _draw(this: Verb, given: dict[str, Any]) -> Any:
    from rkeras._data.images import without_opencv

    with without_opencv():
        return call_target(this, given)


def drawing(name: str, about: str, **details: Any) -> Verb:
    """Declare a function that draws on images."""
    return declare(
        name, f"keras.visualization.{name}", family="boxes", run=_draw, acts_on=is_data, kinds=BOXES, about=about,
        **details,
    )  # fmt: skip


boxes("affine_transform", "Affine transformation of bounding boxes")
boxes("clip_to_image_size", "Clip bounding boxes to the size of the image")
boxes("compute_iou", "Intersection over union (IoU) of bounding boxes, for each pair")
boxes("compute_ciou", "Complete intersection over union (CIoU) of bounding boxes")
boxes("convert_format", "Convert bounding boxes to another format")
boxes("crop", "Crop bounding boxes to a part of the image")
boxes("decode_deltas_to_boxes", "Decode deltas to anchors into bounding boxes")
boxes("encode_box_to_deltas", "Encode bounding boxes as deltas to anchors")
boxes("pad", "Pad bounding boxes: shift them for an image padded at the top and left")

drawing("draw_bounding_boxes", "Draw bounding boxes on images")
drawing("draw_segmentation_masks", "Draw segmentation masks on images")
drawing("plot_image_gallery", "Plot a gallery of images")
drawing("plot_bounding_box_gallery", "Plot a gallery of images with their bounding boxes")
drawing("plot_segmentation_mask_gallery", "Plot a gallery of images with their segmentation masks")
