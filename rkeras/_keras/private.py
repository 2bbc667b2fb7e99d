"""Private attributes of Keras and TensorFlow: tables of all that rkeras uses, and functions to access them.

Keras renames such attributes in minor versions. Modules outside `_keras` use them only through the functions of this
module, such as `get`, `value` and `assign`, which accept only names in these tables. `missing` returns the names that
the installed Keras lacks.
"""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from functools import cache
from types import SimpleNamespace
from typing import Any, NamedTuple

from rkeras._keras.class_names import ALSO_KNOWN_AS, DICTS, FEATURE_COLUMN, LISTS, MATCHING, RECORDS, TENSOR_SHAPE
from rkeras._keras.loading import keras

UNSET: Any = object()


class Private(NamedTuple):
    """One private name.

    Attributes:
        owner: a module below `keras.src`, a module of TensorFlow, or a key of `EXAMPLES`.
        name: the attribute.
        used_by: the modules of rkeras that need it; for an optional feature, the key of the feature in `supports`.
        since: the first version of Keras that has it.
        until: the first version of Keras that lacks it; None if the newest known one has it.
        optional: whether rkeras works without it, more slowly.
    """

    owner: str
    name: str
    used_by: tuple[str, ...]
    since: tuple[int, int] = (3, 10)
    until: tuple[int, int] | None = None
    optional: bool = False


def _rows(owner: str, used_by: str, *names: str, **details: Any) -> list[Private]:
    return [Private(owner, name, tuple(used_by.split()), **details) for name in names]


def _class_row(path: str) -> Private:
    owner, _, name = path.removeprefix("keras.src.").rpartition(".")
    return Private(owner, name, ("_keras.class_names",))


TRAINER = "backend.tensorflow.trainer"
LEGACY = "legacy.saving"

SYMBOLS: tuple[Private, ...] = (
    *_rows(TRAINER, "_training.grouped_steps", "TFEpochIterator", optional=True),
    *_rows(TRAINER, "_keras.private.trainer_class", "TensorFlowTrainer", until=(3, 16), optional=True),
    *_rows(TRAINER, "_keras.private.trainer_class", "Trainer", since=(3, 16), optional=True),
    *_rows("trainers.data_adapters.array_data_adapter", "_training.grouped_steps", "ArrayDataAdapter", optional=True),
    *_rows("losses.loss", "_training.sample_weights", "reduce_weighted_values", "apply_mask", optional=True),
    *_rows("trainers.compile_utils", "_training.sample_weights", "MetricsList", optional=True),
    *_rows("trainers.data_adapters.array_slicing", "vocab.models.training", "train_validation_split"),
    *_rows("trainers.data_adapters.array_slicing", "_training.array_batches", "convert_to_sliceable", optional=True),
    *_rows("tensorflow.python.eager.context", "_keras.private.global_seed _training.array_batches", "global_seed",
           optional=True),
    *_rows("trainers.data_adapters.generator_data_adapter", "_data.generators", "GeneratorDataAdapter"),
    *_rows(TRAINER, "_distributed.workers.reduce_per_replica", "reduce_per_replica", optional=True),
    *_rows("backend.tensorflow.math", "_compat.losses_and_metrics.in_top_k", "in_top_k", optional=True),
    *_rows("backend.tensorflow.optimizer", "_keras.patches.gradients", "TFOptimizer", optional=True),
    *_rows("backend.tensorflow.nn", "_compat.keras_repairs", "conv_transpose", optional=True),
    *_rows("backend.tensorflow.image", "_compat.keras_repairs", "RESIZE_INTERPOLATIONS", optional=True),
    *_rows("layers.preprocessing.index_lookup", "_keras.layer_state", "IndexLookup"),
    *_rows("tensorflow.python.data.ops.iterator_ops", "_keras.patches.iterators", "OwnedIterator", optional=True),
    *_rows("tensorflow.python.eager.polymorphic_function.polymorphic_function", "_keras.patches.traces", "Function",
           optional=True),
    *_rows("tensorflow.__internal__", "_compat.layers.dense_features", "feature_column"),
    *_rows("backend.common.global_state", "_keras.private.exists _keras.object_scope _compat.learning_phase "
           "_keras.sequential_layers", "get_global_attribute"),
    *_rows("backend.common.global_state", "_keras.private.exists _keras.seeding", "set_global_attribute"),
    *_rows("layers.layer", "_compat.learning_phase", "CallContext"),
    *_rows("utils.tracking", "_saving.model_files", "TrackedList"),
    *_rows("tensorflow.python.util.tf_export", "_keras.private.tensorflow_path", "get_canonical_name_for_symbol"),
    *_rows("utils.naming", "_compat.layers.tensorflow_functions _keras.sequential_layers", "uniquify"),
    *_rows("utils.naming", "vocab.backend.backend_loops", "reset_uids"),
    *_rows("utils.io_utils", "_training.checkpoints", "print_msg"),
    *_rows("utils.file_utils", "_files.downloads", "urlretrieve", "validate_file"),
    *_rows("utils.audio_dataset_utils", "_data.audio_resampling", "tfio", optional=True),
    *_rows("visualization.draw_bounding_boxes", "_data.images", "cv2", optional=True),
    *_rows("export.export_utils", "_export.savedmodel _export.lite", "get_input_signature"),
    *_rows("saving.object_registration", "_saving.registered_objects", "GLOBAL_CUSTOM_OBJECTS", "GLOBAL_CUSTOM_NAMES"),
    *_rows("saving.saving_lib", "_compat.keras2_models", "DiskIOStore", "_load_state"),
    *_rows("saving.serialization_lib", "_compat.keras2_models", "SafeModeScope"),
    *_rows("losses", "_saving.model_files", "ALL_OBJECTS_DICT"),
    *_rows("metrics", "_saving.model_files _compat.keras2_models", "ALL_OBJECTS_DICT"),
    *_rows("trainers.trainer", "_training.compiled_state _compat.symbolic_losses", "Trainer"),
    *_rows("losses.losses", "_compat.symbolic_losses", "LossFunctionWrapper"),
    *_rows("trainers.compile_utils", "_compat.losses_and_metrics", "CompileLoss", "get_metric",
           "is_binary_or_sparse_categorical", optional=True),
    *_rows(f"{LEGACY}.json_utils", "_saving.model_files", "decode"),
    *_rows(f"{LEGACY}.saving_utils", "_saving.model_files", "compile_args_from_training_config"),
    *_rows(f"{LEGACY}.saving_utils", "_compat.keras2_models", "model_from_config"),
    *_rows(f"{LEGACY}.saving_options", "_compat.keras2_models", "keras_option_scope"),
    *_rows(f"{LEGACY}.legacy_h5_format", "_saving.model_files", "save_model_to_hdf5",
           "load_optimizer_weights_from_hdf5_group"),
    *_rows(f"{LEGACY}.legacy_h5_format", "_saving.weight_files", "save_weights_to_hdf5_group"),
    *_rows(f"{LEGACY}.legacy_h5_format", "_saving.layer_weights", "load_attributes_from_hdf5_group",
           "load_subset_weights_from_hdf5_group", "_legacy_weights"),
    *_rows("keras._tf_keras.keras", "_compat.backend_module", "backend"),
    *_rows("applications.densenet", "vocab.models.applications", "DenseNet"),
    *_rows("applications.nasnet", "vocab.models.applications", "NASNet"),
    *map(
        _class_row,
        dict.fromkeys((*ALSO_KNOWN_AS, TENSOR_SHAPE, FEATURE_COLUMN, *LISTS, *DICTS, *RECORDS, *MATCHING)),
    ),
)  # fmt: skip
"""Objects of private modules of Keras and TensorFlow."""

ATTRIBUTES: tuple[Private, ...] = (
    *_rows("functional", "_layers.model_diagram", "_inputs", "_outputs", "_nodes", "_nodes_by_depth"),
    *_rows("functional", "_values.data_frame", "_inputs_struct"),
    *_rows("functional", "_training.batch_targets", "_outputs_struct"),
    *_rows("sequential", "_layers.model_diagram", "_functional"),
    *_rows("sequential", "_keras.pipe_operator", "_layers"),
    *_rows("sequential", "_keras.sequential_layers.Stack", "_functional", "_layers", "_trackable_children",
           optional=True),
    *_rows("functional", "_export.lite _keras.layer_state _compat.keras2_models "
           "_saving.layer_weights _saving.model_files _training.compiled_state _training.fit_inputs "
           "vocab.models.weights", "_flatten_layers"),
    *_rows("text_layer", "_keras.layer_state _compat.layers.keras2_layers", "_lookup_layer"),
    *_rows("lookup_layer", "_keras.layer_state _compat.layers.keras2_layers", "_has_input_vocabulary"),
    *_rows("functional", "_export.onnx", "_called"),
    *_rows("sequential", "_export.savedmodel", "_build_shapes_dict"),
    *_rows("functional", "_distributed.workers _training.auto_steps _training.estimator", "_distribute_strategy"),
    *_rows("functional", "_distributed.workers", "_maybe_symbolic_build", "_symbolic_build"),
    *_rows("functional", "_training.checkpoints", "_initial_epoch"),
    *_rows("model_class", "_compat.keras_repairs.losses", "_get_metrics_result_or_logs", optional=True),
    *_rows("trainer", "_compat.keras_repairs.losses", "_loss_tracker", optional=True),
    *_rows("model_class", "_training.grouped_steps.StepFunction", "_autoconvert_optionals", since=(3, 12),
           optional=True),
    *_rows("model_class", "_training.step_ranks", "_make_function", optional=True),
    *_rows("functional", "_saving.model_files", "_compile_config"),
    *_rows("functional", "_saving.layer_weights", "_trainable_variables", "_non_trainable_variables"),
    *_rows("layer", "_compat.layers.attributes _compat.backend_graph _keras.nodes", "_inbound_nodes"),
    *_rows("layer", "_compat.layers.attributes", "_outbound_nodes"),
    *_rows("layer", "_compat.layers.losses", "_get_own_losses"),
    *_rows("shaped_layer", "_layers.make_layer", "_input_shape_arg"),
    *_rows("tensor", "_compat.backend_graph vocab.backend.backend_values", "_keras_history"),
    *_rows("masked_tensor", "_compat.layers.attributes _keras.nodes _training.sample_weights", "_keras_mask"),
    *_rows("variable", "_distributed.replicas _compat.backend_graph _saving.weight_files", "_value"),
    *_rows("shared_embedding", "_compat.layers.dense_features", "_initializer", "_trainable", "_name"),
    *_rows("embedding_column", "_data.shared_embedding", "_get_dense_tensor_internal",
           "_get_dense_tensor_internal_helper"),
    *_rows("strategy", "_distributed.workers", "_in_multi_worker_mode"),
    *_rows("compile_loss", "_compat.losses_and_metrics.build", "_flat_losses"),
    *_rows("early_stopping", "_training.keras2_callbacks", "_set_monitor_op"),
    *_rows("progress_bar", "_layers.callback_functions", "_maybe_init_progbar"),
    *_rows("tensorboard", "_keras.log_readers", "_should_trace", optional=True),
    *_rows("graph_function", "_keras.patches.traces", "_get_key_for_call_stats", optional=True),
    *_rows("adapter", "_data.generators", "_first_batches"),
    *_rows("array_adapter", "_training.array_batches", "_inputs", optional=True),
    *_rows("nadam", "_compat.nadam", "_u_product", "_momentums", "_velocities", "_get_variable_index",
           "_backend_update_step"),
    *_rows("iterator", "_training.grouped_steps.PacedEpochIterator", "_enumerate_iterator",
           "_distributed_dataset", "_steps_seen", optional=True),
    *_rows("checkpoint", "_training.checkpoints", "_save_model", "_get_file_path", "_should_save_model"),
    *_rows("backup", "_training.checkpoints", "_training_metadata_path", "_prev_training_metadata_path",
           "_current_epoch", "_last_batch_seen", "_save_model"),
    *_rows("optimizer", "_keras.patches.gradients", "_all_reduce_sum_gradients", optional=True),
)  # fmt: skip
"""Private attributes of objects; the owner is the key of `EXAMPLES` that creates such an object."""

_SYMBOLS = {f"{row.owner}.{row.name}": row for row in SYMBOLS}
SEARCHED = ("layers", "losses", "metrics", "optimizers")
"""Modules of Keras in which `layer_classes` and `named_class` look up classes by name, for files of Keras 2."""

_OWNERS = {*SEARCHED, *(row.owner for row in SYMBOLS)}
_NAMES = {row.name for row in ATTRIBUTES}
INHERITED = {
    row.name
    for row in ATTRIBUTES
    if row.owner in ("nadam", "iterator", "checkpoint", "backup", "embedding_column", "early_stopping")
}
"""Private names that subclasses in rkeras use on themselves."""


def module(owner: str) -> Any:
    """Return a module of the table, by its name below `keras.src` or its whole name.

    Raises:
        KeyError: if the table `SYMBOLS` does not list it.
    """
    if owner not in _OWNERS:
        raise KeyError(owner)
    if not owner.startswith("tensorflow."):
        keras()
    if owner == "tensorflow.__internal__":
        return importlib.import_module("tensorflow").__internal__
    return importlib.import_module(owner if owner.startswith(("tensorflow.", "keras.")) else f"keras.src.{owner}")


def get(path: str) -> Any:
    """Return a private object by its path below `keras.src`, such as `utils.naming.reset_uids`.

    Raises:
        KeyError: if the table `SYMBOLS` does not list it.
        AttributeError: if the installed Keras lacks it.
    """
    row = _SYMBOLS[path]
    return getattr(module(row.owner), row.name)


def tensorflow_path(function: Any) -> str | None:
    """Return the public path of a function below `tensorflow`, such as "math.abs"; None if it has none."""
    return get("tensorflow.python.util.tf_export.get_canonical_name_for_symbol")(function)


def names(owner: str) -> Any:
    """Return the private objects of one module that the table lists, as attributes."""
    return SimpleNamespace(**{row.name: get(f"{owner}.{row.name}") for row in SYMBOLS if row.owner == owner})


def global_seed() -> int | None:
    """Return the seed that TensorFlow was given by `tf.random.set_seed`; None if there is none."""
    return get("tensorflow.python.eager.context.global_seed")()


def trainer_class() -> Any:
    """Return the class from which models inherit `fit()` with TensorFlow."""
    return get(f"{TRAINER}.{'Trainer' if version() >= (3, 16) else 'TensorFlowTrainer'}")


def layer_classes() -> dict[str, type]:
    """Return every class of `keras.src.layers` by name, including those that Keras does not export."""
    return {name: found for name, found in vars(module("layers")).items() if isinstance(found, type)}


def named_class(kind: str, name: str) -> Any:
    """Return the class of a name in a module of `SEARCHED`; None if there is none."""
    return getattr(module(kind), name, None)


def value(owner: Any, name: str, default: Any = UNSET) -> Any:
    """Return a private attribute of an object; `default`, if given, if the object lacks the attribute."""
    if name not in _NAMES:
        raise KeyError(name)
    return getattr(owner, name) if default is UNSET else getattr(owner, name, default)


def assign(owner: Any, name: str, new: Any) -> None:
    """Set a private attribute of an object."""
    if name not in _NAMES:
        raise KeyError(name)
    setattr(owner, name, new)


# What the installed Keras lacks -----------------------------------------------------------------------------


def _dense(**settings: Any) -> Any:
    """A layer that draws no random numbers, so that those of the user's layers are the same with and without it."""
    return keras().layers.Dense(1, kernel_initializer="zeros", **settings)


def _functional() -> Any:
    inputs = keras().Input((2,))
    model = keras().Model(inputs, _dense()(inputs))
    model.compile("sgd", "mse")
    return model


def _iterator() -> Any:
    import numpy as np

    data, strategy = np.zeros((2, 2)), importlib.import_module("tensorflow").distribute.get_strategy()
    return get(f"{TRAINER}.TFEpochIterator")(x=data, y=data, distribute_strategy=strategy)


def _adapter() -> Any:
    import numpy as np

    return get("trainers.data_adapters.generator_data_adapter.GeneratorDataAdapter")(iter([(np.zeros((1, 1)),)]))


def _array_adapter() -> Any:
    import numpy as np

    return get("trainers.data_adapters.array_data_adapter.ArrayDataAdapter")(np.zeros((1, 1)))


def _compile_loss() -> Any:
    made = get("trainers.compile_utils.CompileLoss")("mse", output_names=["a"])
    made.build(keras().Input((1,)), keras().Input((1,)))
    return made


def _nadam() -> Any:
    made = keras().optimizers.Nadam()
    made.build([keras().Variable([0.0])])
    return made


def _embedding_column() -> Any:
    columns = importlib.import_module("tensorflow").feature_column
    return columns.embedding_column(columns.categorical_column_with_identity("a", 2), 1)


def _shared_embedding() -> Any:
    columns = importlib.import_module("tensorflow").feature_column
    with importlib.import_module("tensorflow").Graph().as_default():
        made = columns.shared_embeddings([columns.categorical_column_with_identity("a", 2)], 1)
    return made[0].shared_embedding_column_creator


EXAMPLES: dict[str, Callable[[], Any]] = {
    "functional": _functional,
    # Two that are looked up while Keras is loaded: after a layer has weights, no devices can be configured.
    "model_class": lambda: keras().Model,
    "trainer": lambda: get("trainers.trainer.Trainer")(),
    "sequential": lambda: keras().Sequential([keras().Input((2,)), _dense()]),
    "layer": _dense,
    "shaped_layer": lambda: _dense(input_shape=(2,)),
    "text_layer": lambda: keras().layers.TextVectorization(),
    "lookup_layer": lambda: keras().layers.StringLookup(),
    "tensor": lambda: keras().Input((2,)),
    "masked_tensor": lambda: keras().layers.Masking()(keras().Input((3, 2))),
    "variable": lambda: keras().Variable([0.0]),
    "strategy": lambda: importlib.import_module("tensorflow").distribute.get_strategy().extended,
    "embedding_column": _embedding_column,
    "shared_embedding": _shared_embedding,
    "compile_loss": _compile_loss,
    "early_stopping": lambda: keras().callbacks.EarlyStopping(),
    "progress_bar": lambda: keras().callbacks.ProgbarLogger(),
    "tensorboard": lambda: keras().callbacks.TensorBoard(),
    "graph_function": lambda: importlib.import_module("tensorflow").function(lambda: None),
    "adapter": _adapter,
    "array_adapter": _array_adapter,
    "nadam": _nadam,
    "iterator": _iterator,
    "checkpoint": lambda: keras().callbacks.ModelCheckpoint("m.keras"),
    "backup": lambda: keras().callbacks.BackupAndRestore("backup"),
    # The class, while Keras is loaded: an optimizer has a variable, after which no devices can be configured.
    "optimizer": lambda: keras().optimizers.SGD,
}
"""Functions that create objects on which the attributes are looked up."""


def version() -> tuple[int, int]:
    """Return the minor version of the installed Keras, such as (3, 15)."""
    major, minor = keras().__version__.split(".")[:2]
    return int(major), int(minor)


def is_expected(row: Private) -> bool:
    """Return whether the installed version of Keras should have a name, by the table."""
    return row.since <= version() and (row.until is None or version() < row.until)


@cache
def missing() -> tuple[Private, ...]:
    """Return the names that the installed Keras lacks although the table lists them for its version."""
    return tuple(row for row in (*SYMBOLS, *ATTRIBUTES) if is_expected(row) and not exists(row))


def exists(row: Private, example: Any = None) -> bool:
    """Return whether the installed Keras has a name.

    Args:
        row: the name.
        example: an object that should have the attribute; by default one of `EXAMPLES`.
    """
    with warnings.catch_warnings(), _without_taking_names():
        warnings.simplefilter("ignore")
        try:
            owner = example or (EXAMPLES[row.owner]() if row in ATTRIBUTES else module(row.owner))
        except (ImportError, AttributeError):
            return False
    return hasattr(owner, row.name)


@contextmanager
def _without_taking_names() -> Iterator[None]:
    """Let examples be created whose names, such as "dense", are free again afterwards."""
    state, name = names("backend.common.global_state"), "object_name_uids"
    before = copy(state.get_global_attribute(name))
    try:
        yield
    finally:
        state.set_global_attribute(name, before)


_SUPPORTED: dict[str, bool] = {}


def supports(feature: str, without: str, example: Any = None) -> bool:
    """Return whether the installed Keras has every private name that an optional feature needs.

    A newer Keras that has renamed an attribute causes one warning; a Keras that is older than the feature causes none.

    Args:
        feature: the module or class of rkeras that implements the feature, as in `used_by` of the tables.
        without: the consequence for the user, for the warning.
        example: an object that should have the attributes.
    """
    if feature not in _SUPPORTED:
        rows = [row for row in (*SYMBOLS, *ATTRIBUTES) if feature in row.used_by]
        renamed = {(row.owner, row.until) for row in rows}
        older = any(row.since > version() and (row.owner, row.since) not in renamed for row in rows)
        lacking = [f"{r.owner}.{r.name}" for r in rows if is_expected(r) and not exists(r, example)]
        _SUPPORTED[feature] = not older and not lacking
        if lacking and not older:
            found = ".".join(map(str, version()))
            warnings.warn(f"Keras {found} has no {', '.join(lacking)}: {without}", stacklevel=3)
    return _SUPPORTED[feature]
