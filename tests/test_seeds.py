"""Published programs for R keras, as Python pipes, on the handwritten digits instead of MNIST."""

import keras
import numpy as np
import pytest
import tensorflow as tf

from rkeras import (
    array_reshape,
    callback_early_stopping,
    callback_lambda,
    callback_lambda_stop_training,
    callback_model_checkpoint,
    callback_reduce_lr_on_plateau,
    compile,
    dataset_digits,
    evaluate,
    fit,
    keras_model,
    keras_model_sequential,
    layer_concatenate,
    layer_conv_2d,
    layer_dense,
    layer_dropout,
    layer_flatten,
    layer_input,
    layer_max_pooling_2d,
    load_model_hdf5,
    loss_categorical_crossentropy,
    metric_auc,
    metric_precision,
    metric_recall,
    optimizer_adam,
    optimizer_adamw,
    optimizer_rmsprop,
    optimizer_sgd,
    pipe,
    predict,
    predict_classes,
    save_model_hdf5,
    summary,
    to_categorical,
)

PIXELS = 64


@pytest.fixture(scope="module")
def prepared():
    digits = dataset_digits()
    x_train, y_train = digits.train
    x_test, y_test = digits.test
    return (
        x_train >> array_reshape((len(x_train), PIXELS)) >> pipe(np.divide, 255),
        to_categorical(y_train, num_classes=10),
        x_test >> array_reshape((len(x_test), PIXELS)) >> pipe(np.divide, 255),
        to_categorical(y_test, num_classes=10),
    )


# Build deep learning models with TensorFlow in R ------------------------------------------------------------


def guide_model():
    return (
        keras_model_sequential()
        >> layer_dense(units=256, activation="relu", input_shape=(PIXELS,))
        >> layer_dropout(0.2)
        >> layer_dense(units=128, activation="relu")
        >> layer_dropout(0.2)
        >> layer_dense(units=10, activation="softmax")
    )


def test_guide_sequential(capsys):
    model = guide_model()
    model >> summary()
    shown = capsys.readouterr().out
    for text in (
        "dense (Dense)",
        "dropout (Dropout)",
        "dense_1 (Dense)",
        "dropout_1 (Dropout)",
        "dense_2 (Dense)",
    ):
        assert text in shown
    assert f"{(PIXELS + 1) * 256 + 257 * 128 + 129 * 10:,}" in shown


def test_guide_functional():
    inputs = layer_input(shape=(784,))
    outputs = (
        inputs
        >> layer_dense(256, activation="relu")
        >> layer_dropout(0.2)
        >> layer_dense(128, activation="relu")
        >> layer_dropout(0.2)
        >> layer_dense(10, activation="softmax")
    )
    model = keras_model(inputs=inputs, outputs=outputs)
    assert model.count_params() == 235146


def test_guide_several_inputs():
    image_input = layer_input(shape=(224, 224, 3))
    image_features = (
        image_input >> layer_conv_2d(32, (3, 3), activation="relu") >> layer_max_pooling_2d((2, 2)) >> layer_flatten()
    )
    metadata_input = layer_input(shape=(10,))
    metadata_features = metadata_input >> layer_dense(32, activation="relu")
    combined = (
        layer_concatenate([image_features, metadata_features])
        >> layer_dense(64, activation="relu")
        >> layer_dense(1, activation="sigmoid")
    )
    model = keras_model(inputs=[image_input, metadata_input], outputs=combined)
    assert model.output_shape == (None, 1)
    assert [tuple(t.shape) for t in model.inputs] == [(None, 224, 224, 3), (None, 10)]


def test_guide_optimizers():
    made = [
        optimizer_adam(learning_rate=0.001),
        optimizer_adamw(learning_rate=0.001, weight_decay=0.01),
        optimizer_sgd(learning_rate=0.01, momentum=0.9),
        optimizer_rmsprop(learning_rate=0.001),
    ]
    assert [float(o.learning_rate) for o in made] == pytest.approx([0.001, 0.001, 0.01, 0.001])


def test_guide_training_evaluation_and_saving(prepared, tmp_path, capsys):
    x_train, y_train, x_test, y_test = prepared
    model = guide_model() >> compile(
        optimizer=optimizer_adam(learning_rate=0.001),
        loss="categorical_crossentropy",
        metrics=["accuracy", "mae"],
    )

    def stop_when_good(epoch, logs):
        if logs["val_accuracy"] > 0.9:
            print("\nReached 90% validation accuracy. Stopping...")
            callback_lambda_stop_training()

    callbacks = [
        callback_early_stopping(monitor="val_loss", patience=5, restore_best_weights=True),
        callback_reduce_lr_on_plateau(monitor="val_loss", factor=0.5, patience=3, min_lr=1e-6),
        callback_model_checkpoint(tmp_path / "best_model.keras", monitor="val_accuracy", save_best_only=True),
        callback_lambda(on_epoch_end=stop_when_good),
    ]
    history = model >> fit(
        x_train, y_train, epochs=30, batch_size=128, validation_split=0.2, callbacks=callbacks, verbose=0
    )
    assert history.epochs < 30
    assert "Stopping" in capsys.readouterr().out
    assert list(history.metrics)[:6] == ["loss", "accuracy", "mae", "val_loss", "val_accuracy", "val_mae"]
    assert (tmp_path / "best_model.keras").exists()

    results = model >> evaluate(x_test, y_test, verbose=0)
    assert results[1] > 0.85
    predictions = model >> predict(x_test, verbose=0)
    predicted_classes = np.apply_along_axis(np.argmax, 1, predictions)
    assert (predicted_classes == y_test.argmax(1)).mean() == pytest.approx(results[1], abs=1e-4)

    model >> save_model_hdf5(tmp_path / "model.keras")
    loaded_model = load_model_hdf5(tmp_path / "model.keras")
    assert np.array_equal(loaded_model >> predict(x_test, verbose=0), predictions)


def test_guide_metrics(prepared):
    x_train, y_train, x_test, y_test = prepared
    model = guide_model()
    model >> compile(
        optimizer=optimizer_adam(0.001),
        loss="categorical_crossentropy",
        metrics=[
            "accuracy",
            metric_auc(name="auc"),
            metric_precision(name="precision"),
            metric_recall(name="recall"),
        ],
    )
    model >> fit(x_train, y_train, epochs=2, batch_size=128, verbose=0)
    results = model >> evaluate(x_test, y_test, verbose=0)
    assert list(results) == ["loss", "accuracy", "auc", "precision", "recall"]
    assert all(0 <= results[name] <= 1 for name in list(results)[1:])


def test_guide_custom_loop(prepared):
    x_train, y_train, *_ = prepared
    model = guide_model()
    optimizer = optimizer_adam(0.001)
    loss_fn = loss_categorical_crossentropy()

    @tf.function
    def train_step(x, y):
        with tf.GradientTape() as tape:
            predictions = model(x, training=True)
            loss = loss_fn(y, predictions)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
        return loss

    batches = [slice(i, i + 128) for i in range(0, len(x_train) - 127, 128)]
    losses = [[float(train_step(x_train[b].astype("float32"), y_train[b])) for b in batches] for _ in range(3)]
    assert np.mean(losses[-1]) < np.mean(losses[0]) / 1.5


# Keras for R: recognizing handwritten digits ----------------------------------------------------------------


def test_announcement(prepared, capsys):
    x_train, y_train, x_test, y_test = prepared
    model = keras_model_sequential()
    (
        model
        >> layer_dense(units=256, activation="relu", input_shape=(PIXELS,))
        >> layer_dropout(rate=0.4)
        >> layer_dense(units=128, activation="relu")
        >> layer_dropout(rate=0.3)
        >> layer_dense(units=10, activation="softmax")
    )
    assert len(model.layers) == 5
    summary(model)
    assert "Trainable params" in capsys.readouterr().out
    model >> compile(loss="categorical_crossentropy", optimizer=optimizer_rmsprop(), metrics=["accuracy"])
    history = model >> fit(x_train, y_train, epochs=8, batch_size=128, validation_split=0.2, verbose=0)
    assert [len(panel.lines) for panel in history.plot().axes] == [2, 2]
    scores = model >> evaluate(x_test, y_test, verbose=0)
    assert scores["accuracy"] > 0.85
    classes = model >> predict_classes(x_test)
    assert (classes == y_test.argmax(1)).mean() == pytest.approx(scores["accuracy"], abs=1e-4)


# How can Keras be used in R with a TensorFlow backend? ------------------------------------------------------


def scale(x):
    spread = x.std(axis=0, ddof=1)
    return (x - x.mean(axis=0)) / np.where(spread == 0, 1, spread)


def test_answer_sequential():
    digits = dataset_digits()
    model = (
        keras_model_sequential()
        >> layer_dense(units=256, activation="relu", input_shape=(PIXELS,))
        >> layer_dropout(rate=0.4)
        >> layer_dense(units=10, activation="softmax")
    )
    model >> compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    x_train = digits.train.x >> array_reshape((-1, PIXELS)) >> pipe(scale)
    y_train = to_categorical(digits.train.y, num_classes=10)
    x_test = digits.test.x >> array_reshape((-1, PIXELS)) >> pipe(scale)
    y_test = to_categorical(digits.test.y, num_classes=10)
    history = model >> fit(x=x_train, y=y_train, epochs=3, batch_size=32, validation_split=0.2, verbose=0)
    assert history.epochs == 3
    results = model >> evaluate(x_test, y_test, verbose=0)
    assert results["accuracy"] > 0.85


def custom_loss(y_true, y_pred):
    return keras.ops.mean(keras.ops.square(y_true - y_pred))


def test_answer_custom_loss(small):
    model = (
        keras_model_sequential()
        >> layer_dense(units=64, activation="relu", input_shape=(5,))
        >> layer_dense(units=1)
        >> compile(loss=custom_loss, optimizer="adam")
    )
    y = small.x.sum(1, keepdims=True)
    history = model >> fit(small.x, y, epochs=15, verbose=0)
    assert history.metrics["loss"][-1] < history.metrics["loss"][0]
    expected = np.mean((predict(model, small.x, verbose=0) - y) ** 2)
    assert (model >> evaluate(small.x, y, verbose=0))["loss"] == pytest.approx(expected, rel=1e-4)


def test_answer_functional(small):
    input_layer = layer_input(shape=(5,))
    branch1 = input_layer >> layer_dense(units=64, activation="relu") >> layer_dense(units=32, activation="relu")
    branch2 = input_layer >> layer_dense(units=32, activation="relu")
    merged = layer_concatenate([branch1, branch2])
    output_layer = merged >> layer_dense(units=1)
    model = keras_model(inputs=input_layer, outputs=output_layer)
    model >> compile(loss="mse", optimizer="adam")
    assert merged.shape == (None, 64)
    history = model >> fit(small.x, small.x.sum(1), epochs=3, verbose=0)
    assert history.metrics["loss"][-1] < history.metrics["loss"][0]
