# kerastuneR passes an R function that builds a model to the Python package keras-tuner.
build <- function(hp) {
  model <- keras_model_sequential(input_shape = 4) |>
    layer_dense(units = hp$Int("units", min_value = 2L, max_value = 4L, step = 2L), activation = "relu") |>
    layer_dense(3, "softmax")
  model |> compile(optimizer_adam(hp$Choice("learning_rate", values = c(0.01, 0.001))),
                   "sparse_categorical_crossentropy", metrics = "accuracy")
}
if (reticulate::py_module_available("keras_tuner")) {
  tuner <- reticulate::import("keras_tuner")$RandomSearch(
    build, objective = "val_accuracy", max_trials = 2L, directory = tempfile(), project_name = "runs"
  )
  tuner$search(as.matrix(iris[, 1:4]), as.integer(iris$Species) - 1L, epochs = 1L, validation_split = 0.2, verbose = 0L)
  stopifnot(length(tuner$get_best_hyperparameters()) == 1L)
} else {
  # The same calls, with a list in place of the hyperparameters.
  hp <- list(Int = function(name, min_value, max_value, step) min_value, Choice = function(name, values) values[[1]])
  stopifnot(inherits(build(hp), "keras.src.models.model.Model"))
}
