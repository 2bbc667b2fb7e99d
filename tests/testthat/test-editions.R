# Functions that differ in keras and keras3: `library(rkeras)` means keras 2.16, unless the option is set.

in_edition <- function(edition, code) {
  before <- options(rkeras.edition = edition)
  on.exit(options(before))
  force(code)
}

both <- function(code) {
  call <- substitute(code)
  frame <- parent.frame()
  list(keras = in_edition("keras", eval(call, frame)), keras3 = in_edition("keras3", eval(call, frame)))
}

test_that("axes count from 0 in keras and from 1 in keras3 for verbs where they differ", {
  x <- layer_input(c(3, 4))
  made <- both(layer_concatenate(list(x, x), axis = 2))
  expect_equal(as.list(made$keras$shape), list(NULL, 3L, 8L))
  expect_equal(as.list(made$keras3$shape), list(NULL, 6L, 4L))
  expect_equal(both(as.list(layer_dot(list(x, x), axes = 2)$shape)),
               list(keras = list(NULL, 3L, 3L), keras3 = list(NULL, 4L, 4L)))
  axes <- both(layer_layer_normalization(axis = 2)$get_config()$axis)
  expect_equal(axes, list(keras = 2L, keras3 = 1L))
  expect_equal(both(constraint_maxnorm(2, axis = 2)$axis), list(keras = 2L, keras3 = 1L))
  expect_equal(both(constraint_unitnorm(axis = 2)$axis), list(keras = 2L, keras3 = 1L))
  expect_equal(both(constraint_minmaxnorm(axis = 2)$axis), list(keras = 2L, keras3 = 1L))
  expect_equal(both(layer_activation_softmax(axis = 2)$get_config()$axis), list(keras = 2L, keras3 = 1L))
  expect_equal(both(layer_activation_parametric_relu(shared_axes = 2)$get_config()$shared_axes),
               list(keras = 2L, keras3 = 1L))
  numbers <- matrix(c(1, 2, 3, 5), 2)
  sums <- both(as.array(op_sum(activation_softmax(op_convert_to_tensor(numbers), axis = 1), axis = 2)))
  expect_equal(c(sums$keras), c(1, 1), tolerance = 1e-6)
  expect_false(isTRUE(all.equal(c(sums$keras3), c(1, 1))))
})

test_that("the last axis is -1 in both", {
  x <- layer_input(c(3, 4))
  expect_equal(both(as.list(layer_concatenate(list(x, x))$shape)),
               list(keras = list(NULL, 3L, 8L), keras3 = list(NULL, 3L, 8L)))
})

test_that("an axis of 0 is an error in keras3 that names the argument", {
  x <- layer_input(3)
  expect_error(in_edition("keras3", layer_concatenate(list(x, x), axis = 0)),
               "layer_concatenate(): `axis` must be", fixed = TRUE)
})

test_that("defaults depend on the edition", {
  gates <- both(layer_conv_lstm_1d(filters = 1, kernel_size = 1)$get_config()$recurrent_activation)
  expect_false(identical(gates$keras, "sigmoid"))
  expect_equal(gates$keras3, "sigmoid")
  expect_equal(both(regularizer_l1_l2()$get_config()$l1), list(keras = 0.01, keras3 = 0), tolerance = 1e-6)
  expect_equal(both(optimizer_adam()$name), list(keras = "Adam", keras3 = "adam"))
})

test_that("fit has one epoch by default in keras3, and counts them from 1", {
  model <- keras_model_sequential(input_shape = 2)
  model %>% layer_dense(1) %>% compile(loss = "mse")
  x <- matrix(0, 4, 2)
  epochs <- function(...) length(fit(model, x, x[, 1], verbose = 0, ...)$metrics$loss)
  expect_equal(both(epochs()), list(keras = 10L, keras3 = 1L))
  expect_equal(both(epochs(epochs = 3, initial_epoch = 2)), list(keras = 1L, keras3 = 2L))
  expect_error(in_edition("keras3", epochs(initial_epoch = 0)), "`initial_epoch` must be", fixed = TRUE)
})

test_that("time steps count from 1 to the last one in keras, and from 0 to before the last one in keras3", {
  windows <- function() {
    dataset <- timeseries_dataset_from_array(1:10, NULL, sequence_length = 3, start_index = 2, end_index = 6)
    unname(as.array(generator_next(as_iterator(dataset))))
  }
  expect_equal(both(windows()), list(keras = rbind(2:4, 3:5, 4:6), keras3 = rbind(3:5, 4:6)))
})

test_that("freezing after compile() takes effect in keras3 only, and the learning rate has its name in Keras", {
  moves <- function() {
    model <- keras_model_sequential(input_shape = 1) |> layer_dense(1) |> layer_dense(1)
    model |> compile("sgd", "mse")
    freeze_weights(model, to = 1)
    before <- get_weights(model)
    rate <- callback_learning_rate_scheduler(function(epoch, lr) lr)
    history <- fit(model, matrix(1), 2, epochs = 1, verbose = 0, callbacks = list(rate))
    c(names(history$metrics), identical(before[1:2], get_weights(model)[1:2]))
  }
  expect_identical(both(moves()), list(keras = c("loss", "lr", "FALSE"), keras3 = c("loss", "learning_rate", "TRUE")))
})

test_that("hooks of callback_lambda count from 0 in keras and from 1 in keras3", {
  model <- keras_model_sequential(input_shape = 2)
  model %>% layer_dense(1) %>% compile(loss = "mse")
  x <- matrix(0, 4, 2)
  seen <- function() {
    heard <- NULL
    note <- function(index, logs) heard <<- c(heard, index)
    model %>% fit(x, x[, 1], epochs = 2, verbose = 0, callbacks = list(callback_lambda(on_epoch_end = note)))
    heard
  }
  expect_equal(both(seen()), list(keras = 0:1, keras3 = 1:2))
})

test_that("an unknown edition is an error", {
  expect_error(in_edition("keras9", activation_relu(1)), "rkeras.edition must be \"keras\" or \"keras3\", not 'keras9'",
               fixed = TRUE)
})

test_that("functions of TensorFlow reject symbolic tensors in keras3, as Keras 3 does", {
  in_edition("keras3", {
    inputs <- keras_input(3)
    expect_error(tf$cast(inputs, "int32"), "cannot be used as input to a TensorFlow function")
  })
})

test_that("scores are a plain list in keras3", {
  in_edition("keras3", {
    scores <- evaluate(small_model(), digits_x(digits$test), digits$test$y, verbose = 0)
    expect_identical(attributes(scores), list(names = c("accuracy", "loss")))
    expect_type(scores, "list")
    expect_identical(dim(as.data.frame(scores)), 1:2)
  })
})
