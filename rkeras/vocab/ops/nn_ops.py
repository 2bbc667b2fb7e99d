"""Neural network operations on tensors: `op_*` for activations, convolution, pooling, normalization and losses."""

from functools import partial
from typing import Any

from rkeras._core.verb import Verb
from rkeras._ops import op_fallbacks
from rkeras._ops.arguments import INDICES, TENSOR, WHOLE, WHOLE_NUMBERS
from rkeras._ops.declare_op import op as declare_op
from rkeras._ops.declare_op import with_r_indices

op = partial(declare_op, family="nn_ops")
LABELS = {"target": WHOLE}
FOLDING = {"padding": WHOLE_NUMBERS}


def _one_hot(this: Verb, given: dict[str, Any]) -> Any:
    """Use the number of levels of a factor as the default of `num_classes`."""
    if "num_classes" not in given and getattr(given["x"], "levels", None):
        given["num_classes"] = len(given["x"].levels)
    return _with_class_indices(this, given)


_with_class_indices = with_r_indices("x")


# Activations
op("op_celu", "Continuously differentiable exponential linear unit (CELU) activation")
op("op_elu", "Exponential linear unit (ELU) activation")
op("op_gelu", "Gaussian error linear unit (GELU) activation")
op("op_glu", "Gated linear unit (GLU) activation")
op("op_hard_shrink", "Hard shrink activation: elements near 0 become 0")
op("op_hard_sigmoid", "Hard sigmoid activation: x / 6 + 0.5, between 0 and 1")
op("op_hard_silu", "Hard SiLU (hard swish) activation: x times hard_sigmoid(x)")
op("op_hard_swish", "Hard swish (hard SiLU) activation: x times hard_sigmoid(x)")
op("op_hard_tanh", "Hard tanh activation: elements clipped to the range -1 to 1")
op("op_leaky_relu", "Leaky rectified linear unit (leaky ReLU) activation")
op("op_log_sigmoid", "Log-sigmoid activation: logarithm of the sigmoid")
op("op_log_softmax", "Log-softmax activation: logarithm of the softmax")
op("op_relu", "Rectified linear unit (ReLU) activation")
op("op_relu6", "Rectified linear unit with a maximum of 6 (ReLU6) activation")
op("op_selu", "Scaled exponential linear unit (SELU) activation")
op("op_sigmoid", "Sigmoid (logistic) activation")
op("op_silu", "SiLU (swish) activation: x times sigmoid(x)")
op("op_soft_shrink", "Soft shrink activation: elements shrunk towards 0 by a threshold")
op("op_softmax", "Softmax activation along an axis")
op("op_softplus", "Softplus activation: log(exp(x) + 1)")
op("op_softsign", "Softsign activation: x / (abs(x) + 1)")
op("op_sparse_plus", "Sparse plus activation: smooth rectifier, 0 below -1")
op("op_sparse_sigmoid", "Sparse sigmoid activation: (x + 1) / 2, between 0 and 1")
op("op_sparsemax", "Sparsemax activation: sparse probabilities along an axis", run=op_fallbacks.sparsemax)
op("op_squareplus", "Squareplus activation: (x + sqrt(x^2 + b)) / 2")
op("op_tanh_shrink", "Tanh shrink activation: x - tanh(x)")
op("op_threshold", "Threshold activation: replace elements not above a threshold")

# Convolution and pooling
op("op_adaptive_average_pool", "Adaptive average pooling to a given output size", run=op_fallbacks.adaptive_pool)
op("op_adaptive_max_pool", "Adaptive max pooling to a given output size", run=op_fallbacks.adaptive_pool)
op("op_average_pool", "Average pooling")
op("op_conv", "Convolution of 1, 2 or 3 dimensions")
op(
    "op_conv_transpose",
    "Transposed convolution (deconvolution) of 1, 2 or 3 dimensions",
    run=op_fallbacks.conv_transpose,
)
op("op_depthwise_conv", "Depthwise convolution: each channel convolved separately")
op("op_fold", "Fold patches back into an image (col2im)", kinds=FOLDING)
op("op_max_pool", "Max pooling")
op("op_separable_conv", "Separable convolution: depthwise, then pointwise")
op("op_unfold", "Unfold images into patches, one in each column (im2col)", kinds=FOLDING)

# Normalization and attention
op("op_batch_normalization", "Batch normalization with a given mean and variance")
op("op_dot_product_attention", "Scaled dot-product attention of queries, keys and values", kinds={"key": TENSOR})
op("op_layer_normalization", "Layer normalization of each sample")
op("op_normalize", "Normalize a tensor to unit norm along an axis")
op("op_rms_normalization", "Root mean square (RMS) normalization")

# Losses and class indices

op("op_binary_crossentropy", "Binary crossentropy loss of labels 0 and 1")
op("op_categorical_crossentropy", "Categorical crossentropy loss of one-hot labels")
op("op_ctc_decode", "CTC decoding: label sequences from the output of a CTC model", kinds={"sequence_lengths": WHOLE})
op("op_ctc_loss", "CTC (connectionist temporal classification) loss",
   kinds={**LABELS, "target_length": WHOLE, "output_length": WHOLE})  # fmt: skip
op("op_in_top_k", "Test whether the targets are among the top k predictions")
op("op_multi_hot", "Multi-hot encode integer class indices", kinds={"inputs": WHOLE})
op("op_one_hot", "One-hot encode integer class indices", run=_one_hot, kinds={"x": INDICES})
op("op_sparse_categorical_crossentropy", "Sparse categorical crossentropy loss of integer class indices", kinds=LABELS)
