"""A network with a layer of your own reads handwritten digits. mnist_antirectifier.R is the same program in R.

Shows   a custom layer. `relu` throws away what is negative; this one keeps it, as numbers of their own. So it gives
        twice as many numbers as it takes.
Run     python mnist_antirectifier.py            60,000 images to train on, downloaded once (11 MB)
        python mnist_antirectifier.py --small    seconds; dataset_digits() stands in for dataset_mnist()
Expect  about 0.98 of the test images right.
Idea    W. Shang and others, "Understanding and improving convolutional neural networks via concatenated rectified
        linear units", ICML 2016.
"""

import sys

from rkeras import *
from rkeras import keras

small = "--small" in sys.argv
set_random_seed(1)

mnist = dataset_digits() if small else dataset_mnist()
if small:
    print("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().")
pixels = mnist.train.x[0].size
x_train = array_reshape(mnist.train.x, [-1, pixels]) / 255
x_test = array_reshape(mnist.test.x, [-1, pixels]) / 255


class Antirectifier(keras.layers.Layer):
    """Needs call() alone: it has no weights, and Keras finds the shape of what it gives by itself."""

    def call(self, x):
        """Give the positive and the negative part of each centred sample."""
        x = x - op_mean(x, axis=-1, keepdims=True)
        x = op_normalize(x, axis=-1)
        return op_concatenate([op_relu(x), op_relu(-x)], axis=-1)


layer_antirectifier = create_layer_wrapper(Antirectifier)

model = (
    keras_model_sequential(input_shape=pixels)
    >> layer_dense(units=256)
    >> layer_antirectifier()
    >> layer_dropout(rate=0.1)
    >> layer_dense(units=256)
    >> layer_antirectifier()
    >> layer_dropout(rate=0.1)
    >> layer_dense(units=10, activation="softmax")
)

# The layer behind an antirectifier has 512 inputs.
model >> summary()

model >> compile(
    optimizer=optimizer_rmsprop(learning_rate=0.001),
    loss="sparse_categorical_crossentropy",
    metrics="accuracy",
)

history = model >> fit(x_train, mnist.train.y, epochs=20, batch_size=32 if small else 128, validation_split=0.15)

scores = model >> evaluate(x_test, mnist.test.y, verbose=0)
print(f"test accuracy {scores['accuracy']:.4f}")
assert scores["accuracy"] > 0.9, "the model did not learn"
