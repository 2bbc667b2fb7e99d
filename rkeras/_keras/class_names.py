"""Names of private classes of Keras and TensorFlow, as R's class vectors show them."""

ALSO_KNOWN_AS = {
    "keras.src.models.model.Model": ("keras.models.Model", "keras.engine.training.Model"),
    "keras.src.models.sequential.Sequential": ("keras.models.Sequential", "keras.engine.sequential.Sequential"),
    "keras.src.models.functional.Functional": ("keras.engine.functional.Functional",),
    "keras.src.layers.layer.Layer": ("keras.layers.Layer", "keras.engine.base_layer.Layer"),
    "keras.src.callbacks.callback.Callback": ("keras.callbacks.Callback",),
    "keras.src.metrics.metric.Metric": ("keras.metrics.Metric", "keras.metrics.base_metric.Metric"),
    "keras.src.losses.loss.Loss": ("keras.losses.Loss",),
    "keras.src.optimizers.base_optimizer.BaseOptimizer": (
        "keras.optimizers.Optimizer",
        "keras.optimizers.optimizer.Optimizer",
    ),
    "keras.src.backend.common.keras_tensor.KerasTensor": (
        "keras.engine.keras_tensor.KerasTensor",
        "tensorflow.tensor",
    ),
    "tensorflow.python.framework.tensor.Tensor": ("tensorflow.tensor", "tensorflow.python.framework.ops.Tensor"),
    "tensorflow.python.ops.variables.Variable": ("tensorflow.tensor",),
    "tensorflow.python.ops.ragged.ragged_tensor.RaggedTensor": ("tensorflow.tensor",),
    "tensorflow.python.framework.sparse_tensor.SparseTensor": ("tensorflow.tensor",),
    "keras.src.backend.common.variables.Variable": ("tensorflow.tensor",),
    "tensorflow.python.data.ops.dataset_ops.DatasetV2": (
        "tensorflow.python.data.ops.dataset_ops.Dataset",
        "tf_dataset",
    ),
}
"""Class names that R keras, keras3 and scripts test for, by the name of the class in Keras or TensorFlow today."""

TENSOR_SHAPE = "tensorflow.python.framework.tensor_shape.TensorShape"
FEATURE_COLUMN = "tensorflow.python.feature_column.feature_column_v2_types.FeatureColumn"
LISTS = (
    "tensorflow.python.trackable.data_structures.ListWrapper", "keras.src.utils.tracking.TrackedList",
    "keras.src.utils.tracking.TrackedSet",
)  # fmt: skip
DICTS = ("tensorflow.python.trackable.data_structures._DictWrapper", "keras.src.utils.tracking.TrackedDict")
"""What TensorFlow and Keras keep lists and dicts of a module or layer in. In R they are lists."""

RECORDS = {
    "tensorflow.python.ops.gen_linalg_ops.Qr": ("q", "r"),
    "tensorflow.python.ops.gen_nn_ops.TopKV2": ("values", "indices"),
}
"""Named tuples that are named lists in R, with their names."""

MATCHING = (
    "keras.src.losses.loss.Loss", "keras.src.metrics.metric.Metric", "keras.src.initializers.initializer.Initializer",
)  # fmt: skip
"""Classes whose objects R calls by its rules for arguments, as in keras3."""
