"""A variational autoencoder of convolutions draws handwritten digits.

variational_autoencoder_deconv.R is the same program in R.

Shows   `layer_conv_2d_transpose()`, the way back of a convolution: with strides of 2, one halves the edges of an image
        and the other doubles them. Each image becomes a cloud of points in eight dimensions, each point an image.
Run     python variational_autoencoder_deconv.py            60,000 images to train on, downloaded once (11 MB)
        python variational_autoencoder_deconv.py --small    seconds; dataset_digits() stands in for dataset_mnist()
Expect  a picture under plots/ of test images, what is drawn of them from eight numbers each, and new digits.
Idea    D. P. Kingma and M. Welling, "Auto-encoding variational Bayes", 2013, arXiv:1312.6114.
"""

import sys
from pathlib import Path

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
x_train = array_reshape(mnist.train.x, [-1, size, size, 1]) / 255
x_test = array_reshape(mnist.test.x, [-1, size, size, 1]) / 255
dimensions = 8


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

# Edges of 28 pixels become 14, then 7; those of 8 become 4, then 2.
image = layer_input(shape=[size, size, 1])
features = (
    image
    >> layer_conv_2d(filters=32, kernel_size=3, strides=2, padding="same", activation="relu")
    >> layer_conv_2d(filters=64, kernel_size=3, strides=2, padding="same", activation="relu")
    >> layer_flatten()
)
mean = features >> layer_dense(units=dimensions)
log_var = features >> layer_dense(units=dimensions)

# The same way back
edge = size // 4
decoder = (
    keras_model_sequential(input_shape=dimensions)
    >> layer_dense(units=edge * edge * 64, activation="relu")
    >> layer_reshape([edge, edge, 64])
    >> layer_conv_2d_transpose(filters=64, kernel_size=3, strides=2, padding="same", activation="relu")
    >> layer_conv_2d_transpose(filters=32, kernel_size=3, strides=2, padding="same", activation="relu")
    >> layer_conv_2d(filters=1, kernel_size=3, padding="same", activation="sigmoid")
)
decoder >> summary()

point = layer_sampling([mean, log_var])
autoencoder = keras_model(image, decoder(point))


def drawn_badly(image, drawn):
    """Give the cost of each image, summed over its pixels."""
    return op_sum(op_binary_crossentropy(image, drawn), axis=[1, 2, 3])


autoencoder >> compile(optimizer_adam(learning_rate=0.003 if small else 0.001), loss=drawn_badly)
autoencoder >> fit(
    x_train,
    x_train,
    epochs=20 if small else 30,
    batch_size=32 if small else 128,
    validation_data=(x_test, x_test),
)

# Below each other: ten test images, what becomes of them, and what is drawn at ten random points
shown = [np.argmax(mnist.test.y == digit) for digit in range(10)]
real = x_test[shown]
drawn = autoencoder >> predict(real, verbose=0)
new = decoder >> predict(np.random.normal(size=(10, dimensions)), verbose=0)

Path("plots").mkdir(exist_ok=True)
file = Path("plots", "variational_autoencoder_deconv-python.png")
plt.figure(figsize=(10, 4), layout="constrained")
for row, images in enumerate([new, drawn, real]):
    for i in range(10):
        plt.imshow(images[i], cmap="gray_r", vmin=0, vmax=1, extent=(i + 0.05, i + 0.95, row + 0.05, row + 0.95))
plt.axis((0, 10, 0, 3))
plt.xlabel("digit of the real image")
plt.xticks(np.arange(10) + 0.5, range(10))
plt.yticks([0.5, 1.5, 2.5], ["new", "drawn", "real"])
plt.savefig(file, dpi=120)
print("Picture:", file)

# A model that knows the average image only
average = x_train.mean(axis=0)
costs = -x_test * np.log(average + 1e-7) - (1 - x_test) * np.log(1 - average + 1e-7)
cost_of_average = costs.sum() / len(x_test)
cost = evaluate(autoencoder, x_test, x_test, verbose=0)["loss"]
print(f"test loss {cost:.2f}; the average image costs {cost_of_average:.2f}")
assert cost < 0.95 * cost_of_average, "the model did not learn"
