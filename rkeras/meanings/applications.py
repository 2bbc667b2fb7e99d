"""What arguments of the applications mean."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "include_top": "whether to have the layers that classify",
    "include_preprocessing": "whether the model prepares the images itself, as its first layer",
    "weights": '"imagenet", the path of a file of weights, or NULL for random ones',
    "input_tensor": "a tensor to use as the input",
    "input_shape": "lengths of the axes of one image, such as c(224, 224, 3), where the top is left out",
    "pooling": '"avg" or "max" to pool the last feature maps, where the top is left out; none by default',
    "classes": "number of classes; with the weights of ImageNet 1000",
    "classifier_activation": "activation of the last layer; NULL for the logits",
    "name": "name of the model",
    "kwargs": "no others; they are errors",
    "alpha": "width of the network: factor of the number of filters in each layer",
    "depth_multiplier": "number of outputs for each input channel of a depthwise convolution",
    "dropout": "fraction of the inputs of the last layer that is dropped",
    "dropout_rate": "fraction of the inputs of the last layer that is dropped",
    "minimalistic": "whether to leave out what is slow on small devices",
    "x": "images of grey levels from 0 to 255: an array of 3 or 4 axes, or a tensor",
    "preds": "probabilities (images, 1000), as an ImageNet model predicts them",
    "top": "number of classes for each image",
}
