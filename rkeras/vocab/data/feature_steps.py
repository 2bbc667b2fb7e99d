"""Feature steps: feature columns (numeric, categorical, embedding, crossed ...) in a feature specification."""

from __future__ import annotations

import copy
from typing import Any

from rkeras._core.converters import elements
from rkeras._core.errors import argument_error
from rkeras._core.kinds import COUNT, FLAG, INTEGER, NUMBER, PATH, POSITIVE_INTEGER, SHAPE, STRING, Kind
from rkeras._core.verb import verb
from rkeras._data.dataset_elements import on_elements
from rkeras._data.feature_columns import SPEC, FeatureSpec, Scaler, Step, Vocabulary, is_feature_spec, shared_embeddings
from rkeras._keras.loading import symbol


def _numbers(value: Any) -> list[float]:
    return [NUMBER.convert(number) for number in elements(value)]


STEP_KINDS = {
    "spec": SPEC,
    **dict.fromkeys(("hash_bucket_size", "num_buckets", "vocabulary_size"), POSITIVE_INTEGER),
    **dict.fromkeys(("combiner", "shared_embedding_collection_name", "tensor_name_in_ckpt"), STRING),
    **dict.fromkeys(("vocabulary_file", "ckpt_to_load_from"), PATH),
    "shape": SHAPE, "num_oov_buckets": COUNT, "max_norm": NUMBER, "trainable": FLAG, "hash_key": INTEGER,
    "boundaries": Kind("numbers in increasing order", _numbers),
}  # fmt: skip


def _type_name(dtype: Any) -> str | None:
    return None if dtype is None else symbol("tensorflow.as_dtype")(dtype).name


def _column(name: str, *sources: Any, **arguments: Any) -> Any:
    return getattr(symbol("tensorflow.feature_column"), name)(*sources, **arguments)


# Steps that use columns of the dataset ------------------------------------------------------------------------------


def _with_columns(caller: str, spec: FeatureSpec, terms: tuple[Any, ...], make: Any) -> FeatureSpec:
    """Add a step for each selected column to a specification."""
    return spec.with_steps(*(make(column) for column in spec.select(terms, caller)))


@verb(acts_on=is_feature_spec, kinds=STEP_KINDS, r_function=True)
def step_numeric_column(spec, *columns, shape=1, default_value=None, dtype=None, normalizer_fn=None):
    """Numeric feature columns.

    Args:
        spec: a feature specification.
        *columns: names or selectors of columns.
        shape: shape of a value.
        default_value: replacement for missing values; none by default.
        dtype: data type of the numbers; float32 by default.
        normalizer_fn: normalizer: a function of a tensor, or `scaler_standard()` or `scaler_min_max()`, which learn
            from the data; none by default.

    Returns:
        A new feature specification.
    """
    kind = _type_name(dtype or "float32")
    shape = (shape,) if isinstance(shape, int) else shape
    scaler = isinstance(normalizer_fn, Scaler)
    function = on_elements(normalizer_fn) if callable(normalizer_fn) and not scaler else None

    def build(step: Step, sources: list[Any]) -> Any:
        return _column("numeric_column", step.name, shape=shape, default_value=default_value,
                       dtype=symbol("tensorflow.as_dtype")(kind), normalizer_fn=step.learner or function)  # fmt: skip

    return _with_columns("step_numeric_column", spec, columns, lambda name: Step(
        "numeric column", name, [name], build, kind, copy.deepcopy(normalizer_fn) if scaler else None))  # fmt: skip


@verb(acts_on=is_feature_spec, kinds=STEP_KINDS, r_function=True)
def step_categorical_column_with_vocabulary_list(spec, *columns, vocabulary_list=None, dtype=None, default_value=-1,
                                                 num_oov_buckets=0):  # fmt: skip
    """Categorical feature columns with a vocabulary list.

    Args:
        spec: a feature specification.
        *columns: names or selectors of columns.
        vocabulary_list: vocabulary, the list of categories; by default all values in the data, sorted.
        dtype: data type of the values; by default the type of the list.
        default_value: category index for values outside the vocabulary; -1 for no category.
        num_oov_buckets: number of additional categories for values outside the vocabulary, instead of `default_value`.

    Returns:
        A new feature specification.
    """
    kind = _type_name(dtype)

    def build(step: Step, sources: list[Any]) -> Any:
        words = sorted(step.learner.values) if step.learner else elements(vocabulary_list)
        return _column("categorical_column_with_vocabulary_list", step.name, words, dtype=kind and getattr(
            symbol("tensorflow"), kind), default_value=int(default_value), num_oov_buckets=num_oov_buckets)  # fmt: skip

    return _with_columns("step_categorical_column_with_vocabulary_list", spec, columns, lambda name: Step(
        "categorical column with vocabulary list", name, [name], build, kind,
        Vocabulary() if vocabulary_list is None else None))  # fmt: skip


@verb(acts_on=is_feature_spec, kinds=STEP_KINDS, r_function=True)
def step_categorical_column_with_hash_bucket(spec, *columns, hash_bucket_size, dtype=None):
    """Categorical feature columns with hash buckets.

    Args:
        spec: a feature specification.
        *columns: names or selectors of columns.
        hash_bucket_size: number of hash buckets (categories).
        dtype: data type of the values; strings by default.

    Returns:
        A new feature specification.
    """
    kind = _type_name(dtype or "string")

    def build(step: Step, sources: list[Any]) -> Any:
        return _column("categorical_column_with_hash_bucket", step.name, hash_bucket_size,
                       dtype=symbol("tensorflow.as_dtype")(kind))  # fmt: skip

    return _with_columns("step_categorical_column_with_hash_bucket", spec, columns, lambda name: Step(
        "categorical column with hash bucket", name, [name], build, kind))  # fmt: skip


@verb(acts_on=is_feature_spec, kinds={**STEP_KINDS, "default_value": INTEGER}, r_function=True)
def step_categorical_column_with_identity(spec, *columns, num_buckets, default_value=None):
    """Categorical feature columns of integer category indices (identity).

    Args:
        spec: a feature specification.
        *columns: names or selectors of columns of integers from 0.
        num_buckets: number of categories.
        default_value: category index for values out of range; such values are an error by default.

    Returns:
        A new feature specification.
    """

    def build(step: Step, sources: list[Any]) -> Any:
        return _column("categorical_column_with_identity", step.name, num_buckets, default_value=default_value)

    return _with_columns("step_categorical_column_with_identity", spec, columns, lambda name: Step(
        "categorical column with identity", name, [name], build))  # fmt: skip


@verb(acts_on=is_feature_spec, kinds={**STEP_KINDS, "default_value": INTEGER}, r_function=True)
def step_categorical_column_with_vocabulary_file(spec, *columns, vocabulary_file, vocabulary_size=None, dtype=None,
                                                 default_value=None, num_oov_buckets=0):  # fmt: skip
    """Categorical feature columns with a vocabulary file.

    Args:
        spec: a feature specification.
        *columns: names or selectors of columns.
        vocabulary_file: path of a text file with one category per line.
        vocabulary_size: number of categories; by default the number of lines.
        dtype: data type of the values; strings by default.
        default_value: category index for values outside the vocabulary; no category by default.
        num_oov_buckets: number of additional categories for values outside the vocabulary, instead of `default_value`.

    Returns:
        A new feature specification.
    """
    kind = _type_name(dtype or "string")

    def build(step: Step, sources: list[Any]) -> Any:
        return _column("categorical_column_with_vocabulary_file", step.name, vocabulary_file, vocabulary_size,
                       dtype=symbol("tensorflow.as_dtype")(kind), default_value=default_value,
                       num_oov_buckets=num_oov_buckets)  # fmt: skip

    return _with_columns("step_categorical_column_with_vocabulary_file", spec, columns, lambda name: Step(
        "categorical column with vocabulary file", name, [name], build, kind))  # fmt: skip


@verb(acts_on=is_feature_spec, kinds=STEP_KINDS, r_function=True)
def step_remove_column(spec, *columns):
    """Remove feature columns from a feature specification.

    Use it for features that only served to build other features.

    Args:
        spec: a feature specification.
        *columns: names or selectors of features.

    Returns:
        A new feature specification.
    """
    return _with_columns("step_remove_column", spec, columns, lambda name: Step(
        "remove", name, [], lambda step, sources: None))  # fmt: skip


# Steps that use other features --------------------------------------------------------------------------------------


def _with_features(caller: str, spec: FeatureSpec, terms: tuple[Any, ...], named: dict[str, Any], prefix: str,
                   build: Any, type: str = "float32") -> FeatureSpec:  # fmt: skip
    """Add a step for each selected feature to a specification."""
    steps = [
        Step(prefix, f"{prefix}_{source}", [source], build, type)
        for source in (spec.select(terms, caller) if terms else [])
    ]
    for name, term in named.items():
        sources = spec.select([term], caller)
        if len(sources) != 1:
            raise argument_error(caller, name, "one column, to give the feature a name", sources)
        steps.append(Step(prefix, name, sources, build, type))
    if not steps:
        spec.select((), caller)
    return spec.with_steps(*steps)


def _with_groups(caller: str, spec: FeatureSpec, terms: tuple[Any, ...], named: dict[str, Any], prefix: str,
                 build: Any, type: str) -> FeatureSpec:  # fmt: skip
    """Add a step for each group of columns to a specification."""
    if not terms and not named:
        spec.select((), caller)
    groups = [(None, spec.select([term], caller)) for term in terms]
    groups += [(name, spec.select([term], caller)) for name, term in named.items()]
    return spec.with_steps(
        *(Step(prefix, name or "_".join([prefix, *group]), group, build, type) for name, group in groups)
    )


@verb(acts_on=is_feature_spec, kinds=STEP_KINDS, r_function=True)
def step_indicator_column(spec, *columns, **named):
    """Indicator (one-hot) feature columns of categorical columns.

    Args:
        spec: a feature specification.
        *columns: names or selectors of categorical features; the new features are called `indicator_...`.
        **named: a categorical feature, by the name of the new feature.

    Returns:
        A new feature specification.
    """

    def build(step: Step, sources: list[Any]) -> Any:
        return _column("indicator_column", *sources)

    return _with_features("step_indicator_column", spec, columns, named, "indicator", build)


def _dimension(given: Any, categories: int) -> int:
    found: Any = given(categories) if callable(given) else given
    return int(found)


DIMENSION = Kind("a positive integer, or a function of the number of categories",
                 lambda value: value if callable(value) else POSITIVE_INTEGER.convert(value))  # fmt: skip
EMBEDDING_KINDS = {**STEP_KINDS, "dimension": DIMENSION}


@verb(acts_on=is_feature_spec, kinds=EMBEDDING_KINDS, r_function=True)
def step_embedding_column(spec, *columns, dimension=None, combiner="mean", initializer=None, ckpt_to_load_from=None,
                          tensor_name_in_ckpt=None, max_norm=None, trainable=True, **named):  # fmt: skip
    """Embedding feature columns of categorical columns.

    Args:
        spec: a feature specification.
        *columns: names or selectors of categorical features; the new features are called `embedding_...`.
        dimension: length of the embedding vectors, or a function of the number of categories; by default the fourth
            root of the number of categories.
        combiner: how to combine several categories of a sample: "mean", "sqrtn" or "sum".
        initializer: initializer of the embedding vectors; truncated normal by default.
        ckpt_to_load_from: path of a checkpoint to load the vectors from; none by default.
        tensor_name_in_ckpt: name of the vectors in the checkpoint.
        max_norm: largest norm of a vector; longer vectors are scaled down to it. No limit by default.
        trainable: whether the vectors are trained.
        **named: a categorical feature, by the name of the new feature.

    Returns:
        A new feature specification.
    """

    def build(step: Step, sources: list[Any]) -> Any:
        size = getattr(sources[0], "num_buckets", 0)
        # 1e-9 is added because the fourth root of 81 is computed as slightly less than 3.
        length = max(1, int(size**0.25 + 1e-9)) if dimension is None else dimension
        arguments = {
            "combiner": combiner, "initializer": initializer, "ckpt_to_load_from": ckpt_to_load_from,
            "tensor_name_in_ckpt": tensor_name_in_ckpt, "max_norm": max_norm, "trainable": trainable,
        }  # fmt: skip
        return _column("embedding_column", *sources, _dimension(length, size), **arguments)

    return _with_features("step_embedding_column", spec, columns, named, "embedding", build)


@verb(acts_on=is_feature_spec, kinds=STEP_KINDS, r_function=True)
def step_bucketized_column(spec, *columns, boundaries, **named):
    """Bucketized feature columns: numeric values cut into intervals.

    Args:
        spec: a feature specification.
        *columns: names or selectors of numeric features; the new features are called `bucketized_...`.
        boundaries: boundaries between the intervals, in increasing order.
        **named: a numeric feature, by the name of the new feature.

    Returns:
        A new feature specification.
    """

    def build(step: Step, sources: list[Any]) -> Any:
        return _column("bucketized_column", *sources, boundaries)

    return _with_features("step_bucketized_column", spec, columns, named, "bucketized", build)


@verb(acts_on=is_feature_spec, kinds=STEP_KINDS, r_function=True)
def step_crossed_column(spec, *columns, hash_bucket_size, hash_key=None, **named):
    """Crossed feature columns: hashed combinations of categorical columns.

    Args:
        spec: a feature specification.
        *columns: for each new feature the names of categorical features, as `c(a, b)` in R and `["a", "b"]` in Python;
            the new feature is called `crossed_a_b`.
        hash_bucket_size: number of hash buckets (categories).
        hash_key: key of the hash function, an integer.
        **named: the features to cross, by the name of the new feature.

    Returns:
        A new feature specification.
    """

    def build(step: Step, sources: list[Any]) -> Any:
        return _column("crossed_column", sources, hash_bucket_size, hash_key=hash_key)

    return _with_groups("step_crossed_column", spec, columns, named, "crossed", build, "string")


@verb(acts_on=is_feature_spec, kinds={**STEP_KINDS, "dimension": POSITIVE_INTEGER}, r_function=True)
def step_shared_embeddings_column(spec, *columns, dimension, combiner="mean", initializer=None,
                                  shared_embedding_collection_name=None, ckpt_to_load_from=None,
                                  tensor_name_in_ckpt=None, max_norm=None, trainable=True, **named):  # fmt: skip
    """Shared embedding feature columns of several categorical columns.

    Args:
        spec: a feature specification.
        *columns: for each embedding table the names of categorical features, as `c(a, b)` in R and `["a", "b"]` in
            Python; the new features are called `shared_embeddings_a_b1` and so on.
        dimension: length of the embedding vectors.
        combiner: how to combine several categories of a sample: "mean", "sqrtn" or "sum".
        initializer: initializer of the embedding vectors; truncated normal by default.
        shared_embedding_collection_name: accepted from TensorFlow 1 scripts and ignored.
        ckpt_to_load_from: path of a checkpoint to load the vectors from; none by default.
        tensor_name_in_ckpt: name of the vectors in the checkpoint.
        max_norm: largest norm of a vector; longer vectors are scaled down to it. No limit by default.
        trainable: whether the vectors are trained.
        **named: the features that share an embedding table, by the name of the new features.

    Returns:
        A new feature specification.
    """
    arguments = {
        "dimension": dimension, "combiner": combiner, "initializer": initializer, "max_norm": max_norm,
        "ckpt_to_load_from": ckpt_to_load_from, "tensor_name_in_ckpt": tensor_name_in_ckpt, "trainable": trainable,
    }  # fmt: skip

    def build(step: Step, sources: list[Any]) -> Any:
        return shared_embeddings(sources, arguments)

    return _with_groups("step_shared_embeddings_column", spec, columns, named, "shared_embeddings", build, "float32")
