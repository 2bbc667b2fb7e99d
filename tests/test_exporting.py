"""Export to other formats, read by the reference implementations."""

import importlib.util

import numpy as np
import onnx
import pytest
from onnx.reference import ReferenceEvaluator

import rkeras as rk
from rkeras._keras import private


def model():
    made = rk.keras_model_sequential(input_shape=[8, 8, 1]) >> rk.layer_conv_2d(2, 3, activation="relu")
    return made >> rk.layer_flatten() >> rk.layer_dense(3, activation="softmax")


X = np.random.default_rng(0).normal(size=(4, 8, 8, 1)).astype("float32")


def test_onnx_returns_the_outputs_of_the_model(tmp_path):
    # The model has been built, but never called.
    made, path = model(), tmp_path / "m.onnx"
    assert rk.export_savedmodel(made, path, format="onnx") == str(path)
    onnx.checker.check_model(onnx.load(path))
    session = ReferenceEvaluator(str(path))
    (output,) = session.run(None, {session.input_names[0]: X})
    np.testing.assert_allclose(output, made.predict(X, verbose=0), rtol=1e-4, atol=1e-6)
    assert [p.name for p in tmp_path.iterdir()] == ["m.onnx"]


def test_an_onnx_model_has_the_names_of_its_inputs(tmp_path):
    a, b = rk.layer_input(2, name="a"), rk.layer_input(3, name="b")
    made = rk.keras_model([a, b], rk.layer_dense(rk.layer_concatenate([a, b]), 1))
    rk.export_savedmodel(made, tmp_path / "m.onnx", format="onnx")
    session = ReferenceEvaluator(str(tmp_path / "m.onnx"))
    assert session.input_names == ["a", "b"]
    inputs = {"a": np.ones((2, 2), "float32"), "b": np.full((2, 3), 0.5, "float32")}
    (output,) = session.run(None, inputs)
    np.testing.assert_allclose(output, made.predict(list(inputs.values()), verbose=0), rtol=1e-5)


@pytest.mark.filterwarnings("ignore")  # TensorFlow announces that the interpreter moves to another package
@pytest.mark.skipif(private.version() < (3, 13), reason="Keras 3.13 is the first that has the format.")
def test_the_format_litert(tmp_path):
    made, path = model(), tmp_path / "m.tflite"
    rk.export_savedmodel(made, path, format="litert")
    np.testing.assert_allclose(rk.tflite_predict(path, X), made.predict(X, verbose=0), rtol=1e-4, atol=1e-6)


def test_a_missing_package_is_named(tmp_path, monkeypatch):
    (tmp_path / "m.onnx").write_text("before")
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "onnx" else found(name))
    with pytest.raises(RuntimeError, match=r"export_savedmodel\(\): format 'onnx' needs .*: pip install onnx$"):
        rk.export_savedmodel(model(), tmp_path / "m.onnx", format="onnx")
    with pytest.raises(FileExistsError):
        rk.export_savedmodel(model(), tmp_path / "m.onnx", format="onnx", overwrite=False, versioned=False)
    assert (tmp_path / "m.onnx").read_text() == "before"
    with pytest.raises(ValueError, match="`format` must be"):
        rk.export_savedmodel(model(), tmp_path / "m", format="pickle")
