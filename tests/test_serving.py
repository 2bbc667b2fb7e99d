"""Server for SavedModels: the REST API of TensorFlow Serving, its errors, and the end of the server."""

import base64
import json
import os
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request

import numpy as np
import pytest
import tensorflow as tf
from conftest import ROOT

import rkeras as rk

X = np.array([[1.0, 2.0], [3.0, -1.0]], dtype="float32")


@pytest.fixture(autouse=True)
def without_proxy(monkeypatch):
    """Use no proxy for connections to this machine."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("served")
    model = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(1, kernel_initializer="ones")
    rk.save_model_tf(model, str(folder / "one"))
    a, b = rk.layer_input(2, name="a"), rk.layer_input(1, name="b")
    both = rk.layer_add([rk.layer_dense(a, 1, kernel_initializer="ones"), b])
    many = rk.keras_model([a, b], {"p": both, "q": rk.layer_dense(b, 2, kernel_initializer="ones")})
    rk.save_model_tf(many, str(folder / "two"))
    (folder / "versions").mkdir()
    for version in ("2", "10"):
        rk.export_savedmodel(model, str(folder / "versions" / version))

    class Text(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec([None], tf.string, name="t")])
        def shout(self, t):
            return {"u": tf.strings.upper(t)}

    module = Text()
    tf.saved_model.save(module, str(folder / "text"), signatures={"serving_default": module.shout})
    return folder


@pytest.fixture(scope="module")
def service(folder):
    with rk.serve_savedmodel(folder / "one", port=0, name="m", max_request_mb=0.1) as service:
        yield service


def request_json(url, body=None):
    data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data)) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read())


def test_predictions_for_instances_and_inputs(service):
    assert request_json(service.url, {"instances": X.tolist()}) == (200, {"predictions": [[3.0], [2.0]]})
    assert request_json(service.url, {"inputs": X.tolist()}) == (200, {"outputs": [[3.0], [2.0]]})
    (name,) = tf.saved_model.load(str(service._graph.path)).signatures["serving_default"].structured_input_signature[1]
    assert request_json(service.url, {"instances": [{name: row} for row in X.tolist()]})[1] == {
        "predictions": [[3.0], [2.0]]
    }
    body = {"signature_name": "serve", "inputs": {name: X.tolist()}}
    assert request_json(service.url, body)[1] == {"outputs": [[3.0], [2.0]]}


def test_a_model_with_several_inputs_and_outputs(folder):
    with rk.serve_savedmodel(folder / "two", port=0) as service:
        rows = [{"a": [1, 2], "b": [10]}, {"a": [3, -1], "b": [20]}]
        _, answer = request_json(service.url, {"instances": rows})
        assert answer == {"predictions": [{"p": [13.0], "q": [10.0, 10.0]}, {"p": [22.0], "q": [20.0, 20.0]}]}
        _, answer = request_json(service.url, {"inputs": {"a": [[1, 2]], "b": [[10]]}})
        assert answer == {"outputs": {"p": [[13.0]], "q": [[10.0, 10.0]]}}
        status, answer = request_json(service.url, {"instances": [[1, 2]]})
        assert status == 400 and "['a', 'b']; name them" in answer["error"]


def test_text_and_base64_inputs(folder):
    with rk.serve_savedmodel(folder / "text", port=0) as service:
        coded = {"b64": base64.b64encode(b"cd").decode()}
        assert request_json(service.url, {"instances": ["ab", coded]})[1] == {"predictions": ["AB", "CD"]}
        assert request_json(service.url, {"instances": [{"b64": "?"}]})[0] == 400


def test_status_and_metadata(service):
    base = service.url.removesuffix(":predict")
    assert request_json(base)[1]["model_version_status"][0]["state"] == "AVAILABLE"
    status, found = request_json(f"{base}/metadata")
    assert status == 200 and found["model_spec"] == {"name": "m", "signature_name": "", "version": "1"}
    (taken,) = found["metadata"]["signature_def"]["signature_def"]["serving_default"]["inputs"].values()
    assert taken["dtype"] == "DT_FLOAT" and [d["size"] for d in taken["tensor_shape"]["dim"]] == ["-1", "2"]


def test_the_newest_of_several_versions_is_served(folder):
    with rk.serve_savedmodel(folder / "versions", port=0) as service:
        base = service.url.removesuffix(":predict")
        assert request_json(base)[1]["model_version_status"][0]["version"] == "10"
        assert request_json(f"{base}/versions/10:predict", {"instances": [[1, 1]]})[1] == {"predictions": [[2.0]]}
        assert request_json(f"{base}/versions/2")[0] == 404


BAD = {
    "no JSON": (b"{", "JSON Parse error"),
    "no object": ([1], "must be a JSON object"),
    "neither": ({}, "exactly one of 'instances' and 'inputs'"),
    "both": ({"inputs": 1, "instances": 1}, "exactly one of 'instances' and 'inputs'"),
    "no rows": ({"instances": []}, "must be a list of at least one"),
    "shape": ({"instances": [[1, 2, 3]]}, r"must have the shape [-1, 2], not [1, 3]"),
    "ragged": ({"instances": [[1, 2], [3]]}, "must be a full array of float32"),
    "text": ({"instances": [["a", "b"]]}, "must be a full array of float32"),
    "names": ({"instances": [{"z": [1, 2]}]}, "must have the inputs"),
    "signature": ({"signature_name": "z", "instances": [[1, 2]]}, "'z' not found"),
}


@pytest.mark.parametrize("body", BAD.values(), ids=BAD)
def test_the_response_to_an_invalid_request_states_the_reason(body, service):
    status, answer = request_json(service.url, body[0])
    assert status == 400 and body[1] in answer["error"]
    assert request_json(service.url, {"instances": [[1, 2]]})[0] == 200


def test_other_models_methods_and_large_requests_are_http_errors(service):
    assert request_json(service.url.replace("/m:", "/other:"), {"instances": [[1, 2]]})[0] == 404
    assert request_json(service.url.replace(":predict", ":classify"), {"instances": [[1, 2]]})[0] == 400
    assert request_json(service.url.replace("/v1/", "/v2/"))[0] == 404
    assert request_json(service.url, {"instances": [[1, 2]] * 50_000})[0] == 413


def test_concurrent_requests_run_together(folder):
    with rk.serve_savedmodel(folder / "one", port=0, batch_timeout=0.1) as service:
        found = {}

        def ask(i):
            found[i] = request_json(service.url, {"instances": [[i, i]]})[1]["predictions"]

        threads = [threading.Thread(target=ask, args=(i,)) for i in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == {i: [[2.0 * i]] for i in range(20)}
        assert service.batches.requests == 20 and service.batches.runs < 10


def test_the_service_releases_its_port(folder):
    service = rk.serve_savedmodel(folder / "one", port=0)
    assert service.running and "running" in repr(service)
    with pytest.raises(OSError, match=rf"port {service.port} cannot be used"):
        rk.serve_savedmodel(folder / "one", port=service.port)
    service.stop()
    assert not service.running and "stopped" in repr(service)
    rk.serve_savedmodel(folder / "one", port=service.port).stop()


def test_an_invalid_directory_is_named(folder, tmp_path):
    with pytest.raises(FileNotFoundError, match=r"serve_savedmodel\(\): there is no directory"):
        rk.serve_savedmodel(tmp_path / "none")
    with pytest.raises(ValueError, match="is not a SavedModel"):
        rk.serve_savedmodel(tmp_path)


def test_serving_from_the_shell(folder):
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    with subprocess.Popen([sys.executable, "-m", "rkeras", "serve", folder / "one", "--port", "0", "--name", "s"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT,
                          env=environment) as process:  # fmt: skip
        try:
            url = process.stdout.readline().strip()
            assert url.endswith("/v1/models/s:predict")
            assert request_json(url, {"instances": [[4, 5]]}) == (200, {"predictions": [[9.0]]})
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0
        finally:
            process.kill()  # otherwise `Popen` waits for it forever


NOT_NUMBERS = ['["1.5", "2"]', "[true, false]", "[null, 1]", "[{}, 1]", "[1" + "0" * 400 + ", 1]"]


@pytest.mark.parametrize("row", NOT_NUMBERS)
def test_text_is_not_converted_to_a_number(service, row):
    status, answer = request_json(service.url, f'{{"instances": [{row}]}}'.encode())
    assert status == 400 and "must be a full array of float32" in answer["error"]


@pytest.mark.parametrize("number", ["1.5", "true", '"7"', "2147483648", "-2147483649"])
def test_integers_stay_integers(number, tmp_path):
    class Next(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec([None], tf.int32, name="n")])
        def next(self, n):
            return {"m": n + 1}

    module = Next()
    tf.saved_model.save(module, str(tmp_path), signatures={"serving_default": module.next})
    with rk.serve_savedmodel(tmp_path, port=0) as service:
        status, answer = request_json(service.url, f'{{"instances": [{number}]}}'.encode())
        assert status == 400 and "must be a full array of int32" in answer["error"]
        assert request_json(service.url, {"instances": [7, -2147483648]}) == (200, {"predictions": [8, -2147483647]})


@pytest.mark.parametrize("body", ["[" * 100_000, '{"instances": ' + "[" * 5000 + "]" * 5000 + "}"])
def test_deeply_nested_json_is_rejected(service, body):
    status, answer = request_json(service.url, body.encode())
    assert status == 400 and "nested too deeply" in answer["error"]
    assert request_json(service.url, {"instances": X.tolist()})[0] == 200


def test_the_signature_name_must_be_text(service):
    status, answer = request_json(service.url, {"signature_name": ["serve"], "instances": X.tolist()})
    assert status == 400 and "not found. There are: serve, serving_default" in answer["error"]
