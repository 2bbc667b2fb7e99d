# Models in R: functions implemented in R, and indices that count from 1.

stack <- function() {
  model <- keras_model_sequential(input_shape = 3)
  for (name in c("a", "b", "c")) model |> layer_dense(2, name = name, kernel_initializer = "ones")
  model
}
trained <- function(model) Filter(nzchar, vapply(model$layers, function(l) if (l$trainable) l$name else "", ""))

test_that("layers count from 1 when weights are frozen", {
  model <- stack()
  expect_identical(withVisible(freeze_weights(model, to = 1))$visible, FALSE)
  expect_identical(trained(model), c("b", "c"))
  unfreeze_weights(model, from = 3)
  expect_identical(trained(model), "c")
  freeze_weights(model, which = function(layer) layer$name == "b")
  expect_identical(trained(model), c("a", "c"))
  freeze_weights(model, which = c(TRUE, FALSE, TRUE))
  expect_identical(trained(model), "b")
  freeze_weights(model, which = c(1, -1))
  expect_identical(trained(model), "b")
  freeze_weights(model, from = "b")
  expect_identical(trained(model), "a")
  expect_error(freeze_weights(model, from = 0), "or its name or index, not 0")
  expect_error(freeze_weights(model, from = 4), "The 3 layers are a, b, c")
  expect_identical(trained(model), "a")
})

test_that("a model prints its summary in the requested width", {
  model <- stack()
  text <- format(model, width = 70)
  lines <- strsplit(text, "\n")[[1]]
  expect_true(any(grepl("Total params: 20", lines)))
  expect_true(max(nchar(lines)) <= 70)
  expect_false(any(grepl("Trainable", lines) & grepl("Param #", lines)))
  first <- get_layer(model, index = 1)
  first$trainable <- FALSE
  expect_match(format(model, show_trainable = TRUE), "Trai")
  expect_false(grepl("a (Dense)", format(model, layer_range = c("b", "c")), fixed = TRUE))
  expect_output(print(model, line_length = 60), "Total params")
})

test_that("a model is plotted on R's device and in a file", {
  file <- tempfile(fileext = ".pdf")
  grDevices::pdf(file, compress = FALSE)
  shown <- withVisible(plot(stack(), show_shapes = TRUE))
  grDevices::dev.off()
  expect_false(shown$visible)
  expect_true(any(grepl("Dense", readLines(file, warn = FALSE), fixed = TRUE, useBytes = TRUE)))
  png <- tempfile(fileext = ".png")
  plot(stack(), to_file = png)
  expect_identical(readBin(png, "raw", 4), as.raw(c(0x89, 0x50, 0x4e, 0x47)))
  expect_error(plot(stack(), rankdir = "XY"), "rankdir")
})

test_that("a custom model of R trains", {
  model <- keras_model_custom(name = "mine", function(self) {
    self$dense <- layer_dense(units = 1, kernel_initializer = "zeros", use_bias = FALSE)
    function(inputs, mask = NULL, training = FALSE) self$dense(inputs)
  })
  model |> compile(optimizer_sgd(0.1), "mse")
  model |> fit(matrix(1), matrix(2), epochs = 1, verbose = 0)
  # The gradient of (w - 2)^2 at 0 is -4.
  expect_equal(as.numeric(get_weights(model)[[1]]), 0.4, tolerance = 1e-6)
  expect_identical(model$name, "mine")
})

test_that("a model is a raw vector in R", {
  bytes <- serialize_model(stack())
  expect_type(bytes, "raw")
  x <- rbind(c(1, 2, 3))
  expect_equal(predict_on_batch(unserialize_model(bytes), x), predict_on_batch(stack(), x))
  expect_error(unserialize_model(bytes[1:100]), "the serialized model is damaged|neither")
  expect_error(unserialize_model(1:3), "raw vector")
})

test_that("a configuration is unchanged by R", {
  model <- keras_model_sequential(input_shape = c(5, 1)) |> layer_conv_1d(2, 3) |> layer_flatten() |> layer_dense(1)
  config <- get_config(model)
  again <- from_config(config)
  expect_identical(again$output_shape, model$output_shape)
  expect_identical(again$layers[[1]]$kernel_size, list(3L))
  config <- get_config(layer_dense(units = 3))
  expect_true("units" %in% names(config))
  config$units <- 7L
  expect_identical(config[["units"]], 7L)
  expect_identical(from_config(config)$units, 7L)
  expect_error(from_config(list(units = 3)), "a result of get_config\\(\\)")
})

test_that("custom objects are registered while an expression is evaluated", {
  objects <- list(Twice = keras$layers$Dense)
  inside <- with_custom_object_scope(objects, {
    known <- get_registered_object("Twice")
    known$`__name__`
  })
  expect_identical(inside, "Dense")
  expect_null(get_registered_object("Twice"))
  expect_error(with_custom_object_scope(objects, stop("no")), "no")
  expect_null(get_registered_object("Twice"))
  expect_error(register_keras_serializable(function(x) x), "`name` must be given")
})

test_that("one seed sets the random numbers of R and Python", {
  draw <- function() {
    set_random_seed(5, disable_gpu = FALSE)
    c(stats::runif(2), as.numeric(keras$random$normal(list(2L))))
  }
  expect_identical(draw(), draw())
  expect_message(use_session_with_seed(5, FALSE, FALSE), "Set session seed to 5")
  expect_silent(use_session_with_seed(5, FALSE, FALSE, quiet = TRUE))
})

test_that("R generators and batches as inputs of a model", {
  model <- keras_model_sequential(input_shape = 1) |> layer_dense(1, kernel_initializer = "ones")
  model |> compile(optimizer_sgd(0), "mse", metrics = "mae")
  batch <- function() list(matrix(1), matrix(3))
  history <- model |> fit_generator(batch, steps_per_epoch = 2, epochs = 2, verbose = 0, validation_data = batch,
                                    validation_steps = 1)
  expect_equal(history$metrics$val_loss, c(4, 4))
  scores <- train_on_batch(model, matrix(1), matrix(3))
  expect_equal(scores[["mae"]], 2)
  expect_equal(scores$loss, 4)
  expect_equal(test_on_batch(model, data.frame(x = 1), matrix(3))[["loss"]], 4)
})

test_that("the state of a model is a list in R", {
  model <- stack() |> compile("adam", "mse")
  model |> fit(matrix(1, 2, 3), matrix(0, 2, 2), epochs = 1, verbose = 0)
  tree <- get_state_tree(model, "numpy_array")
  before <- get_weights(model)
  model |> fit(matrix(1, 2, 3), matrix(0, 2, 2), epochs = 1, verbose = 0)
  set_state_tree(model, tree)
  expect_identical(get_weights(model), before)
  expect_identical(as.integer(model$optimizer$iterations), 1L)
})

test_that("a model saved for serving is exported by its generic", {
  directory <- tempfile()
  path <- export_savedmodel(stack(), directory)
  expect_identical(path, directory)
  expect_true(file.exists(file.path(directory, "saved_model.pb")))
  expect_error(export_savedmodel(1, directory), "no applicable method")
})

test_that("keras_array() converts to Keras's float type", {
  expect_identical(dim(keras_array(1:3)), 3L)
  expect_identical(lapply(keras_array(list(c(1, 2), matrix(1, 2, 2))), dim), list(2L, c(2L, 2L)))
  expect_null(keras_array(NULL))
})

test_that("weights are set from R's doubles with the precision of the layer, or not at all", {
  for (dtype in c("float32", "float64")) {
    model <- keras_model_sequential(input_shape = 3) |> layer_dense(2, dtype = dtype)
    kernel <- matrix(1 / (1:6), 3)
    set_weights(model, list(kernel, c(0.1, 0.2)))
    tolerance <- if (dtype == "float32") 1e-7 else 0
    expect_lte(max(abs(get_weights(model)[[1]] - kernel)), tolerance)
    expect_error(set_weights(model, list(kernel * 2, matrix(0, 5, 5))), "shape")
    expect_lte(max(abs(get_weights(model)[[1]] - kernel)), tolerance)
    expect_error(set_weights(model, list(kernel * 2)), "weights")
    expect_lte(max(abs(get_weights(model)[[1]] - kernel)), tolerance)
  }
  single <- keras_model_sequential(input_shape = 1) |> layer_dense(1)
  set_weights(single, list(matrix(3), 4))
  expect_identical(lapply(get_weights(single), c), list(3, 4))
})
