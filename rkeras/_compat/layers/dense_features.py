"""Dense features layer: TensorFlow's feature columns, for which Keras 3 has no layer."""

from __future__ import annotations

import math
from typing import Any

import keras
import tensorflow as tf

from rkeras._keras import private

columns_of_tf = private.get("tensorflow.__internal__.feature_column")


class _State(columns_of_tf.StateManager):
    """The state of the columns: embeddings, which are variables of the layer, and lookup tables."""

    def __init__(self, layer: Any):
        self._layer, self._tables = layer, {}

    def create_variable(self, feature_column, name, shape, dtype: Any = None, trainable=True, use_resource=True,
                        initializer=None):  # fmt: skip
        key = self._layer.key_of(feature_column)
        if key not in self._layer.embeddings:
            self._layer.embeddings[key] = self._layer.add_weight(
                name=f"{key}_{name}", shape=tuple(shape), dtype=dtype.name, trainable=trainable,
                initializer=initializer,
            )  # fmt: skip

    def get_variable(self, feature_column, name):
        return tf.convert_to_tensor(self._layer.embeddings[self._layer.key_of(feature_column)])

    def add_resource(self, feature_column, name, resource):
        self._tables[feature_column, name] = resource

    def has_resource(self, feature_column, name):
        return (feature_column, name) in self._tables

    def get_resource(self, feature_column, name):
        return self._tables[feature_column, name]


@keras.saving.register_keras_serializable("rkeras")
class DenseFeatures(keras.layers.Layer):
    """Dense features layer: concatenates feature columns, in the order of their names.

    Args:
        feature_columns: columns of `tf.feature_column`, or their configurations from `get_config`.
        shared: names of the embeddings that several columns share, by name of the column, from `get_config`.
        **kwargs: `name`, `trainable`, `dtype`.
    """

    __module__ = "rkeras"

    def __init__(self, feature_columns, shared=None, **kwargs):
        # Columns look up strings and integers, which must not be cast to floats.
        super().__init__(autocast=False, **kwargs)
        self._shared = dict(shared or {})
        self._columns: list[Any]
        if feature_columns and isinstance(feature_columns[0], dict):
            known: dict[str, Any] = {}
            self._columns = [columns_of_tf.deserialize_feature_column(c, None, known) for c in feature_columns]
        else:
            self._columns = [self._own(c) for c in sorted(feature_columns, key=_name)]
        names = [column.name for column in self._columns]
        for column in self._columns:
            if names.count(column.name) > 1:
                raise ValueError(f"There are two columns with the name {column.name!r}.")
            if not isinstance(column, columns_of_tf.DenseColumn):
                raise ValueError(f"The column {column.name!r} is not dense: wrap it in `indicator_column` or "
                                 "`embedding_column`.")  # fmt: skip
        self.embeddings = {}
        self._state = None

    def _own(self, column: Any) -> Any:
        """Replace a shared embedding column by an ordinary one, whose variable the layer shares."""
        creator = getattr(column, "shared_embedding_column_creator", None)
        if creator is None:
            return column
        initializer, trainable, name = (private.value(creator, n) for n in ("_initializer", "_trainable", "_name"))
        made = tf.feature_column.embedding_column(
            column.categorical_column, creator.dimension, combiner=column.combiner,
            initializer=initializer, max_norm=column.max_norm, trainable=trainable,
            use_safe_embedding_lookup=column.use_safe_embedding_lookup,
        )  # fmt: skip
        self._shared[made.name] = name
        return made

    def key_of(self, column: Any) -> str:
        """Return the name of a column's embedding."""
        return self._shared.get(column.name, column.name)

    def build(self, input_shape: Any = None) -> None:
        """Create the embeddings."""
        self._state = _State(self)
        for column in self._columns:
            column.create_state(self._state)
        self.built = True

    def call(self, features: Any) -> Any:
        """Concatenate the tensors of the columns."""
        if not isinstance(features, dict):
            raise TypeError(f"The input of feature columns must be tensors by name, not {type(features).__name__}.")
        wanted = {name: spec for column in self._columns for name, spec in column.parse_example_spec.items()}
        cache = columns_of_tf.FeatureTransformationCache(
            {name: _as(values, wanted[name].dtype) if name in wanted else values for name, values in features.items()}
        )
        parts = [
            tf.reshape(column.get_dense_tensor(cache, self._state), (-1, _width(column))) for column in self._columns
        ]
        return tf.cast(tf.concat(parts, axis=-1), self.compute_dtype)

    def compute_output_shape(self, input_shape: Any) -> tuple[int | None, int]:
        """Return the batch size and the total width of the columns."""
        first = next(iter(input_shape.values())) if isinstance(input_shape, dict) else input_shape
        return (first[0], sum(_width(column) for column in self._columns))

    def get_config(self) -> dict[str, Any]:
        """Return the arguments of the constructor."""
        made = [columns_of_tf.serialize_feature_column(c) for c in self._columns]
        return {**super().get_config(), "feature_columns": made, "shared": self._shared}


def _name(column: Any) -> str:
    return column.name


def _width(column: Any) -> int:
    return math.prod(column.variable_shape.as_list())


def _as(values: Any, dtype: Any) -> Any:
    """Cast numbers to the dtype of a column's lookup; R's numbers are doubles."""
    if isinstance(values, (tf.SparseTensor, tf.RaggedTensor)):
        return values if isinstance(values, tf.SparseTensor) else values.to_sparse()
    values = tf.convert_to_tensor(values)
    return tf.cast(values, dtype) if dtype.is_integer and values.dtype != tf.string else values
