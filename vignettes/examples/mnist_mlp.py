"""A multilayer perceptron reads handwritten digits. mnist_mlp.R is the same program in R.

Shows   dense layers with dropout between them: a fifth of the units is left out at random in each step, so that no unit
        can rely on a single other one.
Run     python mnist_mlp.py            60,000 images to train on, downloaded once (11 MB)
        python mnist_mlp.py --small    seconds; dataset_digits() stands in for dataset_mnist()
Expect  about 0.98 of the test images right.
Idea    N. Srivastava and others, "Dropout: a simple way to prevent neural networks from overfitting", Journal of
        Machine Learning Research 15, 2014.
"""

import sys

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

mnist = dataset_digits() if small else dataset_mnist()
if small:
    print("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().")
pixels = mnist.train.x[0].size

# One row of numbers from 0 to 1 for each image, one column for each digit
x_train = array_reshape(mnist.train.x, [-1, pixels]) / 255
x_test = array_reshape(mnist.test.x, [-1, pixels]) / 255
y_train = to_categorical(mnist.train.y, num_classes=10)
y_test = to_categorical(mnist.test.y, num_classes=10)

model = (
    keras_model_sequential(input_shape=pixels)
    >> layer_dense(units=512, activation="relu")
    >> layer_dropout(rate=0.2)
    >> layer_dense(units=512, activation="relu")
    >> layer_dropout(rate=0.2)
    >> layer_dense(units=10, activation="softmax")
)

model >> compile(
    optimizer=optimizer_rmsprop(learning_rate=0.001),
    loss="categorical_crossentropy",
    metrics="accuracy",
)

history = model >> fit(
    x_train, y_train,
    epochs=20,
    batch_size=32 if small else 128,
    validation_data=(x_test, y_test),
)  # fmt: skip

scores = model >> evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {scores['accuracy']:.4f}")
assert scores["accuracy"] > 0.9, "the model did not learn"
