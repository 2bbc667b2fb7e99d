"""Declarations match the exports of R's packages: names, arguments and defaults."""

import inspect
import json

import pytest
from conftest import ROOT

from rkeras._core.signatures import recorded_signatures
from rkeras._core.verb import VERBS
from rkeras._keras.loading import symbol
from tools.generate import surface
from tools.generate.signatures import keras_version, record, recorded_version

FROM_THIS_KERAS = pytest.mark.skipif(recorded_version(ROOT) != keras_version(), reason="recorded from another Keras")
WANTED = surface.wanted(ROOT)
EXCEPTIONS = surface.exceptions(ROOT)


def test_every_name_of_r_exists_in_both_languages():
    assert surface.missing(ROOT) == {"R": [], "Python": []}


def test_the_formals_equal_those_of_the_r_packages_in_order():
    assert surface.differing(ROOT) == {"R": {}, "Python": {}}


def test_the_report_contains_every_name():
    lines = "\n".join(surface.report(ROOT))
    print(lines)
    for package in surface.PACKAGES:
        names = sum(package in entry["packages"] for entry in WANTED.values())
        assert f"names {names}/{names}" in lines


def own_parameters(verb):
    target = symbol(verb.target)
    return inspect.signature(target.__init__ if inspect.isclass(target) else target).parameters


DECLARED = sorted(name for name, verb in VERBS.items() if verb.function is None)


@FROM_THIS_KERAS
@pytest.mark.parametrize("name", DECLARED)
def test_additional_formals_are_parameters_of_keras(name):
    verb = VERBS[name]
    after = surface.python_formals(verb)[len(surface.expected_formals(ROOT, verb.name) or ()) :]
    assert set(after) - {"...", "object"} <= set(own_parameters(verb))


def test_a_verb_unknown_in_r_names_a_keras_symbol_or_has_a_reason():
    methods = json.loads((ROOT / "spec/s3methods.json").read_text(encoding="utf-8"))["methods"]
    extra = {v.name: v for v in VERBS.values() if v.name not in WANTED and v.name not in methods}
    unexplained = {n for n, v in extra.items() if v.target not in surface.unwrapped(ROOT)} - set(EXCEPTIONS["ours"])
    assert unexplained == set()


def test_every_keras_symbol_unknown_in_r_has_a_verb_or_a_reason():
    groups = json.loads((ROOT / "spec/unwrapped.json").read_text(encoding="utf-8"))["unwrapped"]
    targets = {v.target for v in VERBS.values()}
    without = {n for group in groups.values() for n, _, others in group if not targets & {n, *others}}
    assert without == set(EXCEPTIONS["no verb"])


def test_the_table_of_exceptions_is_current():
    names = {v.name for v in VERBS.values()}
    assert set(EXCEPTIONS["ours"]) <= names - set(WANTED)
    assert set(EXCEPTIONS["formals"]) <= names
    assert all(reason for table in EXCEPTIONS.values() for reason in table.values())
    for name in EXCEPTIONS["formals"]:
        expected = surface.expected_formals(ROOT, name)
        verb = next(v for v in VERBS.values() if v.name == name)
        found = {tuple(f[: len(expected)]) for f in (surface.python_formals(verb), surface.r_formals(ROOT)[name])}
        assert found != {tuple(expected)}, f"the formals of {name} are R's: remove it from the table"


def python_value(text):
    """Convert an R default to a Python value, an expression to `...`."""
    simple = {"NULL": None, "None": None, "TRUE": True, "FALSE": False, "True": True, "False": False}
    if text in simple:
        return simple[text]
    try:
        return json.loads(text.removesuffix("L").replace("'", '"'))
    except ValueError:
        return ...


@pytest.mark.parametrize(
    "name", sorted(v.__name__ for v in VERBS.values() if (WANTED.get(v.name) or {}).get("formals"))
)
def test_the_defaults_equal_those_of_the_r_packages(name):
    verb = VERBS[name]
    parameters = inspect.signature(verb).parameters
    for formal, text in WANTED[verb.name]["formals"]:
        if formal not in parameters or text is None or f"{verb.name}.{formal}" in EXCEPTIONS["defaults"]:
            continue
        if (expected := python_value(text)) is ...:
            continue
        kind = verb.kind_of(formal)
        if kind.one_based and expected is not None:  # in Python this axis counts from 0
            expected = kind.from_r(expected)
        assert parameters[formal].default == expected, f"{formal} = {text}"


@pytest.mark.parametrize("name", sorted(name for name, verb in VERBS.items() if verb.target))
def test_every_target_exists_in_keras(name):
    assert callable(symbol(VERBS[name].target))


def test_every_declaration_has_a_recorded_signature():
    assert set(recorded_signatures()) == set(DECLARED)


@FROM_THIS_KERAS
def test_the_recorded_signatures_are_fresh():
    assert (ROOT / "rkeras/signatures.txt").read_text(encoding="utf-8") == record(ROOT)
