"""The gateway to private attributes: its tables match the installed Keras, and no module bypasses it."""

import ast
import random
import re
from contextlib import nullcontext

import keras
import numpy as np
import pytest
from conftest import ROOT

import rkeras as rk
from rkeras._data.audio_resampling import without_tensorflow_io
from rkeras._data.images import without_opencv
from rkeras._distributed import workers
from rkeras._keras import patches, private
from rkeras._setup import doctor

PACKAGE = ROOT / "rkeras"
ROWS = [*private.SYMBOLS, *private.ATTRIBUTES]
ALLOWED_PATH = "tensorflow.__internal__.feature_column"
OUTSIDE = [p for p in sorted(PACKAGE.rglob("*.py")) if p.parent.name != "_keras"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.owner}.{row.name}")
def test_the_installed_keras_has_what_the_table_says(row):
    assert not private.is_expected(row) or private.exists(row)


@pytest.mark.filterwarnings("ignore")  # those of the examples
@pytest.mark.parametrize("owner", private.EXAMPLES)
def test_an_example_draws_no_random_numbers(owner):
    # Keras draws the seeds of its initializers from the generator of Python.
    before = random.getstate(), np.random.get_state()[2]
    private.EXAMPLES[owner]()
    assert (random.getstate(), np.random.get_state()[2]) == before


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.owner}.{row.name}")
def test_each_row_names_the_modules_that_use_it(row):
    for user in row.used_by:
        assert row.name in source_of(user), user


def source_of(user):
    """The code of a module, named as in `used_by`, perhaps with the name of a feature at the end."""
    path = PACKAGE.joinpath(*user.split(".")).with_suffix(".py")
    file = path if path.exists() else path.parent.with_suffix(".py")
    return file.read_text(encoding="utf-8")


def uses(path):
    """The private names that a module passes to the gateway, as literals."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("private.get", "private.value", "private.assign"):
            given = node.args[0 if node.func.attr == "get" else 1]
            if isinstance(given, ast.Constant):
                yield given.value.rpartition(".")[2]


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_each_module_that_uses_a_private_name_is_in_its_row(path):
    module = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
    for name in uses(path):
        users = [user for row in ROWS if row.name == name for user in row.used_by]
        assert any(user == module or user.startswith(f"{module}.") for user in users), name


@pytest.mark.filterwarnings("ignore")  # those of the examples
def test_methods_that_override_a_private_method_of_keras_are_in_the_table():
    examples = [make() for make in private.EXAMPLES.values()]
    classes = {c for made in examples for c in (made if isinstance(made, type) else type(made)).__mro__}
    methods = {name for c in classes if not c.__module__.startswith("rkeras") for name in vars(c)}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and node.bases:
                names = {method.name for method in node.body if isinstance(method, ast.FunctionDef)}
                overridden = {n for n in names & methods if n.startswith("_") and not n.startswith("__")}
                assert overridden <= {row.name for row in private.ATTRIBUTES}, (path.name, node.name)


def test_nothing_is_missing():
    assert private.missing() == ()
    assert all(private.named_class(name, name[: -2 if name == "losses" else -1].title()) for name in private.SEARCHED)


def test_the_doctor_reports_a_missing_name(monkeypatch):
    assert doctor.examine().facts["internals of Keras"] == "0 missing"
    gone = private.Private("utils.naming", "gone", ("_training.grouped_steps",), optional=True)
    monkeypatch.setattr(private, "missing", lambda: (gone,))
    report = doctor.examine()
    assert report.facts["internals of Keras"] == "1 missing"
    assert any("has no utils.naming.gone: _training.grouped_steps runs without" in fault for fault in report.faults)


def test_a_name_that_no_table_lists_is_an_error():
    with pytest.raises(KeyError):
        private.get("utils.naming.auto_name")
    with pytest.raises(KeyError):
        private.module("utils.model_visualization")
    with pytest.raises(KeyError):
        private.value(keras.layers.Dense(1), "_lock")
    with pytest.raises(KeyError):
        private.assign(keras.layers.Dense(1), "_lock", None)


def defined_names():
    """Private names that rkeras itself defines: in classes and modules, as attributes of its own objects, as slots."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                yield node.name
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                yield node.id
            elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                if getattr(node.value, "id", "") in ("self", "cls", "made"):
                    yield node.attr
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__slots__":
                yield from ast.literal_eval(node.value)
            elif isinstance(node, ast.Call) and ast.unparse(node.func) == "object.__setattr__":
                yield getattr(node.args[1], "value", "")


OF_PYTHON = {"_fields", "_getframe", "_exit", "_asdict", "_initializing", "_repr_html_",
             "_release_save", "_acquire_restore", "_is_owned", "_callback"}  # fmt: skip
"""Names of Python's own that are not Keras's: of named tuples, modules, notebooks, locks, reticulate."""

ALLOWED = {*defined_names(), *OF_PYTHON, *(row.name for row in private.SYMBOLS)}
ACCESS = ("getattr", "hasattr", "setattr", "delattr")


def attribute_of(node):
    """The attribute that an expression reads or sets, and the name of the object."""
    if isinstance(node, ast.Attribute):
        return node.attr, getattr(node.value, "id", "")
    called = isinstance(node, ast.Call) and getattr(node.func, "id", "") in ACCESS and len(node.args) > 1
    return (str(getattr(node.args[1], "value", "")), getattr(node.args[0], "id", "")) if called else ("", "")


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_private_attributes_are_used_through_the_gateway(path):
    source = path.read_text(encoding="utf-8")
    assert not re.findall(r"keras\.src|tensorflow\.python|__internal__", source.replace(ALLOWED_PATH, ""))
    for node in ast.walk(ast.parse(source)):
        name, owner = attribute_of(node)
        if name.startswith("_") and not name.startswith("__") and name not in ALLOWED:
            assert owner in ("self", "cls"), f"line {node.lineno}: {owner}.{name}"
            assert name in private.INHERITED, f"line {node.lineno}: {owner}.{name}"


# Patches ----------------------------------------------------------------------------------------------------


class Owner:
    """Stands for a class of Keras."""

    def double(self, x):
        return 2 * x


def test_a_patch_is_applied_once_and_can_be_undone():
    own = Owner.double
    for _ in range(2):
        patches.replace(Owner, "double", lambda before: lambda self, x: before(self, x) + 1, "for this test")
        patches.replace(Owner, "new", lambda before: before is None, "for this test")
    assert Owner().double(3) == 7
    assert Owner.new is True
    applied = [patch for patch in patches.APPLIED.values() if patch.owner is Owner]
    assert [(patch.name, patch.reason) for patch in applied] == [("double", "for this test"), ("new", "for this test")]
    for patch in applied:
        patches.undo(patch)
    assert Owner.double is own
    assert not hasattr(Owner, "new")
    assert not [patch for patch in patches.APPLIED.values() if patch.owner is Owner]


def test_a_replaced_attribute_comes_back_after_an_error():
    own = vars(private.module("utils.file_utils"))["urlretrieve"]
    with pytest.raises(ValueError, match="inside"), patches.temporarily_replaced("utils.file_utils", "urlretrieve", 1):
        raise ValueError("inside")
    assert private.module("utils.file_utils").urlretrieve is own


def test_a_patch_can_be_applied_again():
    own = Owner.double
    for factor in (3, 4):
        patches.replace(
            Owner, "double", lambda _, factor=factor: lambda self, x: factor * x, "for this test", again=True
        )
    assert Owner().double(1) == 4
    patches.undo(patches.find(Owner, "double"))
    assert Owner.double is own
    assert patches.find(Owner, "double") is None


@pytest.fixture(scope="module")
def trained():
    model = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(1)
    rk.fit(rk.compile(model, "sgd", "mse"), np.zeros((4, 2)), np.zeros(4), epochs=1, verbose=0)


@pytest.mark.usefixtures("trained")
def test_training_leaves_no_patch_without_a_reason():
    names = {(patch.owner.__name__.rpartition(".")[2], patch.name) for patch in patches.APPLIED.values()}
    assert {("Layer", "__rshift__"), ("KerasTensor", "__or__"), ("trainer", "TFEpochIterator")} <= names
    assert all(patch.reason.endswith(".") for patch in patches.APPLIED.values())
    assert all(re.fullmatch(r"all|\w+[ -][\w. -]+", patch.versions) for patch in patches.APPLIED.values())


@pytest.mark.usefixtures("trained")
def test_every_patch_can_be_undone():
    for patch in list(patches.APPLIED.values()):
        replaced = vars(patch.owner)[patch.name]
        patches.undo(patch)
        assert vars(patch.owner).get(patch.name, patches.UNSET) is patch.before
        patches.replace(patch.owner, patch.name, lambda _, value=replaced: value, patch.reason, patch.versions)


def test_no_module_but_patches_assigns_into_another_package():
    for path in OUTSIDE:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        imported = {
            (name.asname or name.name).partition(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and "rkeras" not in str(node.module))
            for name in node.names
        }
        for node in ast.walk(tree):
            if isinstance(node, (ast.Assign, ast.AugAssign)):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                roots = {ast.unparse(t).partition(".")[0] for t in targets if isinstance(t, ast.Attribute)}
                # Python documents that its own hooks, such as `sys.displayhook`, are set.
                assert not roots & {*imported, "keras()"} - {"builtins", "sys", "warnings"}, (
                    f"{path.name}:{node.lineno}"
                )


# Fallbacks --------------------------------------------------------------------------------------------------


@pytest.fixture
def reset_supported_features(monkeypatch):
    monkeypatch.setattr(private, "_SUPPORTED", {})


@pytest.mark.usefixtures("reset_supported_features")
def test_a_name_that_moved_in_a_newer_keras_is_warned_of_once(monkeypatch):
    moved = private.Private("utils.naming", "moved_elsewhere", ("a feature",), optional=True)
    monkeypatch.setattr(private, "SYMBOLS", (*private.SYMBOLS, moved))
    with pytest.warns(UserWarning, match=r"has no utils\.naming\.moved_elsewhere: it is slower\.") as caught:
        assert not private.supports("a feature", "it is slower.")
        assert not private.supports("a feature", "it is slower.")
    assert len(caught) == 1


@pytest.mark.usefixtures("reset_supported_features")
def test_older_keras_causes_no_warning(monkeypatch):
    later = private.Private("utils.naming", "later", ("a feature",), since=(99, 0), optional=True)
    monkeypatch.setattr(private, "SYMBOLS", (*private.SYMBOLS, later))
    assert not private.supports("a feature", "it is slower.")


@pytest.mark.usefixtures("reset_supported_features")
def test_a_renamed_attribute_is_one_of_the_two(monkeypatch):
    names = (
        private.Private("utils.naming", "old_name", ("a feature",), until=(3, 11)),
        private.Private("utils.naming", "auto_name", ("a feature",), since=(3, 11)),
    )
    monkeypatch.setattr(private, "SYMBOLS", (*private.SYMBOLS, *names))
    for version, supported in {(3, 12): True, (3, 10): False}.items():
        private._SUPPORTED.clear()
        monkeypatch.setattr(private, "version", lambda version=version: version)
        if supported:
            assert private.supports("a feature", "it is slower.")
        else:
            with pytest.warns(UserWarning, match="old_name"):
                assert not private.supports("a feature", "it is slower.")


OPTIONAL = {
    "_data.images": without_opencv,
    "_data.audio_resampling": without_tensorflow_io,
    "_distributed.workers.reduce_per_replica": workers.reduces_scalars_along_axis.__wrapped__,
}


@pytest.mark.usefixtures("reset_supported_features")
@pytest.mark.parametrize("feature", OPTIONAL)
def test_an_optional_feature_does_without_what_has_moved(feature, monkeypatch):
    moved = private.Private("utils.naming", "moved_elsewhere", (feature,), optional=True)
    monkeypatch.setattr(private, "SYMBOLS", (*private.SYMBOLS, moved))
    with pytest.warns(UserWarning, match="moved_elsewhere") as caught:
        first = OPTIONAL[feature]()
        second = OPTIONAL[feature]()
    assert len(caught) == 1
    assert [type(each) in (nullcontext, bool) for each in (first, second)] == [True, True]
