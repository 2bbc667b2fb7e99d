"""A photograph is painted in the style of a picture. neural_style_transfer.R is the same program in R.

Shows   gradients of an image. A network that knows images is left as it is, and the image is changed: a deep layer
        shall see in it what it sees in the photograph, and some layers the same mixture of features as in the picture.
Run     python neural_style_transfer.py photo.jpg picture.jpg    downloads VGG19 once (80 MB)
        python neural_style_transfer.py --small                  seconds; random weights and drawn images stand in
Expect  the painted photograph under plots/.
Idea    L. A. Gatys and others, "A neural algorithm of artistic style", 2015, arXiv:1508.06576.
"""

import sys
from pathlib import Path

import numpy as np

from rkeras import *
from rkeras import tf

small = "--small" in sys.argv
set_random_seed(1)

# Rows, columns and three colours, from 0 to 255
if small:
    print("--small: random weights stand in for those of ImageNet, a digit and stripes for a photograph and a picture.")
    photograph = np.kron(dataset_digits().train.x[2], np.ones([6, 6]))[..., np.newaxis].repeat(3, axis=-1)
    row, column = np.indices([48, 48])
    picture = np.array([[220, 120, 20], [20, 60, 160]])[(row + column) // 4 % 2]
else:
    paths = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(paths) != 2:
        sys.exit("name two files: a photograph, and a picture whose style it shall have")
    width, height = image_load(paths[0]).size
    photograph, picture = (
        image_to_array(image_load(path, target_size=[400, round(width * 400 / height)])) for path in paths
    )

# What each of these layers of VGG19 sees in an image
style_layers = ["block1_conv1", "block2_conv1", "block3_conv1", "block4_conv1", "block5_conv1"]
content_layer = "block4_conv2"
vgg = application_vgg19(weights=None if small else "imagenet", include_top=False) >> freeze_weights()
look = keras_model(vgg.input, {name: get_layer(vgg, name).output for name in [*style_layers, content_layer]})


def for_vgg(image):
    """Make a batch of one image, with the colours as VGG19 knows them."""
    return tf.constant(imagenet_preprocess_input(image[np.newaxis]), "float32")


def mixture(features):
    """Say how much any two features occur together, wherever that is: the Gram matrix, as a mean over places."""
    places = op_reshape(features, [-1, features.shape[-1]])
    return op_matmul(op_transpose(places), places) / places.shape[0]


content = look(for_vgg(photograph))[content_layer]
style = {name: mixture(features) for name, features in look(for_vgg(picture)).items() if name in style_layers}

painted = tf.Variable(for_vgg(photograph))
optimizer = optimizer_adam(learning_rate=4)


@tf_function
def step():
    """Change the image a little, and give the loss that it had."""
    with tf.GradientTape() as tape:
        seen = look(painted)
        content_loss = op_mean((seen[content_layer] - content) ** 2)
        style_loss = sum(op_mean((mixture(seen[name]) - style[name]) ** 2) for name in style_layers)
        # More than 0.001 gives more style. The paper has sums instead of means; this comes to about its factor.
        loss = content_loss + 0.001 * style_loss
    optimizer.apply_gradients([(tape.gradient(loss, painted), painted)])
    return loss


steps = 30 if small else 500
losses = []
for n in range(1, steps + 1):
    losses.append(float(step()))
    if n % (steps // 10) == 0:
        print(f"step {n}: loss {losses[-1]:.4g}")

# The opposite of imagenet_preprocess_input(): add the mean colour, and begin with red instead of blue
image = (painted.numpy()[0] + [103.939, 116.779, 123.68])[..., ::-1]
Path("plots").mkdir(exist_ok=True)
file = Path("plots", "neural_style_transfer-python.png")
image_array_save(np.clip(image, 0, 255), file, scale=False)
print("Picture:", file)

print(f"loss {losses[0]:.4g} at first, {losses[-1]:.4g} at last")
assert losses[-1] < losses[0] / 2, "the image did not take on the style"
