"""Generated files are up to date, their lines are short, and help pages need no Python."""

import pytest
from conftest import OLDER, ROOT
from keras._tf_keras import keras as keras_of_tensorflow

from rkeras._core.help_text import argument_descriptions
from rkeras._core.verb import VERBS, Verb
from tools.generate import WIDTH, files, r_help, signatures
from tools.generate.__main__ import main


def test_generated_files_are_fresh(capsys):
    assert main(["--check"]) == 0, capsys.readouterr().out


def test_a_stale_file_is_named(capsys, monkeypatch):
    monkeypatch.setattr(files, "contents", lambda root, check: iter([(ROOT / "NAMESPACE", "another text")]))
    assert main(["--check"]) == 1
    assert "stale: NAMESPACE" in capsys.readouterr().out


def test_only_files_that_do_not_quote_keras_are_checked_with_another_keras(monkeypatch):
    monkeypatch.setattr(signatures, "keras_version", lambda: "0.1")
    checked = {path.name for path, _ in files.contents(ROOT, check=True)}
    assert {"gen-verbs.R", "fit.Rd", "rkeras-layers.Rd"} <= checked
    assert not {"signatures.txt", "layer_dense.Rd"} & checked


def test_a_new_declaration_needs_no_recorded_signature():
    verb = Verb("loss_new", family="losses", run=print, target="keras.losses.Huber")
    assert signatures.signature(verb, [("unknown", "1L"), ("delta", "2"), ("...", None)]).startswith(
        "(unknown=1, delta"
    )


def test_every_argument_of_every_verb_is_described():
    for verb in VERBS.values():
        assert all(argument_descriptions(verb)[name] for name in verb.__signature__.parameters), verb.name


def test_lines_of_generated_r_code_are_short():
    for name in ("NAMESPACE", "R/gen-verbs.R", "R/gen-standins.R"):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if len(line) > WIDTH] == [], name


def test_help_pages_do_not_call_python():
    assert [file.name for file in (ROOT / "man").glob("*.Rd") if "\\Sexpr" in file.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("keras.layers.Dense", "www.tensorflow.org/api_docs/python/tf/keras/layers/Dense"),
        ("keras.utils.FeatureSpace.cross", "www.tensorflow.org/api_docs/python/tf/keras/utils/FeatureSpace#cross"),
        ("tensorflow.data.Dataset.map", "www.tensorflow.org/api_docs/python/tf/data/Dataset#map"),
        ("keras.saving.load_weights", "keras.io/api/models/model_saving_apis/"),
    ],
)
def test_a_help_page_links_to_the_documentation_of_its_symbol(target, address):
    assert r_help.keras_url(target) == f"https://{address}"


@pytest.mark.skipif(OLDER, reason="The links are to the documentation of the newest Keras.")
def test_tensorflow_has_every_symbol_that_a_help_page_links_to():
    missing = set()
    for target in {v.target for v in VERBS.values() if v.target and "tensorflow.org" in r_help.keras_url(v.target)}:
        found = keras_of_tensorflow
        for name in target.split(".")[1:] if target.startswith("keras.") else []:
            found = getattr(found, name, None)
        if found is None:
            missing.add(target)
    assert missing == set()
