# A recipe prepares the data of a model that generics::fit() trains for several values of a parameter.
rows <- iris[seq(1, 150, 3), ]
x <- as.matrix(rows[, 1:4])
if (requireNamespace("recipes", quietly = TRUE)) {
  suppressPackageStartupMessages(library(recipes))
  prepared <- prep(step_normalize(recipe(Species ~ ., data = rows), all_numeric_predictors()))
  x <- as.matrix(bake(prepared, new_data = rows, all_numeric_predictors()))
}
losses <- vapply(c(2L, 4L), function(units) {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(units, "relu") |> layer_dense(3, "softmax")
  model |> compile("adam", "sparse_categorical_crossentropy")
  history <- fit(model, x, as.integer(rows$Species) - 1L, epochs = 1, verbose = 0)
  history$metrics$loss
}, 0)
stopifnot(length(losses) == 2L, all(is.finite(losses)))
