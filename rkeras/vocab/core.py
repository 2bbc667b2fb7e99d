"""Keras's own top level and its utilities: base classes, scopes, policies, data of a training step."""

from rkeras._core.arguments import AS_IS, COUNT, FLAG, INTEGER, POSITIVE_INTEGER, STRING, one_of
from rkeras._core.predicates import is_model
from rkeras._core.verb import declare


def core(name, target, about, **details):
    """Declare a name for a symbol of Keras's top level."""
    return declare(f"keras_{name}", f"keras.{target}", family="core", about=about, **details)


def util(name, target, about, **details):
    """Declare a name for a utility of Keras."""
    return declare(f"utils_{name}", f"keras.utils.{target}", family="core", about=about, **details)


core("dtype_policy", "DTypePolicy", "A policy of types: what a layer computes in, what it keeps its weights in")
core("float_dtype_policy", "FloatDTypePolicy", "A policy of types of floating point")
core("function", "Function", "A function of symbolic tensors, without the training of a model")
core("initializer", "Initializer", "The class that initializers are made from")
core("input_spec", "InputSpec", "What a layer says of the inputs that it takes",
     kinds={**dict.fromkeys(("ndim", "max_ndim", "min_ndim"), COUNT), "axes": AS_IS})  # fmt: skip
core("tensor", "KerasTensor", "A symbolic tensor: a shape and a type without numbers", kinds={"dtype": STRING})
core("operation", "Operation", "The class that layers and operations are made from")
core("optimizer", "Optimizer", "The class that optimizers are made from")
core("quantizer", "Quantizer", "The class that quantizers are made from", kinds={"output_dtype": STRING})
core("regularizer", "Regularizer", "The class that regularizers are made from")
core("remat_scope", "RematScope", "A scope in which layers compute their activations again instead of keeping them",
     kinds={"mode": one_of("full", "activations", "larger_than", "list_of_layers"),
            "output_size_threshold": POSITIVE_INTEGER})  # fmt: skip
core("stateless_scope", "StatelessScope", "A scope in which variables have other values, and keep their own")
core("symbolic_scope", "SymbolicScope", "A scope in which nothing is computed but shapes")
core("device", "device", "A scope in which tensors are placed on a device", kinds={"device_name": STRING})
core("name_scope", "name_scope", "A scope that is part of the names of the variables made in it",
     kinds={"name": STRING})  # fmt: skip
core("remat", "remat", "A function that computes its activations again for the gradient instead of keeping them")
core("version", "version", "The version of Keras")

util("config", "Config", "Settings by name, which can be frozen and written as JSON")
util("progbar", "Progbar", "A progress bar", kinds={"target": POSITIVE_INTEGER, "width": POSITIVE_INTEGER,
     "verbose": INTEGER})  # fmt: skip
util("sequence", "Sequence", "The class that data sets of batches in Python are made from",
     kinds={"workers": POSITIVE_INTEGER, "max_queue_size": POSITIVE_INTEGER, "use_multiprocessing": FLAG})  # fmt: skip
util("model_to_dot", "model_to_dot", "A model in the language of Graphviz", acts_on=is_model,
     note="Needs the Python package pydot; `plot()` draws a model without it.")  # fmt: skip
util("pack_x_y_sample_weight", "pack_x_y_sample_weight", "A batch as `fit()` takes it")
util("unpack_x_y_sample_weight", "unpack_x_y_sample_weight", "The inputs, targets and weights of a batch")
util("standardize_dtype", "standardize_dtype", "The name of a type")


def wrapper(name, target, about):
    """Declare a name for an estimator of scikit-learn around a model."""
    return declare(f"wrappers_{name}", f"keras.wrappers.{target}", family="core", about=about,
                   kinds={"warm_start": FLAG})  # fmt: skip


wrapper("sklearn_classifier", "SKLearnClassifier", "A model as a classifier of scikit-learn")
wrapper("sklearn_regressor", "SKLearnRegressor", "A model as a regressor of scikit-learn")
wrapper("sklearn_transformer", "SKLearnTransformer", "A model as a transformer of scikit-learn")
