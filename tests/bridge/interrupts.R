# Each stage prints READY and receives a SIGINT. test_bridge.py reads the next output and measures the delay.
suppressMessages(library(rkeras))
set.seed(1)
x <- matrix(rnorm(64000), 2000)
y <- rep(0:1, 1000)
ready <- function(name) cat("READY", name, "\n")
stage <- function(name, expr) {
  got <- tryCatch({ force(expr); "ran to its end" }, interrupt = function(i) "interrupt")
  cat("DONE", name, got, "\n")
}
model <- keras_model_sequential(input_shape = 32) |> layer_dense(64) |> layer_dense(2, activation = "softmax")
model |> compile("adam", "sparse_categorical_crossentropy")
fit(model, x, y, epochs = 1, verbose = 0)

stage("R loop", { ready("R loop"); for (i in 1:1e12) i })
stage("R sleep", { ready("R sleep"); Sys.sleep(60) })
stage("Python sleep", { ready("Python sleep"); rkeras:::request("execute", "import time; time.sleep(60)") })
# Python code that catches the interrupt can take its time, and R then continues.
stage("caught in Python", {
  ready("caught in Python")
  rkeras:::request("execute", "
try: time.sleep(60)
except KeyboardInterrupt: time.sleep(1)
")
})
# RStudio and similar programs set R's flag and send no signal.
start <- Sys.time()
stage("front end", rkeras:::request("execute", "
import threading
from rkeras.bridge.r_api.c_api import r
def press(): r.R_interrupts_pending = 1
threading.Timer(0.2, press).start()
time.sleep(60)
"))
cat("FRONT END", Sys.time() - start < 2, "\n")
for (i in 1:5) {
  name <- paste("fit", i)
  stage(name, fit(model, x, y, epochs = 100000, batch_size = 8, verbose = 0, callbacks = callback_lambda(
    on_epoch_begin = function(epoch, logs) if (epoch == 1) ready(name)
  )))
  epochs <- length(model$history$history$loss)
  cat("KEPT", epochs >= 1, epochs == length(model$history$epoch), "\n")
}
cat("USABLE", dim(predict(model, x, verbose = 0)), "\n")
stage("callback", fit(model, x, y, epochs = 5, verbose = 0, callbacks = callback_lambda(
  on_batch_end = function(batch, logs) if (batch == 3) { ready("callback"); Sys.sleep(60) }
)))
wide <- x[rep(seq_len(2000), 500), ]
stage("evaluate", evaluate(model, wide, rep(y, 500), batch_size = 1, verbose = 0, callbacks = callback_lambda(
  on_test_batch_begin = function(batch, logs) if (batch == 5) ready("evaluate")
)))
stage("predict", predict(model, wide, batch_size = 1, verbose = 0, callbacks = callback_lambda(
  on_predict_batch_begin = function(batch, logs) if (batch == 5) ready("predict")
)))
calls <- 0
stage("generator", fit(model, verbose = 0, steps_per_epoch = 100, function() {
  calls <<- calls + 1
  if (calls == 20) { ready("generator"); for (i in 1:1e12) i }
  list(x[1:8, ], y[1:8])
}))
before <- calls
Sys.sleep(1)
cat("GENERATOR CALLED AFTER", calls - before, "\n")
# An old signal must have no effect here.
stage("quiet loop", { start <- Sys.time(); while (Sys.time() - start < 1.5) sqrt(2) })
cat("TRAINED", length(fit(model, x, y, epochs = 2, verbose = 0)$metrics$loss), "\n")
