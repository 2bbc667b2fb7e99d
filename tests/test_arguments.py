"""Kinds of arguments: accepted values, conversions and errors."""

import inspect
import re
from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT

import rkeras as rk
from rkeras._core import kinds as a
from rkeras._core.errors import ArgumentError, InvalidValue, argument_error
from rkeras._core.kinds import convert_argument
from rkeras._core.verb import VERBS
from rkeras._keras.loading import symbol

NAN = float("nan")

TAKEN = [
    (a.POSITIVE_INTEGER, 32, 32),
    (a.POSITIVE_INTEGER, 32.0, 32),
    (a.POSITIVE_INTEGER, np.int64(32), 32),
    (a.POSITIVE_INTEGER, np.float32(32), 32),
    (a.POSITIVE_INTEGER, [32], 32),
    (a.POSITIVE_INTEGER, np.array([32.0]), 32),
    (a.POSITIVE_INTEGER, np.array(32), 32),
    (a.COUNT, 0, 0),
    (a.COUNT, 5.0, 5),
    (a.INTEGER, -1, -1),
    (a.INTEGER, 2**60, 2**60),
    (a.INTEGERS, 3, 3),
    (a.INTEGERS, (3.0, 5.0), (3, 5)),
    (a.INTEGERS, [3], 3),
    (a.INTEGERS, np.array([3.0, 5.0]), (3, 5)),
    (a.SHAPE, 784, (784,)),
    (a.SHAPE, 784.0, (784,)),
    (a.SHAPE, [28, 28.0], (28, 28)),
    (a.SHAPE, (None, 10), (None, 10)),
    (a.SHAPE, [NAN, 10.0], (None, 10)),
    (a.SHAPE, np.array([NAN, 10.0]), (None, 10)),
    (a.SHAPE, None, (None,)),
    (a.SHAPE, NAN, (None,)),
    (a.SHAPE, [], ()),
    (a.NUMBER, 1, 1.0),
    (a.NUMBER, [0.001], 0.001),
    (a.NUMBER, np.float32(0.5), 0.5),
    (a.NUMBER, float("inf"), float("inf")),
    (a.FRACTION, 0, 0.0),
    (a.FRACTION, 1.0, 1.0),
    (a.FLAG, True, True),
    (a.FLAG, [False], False),
    (a.FLAG, np.bool_(True), True),
    (a.STRING, "relu", "relu"),
    (a.STRING, ["relu"], "relu"),
    (a.SEQUENCE, "accuracy", ["accuracy"]),
    (a.SEQUENCE, ("a", "b"), ["a", "b"]),
    (a.SEQUENCE, {"out": "mae"}, {"out": "mae"}),
    (a.AXIS, -1, -1),
    (a.AXIS, 0, 0),
    (a.AXIS, [1.0, 2.0], (1, 2)),
    (a.INDEX, 0, 0),
    (a.AXIS_FROM_ZERO, 2, 2),
    (a.one_of("auto", "min", "max"), "min", "min"),
    (a.one_of("auto", "min", "max"), ["auto", "min", "max"], "auto"),
    (a.AS_IS, None, None),
]


@pytest.mark.parametrize(("kind", "given", "made"), TAKEN, ids=lambda v: v.rule if isinstance(v, a.Kind) else repr(v))
def test_a_kind_converts_valid_values(kind, given, made):
    result = kind.convert(given)
    assert result == made
    assert type(result) is type(made)


REFUSED = [
    (
        a.POSITIVE_INTEGER,
        [32.5, 0, -1, True, "32", None, NAN, float("inf"), [1, 2], [], {}, np.array([1, 2])],
    ),
    (a.COUNT, [-1, 0.5, True]),
    (a.INTEGER, [0.5, "1", False]),
    (a.INTEGERS, [0, (3, 0), (3, 2.5), [], "3"]),
    (a.SHAPE, [-1, (28, 2.5), "28", (28, "28"), True]),
    (a.NUMBER, ["1", True, None, NAN, [1, 2]]),
    (a.FRACTION, [-0.1, 1.1, 50]),
    (a.FLAG, [0, 1, "True", None, NAN, [True, False]]),
    (a.STRING, [1, None, ["a", "b"], b"a"]),
    (a.PATH, [1, None, ["a", "b"], "a\0b", "models/" + 256 * "x", 128 * "é"]),
    (a.AXIS, [0.5, "a", None, rk.layer_dense, np.array(NAN)]),
    (a.POSITIVE_INTEGER, [10**400, 1e300, 2**63, rk.layer_dense, [rk.layer_dense]]),
    (a.NUMBER, [10**400, rk.layer_dense]),
    (a.one_of("auto", "min", "max"), ["mean", "", None, ["auto", "min"], [np.arange(3)] * 3]),
]


@pytest.mark.parametrize(
    ("kind", "given"), [(k, v) for k, values in REFUSED for v in values],
    ids=lambda v: v.rule if isinstance(v, a.Kind) else repr(v),
)  # fmt: skip
def test_a_kind_rejects_invalid_values(kind, given):
    with pytest.raises(InvalidValue):
        kind.convert(given)


def test_a_path_expands_the_tilde_and_keeps_its_trailing_slash(tmp_path):
    assert a.PATH.convert("~/model/") == f"{Path.home()}/model/"
    assert a.PATH.convert(tmp_path) == str(tmp_path)
    for longest in (255 * "x", 127 * "é" + "x"):
        (tmp_path / longest).touch()
        assert a.PATH.convert(tmp_path / longest) == str(tmp_path / longest)


@pytest.mark.parametrize(
    ("given", "from_r", "from_python"),
    [(1, 0, 1), (3.0, 2, 3), (-1, -1, -1), ([1, 2], (0, 1), (1, 2)), ((1, -1), (0, -1), (1, -1))],
)
def test_axes_count_from_1_in_r_and_from_0_in_python(given, from_r, from_python):
    assert convert_argument("op_mean", "axis", given, a.AXIS, from_r=True) == from_r
    assert convert_argument("op_mean", "axis", given, a.AXIS) == from_python


def test_an_index_counts_from_1_in_r(classifier):
    model = classifier()
    get_layer = rk.get_layer
    assert get_layer.run({"object": model, "index": 1}, from_r=True) is model.layers[0]
    assert get_layer(model, index=1) is model.layers[1]


MESSAGES = [
    (lambda: rk.layer_dense(units=32.5), "layer_dense(): `units` must be a positive integer, not 32.5."),
    (lambda: rk.layer_dense(-1), "layer_dense(): `units` must be a positive integer, not -1."),
    (lambda: rk.layer_dense(units=np.zeros((2, 3))),
     "layer_dense(): `units` must be a positive integer, not an array of shape (2, 3) and type float64."),
    (lambda: rk.layer_dense("32"), "layer_dense(): `units` must be a positive integer, not '32'."),
    (lambda: rk.layer_dense(units=None), "layer_dense(): `units` must be a positive integer, not None."),
    (lambda: rk.layer_dense(3, use_bias=1), "layer_dense(): `use_bias` must be True or False, not 1."),
    (lambda: rk.layer_dropout(rate=1.5), "layer_dropout(): `rate` must be a number between 0 and 1, not 1.5."),
    (lambda: rk.layer_conv_2d(filters=8, kernel_size=(3, 0)),
     "layer_conv_2d(): `kernel_size` must be a positive integer or a vector of them, not (3, 0)."),
    (lambda: rk.layer_input(shape=(28, -1)),
     "layer_input(): `shape` must be a shape: an integer of 0 or more for each axis, NA or None if unknown, "
     "not (28, -1)."),
    (lambda: rk.callback_early_stopping(mode="mean"),
     "callback_early_stopping(): `mode` must be one of \"auto\", \"min\", \"max\", not 'mean'."),
    (lambda: rk.callback_early_stopping(patience=-1),
     "callback_early_stopping(): `patience` must be an integer of 0 or more, not -1."),
    (lambda: rk.layer_lstm(4, time_major="yes"),
     "layer_lstm(): `time_major` must be True or False, not 'yes'."),
    (lambda: rk.layer_batch_normalization.run({"axis": 0}, from_r=True),
     "layer_batch_normalization(): `axis` must be an axis or a vector of axes, not 0. "
     "Axes count from 1 in R, and from -1 at the end."),
    (lambda: rk.array_reshape([1, 2], dim="2"),
     "array_reshape(): `dim` must be a shape: an integer of 0 or more for each axis, -1 for an axis to infer, "
      "not '2'."),
    (lambda: rk.array_reshape([1, 2], (2,), order="B"),
     "array_reshape(): `order` must be one of \"C\", \"F\", not 'B'."),
    (lambda: rk.to_categorical([-1, 2]),
     "to_categorical(): `y` must be integer class indices of 0 or more, not an array of shape (2,) and type int64."),
    (lambda: rk.to_categorical([0.0, NAN]),
     "to_categorical(): `y` must be integer class indices of 0 or more, not an array of shape (2,) and type float64. "
     "It has missing or infinite values."),
    (lambda: rk.to_categorical(x=[1, 2, 3], num_classes=3),
     "to_categorical(): `x` must be class indices below num_classes = 3, not an array of shape (3,) and type int64. "
     "The largest class index is 3. Class indices are counted from 0: subtract 1, or pass a factor."),
    (lambda: rk.dataset_mnist("a/mnist.npz"),
     "dataset_mnist(): `path` must be the name of a file in the cache, without a folder, not 'a/mnist.npz'. "
     "Set the environment variable KERAS_HOME to move the cache."),
    (lambda: rk.save_run_comparison(["a", "b\0"]),
     "save_run_comparison(): `runs` must be one run, its directory, or several, not ['a', 'b\\x00']. "
     "It contains a null character."),
    (lambda: rk.load_model_hdf5(256 * "x"),
     f"load_model_hdf5(): `filepath` must be a path, not '{56 * 'x'}.... A file name in it is longer than 255 bytes."),
    (lambda: rk.get_layer(object=3, name="a"), "get_layer(): `object` must be a model, not 3."),
    (lambda: rk.get_weights(object=None), "get_weights(): `object` must be a layer or a model, not None."),
    (lambda: rk.dataset_take(dataset=[1], count=1), "dataset_take(): `dataset` must be a dataset, not [1]."),
    (lambda: rk.fit(object=None, x=1), "fit(): `object` must be a model or a feature spec, not None."),
    (lambda: rk.next_batch(dataset=3), "next_batch(): `dataset` must be a dataset or an iterator of one, not 3."),
    (lambda: rk.reset_state(object=None), "reset_state(): `object` must be a metric, a layer or a model, not None."),
    (lambda: rk.until_out_of_range(None),
     "until_out_of_range(): `expr` must be a function, not None."),
]  # fmt: skip


@pytest.mark.parametrize(("call", "text"), MESSAGES, ids=[text.partition(" must")[0] for _, text in MESSAGES])
def test_the_error_has_the_text(call, text):
    with pytest.raises(ArgumentError, match=f"^{re.escape(text)}$"):
        call()


def test_an_argument_error_is_a_value_error():
    assert issubclass(ArgumentError, ValueError)
    assert rk.ArgumentError is ArgumentError


def test_a_long_value_is_truncated_in_the_error():
    with pytest.raises(ArgumentError) as caught:
        rk.layer_dense("x" * 100)
    assert str(caught.value) == f"layer_dense(): `units` must be a positive integer, not '{'x' * 56}...."


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: rk.layer_dense(None), "layer_dense(): missing a required argument: 'units'."),
        (lambda: rk.layer_dense(), "layer_dense(): missing a required argument: 'units'."),
        (
            lambda: rk.keras_model_sequential(input_shapes=3),
            "keras_model_sequential(): got an unexpected keyword argument 'input_shapes'.",
        ),
        (lambda: rk.get_weights(nam=1), "get_weights(): got an unexpected keyword argument 'nam'"),
    ],
)
def test_a_call_that_does_not_fit_the_formals_names_the_verb(call, text):
    with pytest.raises((TypeError, ValueError), match=re.escape(text)):
        call()


def test_an_argument_error_shows_the_value_or_a_description_of_it():
    assert (
        str(argument_error("fit", "x", "numeric", ["a"], "Encode.")) == "fit(): `x` must be numeric, not ['a']. Encode."
    )
    described = argument_error("fit", "x", "numeric", shown="column `a` of text")
    assert str(described) == "fit(): `x` must be numeric, not column `a` of text."


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda: rk.get_config(object=3), AttributeError,
         "get_config(): 'int' object has no attribute 'get_config'. It was given `object` = 3."),
        (lambda: rk.pad_sequences(sequences=2), TypeError,
         "pad_sequences(): 'int' object is not iterable. It was given `sequences` = 2."),
        (lambda: rk.metric_accuracy(threshhold=1), TypeError, "It was given `kwargs` = {'threshhold': 1}."),
    ],
)  # fmt: skip
def test_python_errors_name_the_verb_and_its_arguments(call, error, text):
    with pytest.raises(error, match=re.escape(text)):
        call()


@pytest.mark.parametrize(
    "call",
    [
        lambda: rk.layer_lambda(np.ones(2), lambda x: x.no_such_thing),
        lambda: rk.with_custom_object_scope({}, lambda: {}["no such key"]),
        lambda: rk.op_reshape(np.ones(3), [2, 2]),
    ],
    ids=["in a layer", "in a function", "in Keras"],
)
def test_an_error_of_user_code_or_keras_is_unchanged(call):
    with pytest.raises(Exception) as caught:  # noqa: B017, PT011  any error that is not re-raised
        call()
    assert "It was given" not in str(caught.value)


ALIASES = [
    (rk.optimizer_sgd, {}, ("lr", 0.5), ("learning_rate", 0.25), lambda made: float(made.learning_rate)),
    (rk.regularizer_l1, {}, ("l", 0.5), ("l1", 0.25), lambda made: float(made.l1)),
    (rk.regularizer_l2, {}, ("l", 0.5), ("l2", 0.25), lambda made: float(made.l2)),
    (rk.layer_activation_leaky_relu, {}, ("alpha", 0.5), ("negative_slope", 0.25), lambda made: made.negative_slope),
    (rk.activation_relu, {"x": -1.0}, ("alpha", 0.5), ("negative_slope", 0.25), lambda made: -float(made)),
    (rk.callback_reduce_lr_on_plateau, {}, ("epsilon", 0.5), ("min_delta", 0.25), lambda made: made.min_delta),
    (rk.text_one_hot, {"n": 10}, ("text", "a a"), ("input_text", "a"), len),
    (rk.to_categorical, {}, ("x", [0, 1]), ("y", [0, 0, 0]), len),
]


@pytest.mark.parametrize(("verb", "others", "alias", "own", "value"), ALIASES, ids=lambda v: getattr(v, "name", ""))
def test_an_alias_is_another_name_of_an_argument(verb, others, alias, own, value):
    expected = [value(verb(**others, **dict([name]))) for name in (alias, own)]
    assert expected[0] != expected[1]
    assert value(verb(**others, **dict([alias]), **{own[0]: None})) == expected[0]
    assert value(verb(**others, **dict([own]), **{alias[0]: None})) == expected[1]
    text = f"{verb.name}(): `{alias[0]}` must be left out if `{own[0]}` is given, not {alias[1]!r}. They are two names"
    with pytest.raises(ArgumentError, match=re.escape(text)):
        verb(**others, **dict([alias, own]))


def test_an_error_uses_the_argument_name_of_the_call():
    with pytest.raises(ArgumentError, match=r"^optimizer_sgd\(\): `lr` must be "):
        rk.optimizer_sgd(lr="fast")
    with pytest.raises(ArgumentError, match=r"^to_categorical\(\): `x` must be "):
        rk.to_categorical(x=[-1])


@pytest.mark.parametrize("verb", [v for v in VERBS.values() if v.aliases or v.ignored], ids=lambda v: v.name)
def test_aliases_and_ignored_arguments_belong_to_existing_arguments(verb):
    target = verb.function or symbol(verb.target)
    own = inspect.signature(target.__init__ if inspect.isclass(target) else target).parameters
    assert set(verb.aliases.values()) <= own.keys() | {"learning_rate"}
    assert not {*verb.aliases.values(), *verb.aliases} & {*verb.ignored}
    assert set(verb.ignored) <= verb.__signature__.parameters.keys() | {"jit_compile"}


def test_an_ignored_argument_has_no_effect():
    assert rk.layer_embedding(input_dim=3, output_dim=2, sparse=True).output_dim == 2
    assert rk.k_ones_like(np.zeros(2), name="ones").shape == (2,)


def test_none_is_accepted_if_it_is_the_default():
    assert rk.layer_dense(3, input_shape=None, name=None, trainable=None, dtype=None).units == 3


def test_keyword_arguments_of_keras_are_converted_by_name_too():
    layer = rk.layer_lstm(4.0, input_shape=[NAN, 5.0])
    assert layer._input_shape_arg == (None, 5)


def test_a_number_is_not_rounded_to_the_type_of_its_default():
    assert rk.callback_early_stopping(min_delta=0.001).min_delta == 0.001
    assert rk.callback_reduce_lr_on_plateau(min_lr=1e-6).min_lr == 1e-6


def test_each_name_of_a_kind_is_defined_once():
    source = "\n".join(file.read_text(encoding="utf-8") for file in sorted((ROOT / "rkeras").glob("_*/*.py")))
    names = re.findall(r"^([A-Z][A-Z_]+) = (?:Kind|one_of|tensor_or)\(", source, re.MULTILINE)
    assert sorted({name for name in names if names.count(name) > 1}) == []
    declarations = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "rkeras" / "vocab").glob("*.py"))
    assert not re.findall(r"^(TENSOR|SHAPE|FUNCTION|INDEX) = ", declarations, re.MULTILINE)
    assert {"TENSOR", "SHAPE", "FUNCTION", "INDEX"} <= set(names)
