#!/usr/bin/env bash
# Keras 3.15.1 (with JAX 0.10.2 and numpy 2.4.6): MeanIoU drops the fraction of sample weights.
#
# Plausible guess: equal weights of 0.5 leave the mean intersection over union unchanged: 0.583 0.583.
# Behaviour: weights are cast to integers, so that weights below 1 count as 0.
# Output seen: 0.583 0.0
# Fails if this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet install keras==3.15.1 jax==0.10.2 scipy==1.17.1 numpy==2.4.6
cd "$folder"
seen=$(KERAS_BACKEND=jax JAX_PLATFORMS=cpu venv/bin/python -W ignore - 2>/dev/null <<'EOF'
import keras

scores = []
for weights in (None, [0.5] * 4):
    metric = keras.metrics.MeanIoU(num_classes=2)
    metric.update_state([0, 1, 1, 0], [0, 1, 0, 0], sample_weight=weights)
    scores.append(round(float(metric.result()), 3))
print(*scores)
EOF
)
echo "$seen"
[ "$seen" = "0.583 0.0" ]
