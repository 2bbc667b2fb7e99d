"""Files that are not written or opened, and their error messages."""

import os
import pickle
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import h5py
import keras
import numpy as np
import pytest
from conftest import ROOT

import rkeras as rk
from rkeras._files import confirm_overwrite

LOADERS = [rk.load_model, rk.load_model_hdf5, rk.load_model_tf]


def model_of(value=1.0, units=3):
    model = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(units)
    model.set_weights([np.full(w.shape, value) for w in model.get_weights()])
    return model


# Code -------------------------------------------------------------------------------------------------------


def with_lambda():
    model = rk.keras_model_sequential(input_shape=2)
    model.add(keras.layers.Lambda(lambda x: x + 1, output_shape=(2,)))
    return model


@pytest.mark.parametrize("name", ["m.keras", "m.h5", "m"])
@pytest.mark.parametrize("load", LOADERS, ids=lambda verb: verb.name)
def test_a_lambda_layer_is_rejected_with_reason_and_remedy(name, load, tmp_path):
    path = str(tmp_path / name)
    (rk.save_model_tf if name == "m" else rk.save_model)(with_lambda(), path)
    said = r"^{}\(\): .* has a Lambda layer with code of its own, .* pass safe_mode = FALSE \(Python: safe_mode=False\)"
    with pytest.raises(ValueError, match=said.format(load.name)):
        load(path)
    assert load(path, safe_mode=False).predict(np.zeros((1, 2)), verbose=0).tolist() == [[1, 1]]


def test_bytes_with_a_lambda_layer_are_rejected():
    data = rk.serialize_model(with_lambda())
    with pytest.raises(ValueError, match="the serialized model has a Lambda layer .* pass safe_mode = FALSE"):
        rk.unserialize_model(data)
    assert rk.unserialize_model(data, safe_mode=False).predict(np.zeros((1, 2)), verbose=0).tolist() == [[1, 1]]


class Trap:
    def __init__(self, file):
        self.file = file

    def __reduce__(self):
        return (open, (self.file, "w"))


@pytest.mark.parametrize("load", LOADERS, ids=lambda verb: verb.name)
def test_a_pickled_object_is_never_loaded(load, tmp_path):
    (tmp_path / "m.keras").write_bytes(pickle.dumps(Trap(str(tmp_path / "sprung"))))
    with pytest.raises(ValueError, match="is a pickled Python object, which could run any code"):
        load(str(tmp_path / "m.keras"))
    assert not (tmp_path / "sprung").exists()


def test_yaml_creates_no_objects():
    with pytest.raises(ValueError, match="`yaml` must be a string returned by model_to_yaml"):
        rk.model_from_yaml("!!python/object/apply:os.getcwd []")


# Members outside the archive --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["../outside.txt", "/tmp/outside.txt", "assets/../../outside.txt", "C:\\outside.txt"])
@pytest.mark.parametrize("load", LOADERS, ids=lambda verb: verb.name)
def test_an_archive_member_with_a_path_outside_is_rejected(name, load, tmp_path):
    path = str(tmp_path / "m.keras")
    rk.save_model(model_of(), path)
    with zipfile.ZipFile(path, "a") as parts:
        parts.writestr(name, "mine")
    with pytest.raises(ValueError, match=rf"^{load.name}\(\): .* has a member that points outside of it"):
        load(path)
    with pytest.raises(ValueError, match="has a member that points outside of it"):
        rk.load_model_weights(model_of(), path)
    assert not (tmp_path.parent / "outside.txt").exists()


def test_an_archive_member_that_is_a_link_is_rejected(tmp_path):
    path = str(tmp_path / "m.keras")
    rk.save_model(model_of(), path)
    link = zipfile.ZipInfo("assets/link")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "a") as parts:
        parts.writestr(link, "/etc")
    with pytest.raises(ValueError, match="'assets/link'"):
        rk.load_model(path)


def test_an_hdf5_file_with_external_data_is_rejected(tmp_path):
    path = str(tmp_path / "m.h5")
    for name, add in {
        "link": lambda f: f.__setitem__("model_weights/other", h5py.ExternalLink("/etc/other.h5", "/")),
        "data": lambda f: f.create_dataset("model_weights/raw", (4,), "u1", external=[("/etc/hostname", 0, 4)]),
    }.items():
        rk.save_model(model_of(), path, overwrite=True)
        with h5py.File(path, "a") as file:
            add(file)
        with pytest.raises(ValueError, match=r"outside of it, .*/etc/"):
            rk.load_model(path)
        assert name


# Foreign files ----------------------------------------------------------------------------------------------


FOREIGN = {
    b"\x1c\x00\x00\x00TFL3" + bytes(20): "is a TensorFlow Lite model: tflite_predict",
    b"\x1f\x8b" + bytes(20): "is a file compressed by gzip, as R's saveRDS",
    b'{"class_name": "Sequential"}': "load_model_config",
    struct.pack("<I", 7) * 4: "is neither a .keras nor an HDF5 model file",
}


@pytest.mark.parametrize("beginning", FOREIGN, ids=FOREIGN.values())
def test_a_foreign_file_is_named(beginning, tmp_path):
    (tmp_path / "m").write_bytes(beginning)
    with pytest.raises(ValueError, match=FOREIGN[beginning]):
        rk.load_model(str(tmp_path / "m"))


def test_weights_and_checkpoints_are_named(tmp_path):
    rk.save_model_weights_tf(model_of(), str(tmp_path / "c"))
    rk.save_model_weights_hdf5(model_of(), str(tmp_path / "w.h5"))
    with pytest.raises(ValueError, match="is a checkpoint, .* load_model_weights_tf"):
        rk.load_model(str(tmp_path / "c"))
    with pytest.raises(ValueError, match="does not contain a model, perhaps only weights. load_model_weights_hdf5"):
        rk.load_model(str(tmp_path / "w.h5"))


# Disks ------------------------------------------------------------------------------------------------------

WRITERS = {"save_model_hdf5": "m.h5", "save_model": "m.keras", "save_model_tf": "m", "save_model_weights_hdf5": "w.h5",
           "save_model_weights": "w.weights.h5", "save_model_weights_tf": "c"}  # fmt: skip

FULL_DISK = """
import resource, signal, sys
import numpy as np
import rkeras as rk

verb, path = sys.argv[1:]
model = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(3)
model.set_weights([np.ones(w.shape) for w in model.get_weights()])
getattr(rk, verb)(model, path)
large = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(2_000_000)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
try:
    getattr(rk, verb)(large, path, overwrite=True)
except OSError as error:
    print(error)
"""


@pytest.mark.parametrize(("verb", "name"), WRITERS.items(), ids=WRITERS)
def test_a_full_disk_keeps_the_old_file(verb, name, tmp_path):
    path = tmp_path / name
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    done = subprocess.run([sys.executable, "-c", FULL_DISK, verb, path], capture_output=True, text=True, cwd=ROOT,
                          env=environment, check=False)  # fmt: skip
    assert f"{path} cannot be written: File too large." in done.stdout, done.stderr
    assert f"The existing {name} was not changed." in done.stdout
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]
    weights = "weights" in verb
    kept = rk.load_model_weights(model_of(0.0), str(path)) if weights else rk.load_model(str(path))
    assert all((w == 1).all() for w in kept.get_weights())


@pytest.mark.parametrize(("verb", "name"), WRITERS.items(), ids=WRITERS)
def test_a_missing_directory_is_named(verb, name, tmp_path):
    with pytest.raises(FileNotFoundError, match="the directory .*nowhere does not exist"):
        getattr(rk, verb)(model_of(), str(tmp_path / "nowhere" / name))


@pytest.mark.parametrize(("verb", "name"), WRITERS.items(), ids=WRITERS)
def test_an_unwritable_directory_is_named(verb, name, monkeypatch, tmp_path):
    def refused(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "mkdtemp", refused)
    with pytest.raises(PermissionError, match=f"{name} cannot be written: no permission for {tmp_path}"):
        getattr(rk, verb)(model_of(), str(tmp_path / name))


@pytest.mark.parametrize("verb", [verb for verb in WRITERS if verb not in ("save_model_tf", "save_model_weights_tf")])
def test_an_existing_directory_is_named(verb, tmp_path):
    (tmp_path / "d").mkdir()
    with pytest.raises(IsADirectoryError, match="is a directory. Choose another name"):
        getattr(rk, verb)(model_of(), str(tmp_path / "d"), overwrite=True)


def test_a_symbolic_link_is_kept_and_its_target_replaced(tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "m.keras").symlink_to(tmp_path / "there" / "m.keras")
    rk.save_model_hdf5(model_of(1.0), tmp_path / "m.keras")
    rk.save_model_hdf5(model_of(2.0), tmp_path / "m.keras")
    assert (tmp_path / "m.keras").is_symlink()
    assert rk.load_model(tmp_path / "there" / "m.keras").get_weights()[0].max() == 2


def test_sharded_files_are_replaced_by_sharded_files(tmp_path):
    path = str(tmp_path / "my_m.weights.json")

    def wide(value):
        model = rk.keras_model_sequential([rk.layer_dense(400) for _ in range(3)], input_shape=2)
        model.set_weights([np.full(w.shape, value) for w in model.get_weights()])
        return model

    for value in (1.0, 2.0, 3.0):
        rk.save_model_weights(wide(value), path, overwrite=True, max_shard_size=0.0007)
        files = len(list(tmp_path.iterdir()))
        read = rk.load_model_weights(wide(0.0), path)
        assert {float(w.max()) for w in read.get_weights()} == {value}
    assert files == len(list(tmp_path.iterdir())) and files > 2


# Overwriting ------------------------------------------------------------------------------------------------


def test_the_user_is_asked_in_an_interactive_session(monkeypatch, tmp_path):

    path = tmp_path / "m.keras"
    rk.save_model(model_of(1.0), path)
    asked = []
    answers = iter([False, True])

    def ask(question):
        asked.append(question)
        return next(answers)

    monkeypatch.setattr(confirm_overwrite, "_prompt", [ask])
    with pytest.raises(FileExistsError, match=r"m\.keras exists\.$"):
        rk.save_model(model_of(2.0), path)
    assert rk.load_model(path).get_weights()[0].max() == 1
    rk.save_model(model_of(2.0), path)
    assert rk.load_model(path).get_weights()[0].max() == 2
    assert asked == [f"{path} exists. Replace it?"] * 2
    assert Path(path).stat().st_size
