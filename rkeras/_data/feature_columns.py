"""Feature specifications: which columns of a dataset become which features, and what they learn from the data."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from rkeras._core.converters import elements
from rkeras._core.errors import ArgumentError, Unfit, refuse
from rkeras._core.kinds import Kind
from rkeras._core.predicates import is_dataset
from rkeras._data.column_selectors import formula, selected
from rkeras._data.dataset_elements import columns_of
from rkeras._keras.loading import symbol
from rkeras._values.named_vector import Named

Build = Callable[["Step", list[Any]], Any]


# What a step learns -------------------------------------------------------------------------------------------------


class Scaler:
    """Learns numbers from the batches of a column; then it is the function that scales."""

    def see(self, values: Any) -> None:
        """Take account of a batch."""
        raise TypeError("a scaler is scaler_standard() or scaler_min_max()")

    def offset_and_scale(self) -> tuple[float, float]:
        """What is subtracted, and what is divided by then."""
        raise TypeError("a scaler is scaler_standard() or scaler_min_max()")

    def __call__(self, x: Any) -> Any:
        """The scaled tensor, of floats."""
        tf = symbol("tensorflow")
        x = tf.convert_to_tensor(x)
        if not x.dtype.is_floating:
            x = tf.cast(x, tf.float32)
        offset, scale = (tf.cast(n, x.dtype) for n in self.offset_and_scale())
        return (x - offset) / scale


class StandardScaler(Scaler):
    """To mean 0 and standard deviation 1."""

    def __init__(self) -> None:
        self.n, self.mean, self.sum_of_squares = 0, 0.0, 0.0

    def see(self, values: Any) -> None:
        """Merge the mean and the squares of a batch with those so far (Chan, Golub and LeVeque)."""
        import numpy as np

        values = np.asarray(values, dtype="float64")
        n = self.n + values.size
        difference = values.mean() - self.mean
        self.sum_of_squares += ((values - values.mean()) ** 2).sum() + difference**2 * self.n * values.size / n
        self.mean += difference * values.size / n
        self.n = n

    @property
    def sd(self) -> float:
        """The standard deviation of a sample: divided by n - 1."""
        return float((self.sum_of_squares / (self.n - 1)) ** 0.5) if self.n > 1 else float("nan")

    def offset_and_scale(self) -> tuple[float, float]:
        """Mean and standard deviation."""
        return float(self.mean), self.sd


class MinMaxScaler(Scaler):
    """To the range from 0 to 1."""

    def __init__(self) -> None:
        self.min, self.max = float("inf"), float("-inf")

    def see(self, values: Any) -> None:
        """Widen the range."""
        self.min, self.max = min(self.min, float(values.min())), max(self.max, float(values.max()))

    def offset_and_scale(self) -> tuple[float, float]:
        """The smallest number, and how far it is to the largest."""
        return self.min, self.max - self.min


class Vocabulary:
    """Learns the different values of a column."""

    def __init__(self) -> None:
        self.values: set[Any] = set()

    def see(self, values: Any) -> None:
        """Add those of a batch."""
        self.values |= {v.decode() if isinstance(v, bytes) else v for v in values.ravel().tolist()}


# Steps --------------------------------------------------------------------------------------------------------------


@dataclass
class Step:
    """One feature to be made.

    Attributes:
        what: the function of `tf.feature_column` that makes it, or "remove".
        name: of the feature.
        sources: the columns or earlier features it is made of.
        build: function(step, features) that makes it.
        type: of its values, by name; None for that of its source.
        learner: what learns from the data, if anything.
    """

    what: str
    name: str
    sources: list[str]
    build: Build
    type: str | None = None
    learner: Any = None


@contextlib.contextmanager
def _without_notes() -> Iterator[None]:
    import logging

    logger = logging.getLogger("tensorflow")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(level)


class FeatureSpec:
    """What features to make of the columns of a dataset. A step gives a new one; `fit` learns what the steps need.

    Attributes:
        dataset: the columns of the features alone, by name.
        prepared_dataset: features as `x`, and the response, if any, as `y`.
        x: names of the columns of the features.
        y: name of the response, or None.
        column_names: as `x`.
        column_types: TensorFlow's type of each.
        steps: by name of the feature.
        fitted: whether `fit` has been run.
    """

    __module__ = "rkeras"
    _r_classes = ("FeatureSpec",)

    def __init__(self, dataset: Any, x: Any, y: Any = None):
        if not is_dataset(dataset):
            columns = columns_of(dataset)
            if columns is None:
                raise refuse("feature_spec", "dataset", "a dataset or a data frame", dataset)
            dataset = symbol("tensorflow.data.Dataset").from_tensors(columns)
        self.fitted = False
        self._steps: list[Step] = []
        self.x, self.y = features_and_response(dataset, x, y, "feature_spec")
        self.set_dataset(dataset)
        self.column_names = list(self.x)
        self.column_types = Named([self.dataset.element_spec[name].dtype for name in self.x], self.column_names)

    def set_dataset(self, dataset: Any) -> FeatureSpec:
        """Take the same columns from another dataset."""
        if not is_dataset(dataset):
            dataset = symbol("tensorflow.data.Dataset").from_tensors(columns_of(dataset))
        self.prepared_dataset = prepared(dataset, self.x, self.y)
        self.dataset = self.prepared_dataset.map(lambda record: record["x"])
        return self

    @property
    def steps(self) -> Named:
        """The steps by the names of their features."""
        return Named(self._steps, [step.name for step in self._steps])

    def feature_names(self) -> list[str]:
        """Features to be made, then columns."""
        return list(dict.fromkeys([*(step.name for step in self._steps), *self.column_names]))

    def feature_types(self) -> list[str]:
        """The type of each, by name."""
        made = {step.name: step.type for step in self._steps if step.type}
        columns = dict(self.column_types.items())
        return [
            made.get(name) or (columns[name].name if name in columns else "string") for name in self.feature_names()
        ]

    def select(self, terms: Any, verb: str) -> list[str]:
        """The columns and features that names and selectors pick."""
        if not terms:
            raise ArgumentError(f"{verb}(): name at least one column.")
        return selected(terms, self.feature_names(), self.feature_types(), verb)

    def with_steps(self, *steps: Step) -> FeatureSpec:
        """A new specification with more steps, to be fitted."""
        made = self.clone()
        made._steps += steps
        made.fitted = False
        return made

    def clone(self) -> FeatureSpec:
        """A copy that shares nothing that is learnt."""
        made = copy.copy(self)
        made._steps = [replace(step, learner=copy.deepcopy(step.learner)) for step in self._steps]
        return made

    def fit(self) -> FeatureSpec:
        """Learn from the dataset, in place."""
        if self.fitted:
            raise ValueError("fit(): the feature specification is fitted already.")
        learners = [(step.sources[0], step.learner) for step in self._steps if step.learner is not None]
        if learners:
            for batch in self.dataset.as_numpy_iterator():
                for source, learner in learners:
                    learner.see(_array(batch[source]))
        self.fitted = True
        return self

    def fitted_on(self, dataset: Any = None) -> FeatureSpec:
        """A fitted copy, which has learnt from its own dataset or from another."""
        made = self.clone()
        if dataset is not None:
            made.set_dataset(dataset)
        return made.fit()

    def features(self) -> Named:
        """The feature columns by name, in the order of the steps."""
        if not self.fitted:
            raise ValueError("features() are there after fit() of the feature specification.")
        made: list[tuple[str, Any]] = []
        with _without_notes():
            for step in self._steps:
                if step.what == "remove":
                    made = [(name, column) for name, column in made if name != step.name]
                    continue
                known = dict(made)
                column = step.build(step, [known.get(source, source) for source in step.sources])
                many = isinstance(column, list)
                made += [(f"{step.name}{i + 1}", c) for i, c in enumerate(column)] if many else [(step.name, column)]
        return Named([column for _, column in made], [name for name, _ in made])

    def dense_features(self) -> Named:
        """The dense ones among them, which a layer takes as they are."""
        dense = [(name, column) for name, column in self.features().items() if hasattr(type(column), "variable_shape")]
        return Named([column for _, column in dense], [name for name, _ in dense])

    def __repr__(self) -> str:
        lines = [f"Feature specification of {len(self._steps)} steps, {'fitted' if self.fitted else 'to be fitted'}"]
        for what in dict.fromkeys(step.what for step in self._steps):
            lines.append(f"  {what}: {', '.join(step.name for step in self._steps if step.what == what)}")
        if self.fitted:
            lines.append(f"Dense features: {', '.join(self.dense_features().names) or 'none'}")
        return "\n".join(lines)


def _array(value: Any) -> Any:
    import numpy as np

    return np.asarray(value)


def is_feature_spec(value: Any) -> bool:
    """A feature specification."""
    return isinstance(value, FeatureSpec)


def _spec(value: Any) -> FeatureSpec:
    if not is_feature_spec(value):
        raise Unfit
    return value


SPEC = Kind("a feature specification", _spec)


# Features and response ----------------------------------------------------------------------------------------------


def features_and_response(dataset: Any, x: Any, y: Any, verb: str) -> tuple[list[str], str | None]:
    """The columns of a dataset that are features, and the one that is the response.

    Args:
        dataset: with elements by name.
        x: names, selectors, or a formula as text.
        y: a name or selector of one column; None for none.
        verb: name of the verb, for errors.
    """
    spec = dataset.element_spec
    if not isinstance(spec, dict):
        raise refuse(verb, "dataset", "one whose elements have names", spec)
    names = list(spec)
    types = [getattr(getattr(s, "dtype", None), "name", "") for s in spec.values()]
    if isinstance(x, str) and "~" in x:
        features, response = formula(x, names, verb)
        if response is not None:
            return features, response
    else:
        features = selected(elements(x), names, types, verb)
    if not features:
        raise ArgumentError(f"{verb}(): `x` picks none of the columns {', '.join(names)}.")
    if y is None:
        return features, None
    responses = selected(elements(y), names, types, verb)
    if len(responses) != 1:
        raise refuse(verb, "y", "one column", responses)
    return features, responses[0]


def prepared(dataset: Any, features: list[str], response: str | None, named: bool = True, named_features: bool = True,
             parallel: Any = None) -> Any:  # fmt: skip
    """A dataset whose elements are features and response."""
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
    """Columns side by side; whole numbers beside others become floats."""
    kinds = {column.dtype for column in columns}
    if len(kinds) > 1 and tf.string not in kinds:
        kind = tf.float64 if tf.float64 in kinds else tf.float32
        columns = [tf.cast(column, kind) for column in columns]
    return tf.stack(columns, axis=columns[0].shape.rank)


# Embeddings that share a table --------------------------------------------------------------------------------------


def shared_embeddings(columns: list[Any], arguments: dict[str, Any]) -> list[Any]:
    """Embedding columns with one table. TensorFlow's own need a graph of TensorFlow 1."""
    buckets = {column.num_buckets for column in columns}
    if len(buckets) > 1:
        rule = "categorical columns with as many categories each"
        raise refuse("step_shared_embeddings_column", "...", rule, sorted(buckets))
    plain = [symbol("tensorflow.feature_column.embedding_column")(column, **arguments) for column in columns]
    cls = _shared_class(type(plain[0]))
    made = [cls(*column) for column in plain]
    for column in made:
        column.owner = made[0]
    return made


_SHARED: list[Any] = []


def _shared_class(embedding: Any) -> Any:
    if not _SHARED:

        class SharedEmbedding(embedding):  # type: ignore[misc]
            """An embedding whose table belongs to another column, the first of those that share it."""

            owner: Any = None

            @property
            def name(self) -> str:
                """Of the feature."""
                return f"{self.categorical_column.name}_shared_embedding"

            def create_state(self, state_manager: Any) -> None:
                """Make the table, unless another column has."""
                try:
                    state_manager.get_variable(self.owner, name="embedding_weights")
                except (ValueError, KeyError):
                    embedding.create_state(self.owner, state_manager)

            def _get_dense_tensor_internal(self, sparse_tensors: Any, state_manager: Any) -> Any:
                table = state_manager.get_variable(self.owner, name="embedding_weights")
                return self._get_dense_tensor_internal_helper(sparse_tensors, table)

        _SHARED.append(SharedEmbedding)
    return _SHARED[0]
