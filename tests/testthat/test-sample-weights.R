# Weights of samples and classes. The numbers with a comment "R keras" were recorded with R keras 2.16.1 and tf_keras.

fill <- function(shape, k = 1) array(sin(seq_len(prod(shape)) * k * 0.7) * 0.5, shape)
with_filled_weights <- function(model) {
  set_weights(model, Map(function(w, i) fill(dim(w), i), get_weights(model), seq_along(get_weights(model))))
  model
}
tagger <- function(activation = NULL)
  keras_model_sequential(input_shape = c(4, 2)) |> layer_masking(0) |> layer_lstm(3, return_sequences = TRUE) |>
    layer_dense(1, activation = activation) |> with_filled_weights()
sequences <- function() { z <- fill(c(3, 4, 2)); z[1, 3:4, ] <- 0; z }

test_that("a weight per sequence weighs the steps that are not masked", {
  model <- tagger() |> compile("sgd", "mse", metrics = "mae", weighted_metrics = "mse")
  scores <- evaluate(model, sequences(), fill(c(3, 4, 1), 2), verbose = 0, sample_weight = c(1, .5, .2))
  expect_equal(as.numeric(unlist(scores)), c(0.076794788, 0.346425682, 0.159989133), tolerance = 1e-5)  # R keras
})

test_that("metrics that count leave masked steps out, with and without weights", {
  metrics <- list(metric_precision(name = "p", thresholds = .45), metric_auc(name = "auc"),
                  metric_recall(name = "r", thresholds = .45), metric_binary_accuracy(name = "acc"))
  y <- (fill(c(3, 4, 1), 2) > 0) * 1
  model <- tagger("sigmoid") |> compile("sgd", "binary_crossentropy", weighted_metrics = metrics)
  weighted <- evaluate(model, sequences(), y, verbose = 0, sample_weight = array(c(1, .5, .2)))
  plain <- evaluate(model, sequences(), y, verbose = 0)
  # Values of R keras.
  expect_equal(as.numeric(unlist(weighted)), c(0.3391685, 0.6041667, 0.5399275, 1, 0.3958333), tolerance = 1e-5)
  expect_equal(as.numeric(unlist(plain)), c(0.7042876, 0.6, 0.5416667, 1, 0.4), tolerance = 1e-5)  # R keras
})

test_that("class weights are multiplied by sample weights, and are used with a generator function and datasets", {
  x <- fill(c(10, 3), 1.3)
  y <- 1:10 %% 2
  model <- keras_model_sequential(input_shape = 3) |> layer_dense(1, activation = "sigmoid") |> with_filled_weights()
  model |> compile(optimizer_sgd(0), "binary_crossentropy")
  p <- predict(model, x, verbose = 0)[, 1]
  each <- -log(ifelse(y == 1, p, 1 - p)) * ifelse(y == 1, 3, 1)
  loss <- function(...) fit(model, ..., epochs = 1, verbose = 0)$metrics$loss
  expect_equal(loss(x, y, class_weight = list("1" = 3)), mean(each), tolerance = 1e-5)
  expect_equal(loss(x, y, class_weight = c("0" = 1, "1" = 3), sample_weight = 1:10 / 10), mean(each * 1:10 / 10),
               tolerance = 1e-5)
  expect_equal(loss(function() list(x, y), steps_per_epoch = 2, class_weight = list("1" = 3)), mean(each),
               tolerance = 1e-5)
  expect_equal(loss(function() list(x, y, 1:10 / 10), steps_per_epoch = 2, class_weight = list("1" = 3)),
               mean(each * 1:10 / 10), tolerance = 1e-5)
  history <- suppressWarnings(fit_generator(model, function() list(x, y), steps_per_epoch = 2, verbose = 0,
                                            class_weight = list("1" = 3)))
  expect_equal(history$metrics$loss, mean(each), tolerance = 1e-5)
  dataset <- tensor_slices_dataset(list(x, y)) |> dataset_batch(10)
  expect_equal(loss(dataset, class_weight = list("1" = 3)), mean(each), tolerance = 1e-5)
})

test_that("targets and weights by name and by position", {
  input <- layer_input(3)
  model <- keras_model(input, list(layer_dense(input, 1, name = "b"), layer_dense(input, 1, name = "a")))
  model |> with_filled_weights() |> compile("sgd", "mse")
  x <- fill(c(10, 3), 1.3)
  ya <- fill(c(10, 1), .4)
  yb <- fill(c(10, 1), .9)
  p <- predict(model, x, verbose = 0)
  wa <- 1:10 / 10
  wb <- 10:1 / 5
  wanted <- mean((p[[1]] - yb)^2 * wb) + mean((p[[2]] - ya)^2 * wa)
  for (y in list(list(a = ya, b = yb), list(b = yb, a = ya), list(yb, ya)))
    for (w in list(list(a = wa, b = wb), list(b = wb, a = wa), list(wb, wa))) {
      scores <- evaluate(model, x, y, sample_weight = w, batch_size = 10, verbose = 0)
      expect_equal(scores[["loss"]], wanted, tolerance = 1e-5)
    }
})
