# Behavior and names of Keras 2 in R's keras; the values are those of R keras 2.16.1.

test_that("hard_sigmoid has the meaning of the edition", {
  x <- matrix(c(-2, -1, 0, 2.5), 1)
  model <- keras_model_sequential() |> layer_activation("hard_sigmoid", input_shape = 4)
  expect_equal(predict(model, x, verbose = 0), matrix(c(0.1, 0.3, 0.5, 1), 1), tolerance = 1e-6)
  expect_equal(as.array(activation_hard_sigmoid(x)), matrix(c(0.1, 0.3, 0.5, 1), 1), tolerance = 1e-6)
  file <- tempfile(fileext = ".keras")
  save_model(model, file)
  expect_equal(predict(load_model(file), x, verbose = 0), matrix(c(0.1, 0.3, 0.5, 1), 1), tolerance = 1e-6)
  options(rkeras.edition = "keras3")
  on.exit(options(rkeras.edition = NULL))
  model <- keras_model_sequential(input_shape = 4) |> layer_activation("hard_sigmoid")
  expect_equal(predict(model, x, verbose = 0), matrix(c(1 / 6, 1 / 3, 0.5, 5.5 / 6), 1), tolerance = 1e-6)
})

test_that("assigned attributes of built layers have an effect", {
  model <- keras_model_sequential() |>
    layer_dense(1, input_shape = 2, name = "d", kernel_initializer = "ones", bias_initializer = "ones") |>
    layer_activation_leaky_relu(name = "l")
  layer <- get_layer(model, "d")
  layer$use_bias <- FALSE
  expect_equal(predict(model, matrix(c(1, 2), 1), verbose = 0)[1], 3)
  leaky <- get_layer(model, "l")
  leaky$alpha <- 0.5
  expect_equal(leaky$alpha, 0.5)
  model |> compile("sgd", "mse")
  expect_equal(predict(model, matrix(c(-1, -1), 1), verbose = 0)[1], -1)
})

test_that("inputs, models, weights and arguments have the names of R's keras", {
  k_clear_session()
  input <- layer_input(3)
  model <- keras_model(input, layer_dense(input, 2, name = "d"))
  expect_equal(model$name, "model")
  expect_equal(model$layers[[1]]$name, "input_1")
  expect_equal(sapply(model$weights, function(w) w$name), c("d/kernel:0", "d/bias:0"))
  sequential <- keras_model_sequential() |> layer_dense(2, input_shape = 3, name = "s")
  expect_equal(sequential$weights[[1]]$name, "s/kernel:0")
  config <- get_config(layer_activation_leaky_relu())
  expect_equal(config$alpha, 0.3)
  config$alpha <- 0.1
  expect_equal(get_config(from_config(config))$alpha, 0.1)
  options(rkeras.edition = "keras3")
  on.exit(options(rkeras.edition = NULL))
  input <- layer_input(3)
  model <- keras_model(input, layer_dense(input, 2, name = "e"))
  expect_match(model$name, "functional")
  expect_equal(sapply(model$weights, function(w) w$name), c("kernel", "bias"))
})

test_that("categories without a token are an error", {
  layer <- layer_category_encoding(num_tokens = 2, output_mode = "multi_hot")
  expect_error(layer(k_constant(matrix(c(3L, 0L), 1), dtype = "int32")), "num_tokens")
})
