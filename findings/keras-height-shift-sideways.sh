#!/usr/bin/env bash
# Keras 3.15.1 (with JAX 0.10.2, scipy 1.17.1 and numpy 2.4.6): height_shift_range moves images sideways.
#
# Plausible guess: the bright pixel of row 2, column 2 moves to row 1 or row 3, column 2.
# Behaviour: the vertical shift is drawn as "tx", and "tx" moves along the columns. width_shift_range moves along the rows.
#   Oblong images are also rotated about a point that is not their centre.
# Output seen: row 2, column 1
# Fails if this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install keras==3.15.1 jax==0.10.2 scipy==1.17.1 numpy==2.4.6
cd "$folder"
seen=$(KERAS_BACKEND=jax JAX_PLATFORMS=cpu venv/bin/python -W ignore - 2>/dev/null <<'EOF'
import numpy as np
from keras._tf_keras.keras.preprocessing.image import ImageDataGenerator

image = np.zeros((5, 5, 1))
image[2, 2] = 1
generator = ImageDataGenerator(height_shift_range=2, fill_mode="constant")
np.random.seed(1)
parameters = generator.get_random_transform(image.shape)
row, column, _ = np.argwhere(generator.apply_transform(image, parameters) > 0.5)[0]
print(f"row {row}, column {column}")
EOF
)
echo "$seen"
[ "$seen" = "row 2, column 1" ]
