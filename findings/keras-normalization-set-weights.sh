#!/usr/bin/env bash
# Keras 3.15.1 (with JAX 0.10.2 and numpy 2.4.6): a Normalization layer ignores weights that are set.
#
# Plausible guess: a layer that gets the weights of an adapted layer computes what that layer computes: 1.0 1.0.
# Behaviour: mean and variance are cached when the layer is built. set_weights changes the weights, and get_weights
# shows them, but the layer computes with mean 0 and variance 1.
# Output seen: 1.0 3.0 True
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

adapted = keras.layers.Normalization()
adapted.adapt(np.array([[1.0], [3.0]]))
other = keras.layers.Normalization()
other.build((None, 1))
other.set_weights(adapted.get_weights())
x = np.array([[3.0]])
same = all(np.array_equal(a, b) for a, b in zip(adapted.get_weights(), other.get_weights()))
print(float(adapted(x)[0, 0]), float(other(x)[0, 0]), same)
EOF
)
echo "$seen"
[ "$seen" = "1.0 3.0 True" ]
