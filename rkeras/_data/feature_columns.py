"""Feature specifications: the feature columns to create from the columns of a dataset, fitted to the data."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from rkeras._core.converters import elements
from rkeras._core.errors import ArgumentError, InvalidValue, argument_error
from rkeras._core.kinds import Kind
from rkeras._core.predicates import is_dataset
from rkeras._data.column_selectors import parse_formula, select_columns
from rkeras._data.dataset_elements import columns_of
from rkeras._keras.loading import symbol
from rkeras._values.named_vector import Named

Build = Callable[["Step", list[Any]], Any]


# What is fitted to the data -----------------------------------------------------------------------------------------


class Scaler:
    """Scaler of a numeric column. It is fitted to batches, and is then the function that scales."""

    def update(self, values: Any) -> None:
        """Fit to one more batch."""
        raise TypeError("a scaler must be scaler_standard() or scaler_min_max()")

    def offset_and_scale(self) -> tuple[float, float]:
        """The number to subtract, and the number to divide by afterwards."""
        raise TypeError("a scaler must be scaler_standard() or scaler_min_max()")

    def __call__(self, x: Any) -> Any:
        """Return the scaled tensor, of floats."""
        tf = symbol("tensorflow")
        x = tf.convert_to_tensor(x)
        if not x.dtype.is_floating:
            x = tf.cast(x, tf.float32)
        offset, scale = (tf.cast(n, x.dtype) for n in self.offset_and_scale())
        return (x - offset) / scale


class StandardScaler(Scaler):
    """Scaler to mean 0 and standard deviation 1."""

    def __init__(self) -> None:
        self.n, self.mean, self.sum_of_squares = 0, 0.0, 0.0

    def update(self, values: Any) -> None:
        """Combine the mean and sum of squares of a batch with those of earlier batches (Chan, Golub and LeVeque)."""
        import numpy as np

        values = np.asarray(values, dtype="float64")
        n = self.n + values.size
        difference = values.mean() - self.mean
        self.sum_of_squares += ((values - values.mean()) ** 2).sum() + difference**2 * self.n * values.size / n
        self.mean += difference * values.size / n
        self.n = n

    @property
    def sd(self) -> float:
        """Sample standard deviation (with n - 1)."""
        return float((self.sum_of_squares / (self.n - 1)) ** 0.5) if self.n > 1 else float("nan")

    def offset_and_scale(self) -> tuple[float, float]:
        """The mean and the standard deviation."""
        return float(self.mean), self.sd


class MinMaxScaler(Scaler):
    """Scaler to the range from 0 to 1."""

    def __init__(self) -> None:
        self.min, self.max = float("inf"), float("-inf")

    def update(self, values: Any) -> None:
        """Extend the range by a batch."""
        self.min, self.max = min(self.min, float(values.min())), max(self.max, float(values.max()))

    def offset_and_scale(self) -> tuple[float, float]:
        """The minimum and the size of the range."""
        return self.min, self.max - self.min


class Vocabulary:
    """Vocabulary of a column: its distinct values."""

    def __init__(self) -> None:
        self.values: set[Any] = set()

    def update(self, values: Any) -> None:
        """Add the values of a batch."""
        self.values |= {v.decode() if isinstance(v, bytes) else v for v in values.ravel().tolist()}


# Steps --------------------------------------------------------------------------------------------------------------


@dataclass
class Step:
    """Step of a feature specification: creates one feature column.

    Attributes:
        kind: name of the function of `tf.feature_column` that creates the column, or "remove".
        name: name of the feature.
        sources: names of the columns or earlier features that the feature is created from.
        build: function(step, features) that returns the feature column.
        type: data type of the values, by name; None for the type of the source.
        learner: a scaler or vocabulary that is fitted to the data, or None.
    """

    kind: str
    name: str
    sources: list[str]
    build: Build
    type: str | None = None
    learner: Any = None


@contextlib.contextmanager
def _without_deprecation_warnings() -> Iterator[None]:
    import logging

    logger = logging.getLogger("tensorflow")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(level)


class FeatureSpec:
    """Feature specification of a dataset. Adding steps returns a new specification; `fit` fits the steps to the data.

    Attributes:
        dataset: dataset of the feature columns, by name.
        prepared_dataset: dataset with the features as `x` and the response, if any, as `y`.
        x: names of the feature columns.
        y: name of the response, or None.
        column_names: the same as `x`.
        column_types: TensorFlow data type of each column.
        steps: the steps, by name of the feature.
        fitted: whether `fit` has been called.
    """

    __module__ = "rkeras"
    _r_classes = ("FeatureSpec",)

    def __init__(self, dataset: Any, x: Any, y: Any = None):
        if not is_dataset(dataset):
            columns = columns_of(dataset)
            if columns is None:
                raise argument_error("feature_spec", "dataset", "a dataset or a data frame", dataset)
            dataset = symbol("tensorflow.data.Dataset").from_tensors(columns)
        self.fitted = False
        self._steps: list[Step] = []
        self.x, self.y = features_and_response(dataset, x, y, "feature_spec")
        self.set_dataset(dataset)
        self.column_names = list(self.x)
        self.column_types = Named([self.dataset.element_spec[name].dtype for name in self.x], self.column_names)

    def set_dataset(self, dataset: Any) -> FeatureSpec:
        """Use the same columns of another dataset."""
        if not is_dataset(dataset):
            dataset = symbol("tensorflow.data.Dataset").from_tensors(columns_of(dataset))
        self.prepared_dataset = select_features(dataset, self.x, self.y)
        self.dataset = self.prepared_dataset.map(lambda record: record["x"])
        return self

    @property
    def steps(self) -> Named:
        """The steps, by name of the feature."""
        return Named(self._steps, [step.name for step in self._steps])

    def feature_names(self) -> list[str]:
        """Names of the features of all steps, then of the columns."""
        return list(dict.fromkeys([*(step.name for step in self._steps), *self.column_names]))

    def feature_types(self) -> list[str]:
        """Data type of each of `feature_names()`, by name."""
        types = {step.name: step.type for step in self._steps if step.type}
        columns = dict(self.column_types.items())
        return [
            types.get(name) or (columns[name].name if name in columns else "string") for name in self.feature_names()
        ]

    def select(self, terms: Any, caller: str) -> list[str]:
        """The columns and features that names and selectors select."""
        if not terms:
            raise ArgumentError(f"{caller}(): name at least one column.")
        return select_columns(terms, self.feature_names(), self.feature_types(), caller)

    def with_steps(self, *steps: Step) -> FeatureSpec:
        """Return a new, unfitted specification with further steps."""
        spec = self.clone()
        spec._steps += steps
        spec.fitted = False
        return spec

    def clone(self) -> FeatureSpec:
        """Return a copy with its own scalers and vocabularies."""
        spec = copy.copy(self)
        spec._steps = [replace(step, learner=copy.deepcopy(step.learner)) for step in self._steps]
        return spec

    def fit(self) -> FeatureSpec:
        """Fit the steps to the dataset, in place. Fitting again is an error."""
        if self.fitted:
            raise ValueError("fit(): the feature specification is already fitted.")
        learners = [(step.sources[0], step.learner) for step in self._steps if step.learner is not None]
        if learners:
            for batch in self.dataset.as_numpy_iterator():
                for source, learner in learners:
                    learner.update(_array(batch[source]))
        self.fitted = True
        return self

    def fitted_copy(self, dataset: Any = None) -> FeatureSpec:
        """Return a copy that is fitted to its own dataset or to another one."""
        spec = self.clone()
        if dataset is not None:
            spec.set_dataset(dataset)
        return spec.fit()

    def features(self) -> Named:
        """The feature columns of a fitted specification by name, in the order of the steps."""
        if not self.fitted:
            raise ValueError("features(): the feature specification is not fitted; call fit() first.")
        columns: list[tuple[str, Any]] = []
        with _without_deprecation_warnings():
            for step in self._steps:
                if step.kind == "remove":
                    columns = [(name, column) for name, column in columns if name != step.name]
                    continue
                known = dict(columns)
                built = step.build(step, [known.get(source, source) for source in step.sources])
                many = isinstance(built, list)
                columns += [(f"{step.name}{i + 1}", c) for i, c in enumerate(built)] if many else [(step.name, built)]
        return Named([column for _, column in columns], [name for name, _ in columns])

    def dense_features(self) -> Named:
        """The dense feature columns, which a layer takes directly."""
        dense = [(name, column) for name, column in self.features().items() if hasattr(type(column), "variable_shape")]
        return Named([column for _, column in dense], [name for name, _ in dense])

    def __repr__(self) -> str:
        lines = [f"Feature specification with {len(self._steps)} steps, {'fitted' if self.fitted else 'not fitted'}"]
        for kind in dict.fromkeys(step.kind for step in self._steps):
            lines.append(f"  {kind}: {', '.join(step.name for step in self._steps if step.kind == kind)}")
        if self.fitted:
            lines.append(f"Dense features: {', '.join(self.dense_features().names) or 'none'}")
        return "\n".join(lines)


def _array(value: Any) -> Any:
    import numpy as np

    return np.asarray(value)


def is_feature_spec(value: Any) -> bool:
    """Whether a value is a feature specification."""
    return isinstance(value, FeatureSpec)


def _spec(value: Any) -> FeatureSpec:
    if not is_feature_spec(value):
        raise InvalidValue
    return value


SPEC = Kind("a feature specification", _spec)


# Features and response ----------------------------------------------------------------------------------------------


def features_and_response(dataset: Any, x: Any, y: Any, caller: str) -> tuple[list[str], str | None]:
    """The columns of a dataset that are features, and the column that is the response.

    Args:
        dataset: a dataset whose elements have names.
        x: names, selectors, or a formula as a string.
        y: a name or selector of one column; None for no response.
        caller: name of the verb, for errors.
    """
    spec = dataset.element_spec
    if not isinstance(spec, dict):
        raise argument_error(caller, "dataset", "a dataset whose elements have names", spec)
    names = list(spec)
    types = [getattr(getattr(s, "dtype", None), "name", "") for s in spec.values()]
    if isinstance(x, str) and "~" in x:
        features, response = parse_formula(x, names, caller)
        if response is not None:
            return features, response
    else:
        features = select_columns(elements(x), names, types, caller)
    if not features:
        raise ArgumentError(f"{caller}(): `x` selects none of the columns {', '.join(names)}.")
    if y is None:
        return features, None
    responses = select_columns(elements(y), names, types, caller)
    if len(responses) != 1:
        raise argument_error(caller, "y", "one column", responses)
    return features, responses[0]


def select_features(dataset: Any, features: list[str], response: str | None, named: bool = True,
                    named_features: bool = True, parallel: Any = None) -> Any:  # fmt: skip
    """Convert a dataset of records to features `x` and response `y`: dicts if `named`, otherwise tuples.

    `x` is a dict of columns if `named_features`, otherwise one tensor. `parallel` elements are converted at a time.
    """
    tf = symbol("tensorflow")

    @tf.autograph.experimental.do_not_convert
    def arrange(record: Any) -> Any:
        x: Any = {name: record[name] for name in features}
        if not named_features:
            x = _stacked(tf, list(x.values()))
        if response is None:
            return {"x": x} if named else (x,)
        y = record[response]
        return {"x": x, "y": y} if named else (x, y)

    return dataset.map(arrange, num_parallel_calls=parallel)


def _stacked(tf: Any, columns: list[Any]) -> Any:
    """Stack columns to one tensor; integers are converted to floats if the columns have several numeric types."""
    dtypes = {column.dtype for column in columns}
    if len(dtypes) > 1 and tf.string not in dtypes:
        dtype = tf.float64 if tf.float64 in dtypes else tf.float32
        columns = [tf.cast(column, dtype) for column in columns]
    return tf.stack(columns, axis=columns[0].shape.rank)


# Shared embeddings --------------------------------------------------------------------------------------------------


def shared_embeddings(columns: list[Any], arguments: dict[str, Any]) -> list[Any]:
    """Embedding columns that share one embedding table. TensorFlow's own require graphs of TensorFlow 1."""
    buckets = {column.num_buckets for column in columns}
    if len(buckets) > 1:
        rule = "categorical columns with the same number of categories"
        raise argument_error("step_shared_embeddings_column", "...", rule, sorted(buckets))
    embedding = symbol("tensorflow.feature_column.embedding_column")
    cls = symbol("rkeras._data.shared_embedding.SharedEmbedding")
    made = [cls(*embedding(column, **arguments)) for column in columns]
    for column in made:
        column.owner = made[0]
    return made
