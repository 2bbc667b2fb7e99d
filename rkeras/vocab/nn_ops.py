"""Operations of neural networks on tensors: `op_relu` and its like, convolution, pooling, crossentropy."""

from functools import partial
from typing import Any

from rkeras._core.verb import Verb
from rkeras._ops import op_fallbacks
from rkeras._ops.arguments import PLACES, TENSOR, WHOLE, WHOLE_NUMBERS
from rkeras._ops.declare_op import counting
from rkeras._ops.declare_op import op as declare_op

op = partial(declare_op, family="nn_ops")
LABELS = {"target": WHOLE}
FOLDING = {"padding": WHOLE_NUMBERS}


def _one_hot(this: Verb, given: dict[str, Any]) -> Any:
    """A factor knows the number of its classes."""
    if "num_classes" not in given and getattr(given["x"], "levels", None):
        given["num_classes"] = len(given["x"].levels)
    return _counted(this, given)


_counted = counting("x")


# Activations
op("op_celu", "Continuously differentiable exponential linear unit")
op("op_elu", "Exponential linear unit")
op("op_gelu", "Gaussian error linear unit")
op("op_glu", "Gated linear unit: one half of an axis times the sigmoid of the other")
op("op_hard_shrink", "Elements with those near 0 made 0")
op("op_hard_sigmoid", "Piecewise linear sigmoid: x / 6 + 0.5 between 0 and 1")
op("op_hard_silu", "x times its piecewise linear sigmoid")
op("op_hard_swish", "x times its piecewise linear sigmoid")
op("op_hard_tanh", "Elements kept between -1 and 1")
op("op_leaky_relu", "Rectified linear unit with a slope below 0")
op("op_log_sigmoid", "Logarithm of the sigmoid")
op("op_log_softmax", "Logarithm of the softmax")
op("op_relu", "Rectified linear unit: the elements, 0 for negative ones")
op("op_relu6", "Rectified linear unit with 6 as the largest")
op("op_selu", "Scaled exponential linear unit")
op("op_sigmoid", "Sigmoid of each element")
op("op_silu", "x times its sigmoid")
op("op_soft_shrink", "Elements moved towards 0, those near it made 0")
op("op_softmax", "Exponentials that add up to 1")
op("op_softplus", "Logarithm of one plus the exponential")
op("op_softsign", "x divided by one plus its absolute value")
op("op_sparse_plus", "Smooth rectified linear unit that is 0 below -1")
op("op_sparse_sigmoid", "Piecewise linear sigmoid: (x + 1) / 2 between 0 and 1")
op("op_sparsemax", "Projection onto what adds up to 1, with zeros", run=op_fallbacks.sparsemax)
op("op_squareplus", "Smooth rectified linear unit: (x + sqrt(x^2 + b)) / 2")
op("op_tanh_shrink", "x minus its hyperbolic tangent")
op("op_threshold", "Elements, replaced where they are not above a threshold")

# Convolution and pooling
op("op_adaptive_average_pool", "Means of as many windows as the output is long", run=op_fallbacks.adaptive_pool)
op("op_adaptive_max_pool", "Maxima of as many windows as the output is long", run=op_fallbacks.adaptive_pool)
op("op_average_pool", "Means of windows")
op("op_conv", "Convolution")
op("op_conv_transpose", "Transposed convolution", run=op_fallbacks.conv_transpose)
op("op_depthwise_conv", "Convolution of each channel by itself")
op("op_fold", "Patches put back at their places and added up", kinds=FOLDING)
op("op_max_pool", "Maxima of windows")
op("op_separable_conv", "Convolution of each channel by itself, then of the channels at each point")
op("op_unfold", "Patches of images, one in each column", kinds=FOLDING)

# Normalization and attention
op("op_batch_normalization", "A tensor less its mean, divided by its standard deviation, scaled and moved")
op("op_dot_product_attention", "Attention: values weighted by how queries match keys", kinds={"key": TENSOR})
op("op_layer_normalization", "Elements less their mean, divided by their standard deviation, scaled and moved")
op("op_normalize", "A tensor divided by its norm along an axis")
op("op_rms_normalization", "A tensor divided by its root mean square")

# Classes and losses
op("op_binary_crossentropy", "Crossentropy of labels 0 and 1")
op("op_categorical_crossentropy", "Crossentropy of one-hot labels")
op("op_ctc_decode", "Labels from the output of a network trained with CTC", kinds={"sequence_lengths": WHOLE})
op("op_ctc_loss", "Connectionist temporal classification loss",
   kinds={**LABELS, "target_length": WHOLE, "output_length": WHOLE})  # fmt: skip
op("op_in_top_k", "Whether the class, from 0, is among the k most probable")
op("op_multi_hot", "Classes that a sample has, from 0, as ones among zeros", kinds={"inputs": WHOLE})
op("op_one_hot", "Classes as vectors with a single one", run=_one_hot, kinds={"x": PLACES})
op("op_sparse_categorical_crossentropy", "Crossentropy of class numbers from 0", kinds=LABELS)
