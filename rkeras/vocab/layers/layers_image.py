"""Image layers: resizing, cropping and data augmentation."""

import math
from typing import Any

from rkeras._core.kinds import AS_IS, FLAG, INTEGER, NUMBER, POSITIVE_INTEGER, Kind
from rkeras._core.verb import Verb
from rkeras._keras.pipe_operator import compose
from rkeras._layers.arguments import INTEGER_TUPLE, PAIR, RANGE
from rkeras._layers.make_layer import layers_of, make_layer


def _rotation(value: Any) -> Any:
    """Limits that Keras 3 accepts: more than one turn in a pair only, which must contain less than one turn."""
    limits = RANGE.convert(value)
    if isinstance(limits, (int, float)):
        return (-abs(limits), abs(limits)) if abs(limits) > 1 else limits
    if min(limits) <= 1 and max(limits) >= -1:
        return limits
    turns = math.floor(min(limits)) if min(limits) > 1 else math.ceil(max(limits))
    return tuple(limit - turns for limit in limits)


ROTATION = Kind(RANGE.rule, _rotation)

layer = layers_of(
    "layers_image", height=POSITIVE_INTEGER, width=POSITIVE_INTEGER, factor=RANGE, height_factor=RANGE,
    width_factor=RANGE, x_factor=RANGE, y_factor=RANGE, brightness_factor=RANGE, contrast_factor=RANGE,
    saturation_factor=RANGE, hue_factor=RANGE, addition_factor=RANGE, threshold_factor=RANGE, scale=RANGE, sigma=RANGE,
    value_range=PAIR, alpha=NUMBER, fill_value=NUMBER, num_chains=POSITIVE_INTEGER, chain_depth=POSITIVE_INTEGER,
    num_ops=POSITIVE_INTEGER, bins=POSITIVE_INTEGER, max_number=POSITIVE_INTEGER, all_ops=FLAG, antialias=FLAG,
    crop_to_aspect_ratio=FLAG, pad_to_aspect_ratio=FLAG, clip_limit=NUMBER, tile_grid_size=INTEGER_TUPLE, offset=RANGE,
)  # fmt: skip


def _no_jit(this: Verb, given: dict[str, Any]) -> Any:
    # The output size is random at each call, which XLA compilation does not support.
    target = given.pop("object", None)
    made = make_layer(this, given)
    made.supports_jit = False
    return compose(target, made)


def augmentation(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a layer that transforms images in training only."""
    return layer(name, target, f"{about}, data augmentation in training", **details)


# Size
layer("layer_resizing", "Resizing", "Resizing layer (resizes images)")
layer("layer_center_crop", "CenterCrop", "Center crop layer (crops the middle of images)")
layer("layer_rescaling", "Rescaling", "Rescaling layer (scale and offset of the inputs)",
      own={"scale": AS_IS, "offset": AS_IS})  # fmt: skip

# Random position and size
augmentation("layer_random_crop", "RandomCrop", "Random crop of images",
             note="Outside training, the middle of each image is returned; a smaller image is resized.")  # fmt: skip
augmentation("layer_random_flip", "RandomFlip", "Random flip of images")
augmentation("layer_random_translation", "RandomTranslation", "Random translation of images")
augmentation("layer_random_rotation", "RandomRotation", "Random rotation of images", own={"factor": ROTATION})
augmentation("layer_random_zoom", "RandomZoom", "Random zoom of images")
augmentation("layer_random_shear", "RandomShear", "Random shear of images",
             note="A factor is one number, a limit in both directions, or a pair of limits of 0 or more. Keras loads a "
             "saved model only if the factors are pairs.")  # fmt: skip
augmentation("layer_random_perspective", "RandomPerspective", "Random perspective of images")
augmentation("layer_random_elastic_transform", "RandomElasticTransform", "Random elastic transform of images")
augmentation("layer_random_height", "tensorflow.keras.layers.RandomHeight", "Random height of images", run=_no_jit)
augmentation("layer_random_width", "tensorflow.keras.layers.RandomWidth", "Random width of images", run=_no_jit)

# Colors
augmentation("layer_random_brightness", "RandomBrightness", "Random brightness of images")
augmentation("layer_random_contrast", "RandomContrast", "Random contrast of images")
augmentation("layer_random_color_degeneration", "RandomColorDegeneration", "Random color degeneration of images")
augmentation("layer_random_color_jitter", "RandomColorJitter", "Random color jitter of images")
augmentation("layer_random_grayscale", "RandomGrayscale", "Random grayscale of images")
augmentation("layer_random_hue", "RandomHue", "Random hue of images")
augmentation("layer_random_saturation", "RandomSaturation", "Random saturation of images")
augmentation("layer_random_sharpness", "RandomSharpness", "Random sharpness of images")
augmentation("layer_random_posterization", "RandomPosterization", "Random posterization of images",
             own={"factor": POSITIVE_INTEGER})  # fmt: skip
augmentation("layer_random_invert", "RandomInvert", "Random color inversion of images")
augmentation("layer_random_gaussian_blur", "RandomGaussianBlur", "Random Gaussian blur of images")
augmentation("layer_random_erasing", "RandomErasing", "Random erasing of rectangles in images")
augmentation("layer_solarization", "Solarization", "Solarization (inverts bright values)")
layer("layer_auto_contrast", "AutoContrast", "Auto contrast of images (full value range)")
layer("layer_equalization", "Equalization", "Histogram equalization of images")
layer("layer_contrast_limited_adaptive_histogram_equalization", "ContrastLimitedAdaptiveHistogramEqualization",
      "Contrast limited adaptive histogram equalization (CLAHE)")  # fmt: skip

# Combinations of transformations
augmentation("layer_aug_mix", "AugMix", "AugMix (chains of image operations)")
augmentation("layer_rand_augment", "RandAugment", "RandAugment (random image operations)")
augmentation("layer_cut_mix", "CutMix", "CutMix (pastes parts of other images)")
augmentation("layer_mix_up", "MixUp", "MixUp (blends pairs of images)")
layer("layer_max_num_bounding_boxes", "MaxNumBoundingBoxes", "Bounding boxes, padded or cut to a maximum number",
      own={"fill_value": INTEGER}, note="The layer is called on a list of `boxes` and `labels`.")  # fmt: skip
