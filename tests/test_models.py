"""Parts of models, freezing, plots, copies, several devices, and recreating models from their configuration."""

import copy
import pickle

import keras
import numpy as np
import pytest

import rkeras as rk
from rkeras._compat.configuration import Config
from rkeras._core.errors import ArgumentError
from rkeras._distributed.replicas import replicate
from rkeras._layers.model_diagram import diagram


def stack(**first):
    model = rk.keras_model_sequential(input_shape=4, name="stack")
    for name in ("a", "b", "c", "d"):
        model = model >> rk.layer_dense(2, name=name, **first)
    return model


def trained(model):
    return "".join(layer.name for layer in model.layers if layer.trainable)


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ({}, ""),
        ({"from_": "b"}, "a"),
        ({"to": "b"}, "cd"),
        ({"from_": "b", "to": "c"}, "ad"),
        ({"from_": 1, "to": 2}, "ad"),
        ({"from_": -1}, "abc"),
        ({"to": -2}, "d"),
        ({"which": ["a", "d"]}, "bc"),
        ({"which": 0}, "bcd"),
        ({"which": [0, -1]}, "bc"),
        ({"which": [True, False, False, True]}, "bc"),
        ({"which": lambda layer: layer.name in "ad"}, "bc"),
    ],
)
def test_freezing_and_unfreezing_select_layers(choice, expected):
    model = stack()
    assert rk.freeze_weights(model, **choice) is model
    assert trained(model) == expected
    model = stack()
    rk.unfreeze_weights(model, **choice)
    others = "".join(name for name in "abcd" if name not in expected)
    assert trained(model) == (others if choice else "abcd")


def test_freezing_accepts_a_layer_as_the_end_of_the_range():
    model = stack()
    rk.freeze_weights(model, to=model.layers[1])
    assert trained(model) == "cd"


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        ({"from_": "z"}, "or its name or index, not 'z'. The 4 layers are a, b, c, d."),
        ({"to": 4}, "not 4"),
        ({"which": -5}, "not -5"),
        ({"which": [True, False]}, "a flag for each of the 4 layers"),
        ({"from_": "c", "to": "b"}, "at or after `from`"),
        ({"from_": "a", "which": "b"}, "omitted if"),
        ({"which": lambda layer: 3}, "TRUE or FALSE"),
    ],
)
def test_an_invalid_selection_changes_nothing(choice, text):
    model = stack()
    model.layers[2].trainable = False
    with pytest.raises(ArgumentError) as error:
        rk.freeze_weights(model, **choice)
    assert text in str(error.value)
    assert trained(model) == "abd"


def test_a_frozen_layer_keeps_its_weights_in_training():
    model = stack()
    rk.freeze_weights(model, to="b")
    model >> rk.compile("sgd", "mse")
    before = model.get_weights()
    model >> rk.fit(np.ones((4, 4)), np.zeros((4, 2)), epochs=1, verbose=0)
    same = [bool((old == new).all()) for old, new in zip(before, model.get_weights(), strict=True)]
    assert same[:4] == [True] * 4 and not all(same[4:])


def test_a_custom_model_trains_and_receives_the_training_argument():
    seen = []

    def parts(self):
        self.dense = rk.layer_dense(units=1, kernel_initializer="zeros", use_bias=False)

        def forward(inputs, training=None):
            seen.append(training)
            return self.dense(inputs)

        return forward

    model = rk.keras_model_custom(parts, name="mine")
    model >> rk.compile(rk.optimizer_sgd(0.1), "mse")
    model >> rk.fit(np.ones((1, 1)), np.full((1, 1), 2.0), epochs=1, verbose=0)
    # the gradient of (w - 2)^2 at 0 is -4
    np.testing.assert_allclose(model.get_weights()[0], [[0.4]], rtol=1e-6)
    model.predict(np.ones((1, 1)), verbose=0)
    assert True in seen and False in seen
    with pytest.raises(TypeError, match="must return the function"):
        rk.keras_model_custom(lambda self: None)


def test_inputs_and_outputs_of_each_call_of_a_layer():
    a, b, shared = rk.layer_input(3, name="a"), rk.layer_input(3, name="b"), rk.layer_dense(units=2)
    first, second = shared(a), shared(b)
    assert rk.get_input_at(shared, 0) is a and rk.get_input_at(shared, -1) is b
    assert rk.get_output_at(shared, 1) is second and rk.get_output_at(shared, 0) is first
    both = rk.layer_concatenate([a, b])
    merge = keras.Model([a, b], both).layers[-1]
    assert [t.name for t in rk.get_input_at(merge, 0)] == ["a", "b"]
    assert rk.get_input_shape_at(merge, 0) == [(None, 3), (None, 3)]
    assert rk.get_output_shape_at(merge, 0) == (None, 6)
    with pytest.raises(ArgumentError, match="was called 2 times on symbolic tensors"):
        rk.get_input_at(shared, 2)
    model = keras.Model(a, first)
    assert rk.get_input_at(model, 0) is a and rk.get_output_at(model, 0) is first
    assert rk.get_output_mask_at(shared, 0) is None


def test_the_state_tree_restores_the_optimizer():
    x, y = np.random.rand(8, 4), np.random.rand(8, 2)
    model = stack() >> rk.compile("adam", "mse")
    model >> rk.fit(x, y, epochs=2, verbose=0)
    tree = copy.deepcopy(rk.get_state_tree(model, "numpy_array"))
    model >> rk.fit(x, y, epochs=2, verbose=0)
    moved = [v.numpy() for v in model.optimizer.variables]
    rk.set_state_tree(model, tree)
    assert model.optimizer.iterations.numpy() == 2
    assert any((m != v.numpy()).any() for m, v in zip(moved, model.optimizer.variables, strict=True))
    again = rk.get_state_tree(model, "numpy_array")
    keras.tree.map_structure(np.testing.assert_array_equal, tree, again)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (
            {"trainable_variables": {"stack": {"a": {"kernel": np.ones((4, 2))}, "z": {"kernel": [1.0]}}}},
            "stack/z/kernel",
        ),
        ({"trainable_variables": {"stack": {"a": {"kernel": np.ones((4, 2)), "bias": np.ones(3)}}}}, "has the shape"),
        ({"weights": {}}, "a state tree returned by get_state_tree"),
    ],
)
def test_an_invalid_state_tree_changes_nothing(wrong, error):
    model = stack()
    before = model.get_weights()
    with pytest.raises(ValueError, match=error):
        rk.set_state_tree(model, wrong)
    for old, new in zip(before, model.get_weights(), strict=True):
        np.testing.assert_array_equal(old, new)


def test_weights_of_another_shape_change_nothing():
    model = stack()
    before = model.get_weights()
    wrong = [np.ones_like(w) for w in before]
    wrong[-2] = np.ones((7, 7))
    with pytest.raises(ValueError):
        rk.set_weights(model, wrong)
    for old, new in zip(before, model.get_weights(), strict=True):
        np.testing.assert_array_equal(old, new)


def test_a_model_shares_weights_with_its_copy_on_several_devices():
    model = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(1) >> rk.layer_batch_normalization()
    model.predict(np.ones((1, 2)), verbose=0)
    before = model.get_weights()
    parallel = replicate(model, ["CPU:0"])
    for own, copied in zip(before, parallel.get_weights(), strict=True):
        np.testing.assert_array_equal(own, copied)
    parallel.compile("sgd", "mse")
    parallel.fit(np.random.rand(8, 2), np.random.rand(8, 1), epochs=1, verbose=0)
    assert any((old != new).any() for old, new in zip(before, model.get_weights(), strict=True))
    for own, copied in zip(model.get_weights(), parallel.get_weights(), strict=True):
        np.testing.assert_array_equal(own, copied)
    x = np.random.rand(3, 2)
    np.testing.assert_allclose(model.predict(x, verbose=0), parallel.predict(x, verbose=0), rtol=1e-6)


@pytest.mark.parametrize("gpus", [1, [0], 4096])
def test_multi_gpu_model_requires_several_available_gpus(gpus):
    with pytest.raises(ArgumentError, match="TensorFlow sees"):
        rk.multi_gpu_model(stack(), gpus)


# Configurations ---------------------------------------------------------------------------------------------


def test_from_config_recreates_the_class_of_the_configuration():
    layer = rk.layer_conv_1d(filters=4, kernel_size=3, name="c")
    config = rk.get_config(layer)
    assert config["filters"] == config.filters == 4
    config.filters = 6
    for one in (config, config.copy(), copy.deepcopy(config), pickle.loads(pickle.dumps(config))):
        made = rk.from_config(one)
        assert isinstance(made, keras.layers.Conv1D) and made.filters == 6 and made.kernel_size == (3,)
    model = stack()
    again = rk.from_config(rk.get_config(model))
    assert [layer.name for layer in again.layers] == ["a", "b", "c", "d"]
    assert again.output_shape == (None, 2)
    with pytest.raises(ArgumentError, match="a result of get_config"):
        rk.from_config({"units": 3})
    with pytest.raises(AttributeError, match="no value 'unitz'"):
        _ = config.unitz


def test_a_serialized_object_is_recreated():
    written = rk.serialize_keras_object(rk.optimizer_adam(0.25))
    assert isinstance(written, Config)
    made = rk.deserialize_keras_object(written)
    assert isinstance(made, keras.optimizers.Adam) and float(made.learning_rate) == 0.25
    assert isinstance(rk.from_config(written), keras.optimizers.Adam)


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_the_architecture_is_restored_from_text(form):
    x = rk.layer_input([4, 1])
    y = x >> rk.layer_conv_1d(2, 3, padding="same") >> rk.layer_flatten()
    model = rk.keras_model(x, rk.layer_concatenate([y, x >> rk.layer_flatten()]))
    text = getattr(rk, f"model_to_{form}")(model)
    again = getattr(rk, f"model_from_{form}")(text)
    again.set_weights(model.get_weights())
    data = np.random.rand(2, 4, 1)
    np.testing.assert_array_equal(model.predict(data, verbose=0), again.predict(data, verbose=0))


@pytest.mark.parametrize("text", ["!!python/object/apply:os.mkdir ['made']", "[1, 2]", "a: [", "just words"])
def test_yaml_runs_no_code_and_must_describe_a_model(text, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ArgumentError, match="model_from_yaml"):
        rk.model_from_yaml(text)
    assert list(tmp_path.iterdir()) == []


def test_code_in_a_configuration_is_rejected():
    model = rk.keras_model_sequential(input_shape=2)
    model.add(keras.layers.Lambda(lambda x: x + 1))
    for text, read in ((rk.model_to_json(model), rk.model_from_json), (rk.model_to_yaml(model), rk.model_from_yaml)):
        with pytest.raises(ValueError, match="[Ll]ambda"):
            read(text)
    with pytest.raises(ValueError, match="[Ll]ambda"):
        rk.deserialize_keras_object(rk.serialize_keras_object(model))
    assert rk.deserialize_keras_object(rk.serialize_keras_object(model), safe_mode=False)(np.ones((1, 2))).shape == (
        1,
        2,
    )


def test_custom_objects_are_replaced_and_restored():
    class Own(keras.layers.Layer):
        pass

    before = rk.set_custom_objects({"Own": Own}, clear=False)
    try:
        assert rk.get_custom_objects()["Own"] is Own
        assert rk.get_registered_name(Own) == "Own" and rk.get_registered_object("Own") is Own
    finally:
        assert rk.set_custom_objects(before)["Own"] is Own
    assert "Own" not in rk.get_custom_objects()
    with rk.with_custom_object_scope([Own]):
        assert rk.get_registered_object("Own") is Own
    assert rk.get_registered_object("Own") is None
    with pytest.raises(ZeroDivisionError):
        rk.with_custom_object_scope({"Own": Own}, lambda: 1 / 0)
    assert rk.get_registered_object("Own") is None


# Pictures ---------------------------------------------------------------------------------------------------


def branches():
    x = rk.layer_input(4, name="x")
    inner = rk.keras_model_sequential(input_shape=4, name="inner") >> rk.layer_dense(3, name="i1")
    inner = inner >> rk.layer_dense(3, name="i2")
    left, right = inner(x), x >> rk.layer_dense(3, name="r", activation="relu")
    return rk.keras_model(x, keras.layers.Add(name="sum")([left, right]) >> rk.layer_dense(1, name="out"))


def arrows(made):
    return {(made.boxes[a].name, made.boxes[b].name) for a, b in made.arrows}


def test_arrows_follow_the_tensors():
    made = diagram(branches())
    joined = {("x", "inner"), ("x", "r"), ("inner", "sum"), ("r", "sum"), ("sum", "out")}
    assert arrows(made) == joined
    made = diagram(branches(), expand_nested=True)
    assert arrows(made) == {("x", "i1"), ("i1", "i2"), ("x", "r"), ("i2", "sum"), ("r", "sum"), ("sum", "out")}


@pytest.mark.parametrize(
    ("direction", "axis", "sign"), [("TB", "y", -1), ("BT", "y", 1), ("LR", "x", 1), ("RL", "x", -1)]
)
def test_boxes_follow_the_flow_and_do_not_overlap(direction, axis, sign):
    made = diagram(branches(), rankdir=direction, show_shapes=True)
    for a, b in made.arrows:
        assert sign * (getattr(made.boxes[b], axis) - getattr(made.boxes[a], axis)) > 0
    for i, one in enumerate(made.boxes):
        for other in made.boxes[:i]:
            apart_x = abs(one.x - other.x) >= (one.width + other.width) / 2
            assert apart_x or abs(one.y - other.y) >= (one.height + other.height) / 2


def test_labels_of_a_diagram_show_the_requested_properties():
    shown = dict.fromkeys(("show_shapes", "show_dtype", "show_layer_activations", "show_trainable"), True)
    labels = {box.name: box.label for box in diagram(branches(), **shown).boxes}
    assert labels["r"] == "r (Dense)\nactivation: relu\noutput: (None, 3)\ntype: float32\ntrained"
    assert diagram(branches(), show_layer_names=False).boxes[0].label == "InputLayer"


def test_a_range_of_layers_is_drawn():
    assert [box.name for box in diagram(stack(), layer_range=["b", "c"]).boxes] == ["b", "c"]
    with pytest.raises(ArgumentError, match="layer_range"):
        diagram(stack(), layer_range=["c", "b"])


def test_plot_draws_to_a_file_and_plots_histories(tmp_path):
    rk.plot(branches(), to_file=str(tmp_path / "m.png"), dpi=50)
    assert (tmp_path / "m.png").read_bytes().startswith(b"\x89PNG")
    model = stack() >> rk.compile("sgd", "mse")
    history = model >> rk.fit(np.ones((4, 4)), np.ones((4, 2)), epochs=2, verbose=0)
    assert len(rk.plot(history).axes) == 1


# Batches ----------------------------------------------------------------------------------------------------


def test_train_on_batch_returns_scores_of_that_batch_only():
    model = rk.keras_model_sequential(input_shape=1) >> rk.layer_dense(1, kernel_initializer="zeros", use_bias=False)
    model >> rk.compile(rk.optimizer_sgd(0.1), "mse", metrics="mae")
    one, two = np.array([[1.0]]), np.array([[2.0]])
    w = 0.0
    for _ in range(3):
        scores = rk.train_on_batch(model, one, two)
        np.testing.assert_allclose([scores["loss"], scores["mae"]], [(w - 2) ** 2, abs(w - 2)], rtol=1e-5)
        w -= 0.1 * 2 * (w - 2)
    np.testing.assert_allclose(rk.test_on_batch(model, one, two)[0], (w - 2) ** 2, rtol=1e-5)


def test_train_on_batch_uses_class_weights():
    model = rk.keras_model_sequential(input_shape=2)
    model = model >> rk.layer_dense(2, activation="softmax", kernel_initializer="zeros")
    model >> rk.compile("sgd", "sparse_categorical_crossentropy")
    x, y = np.zeros((2, 2)), np.array([0, 1])
    weighted = rk.train_on_batch(model, x, y, class_weight={0: 1.0, 1: 3.0})["loss"]
    np.testing.assert_allclose(weighted, np.log(2) * (1 + 3) / 2, rtol=1e-5)
    with pytest.raises(ArgumentError, match="train_on_batch"):
        rk.train_on_batch(model, x, np.array([1, 2]))


def test_python_generators_as_inputs():
    model = rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(1, kernel_initializer="ones")
    model >> rk.compile(rk.optimizer_sgd(0.0), "mse")

    def batches():
        while True:
            yield np.array([[1.0, 2.0]]), np.array([[1.0]])

    history = rk.fit_generator(model, batches(), 3, epochs=2, verbose=0)
    np.testing.assert_allclose(history.metrics["loss"], [4.0, 4.0])
    assert rk.evaluate_generator(model, batches(), 2)["loss"] == 4.0
    np.testing.assert_allclose(rk.predict_generator(model, batches(), 2), [[3.0], [3.0]])


def test_a_seed_makes_weights_and_random_numbers_reproducible():
    def draw():
        rk.set_random_seed(3, disable_gpu=False)
        return np.random.rand(), rk.get_weights(rk.keras_model_sequential(input_shape=2) >> rk.layer_dense(3))[0]

    (one, first), (two, second) = draw(), draw()
    assert one == two
    np.testing.assert_array_equal(first, second)
    assert rk.use_session_with_seed(3, disable_gpu=False, disable_parallel_cpu=False, quiet=True) == []


def test_keras_array_keeps_integers_and_converts_lists():
    assert rk.keras_array([[1, 2], [3, 4]]).dtype.kind == "i"
    assert rk.keras_array(np.ones((2, 3), order="F")).flags.c_contiguous
    assert rk.keras_array([1.5]).dtype == "float32" and rk.keras_array(3.0).shape == (1,)
    assert [a.shape for a in rk.keras_array([np.ones(2), np.ones((2, 2))])] == [(2,), (2, 2)]
    assert rk.keras_array(None) is None
    x = rk.keras_input(3)
    assert rk.keras_array(x) is x
