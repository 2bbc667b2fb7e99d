"""Applications (pretrained image models): recognition, preprocessing of inputs, decoding of predictions."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.marks import mark, marked
from rkeras._core.predicates import is_tensor, is_tensorflow
from rkeras._files.downloads import downloads
from rkeras._keras import private
from rkeras._keras.loading import keras
from rkeras._values.data_frame import Frame

_MODULES = {
    r"xception": "xception",
    r"vgg16": "vgg16",
    r"vgg19": "vgg19",
    r"resnet\d+v2": "resnet_v2",
    r"resnet\d+": "resnet",
    r"inceptionv3": "inception_v3",
    r"inceptionresnetv2": "inception_resnet_v2",
    r"mobilenetv3": "mobilenet_v3",
    r"mobilenetv2": "mobilenet_v2",
    r"mobilenet": "mobilenet",
    r"densenet": "densenet",
    r"nasnet": "nasnet",
    r"efficientnetv2": "efficientnet_v2",
    r"efficientnetb\d": "efficientnet",
    r"convnext": "convnext",
}
"""Modules of `keras.applications`, by patterns of the names of their models, in lower case without punctuation."""


def mark_module(module: str, model: Any) -> Any:
    """Mark a model with its module of `keras.applications`; return the model."""
    mark(model, "application", module)
    return model


def module_of(verb: str, model: Any) -> str:
    """Return the module of `keras.applications` of a model, by its mark or by its name.

    Raises:
        ArgumentError: if the model is not an application.
    """
    known = marked(model, "application")
    if known is not None:
        return known
    name = re.sub(r"[^a-z0-9]", "", str(getattr(model, "name", "")).lower())
    for pattern, module in _MODULES.items():
        if re.match(pattern, name):
            return module
    raise argument_error(
        verb, "model", "a model of application_*()", model, "It is recognized by the name of the model."
    )


def preprocess(function: Callable[..., Any], x: Any, details: dict[str, Any]) -> Any:
    """Preprocess images for an architecture; Keras would modify a float array in place."""
    details = {name: value for name, value in details.items() if value is not None}
    if not is_tensor(x):
        import numpy as np

        return function(np.array(x), **details)
    ops = keras().ops
    if keras().backend.standardize_dtype(x.dtype).startswith(("int", "uint")):
        # Integer tensors would wrap around.
        x = ops.cast(x, keras().config.floatx())
    if not is_tensorflow(x) or getattr(x.shape, "rank", 0) is not None:
        return function(x, **details)
    import tensorflow as tf

    # One image or a batch, as `tf$py_function()` and files of records return them.
    shape = tf.shape(x)
    images = tf.ensure_shape(tf.reshape(x, tf.concat([[-1], shape[-3:]], 0)), [None] * 4)
    return tf.reshape(function(images, **details), shape)


def decode(verb: str, function: Callable[..., Any], preds: Any, top: int = 5, **details: Any) -> list[Frame]:
    """Return the most probable classes of each image, one data frame for each."""
    import numpy as np

    preds = np.asarray(preds)
    if preds.ndim != 2 or preds.shape[1] != 1000:
        raise argument_error(
            verb, "preds", "probabilities of the 1000 classes of ImageNet, one row for each image", preds
        )
    with downloads(verb):
        decoded = function(preds, top=top, **details)
    return [
        Frame(
            class_name=np.array([code for code, _, _ in classes], dtype=object),
            class_description=np.array([description for _, description, _ in classes], dtype=object),
            score=np.array([score for _, _, score in classes], dtype="float64"),
        )
        for classes in decoded
    ]


def constructor(module: str, name: str) -> Callable[..., Any]:
    """Return the private function of Keras that builds an architecture from its parameters."""
    return private.get(f"applications.{module}.{name}")
