"""Images: read, write, resize and augment them."""

import warnings
from pathlib import Path
from typing import Any

from rkeras._core.converters import elements, number, positive_integer
from rkeras._core.errors import InvalidValue, argument_error
from rkeras._core.kinds import DATA, FLAG, LABELS, NUMBER, PATH, POSITIVE_INTEGER, STRING, Kind, one_of
from rkeras._core.predicates import is_data
from rkeras._core.verb import declare, verb
from rkeras._data.images import is_image, resize, to_pandas
from rkeras._keras.loading import symbol

GENERATOR = "rkeras._data.batch_generators.ImageDataGenerator"


def _side_lengths(value: Any) -> tuple[int, int]:
    sides = tuple(positive_integer(v) for v in elements(value))
    if len(sides) != 2:
        raise InvalidValue
    return sides


def _range(value: Any) -> Any:
    """Convert to a number or a list of numbers; integers stay integers, since Keras treats them as pixels."""
    numbers = [v if isinstance(v, int) and not isinstance(v, bool) else number(v) for v in elements(value)]
    return numbers if isinstance(value, (list, tuple)) else numbers[0] if len(numbers) == 1 else numbers


SIZE = Kind("two positive integers, height and width", _side_lengths)
RANGE = Kind("a number or a vector of numbers", _range)
PIXELS: dict[str, Kind] = {
    **dict.fromkeys(("target_size", "size"), SIZE),
    **dict.fromkeys(("height", "width", "rounds"), POSITIVE_INTEGER),
    **dict.fromkeys(
        ("rotation_range", "width_shift_range", "height_shift_range", "brightness_range", "shear_range", "zoom_range",
         "channel_shift_range"),
        RANGE,
    ),
    **dict.fromkeys(("zca_epsilon", "cval", "rescale"), NUMBER),
    **dict.fromkeys(
        ("grayscale", "keep_aspect_ratio", "featurewise_center", "samplewise_center", "featurewise_std_normalization",
         "samplewise_std_normalization", "zca_whitening", "horizontal_flip", "vertical_flip", "augment", "shuffle",
         "follow_links"),
        FLAG,
    ),
    **dict.fromkeys(("directory", "save_to_dir"), PATH),
    **dict.fromkeys(("save_prefix", "save_format", "x_col", "file_format"), STRING),
    "scale": FLAG,
    "y": LABELS,
    "x": DATA,
    "img": DATA,
    "data_format": one_of("channels_last", "channels_first"),
    "color_mode": one_of("rgb", "rgba", "grayscale"),
    "fill_mode": one_of("nearest", "constant", "reflect", "wrap"),
    "subset": one_of("training", "validation"),
}  # fmt: skip


@verb(kinds=PIXELS, target="keras.utils.load_img")
def image_load(path, grayscale=False, color_mode="rgb", target_size=None, interpolation="nearest",
               keep_aspect_ratio=False):  # fmt: skip
    """Load an image from a file.

    Args:
        path: path of the file.
        grayscale: whether to convert to grayscale; deprecated in favor of `color_mode = "grayscale"`.
        color_mode: "rgb", "rgba" or "grayscale".
        target_size: height and width to resize the image to; the image is not resized by default.
        interpolation: interpolation method: "nearest", "bilinear", "bicubic", "lanczos", "box" or "hamming".
        keep_aspect_ratio: whether to crop the image to the target aspect ratio before resizing, to avoid distortion.

    Returns:
        A Pillow image; `image_to_array()` converts it to an array.

    Raises:
        FileNotFoundError: if the file does not exist.
    """
    if not Path(path).exists():
        raise FileNotFoundError(f"image_load(): there is no file {path}.")
    return symbol("keras.utils.load_img")(
        path, color_mode="grayscale" if grayscale else color_mode, target_size=target_size,
        interpolation=interpolation, keep_aspect_ratio=keep_aspect_ratio,
    )  # fmt: skip


@verb(acts_on=is_image, kinds=PIXELS, target="keras.utils.img_to_array")
def image_to_array(img, data_format="channels_last", dtype=None):
    """Convert an image to an array.

    Args:
        img: an image returned by `image_load()`, or an array of 2 or 3 axes.
        data_format: "channels_last" or "channels_first".
        dtype: dtype of the array; Keras's default float type by default.

    Returns:
        An array (height, width, channels) of values from 0 to 255.
    """
    return symbol("keras.utils.img_to_array")(img, data_format=data_format, dtype=dtype)


declare(
    "image_from_array", "keras.utils.array_to_img", family="images", acts_on=is_image, kinds=PIXELS,
    about="Convert an array to an image", note="Returns a Pillow image.",
)  # fmt: skip
declare(
    "image_smart_resize", "keras.preprocessing.image.smart_resize", family="images", acts_on=is_image, kinds=PIXELS,
    ignored=("backend_module",), about="Resize images without distortion, cropping to the aspect ratio",
)  # fmt: skip


@verb(acts_on=is_image, kinds=PIXELS)
def image_array_resize(img, height, width, data_format="channels_last"):
    """Resize an image array by bilinear interpolation, with aligned corners.

    Args:
        img: an image (height, width, channels), or a batch of images.
        height: the new height in pixels.
        width: the new width in pixels.
        data_format: "channels_last" or "channels_first".

    Returns:
        An array of floats.
    """
    return resize(img, height, width, data_format == "channels_last")


@verb(acts_on=is_image, aliases={"x": "img"}, invisible=True, kinds=PIXELS)
def image_array_save(img=None, path=None, data_format=None, file_format=None, scale=True, x=None, **kwargs):
    """Save an image array to a file.

    Args:
        img: the image (height, width, channels).
        path: path of the file; the file extension determines the format.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.
        file_format: file format that overrides the file extension.
        scale: whether to rescale the values to the range 0 to 255.
        x: another name of `img`.
        **kwargs: further arguments of Pillow's `save` method.

    Returns:
        The array.
    """
    for name, rule, value in (("img", "an image array", img), ("path", PATH.rule, path)):
        if value is None:
            raise argument_error("image_array_save", name, rule, value)
    save = symbol("keras.utils.save_img")
    save(path, img, data_format=data_format, file_format=file_format, scale=scale, **kwargs)
    return img


@verb(kinds=PIXELS)
def image_data_generator(featurewise_center=False, samplewise_center=False, featurewise_std_normalization=False,
                         samplewise_std_normalization=False, zca_whitening=False, zca_epsilon=1e-06,
                         rotation_range=0.0, width_shift_range=0.0, height_shift_range=0.0, brightness_range=None,
                         shear_range=0.0, zoom_range=0.0, channel_shift_range=0.0, fill_mode="nearest", cval=0.0,
                         horizontal_flip=False, vertical_flip=False, rescale=None, preprocessing_function=None,
                         data_format=None, validation_split=0.0):  # fmt: skip
    """Image data generator: data augmentation for `flow_images_from_*()`.

    Rotation, shifts, shear and zoom need the Python package scipy. The random numbers come from NumPy, which
    `set_random_seed()` seeds.

    Args:
        featurewise_center: whether to subtract the mean of each channel over all images; see
            `fit_image_data_generator()`.
        samplewise_center: whether to subtract the mean of each image.
        featurewise_std_normalization: whether to divide by the standard deviation over all images.
        samplewise_std_normalization: whether to divide each image by its standard deviation.
        zca_whitening: whether to apply ZCA whitening.
        zca_epsilon: small constant that keeps ZCA whitening from dividing by zero.
        rotation_range: maximum rotation in degrees.
        width_shift_range: maximum horizontal shift: a fraction of the width if below 1, otherwise pixels; several
            numbers are the shifts to choose from.
        height_shift_range: maximum vertical shift: a fraction of the height if below 1, otherwise pixels; several
            numbers are the shifts to choose from.
        brightness_range: minimum and maximum of the brightness factor.
        shear_range: maximum shear in degrees.
        zoom_range: maximum zoom, or minimum and maximum of the zoom factor.
        channel_shift_range: maximum shift of the values of a channel.
        fill_mode: how to fill points outside the image: "nearest", "constant", "reflect" or "wrap".
        cval: value of points outside the image if `fill_mode` is "constant".
        horizontal_flip: whether to flip images horizontally at random.
        vertical_flip: whether to flip images vertically at random.
        rescale: factor to multiply all values by, applied last.
        preprocessing_function: a function of one image, an array of three axes, that returns one of the same shape.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.
        validation_split: fraction of the images reserved for `subset = "validation"`.

    Returns:
        A generator; with featurewise arguments or ZCA whitening it must be fitted by `fit_image_data_generator()`.
    """
    return symbol(GENERATOR)(**locals())


@verb(acts_on=lambda value: hasattr(value, "flow_from_directory"), invisible=True, kinds=PIXELS)
def fit_image_data_generator(object, x, augment=False, rounds=1, seed=None):
    """Fit an image data generator: mean, standard deviation and ZCA whitening.

    The generator is modified in place.

    Args:
        object: the generator.
        x: a batch of images, an array of four axes.
        augment: whether to fit to augmented images.
        rounds: number of passes over the images if `augment` is TRUE.
        seed: random seed of the augmentation.

    Returns:
        The generator.

    Raises:
        ValueError: if the images do not have four axes.
    """
    object.fit(x, augment=augment, rounds=rounds, seed=seed)
    return object


@verb(acts_on=is_data, kinds=PIXELS | {"sample_weight": DATA})
def flow_images_from_data(x, y=None, generator=None, batch_size=32, shuffle=True, sample_weight=None, seed=None,
                          save_to_dir=None, save_prefix="", save_format="png", subset=None):  # fmt: skip
    """Generate batches of augmented images from an array of images.

    Args:
        x: a batch of images, an array of four axes.
        y: labels of the images.
        generator: an `image_data_generator()`; without it the images are not augmented.
        batch_size: number of images in a batch.
        shuffle: whether to shuffle the images.
        sample_weight: a weight for each image.
        seed: random seed of shuffling and augmentation.
        save_to_dir: directory to save the augmented images to, for inspection.
        save_prefix: prefix of the names of the saved files.
        save_format: file format of the saved files.
        subset: "training" or "validation", if the generator has a `validation_split`.

    Returns:
        A generator for `fit()` and `generator_next()`.
    """
    return _or_default(generator).flow(
        x, y, batch_size=batch_size, shuffle=shuffle, sample_weight=sample_weight, seed=seed, save_to_dir=save_to_dir,
        save_prefix=save_prefix, save_format=save_format, subset=subset,
    )  # fmt: skip


@verb(kinds=PIXELS)
def flow_images_from_directory(directory, generator=None, target_size=(256, 256), color_mode="rgb", classes=None,
                               class_mode="categorical", batch_size=32, shuffle=True, seed=None, save_to_dir=None,
                               save_prefix="", save_format="png", follow_links=False, subset=None,
                               interpolation="nearest"):  # fmt: skip
    """Generate batches of augmented images from a directory.

    The directory must have a subdirectory for each class.

    Args:
        directory: path of the directory.
        generator: an `image_data_generator()`; without it the images are not augmented.
        target_size: height and width to resize all images to.
        color_mode: "rgb", "rgba" or "grayscale".
        classes: names of the subdirectories, in the order of the class indices; all, in alphabetical order, by default.
        class_mode: type of the labels: "categorical", "binary", "sparse", "input" (the images), or NULL for none.
        batch_size: number of images in a batch.
        shuffle: whether to shuffle the images.
        seed: random seed of shuffling and augmentation.
        save_to_dir: directory to save the augmented images to, for inspection.
        save_prefix: prefix of the names of the saved files.
        save_format: file format of the saved files.
        follow_links: whether to follow symbolic links to directories.
        subset: "training" or "validation", if the generator has a `validation_split`.
        interpolation: interpolation method for resizing: "nearest", "bilinear", "bicubic" ...

    Returns:
        A generator for `fit()` and `generator_next()`; its `class_indices` maps class names to class indices.
    """
    given = dict(locals())
    return _or_default(given.pop("generator")).flow_from_directory(**given)


@verb(kinds=PIXELS)
def flow_images_from_dataframe(dataframe, directory=None, x_col="filename", y_col="class", generator=None,
                               target_size=(256, 256), color_mode="rgb", classes=None, class_mode="categorical",
                               batch_size=32, shuffle=True, seed=None, save_to_dir=None, save_prefix="",
                               save_format="png", subset=None, interpolation="nearest",
                               drop_duplicates=None):  # fmt: skip
    """Generate batches of augmented images from the files in a data frame.

    Needs the Python package pandas.

    Args:
        dataframe: a data frame with the file names and the targets.
        directory: directory of the files; NULL if the file names are full paths.
        x_col: column of the file names.
        y_col: column or columns of the targets.
        generator: an `image_data_generator()`; without it the images are not augmented.
        target_size: height and width to resize all images to.
        color_mode: "rgb", "rgba" or "grayscale".
        classes: names of the classes, in the order of the class indices.
        class_mode: type of the targets: "categorical", "binary", "sparse", "raw", "multi_output", "input", or NULL.
        batch_size: number of images in a batch.
        shuffle: whether to shuffle the images.
        seed: random seed of shuffling and augmentation.
        save_to_dir: directory to save the augmented images to, for inspection.
        save_prefix: prefix of the names of the saved files.
        save_format: file format of the saved files.
        subset: "training" or "validation", if the generator has a `validation_split`.
        interpolation: interpolation method for resizing: "nearest", "bilinear", "bicubic" ...
        drop_duplicates: accepted from older scripts; has no effect, no row is dropped.

    Returns:
        A generator for `fit()` and `generator_next()`.
    """
    given = dict(locals())
    if given.pop("drop_duplicates") is not None:
        warnings.warn("flow_images_from_dataframe(): `drop_duplicates` has no effect; no row is dropped.",
                      stacklevel=2)  # fmt: skip
    given["dataframe"] = to_pandas("flow_images_from_dataframe", dataframe)
    return _or_default(given.pop("generator")).flow_from_dataframe(**given)


def _or_default(generator: Any) -> Any:
    return symbol(GENERATOR)() if generator is None else generator
