"""Feature specifications: from the columns of a dataset to what a model takes."""

from __future__ import annotations

from rkeras._core.arguments import AS_IS, Kind, refuse
from rkeras._core.predicates import is_dataset
from rkeras._core.verb import verb
from rkeras._data.dataset_elements import columns_of
from rkeras._data.feature_columns import SPEC, FeatureSpec, MinMaxScaler, StandardScaler, is_feature_spec
from rkeras._keras.loading import symbol

COLUMNS = Kind("a dataset or a data frame", lambda value: value, data=True)


@verb(kinds={"dataset": COLUMNS, "x": AS_IS, "y": AS_IS}, by_hand=True)
def feature_spec(dataset, x, y=None):
    """Begin a specification of features.

    The `step_*` verbs say what features to make of the columns, `fit()` learns what the steps need from the data,
    and `dense_features()` gives what `layer_dense_features()` takes.

    Args:
        dataset: a dataset whose elements have names, or a data frame.
        x: the features: names, selectors such as `starts_with("a")`, or a formula such as "y ~ a + b".
        y: the response: a name; none by default.

    Returns:
        A feature specification.

    Raises:
        ArgumentError: for a column that is not there.
    """
    return FeatureSpec(dataset, x, y)


@verb(acts_on=is_feature_spec, kinds={"spec": SPEC})
def dense_features(spec):
    """The dense feature columns of a fitted specification.

    Args:
        spec: a fitted feature specification.

    Returns:
        A list of dense columns of `tf.feature_column`, with the names of the features.

    Raises:
        ValueError: if the specification is not fitted.
    """
    return spec.dense_features()


@verb(kinds={"dataset": COLUMNS})
def layer_input_from_dataset(dataset):
    """Inputs of a model for the columns of a dataset.

    Args:
        dataset: a data frame, or a dataset whose elements have names or are such features and a response.

    Returns:
        A symbolic tensor for each column, by name.

    Raises:
        ArgumentError: if there are no names.
    """
    if is_dataset(dataset):
        spec = dataset.element_spec
        spec = spec[0] if isinstance(spec, tuple) else spec
    else:
        columns = columns_of(dataset)
        slices = symbol("tensorflow.data.Dataset").from_tensor_slices
        spec = None if columns is None else slices(columns).batch(1).element_spec
    if not isinstance(spec, dict):
        raise refuse("layer_input_from_dataset", "dataset", "a data frame or a dataset with names", dataset)
    layer = symbol("keras.Input")
    return {name: layer(name=name, shape=tuple(s.shape[1:]), dtype=s.dtype.name) for name, s in spec.items()}


@verb
def scaler_standard():
    """Scale to mean 0 and standard deviation 1; for `step_numeric_column()`.

    Returns:
        A scaler, which learns from the data when the specification is fitted.
    """
    return StandardScaler()


@verb
def scaler_min_max():
    """Scale to the range from 0 to 1; for `step_numeric_column()`.

    Returns:
        A scaler, which learns from the data when the specification is fitted.
    """
    return MinMaxScaler()
