"""What was learnt of five digits serves for five others. mnist_transfer_cnn.R is the same program in R.

Shows   transfer learning. A network learns the digits 0 to 4. Then its convolutions are frozen, and only the layers
        behind them learn the digits 5 to 9, whose strokes are of the same kind.
Run     python mnist_transfer_cnn.py            60,000 images to train on, downloaded once (11 MB)
        python mnist_transfer_cnn.py --small    seconds; dataset_digits() stands in for dataset_mnist()
Expect  about 0.99 of the test images of 5 to 9 right, though fewer weights are trained, in less time.
Idea    J. Yosinski and others, "How transferable are features in deep neural networks?", NIPS 2014.
"""

import sys
from time import perf_counter

import numpy as np

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

mnist = dataset_digits() if small else dataset_mnist()
if small:
    print("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().")
size = mnist.train.x.shape[1]


def five_digits(part, first):
    """Choose the images of five digits, and which of the five each is, from 0."""
    chosen = np.isin(part.y, range(first, first + 5))
    return array_reshape(part.x[chosen], [-1, size, size, 1]) / 255, part.y[chosen] - first


features = (
    keras_model_sequential(input_shape=[size, size, 1], name="features")
    >> layer_conv_2d(filters=32, kernel_size=3, activation="relu")
    >> layer_conv_2d(filters=32, kernel_size=3, activation="relu")
    >> layer_max_pooling_2d(pool_size=2)
    >> layer_dropout(rate=0.25)
    >> layer_flatten()
)

classifier = (
    keras_model_sequential(input_shape=features.output_shape[1], name="classifier")
    >> layer_dense(units=128, activation="relu")
    >> layer_dropout(rate=0.5)
    >> layer_dense(units=5, activation="softmax")
)

# A model may be a layer of another.
model = keras_model_sequential(input_shape=[size, size, 1]) >> features >> classifier


def learn(first):
    """Train on five digits, and give the accuracy on test images of the five."""
    x_train, y_train = five_digits(mnist.train, first)
    x_test, y_test = five_digits(mnist.test, first)
    # compile() takes note of what is frozen, and begins with a fresh optimizer.
    model >> compile("adam", "sparse_categorical_crossentropy", metrics="accuracy")
    begin = perf_counter()
    model >> fit(x_train, y_train, epochs=12 if small else 5, batch_size=16 if small else 128)
    seconds = perf_counter() - begin
    accuracy = evaluate(model, x_test, y_test, verbose=0)["accuracy"]
    trained = sum(np.prod(w.shape) for w in model.trainable_weights)
    print(f"Digits {first} to {first + 4}: {trained} weights trained in {seconds:.1f} s, test accuracy {accuracy:.4f}")
    return accuracy


learn(0)

freeze_weights(features)
before = get_weights(features)
accuracy = learn(5)

for was, now in zip(before, get_weights(features), strict=True):
    assert np.array_equal(was, now), "frozen weights have moved"
assert accuracy > 0.9, "the model did not learn"
