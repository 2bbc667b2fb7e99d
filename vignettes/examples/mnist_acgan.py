"""Two networks compete, and one of them learns to draw a requested digit.

mnist_acgan.R is the same program in R.

Shows   a model whose own `train_step()` trains two networks: a generator that draws, and a discriminator that says
        whether an image is real and which digit it shows (AC-GAN).
Run     python mnist_acgan.py            60,000 images, downloaded once (11 MB); hours, unless there is a GPU
        python mnist_acgan.py --small    seconds; dataset_digits() stands in for dataset_mnist()
Expect  a picture under plots/ with rows of digits as told. A network trained on real images reads most of them right.
Idea    A. Odena and others, "Conditional image synthesis with auxiliary classifier GANs", 2016, arXiv:1610.09585.
"""

import sys
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

from rkeras import *
from rkeras import keras, tf

small = "--small" in sys.argv
set_random_seed(1)

mnist = dataset_digits() if small else dataset_mnist()
if small:
    print("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().")
size = mnist.train.x.shape[1]
x_train = array_reshape(mnist.train.x, [-1, size, size, 1]) / 127.5 - 1  # from -1 to 1
y_train = array_reshape(mnist.train.y, [-1, 1])

noise_length = 100
filters = 8 if small else 32
rate = 0.001 if small else 0.0002
edge = size // 4

# Draws an image: the noise decides how the digit looks. Edges of 7 pixels become 14, then 28; those of 2, 4 and 8.
noise = layer_input(shape=noise_length)
digit = layer_input(shape=1, dtype="int32")
code = digit >> layer_embedding(10, noise_length) >> layer_flatten()
drawn = (
    layer_multiply([noise, code])
    >> layer_dense(edge * edge * 8 * filters, activation="relu")
    >> layer_reshape([edge, edge, 8 * filters])
    >> layer_conv_2d_transpose(4 * filters, 5, strides=2, padding="same", activation="relu")
    >> layer_batch_normalization()
    >> layer_conv_2d_transpose(2 * filters, 5, strides=2, padding="same", activation="relu")
    >> layer_batch_normalization()
    >> layer_conv_2d(1, 3, padding="same", activation="tanh")
)
generator = keras_model([noise, digit], drawn)

# Says of an image whether it is real, and which digit it shows. A bias would make TensorFlow print a false alarm.
image = layer_input(shape=[size, size, 1])
seen = (
    image
    >> layer_conv_2d(filters, 3, strides=2, padding="same", activation="leaky_relu", use_bias=False)
    >> layer_dropout(0.3)
    >> layer_conv_2d(2 * filters, 3, padding="same", activation="leaky_relu", use_bias=False)
    >> layer_dropout(0.3)
    >> layer_conv_2d(4 * filters, 3, strides=2, padding="same", activation="leaky_relu", use_bias=False)
    >> layer_dropout(0.3)
    >> layer_flatten()
)
discriminator = keras_model(
    image, [seen >> layer_dense(1, activation="sigmoid"), seen >> layer_dense(10, activation="softmax")]
)

real_or_not = loss_binary_crossentropy()
which_digit = loss_sparse_categorical_crossentropy()


class AcGan(keras.Model):
    """A generator and a discriminator, each with an optimizer of its own."""

    def __init__(self, generator, discriminator):
        super().__init__()
        self.generator, self.discriminator = generator, discriminator
        self.g_optimizer = optimizer_adam(learning_rate=rate, beta_1=0.5)
        self.d_optimizer = optimizer_adam(learning_rate=rate, beta_1=0.5)
        self.g_loss, self.d_loss = metric_mean(name="g_loss"), metric_mean(name="d_loss")

    def draw(self, n):
        """Draw n images of random digits; return the images and the digits."""
        digits = random_integer([n, 1], minval=0, maxval=10)
        return self.generator([random_normal([n, noise_length]), digits], training=True), digits

    def train_step(self, data):
        """Train the discriminator on real and drawn images, then the generator on what the discriminator says."""
        images, labels = data
        n = op_shape(images)[0]

        drawn, _ = self.draw(n)
        with tf.GradientTape() as tape:
            real, digits = self.discriminator(images, training=True)
            unreal, _ = self.discriminator(drawn, training=True)
            # 0.95 rather than 1, so that it does not become too sure
            d_loss = (
                real_or_not(0.95 * op_ones_like(real), real)
                + real_or_not(op_zeros_like(unreal), unreal)
                + which_digit(labels, digits)
            )
        weights = self.discriminator.trainable_weights
        self.d_optimizer.apply_gradients(zip(tape.gradient(d_loss, weights), weights, strict=True))

        with tf.GradientTape() as tape:
            drawn, wanted = self.draw(2 * n)
            real, digits = self.discriminator(drawn, training=True)
            g_loss = real_or_not(op_ones_like(real), real) + which_digit(wanted, digits)
        weights = self.generator.trainable_weights
        self.g_optimizer.apply_gradients(zip(tape.gradient(g_loss, weights), weights, strict=True))

        self.d_loss.update_state(d_loss)
        self.g_loss.update_state(g_loss)
        return {"d_loss": self.d_loss.result(), "g_loss": self.g_loss.result()}


gan = AcGan(generator, discriminator)
gan >> compile()
gan >> fit(x_train, y_train, epochs=10 if small else 100, batch_size=32 if small else 100)

# Ten of each digit, a row for each
wanted = np.repeat(np.arange(10), 10)
drawn = generator >> predict([np.random.normal(size=(100, noise_length)), wanted[:, np.newaxis]], verbose=0)

Path("plots").mkdir(exist_ok=True)
file = Path("plots", "mnist_acgan-python.png")
sheet = np.pad(drawn[..., 0], [(0, 0), (0, 1), (0, 1)], constant_values=-1)
sheet = sheet.reshape(10, 10, size + 1, size + 1).swapaxes(1, 2).reshape(10 * (size + 1), -1)
plt.figure(figsize=(7, 7))
plt.imshow(sheet, cmap="gray_r", extent=(0, 10, 10, 0))
plt.xticks([])
plt.yticks(np.arange(10) + 0.5, range(10))
plt.xlabel("drawn from different noise")
plt.ylabel("digit that was told")
plt.savefig(file, dpi=120)
print("Picture:", file)

# Another network, which knows real images only, reads what was drawn.
reader = (
    keras_model_sequential(input_shape=[size, size, 1])
    >> layer_conv_2d(32, 3, activation="relu")
    >> layer_max_pooling_2d()
    >> layer_flatten()
    >> layer_dense(10, activation="softmax")
)
reader >> compile("adam", "sparse_categorical_crossentropy", metrics="accuracy")
reader >> fit(x_train, y_train, epochs=10 if small else 3, verbose=0)
accuracy = evaluate(reader, drawn, wanted, verbose=0)["accuracy"]
print(f"of {len(wanted)} drawn digits {accuracy:.2f} are read as the digit that was told")
assert accuracy > 0.5, "the generator did not learn"
