"""User-defined classes created in Python."""

import inspect

import numpy as np
import pytest
from conftest import keras

import rkeras as rk
from rkeras._core.errors import ArgumentError


@pytest.fixture
def layer_affine():
    """Layer creator with weights, a constructor and a private member."""

    def initialize(self, units, bias=0.0, **kwargs):
        keras.Layer.__init__(self, **kwargs)
        self.units, self.bias = units, bias

    def build(self, input_shape):
        self.kernel = self.add_weight("kernel", [input_shape[-1], self.units], initializer="ones")

    return rk.Layer(
        "Affine",
        initialize=initialize,
        build=build,
        call=lambda self, x: x @ self.kernel + self.bias,
        get_config=lambda self: {"units": self.units, "bias": self.bias, "name": self.name},
        private={"secret": 7, "twice": lambda self: 2 * self.units, "half": property(lambda self: self.units / 2)},
    )


def test_a_creator_works_like_a_layer_verb(layer_affine):
    x = np.array([[1.0, 2.0]], dtype="float32")
    assert np.allclose(layer_affine(x, units=2), [[3, 3]])
    assert np.allclose(x >> layer_affine(units=2, bias=1.0), [[4, 4]])
    assert np.allclose(layer_affine(2)(x), [[3, 3]])
    assert np.allclose(layer_affine(None, 2)(x), [[3, 3]])
    symbolic = rk.layer_input(shape=2) >> layer_affine(units=5)
    assert symbolic.shape == (None, 5)
    model = rk.keras_model_sequential() >> layer_affine(units=3, input_shape=2)
    assert model.layers[0].kernel.shape == (2, 3)


def test_the_first_parameter_of_a_creator_is_object(layer_affine):
    assert list(inspect.signature(layer_affine).parameters) == ["object", "units", "bias", "kwargs"]


def test_a_saved_model_is_loaded_with_the_creator(layer_affine, tmp_path):
    model = rk.keras_model_sequential(input_shape=2) >> layer_affine(units=3, bias=0.5)
    x = np.array([[1.0, 2.0]], dtype="float32")
    rk.save_model(model, str(tmp_path / "affine.keras"))
    for objects in ({"Affine": layer_affine}, [layer_affine], layer_affine):
        again = rk.load_model(str(tmp_path / "affine.keras"), custom_objects=objects)
        assert isinstance(again.layers[0], layer_affine.cls)
        assert np.allclose(again(x), model(x))
    with keras.saving.custom_object_scope({"Affine": layer_affine}):
        assert np.allclose(keras.saving.load_model(tmp_path / "affine.keras")(x), model(x))


def test_private_members_are_hidden_and_separate_for_each_object(layer_affine):
    one, two = layer_affine(units=1), layer_affine(units=2)
    one.private.secret = 8
    assert (one.private.secret, two.private.secret) == (8, 7)
    assert two.private.twice() == 4
    assert two.private.half == 1.0
    assert "secret" not in dir(two)


def test_a_class_can_inherit_from_a_creator_a_verb_or_a_python_class(layer_affine):
    negative = rk.Layer("Negative", call=lambda self, x: -layer_affine.cls.call(self, x), inherit=layer_affine)
    x = np.ones((1, 2), "float32")
    assert np.allclose(negative(x, units=1), [[-2]])

    class Twice(layer_affine):
        def call(self, x):
            return 2 * super().call(x)

    assert np.allclose(Twice(units=1)(x), [[4]])
    dense = rk.new_layer_class(
        "Shifted", call=lambda self, x: keras.layers.Dense.call(self, x) + 1, inherit=rk.layer_dense
    )
    assert np.allclose(dense(x, units=1, kernel_initializer="zeros"), [[1]])


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: rk.Layer("A", call=3), "Layer(): `call` must be a function, not 3."),
        (lambda: rk.Loss("A", private=[1]), "Loss(): `private` must be members by name, not [1]."),
        (lambda: rk.Metric(5), "Metric(): `classname` must be a string, not 5."),
        (lambda: rk.active_property(1), "active_property(): `fn` must be a function, not 1."),
    ],
)
def test_an_invalid_argument_is_named(call, text):
    with pytest.raises(ArgumentError) as error:
        call()
    assert str(error.value).startswith(text)


def test_an_object_that_is_not_a_class_cannot_be_inherited():
    with pytest.raises(TypeError, match="must be a class, not 5"):
        rk.Loss("A", inherit=5)
    with pytest.raises(ValueError, match="either `initialize` or `__init__`"):
        rk.py_class("A", {"initialize": lambda self: None, "__init__": lambda self: None})


def test_hooks_accept_fewer_arguments_and_add_to_the_logs(small, classifier):
    seen = []
    made = rk.Callback(
        "Seen",
        on_train_begin=lambda self: seen.append("begin"),
        on_epoch_end=lambda self, epoch: {"twice": 2.0 * epoch},
        on_train_batch_end=lambda self, batch, logs: seen.append((batch, sorted(logs))),
    )
    history = classifier().fit(small.x, small.y, epochs=2, batch_size=32, verbose=0, callbacks=[made()])
    assert seen[0] == "begin"
    assert [s[0] for s in seen[1:]] == [0, 1, 0, 1]
    assert history.history["twice"] == [0.0, 2.0]


def test_only_the_passed_hooks_are_overridden():
    made = rk.new_callback_class("Epochs", on_epoch_end=lambda self: None)
    base = keras.callbacks.Callback
    assert made.on_train_batch_end is base.on_train_batch_end
    assert made.on_epoch_end is not base.on_epoch_end


def test_a_model_with_a_custom_training_step():
    import tensorflow as tf

    def initialize(self):
        keras.Model.__init__(self)
        self.dense = rk.layer_dense(units=1, use_bias=False, kernel_initializer="zeros")

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((self.dense(x) - y) ** 2)
        self.optimizer.apply(tape.gradient(loss, self.trainable_variables), self.trainable_variables)
        return {"error": loss}

    model = rk.Model("Own", initialize=initialize, call=lambda self, x: self.dense(x), train_step=train_step)()
    model.compile(keras.optimizers.SGD(0.25))
    history = model.fit(np.ones((4, 1)), np.full((4, 1), 2.0), batch_size=4, epochs=2, verbose=0)
    # loss (w - 2)^2, gradient 2 (w - 2): w is 0, then 1
    assert history.history["error"] == pytest.approx([4.0, 1.0])


def test_schedules_and_constraints_return_their_arguments_in_get_config():
    schedule = rk.new_learning_rate_schedule_class(
        "Linear", initialize=lambda self, rate, slope=0.0: vars(self).update(rate=rate, slope=slope),
        call=lambda self, step: self.rate - self.slope * step,
    )  # fmt: skip
    made = schedule(0.5, slope=0.1)
    assert made.get_config() == {"rate": 0.5, "slope": 0.1}
    assert schedule.from_config(made.get_config())(2) == pytest.approx(0.3)
    optimizer = keras.optimizers.SGD(made)
    with keras.saving.custom_object_scope({"Linear": schedule}):
        again = keras.optimizers.deserialize(keras.optimizers.serialize(optimizer))
    assert float(again.learning_rate) == pytest.approx(0.5)
    assert rk.Constraint("Zero", call=lambda self, w: 0 * w)().get_config() == {}


def test_a_member_can_have_the_name_of_a_layer_argument():
    made = rk.Model("Named", metrics=property(lambda self: ["one"]), axis=3.5)
    assert made().metrics == ["one"]
    assert made.axis == 3.5


def test_subclasses_of_older_base_classes_need_not_call_the_constructor():
    class Plus(rk.KerasLayer):
        def __init__(self, n):
            self.n = n

        def call(self, x):
            return x + self.n

    layer = Plus(n=2, name="plus", trainable=False)
    assert (layer.name, layer.trainable) == ("plus", False)
    assert isinstance(layer, rk.KerasLayer)
    assert not isinstance(keras.layers.Dense(1), rk.KerasLayer)
    model = rk.keras_model_sequential(input_shape=2)
    rk.create_layer(Plus, model, {"n": 1})
    assert np.allclose(model.predict(np.zeros((1, 2)), verbose=0), 1)


def test_an_older_callback_receives_its_context(small, classifier):
    class Context(rk.KerasCallback):
        def set_context(self, params=None, model=None):
            self.seen = (params, model)

    callback, model = Context(), classifier()
    model.fit(small.x, small.y, verbose=0, callbacks=[callback])
    assert callback.seen[0]["epochs"] == 1
    assert callback.seen[1] is model


def test_an_active_property_is_set_by_its_function():
    made = rk.py_class("Box", {
        "initialize": lambda self, side: setattr(self, "side", side),
        "area": rk.active_property(lambda self, value=None: self.side**2 if value is None
                                   else setattr(self, "side", value**0.5)),
    })  # fmt: skip
    box = made(3)
    assert box.area == 9
    box.area = 16
    assert box.side == 4
    assert rk.py_class(("Named", dict), "size = 3\ndef twice(self): return 2 * len(self)")(a=1).twice() == 2
