"""What is loaded when, what is found by name, and which module may import which."""

import ast
import inspect
import json
import pickle
import pydoc
import re
import sys
from pathlib import Path

import pytest
from conftest import OLDER, ROOT

import rkeras as rk
from rkeras._core.help_text import full_help
from rkeras._core.verb import VERBS, Verb

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


def test_the_package_shows_public_names_only():
    public = {name for name in vars(rk) if not name.startswith("_")}
    modules = {p.stem for p in (ROOT / "rkeras").glob("[a-z]*.py")} | {
        p.name for p in (ROOT / "rkeras").glob("[a-z]*/")
    }
    assert public <= {"ArgumentError", "newaxis", "pipe"} | modules
    assert not modules & set(VERBS)


def test_no_function_of_the_r_package_is_defined_twice():
    source = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "R").glob("*.R"))
    names = re.findall(r"^(`[^`]+`|[A-Za-z._][\w.]*) <- ", source, re.MULTILINE)
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_help_shows_the_arguments_of_r_our_note_and_the_text_of_keras():
    text = " ".join(pydoc.plain(pydoc.render_doc(rk.layer_dense)).split())
    assert "`keras.layers.Dense` with R's names and order of arguments." in text
    places = [text.index(f" {name}: ") for name in rk.layer_dense.__signature__.parameters if name != "kwargs"]
    assert places == sorted(places)
    assert "`object` is a Sequential model, to which the layer is added" in text
    assert "densely-connected NN layer" in text


@pytest.mark.parametrize("name", sorted(VERBS))
def test_every_verb_has_help(name):
    verb = VERBS[name]
    text = verb.__doc__
    assert isinstance(verb, Verb)
    assert verb.__name__ == name
    assert text.partition("\n")[0].rstrip().endswith(".")
    assert "cannot be shown" not in text or (OLDER and "the installed keras" in text)
    if verb.function is not None:
        for formal, parameter in inspect.signature(verb).parameters.items():
            stars = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
            assert f"\n    {stars}{formal}: " in full_help(verb), f"{formal} is not described"


# Which module may import which ------------------------------------------------------------------------------


def imports(path):
    """The full names of the modules that a file imports, wherever it does."""
    return imports_of(ast.parse(path.read_text(encoding="utf-8")), path)


def imports_of(tree, path=None):
    """The same of a syntax tree."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} has a relative import"
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in BY_NAME:
            paths = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            found |= {*paths, *(path.rpartition(".")[0] for path in paths)}
    return found


BY_NAME = ("import_module", "__import__", "import_with_keras", "symbol")
PACKAGE = ROOT / "rkeras"
FILES = {str(p.relative_to(PACKAGE)): imports(p) for p in sorted(PACKAGE.rglob("*.py"))}


LAYERS = (
    ("_core",),
    ("_keras",),
    ("_values", "_files"),
    ("_ops",),
    ("_compat",),
    ("_layers",),
    ("_distributed",),
    ("_data", "_saving", "_runs"),
    ("_export", "_setup"),
    ("_training",),
    ("vocab",),
    ("__init__",),
    ("bridge",),
    ("__main__",),
)
"""The packages in order: each may import those before it and itself."""

ANYWHERE = {"config", "help"}
"""Settings and texts, which import nothing of ours."""

LEVEL = {package: level for level, packages in enumerate(LAYERS) for package in packages}


def package_of(module):
    """The part of a module's name below rkeras; `__init__` for rkeras itself."""
    return (module.split(".") + ["__init__"])[1]


MODULES = {
    ".".join(("rkeras", *Path(file).with_suffix("").parts)).removesuffix(".__init__"): found
    for file, found in FILES.items()
}
PACKAGES = {module for module in MODULES if (ROOT / Path(*module.split("."), "__init__.py")).exists()}
IMPORTS = {module: {name for name in found if name in MODULES and name != module} for module, found in MODULES.items()}
"""The modules of ours that each imports, at its top or inside a function."""


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_packages_before_its_own(module):
    package = package_of(module)
    imported = {package_of(name) for name in IMPORTS[module] - {"rkeras"}} - ANYWHERE - {package}
    assert all(LEVEL[other] < LEVEL[package] for other in imported) if package not in ANYWHERE else not imported


def test_no_modules_import_each_other():
    # Packages have no code of their own, so that importing one cannot be part of a cycle.
    graph = {module: {n for n in names if n not in PACKAGES or module == "rkeras"} for module, names in IMPORTS.items()}
    while leaves := {module for module, names in graph.items() if not names & graph.keys()}:
        graph = {module: names for module, names in graph.items() if module not in leaves}
    assert not graph


def test_core_imports_only_the_standard_library():
    for module, found in MODULES.items():
        if package_of(module) == "_core":
            assert {name.split(".")[0] for name in found} <= set(sys.stdlib_module_names) | {"rkeras", "yaml"}, module


def test_no_folder_holds_more_modules_than_a_reader_takes_in():
    folders = [p for p in (PACKAGE).rglob("*") if p.is_dir() and (p / "__init__.py").exists()]
    crowded = {str(f.relative_to(PACKAGE)): n for f in folders if (n := len([*f.glob("*.py")]) - 1) > 16}
    assert set(crowded) <= {"vocab"}, crowded


def test_only_the_bridge_imports_rpy2():
    using = {file for file, found in FILES.items() if any(name.split(".")[0].startswith("rpy2") for name in found)}
    assert all(file.startswith("bridge/") for file in using), using


def derives_from_keras(file):
    """Whether a module derives classes from Keras's at its top: it is imported once Keras is loaded, never before."""
    return bool(re.search(r"^(import|from) (keras|tensorflow)\b", (PACKAGE / file).read_text("utf-8"), re.MULTILINE))


def test_heavy_packages_are_imported_inside_functions_only():
    for file in FILES:
        if file.startswith("bridge/") or derives_from_keras(file):
            continue
        tree = ast.parse((PACKAGE / file).read_text(encoding="utf-8"))
        top = [n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
        names = {a.name for n in top if isinstance(n, ast.Import) for a in n.names}
        names |= {n.module for n in top if isinstance(n, ast.ImportFrom)}
        assert not {name.split(".")[0] for name in names} & set(HEAVY), file


def test_modules_that_derive_from_keras_are_imported_inside_functions():
    deriving = {name for name, file in zip(MODULES, FILES, strict=True) if derives_from_keras(file)}
    for file in FILES:
        if not derives_from_keras(file):
            top = ast.Module([n for n in ast.parse((PACKAGE / file).read_text("utf-8")).body
                              if isinstance(n, (ast.Import, ast.ImportFrom))], [])  # fmt: skip
            assert not imports_of(top) & deriving, file


def test_classes_that_derive_from_keras_are_defined_at_the_top_of_such_modules():
    for file in FILES:
        tree = ast.parse((PACKAGE / file).read_text(encoding="utf-8"))
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        inner = {node.name for f in functions for node in ast.walk(f) if isinstance(node, ast.ClassDef)}
        # A reader of pickles, arrays of numpy, and a class of a name that moves from version to version.
        assert inner <= {"Reader", "Factor", "RArray", "RVector", "PacedEpochIterator"}, file


# The bridge -------------------------------------------------------------------------------------------------


def test_every_module_that_registers_a_converter_or_handler_is_imported_at_the_start():
    registries = {"rkeras.bridge.convert.converters", "rkeras.bridge.handlers.registry"}
    registering = {name for name, found in MODULES.items() if found & registries}
    called = {"rkeras.bridge.call", "rkeras.bridge.convert.to_python"}
    assert registering - called <= MODULES["rkeras.bridge.registrations"]


def test_the_r_package_requests_the_handlers_that_exist():
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in (PACKAGE / "bridge/handlers").glob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    functions = [n for n in nodes if isinstance(n, ast.FunctionDef)]
    decorators = {"handler", "returns_part", "returns_proxy"}
    handlers = [n.name for n in functions if decorators & set(map(ast.unparse, n.decorator_list))]
    updates = [n for n in nodes if isinstance(n, ast.Call) and ast.unparse(n.func) == "HANDLERS.update"]
    handlers += [keyword.arg for update in updates for keyword in update.keywords]
    source = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "R").glob("*.R"))
    requested = set(re.findall(r'\brequest(?:\(\s*|, )"(\w+)"', source))
    assert requested == set(handlers)
    assert len(handlers) == len(set(handlers))


def assigned(name):
    """The values of an attribute in the bodies of classes of rkeras, by class."""
    return {
        node.name: ast.literal_eval(statement.value)
        for file in FILES
        for node in ast.walk(ast.parse((PACKAGE / file).read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        for statement in node.body
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == name
    }


def test_every_conversion_that_a_class_names_exists():
    tree = ast.parse((PACKAGE / "bridge/convert/to_r.py").read_text(encoding="utf-8"))
    table = next(n for n in tree.body if isinstance(n, ast.AnnAssign) and ast.unparse(n.target) == "_BY_KEY")
    keys = {ast.literal_eval(key) for key in table.value.keys}
    named = assigned("_r_conversion")
    assert set(named.values()) == keys
    assert {"Config", "Named", "Frame", "Shape", "Unconverted", "RObject"} <= named.keys()


def test_classes_that_users_see_are_found_in_the_package_itself():
    shown = set(assigned("__module__")) - {"ArgumentError"}
    assert shown == {*rk._CLASSES, *rk._KERAS_CLASSES}
    for name in shown:
        cls = getattr(rk, name)
        assert (cls.__module__, cls.__qualname__) == ("rkeras", name)
        assert pickle.loads(pickle.dumps(cls)) is cls
    for value in (rk.Named([1, 2], ["a", ""]), rk.Shape([1, None]), rk.Frame(x=[1]), rk.Scores(loss=0.5)):
        again = pickle.loads(pickle.dumps(value))
        assert (type(again), again, getattr(again, "names", 0)) == (type(value), value, getattr(value, "names", 0))


def test_loading_keras_takes_no_names_of_layers(python):
    code = "import rkeras as rk; print(rk.layer_dense(units=1).name, rk.keras_input(3).name)"
    assert python(code) == "dense keras_tensor\n"


def test_devices_can_be_configured_after_keras_is_loaded(python):
    code = """
import rkeras as rk, tensorflow as tf
rk.keras_model_sequential(input_shape=3)
cpu, two = tf.config.list_physical_devices("CPU")[0], [tf.config.LogicalDeviceConfiguration()] * 2
tf.config.set_logical_device_configuration(cpu, two)
print(len(tf.config.list_logical_devices("CPU")))
"""
    assert python(code) == "2\n"
