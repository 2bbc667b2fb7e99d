# Missing values in data for models.

regression <- function()
  keras_model_sequential(input_shape = 2) |> layer_dense(1, activation = "relu") |> compile("sgd", "mse")

test_that("NA in data for a model is an error that names columns and rows, counted from 1", {
  model <- regression()
  fails <- function(x, y, text, ...) expect_error(fit(model, x, y, verbose = 0, ...), text, fixed = TRUE)
  none <- "must be without missing values, not NaN in"
  whole <- matrix(1, 2, 2)
  fails(matrix(c(1, 2, NA, 4), 2), 1:2, paste("fit(): `x`", none, "column 2, row 1. Remove these rows"))
  fails(matrix(c(1L, NA, 3L, 4L), 2), 1:2, paste("fit(): `x`", none, "column 1, row 2."))
  fails(data.frame(u = c(1, 2), v = c(1L, NA)), 1:2, paste("fit(): `x`", none, "column `v`, row 2."))
  fails(whole, c(1, NA), paste("fit(): `y`", none, "row 2."))
  fails(whole, 1:2, paste("fit(): `validation_data`", none, "column 1, row 1."),
        validation_data = list(matrix(c(NA, 2, 3, 4), 2), 1:2))
  batch <- list(matrix(c(1, 2, NA, 4), 2), 1:2)
  fails(function() batch, NULL, paste("fit(): `x`", none, "column 2, row 1."), steps_per_epoch = 1)
})

test_that("predictions for rows with NA are NaN; an option passes NA to the model", {
  x <- matrix(c(1, 2, NA, 4), 2)
  model <- regression()
  expect_identical(is.nan(predict(model, x, verbose = 0)[, 1]), c(TRUE, FALSE))
  on.exit(options(rkeras.na.action = NULL))
  options(rkeras.na.action = "na.pass")
  expect_length(fit(model, x, 1:2, epochs = 1, verbose = 0)$metrics$loss, 1)
  options(rkeras.na.action = "na.omit")
  expect_error(fit(model, x, 1:2, verbose = 0), 'rkeras.na.action must be "na.fail" or "na.pass"', fixed = TRUE)
})

test_that("labels 1 and 2 of a binary classifier are an error, a factor is not", {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1, activation = "sigmoid")
  model |> compile("sgd", "binary_crossentropy")
  expect_error(fit(model, matrix(1, 2, 2), c(1, 2), verbose = 0), "labels 0 and 1", fixed = TRUE)
  history <- fit(model, matrix(1, 2, 2), factor(c("a", "b")), epochs = 1, verbose = 0)
  expect_gt(history$metrics$loss, 0)
})
