"""Top-level symbols and utilities of Keras: base classes, scopes, dtype policies, scikit-learn wrappers."""

from rkeras._core.kinds import AS_IS, COUNT, FLAG, INTEGER, POSITIVE_INTEGER, STRING, one_of
from rkeras._core.predicates import is_model
from rkeras._core.verb import declare


def core(name, target, about, **details):
    """Declare a top-level symbol of Keras."""
    return declare(f"keras_{name}", f"keras.{target}", family="core", about=about, **details)


def util(name, target, about, **details):
    """Declare a utility of Keras."""
    return declare(f"utils_{name}", f"keras.utils.{target}", family="core", about=about, **details)


core("dtype_policy", "DTypePolicy", "Dtype policy of a layer (dtypes of computations and variables)")
core("float_dtype_policy", "FloatDTypePolicy", "Floating-point dtype policy of a layer")
core("function", "Function", "Function from symbolic inputs to outputs (without training)")
core("initializer", "Initializer", "Initializer base class")
core("input_spec", "InputSpec", "Input specification of a layer (rank, shape and dtype)",
     kinds={**dict.fromkeys(("ndim", "max_ndim", "min_ndim"), COUNT), "axes": AS_IS})  # fmt: skip
core("tensor", "KerasTensor", "Keras tensor (symbolic tensor with shape and dtype)", kinds={"dtype": STRING})
core("operation", "Operation", "Operation base class of layers and operations")
core("optimizer", "Optimizer", "Optimizer base class")
core("quantizer", "Quantizer", "Quantizer base class", kinds={"output_dtype": STRING})
core("regularizer", "Regularizer", "Regularizer base class")
core("remat_scope", "RematScope", "Rematerialization scope (recompute activations to save memory)",
     kinds={"mode": one_of("full", "activations", "larger_than", "list_of_layers"),
            "output_size_threshold": POSITIVE_INTEGER})  # fmt: skip
core("stateless_scope", "StatelessScope", "Stateless scope (temporary values for variables)")
core("symbolic_scope", "SymbolicScope", "Symbolic scope (compute only shapes and dtypes)")
core("device", "device", "Device scope (place tensors on a CPU or GPU)", kinds={"device_name": STRING})
core("name_scope", "name_scope", "Name scope (prefix of variable names)",
     kinds={"name": STRING})  # fmt: skip
core("remat", "remat", "Rematerialize a function (recompute activations to save memory)")
core("version", "version", "Keras version")

util("config", "Config", "Configuration object (named settings, freezable, saved as JSON)")
util("progbar", "Progbar", "Progress bar", kinds={"target": POSITIVE_INTEGER, "width": POSITIVE_INTEGER,
     "verbose": INTEGER})  # fmt: skip
util("sequence", "Sequence", "Sequence base class (Python dataset of batches)",
     kinds={"workers": POSITIVE_INTEGER, "max_queue_size": POSITIVE_INTEGER, "use_multiprocessing": FLAG})  # fmt: skip
util("model_to_dot", "model_to_dot", "Convert a model to Graphviz dot format", acts_on=is_model,
     note="It needs the Python package pydot. `plot()` draws a model without pydot.")  # fmt: skip
util("pack_x_y_sample_weight", "pack_x_y_sample_weight", "Pack inputs, targets and sample weights into a batch")
util("unpack_x_y_sample_weight", "unpack_x_y_sample_weight", "Unpack a batch into inputs, targets and sample weights")
util("standardize_dtype", "standardize_dtype", "Standardize a dtype name")


def wrapper(name, target, about):
    """Declare a scikit-learn estimator that wraps a model."""
    return declare(f"wrappers_{name}", f"keras.wrappers.{target}", family="core", about=about,
                   kinds={"warm_start": FLAG})  # fmt: skip


wrapper("sklearn_classifier", "SKLearnClassifier", "scikit-learn classifier from a Keras model")
wrapper("sklearn_regressor", "SKLearnRegressor", "scikit-learn regressor from a Keras model")
wrapper("sklearn_transformer", "SKLearnTransformer", "scikit-learn transformer from a Keras model")
