"""Program that uses rpy2 itself: it calls `start_r` before R starts, after it, or not before library()."""

import signal
import sys

import rpy2.rinterface as ri

from rkeras.bridge import host

order = sys.argv[1]
if order == "before":
    host.start_r()
else:
    ri.initr()
if order == "after":
    host.start_r()
ri.evalr("suppressMessages(library(rkeras))")
if order == "without":
    ri.evalr("cat(conditionMessage(tryCatch(layer_dense(units = 1), error = identity)), '\\n')")
    host.start_r()
model = """
model <- keras_model_sequential(input_shape = 4) |> layer_dense(2, activation = "softmax")
compile(model, "adam", "sparse_categorical_crossentropy")
"""
ri.evalr("{" + model + "}")
epochs = ri.evalr("""
length(fit(model, function() list(matrix(runif(32), 8), rep(0:1, 4)), steps_per_epoch = 5, epochs = 2, verbose = 0,
  callbacks = callback_lambda(on_epoch_end = function(epoch, logs) gc()))$metrics$loss)
""")
assert epochs[0] == 2
print("Python goes on printing")
own = ri.evalr("tryCatch(fit(model, function() stop('own')), error = conditionMessage)")
print("R error:", own[0])
try:
    signal.raise_signal(signal.SIGINT)
    raise AssertionError("nothing raised")
except KeyboardInterrupt:
    print("KeyboardInterrupt of Python's own")
print("done")
