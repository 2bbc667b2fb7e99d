# Backend functions as old scripts call them: axes and indices from 1, symbolic tensors in models.

m <- rbind(c(1, 2), c(3, 6))

test_that("axes count from 1, and from -1 at the end", {
  expect_equal(k_get_value(k_mean(m, axis = 1)), array(c(2, 4)))
  expect_equal(k_get_value(k_mean(m, axis = -1L)), array(c(1.5, 4.5)))
  expect_equal(k_get_value(k_cumsum(m)), rbind(c(1, 2), c(4, 8)))
  expect_equal(k_get_value(k_cumsum(m, axis = 2)), rbind(c(1, 3), c(3, 9)))
  expect_equal(k_get_value(k_permute_dimensions(m, c(2, 1))), t(m))
  expect_error(k_mean(m, axis = 0), "Axes count from 1 in R")
  expect_equal(k_get_value(K$mean(m, axis = 0L)), array(c(2, 4)))
  expect_equal(formals(k_cumsum)$axis, 1L)
})

test_that("indices count from 1, those in a tensor from 0", {
  expect_equal(k_get_value(k_gather(m, 2)), array(c(3, 6)))
  expect_equal(k_get_value(k_gather(m, k_constant(1, dtype = "int32"))), array(c(3, 6)))
  expect_error(k_gather(m, 0), "integer indices that count from 1")
})

test_that("doubles of a matrix keep their type, those of a vector get Keras's float type, as in R keras", {
  expect_equal(k_dtype(k_square(m)), "float64")
  expect_equal(k_dtype(k_exp(c(1, 2))), "float32")
  expect_equal(k_dtype(k_variable(m, dtype = "float64")), "float64")
})

test_that("random tensors can have the size of a symbolic batch", {
  input <- layer_input(shape = 4)
  noise <- k_random_normal(list(k_shape(input)[[0]], 2L), mean = 3, stddev = 0)
  expect_equal(predict(keras_model(input, noise), matrix(0, 5, 4), verbose = 0), matrix(3, 5, 2))
})

test_that("gradients with respect to a layer inside a model reach R through k_function()", {
  input <- layer_input(shape = c(6, 6, 1))
  maps <- layer_conv_2d(input, 3, 3, name = "maps")
  model <- keras_model(input, maps |> layer_flatten() |> layer_dense(4, name = "out"))
  inside <- model$get_layer("maps")$output
  gradient <- k_gradients(model$output[, 2], inside)[[1]]
  iterate <- k_function(list(model$input), list(k_mean(gradient, axis = c(1, 2, 3)), inside[1, , , ]))
  made <- iterate(list(array(0.5, c(1, 6, 6, 1))))
  # The second output is a dense layer on 4 x 4 x 3 numbers, by row: its weights are the gradient.
  weights <- array(get_weights(model$get_layer("out"))[[1]][, 2], c(3, 16))
  expect_equal(as.numeric(made[[1]]), rowMeans(weights), tolerance = 1e-5)
  expect_equal(dim(made[[2]]), c(4, 4, 3))
})

test_that("R functions as arguments of k_rnn(), k_foldl() and k_switch()", {
  expect_equal(as.numeric(k_foldl(function(sofar, x) sofar * 2 + x, c(1, 2, 3))), 11)
  expect_equal(as.numeric(k_switch(TRUE, function() k_constant(1), function() stop("not run"))), 1)
})

test_that("a loss of backend functions trains", {
  loss <- function(y_true, y_pred) k_sum(k_pow(k_abs(y_true - y_pred), 2), axis = -1)
  model <- keras_model_sequential() |> layer_dense(1, input_shape = 1, use_bias = FALSE)
  set_weights(model, list(matrix(0)))
  compile(model, optimizer = optimizer_sgd(0.25), loss = loss)
  fit(model, matrix(1, 4), matrix(1, 4), epochs = 1, verbose = 0)
  # The gradient of (1 - w)^2 at 0 is -2: one step with the learning rate 0.25 leads to 0.5.
  expect_equal(get_weights(model)[[1]], matrix(0.5))
})
