# kerastuneR: keras_tuner builds models by an R function. Modules: keras_tuner
library(keras)
tuner <- reticulate::import("keras_tuner")
build <- function(hp) {
  model <- keras_model_sequential() |>
    layer_dense(hp$Int("units", 2L, 8L, 2L), "relu", input_shape = 2) |>
    layer_dense(1)
  model |> compile(optimizer_adam(hp$Choice("learning_rate", c(0.1, 0.01))), "mse")
  model
}
search <- tuner$RandomSearch(build, objective = "val_loss", max_trials = 2L, directory = tempfile(), seed = 1L)
x <- matrix(runif(40), 20)
y <- array(rowSums(x))
search$search(x, y, epochs = 2L, validation_data = list(x, y), verbose = 0L)
length(search$get_best_models(1L))
#> [1] 1
names(search$get_best_hyperparameters(1L)[[1]]$values)
#> [1] "units"         "learning_rate"
