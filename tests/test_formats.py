"""The tables of formats in the guide, cell by cell: what each format stores, and which programs read it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT
from formats_reader import blank

import rkeras as rk
from rkeras._keras import seed_states


def tables():
    """Rows of each table of the guide, by format; each row is a dict of its cells by column name."""
    found = []
    text = (ROOT / "vignettes" / "formats.md").read_text(encoding="utf-8")
    for line in [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("|")]:
        if line[0] == "format":
            found.append({})
            header = [name.strip("`") for name in line[1:]]
        elif not line[0].startswith("-"):
            found[-1][line[0]] = dict(zip(header, line[1:], strict=True))
    return found


KEEPS, READS = tables()


def bytes_to(verb):
    return lambda model, path: Path(path).write_bytes(verb(model))


def text_to(verb):
    return lambda model, path: Path(path).write_text(verb(model))


# The verbs that write each format, and the file name.
WRITERS = {
    "`.keras`": ("m.keras", [rk.save_model, rk.save_model_hdf5]),
    "HDF5, `.h5` or `.hdf5`": ("m.h5", [rk.save_model, rk.save_model_hdf5]),
    "SavedModel": ("m", [rk.save_model_tf, rk.model_to_saved_model]),
    "SavedModel, graph alone": ("m", [rk.export_savedmodel]),
    "bytes, a raw vector": ("m.keras", [rk.serialize_model]),
    "weights, HDF5 by layer": ("w.h5", [rk.save_weights, rk.save_model_weights_hdf5]),
    "weights, `.weights.h5`": ("m.weights.h5", [rk.save_weights, rk.save_model_weights_hdf5, rk.save_model_weights]),
    "checkpoint": ("ckpt", [rk.save_model_weights_tf]),
    "JSON": ("m.json", [rk.model_to_json, rk.save_model_config]),
    "YAML": ("m.yaml", [rk.model_to_yaml]),
    "TensorFlow Lite": ("m.tflite", [rk.export_tflite]),
}
TO_FILE = {"serialize_model": bytes_to, "model_to_json": text_to, "model_to_yaml": text_to}
FILES = [(form, verb.name) for form, (_, verbs) in WRITERS.items() for verb in verbs]


@pytest.fixture(scope="module")
def trained():
    rk.set_random_seed(3)
    x = np.random.default_rng(0).normal(size=(8, 4)).astype("float32")
    model = blank() >> rk.compile(rk.optimizer_adam(0.02), "mse", metrics="mae")
    model >> rk.fit(x, x.sum(axis=1), epochs=2, verbose=0)
    return model, x


@pytest.fixture(scope="module")
def paths(trained, tmp_path_factory):
    """File of each format and writer."""
    paths = {}
    for form, (name, verbs) in WRITERS.items():
        for verb in verbs:
            paths[form, verb.name] = str(tmp_path_factory.mktemp("file") / name)
            TO_FILE.get(verb.name, lambda verb: verb)(verb)(trained[0], paths[form, verb.name])
    return paths


@pytest.fixture(scope="module")
def other_readers(trained, paths, tmp_path_factory):
    """Results of plain Keras and TensorFlow for the files, in a separate process."""
    model, x = trained
    folder = tmp_path_factory.mktemp("others")
    state = {f"optimizer {i}": v.numpy() for i, v in enumerate(model.optimizer.variables)}
    np.savez(
        folder / "expected.npz", x=x, outputs=model.predict(x, verbose=0), seeds=seed_states.states(model), **state
    )
    inside = {"inside": str(Path(paths["SavedModel", "save_model_tf"], "assets.extra", "model.keras"))}
    (folder / "files.json").write_text(json.dumps({**{str(file): path for file, path in paths.items()}, **inside}))
    done = subprocess.run([sys.executable, ROOT / "tests" / "formats_reader.py", folder], capture_output=True,
                          text=True, check=False)  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def loaded_by_rkeras(form, path):
    """Model that rkeras loads from a file, or None."""
    if form == "bytes, a raw vector":
        return rk.unserialize_model(Path(path).read_bytes())
    if form in ("JSON", "YAML"):
        return (rk.model_from_json if form == "JSON" else rk.model_from_yaml)(Path(path).read_text())
    try:
        return rk.load_model(path)
    except ValueError:
        return None


def state_of(model):
    return [v.numpy() for v in model.optimizer.variables]


def all_equal(ours, theirs):
    return len(ours) == len(theirs) and all(map(np.array_equal, ours, theirs))


def restored_by_rkeras(form, path, trained):
    """What rkeras restores from a file: the cells of the first table, and the column rkeras of the second."""
    model, x = trained
    found = loaded_by_rkeras(form, path)
    outputs = model.predict(x, verbose=0)
    if found is None:
        if form == "TensorFlow Lite":
            same = np.allclose(rk.tflite_predict(path, x), outputs, rtol=1e-4)
            return {"architecture": "no", "weights": "in the graph", "optimizer": "no", "seeds": False,
                    "rkeras": "predicts" if same else "no"}  # fmt: skip
        found = blank() >> rk.compile(rk.optimizer_adam(0.02), "mse", metrics="mae")
        found.optimizer.build(found.trainable_variables)
        rk.load_weights(found, path)
        same = all_equal(found.get_weights(), model.get_weights())
        return {"architecture": "no", "weights": "yes" if same else "no", "rkeras": "weights" if same else "no",
                "optimizer": "its state" if all_equal(state_of(found), state_of(model)) else "no",
                "seeds": seed_states.states(found) == seed_states.states(model)}  # fmt: skip
    alike = [layer.name for layer in found.layers] == [layer.name for layer in model.layers]
    same = np.allclose(found.predict(x, verbose=0), outputs, rtol=1e-6)
    whole = (
        alike and same and found.compiled and (found.loss, all_equal(state_of(found), state_of(model))) == ("mse", True)
    )
    return {
        "architecture": "yes" if alike else "no",
        "weights": "no" if not same else "yes" if alike else "in the graph",
        "optimizer": "yes" if whole and float(found.optimizer.learning_rate) == float(np.float32(0.02)) else "no",
        "seeds": alike and same and seed_states.states(found) == seed_states.states(model),
        "rkeras": "whole model" if whole else "predicts" if same else "architecture" if alike else "no",
    }


@pytest.mark.parametrize(("form", "writer"), FILES)
def test_each_cell_of_the_tables(form, writer, trained, paths, other_readers):
    ours, theirs = restored_by_rkeras(form, paths[form, writer], trained), other_readers[str((form, writer))]
    seeds = "no" if not ours.pop("seeds") else "yes" if theirs.get("random state") else "in rkeras"
    found = {**ours, **theirs, "random state of layers": seeds}
    cells = {**KEEPS[form], **READS[form]}
    assert {name: found[name] for name in cells if name != "written by"} == {
        name: cell for name, cell in cells.items() if name != "written by"
    }, theirs["errors"]


def test_the_tables_have_all_formats_and_their_writers():
    assert list(KEEPS) == list(READS) == list(WRITERS)
    named = {form: re.findall(r"`(\w+)\(\)`", cells["written by"]) for form, cells in KEEPS.items()}
    assert named == {form: [verb.name for verb in verbs] for form, (_, verbs) in WRITERS.items()}


def test_keras_opens_the_file_in_a_saved_model(other_readers):
    assert other_readers["inside"]["Keras 3"] == "whole model"
