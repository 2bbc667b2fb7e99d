# Features of scripts for keras 2 and keras3 that Keras 3 lacks.

test_that("a layer is called on numbers, with further arguments by position", {
  half <- Layer("Scaled", call = function(x, by = 2) x * by)
  layer <- half()
  expect_equal(as.numeric(layer(3)), 6)
  expect_equal(as.numeric(layer(3, 10)), 30)
  expect_equal(as.array(layer(c(1, 2), by = 3)), array(c(3, 6)))
  dropout <- keras_model_sequential() |> layer_dropout(rate = 0.99999999)
  expect_equal(as.numeric(dropout(1, training = TRUE)), 0)
  expect_equal(as.numeric(dropout(1, training = FALSE)), 1)
})

test_that("a layer called on a Sequential model is added to it", {
  layer <- layer_dense(units = 3)
  model <- keras_model_sequential(input_shape = 2)
  expect_identical(length((model |> layer())$layers), 1L)
  expect_identical(model$layers[[1]]$name, layer$name)
})

test_that("shapes of symbolic tensors have TensorFlow's methods, and compare with its shapes", {
  x <- layer_input(c(NA, 4))
  expect_identical(as.list(x$shape), list(NULL, NULL, 4L))
  expect_identical(x$shape$as_list()[[3]], 4L)
  expect_identical(x$shape[[3]], 4L)
  expect_length(x$shape, 3)
  expect_identical(x$shape$ndims, 3L)
  eager <- k_zeros(c(2, 4))
  expect_true(eager$shape == shape(2, 4))
  expect_false(tf$zeros(c(2L, 4L))$shape == shape(2, 5))
  expect_true(shape(2, 4) == tf$zeros(c(2L, 4L))$shape)
})

test_that("layers have the attributes of Keras 2", {
  input <- layer_input(c(5, 3))
  masking <- layer_masking(mask_value = 0)
  layer <- layer_lstm(units = 2, return_sequences = TRUE)
  layer(masking(input))
  expect_identical(layer$input_shape, list(NULL, 5L, 3L))
  expect_identical(layer$output_shape, list(NULL, 5L, 2L))
  expect_s3_class(layer$input_mask, "tensorflow.tensor")
  expect_error(layer_dense(units = 1)$output_shape, "has not been called on a symbolic tensor yet")
  input <- keras_model(input, layer(input))$layers[[1]]
  expect_identical(input$input_shape, list(list(NULL, 5L, 3L)))
  expect_identical(input$output_shape, list(list(NULL, 5L, 3L)))
  expect_identical(input$get_output_shape_at(0L), list(NULL, 5L, 3L))
  layer(layer_input(c(7, 3)))
  expect_identical(layer$get_input_shape_at(2L), list(NULL, 7L, 3L))
  expect_identical(as.list(layer$get_output_at(0)$shape), list(NULL, 5L, 2L))
  expect_null(layer$get_output_mask_at(2L))
  expect_error(layer$get_output_at(3L), "has been called 3 times")
  model <- keras_model_sequential(input_shape = 30) |> layer_dense(2)
  expect_null(model$optimizer)
  expect_identical(model$input_names, model$inputs[[1]]$name)
  expect_false(model$stateful)
  expect_identical(dim(model$input), c(NA_integer_, 30L))
  expect_identical(dim(model$output), c(NA_integer_, 2L))
})

test_that("a single NA is a shape of one axis of unknown size", {
  expect_identical(layer_input(shape = NA)$shape$as_list(), list(NULL, NULL))
  expect_identical(layer_input(NA, dtype = tf$string)$dtype, "string")
})

test_that("backend(convert = FALSE) leaves results in Python", {
  expect_s3_class(backend(convert = FALSE)$cast_to_floatx(42), "numpy.ndarray")
  expect_identical(backend()$floatx(), "float32")
})

test_that("text as input of a model", {
  words <- matrix(c("hello world", "hello you"), ncol = 1)
  vectorize <- layer_text_vectorization()
  vectorize |> adapt(words)
  input <- layer_input(shape = 1, dtype = "string")
  model <- keras_model(input, vectorize(input))
  codes <- predict(model, words, verbose = 0)
  expect_identical(dim(codes), c(2L, 2L))
  expect_identical(codes[1, 1], codes[2, 1])
  expect_false(codes[1, 2] == codes[2, 2])
})

test_that("lgamma and digamma work in a functional model", {
  x <- layer_input(1)
  model <- keras_model(x, lgamma(x) + digamma(x))
  numbers <- c(2.5, 4)
  expect_equal(c(predict(model, matrix(numbers), verbose = 0)), lgamma(numbers) + digamma(numbers), tolerance = 1e-5)
})

test_that("a model without layers prints", {
  expect_output(print(keras_model_sequential()), "no summary available")
})

test_that("a dataset with a batch size is an error", {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
  model |> compile(loss = "mse")
  data <- tensor_slices_dataset(list(matrix(0, 4, 2), matrix(0, 4, 1))) |> dataset_batch(2)
  expect_error(fit(model, data, batch_size = 5), "fit(): `batch_size` must be NULL for a dataset", fixed = TRUE)
})

test_that("functions of the user are saved by their names in the call", {
  my_loss <- function(y_true, y_pred) loss_mean_squared_error(y_true, y_pred)
  my_metric <- function(y_true, y_pred) k_mean(y_pred)
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
  model |> compile(loss = my_loss, metrics = list(my_metric))
  data <- list(matrix(1:8 / 8, 4), matrix(1:4 / 4, 4))
  history <- model |> fit(data[[1]], data[[2]], epochs = 1, verbose = 0)
  expect_true("my_metric" %in% names(history$metrics))
  for (ending in c(".keras", ".h5")) {
    file <- tempfile(fileext = ending)
    save_model_hdf5(model, file)
    loaded <- load_model_hdf5(file, custom_objects = list(my_loss = my_loss, my_metric = my_metric))
    expect_equal(evaluate(loaded, data[[1]], data[[2]], verbose = 0)[["loss"]],
                 evaluate(model, data[[1]], data[[2]], verbose = 0)[["loss"]])
  }
})

test_that("layers can be the first argument of keras_model_sequential in keras3", {
  layers <- list(layer_dense(units = 2), layer_dense(units = 1))
  expect_length(keras_model_sequential(input_shape = layers)$layers, 2)
  model <- keras_model_sequential(input_shape = c(2, 3)) |> layer_flatten()
  expect_identical(model$input_shape, list(NULL, 2L, 3L))
})

test_that("one or two numbers as salt", {
  words <- matrix(c("A", "B"))
  expect_identical(as.array(layer_hashing(num_bins = 3, salt = 133)(words)),
                   as.array(layer_hashing(num_bins = 3, salt = c(133, 133))(words)))
})

test_that("metrics have the attributes of Keras 2", {
  metric <- metric_mean()
  metric$update_state(c(1, 2))
  expect_equal(as.numeric(metric$result()), 1.5)
  expect_length(metric$weights, 2)
  metric$reset_states()
  expect_equal(as.numeric(metric$result()), 0)
  top <- metric_top_k_categorical_accuracy(k = 2)
  top$update_state(rbind(c(0, 0, 1), c(0, 1, 0)), rbind(c(0.1, 0.9, 0.8), c(0.2, 0.1, 0)))
  expect_equal(as.numeric(top$result()), 1)
})

test_that("losses that are added to a model may be functions, and have an argument `inputs` in a layer", {
  model <- keras_model_sequential(input_shape = 1) |> layer_dense(1, kernel_initializer = "ones", name = "d")
  model$add_loss(function() 3 * K$sum(get_layer(model, "d")$kernel))
  model |> compile(optimizer_sgd(0.25), "mse")
  expect_equal(evaluate(model, matrix(2), 1, verbose = 0)[["loss"]], 1 + 3)
  # The gradient of the kernel is 2 * 2 + 3.
  train_on_batch(model, matrix(2), 1)
  expect_equal(as.numeric(get_weights(model)[[1]]), 1 - 7 / 4)
  Penalty <- R6::R6Class("Penalty", inherit = KerasLayer, public = list(call = function(inputs, mask = NULL) {
    self$add_loss(K$mean(inputs), inputs = inputs)
    inputs
  }))
  input <- layer_input(1)
  model <- keras_model(input, create_layer(Penalty, input, list()))
  model |> compile("sgd", loss = NULL)
  expect_equal(evaluate(model, matrix(c(1, 5)), verbose = 0)[["loss"]], 3)
  expect_error(model$add_loss(K$sum(input)), "symbolic tensor")
})

small_model <- function() {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1, kernel_initializer = "ones")
  model |> compile("sgd", "mse")
  model
}

test_that("arguments that the model does not have are ignored with a warning in keras, and are an error in keras3", {
  model <- small_model()
  x <- matrix(1, 4, 2)
  expect_warning(fit(model, x, x[, 1], epochs = 1, verbose = 0, max_queue_size = 3, nfolds = 2),
                 "fit(): ignored arguments that the model does not have: `max_queue_size`, `nfolds`.", fixed = TRUE)
  expect_warning(expect_identical(dim(predict(model, x, verbose = 0, type = "response")), c(4L, 1L)), "predict.*`type`")
  expect_warning(evaluate(model, x, x[, 1], verbose = 0, workers = 2), "evaluate.*`workers`")
  expect_silent(fit(model, x, x[, 1], epochs = 1, verbose = 0, validation_batch_size = 2))
  before <- options(rkeras.edition = "keras3")
  on.exit(options(before))
  expect_error(fit(model, x, x[, 1], verbose = 0, nfolds = 2), "nfolds")
})

test_that("numbers of batches, epochs and samples lose their fraction", {
  model <- small_model()
  data <- tensor_slices_dataset(list(matrix(1, 8, 2), matrix(1, 8, 1))) |> dataset_batch(2) |> dataset_repeat()
  history <- fit(model, data, steps_per_epoch = 2.7, epochs = 2.9, validation_data = data, validation_steps = 1.5,
                 verbose = 0)
  expect_identical(history$params$steps, 2L)
  expect_length(history$metrics$loss, 2)
  expect_identical(dim(predict(model, data, steps = 2.7, verbose = 0)), c(4L, 1L))
  expect_error(evaluate(model, data, steps = 0.7, verbose = 0), "`steps` must be a positive integer")
  expect_error(predict(model, data, steps = Inf, verbose = 0), "`steps` must be a positive integer")
  expect_identical(fit(model, matrix(1, 8, 2), rep(1, 8), batch_size = 8 / 3, epochs = 1, verbose = 0)$params$steps, 4L)
})

test_that("validation_freq is a number of epochs or the epochs", {
  fitted <- function(...) {
    x <- matrix(1, 4, 2)
    history <- fit(small_model(), x, x[, 1], epochs = 4, verbose = 0, validation_data = list(x, x[, 1]), ...)
    length(history$metrics$val_loss)
  }
  expect_identical(fitted(validation_freq = 2), 2L)
  expect_identical(fitted(validation_freq = c(1, 3, 4)), 3L)
  expect_identical(fitted(validation_freq = list(4)), 1L)
  expect_error(fitted(validation_freq = 0), "`validation_freq` must be")
})

test_that("a model's own compile() gets only the arguments that were given", {
  given <- NULL
  Gan <- new_model_class("Gan", compile = function(d_optimizer, loss_fn) {
    super$compile()
    self$d_optimizer <- d_optimizer
    self$loss_fn <- loss_fn
  })
  gan <- Gan()
  gan |> compile(d_optimizer = optimizer_adam(), loss_fn = loss_mean_absolute_error())
  expect_match(class(gan$d_optimizer)[1], "Adam")
  expect_equal(as.numeric(gan$loss_fn(matrix(1), matrix(3))), 2)
  Open <- new_model_class("Open", compile = function(loss_fn, ...) {
    given <<- names(list(...))
    super$compile(...)
  })
  model <- Open()
  model |> compile(optimizer = "sgd", loss_fn = "mse", metrics = "mae")
  expect_setequal(given, c("optimizer", "metrics"))
  expect_match(class(model$optimizer)[1], "SGD")
})

test_that("logs that a function of callback_lambda() returns reach the next callbacks and the history", {
  x <- matrix(1, 4, 2)
  metrics <- function(...) fit(small_model(), x, x[, 1], epochs = 2, verbose = 0, callbacks = list(...))$metrics
  seen <- NULL
  spy <- callback_lambda(on_epoch_end = function(epoch, logs) seen <<- logs)
  found <- metrics(callback_lambda(on_epoch_end = function(epoch, logs) {
    logs$rate <- epoch / 2
    logs
  }), spy)
  expect_equal(found$rate, c(0, 0.5))
  expect_equal(seen$rate, 0.5)
  # Other values are not logs: R keras ignores them.
  kept <- list()
  found <- metrics(callback_lambda(on_epoch_end = function(epoch, logs) kept <<- c(kept, logs)),
                   callback_lambda(on_epoch_end = function(epoch, logs) list(epoch = epoch)),
                   callback_lambda(on_epoch_end = function(epoch, logs) data.frame(loss = 1)),
                   callback_lambda(on_epoch_end = function(epoch, logs) list(loss = 1:2)))
  expect_named(found, "loss")
  expect_equal(as.numeric(kept), found$loss)
  Keeps <- R6::R6Class("Keeps", inherit = KerasCallback, public = list(
    kept = list(),
    on_epoch_end = function(epoch, logs = list()) self$kept <- c(self$kept, logs)
  ))
  keeps <- Keeps$new()
  expect_equal(metrics(keeps)$loss, as.numeric(keeps$kept))
  before <- options(rkeras.edition = "keras3")
  on.exit(options(before))
  found <- metrics(callback_lambda(on_epoch_end = function(epoch, logs) list(epoch = epoch)))
  expect_equal(found$epoch, 1:2)
})

test_that("images are rotated by more than one turn", {
  expect_equal(as.numeric(layer_random_rotation(factor = 2)$factor), c(-2, 2))
  image <- array(rnorm(16), c(1, 4, 4, 1))
  turned <- layer_random_rotation(factor = c(1.25, 1.25))(image, training = TRUE)
  quarter <- layer_random_rotation(factor = c(0.25, 0.25))(image, training = TRUE)
  expect_equal(as.array(turned), as.array(quarter), tolerance = 1e-4)
  turned <- layer_random_rotation(factor = c(-1.75, -1.75))(image, training = TRUE)
  expect_equal(as.array(turned), as.array(quarter), tolerance = 1e-4)
})

test_that("eager execution stays enabled, with a warning", {
  expect_warning(tf$compat$v1$disable_eager_execution(), "disable_eager_execution() is ignored", fixed = TRUE)
  expect_warning(tf$compat$v1$disable_v2_behavior(), "disable_v2_behavior() is ignored", fixed = TRUE)
  expect_true(tf$executing_eagerly())
  doubled <- with(tf$Graph()$as_default(), {
    x <- tf$compat$v1$placeholder(tf$float32)
    tf$compat$v1$Session()$run(x * 2, feed_dict = py_dict(list(x), list(3)))
  })
  expect_equal(as.numeric(doubled), 6)
})

test_that("the history has the loss that a model's own train_step() returns", {
  Own <- new_model_class("Own", train_step = function(data) list(loss = tf$reduce_mean(data) * 2))
  model <- Own()
  model |> compile()
  expect_equal(fit(model, matrix(3, 4, 2), epochs = 1, verbose = 0)$metrics$loss, 6)
})

test_that("add_metric() is an error that names the remedy", {
  Old <- new_layer_class("Old", call = function(inputs) {
    self$add_metric(K$mean(inputs), name = "m")
    inputs
  })
  expect_error(Old()(tf$ones(c(2L, 2L))), "update it in call(): self$m$update_state(value)", fixed = TRUE)
  expect_error(small_model()$add_metric(1, name = "m"), "Keras 3 has no such method", fixed = TRUE)
  New <- new_layer_class("New", initialize = function() {
    super$initialize()
    self$m <- metric_mean(name = "m")
  }, call = function(inputs) {
    self$m$update_state(inputs)
    inputs
  })
  input <- layer_input(1)
  model <- keras_model(input, New()(input))
  model |> compile("sgd", "mse")
  expect_equal(evaluate(model, matrix(c(1, 5)), c(1, 5), verbose = 0)[["m"]], 3)
})
