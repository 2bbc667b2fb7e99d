# Published programs, unchanged in the folder verbatim, with the digits instead of MNIST.

# A model, data and labels that the programs of the guide expect.
guide <- function() {
  env <- new.env(parent = globalenv())
  keras$utils$set_random_seed(1L)
  mnist <- digits_as_mnist()
  env$x_train <- mnist$train$x / 255
  env$y_train <- mnist$train$y
  env$x_test <- mnist$test$x / 255
  env$y_test <- mnist$test$y
  env
}

test_that("the guide's Sequential model is built and summarized", {
  # Layer names are numbered from the start of the session.
  clear_session()
  env <- guide()
  printed <- run_program("000-sequential", env)
  expect_equal(env$model$count_params(), 235146)
  expect_match(printed, "dropout_1 (Dropout)", fixed = TRUE, all = FALSE)
  expect_match(printed, "Total params: 235,146", fixed = TRUE, all = FALSE)
  expect_match(printed, "200,960", fixed = TRUE, all = FALSE)
})

test_that("the guide's functional model is built", {
  env <- guide()
  run_program("000-functional", env)
  expect_equal(env$model$count_params(), 235146)
  expect_equal(dim(env$outputs), c(NA, 10L))
  expect_equal(dim(predict(env$model, matrix(0, 3, 784), verbose = 0)), c(3, 10))
})

test_that("the guide's model of an image and metadata is built and predicts", {
  env <- guide()
  run_program("000-multi-input", env)
  expect_length(env$model$inputs, 2)
  expect_equal(dim(env$combined), c(NA, 1L))
  p <- predict(env$model, list(array(0.5, c(2, 224, 224, 3)), matrix(0, 2, 10)), verbose = 0)
  expect_equal(dim(p), c(2, 1))
  expect_true(all(p > 0 & p < 1))
})

test_that("the guide's optimizers and losses have their arguments", {
  env <- guide()
  printed <- run_program("000-optimizers", env)
  expect_match(printed, "Adam", all = FALSE)
  expect_match(printed, "AdamW", all = FALSE)
  expect_match(printed, "SGD", all = FALSE)
  expect_match(printed, "RMSprop", all = FALSE)
  lines <- readLines(test_path("verbatim", "000-losses.R"))
  losses <- vapply(parse(text = lines), function(line) line[[3]], "")
  expect_length(losses, 5)
  for (loss in losses) {
    model <- keras_model_sequential() |> layer_dense(2, activation = "sigmoid", input_shape = 3)
    model |> compile(loss = loss)
    result <- evaluate(model, matrix(1, 4, 3), matrix(0:1, 4, 2), verbose = 0)
    expect_true(is.finite(result[["loss"]]), info = loss)
  }
})

test_that("the guide's model is compiled, trained, stopped early, evaluated and used", {
  env <- guide()
  run_program("000-sequential", env)
  run_program("000-compile", env)
  printed <- run_program("000-fit", env)
  expect_match(printed, "^Epoch 1/30", all = FALSE)
  expect_setequal(
    names(env$history$metrics),
    c("loss", "accuracy", "mae", "val_loss", "val_accuracy", "val_mae", "lr")
  )
  expect_gt(max(env$history$metrics$val_accuracy), 0.85)

  printed <- run_program("000-evaluate", env)
  expect_match(printed, "^Test Loss: [0-9.]+ $", all = FALSE)
  expect_match(printed, "^Test Accuracy: 0.9[0-9]+ $", all = FALSE)
  expect_equal(dim(env$predictions), c(360, 10))
  expect_gt(mean(env$predicted_classes == digits$test$y), 0.9)
  expect_equal(mean(env$predicted_classes == digits$test$y), env$results[[2]], tolerance = 1e-6)
})

test_that("the guide's callbacks stop at the given accuracy and keep the best model", {
  in_empty_directory({
    env <- guide()
    run_program("000-callbacks", env)
    model <- small_model()
    x <- digits_x(digits$train)
    printed <- capture.output(
      history <- fit(model, x, digits$train$y, epochs = 60, verbose = 0, callbacks = env$callbacks,
                     validation_data = list(x, digits$train$y))
    )
    expect_match(printed, "Reached 98% validation accuracy. Stopping...", fixed = TRUE, all = FALSE)
    accuracy <- history$metrics$val_accuracy
    expect_lt(length(accuracy), 60)
    expect_equal(which(accuracy > 0.98), length(accuracy))
    best <- load_model("best_model.keras")
    expect_equal(evaluate(best, x, digits$train$y, verbose = 0)[["accuracy"]], max(accuracy), tolerance = 1e-6)
  })
})

test_that("the guide's metrics appear in the results", {
  env <- guide()
  env$x_test <- array_reshape(env$x_test, c(360, 784))
  env$y_test <- to_categorical(env$y_test, 10)
  run_program("000-sequential", env)
  run_program("000-metrics", env)
  expect_named(env$results, c("loss", "accuracy", "auc", "precision", "recall"))
  expect_true(all(is.finite(env$results)))
  expect_equal(env$results$accuracy, env$results[["accuracy"]])
  expect_true(env$results[["auc"]] > 0.2 && env$results[["auc"]] < 0.8)
})

test_that("the guide's model is saved under HDF5's name in Keras's format and loaded", {
  in_empty_directory({
    env <- guide()
    run_program("000-sequential", env)
    run_program("000-saving", env)
    expect_true(file.exists("model.keras"))
    x <- matrix(runif(2 * 784), 2)
    expect_equal(predict(env$loaded_model, x, verbose = 0), predict(env$model, x, verbose = 0))
  })
})

test_that("the announcement's MNIST example runs from data to predictions", {
  env <- new.env(parent = globalenv())
  env$dataset_mnist <- digits_as_mnist
  keras$utils$set_random_seed(1L)
  printed <- run_program("002", env)
  expect_match(printed, "Total params: 235,146", fixed = TRUE, all = FALSE)
  expect_match(printed, "^Epoch 30/30", all = FALSE)
  expect_length(env$history$metrics$loss, 30)
  expect_gt(env$history$metrics$val_acc[30], 0.85)
  # evaluate() and predict_classes() print at top level.
  expect_match(printed, "^ +loss +accuracy", all = FALSE)
  expect_match(printed, "^  \\[1\\] [0-9 ]+$", all = FALSE)
  expect_gt(mean(predict_classes(env$model, env$x_test) == digits$test$y), 0.9)
})

test_that("the answer's example 1 trains on scaled digits", {
  env <- new.env(parent = globalenv())
  env$dataset_mnist <- digits_as_mnist
  keras$utils$set_random_seed(1L)
  printed <- run_program("004-example-1", env)
  expect_equal(unname(colMeans(env$x_train)), rep(0, 784))
  expect_length(env$history$metrics$val_loss, 10)
  expect_named(env$results, c("loss", "accuracy"))
  expect_gt(env$results[["accuracy"]], 0.9)
  expect_match(printed, "accuracy", all = FALSE)
})

test_that("the answer's example 2 trains with a loss written in R", {
  env <- new.env(parent = globalenv())
  keras$utils$set_random_seed(1L)
  run_program("004-example-2", env)
  set.seed(1)
  x <- matrix(rnorm(2000), 200, 10)
  y <- x %*% (1:10) / 10
  history <- env$model %>% fit(x, y, epochs = 20, verbose = 0)
  expect_lt(history$metrics$loss[20], history$metrics$loss[1] / 5)
  # The loss has the value of the R function.
  p <- predict(env$model, x, verbose = 0)
  expect_equal(evaluate(env$model, x, y, verbose = 0)[["loss"]], mean((y - p)^2), tolerance = 1e-4)
})

test_that("the answer's example 3 trains two branches of one input", {
  env <- new.env(parent = globalenv())
  keras$utils$set_random_seed(1L)
  run_program("004-example-3", env)
  expect_equal(dim(env$merged), c(NA, 64L))
  set.seed(1)
  x <- matrix(rnorm(2000), 200, 10)
  history <- env$model %>% fit(x, rowSums(x), epochs = 20, verbose = 0)
  expect_lt(history$metrics$loss[20], history$metrics$loss[1] / 5)
})

test_that("the guide's model evaluates data and a dataset", {
  x <- matrix(runif(64 * 4), 64)
  test_data <- x
  test_labels <- x[, 1, drop = FALSE]
  test_dataset <- tensor_slices_dataset(list(test_data, test_labels)) %>% dataset_batch(32) %>% dataset_repeat()
  model <- keras_model_sequential(input_shape = 4) %>% layer_dense(1)
  model %>% compile(loss = "mse", optimizer = "adam")
  options(keras.fit_verbose = 0)
  on.exit(options(keras.fit_verbose = NULL))
  whole <- model %>% evaluate(test_data, test_labels, batch_size = 32)
  expect_equal(model %>% evaluate(test_dataset, steps = 30), whole, tolerance = 1e-5)
})

test_that("the announcement's preprocessing layer is used in a dataset or in the model", {
  preprocessing_layer <- layer_rescaling(scale = 1 / 255)
  dataset <- tensor_slices_dataset(list(matrix(255, 4, 3), matrix(0, 4, 1))) %>% dataset_batch(4)
  dataset <- dataset %>%
    dataset_map(function(x, y) list(preprocessing_layer(x), y))
  batch <- iter_next(as_iterator(dataset))
  expect_equal(as.array(batch[[1]]), matrix(1, 4, 3), tolerance = 1e-6)

  input_shape <- 3
  input <- layer_input(shape = input_shape)
  output <- input %>%
    preprocessing_layer() %>%
    layer_dense(1, kernel_initializer = "ones")
  model <- keras_model(input, output)
  expect_equal(c(predict(model, matrix(255, 1, 3), verbose = 0)), 3, tolerance = 1e-6)
})

# In the published version the body is incomplete, and its argument does not have the name that the body uses.
test_that("the announcement's constraint is a subclass of a Python class", {
  NonNegative(keras$constraints$Constraint) %py_class% {
    "__call__" <- function(w) {
      w * k_cast(w >= 0, k_floatx())
    }
  }
  expect_equal(as.array(NonNegative()(k_constant(c(-1, 2)))), array(c(0, 2)))
  model <- keras_model_sequential(input_shape = 2) %>% layer_dense(1, kernel_constraint = NonNegative())
  model %>% compile(loss = "mse", optimizer = optimizer_sgd(1))
  model %>% fit(matrix(1, 8, 2), matrix(-5, 8, 1), epochs = 3, verbose = 0)
  expect_true(all(get_weights(model)[[1]] >= 0))
})

test_that("the announcement's user-defined cell becomes a layer", {
  Adder(keras$layers$Layer) %py_class% {
    initialize <- function(units) {
      super$initialize()
      self$state_size <- as.integer(units)
    }
    call <- function(inputs, states) {
      state <- states[[1]] + inputs
      list(state, list(state))
    }
  }
  cell <- Adder(units = 2)
  rnn <- layer_rnn(cell = cell)
  expect_equal(as.array(rnn(k_ones(c(1, 5, 2)))), matrix(5, 1, 2))
})
