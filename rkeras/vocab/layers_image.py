"""Image layers: resizing, cropping, and random changes in training."""

from typing import Any

from rkeras._core.arguments import AS_IS, FLAG, INTEGER, NUMBER, POSITIVE_INTEGER
from rkeras._core.verb import Verb
from rkeras._keras.pipe_operator import compose
from rkeras._layers.arguments import INTEGER_TUPLE, PAIR, RANGE
from rkeras._layers.make_layer import layers_of, make_layer

layer = layers_of(
    "layers_image", height=POSITIVE_INTEGER, width=POSITIVE_INTEGER, factor=RANGE, height_factor=RANGE,
    width_factor=RANGE, x_factor=RANGE, y_factor=RANGE, brightness_factor=RANGE, contrast_factor=RANGE,
    saturation_factor=RANGE, hue_factor=RANGE, addition_factor=RANGE, threshold_factor=RANGE, scale=RANGE, sigma=RANGE,
    value_range=PAIR, alpha=NUMBER, fill_value=NUMBER, num_chains=POSITIVE_INTEGER, chain_depth=POSITIVE_INTEGER,
    num_ops=POSITIVE_INTEGER, bins=POSITIVE_INTEGER, max_number=POSITIVE_INTEGER, all_ops=FLAG, antialias=FLAG,
    crop_to_aspect_ratio=FLAG, pad_to_aspect_ratio=FLAG, clip_limit=NUMBER, tile_grid_size=INTEGER_TUPLE, offset=RANGE,
)  # fmt: skip


def _of_any_size(this: Verb, given: dict[str, Any]) -> Any:
    # The size of its output is drawn at each call, which a compiled graph cannot have.
    target = given.pop("object", None)
    made = make_layer(this, given)
    made.supports_jit = False
    return compose(target, made)


# Size
layer("layer_resizing", "Resizing", "Images in another size")
layer("layer_center_crop", "CenterCrop", "The middle of images")
layer("layer_rescaling", "Rescaling", "Multiply by a number and add another", own={"scale": AS_IS, "offset": AS_IS})

# Random place and size
layer("layer_random_crop", "RandomCrop", "A random part of each image in training, the middle otherwise")
layer("layer_random_flip", "RandomFlip", "Mirror random images in training")
layer("layer_random_translation", "RandomTranslation", "Shift images at random in training")
layer("layer_random_rotation", "RandomRotation", "Turn images at random in training")
layer("layer_random_zoom", "RandomZoom", "Enlarge or shrink images at random in training")
layer("layer_random_shear", "RandomShear", "Shear images at random in training",
      note="A number is a limit on both sides, and a pair two limits of 0 or more. Keras opens a saved model only if "
      "they are pairs.")  # fmt: skip
layer("layer_random_perspective", "RandomPerspective", "Change the perspective of images at random in training")
layer("layer_random_elastic_transform", "RandomElasticTransform", "Distort images at random in training")
layer("layer_random_height", "tensorflow.keras.layers.RandomHeight", "Another random height of the images in training",
      run=_of_any_size)  # fmt: skip
layer("layer_random_width", "tensorflow.keras.layers.RandomWidth", "Another random width of the images in training",
      run=_of_any_size)  # fmt: skip

# Random colours
layer("layer_random_brightness", "RandomBrightness", "Make images lighter or darker at random in training")
layer("layer_random_contrast", "RandomContrast", "Change the contrast of images at random in training")
layer("layer_random_color_degeneration", "RandomColorDegeneration", "Take colour out of images at random in training")
layer("layer_random_color_jitter", "RandomColorJitter", "Change several properties of colour at random in training")
layer("layer_random_grayscale", "RandomGrayscale", "Make random images grey in training")
layer("layer_random_hue", "RandomHue", "Change the hue of images at random in training")
layer("layer_random_saturation", "RandomSaturation", "Change the saturation of images at random in training")
layer("layer_random_sharpness", "RandomSharpness", "Change the sharpness of images at random in training")
layer("layer_random_posterization", "RandomPosterization", "Fewer bits for each colour, in training",
      own={"factor": POSITIVE_INTEGER})  # fmt: skip
layer("layer_random_invert", "RandomInvert", "Invert the colours of random images in training")
layer("layer_random_gaussian_blur", "RandomGaussianBlur", "Blur images at random in training")
layer("layer_random_erasing", "RandomErasing", "Cover random rectangles of the images in training")
layer("layer_solarization", "Solarization", "Invert the values above a threshold, in training")
layer("layer_auto_contrast", "AutoContrast", "Spread the values of each image over the whole range")
layer("layer_equalization", "Equalization", "Spread the values of each channel evenly over the range")
layer("layer_contrast_limited_adaptive_histogram_equalization", "ContrastLimitedAdaptiveHistogramEqualization",
      "Equalize images tile by tile, with a limit to the contrast")  # fmt: skip

# Several at once
layer("layer_aug_mix", "AugMix", "A mixture of chains of random changes, in training")
layer("layer_rand_augment", "RandAugment", "A few random changes out of many, in training")
layer("layer_cut_mix", "CutMix", "Paste a part of each image into another, in training")
layer("layer_mix_up", "MixUp", "Blend each image with another, in training")
layer("layer_max_num_bounding_boxes", "MaxNumBoundingBoxes", "The same number of bounding boxes for each image",
      own={"fill_value": INTEGER}, note="It is called on a list of `boxes` and `labels`.")  # fmt: skip
