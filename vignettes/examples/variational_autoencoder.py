"""A variational autoencoder puts handwritten digits on a plane. variational_autoencoder.R is the same program in R.

Shows   a layer that draws random numbers and adds to the loss. Each image becomes a cloud of points on a plane, each
        point of the plane an image. `add_loss()` prices clouds that are not round and near zero.
Run     python variational_autoencoder.py            60,000 images to train on, downloaded once (11 MB)
        python variational_autoencoder.py --small    seconds; dataset_digits() stands in for dataset_mnist()
Expect  two pictures under plots/: like digits lie together, and what is drawn changes smoothly between them.
Idea    D. P. Kingma and M. Welling, "Auto-encoding variational Bayes", 2013, arXiv:1312.6114.
"""

import sys
from pathlib import Path
from statistics import NormalDist

import matplotlib.pyplot as plt
import numpy as np

from rkeras import *
from rkeras import keras

small = "--small" in sys.argv
set_random_seed(1)

mnist = dataset_digits() if small else dataset_mnist()
if small:
    print("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().")
size = mnist.train.x.shape[1]
pixels = size * size
x_train = array_reshape(mnist.train.x, [-1, pixels]) / 255
x_test = array_reshape(mnist.test.x, [-1, pixels]) / 255


class Sampling(keras.layers.Layer):
    """A point near `mean`, at random.

    What is added to the loss is how far the cloud that it comes from is from a round one about zero (the
    Kullback-Leibler divergence).
    """

    def call(self, inputs):
        """Draw one point for each image."""
        mean, log_var = inputs
        self.add_loss(op_mean(op_sum(op_exp(log_var) + mean**2 - 1 - log_var, axis=-1)) / 2)
        return mean + op_exp(log_var / 2) * random_normal(op_shape(mean))


layer_sampling = create_layer_wrapper(Sampling)

# From an image to a cloud on the plane
image = layer_input(shape=pixels)
hidden = image >> layer_dense(units=256, activation="relu")
mean = hidden >> layer_dense(units=2)
log_var = hidden >> layer_dense(units=2)
encoder = keras_model(image, mean)

# From a point of the plane to an image
decoder = (
    keras_model_sequential(input_shape=2)
    >> layer_dense(units=256, activation="relu")
    >> layer_dense(units=pixels, activation="sigmoid")
)

point = layer_sampling([mean, log_var])
autoencoder = keras_model(image, decoder(point))


def drawn_badly(image, drawn):
    """Give the cost of each image, summed over its pixels."""
    return op_sum(op_binary_crossentropy(image, drawn), axis=-1)


autoencoder >> compile(optimizer_adam(learning_rate=0.003 if small else 0.001), loss=drawn_badly)
autoencoder >> fit(
    x_train,
    x_train,
    epochs=30 if small else 50,
    batch_size=32 if small else 128,
    validation_data=(x_test, x_test),
)

Path("plots").mkdir(exist_ok=True)


def picture(name):
    """Write what has been drawn to a file."""
    file = Path("plots", f"variational_autoencoder-{name}-python.png")
    plt.xlabel("first coordinate")
    plt.ylabel("second coordinate")
    plt.savefig(file, dpi=120)
    plt.close()
    print("Picture:", file)


# Where the test images lie
plane = encoder >> predict(x_test, verbose=0)
plt.figure(figsize=(7, 7))
for digit in range(10):
    plt.scatter(*plane[mnist.test.y == digit].T, marker=f"${digit}$")
picture("plane")

# What is drawn at 15 by 15 points, each for an equal share of the clouds; a row of pixels keeps the images apart
at = np.array([NormalDist().inv_cdf(p) for p in np.linspace(0.05, 0.95, 15)])
points = np.array([(x, y) for y in at[::-1] for x in at])
drawn = np.zeros([15, 15, size + 1, size + 1])
drawn[:, :, :size, :size] = predict(decoder, points, verbose=0).reshape(15, 15, size, size)
sheet = drawn.swapaxes(1, 2).reshape(15 * (size + 1), -1)
plt.figure(figsize=(7, 7))
plt.imshow(sheet, cmap="gray_r", extent=(0, 15, 0, 15))
labels = np.round(at, 1) + 0  # which makes 0 of -0
plt.xticks(np.arange(15) + 0.5, labels)
plt.yticks(np.arange(15) + 0.5, labels)
picture("drawn")

# A model that knows the average image only
average = x_train.mean(axis=0)
cost_of_average = -np.mean(np.sum(x_test * np.log(average + 1e-7) + (1 - x_test) * np.log(1 - average + 1e-7), axis=1))
cost = evaluate(autoencoder, x_test, x_test, verbose=0)["loss"]
print(f"test loss {cost:.2f}; the average image costs {cost_of_average:.2f}")
assert cost < 0.95 * cost_of_average, "the model did not learn"
