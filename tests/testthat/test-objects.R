# Python objects in R: models, layers and tensors as R objects.

model <- keras_model_sequential(input_shape = 4, name = "objects") |>
  layer_dense(3, name = "hidden") |>
  layer_dense(2, name = "out")
floats <- tf$constant(matrix(c(1, 2, 3, 4), 2), dtype = "float32")
counts <- tf$constant(matrix(1:6, 2))

# Inspecting objects ------------------------------------------------------------------------------------------------

test_that("a model prints and summarizes as Keras's table", {
  printed <- capture.output(print(model))
  expect_equal(printed[1], 'Model: "objects"')
  expect_match(printed, "hidden (Dense)", fixed = TRUE, all = FALSE)
  expect_match(printed, "Total params: 23", fixed = TRUE, all = FALSE)
  expect_true(nzchar(printed[length(printed)]))
  summarized <- capture.output(result <- withVisible(summary(model)))
  expect_match(summarized, "Total params: 23", fixed = TRUE, all = FALSE)
  expect_false(result$visible)
  expect_s3_class(result$value, "keras.models.Model")
})

test_that("the table has the width of the console, or the requested width", {
  widths <- function(text) max(nchar(text))
  columns <- Sys.getenv("COLUMNS", NA)
  before <- options(width = 70)
  on.exit(options(before))
  expect_equal(widths(capture.output(summary(model))), 70)
  expect_equal(widths(capture.output(print(model))), 70)
  expect_equal(widths(capture.output(summary(model, line_length = 60))), 60)
  # The last column is whole where no terminal shows the output.
  options(width = 120)
  for (text in list(capture.output(summary(model)), capture.output(print(model)), format(model))) {
    lines <- unlist(strsplit(text, "\n"))
    expect_equal(widths(lines), 120)
    expect_match(lines, "Param #", fixed = TRUE, all = FALSE)
  }
  expect_identical(Sys.getenv("COLUMNS", NA), columns)
})

test_that("layers, tensors and functions print as Python shows them", {
  expect_output(print(model$layers[[1]]), "<Dense name=hidden, built=True>", fixed = TRUE)
  expect_equal(format(model$layers[[2]]), "<Dense name=out, built=True>")
  expect_output(print(floats), "tf.Tensor(\n[[1. 3.]\n [2. 4.]], shape=(2, 2), dtype=float32)", fixed = TRUE)
  expect_output(print(tf$constant), "<function constant", fixed = TRUE)
  expect_output(print(list(floats)), "tf.Tensor", fixed = TRUE)
  expect_output(summary(floats), "<tf.Tensor: shape=(2, 2), dtype=float32", fixed = TRUE)
})

test_that("str is one line", {
  expect_equal(capture.output(str(model)), "<Sequential name=objects, built=True>")
  expect_equal(capture.output(str(floats)), "<tf.Tensor: shape=(2, 2), dtype=float32, numpy=\u2026>")
  expect_length(capture.output(str(list(a = floats, b = model))), 3)
})

test_that("length() and dim() of models and tensors", {
  # A model has no len() in Python.
  expect_length(model, 1)
  expect_null(dim(model))
  expect_length(counts, 6)
  expect_equal(dim(counts), c(2L, 3L))
  expect_equal(nrow(counts), 2)
  expect_equal(ncol(counts), 3)
  expect_equal(dim(tf$constant(1)), integer())
  expect_equal(dim(layer_input(shape = c(28, 28))), c(NA, 28L, 28L))
  expect_length(model$layers[[1]], 1)
})

test_that("names() returns the public attributes, and completion offers them", {
  expect_true(all(c("layers", "fit", "summary") %in% names(model)))
  expect_false(any(startsWith(names(model), "_")))
  completed <- function(line) {
    utils:::.assignLinebuffer(line)
    utils:::.assignEnd(nchar(line))
    utils:::.guessTokenFromLine()
    utils:::.completeToken()
    utils:::.retrieveCompletions()
  }
  assign("completion_model", model, globalenv())
  on.exit(rm("completion_model", envir = globalenv()))
  expect_equal(completed("completion_model$output_s"), "completion_model$output_shape")
  expect_true("tf$constant_initializer" %in% completed("tf$constant"))
  expect_true("keras$layers" %in% completed("keras$lay"))
})

# Attributes and elements -------------------------------------------------------------------------------------------

test_that("`$` and `[[` read attributes, and `$<-` sets them", {
  expect_equal(model$name, "objects")
  expect_equal(model[["name"]], "objects")
  expect_equal(model$layers[[1]]$units, 3)
  expect_equal(vapply(model$layers, function(layer) layer$name, ""), c("hidden", "out"))
  layer <- layer_dense(units = 2)
  layer$trainable <- FALSE
  expect_false(layer$trainable)
  layer[["trainable"]] <- TRUE
  expect_true(layer$trainable)
})

test_that("a missing attribute is an error that names it and the user's call", {
  error <- expect_error(model$nothing, "'Sequential' object has no attribute 'nothing'", fixed = TRUE)
  expect_s3_class(error, "rkeras.AttributeError")
  expect_s3_class(error, "python.error")
  expect_error(model[["nothing"]], "not subscriptable")
})

test_that("a model's layers count from 1", {
  expect_equal(model[[1]]$name, "hidden")
  expect_equal(model[[2]]$name, "out")
  expect_error(model[[0]], "count from 1")
  expect_error(model[[3]], "out of range")
  expect_equal(vapply(as.list(model), function(layer) layer$name, ""), c("hidden", "out"))
})

test_that("elements of a dictionary are read by key", {
  holder <- tf$Module()
  holder$table <- list(a = 1, b = "two")
  table <- holder$table
  expect_equal(table[["b"]], "two")
  holder$table[["c"]] <- 3
  expect_equal(holder$table, list(a = 1, b = "two", c = 3))
  # A plain dictionary is a named list, too.
  expect_equal(model$get_config()$name, "objects")
})

test_that("objects inherit from the names that scripts test for", {
  is_one <- function(x, ...) expect_true(all(c(...) %in% class(x)))
  is_one(model, "keras.src.models.sequential.Sequential", "keras.models.Sequential", "keras.engine.training.Model",
         "keras.engine.sequential.Sequential", "keras.models.Model", "keras.engine.base_layer.Layer",
         "python.builtin.object")
  input <- layer_input(3)
  functional <- keras_model(input, input |> layer_dense(1))
  is_one(functional, "keras.engine.functional.Functional", "keras.models.Model", "keras.engine.training.Model")
  expect_false(inherits(functional, "keras.models.Sequential"))
  is_one(model$layers[[1]], "keras.layers.Layer", "keras.engine.base_layer.Layer", "python.builtin.object")
  is_one(floats, "tensorflow.tensor", "python.builtin.object")
  is_one(input, "tensorflow.tensor", "keras.engine.keras_tensor.KerasTensor")
  is_one(callback_early_stopping(), "keras.callbacks.Callback")
  is_one(optimizer_adam(), "keras.optimizers.Optimizer")
  is_one(metric_auc(), "keras.metrics.Metric")
  is_one(tf, "python.builtin.module")
})

test_that("models and layers are functions, and c() keeps objects apart", {
  expect_true(is.function(model))
  expect_equal(dim(model(matrix(1, 2, 4))), c(2L, 2L))
  both <- c("accuracy", metric_auc(), floats)
  expect_type(both, "list")
  expect_length(both, 3)
})

# User-defined S3 methods -------------------------------------------------------------------------------------------

test_that("user-defined S3 methods dispatch on Python classes", {
  describe <- function(x, ...) UseMethod("describe")
  describe.keras.models.Model <- function(x, ...) paste("a model of", length(x$layers))
  describe.keras.layers.Layer <- function(x, ...) "a layer"
  describe.python.builtin.object <- function(x, ...) "an object"
  expect_equal(describe(model), "a model of 2")
  expect_equal(describe(model$layers[[1]]), "a layer")
  expect_equal(describe(floats), "an object")
  # A method can call the method of the next class.
  describe.keras.models.Sequential <- function(x, ...) paste("in sequence,", NextMethod())
  expect_equal(describe(model), "in sequence, a model of 2")
})

# Arithmetic --------------------------------------------------------------------------------------------------------

test_that("arithmetic works with tensors and numbers on either side", {
  m <- matrix(c(1, 2, 3, 4), 2)
  expect_equal(as.array(floats + 1), m + 1)
  expect_equal(as.array(1 - floats), 1 - m)
  expect_equal(as.array(floats * floats), m * m)
  expect_equal(as.array(floats / 2), m / 2)
  expect_equal(as.array(floats^2), m^2)
  expect_equal(as.array(floats %% 2), m %% 2)
  expect_equal(as.array(floats %/% 2), m %/% 2)
  expect_equal(as.array(-floats), -m)
  expect_equal(as.array(+floats), m)
  expect_equal(as.array(floats + m), m + m)
  expect_equal(as.array(m * floats), m * m)
  expect_equal((floats + 1)$dtype$name, "float32")
  expect_equal(as.array(matrix_product(floats, floats)), m %*% m)
})

test_that("a whole number combined with an integer tensor is an integer", {
  expect_equal((counts + 1)$dtype$name, "int32")
  expect_equal(as.array(counts + 1), matrix(2:7, 2))
  expect_equal(as.array(counts %% 2), matrix(1:6, 2) %% 2L)
  expect_equal(as.array(counts / 2), matrix(1:6, 2) / 2)
  expect_equal(as.array(counts * c(1, 10, 100)), matrix(c(1L, 2L, 30L, 40L, 500L, 600L), 2))
  expect_warning(doubled <- counts * 2.5, "2.5 counts as 2")
  expect_equal(as.array(doubled), matrix(1:6, 2) * 2L)
})

test_that("comparison and logic give logical tensors", {
  m <- matrix(c(1, 2, 3, 4), 2)
  expect_equal(as.array(floats > 2), m > 2)
  expect_equal(as.array(floats <= 2), m <= 2)
  expect_equal(as.array(floats == 2), m == 2)
  expect_equal(as.array(floats != 2), m != 2)
  expect_equal(as.array(counts == 3), matrix(1:6, 2) == 3)
  expect_equal(as.array(floats > 1 & floats < 4), m > 1 & m < 4)
  expect_equal(as.array(floats < 2 | floats > 3), m < 2 | m > 3)
  expect_equal(as.array(!(floats > 2)), !(m > 2))
})

test_that("R's mathematical functions call Keras's functions", {
  m <- matrix(c(1, 2, 3, 4), 2)
  for (f in list(sqrt, exp, log, floor, ceiling, sign, cos, sin, tan, tanh, log2, log10, log1p, expm1, abs))
    expect_equal(as.array(f(floats)), f(m), tolerance = 1e-6)
  expect_equal(as.array(log(floats, 2)), log(m, 2), tolerance = 1e-6)
  expect_equal(as.array(round(floats / 3, 2)), round(m / 3, 2), tolerance = 1e-6)
  expect_equal(as.array(sqrt(counts)), sqrt(matrix(1:6, 2)), tolerance = 1e-6)
  expect_error(gamma(floats), "gamma() has no counterpart for tensors", fixed = TRUE)
})

test_that("R's summary functions reduce one or several tensors to one number", {
  expect_equal(as.numeric(sum(floats)), 10)
  expect_equal(as.numeric(prod(floats)), 24)
  expect_equal(as.numeric(max(floats)), 4)
  expect_equal(as.numeric(min(floats)), 1)
  expect_equal(as.numeric(mean(floats)), 2.5)
  expect_equal(as.numeric(range(floats)), c(1, 4))
  expect_equal(as.numeric(sum(floats, floats, 1)), 21)
  expect_equal(as.numeric(max(floats, 10)), 10)
  expect_equal(as.numeric(min(floats, 10)), 1)
  expect_true(as.logical(any(floats > 3)))
  expect_false(as.logical(all(floats > 3)))
  expect_warning(sum(floats, na.rm = TRUE), "`na.rm` is ignored", fixed = TRUE)
})

# Elements and conversion -------------------------------------------------------------------------------------------

test_that("`[` counts elements from 1", {
  m <- matrix(1:6, 2)
  expect_equal(as.numeric(counts[1, 2]), m[1, 2])
  expect_equal(as.vector(counts[1, ]), m[1, ])
  expect_equal(as.vector(counts[, 3]), m[, 3])
  expect_equal(as.array(counts[, 2:3]), m[, 2:3])
  expect_equal(as.array(counts[1:2, 1:2]), m[1:2, 1:2])
  expect_equal(as.array(counts[, 3, drop = FALSE]), m[, 3, drop = FALSE])
  expect_equal(as.array(counts[1:1, , drop = FALSE]), m[1, , drop = FALSE])
  expect_equal(dim(counts[NULL, , ]), c(1, 2, 3))
  # From the end, as in Python.
  expect_equal(as.vector(counts[, -1]), m[, 3])
  expect_equal(as.array(counts[, -2:-1]), m[, 2:3])
  n <- 2
  expect_equal(as.array(counts[, 1:n]), m[, 1:n])
  expect_equal(dim(layer_input(c(5, 6))[, 1:2, 3]), c(NA, 2L))
  expect_error(counts[0, 1], "count from 1")
  expect_error(counts[c(1, 3), ], "subscript 3 is beyond the 2 elements")
})

test_that("tensors become R values", {
  expect_equal(as.array(floats), matrix(c(1, 2, 3, 4), 2))
  expect_equal(as.matrix(counts), matrix(1:6, 2))
  expect_equal(as.numeric(counts), 1:6)
  expect_identical(as.integer(floats), 1:4)
  expect_identical(as.vector(counts), 1:6)
  expect_identical(as.logical(counts > 3), c(FALSE, FALSE, FALSE, TRUE, TRUE, TRUE))
  expect_identical(as.character(tf$constant("a")), "a")
  expect_identical(as.character(tf$constant(c("a", "b"))), c("a", "b"))
  expect_identical(as.numeric(tf$constant(2.5)), 2.5)
  expect_equal(as.array(tf$constant(array(1:24, c(2, 3, 4)))), array(1:24, c(2, 3, 4)))
  expect_equal(as.array(t(counts)), t(matrix(1:6, 2)))
  expect_equal(as.array(head(floats, 1)), matrix(c(1, 3), 1))
  # Weights are variables, not tensors.
  expect_equal(dim(as.array(model$layers[[1]]$kernel)), c(4, 3))
})

test_that("all.equal compares the values", {
  expect_true(all.equal(floats, floats + 0))
  expect_true(all.equal(floats, matrix(c(1, 2, 3, 4), 2)))
  expect_match(all.equal(floats, floats + 1), "Mean relative difference")
})

# Modules -----------------------------------------------------------------------------------------------------------

test_that("tf, keras and K are modules whose members are read by `$`", {
  expect_output(print(tf), "Module(tensorflow)", fixed = TRUE)
  expect_output(str(keras), "Module(keras)", fixed = TRUE)
  expect_equal(tf$float32$name, "float32")
  expect_equal(tf[["float32"]]$name, "float32")
  expect_true("layers" %in% names(keras))
  expect_length(tf, 1)
  expect_null(dim(K))
  expect_equal(as.numeric(K$mean(K$square(floats))), 7.5)
  expect_s3_class(keras$layers$Dense(2L), "keras.layers.Layer")
  expect_error(tf$nothing, "module 'tensorflow' has no attribute 'nothing'", fixed = TRUE)
})

test_that("a function that returns nothing prints nothing", {
  result <- withVisible(keras$utils$set_random_seed(1L))
  expect_null(result$value)
  expect_false(result$visible)
})

test_that("with() enters and leaves a context", {
  tape <- tf$GradientTape()
  x <- tf$Variable(3)
  y <- with(tape, x * x)
  expect_equal(as.numeric(tape$gradient(y, x)), 6)
})

test_that("R functions with methods for tensors return tensors", {
  z <- tf$constant(complex(real = c(3, 0), imaginary = c(4, -2)))
  expect_equal(as.array(Mod(z)), array(c(5, 2)))
  expect_equal(as.array(Re(z)), array(c(3, 0)))
  expect_equal(as.array(Im(Conj(z))), array(c(-4, 2)))
  expect_equal(as.array(Arg(z)), array(Arg(c(3 + 4i, -2i))), tolerance = 1e-6)
  odd <- tf$constant(c(1, Inf, NaN))
  expect_identical(as.logical(is.finite(odd)), c(TRUE, FALSE, FALSE))
  expect_identical(as.logical(is.infinite(odd)), c(FALSE, TRUE, FALSE))
  expect_identical(as.logical(is.nan(odd)), c(FALSE, FALSE, TRUE))
  m <- matrix(1:6 + 0, 2)
  expect_equal(as.array(aperm(tf$constant(m), c(2, 1))), t(m))
  expect_equal(as.array(aperm(tf$constant(array(1:24 + 0, 2:4)), c(3, 1, 2))), aperm(array(1:24 + 0, 2:4), c(3, 1, 2)))
  expect_equal(as.numeric(sort(tf$constant(c(2, 3, 1)), decreasing = TRUE)), c(3, 2, 1))
  expect_equal(as.numeric(rep(tf$constant(c(1, 2)), 2)), c(1, 2, 1, 2))
  expect_equal(as.numeric(rep(tf$constant(c(1, 2)), each = 2)), c(1, 1, 2, 2))
  expect_equal(as.array(rbind(tf$constant(m), c(7, 8, 9))), rbind(m, 7:9))
  expect_equal(as.array(cbind(tf$constant(m), tf$constant(m))), cbind(m, m))
  expect_equal(as.numeric(cospi(tf$constant(c(0, 1)))), c(1, -1))
  expect_equal(as.numeric(lgamma(tf$constant(5))), log(24))
  expect_equal(dim(as.raster(tf$constant(matrix(c(0, 0.5, 1, 1), 2)))), c(2, 2))
})

test_that("a number in [[ is a Python index except for lists, shapes and layers", {
  expect_equal(as.numeric(tf$constant(c(5, 6, 7))[[0]]), 5)
  expect_equal(as.numeric(k_shape(matrix(0, 2, 3))[[1]]), 3)
  expect_equal(tf$TensorShape(list(8L, 9L))[[1]], 8)
})
