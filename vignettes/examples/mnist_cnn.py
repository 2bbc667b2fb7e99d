"""A convolutional network reads handwritten digits. mnist_cnn.R is the same program in R.

Shows   convolutions, which look at 3 by 3 pixels everywhere with the same weights, so that a stroke is known wherever
        it is; and pooling, which keeps the largest of each 2 by 2 results.
Run     python mnist_cnn.py            60,000 images to train on, downloaded once (11 MB)
        python mnist_cnn.py --small    seconds; dataset_digits() stands in for dataset_mnist()
Expect  about 0.99 of the test images right.
Idea    Y. LeCun and others, "Gradient-based learning applied to document recognition", Proceedings of the IEEE 86,
        1998.
"""

import sys

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

mnist = dataset_digits() if small else dataset_mnist()
if small:
    print("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().")
size = mnist.train.x.shape[1]

# Rows, columns and one channel: the grey level, from 0 to 1
x_train = array_reshape(mnist.train.x, [-1, size, size, 1]) / 255
x_test = array_reshape(mnist.test.x, [-1, size, size, 1]) / 255
y_train = to_categorical(mnist.train.y, num_classes=10)
y_test = to_categorical(mnist.test.y, num_classes=10)

model = (
    keras_model_sequential(input_shape=[size, size, 1])
    >> layer_conv_2d(filters=32, kernel_size=[3, 3], activation="relu")
    >> layer_conv_2d(filters=64, kernel_size=[3, 3], activation="relu")
    >> layer_max_pooling_2d(pool_size=[2, 2])
    >> layer_dropout(rate=0.25)
    >> layer_flatten()
    >> layer_dense(units=128, activation="relu")
    >> layer_dropout(rate=0.5)
    >> layer_dense(units=10, activation="softmax")
)

model >> summary()

model >> compile(
    optimizer=optimizer_adam(learning_rate=0.001),
    loss="categorical_crossentropy",
    metrics="accuracy",
)

history = model >> fit(x_train, y_train, epochs=12, batch_size=32 if small else 128, validation_split=0.1)

scores = model >> evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {scores['accuracy']:.4f}")
assert scores["accuracy"] > 0.9, "the model did not learn"
