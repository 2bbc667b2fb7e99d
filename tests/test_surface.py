"""The names and arguments of R, held against the declarations."""

import inspect
import json

import pytest
from conftest import ROOT

from rkeras.symbol import symbol
from rkeras.verb import VERBS, recorded_signatures

WANTED = json.loads((ROOT / "tests/surface/wanted.json").read_text(encoding="utf-8"))["wanted"]
METHODS = json.loads((ROOT / "tests/surface/s3methods.json").read_text(encoding="utf-8"))["methods"]

DIFFERENT = {
    "import": "`as` is a keyword of Python, where the argument is `as_`",
    "save_model": "the dots of keras3 take nothing; without them a wrong name is an error",
    "summary": "the method of R hands its dots to `format`, whose arguments these are",
}
"""Verbs whose formals are not those of R, with the reason."""

OURS = {
    "callback_lambda_stop_training": "R sets `model$stop_training`; the seeds call this",
    "dataset_digits": "real data that need no network",
    "keras_config": "examines the installation; in R keras `reticulate::py_config()`",
    "optimizer_adamw": "of Keras 3; the seeds call it",
}
"""Names that R does not export, with the reason."""

OTHER_DEFAULTS = {
    ("fit", "verbose"): "the R option is read in R",
}


def formals(verb):
    """Names as R would list them: the dots where `*` stands, else at the end, where `**kwargs` does."""
    parameters = inspect.signature(verb).parameters.values()
    names = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    by_name_only = [p.name for p in parameters if p.kind is p.KEYWORD_ONLY]
    stars = [p for p in parameters if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
    return [*names, *(["..."] if stars or by_name_only else []), *by_name_only]


def wanted(name):
    """R's formals: those of the method for models, where R exports only the generic."""
    if name in METHODS:
        return METHODS[name]
    entry = WANTED.get(name)
    return [formal for formal, _ in entry["formals"]] if entry and entry["formals"] is not None else None


@pytest.mark.parametrize("name", sorted(VERBS))
def test_the_formals_are_those_of_r_then_those_of_keras(name):
    verb = VERBS[name]
    expected = wanted(verb.name)
    if expected is None:
        assert verb.name in {*OURS, *WANTED}, f"{name} is not a name of R: say why in OURS"
        return
    found = formals(verb)
    if verb.name in DIFFERENT:
        assert found[: len(expected)] != expected, f"{name} is as R has it: take it out of DIFFERENT"
        return
    assert found[: len(expected)] == expected
    if verb.target is not None and verb.function is None:
        target = symbol(verb.target)
        own = inspect.signature(target.__init__ if inspect.isclass(target) else target).parameters
        assert set(found[len(expected) :]) <= set(own)


def python(text):
    """An R default as a Python value; `...` where it is an expression."""
    simple = {"NULL": None, "TRUE": True, "FALSE": False}
    if text in simple:
        return simple[text]
    try:
        return json.loads(text.removesuffix("L").replace("'", '"'))
    except ValueError:
        return ...


@pytest.mark.parametrize("name", sorted(name for name in VERBS if name in WANTED and WANTED[name]["formals"]))
def test_the_defaults_are_those_of_r(name):
    parameters = inspect.signature(VERBS[name]).parameters
    for formal, text in WANTED[VERBS[name].name]["formals"]:
        if formal == "..." or text is None or formal not in parameters or (name, formal) in OTHER_DEFAULTS:
            continue
        if (expected := python(text)) is ...:
            continue
        # A loss or metric without data is an object; `save_model` without a file has no use yet.
        if name == "save_model" and formal == "filepath":
            continue
        assert parameters[formal].default == expected, f"{formal} = {text}"


def test_the_tables_of_reasons_name_verbs_that_exist():
    assert {*DIFFERENT, *OURS} <= {verb.name for verb in VERBS.values()}
    assert not {name for name in OURS if name in WANTED}
    assert all({**DIFFERENT, **OURS, **OTHER_DEFAULTS}.values())


@pytest.mark.parametrize("name", sorted(name for name, verb in VERBS.items() if verb.target))
def test_every_target_is_in_keras(name):
    assert callable(symbol(VERBS[name].target))


def test_every_declaration_is_recorded():
    declared = {name for name, verb in VERBS.items() if verb.function is None}
    assert set(recorded_signatures()) == declared


def test_what_is_recorded_is_what_is_declared():
    from rkeras.generate.signatures import keras_version, record, recorded_version

    if recorded_version(ROOT) != keras_version():
        pytest.skip("recorded from another Keras")
    assert (ROOT / "rkeras/signatures.txt").read_text(encoding="utf-8") == record(ROOT)


@pytest.mark.parametrize("name", sorted(VERBS))
def test_a_verb_that_acts_on_something_takes_it_first(name):
    verb = VERBS[name]
    first = next(iter(inspect.signature(verb).parameters.values()), None)
    if verb._acts_on is not None:
        assert first is not None and first.name in ("object", "model", "inputs", "x", "y")
    assert verb.family in verb.run.__func__.__module__ or (ROOT / f"rkeras/vocab/{verb.family}.py").exists()
