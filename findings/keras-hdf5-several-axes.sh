#!/usr/bin/env bash
# Keras 3.15.1 (with JAX 0.10.2 and h5py 3.16.0): HDF5 files lose an axis of several numbers.
#
# Plausible guess: a model saved and loaded as .h5 computes the same: True True.
# Behaviour: UnitNormalization(axis=[1, 2]) is loaded with axis -1 and gives other numbers, without a warning. The .keras
# file of the same model is right.
# Output seen: h5 False, keras True
# Fails if this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install keras==3.15.1 jax==0.10.2 scipy==1.17.1 numpy==2.4.6 h5py==3.16.0
cd "$folder"
seen=$(KERAS_BACKEND=jax JAX_PLATFORMS=cpu venv/bin/python -W ignore - 2>/dev/null <<'EOF'
import keras
import numpy as np

keras.utils.set_random_seed(1)
model = keras.Sequential([keras.Input((4, 3)), keras.layers.UnitNormalization(axis=[1, 2])])
x = np.arange(12.0).reshape(1, 4, 3)
same = {}
for ending in ("h5", "keras"):
    model.save(f"model.{ending}")
    loaded = keras.models.load_model(f"model.{ending}", compile=False)
    same[ending] = np.allclose(model(x), loaded(x))
print(", ".join(f"{ending} {is_same}" for ending, is_same in same.items()))
EOF
)
echo "$seen"
[ "$seen" = "h5 False, keras True" ]
