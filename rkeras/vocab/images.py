"""Images: read, written, resized, and changed at random."""

import warnings
from pathlib import Path
from typing import Any

from rkeras._core.arguments import (
    DATA,
    FLAG,
    LABELS,
    NUMBER,
    PATH,
    POSITIVE_INTEGER,
    STRING,
    Kind,
    Unfit,
    elements,
    number,
    one_of,
    positive_integer,
    refuse,
)
from rkeras._core.predicates import is_data
from rkeras._core.verb import declare, verb
from rkeras._data.images import frame_of_files, generator_class, is_picture, resized
from rkeras._keras.loading import symbol


def _side_lengths(value: Any) -> tuple[int, int]:
    sides = tuple(positive_integer(v) for v in elements(value))
    if len(sides) != 2:
        raise Unfit
    return sides


def _range(value: Any) -> Any:
    """A number, or a list of them; whole numbers keep their type, for it has a meaning."""
    many = [v if isinstance(v, int) and not isinstance(v, bool) else number(v) for v in elements(value)]
    return many if isinstance(value, (list, tuple)) else many[0] if len(many) == 1 else many


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
    """Read an image from a file.

    Args:
        path: the file.
        grayscale: whether to make it grey: an older way to say `color_mode = "grayscale"`.
        color_mode: "rgb", "rgba" or "grayscale".
        target_size: height and width to resize it to; by default it is left as it is.
        interpolation: how to resize: "nearest", "bilinear", "bicubic", "lanczos", "box" or "hamming".
        keep_aspect_ratio: whether to cut the middle out first, so that nothing is stretched.

    Returns:
        An image of Pillow; `image_to_array()` makes an array of it.

    Raises:
        FileNotFoundError: if there is no such file.
    """
    if not Path(path).exists():
        raise FileNotFoundError(f"image_load(): there is no file {path}.")
    return symbol("keras.utils.load_img")(
        path, color_mode="grayscale" if grayscale else color_mode, target_size=target_size,
        interpolation=interpolation, keep_aspect_ratio=keep_aspect_ratio,
    )  # fmt: skip


@verb(acts_on=is_picture, kinds=PIXELS, target="keras.utils.img_to_array")
def image_to_array(img, data_format="channels_last", dtype=None):
    """An image as an array.

    Args:
        img: an image, as `image_load()` reads it, or an array of 2 or 3 axes.
        data_format: "channels_last" or "channels_first".
        dtype: type of the array; Keras's default float by default.

    Returns:
        An array (height, width, channels), of values from 0 to 255.
    """
    return symbol("keras.utils.img_to_array")(img, data_format=data_format, dtype=dtype)


declare(
    "image_from_array", "keras.utils.array_to_img", family="images", acts_on=is_picture, kinds=PIXELS,
    about="An array as an image", note="Gives an image of Pillow.",
)  # fmt: skip
declare(
    "image_smart_resize", "keras.preprocessing.image.smart_resize", family="images", acts_on=is_picture, kinds=PIXELS,
    drops=("backend_module",), about="Images at another size, the middle cut out so that nothing is stretched",
)  # fmt: skip


@verb(acts_on=is_picture, kinds=PIXELS)
def image_array_resize(img, height, width, data_format="channels_last"):
    """An array of an image at another size, linear between pixels, the corners where they were.

    Args:
        img: an image (height, width, channels), or images with the batch first.
        height: the new height.
        width: the new width.
        data_format: "channels_last" or "channels_first".

    Returns:
        An array of floats.
    """
    return resized(img, height, width, data_format == "channels_last")


@verb(acts_on=is_picture, alias="x", invisible=True, kinds=PIXELS)
def image_array_save(img=None, path=None, data_format=None, file_format=None, scale=True, x=None, **kwargs):
    """Write an array of an image to a file.

    Args:
        img: the image (height, width, channels).
        path: the file; its ending decides the format.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.
        file_format: the format, where the ending does not say it.
        scale: whether to stretch the values to 0 to 255.
        x: another name of `img`.
        **kwargs: for the `save` method of Pillow.

    Returns:
        The array.
    """
    img = x if img is None else img
    for name, rule, value in (("img", "an array of an image", img), ("path", PATH.rule, path)):
        if value is None:
            raise refuse("image_array_save", name, rule, value)
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
    """How to change images at random, for `flow_images_from_*()`.

    Rotation, shifts, shear and zoom need the Python package scipy. The random numbers are numpy's, which
    `set_random_seed()` seeds.

    Args:
        featurewise_center: whether to take away the mean of each channel over all images; see
            `fit_image_data_generator()`.
        samplewise_center: whether to take away the mean of each image.
        featurewise_std_normalization: whether to divide by the standard deviation over all images.
        samplewise_std_normalization: whether to divide by that of each image.
        zca_whitening: whether to whiten the images.
        zca_epsilon: small number that keeps the whitening from dividing by zero.
        rotation_range: most degrees to rotate by.
        width_shift_range: most columns to shift by: a fraction of the width if below 1, else pixels; several
            numbers are the shifts to choose from.
        height_shift_range: most rows to shift by, likewise.
        brightness_range: two factors to draw the brightness from.
        shear_range: most degrees to shear by.
        zoom_range: most to zoom by, or two factors to draw from.
        channel_shift_range: most to add to a channel.
        fill_mode: what comes in from outside: "nearest", "constant", "reflect" or "wrap".
        cval: the value outside, for "constant".
        horizontal_flip: whether to flip left and right at random.
        vertical_flip: whether to flip up and down at random.
        rescale: factor of all values, applied last.
        preprocessing_function: a function of one image, an array of three axes, that gives one of the same shape.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.
        validation_split: fraction of the images kept for `subset = "validation"`.

    Returns:
        A generator, to be fitted if it is featurewise.
    """
    return generator_class()(**locals())


@verb(acts_on=lambda value: hasattr(value, "flow_from_directory"), invisible=True, kinds=PIXELS)
def fit_image_data_generator(object, x, augment=False, rounds=1, seed=None):
    """Let a generator learn the mean, standard deviation and whitening of images; it is changed in place.

    Args:
        object: the generator.
        x: images of four axes, the batch first.
        augment: whether to learn from randomly changed images.
        rounds: how often to go through the images then.
        seed: seed of the changes.

    Returns:
        The generator.

    Raises:
        ValueError: if the images have not four axes.
    """
    object.fit(x, augment=augment, rounds=rounds, seed=seed)
    return object


@verb(acts_on=is_data, kinds=PIXELS | {"sample_weight": DATA})
def flow_images_from_data(x, y=None, generator=None, batch_size=32, shuffle=True, sample_weight=None, seed=None,
                          save_to_dir=None, save_prefix="", save_format="png", subset=None):  # fmt: skip
    """Batches of changed images, without end, from images in memory.

    Args:
        x: images of four axes, the batch first.
        y: their labels.
        generator: how to change them, an `image_data_generator()`; by default they are left as they are.
        batch_size: number of images in a batch.
        shuffle: whether to mix the images.
        sample_weight: a weight for each image.
        seed: seed of mixing and changes.
        save_to_dir: a folder to write the changed images to, to look at.
        save_prefix: what the names of these files begin with.
        save_format: format of these files.
        subset: "training" or "validation", where the generator has a `validation_split`.

    Returns:
        A generator for `fit()` and `generator_next()`.
    """
    return _or_plain(generator).flow(
        x, y, batch_size=batch_size, shuffle=shuffle, sample_weight=sample_weight, seed=seed, save_to_dir=save_to_dir,
        save_prefix=save_prefix, save_format=save_format, subset=subset,
    )  # fmt: skip


@verb(kinds=PIXELS)
def flow_images_from_directory(directory, generator=None, target_size=(256, 256), color_mode="rgb", classes=None,
                               class_mode="categorical", batch_size=32, shuffle=True, seed=None, save_to_dir=None,
                               save_prefix="", save_format="png", follow_links=False, subset=None,
                               interpolation="nearest"):  # fmt: skip
    """Batches of changed images, without end, from a folder with a folder for each class.

    Args:
        directory: the folder.
        generator: how to change them, an `image_data_generator()`; by default they are left as they are.
        target_size: height and width to resize all images to.
        color_mode: "rgb", "rgba" or "grayscale".
        classes: names of the folders, in the order of the class numbers; by default all, in order of the alphabet.
        class_mode: what labels are: "categorical", "binary", "sparse", "input" (the images), or NULL for none.
        batch_size: number of images in a batch.
        shuffle: whether to mix the images.
        seed: seed of mixing and changes.
        save_to_dir: a folder to write the changed images to, to look at.
        save_prefix: what the names of these files begin with.
        save_format: format of these files.
        follow_links: whether to follow symbolic links to folders.
        subset: "training" or "validation", where the generator has a `validation_split`.
        interpolation: how to resize: "nearest", "bilinear", "bicubic" ...

    Returns:
        A generator for `fit()` and `generator_next()`; its `class_indices` has the number of each class.
    """
    given = dict(locals())
    return _or_plain(given.pop("generator")).flow_from_directory(**given)


@verb(kinds=PIXELS)
def flow_images_from_dataframe(dataframe, directory=None, x_col="filename", y_col="class", generator=None,
                               target_size=(256, 256), color_mode="rgb", classes=None, class_mode="categorical",
                               batch_size=32, shuffle=True, seed=None, save_to_dir=None, save_prefix="",
                               save_format="png", subset=None, interpolation="nearest",
                               drop_duplicates=None):  # fmt: skip
    """Batches of changed images, without end, from the files that a data frame names.

    Args:
        dataframe: a data frame with the names of the files, and what is to be predicted. Needs the Python package
            pandas.
        directory: the folder of the files; NULL where the names are whole paths.
        x_col: column of the names.
        y_col: column, or columns, of what is to be predicted.
        generator: how to change the images, an `image_data_generator()`; by default they are left as they are.
        target_size: height and width to resize all images to.
        color_mode: "rgb", "rgba" or "grayscale".
        classes: names of the classes, in the order of their numbers.
        class_mode: what `y_col` has: "categorical", "binary", "sparse", "raw", "multi_output", "input", or NULL.
        batch_size: number of images in a batch.
        shuffle: whether to mix the images.
        seed: seed of mixing and changes.
        save_to_dir: a folder to write the changed images to, to look at.
        save_prefix: what the names of these files begin with.
        save_format: format of these files.
        subset: "training" or "validation", where the generator has a `validation_split`.
        interpolation: how to resize: "nearest", "bilinear", "bicubic" ...
        drop_duplicates: accepted; rows are used as they are.

    Returns:
        A generator for `fit()` and `generator_next()`.
    """
    given = dict(locals())
    if given.pop("drop_duplicates") is not None:
        warnings.warn("flow_images_from_dataframe(): `drop_duplicates` has no effect; rows are used as they are.",
                      stacklevel=2)  # fmt: skip
    given["dataframe"] = frame_of_files("flow_images_from_dataframe", dataframe)
    return _or_plain(given.pop("generator")).flow_from_dataframe(**given)


def _or_plain(generator: Any) -> Any:
    return generator_class()() if generator is None else generator
