"""Read handwritten digits, from Python. digits.R in this folder is the same program in R."""

from pathlib import Path

import pandas as pd

from rkeras import (
    array_reshape,
    callback_early_stopping,
    compile,
    dataset_digits,
    evaluate,
    fit,
    keras,
    keras_model_sequential,
    layer_dense,
    layer_dropout,
    optimizer_adam,
    predict_classes,
    summary,
    to_categorical,
)

# The same result at every run
keras.utils.set_random_seed(1)

# Data: 1,797 images of 8 by 8 grey levels, 0 to 255. Every fifth is held out, to test on.
digits = dataset_digits()

# One row of 64 numbers between 0 and 1 for each image
x_train = array_reshape(digits.train.x, [-1, 64]) / 255
x_test = array_reshape(digits.test.x, [-1, 64]) / 255

# One column for each of the ten digits
y_train = to_categorical(digits.train.y, num_classes=10)
y_test = to_categorical(digits.test.y, num_classes=10)

# Model
model = (
    keras_model_sequential()
    >> layer_dense(units=256, activation="relu", input_shape=[64])
    >> layer_dropout(rate=0.2)
    >> layer_dense(units=128, activation="relu")
    >> layer_dropout(rate=0.2)
    >> layer_dense(units=10, activation="softmax")
)

model >> summary()

model >> compile(
    optimizer=optimizer_adam(learning_rate=0.001),
    loss="categorical_crossentropy",
    metrics=["accuracy"],
)

# Train until the loss on the last tenth of the training images has not fallen for five epochs
history = model >> fit(
    x_train,
    y_train,
    epochs=30,
    batch_size=32,
    validation_split=0.1,
    callbacks=[callback_early_stopping(patience=5, restore_best_weights=True)],
)

print(history)

# Which digits are taken for which?
predicted = model >> predict_classes(x_test)
print(pd.crosstab(digits.test.y, predicted, rownames=["digit"], colnames=["predicted"]))

# Draw loss and accuracy over the epochs
Path("plots").mkdir(exist_ok=True)
file = Path("plots", "history-python.png")
history.plot(file=file)
print("History plot:", file)

scores = model >> evaluate(x_test, y_test, verbose=0)
print(f"Python: test accuracy {scores['accuracy']:.4f}")
