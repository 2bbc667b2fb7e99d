# Results of fit() and evaluate().

recorded <- function(epochs = 12, validation = TRUE) {
  run <- seq_len(epochs)
  metrics <- list(loss = exp(-run / 4), accuracy = 1 - exp(-run / 4) / 2)
  if (validation) metrics <- c(metrics, list(val_loss = exp(-run / 5), val_accuracy = 1 - exp(-run / 5) / 2))
  params <- list(epochs = 30L, samples = 1149L, validation_samples = if (validation) 288L, batch_size = 32L)
  structure(list(params = params, metrics = metrics), class = "keras_training_history")
}

# Plots to a file and returns its number of bytes.
drawn <- function(picture) {
  file <- tempfile(fileext = ".png")
  on.exit(unlink(file))
  png(file)
  if (inherits(force(picture), "ggplot")) print(picture)
  dev.off()
  file.size(file)
}

test_that("a history prints its facts and the final epoch", {
  expect_equal(capture.output(print(recorded())), c(
    "Training history: 12 epochs, 1,149 samples, validated on 288, batch size 32",
    "Final epoch:",
    "          loss: 0.04979",
    "      accuracy: 0.9751",
    "      val_loss: 0.09072",
    "  val_accuracy: 0.9546"
  ))
  expect_match(capture.output(print(recorded(1, FALSE)))[1], "1 epoch, 1,149 samples, batch size 32", fixed = TRUE)
})

test_that("a history is a data frame of one row for each epoch, metric and kind of data", {
  frame <- as.data.frame(recorded())
  expect_named(frame, c("epoch", "value", "metric", "data"))
  expect_equal(nrow(frame), 48)
  expect_type(frame$epoch, "integer")
  expect_equal(levels(frame$metric), c("loss", "accuracy"))
  expect_equal(levels(frame$data), c("training", "validation"))
  expect_equal(frame$value[frame$metric == "loss" & frame$data == "validation"], exp(-(1:12) / 5))
  expect_equal(as.vector(table(as.data.frame(recorded(12, FALSE))$data)), c(24, 0))
})

test_that("fit returns a history of the completed epochs", {
  model <- small_model()
  x <- digits_x(digits$train)
  history <- fit(model, x, digits$train$y, epochs = 3, batch_size = 64, validation_split = 0.2, verbose = 0)
  expect_s3_class(history, "keras_training_history")
  expect_named(history, c("params", "metrics"))
  expect_named(history$metrics, c("loss", "accuracy", "val_loss", "val_accuracy"))
  expect_equal(lengths(history$metrics, use.names = FALSE), c(3, 3, 3, 3))
  expect_equal(history$params$epochs, 3)
  expect_equal(history$params$samples + history$params$validation_samples, nrow(x))
  expect_equal(history$params$batch_size, 64)
  # As in scripts for older versions.
  expect_identical(history$metrics$acc, history$metrics$accuracy)
  expect_identical(history$metrics$val_acc, history$metrics$val_accuracy)
})

test_that("early stopping shortens a history, and its plot has the completed epochs", {
  model <- small_model()
  x <- digits_x(digits$train)
  # The loss never falls by 10 in an epoch.
  stopper <- callback_early_stopping(monitor = "loss", min_delta = 10, patience = 2)
  history <- fit(model, x, digits$train$y, epochs = 20, verbose = 0, callbacks = stopper)
  expect_length(history$metrics$loss, 3)
  expect_equal(history$params$epochs, 20)
  expect_equal(max(as.data.frame(history)$epoch), 3)
  expect_no_warning(size <- drawn(plot(history, method = "base")))
  expect_gt(size, 1000)
})

test_that("ggplot2 plots a history without warnings", {
  skip_if_not_installed("ggplot2")
  expect_no_warning({
    picture <- plot(recorded())
    expect_s3_class(picture, "ggplot")
    expect_gt(drawn(picture), 1000)
    expect_gt(drawn(plot(recorded(5))), 1000)
    expect_gt(drawn(plot(recorded(), theme_bw = TRUE)), 1000)
    expect_gt(drawn(plot(recorded(12, FALSE), smooth = FALSE)), 1000)
  })
})

test_that("a plot shows training and validation data and the selected metrics", {
  skip_if_not_installed("ggplot2")
  built <- function(...) ggplot2::ggplot_build(plot(recorded(), ...))
  points <- function(picture) picture$data[[2]]
  both <- points(built(smooth = FALSE))
  expect_equal(nrow(both), 48)
  expect_length(unique(both$colour), 2)
  expect_length(unique(both$PANEL), 2)
  one <- points(built(smooth = FALSE, metrics = "loss"))
  expect_equal(sort(one$y), sort(c(exp(-(1:12) / 4), exp(-(1:12) / 5))))
  # In black and white, training and validation differ by line type and symbol.
  grey <- points(built(smooth = FALSE, theme_bw = TRUE))
  expect_length(unique(grey$shape), 2)
  expect_length(unique(grey$colour), 1)
})

test_that("a smooth line needs ten epochs, and the options decide by default", {
  skip_if_not_installed("ggplot2")
  geom <- function(picture) class(picture$layers[[1]]$geom)[1]
  expect_equal(geom(plot(recorded(10))), "GeomSmooth")
  expect_equal(geom(plot(recorded(9))), "GeomLine")
  before <- options(keras.plot.history.smooth = FALSE, keras.plot.history.theme_bw = TRUE)
  on.exit(options(before))
  picture <- plot(recorded(10))
  expect_equal(geom(picture), "GeomLine")
  expect_true("linetype" %in% names(picture$mapping))
})

test_that("base graphics plot a history and return its data", {
  pdf(NULL)
  on.exit(dev.off())
  frame <- withVisible(plot(recorded(), method = "base"))
  expect_false(frame$visible)
  expect_equal(frame$value, as.data.frame(recorded()))
  before <- par("mfrow")
  plot(recorded(), method = "base", metrics = "loss")
  expect_equal(par("mfrow"), before)
  expect_error(plot(recorded(), method = "lattice"), "should be one of")
})

test_that("scores are numbers by index, by name and by `$`", {
  model <- small_model(c("accuracy", "sparse_categorical_crossentropy"))
  scores <- evaluate(model, digits_x(digits$test), digits$test$y, verbose = 0)
  expect_named(scores, c("loss", "accuracy", "sparse_categorical_crossentropy"))
  expect_equal(unname(scores[1]), scores[["loss"]])
  expect_equal(scores["accuracy"], c(accuracy = scores[[2]]))
  expect_equal(scores$acc, scores[["accuracy"]])
  expect_null(scores$nothing)
  expect_type(as.list(scores), "list")
  expect_output(cat("Accuracy:", scores[2], "\n"), "Accuracy: 0.[0-9]+")
  printed <- capture.output(print(scores))
  expect_match(printed[1], "^ +loss +accuracy")
  expect_false(any(grepl("attr", printed)))
})

test_that("scores become tables and JSON", {
  scores <- evaluate(small_model(), digits_x(digits$test), digits$test$y, verbose = 0)
  expect_equal(as.data.frame(scores), data.frame(scores = c(unclass(scores))))
  skip_if_not_installed("jsonlite")
  expect_match(jsonlite::toJSON(scores), "^\\[[0-9.,]+\\]$")
})
