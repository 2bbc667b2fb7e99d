"""Operators of R as functions, shapes, and functions that select and describe Python."""

import sys

import numpy as np
import pytest

import rkeras as rk
from rkeras._core.errors import ArgumentError


def test_multi_assign_accepts_nested_names_and_a_rest():
    assert rk.multi_assign("a, (b, *c), _", [1, [2, 3, 4], 5]) == {"a": 1, "b": 2, "c": [3, 4]}
    assert rk.multi_assign(["first", "*", "last"], ["abcd", 2, 3]) == {"first": "abcd", "last": 3}
    assert rk.multi_assign("a, b", {"x": 1, "y": 2}) == {"a": 1, "b": 2}
    scope = {}
    rk.multi_assign("a, b", np.array([1, 2]), into=scope)
    assert scope == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("names", "value", "text"),
    [
        ("a, b", [1], "2 names for 1 values"),
        ("a, b", [1, 2, 3], "2 names for 3 values"),
        ("*a, *b", [1], "only one name"),
        ("a, (b", [1, 2], "do not match"),
        ("a, 3b", [1, 2], "not a name"),
    ],
)
def test_multi_assign_requires_as_many_names_as_values(names, value, text):
    with pytest.raises(ValueError, match=text):
        rk.multi_assign(names, value)


def test_a_number_cannot_be_unpacked():
    with pytest.raises(TypeError, match="cannot be unpacked"):
        rk.multi_assign("a, b", 3)


def test_the_assignment_pipe_replaces_the_variable():
    numbers, table, array = [3, 1, 2], {"a": 1}, np.array([1.0, 4.0])
    assert rk.pipe_assign(numbers, sorted) is numbers
    rk.pipe_assign(table, lambda d: {"b": d["a"]})
    rk.pipe_assign(array, np.sqrt)
    assert (numbers, table, array.tolist()) == ([1, 2, 3], {"b": 1}, [1.0, 2.0])
    with pytest.raises(ArgumentError, match="must be a name in `into`"):
        rk.pipe_assign(3, abs)


def test_the_assignment_pipe_calls_a_waiting_verb_or_a_layer():
    assert rk.pipe_into([1, 2, 3, 4], rk.array_reshape(dim=(2, 2))).shape == (2, 2)
    assert rk.pipe_into(np.ones((1, 2)), rk.layer_dense(units=3)).shape == (1, 3)


def test_the_value_of_a_context_is_assigned_to_a_name(tmp_path):
    scope = {}
    (tmp_path / "text").write_text("words")
    with rk.bind_as((tmp_path / "text").open(), "file", into=scope) as file:
        assert scope["file"] is file
        assert file.read() == "words"
    assert scope["file"].closed


def test_lists_are_zipped_by_name_or_index():
    assert rk.zip_lists([1, 2], "ab") == [[1, "a"], [2, "b"]]
    assert rk.zip_lists([[1, 2], [3, 4]]) == [[1, 3], [2, 4]]
    assert rk.zip_lists({"x": 1, "y": 2}, {"y": 20, "x": 10}) == {"x": [1, 10], "y": [2, 20]}
    with pytest.raises(ValueError, match="the same length"):
        rk.zip_lists([1], [1, 2])
    with pytest.raises(ValueError, match="names of all lists"):
        rk.zip_lists({"x": 1}, {"y": 1})


def test_named_list_uses_the_name_of_a_function():
    assert rk.named_list(len, y=1) == {"len": len, "y": 1}
    with pytest.raises(ArgumentError, match="a value that has a name"):
        rk.named_list(3)


def test_new_axis_and_all_dims_index_arrays():
    x = np.arange(6).reshape(1, 2, 3)
    assert x[rk.newaxis, rk.all_dims(), 0].shape == (1, 1, 2)


def test_shapes_are_tuples_of_sizes():
    import tensorflow as tf

    given = rk.shape(None, -1, float("nan"), 2.0, np.ones((3, 4)), [5, tf.ones((6,))])
    assert given == (None, None, None, 2, 3, 4, 5, 6)
    assert repr(given) == "shape(NA, NA, NA, 2, 3, 4, 5, 6)"
    assert rk.shape(dims=(2, 3)).num_elements() == 6
    assert rk.shape(2, None).num_elements() is None
    assert rk.shape(tf.TensorShape([None, 2])) == (None, 2)
    with pytest.raises(ArgumentError, match="sizes of axes"):
        rk.shape("wide")


def test_an_axis_of_unknown_size_is_a_tensor():
    import tensorflow as tf

    @tf.function(input_signature=[tf.TensorSpec((None, 4))])
    def halves(x):
        n, width = rk.shape(x)
        return tf.reshape(x, rk.shape(n, 2, width // 2))

    assert halves(tf.ones((3, 4))).shape == (3, 2, 2)


def test_a_python_other_than_the_running_one_is_rejected():
    assert rk.use_python(sys.executable) == sys.executable
    assert rk.use_virtualenv(sys.prefix) == sys.executable
    with pytest.raises(ArgumentError, match="must be the running Python"):
        rk.use_python("/nowhere/python")
    assert rk.use_python("/nowhere/python", required=False) == sys.executable


def test_required_packages_are_recorded_and_named_when_an_import_fails(monkeypatch):
    from rkeras._setup import requirements

    monkeypatch.setattr(requirements, "REQUIRED", requirements.Requirements())
    assert rk.py_require(["numpy>=1", "keras"]) is None
    assert rk.py_require("keras", action="remove") is None
    assert rk.py_require() == (["numpy>=1"], [], None)
    assert requirements.advice() == ""
    rk.py_require(["numpy>=99", "not a requirement"], python_version="<3", exclude_newer="2025-01-01")
    assert rk.py_require() == (["numpy>=1", "numpy>=99", "not a requirement"], ["<3"], "2025-01-01")
    packages, version = requirements.advice().splitlines()
    assert packages.startswith("py_require() recorded numpy>=99, not a requirement, not installed in ")
    assert packages.endswith('-m pip install "numpy>=99" "not a requirement"')
    assert version.startswith("py_require() recorded Python <3, but 3.")
    rk.py_require("scipy", action="set")
    assert rk.py_require().packages == ["scipy"]


def test_a_module_is_imported_at_first_use():
    sys.modules.pop("this", None)
    made = rk.import_("colorsys", delay_load=True)
    assert made.rgb_to_hsv(1, 1, 1) == (0.0, 0, 1)
    with pytest.raises(ModuleNotFoundError):
        rk.import_("no_such_module", delay_load=True)


def test_iterators_return_the_completed_value_at_the_end():
    iterator = rk.as_iterator([1])
    assert [rk.iter_next(iterator), rk.iter_next(iterator), rk.iter_next(iterator, "end")] == [1, None, "end"]
    assert rk.iterate([1, 2], str, simplify=True) == ["1", "2"]
    assert rk.iterate(range(3)).tolist() == [0, 1, 2]
    with pytest.raises(ArgumentError, match="Make one with as_iterator"):
        rk.iter_next([1])


def test_values_of_r_become_python_types():
    from rkeras._values.data_frame import Frame
    from rkeras._values.named_vector import Named

    assert rk.r_to_py(Frame({"a": [1, 2]})).shape == (2, 1)
    assert rk.py_to_r(Named([1, 2], ["a", "b"])) == {"a": 1, "b": 2}
    assert type(rk.py_to_r([np.float64(1)])[0]) is float
