# Layers with values of R: functions, vectors, data frames, lists of proxies.

test_that("an R function is a layer in a model that is trained", {
  model <- keras_model_sequential(input_shape = 3) |>
    layer_lambda(function(x) x * 2 + 1, output_shape = 3) |>
    layer_dense(1, kernel_initializer = "ones")
  x <- rbind(c(1, 2, 3), c(0, 0, 1))
  expect_equal(as.vector(predict(model, x, verbose = 0)), c(15, 5), tolerance = 1e-6)
  model |> compile("sgd", "mse")
  expect_true(is.finite(fit(model, x, c(1, 0), epochs = 1, verbose = 0)$metrics$loss))
})

test_that("an R function in a layer receives arguments by name", {
  out <- layer_lambda(c(1, 2), function(x, by) x + by, arguments = list(by = 10))
  expect_equal(as.array(out), array(c(11, 12)))
})

test_that("an R function is found by its name when the model is loaded", {
  double <- structure(function(x) x * 2, py_function_name = "double")
  model <- keras_model_sequential(input_shape = 1) |> layer_lambda(double)
  file <- tempfile(fileext = ".h5")
  save_model_hdf5(model, file)
  again <- load_model_hdf5(file, custom_objects = list(double = double))
  expect_equal(as.array(again(rbind(3))), rbind(6))
  expect_error(load_model_hdf5(file), "the file uses double, which Keras does not have")
})

test_that("a list of cells is a cell", {
  layer <- layer_rnn(cell = list(rnn_cell_lstm(3), rnn_cell_gru(2)), return_sequences = TRUE)
  expect_equal(dim(layer(array(0, c(2, 5, 1)))), c(2L, 5L, 2L))
})

test_that("tensors are merged from a list or one by one, at the end of a pipe", {
  a <- layer_input(3)
  b <- layer_input(2)
  expect_equal(list(a, b) |> layer_concatenate() |> (\(t) t$shape[[2]])(), 5L)
  expect_equal(layer_add(a, a, a, name = "sum")$shape[[2]], 3L)
})

test_that("text vectorization adapts to a character vector, with integer ids from 0", {
  layer <- layer_text_vectorization(output_mode = "int")
  adapt(layer, c("the cat", "the dog"))
  expect_equal(get_vocabulary(layer)[1:3], c("", "[UNK]", "the"))
  expect_equal(as.array(layer(c("the", "bird"))), array(c(2L, 1L), c(2, 1)))
})

test_that("a vocabulary of one word is not a file name", {
  layer <- layer_string_lookup(vocabulary = "cat")
  expect_equal(get_vocabulary(layer), c("[UNK]", "cat"))
})

test_that("a feature space takes a data frame", {
  table <- data.frame(age = c(0, 2), city = c("u", "v"))
  space <- layer_feature_space(features = list(age = "float_normalized", city = "string_categorical"))
  adapt(space, table)
  out <- as.array(layer_feature_space(table, features = list(age = "float")))
  expect_equal(out, rbind(0, 2))
  expect_equal(as.array(space(list(age = rbind(0, 2), city = rbind("u", "v"))))[, 1], c(-1, 1), tolerance = 1e-5)
})

test_that("feature columns are unchanged, in lists too", {
  age <- tf$feature_column$numeric_column("age")
  ages <- tf$feature_column$bucketized_column(age, c(18, 65))
  out <- layer_dense_features(list(age = c(1, 70)), list(age, ages))
  expect_equal(as.array(out), rbind(c(1, 1, 0, 0), c(70, 0, 0, 1)))
})

test_that("axes count from 1, except in layers where keras counts from 0", {
  x <- array(as.numeric(1:8), c(2, 2, 2))
  summed <- apply(as.array(layer_unit_normalization(x, axis = 2))^2, c(1, 3), sum)
  expect_equal(summed, matrix(1, 2, 2), tolerance = 1e-5)
  expect_equal(apply(as.array(layer_activation_softmax(x, axis = 1)), c(1, 3), sum), matrix(1, 2, 2), tolerance = 1e-5)
})

test_that("older layers work: CuDNN, locally connected, thresholded", {
  model <- keras_model_sequential() |>
    layer_locally_connected_1d(4, 3, batch_size = 2) |>
    layer_cudnn_gru(3)
  expect_equal(dim(model(array(0, c(2, 6, 1)))), c(2L, 3L))
})

test_that("models that a layer was added to are not printed", {
  visible <- function(value) withVisible(value)$visible
  model <- keras_model_sequential(input_shape = c(4, 2))
  Own <- new_layer_class("Own", call = function(inputs) inputs)
  own <- create_layer_wrapper(Own)
  expect_false(visible(layer_dense(model, 3)))
  expect_false(visible(model |> layer_dropout(0.5)))
  expect_false(visible(time_distributed(model, layer_dense(units = 1))))
  expect_false(visible(create_layer(Own, model, list())))
  expect_false(visible(own(model)))
  expect_true(visible(layer_dense(layer_input(3), 3)))
  expect_true(visible(layer_dense(units = 3)))
})
