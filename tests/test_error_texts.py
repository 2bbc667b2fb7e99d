"""Error texts match the recorded ones, for each kind of argument and for calls in both languages.

After an intended change, record them again and read the diff: `pytest tests/test_error_texts.py --snapshot-update`.
"""

import difflib
import shutil

import numpy as np
import pytest
from conftest import ROOT
from processes import finish

from rkeras._core.editions import KERAS, KERAS3
from rkeras._core.errors import ArgumentError, show
from rkeras._core.kinds import convert_argument
from rkeras._core.verb import VERBS

WRONG = ("nonsense", -1.5, 0, 2**64, "a\0b", 300 * "x", {"a": 1}, None)
"""Values. Each kind of argument rejects at least one of them, except the kinds that accept any value."""

# The same calls in Python and in R. A call that exists in one language only is empty in the other.
CALLS = [
    # Missing and unknown arguments
    ("layer_embedding(input_dim=3)", ""),
    ("k_abs(1, 2, 3)", ""),
    ("predict_classes(model, x, nonsense=1)", ""),
    # The pipe
    ("3 >> fit(x, y)", ""),
    ("3 >> predict_classes(x)", "3 |> predict_classes(x)"),
    ("3 >> dataset_batch(2)", "3 |> dataset_batch(2)"),
    ("model | layer_dense(2)", ""),
    # Data
    ("fit(model, None, y)", "fit(model, NULL, y)"),
    ("", "fit(model, x, c(0L, NA))"),
    ("predict(two, {'a': x, 'c': x})", "predict(two, list(a = x, c = x))"),
    ("fit(model, x, y, class_weight={7: 1.0})", 'fit(model, x, y, class_weight = list("7" = 1))'),
    ("fit(model, x, y, class_weight={'a': 1.0})", "fit(model, x, y, class_weight = list(a = 1))"),
    ("fit(model, x, y, validation_split=20)", "fit(model, x, y, validation_split = 20)"),
    ("to_categorical([0, 5], num_classes=2)", "to_categorical(c(0, 5), num_classes = 2)"),
    ("to_categorical([0.5])", "to_categorical(0.5)"),
    ("pad_sequences([[1.0, float('nan')]])", "pad_sequences(list(c(1, NA)))"),
    ("text_one_hot(3, 10)", "text_one_hot(3, 10)"),
    ("as_tensor([1.0, float('nan')], 'int32')", 'as_tensor(c(1, NA), "int32")'),
    # Models and layers
    ("compile(model, target_tensors=x)", "compile(model, target_tensors = x)"),
    ("freeze_weights(model, from_='nonsense')", 'freeze_weights(model, from = "nonsense")'),
    ("freeze_weights(model, which=[True, False])", "freeze_weights(model, which = c(TRUE, FALSE))"),
    ("adapt(layer_dense(units=2, name='d'), x)", 'adapt(layer_dense(units = 2, name = "d"), x)'),
    ("loss_mean_squared_error(y_true=x)", "loss_mean_squared_error(y_true = x)"),
    ("generate(3)", ""),
    # Files and descriptions of models
    ("save_model_tf(model, 3)", "save_model_tf(model, 3)"),
    ("unserialize_model(3)", "unserialize_model(3)"),
    ("model_from_json('nonsense')", 'model_from_json("nonsense")'),
    ("model_from_yaml('nonsense')", 'model_from_yaml("nonsense")'),
    ("from_config({'a': 1})", "from_config(list(a = 1))"),
    ("set_state_tree(model, {'nonsense': 1})", "set_state_tree(model, list(nonsense = 1))"),
    ("imagenet_decode_predictions(x)", "imagenet_decode_predictions(x)"),
    # Tensors and operations
    ("op_mean(x, axis=0.5)", "op_mean(x, axis = 0)"),
    ("op_average(x, weights=[1.0])", "op_average(x, weights = 1)"),
    ("op_vectorize(len, signature='n')", 'op_vectorize(length, signature = "n")'),
    ("", "op_subset(x, 3, 1, 1)"),
    ("", "op_subset(x, 0.5)"),
    ("shape('a')", 'shape("a")'),
    ("as_iterator(3)", "as_iterator(3)"),
    # Datasets and feature specifications
    ("zip_datasets(3)", "zip_datasets(3)"),
    ("feature_spec({'a': [1.0]}, 'nonsense')", 'feature_spec(data.frame(a = 1), "nonsense")'),
    ("dataset_use_spec(tensors_dataset({'a': [1.0]}), 3)", "dataset_use_spec(tensors_dataset(list(a = 1)), 3)"),
    # The session and training runs
    ("use_backend('theano')", 'use_backend("theano")'),
    ("flags(3)", ""),
    ("flags(flag_numeric('a', 'b'))", 'flags(flag_numeric("a", "b"))'),
    ("training_run('nowhere.R')", 'training_run("nowhere.py")'),
    ("compare_runs('nowhere')", 'compare_runs("nowhere")'),
]

IN_PYTHON = """
from rkeras import *
model = keras_model_sequential(input_shape=2) >> layer_dense(3, activation="softmax", name="out")
model >> compile("adam", "sparse_categorical_crossentropy")
a, b = layer_input(2, name="a"), layer_input(2, name="b")
two = keras_model([a, b], layer_concatenate(a, b))
x, y = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([0, 1])
"""
IN_R = """
library(rkeras)
model <- keras_model_sequential(input_shape = 2) |> layer_dense(3, activation = "softmax", name = "out")
model |> compile("adam", "sparse_categorical_crossentropy")
a <- layer_input(2, name = "a")
b <- layer_input(2, name = "b")
two <- keras_model(list(a, b), layer_concatenate(a, b))
x <- matrix(c(1, 3, 2, 4), 2)
y <- 0:1
for (call in readLines("stdin")) {
  cat("\\n", call, "\\n", sep = "")
  text <- tryCatch({ eval(parse(text = call)); "no error" }, error = conditionMessage)
  cat(paste0("    ", strsplit(text, "\\n")[[1L]], "\\n"), sep = "")
}
"""


def check(name, text, update):
    """Compare a text with the snapshot of this name, or record it."""
    file = ROOT / "tests" / "snapshots" / name
    if update:
        file.write_text(text, encoding="utf-8")
    recorded = file.read_text(encoding="utf-8")
    if text != recorded:
        diff = difflib.unified_diff(recorded.splitlines(), text.splitlines(), "recorded", "now", lineterm="", n=1)
        pytest.fail("\n".join([*diff, "", "If this is intended: pytest tests/test_error_texts.py --snapshot-update"]),
                    pytrace=False)  # fmt: skip


@pytest.fixture
def update(request):
    """Whether to record the texts."""
    return request.config.getoption("--snapshot-update")


def argument_errors(verb, argument, kind, hints):
    """Yield the error text of one invalid value, and of each invalid value whose hint is not in `hints` yet."""
    callers = [(False, KERAS)] + [(True, KERAS)] * bool(kind.from_r) + [(True, KERAS3)] * bool(kind.from_keras3)
    for from_r, edition in callers:
        first = True
        for value in WRONG:
            try:
                convert_argument(verb, argument, value, kind, from_r, edition)
            except ArgumentError as error:
                hint = str(error).partition(f"{show(value)}.")[2]
                if first or hint not in hints:
                    yield f"{'from R: ' if from_r else ''}{error}"
                    hints.add(hint)
                    first = False
            except Exception:
                continue  # a text of Keras or numpy, which differs between versions


def test_texts_of_each_kind_of_argument(update):
    kinds = {}
    for verb in sorted(VERBS.values(), key=lambda v: v.name):
        for name, parameter in verb.__signature__.parameters.items():
            if parameter.kind not in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
                kind = verb.kind_of(name)
                kinds.setdefault(kind.rule, (verb.name, name, kind))
    hints = set()
    lines = [text for found in kinds.values() for text in argument_errors(*found, hints)]
    check("argument_errors.txt", "\n".join([*lines, ""]), update)


def test_texts_of_calls_in_python(update):
    names = {"np": np}
    exec(IN_PYTHON, names)
    parts = []
    for call in filter(None, (python for python, _ in CALLS)):
        try:
            eval(call, names)
            text = "no error"
        except Exception as error:
            text = f"{type(error).__name__}: {error}"
        parts.append("\n".join([call, *(f"    {line}" for line in text.splitlines())]))
    assert "no error" not in "\n".join(parts)
    check("call_errors_python.txt", "\n\n".join([*parts, ""]), update)


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
def test_texts_of_calls_in_r(update, tmp_path):
    pytest.importorskip("rpy2")
    file = tmp_path / "calls.R"
    file.write_text(IN_R, encoding="utf-8")
    calls = "\n".join(r for _, r in CALLS if r)
    status, text, error = finish(["Rscript", str(file)], input=calls)
    assert status == 0, error
    assert "no error" not in text
    check("call_errors_r.txt", text.lstrip("\n"), update)
