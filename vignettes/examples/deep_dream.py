"""What does a network see in the clouds? Change a photograph so that it sees more of it.

deep_dream.R is the same program in R.

Shows   a gradient with respect to the input: the weights stay, the image is moved, to excite some layers of a network.
        It is done on a small copy first, then on larger ones (octaves), so that there are large shapes and small ones.
Run     python deep_dream.py            Inception V3 and a photograph of a dog, downloaded once (90 MB)
        python deep_dream.py --small    seconds; a network trained on dataset_digits() stands in for Inception V3,
                                        and its images for the photograph
Expect  plots/deep_dream-python.png, where eyes, fur and snouts grow out of the dog and the lawn; in the small run,
        strokes between the digits.
Idea    A. Mordvintsev, C. Olah and M. Tyka, "Inceptionism: going deeper into neural networks", Google Research, 2015.
"""

import sys
from pathlib import Path

from rkeras import *
from rkeras import tf

small = "--small" in sys.argv
set_random_seed(1)

if small:
    print(
        "--small: a network trained on dataset_digits() stands in for Inception V3, and its images for the photograph."
    )
    digits = dataset_digits()
    x = inception_v3_preprocess_input(array_reshape(digits.train.x, [-1, 8, 8, 1]).astype("float32"))
    inputs = layer_input([None, None, 1])
    strokes = inputs >> layer_conv_2d(16, 3, activation="relu", name="strokes")
    corners = strokes >> layer_conv_2d(32, 3, activation="relu", name="corners")
    outputs = corners >> layer_global_max_pooling_2d() >> layer_dense(10, activation="softmax")
    network = keras_model(inputs, outputs)
    network >> compile(optimizer_adam(0.005), "sparse_categorical_crossentropy", metrics="accuracy")
    network >> fit(x, digits.train.y, epochs=5)
    wanted = {"strokes": 0.5, "corners": 1.0}
    sheet = array_reshape(x[:100], [10, 10, 8, 8]).transpose(0, 2, 1, 3)  # ten rows of ten digits
    photo = array_reshape(sheet, [1, 80, 80, 1])
else:
    network = application_inception_v3(include_top=False)
    wanted = {"mixed4": 1.0, "mixed5": 1.5, "mixed6": 2.0, "mixed7": 2.5}
    file = get_file(
        "labrador.jpg",
        origin="https://storage.googleapis.com/download.tensorflow.org/example_images/YellowLabradorLooking_new.jpg",
    )
    photo = inception_v3_preprocess_input(image_to_array(image_load(file))[None])

features = keras_model(network.input, [get_layer(network, name).output for name in wanted])


def excitement(image):
    """How strongly the layers respond: mean squares, weighted."""
    responses = features(image)
    return sum(weight * op_mean(op_square(r)) for weight, r in zip(wanted.values(), responses, strict=True))


@tf.function
def ascend(image):
    """One step in the direction in which the layers respond more strongly."""
    with tf.GradientTape() as tape:
        tape.watch(image)
        excited = excitement(image)
    gradient = tape.gradient(excited, image)
    return image + 0.01 * gradient / op_mean(op_abs(gradient))


# Each octave takes over what was dreamt in the one before, and sees more of the photograph.
dreamt = op_zeros_like(photo)
for octave in reversed(range(3)):
    size = [round(side / 1.4**octave) for side in photo.shape[1:3]]
    resized = op_image_resize(photo, size)
    image = resized + op_image_resize(dreamt, size)
    for _ in range(20):
        image = ascend(image)
    dreamt = image - resized
    before, after = float(excitement(resized)), float(excitement(image))
    print(f"octave of {size[0]} by {size[1]}: excitement {before:.3f} -> {after:.3f}")

Path("plots").mkdir(exist_ok=True)
image_array_save(image[0], Path("plots", "deep_dream-python.png"))
ratio = float(excitement(image) / excitement(photo))
print(f"plots/deep_dream-python.png excites the network {ratio:.1f} times as much as the photograph")
assert ratio > 1.5, "the image was not moved to what the network sees"
