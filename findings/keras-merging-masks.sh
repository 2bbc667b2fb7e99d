#!/usr/bin/env bash
# Keras 3.15.1 (with JAX 0.10.2 and numpy 2.4.6): merging layers unmask steps that one input masks.
#
# Plausible guess: a step that is padding in one of two added sequences stays masked, as in Keras 2: [True, False, False].
# Behaviour: the masks are combined by "or", so a step counts if any input has it; and if one input has no mask, the mask
# of the others is dropped, so that a recurrent layer behind the sum reads the padding.
# Output seen: [[True, True, False]] None
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

ones = np.ones((1, 3, 2))
layer = keras.layers.Add()
longer, shorter = np.array([[True, True, False]]), np.array([[True, False, False]])
print(np.array(layer.compute_mask([ones, ones], [longer, shorter])).tolist(),
      layer.compute_mask([ones, ones], [shorter, None]))
EOF
)
echo "$seen"
[ "$seen" = "[[True, True, False]] None" ]
