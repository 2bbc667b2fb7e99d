"""Operations on tensors: inputs, waiting calls, indices, subsets of tensors, symbolic tensors."""

import numpy as np
import pytest

import rkeras as rk
from rkeras._core.verb import VERBS
from rkeras._keras.loading import keras
from rkeras._values.r_numbers import r_array, r_vector


def array(tensor):
    return np.asarray(tensor)


def from_r(name, **given):
    """Run a verb as for a call from R."""
    return VERBS[name].run(given, from_r=True)


# The pipe -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("left", [[[1.0, 2.0], [3.0, 6.0]], np.array([[1.0, 2.0], [3.0, 6.0]])])
def test_lists_and_arrays_on_the_left_of_a_pipe(left):
    assert array(left >> rk.op_sum(axis=0)).tolist() == [4, 8]


def test_a_number_after_the_piped_tensor_is_an_argument():
    x = np.array([[1.0, 2.0], [3.0, 6.0]])
    assert array(x >> rk.op_sum(0)).tolist() == [4, 8]
    assert array(x >> rk.op_add(1)).tolist() == [[2, 3], [4, 7]]
    assert array(x >> rk.op_reshape([4])).tolist() == [1, 2, 3, 6]
    assert array(x >> rk.op_transpose((1, 0))).tolist() == [[1, 3], [2, 6]]
    assert array(x >> rk.op_map(rk.op_sum)).tolist() == [3, 9]


def test_operations_on_numbers_run_at_once_if_no_argument_is_missing():
    assert float(rk.op_add(1, 2)) == 3
    assert float(rk.op_exp(0.0)) == 1
    assert float(rk.op_sum(x=5.0)) == 5


def test_operations_compose_without_a_tensor():
    block = rk.op_square() >> rk.op_sum(axis=-1) >> rk.op_sqrt()
    assert array([[3.0, 4.0], [6.0, 8.0]] >> block).tolist() == [5, 10]


def test_an_operation_that_creates_tensors_runs_at_once():
    with pytest.raises(TypeError, match="op_zeros"):
        rk.op_zeros()


# Numbers from R -----------------------------------------------------------------------------------------------------


VECTOR, ARRAY = r_vector(np.array([1.0, 2.0])), r_array(np.array([[1.0, 2.0]]))


@pytest.mark.parametrize(
    ("verb", "value", "dtype"),
    [
        ("op_abs", ARRAY, "float64"),
        ("op_abs", VECTOR, "float32"),
        ("op_abs", [1.0, 2.0], "float32"),
        ("op_abs", [VECTOR, VECTOR], "float32"),
        ("op_abs", 1.5, "float32"),
        ("op_copy", r_vector(np.array([1, 2], "int32")), "int32"),
        ("op_copy", r_vector(np.array([1, 2], "uint8")), "int32"),
        ("op_copy", r_array(np.array([True])), "bool"),
        ("op_convert_to_tensor", VECTOR, "float64"),
        ("op_convert_to_tensor", 1.5, "float32"),
        ("op_array", VECTOR, "float32"),
        ("op_array", ARRAY, "float64"),
        ("op_ravel", np.array([1.0]), "float64"),
        ("activation_relu", ARRAY, "float64"),
        ("activation_relu", VECTOR, "float32"),
    ],
)
def test_a_value_of_r_becomes_a_tensor_of_the_type_that_keras3_gives_it(verb, value, dtype):
    assert rk.op_dtype(from_r(verb, x=value)) == dtype


def test_some_operations_convert_vectors_of_r_to_arrays_and_arrays_to_floats():
    assert rk.op_dtype(from_r("op_top_k", x=VECTOR, k=1)["values"]) == "float64"
    assert rk.op_dtype(from_r("op_scatter", indices=r_array(np.array([[1.0]])), values=5.0, shape=2)) == "float64"
    assert rk.op_dtype(from_r("op_reshape", x=ARRAY, newshape=2)) == "float32"
    ones = keras().ops.ones((2, 2))
    assert rk.op_dtype(from_r("op_matmul", x1=ones, x2=r_array(np.eye(2)))) == "float32"
    assert rk.op_dtype(from_r("op_multiply", x1=ones, x2=r_array(np.eye(2)))) == "float64"
    updated = from_r("op_slice_update", inputs=keras().ops.zeros(3), start_indices=2.0, updates=VECTOR)
    assert array(updated).tolist() == [0, 1, 2]
    assert array(from_r("op_searchsorted", sorted_sequence=VECTOR, values=2.0)).tolist() == [2]
    assert [int(i) for i in from_r("op_unravel_index", indices=3.0, shape=[2, 2])] == [1, 0]
    assert rk.op_dtype(from_r("op_stack", x=[ARRAY, keras().ops.ones((1, 2))])) == "float64"


def test_a_double_matrix_to_float64_keeps_its_digits():
    made = from_r("op_convert_to_tensor", x=np.array([0.1]), dtype="float64")
    assert array(made).tolist() == [0.1]
    assert array(rk.op_cast([0.1], "float64")).tolist() == [0.1]


def test_vectors_of_r_are_float32_in_operations_with_float32_tensors():
    assert rk.op_dtype(from_r("op_add", x1=keras().ops.ones(2), x2=VECTOR)) == "float32"


def test_rows_of_different_lengths_become_a_ragged_tensor():
    made = from_r("op_convert_to_tensor", x=[np.array([1.0, 2.0]), 3.0], ragged=True)
    assert made.to_list() == [[1, 2], [3]]


def test_arrays_of_python_keep_their_type():
    assert rk.op_dtype(rk.op_exp(np.array([1.0]))) == "float64"


# Indices ------------------------------------------------------------------------------------------------------------


def test_indices_count_from_one_in_r_and_from_zero_in_python():
    x = np.array([3.0, 9.0, 5.0])
    assert int(rk.op_argmax(x)) == 1
    assert int(from_r("op_argmax", x=x)) == 2
    assert int(from_r("op_argmax", x=x, zero_indexed=True)) == 1
    assert array(rk.op_take(x, [0, -1])).tolist() == [3, 5]
    assert array(from_r("op_take", x=x, indices=np.array([1.0, -1.0]))).tolist() == [3, 5]
    assert array(from_r("op_take", x=x, indices=np.array([0.0, 1.0]), zero_indexed=True)).tolist() == [3, 9]


def test_default_axes_are_the_same_axes_in_both_languages():
    x = np.array([[1.0, 2.0], [3.0, 4.0]])
    assert array(rk.op_concatenate([x, x])).shape == array(from_r("op_concatenate", xs=[x, x])).shape == (4, 2)
    assert array(from_r("op_concatenate", xs=[x, x], axis=2)).shape == (2, 4)


@pytest.mark.parametrize(
    ("name", "given", "text"),
    [
        ("op_take", {"x": np.arange(3.0), "indices": 0.0}, "`indices` must be integer indices that count from 1"),
        ("op_take", {"x": np.arange(3.0), "indices": 1.5}, "`indices` must be integer indices that count from 1"),
        ("op_sum", {"x": np.ones(2), "axis": 0.0}, "Axes count from 1 in R"),
        ("op_sum", {"x": np.ones(2), "keepdims": 1.0}, "`keepdims` must be True or False"),
        ("op_zeros", {"shape": [2.0, None]}, "`shape` must be a shape: an integer of 0 or more for each axis"),
        ("op_bitwise_not", {"x": np.array([0.5])}, "`x` must be whole numbers"),
        ("random_normal", {"shape": 2.0, "seed": 1.5}, "`seed` must be an integer or a seed generator"),
        ("op_map", {"xs": np.ones(2), "f": 1.0}, "`f` must be a function"),
        ("op_average", {"x": np.ones((2, 2)), "weights": np.ones(2)}, "if `axis` is not given"),
    ],
)
def test_an_invalid_argument_is_named(name, given, text):
    with pytest.raises(rk.ArgumentError, match=text):
        from_r(name, **given)


def test_one_hot_takes_the_number_of_classes_from_a_factor():
    from rkeras._values.factor import Factor

    assert array(from_r("op_one_hot", x=Factor([0, 1, 0], ["a", "b"]))).tolist() == [[1, 0], [0, 1], [1, 0]]


def test_arange_includes_its_end():
    assert array(rk.op_arange(1, 4, 2)).tolist() == [1, 3]
    assert array(rk.op_arange(5, 1, -2)).tolist() == [5, 3, 1]
    assert np.allclose(array(rk.op_arange(0, 1, 0.1)), np.linspace(0, 1, 11))
    assert array(rk.op_arange(1, 4, include_end=False)).tolist() == [1, 2, 3]
    assert array(rk.op_arange(3)).tolist() == [0, 1, 2]
    assert array(from_r("op_arange", start=3)).tolist() == [1, 2, 3]


# Subsets of tensors -------------------------------------------------------------------------------------------------

X = np.arange(24).reshape(2, 3, 4)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ((1,), X[1]),
        ((..., 0), X[..., 0]),
        ((slice(None), [0, 2], [1, 3]), X[:, [0, 2]][:, :, [1, 3]]),
        ((None, -1, slice(1, None)), X[None, -1, 1:]),
        ((0, [True, False, True]), X[0, [0, 2]]),
        ((X > 20,), X[X > 20]),
        ((np.array([[0, 0, 0], [1, 2, -1]]),), np.array([X[0, 0, 0], X[1, 2, -1]])),
    ],
)
def test_op_subset_selects_and_assigns_like_numpy(keys, expected):
    assert array(rk.op_subset(X, *keys)).tolist() == expected.tolist()
    changed = X.copy()
    for place in expected.ravel():
        changed[place == X] = -1
    assert array(rk.op_subset_set(X, *keys, value=-1)).tolist() == changed.tolist()


@pytest.mark.parametrize(
    ("start", "end", "step", "expected"),
    [
        (1, 3, None, [0, 1, 2]),
        (None, -2, None, [0, 1, 2, 3]),
        (2, -1, None, [1, 2, 3, 4]),
        (1, 5, 2, [0, 2, 4]),
        (5, 1, -1, [4, 3, 2, 1, 0]),
        (-1, -3, -1, [4, 3, 2]),
        (4, None, None, [3, 4]),
    ],
)
def test_a_range_of_r_includes_its_end(start, end, step, expected):
    key = {"slice": [start, end, step]}
    assert array(from_r("op_subset", x=np.arange(5), keys=(key,))).tolist() == expected


def test_too_many_keys_are_rejected():
    with pytest.raises(rk.ArgumentError, match="of which `x` has 2"):
        rk.op_subset(np.ones((2, 2)), 0, 0, 0)


def test_a_variable_is_changed_in_place():
    variable = keras().Variable(np.zeros((2, 2)))
    assert rk.op_subset_assign(variable, 0, value=[1.0, 2.0]) is variable
    assert array(variable).tolist() == [[1, 2], [0, 0]]


# Functions ----------------------------------------------------------------------------------------------------------


def test_vectorize_by_signature_broadcasts_the_other_axes():
    norm = rk.op_vectorize(lambda a, b: keras().ops.sum(a * b), signature="(n),(n)->()")
    x, y = np.arange(6.0).reshape(2, 3), np.array([1.0, 10.0, 100.0])
    assert array(norm(x, y)).tolist() == (x * y).sum(1).tolist()
    scaled = rk.op_vectorize(lambda a, power: a**power, excluded={1})
    assert array(scaled([[1.0, 2.0]], 3)).tolist() == [[1, 8]]
    with pytest.raises(rk.ArgumentError, match="signature"):
        rk.op_vectorize(abs, signature="n->n")


def test_op_while_loop_passes_a_single_value():
    found = rk.op_while_loop(lambda x: x < 100, lambda x: x * 2, [3.0])
    assert float(found[0]) == 192


# Symbolic -----------------------------------------------------------------------------------------------------------


def outputs(shape, function, value):
    inputs = keras().Input(shape)
    return array(keras().Model(inputs, function(inputs))(value))


SYMBOLIC = {
    "a part": (lambda x: x >> rk.op_subset(slice(None), [0, 2]), lambda x: x[:, [0, 2]]),
    "a replaced part": (lambda x: rk.op_subset_set(x, ..., 0, value=7.0), lambda x: np.c_[x * 0 + 7, x][:, [0, 4, 5]]),
    "stacked": (lambda x: rk.op_hstack(x, x * 2), lambda x: np.hstack([x, x * 2])),
    "a subscript sum": (lambda x: rk.op_einsum("bi,bi->b", x, x), lambda x: (x * x).sum(1)),
    "a pattern": (lambda x: rk.op_rearrange(x, "b (i j) -> b j i", i=3), lambda x: x[:, None, :]),
    "a histogram": (
        lambda x: rk.op_histogram(x, bins=3, range=[0.0, 6.0])[0],
        lambda x: np.histogram(x, 3, (0, 6))[0],
    ),
    "a step": (lambda x: rk.op_heaviside(x - 2.0, 0.5), lambda x: np.heaviside(x - 2, 0.5)),
    "an activation": (lambda x: x >> rk.op_relu() >> rk.op_softmax(), lambda x: np.exp(x) / np.exp(x).sum(1)[:, None]),
}


@pytest.mark.parametrize("what", SYMBOLIC)
def test_operations_on_symbolic_tensors(what):
    verb, numpy = SYMBOLIC[what]
    x = np.arange(6.0, dtype="float32").reshape(2, 3)
    assert np.allclose(outputs((3,), verb, x), numpy(x))


def test_a_pattern_merges_axes_of_known_and_unknown_size():
    x = np.arange(24.0, dtype="float32").reshape(2, 3, 4)
    found = outputs((3, 4), lambda t: rk.op_rearrange(t, "b h (w c) -> (b c) (h w)", c=2), x)
    assert np.allclose(found, x.reshape(2, 3, 2, 2).transpose(0, 3, 1, 2).reshape(4, 6))
    with pytest.raises(rk.ArgumentError, match="`pattern` must be of 3 axes"):
        rk.op_rearrange(keras().Input((3, 4)), "a b -> b a")


def test_transposed_convolution_of_a_symbolic_tensor():
    kernel = np.ones((2, 1, 1), "float32")
    x = np.array([[[1.0], [2.0]]], "float32")
    found = outputs((2, 1), lambda t: rk.op_conv_transpose(t, kernel, strides=2), x)
    assert found.ravel().tolist() == [1, 1, 2, 2]


# Random -------------------------------------------------------------------------------------------------------------


def test_a_seed_is_reproducible_and_a_seed_generator_advances():
    assert array(rk.random_normal((3,), seed=1)).tolist() == array(rk.random_normal((3,), seed=1)).tolist()
    seeds = rk.random_seed_generator(1)
    assert array(rk.random_normal((3,), seed=seeds)).tolist() != array(rk.random_normal((3,), seed=seeds)).tolist()


def test_random_integers_stay_below_their_limit():
    drawn = array(rk.random_integer((1000,), 1, 3, seed=1))
    assert set(drawn.tolist()) == {1, 2}
