"""Feature specifications: feature columns for the columns of a dataset, and the inputs of a model."""

from __future__ import annotations

from rkeras._core.errors import argument_error
from rkeras._core.kinds import AS_IS, Kind
from rkeras._core.predicates import is_dataset
from rkeras._core.verb import verb
from rkeras._data.dataset_elements import columns_of
from rkeras._data.feature_columns import SPEC, FeatureSpec, MinMaxScaler, StandardScaler, is_feature_spec
from rkeras._keras.loading import symbol
from rkeras._values.python_objects import unconverted

COLUMNS = Kind("a dataset or a data frame", lambda value: value, data=True)


@verb(kinds={"dataset": COLUMNS, "x": AS_IS, "y": AS_IS}, r_function=True)
def feature_spec(dataset, x, y=None):
    """Feature specification: feature columns for a dataset.

    The `step_*` verbs add feature columns, `fit()` fits the steps to the data, and `dense_features()`
    returns the feature columns for `layer_dense_features()`.

    Args:
        dataset: a dataset whose elements have names, or a data frame.
        x: features: column names, selectors such as `starts_with("a")`, or a formula such as "y ~ a + b".
        y: response: a column name; none by default.

    Returns:
        A feature specification.

    Raises:
        ArgumentError: if a column does not exist.
    """
    return FeatureSpec(dataset, x, y)


@verb(acts_on=is_feature_spec, kinds={"spec": SPEC})
def dense_features(spec):
    """Dense feature columns of a fitted feature specification.

    Args:
        spec: a fitted feature specification.

    Returns:
        A list of dense feature columns (`tf.feature_column`), named by feature.

    Raises:
        ValueError: if the specification is not fitted.
    """
    return spec.dense_features()


@verb(kinds={"dataset": COLUMNS})
def layer_input_from_dataset(dataset):
    """Input layers (Keras tensors) for the columns of a dataset.

    Args:
        dataset: a data frame, or a dataset whose elements are named features, or named features and a response.

    Returns:
        A symbolic tensor for each column, by name.

    Raises:
        ArgumentError: if the columns have no names.
    """
    if is_dataset(dataset):
        spec = dataset.element_spec
        spec = spec[0] if isinstance(spec, tuple) else spec
    else:
        columns = columns_of(dataset)
        slices = symbol("tensorflow.data.Dataset").from_tensor_slices
        spec = None if columns is None else slices(columns).batch(1).element_spec
    if not isinstance(spec, dict):
        raise argument_error("layer_input_from_dataset", "dataset", "a data frame or a dataset with names", dataset)
    layer = symbol("keras.Input")
    return unconverted(
        {name: layer(name=name, shape=tuple(s.shape[1:]), dtype=s.dtype.name) for name, s in spec.items()}
    )


@verb
def scaler_standard():
    """Standard scaler for numeric columns: mean 0, standard deviation 1.

    A normalizer for `step_numeric_column()`.

    Returns:
        A scaler, which learns the mean and standard deviation when the feature specification is fitted.
    """
    return StandardScaler()


@verb
def scaler_min_max():
    """Min-max scaler for numeric columns: range 0 to 1.

    A normalizer for `step_numeric_column()`.

    Returns:
        A scaler, which learns the minimum and maximum when the feature specification is fitted.
    """
    return MinMaxScaler()
