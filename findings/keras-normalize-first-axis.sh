#!/usr/bin/env bash
# Keras 3.15.1 (with JAX 0.10.2 and numpy 2.4.6): normalize(x, axis=0) divides by norms of the rows.
#
# Plausible guess: each column is divided by its norm: [[0.6, 0.0], [0.8, 1.0]].
# Behaviour: the norms are those of the last axis, because axis 0 counts as not given, and they are applied along the
# first axis. A square array gives wrong numbers, any other array an error about shapes that cannot be broadcast.
# Output seen: [[0.6, 0.0], [4.0, 1.0]]
# Fails if this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install keras==3.15.1 jax==0.10.2 scipy==1.17.1 numpy==2.4.6
cd "$folder"
seen=$(KERAS_BACKEND=jax JAX_PLATFORMS=cpu venv/bin/python -W ignore - 2>/dev/null <<'EOF'
import keras
import numpy as np

print(keras.utils.normalize(np.array([[3.0, 0.0], [4.0, 1.0]]), axis=0).tolist())
EOF
)
echo "$seen"
[ "$seen" = "[[0.6, 0.0], [4.0, 1.0]]" ]
