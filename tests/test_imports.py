"""What is loaded when, what is found by name, and which module may import which."""

import ast
import inspect
import json
import pydoc
import re

import pytest
from conftest import ROOT

import rkeras as rk
from rkeras.verb import VERBS, Verb, describe

HEAVY = ("tensorflow", "keras", "numpy", "pandas", "matplotlib", "h5py", "rpy2", "rpy2_rinterface")


@pytest.mark.parametrize("statement", ["import rkeras", "from rkeras import *", "import rkeras; dir(rkeras)"])
def test_importing_loads_nothing_heavy(python, statement):
    source = f"{statement}\nimport sys, json; print(json.dumps([m for m in {HEAVY} if m in sys.modules]))"
    assert json.loads(python(source)) == []


def test_binding_and_signatures_load_nothing_heavy(python):
    source = f"""
import inspect, json, sys
import rkeras as rk
block = rk.compile("adam") >> rk.fit(epochs=3)
names = list(inspect.signature(rk.layer_dense).parameters)
print(json.dumps([names[:3], [m for m in {HEAVY} if m in sys.modules]]))
"""
    assert json.loads(python(source)) == [["object", "units", "activation"], []]


def test_every_verb_is_found_by_name_and_completed():
    assert set(VERBS) <= set(dir(rk))
    # These two would hide what Python itself calls so.
    assert set(VERBS) - set(rk.__all__) == {"dict", "tuple"}
    namespace = {}
    exec("from rkeras import *", namespace)
    assert {"layer_dense", "fit", "pipe", "keras_model_sequential", "ArgumentError"} <= namespace.keys()
    assert all(namespace[name] is getattr(rk, name) for name in VERBS if name in rk.__all__)


def test_a_wrong_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match=r"^module 'rkeras' has no attribute 'layer_dens'$"):
        _ = rk.layer_dens


def test_no_verb_hides_a_module_of_the_package():
    # `rkeras.generate` is the tool `python -m rkeras.generate`, which nothing else imports.
    modules = {p.stem for p in (ROOT / "rkeras").glob("*.py")} | {
        "vocab",
        "bridge",
        "meanings",
        "examples",
        "registered",
    }
    assert not modules & set(VERBS)
    imported = [p for p in (ROOT / "rkeras").rglob("*.py") if "rkeras.generate" in p.read_text(encoding="utf-8")]
    assert {p.relative_to(ROOT / "rkeras").parts[0] for p in imported} <= {"generate", "verb.py"}


def test_no_function_of_the_r_package_is_defined_twice():
    source = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "R").glob("*.R"))
    names = re.findall(r"^(`[^`]+`|[A-Za-z._][\w.]*) <- ", source, re.MULTILINE)
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_help_shows_the_arguments_of_r_our_note_and_the_text_of_keras():
    text = " ".join(pydoc.plain(pydoc.render_doc(rk.layer_dense)).split())
    assert "`keras.layers.Dense` with R's names and order of arguments." in text
    places = [text.index(f" {name}: ") for name in rk.layer_dense.__signature__.parameters if name != "kwargs"]
    assert places == sorted(places)
    assert "`object` is what the layer is put on" in text
    assert "densely-connected NN layer" in text


@pytest.mark.parametrize("name", sorted(VERBS))
def test_every_verb_has_help(name):
    verb = VERBS[name]
    text = verb.__doc__
    assert isinstance(verb, Verb)
    assert verb.__name__ == name
    assert text.partition("\n")[0].rstrip().endswith(".")
    assert "cannot be shown" not in text
    if verb.function is not None:
        for formal, parameter in inspect.signature(verb).parameters.items():
            stars = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
            assert f"\n    {stars}{formal}: " in describe(verb), f"{formal} is not described"


# Which module may import which ------------------------------------------------------------------------------


def imports(path):
    """The full names of the modules that a file imports, wherever it does."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} has a relative import"
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("import_module", "__import__"):
            found |= {a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    return found


PACKAGE = ROOT / "rkeras"
FILES = {str(p.relative_to(PACKAGE)): imports(p) for p in sorted(PACKAGE.rglob("*.py"))}


def ours(found):
    """First part below rkeras of each import of ours."""
    return {name.split(".")[1] for name in found if name.startswith("rkeras.")}


@pytest.mark.parametrize(
    ("file", "allowed"),
    [
        ("editions.py", set()),
        ("arguments.py", {"editions"}),
        ("misfits.py", {"arguments"}),
        ("objects.py", set()),
        ("running.py", {"symbol"}),
        ("history.py", set()),
        ("quiet.py", set()),
        ("symbol.py", {"pipe", "quiet", "registered"}),
        ("pipe.py", {"objects"}),
        ("verb.py", {"arguments", "editions", "meanings", "misfits", "pipe", "objects", "symbol"}),
        ("__init__.py", {"arguments", "pipe", "symbol", "verb", "vocab"}),
    ],
)
def test_a_module_of_the_core_imports_only_what_is_below_it(file, allowed):
    assert ours(FILES[file]) <= allowed


def test_arguments_imports_only_the_standard_library():
    import sys

    assert {name.split(".")[0] for name in FILES["arguments.py"]} <= set(sys.stdlib_module_names) | {"rkeras"}


@pytest.mark.parametrize("file", [f for f in FILES if f.startswith("vocab/")])
def test_the_vocabulary_imports_neither_bridge_nor_generator(file):
    assert not ours(FILES[file]) & {"bridge", "generate"}


def test_nothing_but_the_command_imports_the_bridge():
    outside = {file for file, found in FILES.items() if "bridge" in ours(found) and not file.startswith("bridge/")}
    assert outside <= {"__main__.py"}


def test_nothing_but_the_command_imports_the_generation():
    outside = {file for file, found in FILES.items() if "generate" in ours(found) and not file.startswith("generate/")}
    assert outside <= {"__main__.py"}


def test_only_the_bridge_imports_rpy2():
    using = {file for file, found in FILES.items() if any(name.split(".")[0].startswith("rpy2") for name in found)}
    assert all(file.startswith("bridge/") for file in using), using


def test_heavy_packages_are_imported_inside_functions_only():
    for file in FILES:
        # A class of Keras's needs Keras to be defined; Keras is loaded by then.
        if file.startswith(("bridge/", "generate/", "registered/")):
            continue
        tree = ast.parse((PACKAGE / file).read_text(encoding="utf-8"))
        top = [n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
        names = {a.name for n in top if isinstance(n, ast.Import) for a in n.names}
        names |= {n.module for n in top if isinstance(n, ast.ImportFrom)}
        assert not {name.split(".")[0] for name in names} & set(HEAVY), file
