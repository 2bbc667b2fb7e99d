# compile(), fit(), evaluate(), predict(), and saving trained models.

x <- digits_x(digits$train)
y <- digits$train$y

test_that("compile changes the model in place and returns it invisibly", {
  model <- keras_model_sequential(input_shape = 64) |> layer_dense(10, activation = "softmax")
  result <- withVisible(model %>% compile(loss = "sparse_categorical_crossentropy", optimizer = "adam"))
  expect_false(result$visible)
  expect_identical(result$value$name, model$name)
  expect_true(model$compiled)
  expect_s3_class(model$optimizer, "keras.src.optimizers.adam.Adam")
  # Functions that build a model often end like this.
  build <- function() keras_model_sequential(input_shape = 2) |> layer_dense(1) |> compile(loss = "mse")
  expect_s3_class(build(), "keras.models.Sequential")
})

test_that("metrics are names, objects and functions in one c()", {
  model <- keras_model_sequential(input_shape = 64) |> layer_dense(10, activation = "softmax")
  largest <- function(y_true, y_pred) K$max(y_pred)
  attr(largest, "py_function_name") <- "largest"
  model |> compile(
    loss = "categorical_crossentropy",
    metrics = c("accuracy", metric_auc(name = "auc"), metric_precision(name = "p"), metric_recall(name = "r"), largest)
  )
  scores <- evaluate(model, x, to_categorical(y, 10), verbose = 0)
  expect_named(scores, c("loss", "accuracy", "auc", "p", "r", "largest"))
  expect_true(scores[["largest"]] > 0.1 && scores[["largest"]] <= 1)
})

test_that("columns have the names of functions, of the attribute name, and of classes in Keras 2", {
  gap <- function(y_true, y_pred) K$mean(K$abs(y_true - y_pred))
  error <- gap
  attr(error, "name") <- "distance"
  columns <- function(metrics) {
    model <- keras_model_sequential(input_shape = 1) |> layer_dense(1)
    model |> compile("sgd", "mse", metrics = metrics)
    history <- fit(model, matrix(1:4), c(1, 0, 1, 0), epochs = 1, verbose = 0)
    expect_identical(model$metrics_names, names(history$metrics))
    names(history$metrics)[-1]
  }
  expect_identical(columns(c(mine = gap)), "mine")
  expect_identical(columns(list(mine = function(y_true, y_pred) K$mean(y_pred))), "mine")
  expect_identical(columns(list("mae", mine = gap, error)), c("mae", "mine", "distance"))
  expect_identical(columns(error), "distance")
  expect_identical(columns(c("MeanSquaredError", "crossentropy")), c("mean_squared_error", "crossentropy"))
  expect_identical(columns(metric_cosine_proximity), "cosine_proximity")
  expect_identical(columns(metric_kullback_leibler_divergence()), "kullback_leibler_divergence")
})

test_that("the learning rate is set by `lr`, on a model, an optimizer, and in a callback", {
  model <- keras_model_sequential(input_shape = 1) |> layer_dense(1, kernel_initializer = "zeros")
  # The bias after one step with the gradient -2.
  step <- function(change) {
    set_weights(model, list(matrix(0), array(0)))
    model |> compile(optimizer_sgd(0.5), "mse")
    change(model$optimizer)
    train_on_batch(model, matrix(0), 1)
    as.numeric(get_weights(model)[[2]])
  }
  expect_equal(step(function(optimizer) NULL), 1)
  expect_equal(step(function(optimizer) model$optimizer$lr <- 0.25), 0.5)
  expect_equal(step(function(optimizer) optimizer$lr <- 0.25), 0.5)
  expect_equal(step(function(optimizer) k_set_value(optimizer$lr, 0.25)), 0.5)
  expect_equal(step(function(optimizer) optimizer$lr$assign(0.25)), 0.5)
  expect_equal(k_get_value(model$optimizer$lr), 0.25)
  Slower <- R6::R6Class(inherit = KerasCallback, public = list(on_epoch_begin = function(epoch, logs = list()) {
    self$model$optimizer$lr <- 0.125
  }))
  set_weights(model, list(matrix(0), array(0)))
  fit(model, matrix(0), 1, epochs = 1, verbose = 0, callbacks = list(Slower$new()))
  expect_equal(as.numeric(get_weights(model)[[2]]), 0.25)
})

test_that("a loss, a metric and an activation can be R functions", {
  keras$utils$set_random_seed(1L)
  model <- keras_model_sequential(input_shape = 2) |>
    layer_dense(8, activation = function(x) K$maximum(x, 0.1 * x)) |>
    layer_dense(1)
  model |> compile(
    optimizer = optimizer_adam(0.05),
    loss = function(y_true, y_pred) K$mean(K$abs(y_true - y_pred), axis = -1L),
    metrics = "mae"
  )
  set.seed(1)
  x <- matrix(rnorm(400), 200)
  history <- model |> fit(x, x[, 1] - x[, 2], epochs = 15, verbose = 0)
  expect_lt(history$metrics$loss[15], 0.3)
  expect_equal(history$metrics$loss, history$metrics$mae, tolerance = 1e-5)
  # The activation function is applied.
  first <- keras_model(model$inputs, model$layers[[1]]$output)
  hidden <- sweep(x %*% get_weights(model)[[1]], 2, get_weights(model)[[2]], "+")
  expect_equal(predict(first, x, verbose = 0), pmax(hidden, 0.1 * hidden), tolerance = 1e-5)
})

test_that("a discriminator that is frozen after compile() still trains on its own, and is fixed inside the GAN", {
  moves <- function(model, train) {
    before <- get_weights(model)
    train(model)
    !identical(before, get_weights(model))
  }
  x <- matrix(c(1, 2, 3, -1, 0.5, 0.2), 2)
  step <- function(model) train_on_batch(model, x, c(1, 0))
  discriminator <- keras_model_sequential(input_shape = 3) |> layer_dense(1)
  discriminator |> compile("sgd", "mse")
  freeze_weights(discriminator)
  input <- layer_input(3)
  gan <- keras_model(input, discriminator(layer_dense(input, 3)))
  gan |> compile("sgd", "mse")
  expect_true(moves(discriminator, step))
  expect_true(moves(discriminator, function(model) fit(model, x, c(1, 0), verbose = 0)))
  expect_true(moves(gan, step))
  expect_false(moves(discriminator, function(model) step(gan)))
  expect_false(discriminator$trainable)
  # So does a model that was compiled in a file.
  file <- tempfile(fileext = ".h5")
  unfreeze_weights(discriminator)
  discriminator |> compile("sgd", "mse")
  save_model_hdf5(discriminator, file)
  loaded <- load_model_hdf5(file)
  freeze_weights(loaded)
  expect_true(moves(loaded, step))
})

test_that("an error in an R loss is raised unchanged", {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
  model |> compile(loss = function(y_true, y_pred) stop("no such loss"))
  expect_error(fit(model, matrix(0, 4, 2), 1:4, epochs = 1, verbose = 0), "no such loss")
})

test_that("losses are names, objects, and functions of data", {
  truth <- matrix(c(1, 0, 1, 0), 2)
  guess <- matrix(c(0.5, 0.5, 0.5, 0.5), 2)
  expect_equal(as.numeric(loss_mean_squared_error(truth, guess)), c(0.25, 0.25))
  expect_equal(as.numeric(loss_mean_absolute_error(truth, guess)), c(0.5, 0.5))
  expect_equal(as.numeric(loss_binary_crossentropy(truth, guess)), rep(log(2), 2), tolerance = 1e-5)
  error <- loss_mean_squared_error()
  expect_s3_class(error, "keras.losses.Loss")
  expect_equal(as.numeric(error(truth, guess)), 0.25)
})

test_that("fit learns, and evaluate and predict agree with it", {
  model <- small_model()
  visible <- withVisible(fit(model, x, y, epochs = 8, verbose = 0))
  expect_false(visible$visible)
  scores <- evaluate(model, digits_x(digits$test), digits$test$y, verbose = 0)
  expect_gt(scores[["accuracy"]], 0.9)
  p <- predict(model, digits_x(digits$test), verbose = 0)
  expect_equal(dim(p), c(360, 10))
  expect_equal(rowSums(p), rep(1, 360), tolerance = 1e-5)
  classes <- max.col(p) - 1L
  expect_equal(mean(classes == digits$test$y), scores[["accuracy"]], tolerance = 1e-6)
  expect_identical(as.vector(predict_classes(model, digits_x(digits$test))), classes)
})

test_that("verbose sets the amount of output, and the option sets the default", {
  model <- small_model()
  few <- seq_len(64)
  train <- function(...) capture.output(fit(model, x[few, ], y[few], epochs = 2, ...))
  expect_length(train(verbose = 0), 0)
  expect_match(train(verbose = 2), "^2/2 - ", all = FALSE)
  expect_length(grep("^Epoch", train()), 2)
  before <- options(keras.fit_verbose = 0)
  on.exit(options(before))
  expect_length(train(), 0)
  expect_error(fit(model, x[few, ], y[few], verbose = 7), '`verbose` must be 0, 1, 2 or "auto", not 7.0.', fixed = TRUE)
})

test_that("a factor and labels from 0 train alike, labels from 1 are an error", {
  model <- small_model()
  start <- get_weights(model)
  by_number <- fit(model, x, y, epochs = 1, shuffle = FALSE, verbose = 0)$metrics$loss
  model <- small_model()
  expect_equal(get_weights(model), start)
  by_factor <- fit(model, x, factor(y), epochs = 1, shuffle = FALSE, verbose = 0)$metrics$loss
  expect_equal(by_factor, by_number)
  expect_error(fit(model, x, y + 1, verbose = 0), "They run from 1 to 10: subtract 1, or pass a factor.", fixed = TRUE)
  expect_error(fit(model, x, replace(y, 3, NA), verbose = 0), "fit(): `y` must be labels without NA", fixed = TRUE)
})

test_that("a numeric data frame trains as a matrix; a text column is an error that names it", {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(3, activation = "softmax")
  model |> compile(optimizer = optimizer_adam(0.05), loss = "sparse_categorical_crossentropy", metrics = "accuracy")
  history <- model |> fit(iris[1:4], iris$Species, epochs = 20, verbose = 0)
  expect_gt(history$metrics$acc[20], 0.8)
  expect_equal(predict(model, iris[1:4], verbose = 0), predict(model, as.matrix(iris[1:4]), verbose = 0),
               ignore_attr = TRUE)
  words <- data.frame(a = 1:3, b = 1:3, c = 1:3, word = c("x", "y", "z"))
  expect_error(fit(model, words, 0:2, verbose = 0), "column `word`", fixed = TRUE)
})

test_that("validation data, class weights and sample weights are used", {
  model <- small_model()
  history <- fit(model, x, y, epochs = 1, verbose = 0,
                 validation_data = list(digits_x(digits$test), digits$test$y),
                 class_weight = list("0" = 1, "1" = 2), sample_weight = NULL)
  expect_equal(history$params$validation_samples, 360)
  model <- small_model()
  silent <- fit(model, x, y, epochs = 1, verbose = 0, sample_weight = rep(0, length(y)))
  expect_equal(silent$metrics$loss, 0)
})

test_that("callbacks of R functions receive epochs from 0 and logs, and can stop the training", {
  model <- small_model()
  seen <- list()
  spy <- callback_lambda(
    on_train_begin = function(logs) seen$begun <<- TRUE,
    on_epoch_end = function(epoch, logs) {
      seen$epochs <<- c(seen$epochs, epoch)
      seen$logs <<- names(logs)
      if (epoch == 1) callback_lambda_stop_training()
    },
    on_train_batch_end = function(batch) seen$batches <<- c(seen$batches, batch)
  )
  history <- fit(model, x[1:96, ], y[1:96], epochs = 5, batch_size = 32, verbose = 0, callbacks = spy)
  expect_true(seen$begun)
  expect_equal(seen$epochs, 0:1)
  expect_setequal(seen$logs, c("loss", "accuracy"))
  expect_equal(seen$batches, c(0:2, 0:2))
  expect_length(history$metrics$loss, 2)
  broken <- callback_lambda(on_epoch_end = function(epoch, logs) stop("enough"))
  expect_error(fit(model, x, y, epochs = 2, verbose = 0, callbacks = list(broken)), "enough")
  expect_error(callback_lambda_stop_training(), "no training is running")
})

test_that("the learning rate falls on a plateau", {
  model <- small_model()
  slower <- callback_reduce_lr_on_plateau(monitor = "loss", factor = 0.5, patience = 1, min_delta = 10)
  fit(model, x[1:64, ], y[1:64], epochs = 3, verbose = 0, callbacks = list(slower))
  expect_equal(as.numeric(model$optimizer$learning_rate), 0.01 / 4, tolerance = 1e-6)
})

test_that("a model is saved and loaded by each verb, with its compile settings", {
  model <- small_model()
  fit(model, x, y, epochs = 1, verbose = 0)
  expected <- evaluate(model, x, y, verbose = 0)
  for (ending in c(".keras", ".h5", ".hdf5")) {
    file <- tempfile(fileext = ending)
    result <- withVisible(model |> save_model_hdf5(file))
    expect_false(result$visible)
    expect_equal(evaluate(load_model_hdf5(file), x, y, verbose = 0), expected, tolerance = 1e-6)
    expect_equal(evaluate(load_model(file), x, y, verbose = 0), expected, tolerance = 1e-6)
  }
  expect_error(save_model(model, file), "exists. Pass overwrite = TRUE", fixed = TRUE)
  expect_false(load_model_hdf5(file, compile = FALSE)$compiled)
})

test_that("generics of the package generics have methods for our models", {
  skip_if_not_installed("generics")
  model <- small_model()
  history <- generics::fit(model, x[1:64, ], y[1:64], epochs = 1, verbose = 0)
  expect_s3_class(history, "keras_training_history")
})

test_that("the other optimizers train, and the old names of their arguments work", {
  loss_after <- function(optimizer) {
    keras$utils$set_random_seed(1L)
    model <- keras_model_sequential(input_shape = 64) |> layer_dense(10, activation = "softmax")
    model |> compile(optimizer, "sparse_categorical_crossentropy")
    history <- fit(model, x, y, epochs = 2, verbose = 0)
    history$metrics$loss[2] / history$metrics$loss[1]
  }
  expect_lt(loss_after(optimizer_adamw(learning_rate = 0.01, weight_decay = 0.01)), 0.9)
  expect_lt(loss_after(optimizer_sgd(lr = 0.1, momentum = 0.9, nesterov = TRUE)), 0.9)
  expect_lt(loss_after(optimizer_rmsprop(lr = 0.01)), 0.9)
  expect_equal(as.numeric(optimizer_adam(lr = 0.02)$learning_rate), 0.02, tolerance = 1e-6)
})

test_that("automatic steps per execution do not change results, and can be turned off", {
  setting <- function() evaluated("__import__('rkeras').config.tune")
  trained <- function(...) {
    set_random_seed(3)
    model <- keras_model_sequential(input_shape = 64) |>
      layer_dense(16, activation = "relu") |>
      layer_dropout(0.3) |>
      layer_dense(10, activation = "softmax")
    model |> compile("adam", "sparse_categorical_crossentropy", metrics = "accuracy")
    history <- model |> fit(x, y, epochs = 3, verbose = 0, validation_split = 0.2, ...)
    list(get_weights(model), history$metrics, predict(model, x, verbose = 0),
         evaluate(model, x, y, verbose = 0))
  }
  on.exit({
    options(rkeras.tune = NULL)
    predict_classes(keras_model_sequential(input_shape = 1) |> layer_dense(1), matrix(1))
  })
  at_once <- trained()
  expect_true(setting())
  batches <- 0
  each <- trained(callbacks = callback_lambda(on_train_batch_end = function(batch, logs) batches <<- batches + 1))
  expect_gt(batches, 60)
  options(rkeras.tune = FALSE)
  one_by_one <- trained()
  expect_false(setting())
  expect_identical(at_once, one_by_one)
  expect_identical(each, one_by_one)
  options(rkeras.tune = NULL)
  trained()
  expect_true(setting())
})
