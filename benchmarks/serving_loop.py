"""`python serving_loop.py DIRECTORY NUMBER`: loop over requests of one row of JSON, without HTTP."""

import json
import sys
import time

import numpy as np
import tensorflow as tf

run = tf.saved_model.load(sys.argv[1]).signatures["serving_default"]
(name,) = run.structured_input_signature[1]
(output,) = run.structured_outputs
body = json.dumps({"instances": [[0.5] * 64]})
seconds = []
for number in range(int(sys.argv[2]) + 50):
    start = time.perf_counter()
    rows = tf.constant(json.loads(body)["instances"], tf.float32)
    json.dumps({"predictions": run(**{name: rows})[output].numpy().tolist()})
    if number >= 50:
        seconds.append(time.perf_counter() - start)
print(json.dumps({"seconds": float(np.mean(seconds)), "p99": float(np.quantile(seconds, 0.99))}))
