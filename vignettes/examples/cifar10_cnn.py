"""What is on a small colour photograph? Four convolutions, on pictures that are never twice the same.

cifar10_cnn.R is the same program in R.

Shows   a convolutional network, and augmentation by layers: in training, and only there, they flip and shift the
        pictures.
Run     python cifar10_cnn.py            50,000 photographs to train on, downloaded once (170 MB)
        python cifar10_cnn.py --small    seconds; coloured shapes stand in for dataset_cifar10()
Expect  about 0.75 of the test photographs right after 25 epochs and 0.79 after 50, as is published for such a network.
Idea    K. Simonyan and A. Zisserman, "Very deep convolutional networks for large-scale image recognition", ICLR 2015,
        for pairs of small convolutions; A. Krizhevsky, "Learning multiple layers of features from tiny images", 2009.
"""

import sys

from stand_ins import stand_in_cifar10

from rkeras import *

small = "--small" in sys.argv
set_random_seed(1)

cifar10 = stand_in_cifar10() if small else dataset_cifar10()
filters = 16 if small else 32

augment = layer_random_flip(mode="horizontal") >> layer_random_translation(0.1, 0.1)


def convolutions(filters):
    """Two convolutions, half the height and width, and a dropout."""
    return (
        layer_conv_2d(filters=filters, kernel_size=3, padding="same", activation="relu")
        >> layer_conv_2d(filters=filters, kernel_size=3, activation="relu")
        >> layer_max_pooling_2d()
        >> layer_dropout(0.25)
    )


model = (
    keras_model_sequential(input_shape=[32, 32, 3])
    >> augment
    >> layer_rescaling(1 / 255)
    >> convolutions(filters)
    >> convolutions(2 * filters)
    >> layer_flatten()
    >> layer_dense(64 if small else 512, activation="relu")
    >> layer_dropout(0.5)
    >> layer_dense(10, activation="softmax")
)
model >> summary()

model >> compile(optimizer_adam(0.002 if small else 0.0005), "sparse_categorical_crossentropy", metrics="accuracy")
model >> fit(
    cifar10.train.x,
    cifar10.train.y,
    batch_size=32,
    epochs=10 if small else 50,
    validation_data=(cifar10.test.x, cifar10.test.y),
)

scores = model >> evaluate(cifar10.test.x, cifar10.test.y, verbose=0)
print(f"test accuracy {scores['accuracy']:.3f}")
assert scores["accuracy"] > 0.5, "the model did not learn"  # one of ten by chance
