# For each signal from test_signals.py: starts an activity that only Ctrl-C ends, prints READY, and checks the state
# afterwards. The argument is the number of signals.
suppressMessages(library(rkeras))
number <- as.integer(commandArgs(TRUE)[[1]])
set.seed(1)
x <- matrix(rnorm(4096), 512)
y <- rep(0:1, 256)
folder <- tempfile("signals")
dir.create(folder)

# Plain gradient descent has no state except the weights: two models with equal weights stay equal in training.
new_model <- function() {
  model <- keras_model_sequential(input_shape = 8) |> layer_dense(16, activation = "relu") |>
    layer_dense(2, activation = "softmax")
  compile(model, "sgd", "sparse_categorical_crossentropy")
}
train <- function(model, ..., epochs = 2) fit(model, x, y, epochs = epochs, shuffle = FALSE, verbose = 0, ...)
never_interrupted <- new_model()

with_value <- function(model, value) set_weights(model, lapply(get_weights(model), function(w) w * 0 + value))
# The functions that write and read each file.
files <- list(
  m.keras = list(save_model, load_model),
  m.h5 = list(save_model_hdf5, load_model_hdf5),
  m = list(save_model_tf, load_model_tf),
  m.weights.h5 = list(save_model_weights_hdf5, function(file) load_model_weights_hdf5(new_model(), file))
)
saved <- function(name, value) {
  shared$saving <- value
  files[[name]][[1]](with_value(shared$model, value), file.path(folder, name), overwrite = TRUE)
  shared$saved <- value
}
numbers <- tensor_slices_dataset(x) |> dataset_map(function(row) row * 2) |> dataset_batch(16)

# Shared state of the activities: the model and counters.
shared <- new.env()

activities <- list(
  fit = function() train(shared$model, epochs = 1e6),
  evaluate = function() repeat evaluate(shared$model, x, y, batch_size = 2, verbose = 0),
  predict = function() repeat predict(shared$model, x, batch_size = 2, verbose = 0),
  dataset = function() {
    endless <- as_iterator(dataset_repeat(numbers))
    repeat iter_next(endless)
  },
  save = function() repeat saved(shared$name, shared$saved + 1),
  callback = function() train(shared$model, epochs = 1e6, callbacks = callback_lambda(
    on_batch_end = function(batch, logs) { for (i in 1:1e5) i; op_sum(as_tensor(1:3)) }
  )),
  generator = function() fit(shared$model, function() {
    shared$calls <- shared$calls + 1
    for (i in 1:1e5) i
    list(x[1:32, ], y[1:32])
  }, steps_per_epoch = 1e6, epochs = 1, verbose = 0)
)

# Each check returns TRUE or a description of the fault.
is_right <- list(
  dataset = function() all.equal(sum(vapply(iterate(numbers), function(batch) sum(as.array(batch)), 0)), 2 * sum(x),
                                 tolerance = 1e-5),
  save = function() {
    values <- unique(unlist(get_weights(files[[shared$name]][[2]](file.path(folder, shared$name)))))
    if (length(values) != 1 || !values %in% c(shared$saved, shared$saving))
      return(paste("saved were", shared$saved, "or", shared$saving, "but there are", toString(head(values))))
    litter <- setdiff(list.files(folder, all.files = TRUE, no.. = TRUE), names(files))
    if (length(litter)) paste("left behind:", toString(litter)) else TRUE
  },
  generator = function() {
    before <- shared$calls
    Sys.sleep(0.3)
    if (shared$calls == before) TRUE else "the generator was called again"
  }
)
model_is_right <- function(model) {
  weights <- get_weights(model)
  if (!all(is.finite(unlist(weights)))) return("weights that are not finite")
  set_weights(never_interrupted, weights)
  models <- list(model, never_interrupted)
  predicted <- lapply(models, predict, x, verbose = 0)
  if (!isTRUE(all.equal(predicted[[1]], predicted[[2]], tolerance = 1e-5))) return("it predicts something else")
  losses <- lapply(models, function(one) train(one)$metrics$loss)
  if (length(losses[[1]]) != 2) return(paste("trained", length(losses[[1]]), "epochs of 2"))
  all.equal(losses[[1]], losses[[2]], tolerance = 1e-5)
}
# An old signal would interrupt this code.
is_quiet <- function() {
  for (i in 1:1e6) i
  rkeras:::request("execute", "import time; time.sleep(0.1)")
  TRUE
}

interrupted <- function(expr) tryCatch(
  { expr; "ran to its end" },
  interrupt = function(i) "interrupt",
  error = function(e) paste("error:", conditionMessage(e))
)

for (i in seq_len(number)) {
  name <- names(activities)[(i - 1) %% length(activities) + 1]
  # Every second run uses a new model, so that some signals arrive while the model is traced.
  if (i %% 2) shared$model <- new_model()
  shared$calls <- 0
  if (name == "save") {
    shared$name <- names(files)[(i %/% length(activities)) %% length(files) + 1]
    saved(shared$name, 1)
  }
  got <- interrupted({ cat("READY", name, "\n"); activities[[name]]() })
  cat("DONE", got, "\n")
  fault <- "nothing was looked at"
  struck <- interrupted(for (check in list(is_quiet, is_right[[name]], function() model_is_right(shared$model))) {
    fault <- if (is.null(check)) TRUE else check()
    if (!isTRUE(fault)) break
  })
  cat("AFTER", if (struck != "ran to its end") struck else if (isTRUE(fault)) "right" else fault, "\n")
}
