# What was learnt of five digits serves for five others. mnist_transfer_cnn.py is the same program in Python.
#
# Shows   transfer learning. A network learns the digits 0 to 4. Then its convolutions are frozen, and only the layers
#         behind them learn the digits 5 to 9, whose strokes are of the same kind.
# Run     Rscript mnist_transfer_cnn.R            60,000 images to train on, downloaded once (11 MB)
#         Rscript mnist_transfer_cnn.R --small    seconds; dataset_digits() stands in for dataset_mnist()
# Expect  about 0.99 of the test images of 5 to 9 right, though fewer weights are trained, in less time.
# Idea    J. Yosinski and others, "How transferable are features in deep neural networks?", NIPS 2014.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

mnist <- if (small) dataset_digits() else dataset_mnist()
if (small) cat("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().\n")
size <- dim(mnist$train$x)[2]

# The images of five digits, and which of the five each is, from 0
five_digits <- function(part, first) {
  chosen <- part$y %in% first:(first + 4)
  x <- part$x[chosen, , ]
  list(x = array_reshape(x, c(-1, size, size, 1)) / 255, y = part$y[chosen] - first)
}

features <- keras_model_sequential(input_shape = c(size, size, 1), name = "features") |>
  layer_conv_2d(filters = 32, kernel_size = 3, activation = "relu") |>
  layer_conv_2d(filters = 32, kernel_size = 3, activation = "relu") |>
  layer_max_pooling_2d(pool_size = 2) |>
  layer_dropout(rate = 0.25) |>
  layer_flatten()

classifier <- keras_model_sequential(input_shape = features$output_shape[[2]], name = "classifier") |>
  layer_dense(units = 128, activation = "relu") |>
  layer_dropout(rate = 0.5) |>
  layer_dense(units = 5, activation = "softmax")

# A model may be a layer of another.
model <- keras_model_sequential(input_shape = c(size, size, 1)) |> features() |> classifier()

learn <- function(first) {
  train <- five_digits(mnist$train, first)
  test <- five_digits(mnist$test, first)
  # compile() takes note of what is frozen, and begins with a fresh optimizer.
  model |> compile("adam", "sparse_categorical_crossentropy", metrics = "accuracy")
  seconds <- system.time(
    model |> fit(train$x, train$y, epochs = if (small) 12 else 5, batch_size = if (small) 16 else 128)
  )[["elapsed"]]
  accuracy <- evaluate(model, test$x, test$y, verbose = 0)[["accuracy"]]
  trained <- sum(vapply(model$trainable_weights, function(w) prod(dim(w)), 1))
  cat(sprintf(
    "Digits %d to %d: %.0f weights trained in %.1f s, test accuracy %.4f\n",
    first, first + 4, trained, seconds, accuracy
  ))
  accuracy
}

learn(0)

freeze_weights(features)
before <- get_weights(features)
accuracy <- learn(5)

stopifnot(
  "frozen weights have moved" = identical(before, get_weights(features)),
  "the model did not learn" = accuracy > 0.9
)
