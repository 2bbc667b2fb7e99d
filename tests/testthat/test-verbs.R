# Verbs as in R scripts: passing arguments, their types, and errors.

message_of <- function(expr) conditionMessage(expect_error(expr))

# Passing arguments -------------------------------------------------------------------------------------------------

test_that("arguments by position, in the order of R keras", {
  layer <- layer_input(c(8, 8, 3)) |> layer_conv_2d(4, c(3, 3), c(2, 2), "same")
  expect_equal(dim(layer), c(NA, 4L, 4L, 4L))
  expect_equal(dim(layer_input(5) |> layer_embedding(500, 32)), c(NA, 5L, 32L))
  model <- keras_model_sequential() |> layer_dense(3, "relu", FALSE, input_shape = 2)
  expect_equal(model$count_params(), 6)
  expect_equal(model$layers[[1]]$activation$`__name__`, "relu")
  expect_equal(optimizer_sgd(0.5, 0.9)$momentum, 0.9)
  expect_equal(callback_early_stopping("loss", 0.01, 3)$patience, 3)
  expect_equal(callback_early_stopping("loss", 0.001)$min_delta, 0.001)
})

test_that("names of arguments can be abbreviated", {
  layer <- layer_input(c(8, 8, 3)) |> layer_conv_2d(filter = 4, kernel_s = c(3, 3), stride = 2, padd = "same")
  expect_equal(dim(layer), c(NA, 4L, 4L, 4L))
  model <- keras_model_sequential() |> layer_dense(unit = 2, activation = "softmax", input_sh = 3)
  expect_equal(dim(model$outputs[[1]]), c(NA, 2L))
  model |> compile(opt = "adam", loss = "sparse_categorical_crossentropy", metric = "accuracy")
  history <- model |> fit(matrix(0, 4, 3), c(0, 1, 0, 1), epoch = 2, batch = 2, verb = 0)
  expect_length(history$metrics$accuracy, 2)
})

test_that("whole doubles are integers", {
  model <- keras_model_sequential() |>
    layer_dense(units = 4, input_shape = c(3)) |>
    layer_dropout(rate = 0.5, seed = 7) |>
    layer_dense(units = 2.0)
  expect_equal(model$count_params(), 4 * 3 + 4 + 2 * 4 + 2)
  expect_equal(callback_reduce_lr_on_plateau(patience = 3, cooldown = 2)$patience, 3)
  expect_equal(dim(layer_input(10) |> layer_embedding(input_dim = 100, output_dim = 8) |> layer_lstm(6)), c(NA, 6L))
  expect_equal(dim(layer_input(c(10, 3)) |> layer_gru(5, return_sequences = TRUE)), c(NA, 10L, 5L))
})

test_that("shapes are numbers, vectors or lists, with NA or NULL where unknown", {
  expect_equal(dim(layer_input(10)), c(NA, 10L))
  expect_equal(dim(layer_input(c(28, 28, 1))), c(NA, 28L, 28L, 1L))
  expect_equal(dim(layer_input(c(NA, 28))), c(NA, NA, 28L))
  expect_equal(dim(layer_input(list(NULL, 28))), c(NA, NA, 28L))
  expect_equal(dim(layer_input(list(28L, NA))), c(NA, 28L, NA))
  expect_equal(dim(layer_input(shape = 5, batch_size = 3)), c(3L, 5L))
  expect_equal(dim(layer_input(batch_shape = c(3, NA))), c(3L, NA))
  expect_equal(dim(layer_input(c(NA, 28)) |> layer_lstm(4)), c(NA, 4L))
  model <- keras_model_sequential() |> layer_lstm(4, input_shape = list(NULL, 3))
  expect_equal(dim(model$inputs[[1]]), c(NA, NA, 3L))
  model <- keras_model_sequential() |> layer_dense(4, batch_input_shape = c(2, 3))
  expect_equal(dim(model$inputs[[1]]), c(2L, 3L))
})

test_that("NULL means the default", {
  layer <- layer_dense(units = 2, activation = NULL, kernel_regularizer = NULL, name = NULL, trainable = NULL)
  expect_true(layer$trainable)
  expect_equal(layer$activation$`__name__`, "linear")
  expect_equal(dim(layer_input(c(4, 4, 1)) |> layer_max_pooling_2d(strides = NULL)), c(NA, 2L, 2L, 1L))
})

# Models ------------------------------------------------------------------------------------------------------------

test_that("keras_model_sequential accepts layers as a list or one by one", {
  shape_of <- function(model) dim(model$outputs[[1]])
  stack <- list(layer_dense(units = 3, input_shape = 2), layer_dense(units = 5))
  expect_equal(shape_of(keras_model_sequential(stack)), c(NA, 5L))
  dots <- keras_model_sequential(layer_dense(units = 3, input_shape = 2), layer_dense(units = 5))
  expect_equal(shape_of(dots), c(NA, 5L))
  named <- keras_model_sequential(list(layer_dense(units = 3)), name = "mine", input_shape = 2)
  expect_equal(named$name, "mine")
  expect_equal(shape_of(named), c(NA, 3L))
  expect_equal(shape_of(keras_model_sequential(input_shape = c(28, 28)) |> layer_flatten()), c(NA, 784L))
  expect_equal(length(keras_model_sequential()$layers), 0)
})

test_that("both pipes change a Sequential model in place and create its layers from left to right", {
  names_of <- function(model) vapply(model$layers, function(layer) sub("_?[0-9]*$", "", layer$name), "")
  for (build in list(
    function(model) model |> layer_dense(4) |> layer_activation("relu") |> layer_dropout(0.1),
    function(model) model %>% layer_dense(4) %>% layer_activation("relu") %>% layer_dropout(0.1)
  )) {
    keras$utils$clear_session()
    model <- keras_model_sequential(input_shape = 3)
    build(model)
    expect_equal(names_of(model), c("dense", "activation", "dropout"))
    # The first of two layers of a class has the first name.
    model |> layer_dense(2) |> layer_dense(1)
    dense <- vapply(model$layers[c(1, 4, 5)], function(layer) layer$name, "")
    expect_equal(dense, c("dense", "dense_1", "dense_2"))
  }
})

test_that("a layer verb without an object returns a layer, which is a function", {
  layer <- layer_dense(units = 3)
  expect_s3_class(layer, "keras.layers.Layer")
  x <- tf$ones(list(2L, 4L))
  expect_equal(dim(layer(x)), c(2L, 3L))
  expect_equal(dim(x |> layer()), c(2L, 3L))
  # The weights are the same each time.
  input <- layer_input(4)
  twin <- keras_model(list(input, other <- layer_input(4)), layer_concatenate(layer(input), layer(other)))
  expect_equal(twin$count_params(), 15)
})

test_that("a model is a layer: data and tensors are piped into it", {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(3)
  x <- tf$ones(list(2L, 4L))
  expect_equal(as.array(model(x)), as.array(x %>% model))
  expect_equal(as.array(x %>% model()), as.array(x |> model()))
  input <- layer_input(4)
  whole <- keras_model(input, input %>% model %>% layer_dense(1))
  expect_equal(dim(whole$output), c(NA, 1L))
  expect_equal(whole$count_params(), 4 * 3 + 3 + 3 + 1)
  expect_equal(dim(model(matrix(1, 5, 4))), c(5L, 3L))
})

test_that("keras_model accepts tensors, lists and named lists", {
  a <- layer_input(3, name = "a")
  b <- layer_input(2, name = "b")
  joined <- layer_concatenate(list(a, b))
  expect_equal(dim(joined), c(NA, 5L))
  expect_equal(dim(layer_concatenate(a, b)), c(NA, 5L))
  expect_equal(dim(layer_concatenate(c(a, b))), c(NA, 5L))
  model <- keras_model(list(a, b), list(one = layer_dense(joined, 1), two = layer_dense(joined, 2)))
  p <- predict(model, list(b = matrix(1, 4, 2), a = matrix(1, 4, 3)), verbose = 0)
  expect_named(p, c("one", "two"))
  expect_equal(dim(p$two), c(4, 2))
})

test_that("axes count as in R keras", {
  # From 0, as in keras 2.16.
  a <- layer_input(c(3, 4))
  expect_equal(dim(layer_concatenate(a, a, axis = 1)), c(NA, 6L, 4L))
  expect_equal(dim(layer_concatenate(list(a, a), axis = -1)), c(NA, 3L, 8L))
  # From 1; the batch axis is the first.
  normalized <- function(axis) {
    layer <- layer_batch_normalization(axis = axis)
    layer(layer_input(c(3, 4)))
    dim(layer$gamma)
  }
  expect_equal(normalized(2), 3)
  expect_equal(normalized(3), 4)
  expect_equal(normalized(-1), 4)
  expect_equal(message_of(layer_batch_normalization(axis = 0)), paste(
    "layer_batch_normalization(): `axis` must be an axis or a vector of axes, not 0.0.",
    "Axes count from 1 in R, and from -1 at the end."
  ))
})

test_that("layers are selected by name or by an index from 1, and removed from the end", {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(3, name = "first") |> layer_dense(2, name = "last")
  expect_equal(get_layer(model, "first")$units, 3)
  expect_equal(get_layer(model, index = 1)$name, "first")
  expect_equal(get_layer(model, index = 2)$name, "last")
  pop_layer(model)
  expect_length(model, 1)
  weights <- get_weights(model)
  expect_equal(lapply(weights, dim), list(c(4L, 3L), 3L))
  set_weights(model, list(matrix(1, 4, 3), c(1, 2, 3)))
  expect_equal(predict(model, matrix(1, 1, 4), verbose = 0), matrix(c(5, 6, 7), 1))
  given <- keras_model_sequential() |> layer_dense(3, input_shape = 4, weights = list(matrix(2, 4, 3), c(1, 2, 3)))
  expect_equal(predict(given, matrix(1, 1, 4), verbose = 0), matrix(c(9, 10, 11), 1))
})

# Errors ------------------------------------------------------------------------------------------------------------

test_that("an invalid argument is an error with its name and the user's call", {
  error <- expect_error(layer_dense(units = 32.5))
  expect_equal(conditionMessage(error), "layer_dense(): `units` must be a positive integer, not 32.5.")
  expect_equal(conditionCall(error), quote(layer_dense(units = 32.5)))
  expect_s3_class(error, "rkeras.ArgumentError")
  expect_s3_class(error, "rkeras.ValueError")
  model <- keras_model_sequential(input_shape = 4)
  expect_equal(message_of(model |> layer_dropout(2)),
               "layer_dropout(): `rate` must be a number between 0 and 1, not 2.0.")
  expect_equal(message_of(layer_dense(units = "ten")),
               "layer_dense(): `units` must be a positive integer, not 'ten'.")
  expect_equal(message_of(layer_dense(units = NA_integer_)),
               "layer_dense(): `units` must be a positive integer, not None.")
  expect_equal(message_of(callback_early_stopping(mode = "best")),
               'callback_early_stopping(): `mode` must be one of "auto", "min", "max", not \'best\'.')
  expect_equal(message_of(to_categorical(1:10, 10)), paste(
    "to_categorical(): `y` must be class indices below num_classes = 10, not an array of shape (10,) and type",
    "int32. The largest class index is 10. Class indices are counted from 0: subtract 1, or pass a factor."
  ))
})

test_that("too many or too few arguments are errors", {
  expect_error(layer_dense(units = 1, unknown = 2), "unknown")
  for (name in c(".", ".v", ".verb")) {
    expect_error(do.call(layer_dense, c(list(units = 1), setNames(list(2), name))), name, fixed = TRUE)
  }
  expect_error(layer_dense(), "units")
  expect_error(layer_input(10, nothing = 1), "unused argument")
})

test_that("Keras's errors are raised with the user's call", {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(3)
  error <- expect_error(model |> layer_conv_2d(2, 3), "expected min_ndim=4")
  expect_equal(conditionCall(error)[[1]], quote(layer_conv_2d))
  expect_s3_class(error, "rkeras.ValueError")
  error <- expect_error(layer_dense(units = 2, activation = "rellu"), "rellu")
  expect_s3_class(error, "python.error")
})

# Arrays ------------------------------------------------------------------------------------------------------------

test_that("array_reshape fills by row, `dim<-` by column", {
  expect_equal(array_reshape(1:6, c(2, 3)), matrix(1:6, 2, byrow = TRUE))
  expect_equal(array_reshape(1:6, c(2, 3), order = "F"), matrix(1:6, 2))
  images <- array(1:24, c(2, 3, 4))
  expect_equal(array_reshape(images, c(2, 12)), t(apply(images, 1, function(image) as.vector(t(image)))))
  expect_equal(dim(array_reshape(images, c(-1, 4))), c(6, 4))
  expect_equal(dim(array_reshape(images, list(2, 3, 4, 1))), c(2, 3, 4, 1))
})

test_that("to_categorical encodes class indices from 0, and factors by level", {
  expect_equal(to_categorical(c(0, 2, 1)), diag(3)[c(1, 3, 2), ])
  expect_equal(to_categorical(c(0, 1), num_classes = 3), diag(3)[1:2, ])
  expect_equal(to_categorical(factor(c("b", "a", "b"))), diag(2)[c(2, 1, 2), ])
  expect_equal(to_categorical(matrix(c(1, 0), 2, 1)), diag(2)[2:1, ])
})

test_that("dataset_digits matches its help page", {
  digits <- dataset_digits()
  expect_named(digits, c("train", "test"))
  expect_equal(dim(digits$train$x), c(1437, 8, 8))
  expect_equal(dim(digits$test$x), c(360, 8, 8))
  expect_length(digits$train$y, 1437)
  expect_setequal(digits$test$y, 0:9)
  expect_equal(range(digits$train$x), c(0, 255))
  # Images are upright: rows of the array are rows of the picture. The digit 1 has dark pixels in the middle columns.
  one <- apply(digits$train$x[digits$train$y == 1, , ], c(2, 3), mean)
  expect_true(all(one[2:7, 4:5] > 60))
  expect_true(all(one[, c(1, 8)] < 40))
})
