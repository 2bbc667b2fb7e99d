"""Two recurrent networks, one above the other, read a digit. mnist_hierarchical_rnn.R is the same program in R.

Shows   `time_distributed()`. One network sums up each row of pixels in a vector, the second one sums up the rows. Texts
        are read in the same way: words in sentences, sentences in a document.
Run     python mnist_hierarchical_rnn.py            60,000 images, downloaded once (11 MB); an hour without a GPU
        python mnist_hierarchical_rnn.py --small    seconds; dataset_digits() stands in for dataset_mnist()
Expect  about 0.98 of the test images right.
Idea    J. Li and others, "A hierarchical neural autoencoder for paragraphs and documents", 2015, arXiv:1506.01057.
"""

import sys

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

mnist = dataset_digits() if small else dataset_mnist()
if small:
    print("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().")
size = mnist.train.x.shape[1]

# Rows, the pixels of a row, and one number for each pixel
x_train = array_reshape(mnist.train.x, [-1, size, size, 1]) / 255
x_test = array_reshape(mnist.test.x, [-1, size, size, 1]) / 255

units = 32 if small else 128
image = layer_input(shape=[size, size, 1])
rows = image >> time_distributed(layer_lstm(units=units))
whole = rows >> layer_lstm(units=units)
digit = whole >> layer_dense(units=10, activation="softmax")
model = keras_model(image, digit)

model >> summary()

model >> compile(
    optimizer=optimizer_rmsprop(learning_rate=0.01 if small else 0.001),
    loss="sparse_categorical_crossentropy",
    metrics="accuracy",
)

history = model >> fit(
    x_train,
    mnist.train.y,
    epochs=8 if small else 5,
    batch_size=64 if small else 32,
    validation_data=(x_test, mnist.test.y),
)

scores = model >> evaluate(x_test, mnist.test.y, verbose=0)
print(f"test accuracy {scores['accuracy']:.4f}")
assert scores["accuracy"] > 0.7, "the model did not learn"
