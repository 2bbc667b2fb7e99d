"""The backend: `k_*`, those that are names for Keras symbols; which backend it is.

They take eager tensors, tensors of a traced graph, symbolic tensors of a functional model, arrays and numbers. Where
Keras 3's function of the name means something else, Keras 2's meaning holds. The rest of the family is in
`backend_functions`, `backend_values`, `backend_random`, `backend_windows` and `backend_loops`.
"""

from __future__ import annotations

from typing import Any

from rkeras._core.arguments import AS_IS, FLAG, NUMBER, ORDER, POSITIVE_INTEGER, one_of
from rkeras._core.verb import Verb, declare, verb
from rkeras._ops.backend_tensors import CODES, EXPONENT, LENGTHS, NUMBERS, PLACE_AXIS, TENSOR, TENSORS, is_tensor_like
from rkeras._values.python_objects import kept

KINDS = {
    **dict.fromkeys(("x", "y", "target", "output", "predictions", "tensor", "condition"), TENSOR),
    **dict.fromkeys(("keepdims", "from_logits"), FLAG),
    "tensors": TENSORS,
    "indices": CODES,
    "shape": LENGTHS,
    "n": LENGTHS,
}


def k(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a backend verb that is a name for a Keras symbol."""
    return declare(
        name, f"keras.{target}", family="backend", about=about, acts_on=details.pop("acts_on", is_tensor_like),
        kinds={**KINDS, **details.pop("kinds", {})}, **details,
    )  # fmt: skip


def pairwise(name: str, target: str, about: str) -> Verb:
    """Declare a function of two tensors, element by element."""
    return k(name, f"ops.{target}", about, renames={"x": "x1", "y": "x2"})


def setting(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a setting of Keras, or what asks for it."""
    return k(name, target, about, acts_on=None, **details)


def backend_verb(**details: Any) -> Any:
    """`@verb` for a backend function of ours: what its arguments mean is in `KINDS`."""
    return verb(family="backend", kinds={**KINDS, **details.pop("kinds", {})}, **details)


# Elementwise ------------------------------------------------------------------------------------------------

k("k_abs", "ops.absolute", "Absolute value of each element")
k("k_cos", "ops.cos", "Cosine of each element")
k("k_elu", "ops.elu", "Exponential linear unit", kinds={"alpha": NUMBER})
k("k_exp", "ops.exp", "Exponential of each element")
k("k_log", "ops.log", "Natural logarithm of each element")
k("k_pow", "ops.power", "Each element raised to a power", renames={"x": "x1", "a": "x2"}, kinds={"a": EXPONENT})
k("k_relu", "activations.relu", "Rectified linear unit, with a slope below zero and a ceiling",
  renames={"alpha": "negative_slope"})  # fmt: skip
k("k_round", "ops.round", "Each element rounded, halves to the even number")
k("k_sigmoid", "ops.sigmoid", "Sigmoid of each element")
k("k_sign", "ops.sign", "Sign of each element: -1, 0 or 1")
k("k_sin", "ops.sin", "Sine of each element")
k("k_softmax", "ops.softmax", "Exponentials that sum to one along an axis")
k("k_softplus", "ops.softplus", "log(exp(x) + 1) of each element")
k("k_softsign", "ops.softsign", "x / (|x| + 1) of each element")
k("k_square", "ops.square", "Square of each element")
k("k_tanh", "ops.tanh", "Hyperbolic tangent of each element")
k("k_cast", "ops.cast", "A tensor in another type")
pairwise("k_equal", "equal", "Whether the elements are equal, one by one")
pairwise("k_not_equal", "not_equal", "Whether the elements differ, one by one")
pairwise("k_greater", "greater", "Whether x > y, element by element")
pairwise("k_greater_equal", "greater_equal", "Whether x >= y, element by element")
pairwise("k_less", "less", "Whether x < y, element by element")
pairwise("k_less_equal", "less_equal", "Whether x <= y, element by element")
pairwise("k_maximum", "maximum", "The larger of two elements")
pairwise("k_minimum", "minimum", "The smaller of two elements")

# Reductions -------------------------------------------------------------------------------------------------

k("k_all", "ops.all", "Whether all elements are true, along axes")
k("k_any", "ops.any", "Whether any element is true, along axes")
k("k_argmax", "ops.argmax", "Place of the largest element along an axis, counted from 0")
k("k_argmin", "ops.argmin", "Place of the smallest element along an axis, counted from 0")
k("k_logsumexp", "ops.logsumexp", "Logarithm of the sum of exponentials, along axes")
k("k_max", "ops.max", "Largest element, along axes")
k("k_mean", "ops.mean", "Mean, along axes")
k("k_min", "ops.min", "Smallest element, along axes")
k("k_prod", "ops.prod", "Product, along axes")
k("k_std", "ops.std", "Standard deviation of the values themselves, along axes")
k("k_sum", "ops.sum", "Sum, along axes")
k("k_var", "ops.var", "Variance of the values themselves, along axes")

# Shapes -----------------------------------------------------------------------------------------------------

k("k_expand_dims", "ops.expand_dims", "A tensor with an axis of length one more")
k("k_permute_dimensions", "ops.transpose", "A tensor with its axes in another order", renames={"pattern": "axes"},
  kinds={"pattern": ORDER})  # fmt: skip
k("k_repeat_elements", "ops.repeat", "Each element repeated along an axis", renames={"rep": "repeats"},
  kinds={"rep": POSITIVE_INTEGER, "axis": PLACE_AXIS})  # fmt: skip
k("k_reshape", "ops.reshape", "A tensor in another shape, filled by row", renames={"shape": "newshape"})
k("k_reverse", "ops.flip", "A tensor turned around along axes", renames={"axes": "axis"})
k("k_squeeze", "ops.squeeze", "A tensor without an axis of length one; without any of them by default")
k("k_tile", "ops.tile", "A tensor repeated along each of its axes", renames={"n": "repeats"})
k("k_concatenate", "ops.concatenate", "Tensors joined along an axis", renames={"tensors": "xs"})
k("k_ones_like", "ops.ones_like", "Ones in the shape of a tensor", drops=("name",))
k("k_zeros_like", "ops.zeros_like", "Zeros in the shape of a tensor", drops=("name",))
k("k_one_hot", "ops.one_hot", "One-hot codes of class numbers that count from 0", renames={"indices": "x"})
k("k_dot", "ops.dot", "Product of two matrices, over the last axis of x and the last but one of y",
  renames={"x": "x1", "y": "x2"})  # fmt: skip

# Losses -----------------------------------------------------------------------------------------------------


k("k_binary_crossentropy", "ops.binary_crossentropy", "Cross-entropy of each probability and its target, 0 or 1")
k("k_categorical_crossentropy", "ops.categorical_crossentropy", "Cross-entropy of probabilities and one-hot targets")

# Settings ---------------------------------------------------------------------------------------------------

setting("k_backend", "config.backend", "Name of the library that computes")
setting("k_epsilon", "config.epsilon", "The small number that keeps denominators from zero")
setting("k_floatx", "config.floatx", "Type of real numbers by default")
setting("k_image_data_format", "config.image_data_format", "Where images have their channels by default")
setting("k_set_epsilon", "config.set_epsilon", "Set the small number that keeps denominators from zero",
        renames={"e": "value"}, kinds={"e": NUMBER}, invisible=True)  # fmt: skip
setting("k_set_floatx", "config.set_floatx", "Set the type of real numbers by default",
        renames={"floatx": "value"}, kinds={"floatx": one_of("float16", "float32", "float64", "bfloat16")},
        invisible=True)  # fmt: skip
setting("k_set_image_data_format", "config.set_image_data_format", "Set where images have their channels by default",
        kinds={"data_format": one_of("channels_last", "channels_first")}, invisible=True)  # fmt: skip
setting("k_is_keras_tensor", "utils.is_keras_tensor", "Whether it is a symbolic tensor of a functional model",
        kinds={"x": AS_IS})  # fmt: skip


# Beside the backend -----------------------------------------------------------------------------------------

declare("normalize", "keras.utils.normalize", family="backend", about="An array divided by its norm along an axis",
        acts_on=is_tensor_like, kinds={"x": NUMBERS, "order": NUMBER})  # fmt: skip


@verb
def backend(convert: Any = True) -> Any:
    """The backend's functions under the names they have in Python: `backend()$mean` is `k_mean`.

    Axes count from 0 there, and `axis = -1` is the last.

    Args:
        convert: whether values of R come out of its functions; otherwise everything stays in Python.

    Returns:
        A module.
    """
    from rkeras._compat.backend_module import module

    return module() if convert else kept(module(), raw=True)


@verb(invisible=True)
def use_backend(backend: Any = "tensorflow", gpu=None):
    """Choose the library that computes, before anything has used Keras.

    Args:
        backend: "tensorflow"; "jax" or "torch" where they are installed. "theano", "cntk" and "plaidml" are gone.
        gpu: accepted from scripts for keras3, where it says what to install.

    Raises:
        ValueError: if there is no such library, or Keras already computes with another.
    """
    from rkeras._keras.choose_backend import choose_backend

    choose_backend(backend)


@verb
def implementation():
    """Which Keras is in use: "keras", the only one there is, or what `use_implementation()` has said.

    Returns:
        "keras" or "tensorflow", which mean the same today.
    """
    import os

    return os.environ.get("KERAS_IMPLEMENTATION", "keras")


@verb(invisible=True, kinds={"implementation": one_of("keras", "tensorflow")})
def use_implementation(implementation: Any = "keras"):
    """Choose between Keras and TensorFlow's Keras, which are the same today.

    Args:
        implementation: "keras" or "tensorflow".
    """
    import os

    os.environ["KERAS_IMPLEMENTATION"] = implementation
