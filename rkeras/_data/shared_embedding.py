"""Embedding columns that share a table: TensorFlow's own need a graph of TensorFlow 1."""

from __future__ import annotations

from typing import Any

import tensorflow as tf

_columns: Any = tf.feature_column
EmbeddingColumn: Any = type(_columns.embedding_column(_columns.categorical_column_with_identity("id", 1), 1))


class SharedEmbedding(EmbeddingColumn):
    """An embedding column that uses the table of another column.

    Attributes:
        owner: the column with the table, which is the first of those that share it.
    """

    owner: Any = None

    @property
    def name(self) -> str:
        """Name of the feature."""
        return f"{self.categorical_column.name}_shared_embedding"

    def create_state(self, state_manager: Any) -> None:
        """Create the table, unless another column did."""
        try:
            state_manager.get_variable(self.owner, name="embedding_weights")
        except (ValueError, KeyError):
            EmbeddingColumn.create_state(self.owner, state_manager)

    def _get_dense_tensor_internal(self, sparse_tensors: Any, state_manager: Any) -> Any:
        table = state_manager.get_variable(self.owner, name="embedding_weights")
        return self._get_dense_tensor_internal_helper(sparse_tensors, table)
