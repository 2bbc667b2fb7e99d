# reticulate is loaded after rkeras, before it (and starts Python), or never.
order <- commandArgs(TRUE)[1]
# reticulate releases its objects when R's garbage collector runs, which may be at any time.
collect <- function() {
  objects <- lapply(1:200, function(i) reticulate::py_eval("object()", convert = FALSE))
  rm(objects)
  for (i in 1:5) gc()
}
if (order == "before") {
  library(reticulate)
  cat("first", py_eval("1 + 1"), "\n")
  collect()
}
suppressMessages(library(rkeras))
model <- keras_model_sequential(input_shape = 4) |> layer_dense(2, activation = "softmax")
if (order == "after") library(reticulate)
if (order != "never") {
  cat("py_eval", py_eval("1 + 2"), "\n")
  cat("sum", py_eval("sum([1, 2, 3])"), "\n")
  py_run_string("import sys; executable = sys.executable")
  cat("same Python", py$executable == rkeras:::request("evaluate", "__import__('sys').executable"), "\n")
  # rkeras uses the Python object of a reticulate object.
  py_run_string("thing = object()")
  theirs <- py_eval("thing", convert = FALSE)
  collect()
  cat("one object", rkeras:::request("evaluate", "lambda a: a is thing")(theirs), "\n")
}
compile(model, "adam", "sparse_categorical_crossentropy")
calls <- 0
history <- fit(model, function() { calls <<- calls + 1; list(matrix(runif(32), 8), rep(0:1, 4)) },
               steps_per_epoch = 5, epochs = 2, verbose = 0)
got <- tryCatch(layer_dense(units = "a"), rkeras.ArgumentError = function(e) "an error of ours")
stopifnot(got == "an error of ours", calls >= 10)
cat("trained", length(history$metrics$loss), "\n")
