"""Applications: pretrained image models (`application_*`), their input preprocessing and prediction decoding."""

import inspect
from typing import Any

from rkeras._core.converters import elements, path
from rkeras._core.converters import positive_integer as _positive
from rkeras._core.errors import InvalidValue, argument_error
from rkeras._core.kinds import DATA, FLAG, FRACTION, POSITIVE_INTEGER, Kind, one_of
from rkeras._core.predicates import is_data, is_model
from rkeras._core.verb import Verb, declare, verb
from rkeras._files.downloads import downloads
from rkeras._keras.loading import symbol
from rkeras._layers.applications import decode, mark_module, module_of, preprocess
from rkeras._saving import model_files

WEIGHTS = Kind('"imagenet", the path of a weights file, or NULL for random weights', path)
DATA_FORMAT = one_of("channels_last", "channels_first")


def _blocks(value: Any) -> list[int]:
    counts = [_positive(v) for v in elements(value)]
    if len(counts) != 4:
        raise InvalidValue
    return counts


BLOCKS = Kind("four positive integers, the number of layers in each block", _blocks)
BUILD: dict[str, Kind] = {
    "weights": WEIGHTS,
    "include_top": FLAG,
    "include_preprocessing": FLAG,
    "minimalistic": FLAG,
    "classes": POSITIVE_INTEGER,
    "pooling": one_of("avg", "max"),
    "dropout_rate": FRACTION,
    "blocks": BLOCKS,
    **dict.fromkeys(
        ("penultimate_filters", "num_blocks", "stem_block_filters", "filter_multiplier", "default_size"),
        POSITIVE_INTEGER,
    ),
    "skip_reduction": FLAG,
}
INPUTS: dict[str, Kind] = {"x": DATA, "preds": DATA, "data_format": DATA_FORMAT, "top": POSITIVE_INTEGER}
DOWNLOADED = (
    "The weights are downloaded once and cached in `~/.keras/models` (set `KERAS_HOME` to move the cache). "
    "`weights = NULL` builds the same model with random weights, without a download."
)


def _build(this: Verb, given: dict[str, Any]) -> Any:
    assert this.target is not None
    target = symbol(this.target)
    for name in given.keys() - inspect.signature(target).parameters.keys():
        raise TypeError(f"{this.name}(): got an unexpected keyword argument {name!r}.")
    with downloads(this.name):
        return mark_module(_MODULES[this.name], target(**given))


_MODULES: dict[str, str] = {}
"""The module of `keras.applications` that each architecture belongs to."""


def application(name: str, target: str, module: str) -> Verb:
    """Declare an architecture."""
    _MODULES[name] = module
    return declare(
        name, f"keras.applications.{target}", family="applications", run=_build, kinds=BUILD, note=DOWNLOADED,
        about=f"{target} image classification model, pretrained on ImageNet",
    )  # fmt: skip


def _preprocess(this: Verb, given: dict[str, Any]) -> Any:
    assert this.target is not None
    if given.get("x") is None:
        raise argument_error(this.name, "x", "an array of images, or a tensor", None)
    return preprocess(symbol(this.target), given.pop("x"), given)


def preprocessing(name: str, module: str, model: str) -> Verb:
    """Declare the function that preprocesses images for an architecture."""
    return declare(
        name, f"keras.applications.{module}.preprocess_input", family="applications", run=_preprocess,
        acts_on=is_data, kinds=INPUTS, about=f"Preprocess input images for {model} models",
        note="Pixel values range from 0 to 255, channels last unless `data_format` says otherwise. The result is a new "
        "array; `x` is not modified.",
    )  # fmt: skip


def _decode(this: Verb, given: dict[str, Any]) -> Any:
    assert this.target is not None
    return decode(this.name, symbol(this.target), **given)


def decoding(name: str, module: str, model: str) -> Verb:
    """Declare the function that decodes the predictions of an architecture."""
    return declare(
        name, f"keras.applications.{module}.decode_predictions", family="applications", run=_decode,
        acts_on=is_data, kinds=INPUTS, about=f"Decode predictions of {model} models into ImageNet classes",
        note="Returns a data frame for each image: `class_name` (the WordNet ID), `class_description`, `score`.",
    )  # fmt: skip


# Architectures
application("application_xception", "Xception", "xception")
application("application_vgg16", "VGG16", "vgg16")
application("application_vgg19", "VGG19", "vgg19")
application("application_resnet50", "ResNet50", "resnet")
application("application_resnet101", "ResNet101", "resnet")
application("application_resnet152", "ResNet152", "resnet")
application("application_resnet50_v2", "ResNet50V2", "resnet_v2")
application("application_resnet101_v2", "ResNet101V2", "resnet_v2")
application("application_resnet152_v2", "ResNet152V2", "resnet_v2")
application("application_inception_v3", "InceptionV3", "inception_v3")
application("application_inception_resnet_v2", "InceptionResNetV2", "inception_resnet_v2")
application("application_mobilenet", "MobileNet", "mobilenet")
application("application_mobilenet_v2", "MobileNetV2", "mobilenet_v2")
application("application_mobilenet_v3_large", "MobileNetV3Large", "mobilenet_v3")
application("application_mobilenet_v3_small", "MobileNetV3Small", "mobilenet_v3")
application("application_densenet121", "DenseNet121", "densenet")
application("application_densenet169", "DenseNet169", "densenet")
application("application_densenet201", "DenseNet201", "densenet")
application("application_nasnetlarge", "NASNetLarge", "nasnet")
application("application_nasnetmobile", "NASNetMobile", "nasnet")
application("application_nasnet_large", "NASNetLarge", "nasnet")
application("application_nasnet_mobile", "NASNetMobile", "nasnet")
for _n in range(8):
    application(f"application_efficientnet_b{_n}", f"EfficientNetB{_n}", "efficientnet")
for _n in ("b0", "b1", "b2", "b3", "s", "m", "l"):
    application(f"application_efficientnet_v2{_n}", f"EfficientNetV2{_n.upper()}", "efficientnet_v2")
for _size, _target in {"tiny": "Tiny", "small": "Small", "base": "Base", "large": "Large", "xlarge": "XLarge"}.items():
    application(f"application_convnext_{_size}", f"ConvNeXt{_target}", "convnext")

# Preprocessing of inputs and decoding of predictions
for _module, _model in {
    "densenet": "DenseNet", "inception_resnet_v2": "InceptionResNetV2", "inception_v3": "InceptionV3",
    "mobilenet": "MobileNet", "mobilenet_v2": "MobileNetV2", "nasnet": "NASNet", "resnet": "ResNet",
    "resnet_v2": "ResNetV2", "xception": "Xception", "convnext": "ConvNeXt", "efficientnet": "EfficientNet",
    "efficientnet_v2": "EfficientNetV2", "mobilenet_v3": "MobileNetV3", "vgg19": "VGG19",
}.items():  # fmt: skip
    preprocessing(f"{_module}_preprocess_input", _module, _model)
    decoding(f"{_module}_decode_predictions", _module, _model)


@verb(acts_on=is_data, kinds=INPUTS | {"mode": one_of("caffe", "tf", "torch")})
def imagenet_preprocess_input(x, data_format=None, mode="caffe"):
    """Preprocess images for ImageNet models (modes caffe, tf and torch).

    Args:
        x: images: an array or tensor of 3 or 4 axes, with pixel values from 0 to 255.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.
        mode: "caffe" converts RGB to BGR and subtracts the mean of each channel, "tf" scales to the range -1 to 1,
            "torch" scales to the range 0 to 1 and standardizes each channel.

    Returns:
        A new array or tensor of the same shape.
    """
    function = symbol("keras.applications.imagenet_utils.preprocess_input")
    return preprocess(function, x, {"data_format": data_format, "mode": mode})


@verb(acts_on=is_data, kinds=INPUTS)
def imagenet_decode_predictions(preds, top=5):
    """Decode predictions of an ImageNet model into class names.

    Args:
        preds: predicted probabilities of an ImageNet model, of shape (images, 1000).
        top: number of classes to return for each image.

    Returns:
        A list with a data frame for each image: `class_name` (the WordNet ID), `class_description`, `score`.

    Raises:
        OSError: if the class index file is not in the cache and cannot be downloaded; the message says where to put it.
        ArgumentError: if there are not 1000 columns.
    """
    function = symbol("keras.applications.imagenet_utils.decode_predictions")
    return decode("imagenet_decode_predictions", function, preds, top)


@verb(acts_on=is_model, kinds=INPUTS)
def application_preprocess_inputs(model, x, *, data_format=None, **kwargs):
    """Preprocess input images for an `application_*` model.

    Args:
        model: the model; a model that was saved and loaded is recognized by its name.
        x: images with pixel values from 0 to 255.
        data_format: "channels_last" or "channels_first"; Keras's setting by default.
        **kwargs: further arguments of the architecture's own function.

    Returns:
        A new array or tensor of the same shape.

    Raises:
        ArgumentError: if the model is not an `application_*` model.
    """
    function = symbol(f"keras.applications.{module_of('application_preprocess_inputs', model)}.preprocess_input")
    return preprocess(function, x, {"data_format": data_format, **kwargs})


@verb(acts_on=is_model, kinds=INPUTS)
def application_decode_predictions(model, preds, top=5, **kwargs):
    """Decode predictions of an `application_*` model into ImageNet classes.

    Args:
        model: the `application_*` model that made the predictions.
        preds: predicted probabilities, of shape (images, 1000).
        top: number of classes to return for each image.
        **kwargs: further arguments of the architecture's own function.

    Returns:
        A list with a data frame for each image: `class_name` (the WordNet ID), `class_description`, `score`.

    Raises:
        OSError: if the class index file is not in the cache and cannot be downloaded; the message says where to put it.
    """
    name = "application_decode_predictions"
    function = symbol(f"keras.applications.{module_of(name, model)}.decode_predictions")
    return decode(name, function, preds, top, **kwargs)


# Architectures of any size
DENSE_NETS = {(6, 12, 24, 16): "DenseNet121", (6, 12, 32, 32): "DenseNet169", (6, 12, 48, 32): "DenseNet201"}


@verb(kinds=BUILD)
def application_densenet(blocks, include_top=True, weights="imagenet", input_tensor=None, input_shape=None,
                         pooling=None, classes=1000):  # fmt: skip
    """DenseNet image classification model of any depth.

    Args:
        blocks: number of layers in each of the four dense blocks.
        include_top: whether to include the dense classification layer at the top.
        weights: "imagenet" (for the depths of DenseNet121, 169 and 201), the path of a weights file, or NULL for random
            weights.
        input_tensor: a tensor to use as the input.
        input_shape: shape of one image, with `include_top = FALSE`.
        pooling: "avg" or "max" for global pooling of the last feature maps, with `include_top = FALSE`.
        classes: number of classes.

    Returns:
        A `keras.Model`.
    """
    if weights == "imagenet" and tuple(blocks) not in DENSE_NETS:
        hint = "There are ImageNet weights for " + ", ".join(f"{b} ({n})" for b, n in DENSE_NETS.items()) + "."
        raise argument_error("application_densenet", "weights", "NULL or a file for these `blocks`", weights, hint)
    from rkeras._layers.applications import constructor

    with downloads("application_densenet"):
        model = constructor("densenet", "DenseNet")(
            blocks, include_top=include_top, weights=weights, input_tensor=input_tensor, input_shape=input_shape,
            pooling=pooling, classes=classes,
        )  # fmt: skip
    return mark_module("densenet", model)


@verb(kinds=BUILD)
def application_nasnet(input_shape=None, penultimate_filters=4032, num_blocks=6, stem_block_filters=96,
                       skip_reduction=True, filter_multiplier=2, include_top=True, weights=None, input_tensor=None,
                       pooling=None, classes=1000, default_size=None):  # fmt: skip
    """NASNet image classification model of any size.

    Args:
        input_shape: shape of one image, with `include_top = FALSE`.
        penultimate_filters: number of filters in the penultimate layer, a multiple of 24 x 2^(number of reductions).
        num_blocks: number of cells between two reductions.
        stem_block_filters: number of filters in the first block (the stem).
        skip_reduction: whether to skip the reduction at the end of the network.
        filter_multiplier: factor for the number of filters at each reduction.
        include_top: whether to include the dense classification layer at the top.
        weights: "imagenet" (with `default_size` 224 or 331), the path of a weights file, or NULL for random weights.
        input_tensor: a tensor to use as the input.
        pooling: "avg" or "max" for global pooling of the last feature maps, with `include_top = FALSE`.
        classes: number of classes.
        default_size: height and width of the images that the architecture was designed for, in pixels.

    Returns:
        A `keras.Model`.
    """
    from rkeras._layers.applications import constructor

    with downloads("application_nasnet"):
        model = constructor("nasnet", "NASNet")(
            input_shape=input_shape, penultimate_filters=penultimate_filters, num_blocks=num_blocks,
            stem_block_filters=stem_block_filters, skip_reduction=skip_reduction, filter_multiplier=filter_multiplier,
            include_top=include_top, weights=weights, input_tensor=input_tensor, pooling=pooling, classes=classes,
            default_size=default_size,
        )  # fmt: skip
    return mark_module("nasnet", model)


@verb
def mobilenet_load_model_hdf5(filepath):
    """Load a MobileNet model from an HDF5 file (Keras 2 or 3).

    Args:
        filepath: path of the file.

    Returns:
        A `keras.Model`.
    """
    return mark_module("mobilenet", model_files.read("mobilenet_load_model_hdf5", filepath))


@verb
def mobilenet_v2_load_model_hdf5(filepath):
    """Load a MobileNetV2 model from an HDF5 file (Keras 2 or 3).

    Args:
        filepath: path of the file.

    Returns:
        A `keras.Model`.
    """
    return mark_module("mobilenet_v2", model_files.read("mobilenet_v2_load_model_hdf5", filepath))
