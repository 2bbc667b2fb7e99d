"""Backend functions `k_*` that are names for Keras symbols, and the choice of the backend.

They take eager tensors, tensors of a traced graph, symbolic tensors of a functional model, arrays and numbers. If a
function of Keras 3 differs from the Keras 2 function of the same name, the backend function behaves as in Keras 2. The
rest of the family is in `backend_functions`, `backend_values`, `backend_random`, `backend_windows`, `backend_loops`.
"""

from __future__ import annotations

from typing import Any

from rkeras._core.errors import InvalidValue
from rkeras._core.kinds import AS_IS, FLAG, INDEX, NUMBER, ORDER, POSITIVE_INTEGER, Kind, one_of
from rkeras._core.verb import Verb, call_target, declare, verb
from rkeras._keras.loading import keras
from rkeras._ops.arguments import NEW_SHAPE, TENSOR, TENSORS, WHOLE, WHOLE_NUMBERS, tensor_argument
from rkeras._ops.backend_tensors import is_tensor_like
from rkeras._ops.op_fallbacks import logsumexp
from rkeras._values.python_objects import unconverted


def _exponent(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else tensor_argument(value)


def _array(value: Any) -> Any:
    import numpy as np

    array = np.asarray(value)
    if array.dtype.kind not in "iufb":
        raise InvalidValue
    return array


KINDS = {
    **dict.fromkeys(("x", "y", "target", "output", "predictions", "tensor", "condition"), TENSOR),
    **dict.fromkeys(("keepdims", "from_logits"), FLAG),
    "tensors": TENSORS,
    "indices": WHOLE,
    "shape": NEW_SHAPE,
    "n": WHOLE_NUMBERS,
}


def k(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a backend function that is a name for a Keras symbol."""
    return declare(
        name, f"keras.{target}", family="backend", about=about, acts_on=details.pop("acts_on", is_tensor_like),
        kinds={**KINDS, **details.pop("kinds", {})}, **details,
    )  # fmt: skip


def pairwise(name: str, target: str, about: str) -> Verb:
    """Declare an element-wise function of two tensors."""
    return k(name, f"ops.{target}", about, aliases={"x": "x1", "y": "x2"})


def setting(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a getter or setter of Keras's configuration."""
    return k(name, target, about, acts_on=None, **details)


def backend_verb(**details: Any) -> Any:
    """`@verb` for a backend function implemented here; the kinds of its arguments are in `KINDS`."""
    return verb(family="backend", kinds={**KINDS, **details.pop("kinds", {})}, **details)


# Element-wise -----------------------------------------------------------------------------------------------

k("k_abs", "ops.absolute", "Element-wise absolute value")
k("k_cos", "ops.cos", "Element-wise cosine")
k("k_elu", "ops.elu", "Exponential linear unit (ELU) activation", kinds={"alpha": NUMBER})
k("k_exp", "ops.exp", "Element-wise exponential")
k("k_log", "ops.log", "Element-wise natural logarithm")
k("k_pow", "ops.power", "Element-wise power: x to the a", aliases={"x": "x1", "a": "x2"},
  kinds={"a": Kind("a number or a tensor", _exponent)})  # fmt: skip
k("k_relu", "activations.relu", "Rectified linear unit (ReLU) activation",
  aliases={"alpha": "negative_slope"})  # fmt: skip
k("k_round", "ops.round", "Element-wise rounding, half to even")
k("k_sigmoid", "ops.sigmoid", "Sigmoid activation, element-wise")
k("k_sign", "ops.sign", "Element-wise sign: -1, 0 or 1")
k("k_sin", "ops.sin", "Element-wise sine")
k("k_softmax", "ops.softmax", "Softmax activation along an axis")
k("k_softplus", "ops.softplus", "Softplus activation: log(exp(x) + 1)")
k("k_softsign", "ops.softsign", "Softsign activation: x / (abs(x) + 1)")
k("k_square", "ops.square", "Element-wise square")
k("k_tanh", "ops.tanh", "Element-wise hyperbolic tangent")
k("k_cast", "ops.cast", "Cast a tensor to another dtype")
pairwise("k_equal", "equal", "Element-wise equality: x == y")
pairwise("k_not_equal", "not_equal", "Element-wise inequality (not equal): x != y")
pairwise("k_greater", "greater", "Element-wise greater than: x > y")
pairwise("k_greater_equal", "greater_equal", "Element-wise greater than or equal: x >= y")
pairwise("k_less", "less", "Element-wise less than: x < y")
pairwise("k_less_equal", "less_equal", "Element-wise less than or equal: x <= y")
pairwise("k_maximum", "maximum", "Element-wise maximum of two tensors")
pairwise("k_minimum", "minimum", "Element-wise minimum of two tensors")

# Reductions -------------------------------------------------------------------------------------------------

k("k_all", "ops.all", "Test whether all elements are true (logical AND), along axes")
k("k_any", "ops.any", "Test whether any element is true (logical OR), along axes")
k("k_argmax", "ops.argmax", "Index of the maximum along an axis, counted from 0")
k("k_argmin", "ops.argmin", "Index of the minimum along an axis, counted from 0")
k("k_logsumexp", "ops.logsumexp", "Logarithm of the sum of exponentials (log-sum-exp), along axes", run=logsumexp)
k("k_max", "ops.max", "Maximum of the elements, along axes")
k("k_mean", "ops.mean", "Mean of the elements, along axes")
k("k_min", "ops.min", "Minimum of the elements, along axes")
k("k_prod", "ops.prod", "Product of the elements, along axes")
k("k_std", "ops.std", "Standard deviation of the elements (divided by n), along axes")
k("k_sum", "ops.sum", "Sum of the elements, along axes")
k("k_var", "ops.var", "Variance of the elements (divided by n), along axes")

# Shapes -----------------------------------------------------------------------------------------------------

k("k_expand_dims", "ops.expand_dims", "Expand the dimensions of a tensor: insert an axis of length 1")
k("k_permute_dimensions", "ops.transpose", "Permute the axes (dimensions) of a tensor", aliases={"pattern": "axes"},
  kinds={"pattern": ORDER})  # fmt: skip
k("k_repeat_elements", "ops.repeat", "Repeat each element of a tensor along an axis", aliases={"rep": "repeats"},
  kinds={"rep": POSITIVE_INTEGER, "axis": INDEX})  # fmt: skip
k("k_reshape", "ops.reshape", "Reshape a tensor, row by row", aliases={"shape": "newshape"})
k("k_reverse", "ops.flip", "Reverse a tensor along axes", aliases={"axes": "axis"})
k("k_squeeze", "ops.squeeze", "Squeeze a tensor: remove an axis of length 1, or all of them")
k("k_tile", "ops.tile", "Tile a tensor: repeat it along its axes", aliases={"n": "repeats"})
k("k_concatenate", "ops.concatenate", "Concatenate tensors along an axis", aliases={"tensors": "xs"})
k("k_ones_like", "ops.ones_like", "Tensor of ones, with the shape of another tensor", ignored=("name",))
k("k_zeros_like", "ops.zeros_like", "Tensor of zeros, with the shape of another tensor", ignored=("name",))
k("k_one_hot", "ops.one_hot", "One-hot encode class indices, counted from 0", aliases={"indices": "x"})
k("k_dot", "ops.dot", "Dot product (matrix multiplication) of two tensors",
  aliases={"x": "x1", "y": "x2"})  # fmt: skip

# Losses -----------------------------------------------------------------------------------------------------


def _binary_crossentropy(this: Verb, given: dict[str, Any]) -> Any:
    """Keras 2 clips the probabilities and adds epsilon to them: the largest value is 15.4, in Keras 3 16.1."""
    if given.get("from_logits"):
        return call_target(this, given)
    ops, epsilon = keras().ops, keras().config.epsilon()
    target, output = (ops.convert_to_tensor(given[name]) for name in ("target", "output"))
    output = ops.clip(output, epsilon, 1 - epsilon)
    target = ops.cast(target, output.dtype)
    return -(target * ops.log(output + epsilon) + (1 - target) * ops.log(1 - output + epsilon))


k("k_binary_crossentropy", "ops.binary_crossentropy", "Binary crossentropy of targets 0 and 1",
  run=_binary_crossentropy)  # fmt: skip
k("k_categorical_crossentropy", "ops.categorical_crossentropy", "Categorical crossentropy of one-hot targets")

# Settings ---------------------------------------------------------------------------------------------------

setting("k_backend", "config.backend", "Name of the backend of Keras")
setting("k_epsilon", "config.epsilon", "Epsilon: the small constant that avoids division by zero")
setting("k_floatx", "config.floatx", "Default float dtype")
setting("k_image_data_format", "config.image_data_format", "Default image data format (position of the channels)")
setting("k_set_epsilon", "config.set_epsilon", "Set epsilon, the small constant that avoids division by zero",
        aliases={"e": "value"}, kinds={"e": NUMBER}, invisible=True)  # fmt: skip
setting("k_set_floatx", "config.set_floatx", "Set the default float dtype",
        aliases={"floatx": "value"}, kinds={"floatx": one_of("float16", "float32", "float64", "bfloat16")},
        invisible=True)  # fmt: skip
setting("k_set_image_data_format", "config.set_image_data_format", "Set the default image data format",
        kinds={"data_format": one_of("channels_last", "channels_first")}, invisible=True)  # fmt: skip
setting("k_is_keras_tensor", "utils.is_keras_tensor", "Test whether a value is a Keras tensor (symbolic tensor)",
        kinds={"x": AS_IS})  # fmt: skip


# Normalization and choice of the backend --------------------------------------------------------------------


def _normalize(this: Verb, given: dict[str, Any]) -> Any:
    # Keras 3 takes the first axis, 0, for the last one.
    if given.get("axis") == 0:
        given["axis"] = -given["x"].ndim
    return call_target(this, given)


declare("normalize", "keras.utils.normalize", family="backend", about="Normalize an array to unit norm along an axis",
        run=_normalize, acts_on=is_tensor_like,
        kinds={"x": Kind("an array of numbers", _array), "order": NUMBER})  # fmt: skip


@verb
def backend(convert: Any = True) -> Any:
    """Backend module of Keras 2: functions by their Python names.

    For example, `backend()$mean` is `k_mean()`. Axes are counted from 0, and `axis = -1` is the last axis.

    Args:
        convert: whether results of the functions are converted to R; otherwise they stay Python objects.

    Returns:
        A module.
    """
    from rkeras._compat.backend_module import module

    return module() if convert else unconverted(module(), raw=True)


@verb(invisible=True)
def use_backend(backend: Any = "tensorflow", gpu=None):
    """Use a backend: TensorFlow, JAX or PyTorch; before Keras is first used.

    Args:
        backend: "tensorflow", or "jax" or "torch" if installed; "theano", "cntk" and "plaidml" are discontinued.
        gpu: accepted from scripts for keras3, where it selects what to install.

    Raises:
        ValueError: if the backend is unknown, or Keras already uses another backend.
    """
    from rkeras._keras.choose_backend import choose_backend

    choose_backend(backend)


@verb
def implementation():
    """Implementation of Keras in use, as chosen by `use_implementation()`.

    Returns:
        "keras" (the default) or "tensorflow"; both mean Keras 3.
    """
    import os

    return os.environ.get("KERAS_IMPLEMENTATION", "keras")


@verb(invisible=True, kinds={"implementation": one_of("keras", "tensorflow")})
def use_implementation(implementation: Any = "keras"):
    """Use an implementation of Keras: Keras or TensorFlow's Keras.

    Both mean Keras 3; the choice only changes what `implementation()` returns.

    Args:
        implementation: "keras" or "tensorflow".
    """
    import os

    os.environ["KERAS_IMPLEMENTATION"] = implementation
