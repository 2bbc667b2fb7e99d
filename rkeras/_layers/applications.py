"""The image models of the literature: which is which, and what their inputs and outputs mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.marks import mark, marked
from rkeras._core.predicates import is_tensor
from rkeras._files.downloads import downloads
from rkeras._keras import private
from rkeras._values.data_frame import Frame

# The module of an architecture, by the name that its models get; spelling of words and numbers varies.
_NAMES = {
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


def made_of(module: str, model: Any) -> Any:
    """The model, marked with the module of `keras.applications` that it comes from."""
    mark(model, "application", module)
    return model


def module_of(verb: str, model: Any) -> str:
    """The module of `keras.applications` that a model comes from, by its mark, or by its name.

    Raises:
        ArgumentError: if it comes from none.
    """
    known = marked(model, "application")
    if known is not None:
        return known
    name = re.sub(r"[^a-z0-9]", "", str(getattr(model, "name", "")).lower())
    for pattern, module in _NAMES.items():
        if re.match(pattern, name):
            return module
    raise argument_error(verb, "model", "a model of application_*()", model, "It is told by the name of the model.")


def preprocess(function: Callable[..., Any], x: Any, details: dict[str, Any]) -> Any:
    """Images as an architecture takes them; Keras would change a float array in place."""
    if not is_tensor(x):
        import numpy as np

        x = np.array(x)
    return function(x, **{name: value for name, value in details.items() if value is not None})


def decode(verb: str, function: Callable[..., Any], preds: Any, top: int = 5, **details: Any) -> list[Frame]:
    """The most probable classes of each image, as one data frame for each."""
    import numpy as np

    preds = np.asarray(preds)
    if preds.ndim != 2 or preds.shape[1] != 1000:
        raise argument_error(
            verb, "preds", "probabilities of the 1000 classes of ImageNet, a row for each image", preds
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
    """The function that builds an architecture from its numbers, which Keras keeps to itself."""
    return private.application(module, name)
