"""What is generated from the declarations is fresh, and a stale file is found."""

from pathlib import Path

from rkeras._core.help_text import argument_descriptions
from rkeras._core.verb import VERBS
from tools.generate import files
from tools.generate.__main__ import main

ROOT = Path(__file__).parents[1]


def test_generated_files_are_fresh(capsys):
    assert main(["--check"]) == 0, capsys.readouterr().out


def test_a_stale_file_is_named(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(files, "contents", lambda root, check: iter([(ROOT / "NAMESPACE", "another text")]))
    assert main(["--check"]) == 1
    assert "stale: NAMESPACE" in capsys.readouterr().out


def test_every_argument_of_every_verb_is_explained():
    unexplained = {
        verb.name: sorted(set(verb.__signature__.parameters) - set(argument_descriptions(verb)))
        for verb in VERBS.values()
    }
    assert not {name: missing for name, missing in unexplained.items() if missing}
