"""Argument texts of the applications."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "include_top": "whether to include the dense classification layers at the top of the network",
    "include_preprocessing": "whether the model preprocesses the images itself, in its first layers",
    "weights": '"imagenet", the path of a weights file, or NULL for random weights',
    "input_tensor": "a tensor to use as the input of the model",
    "input_shape": "shape of one image, such as c(224, 224, 3), with `include_top = FALSE`",
    "pooling": '"avg" or "max": global pooling of the last feature maps, if `include_top = FALSE`; none by default',
    "classes": "number of classes; must be 1000 with ImageNet weights and `include_top = TRUE`",
    "classifier_activation": 'activation of the classification layer, "softmax" by default; NULL to return logits',
    "name": "name of the model",
    "kwargs": "not used: an unknown argument is an error",
    "alpha": "width multiplier: factor for the number of filters in each layer",
    "depth_multiplier": "depth multiplier: number of output channels per input channel of a depthwise convolution",
    "dropout": "dropout rate before the classification layer, 0 to 1",
    "dropout_rate": "dropout rate before the classification layer, 0 to 1",
    "minimalistic": "whether to omit squeeze-and-excite, hard-swish and 5x5 convolutions, slow on small devices",
    "x": "images: an array or tensor of 3 or 4 axes, with pixel values from 0 to 255",
    "preds": "predicted probabilities of an ImageNet model, of shape (images, 1000)",
    "top": "number of classes to return for each image",
}
