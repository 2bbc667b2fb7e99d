# A convolutional network reads handwritten digits. mnist_cnn.py is the same program in Python.
#
# Shows   convolutions, which look at 3 by 3 pixels everywhere with the same weights, so that a stroke is known wherever
#         it is; and pooling, which keeps the largest of each 2 by 2 results.
# Run     Rscript mnist_cnn.R            60,000 images to train on, downloaded once (11 MB)
#         Rscript mnist_cnn.R --small    seconds; dataset_digits() stands in for dataset_mnist()
# Expect  about 0.99 of the test images right.
# Idea    Y. LeCun and others, "Gradient-based learning applied to document recognition", Proceedings of the IEEE 86,
#         1998.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

mnist <- if (small) dataset_digits() else dataset_mnist()
if (small) cat("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().\n")
size <- dim(mnist$train$x)[2]

# Rows, columns and one channel: the grey level, from 0 to 1
x_train <- array_reshape(mnist$train$x, c(-1, size, size, 1)) / 255
x_test <- array_reshape(mnist$test$x, c(-1, size, size, 1)) / 255
y_train <- to_categorical(mnist$train$y, num_classes = 10)
y_test <- to_categorical(mnist$test$y, num_classes = 10)

model <- keras_model_sequential(input_shape = c(size, size, 1)) |>
  layer_conv_2d(filters = 32, kernel_size = c(3, 3), activation = "relu") |>
  layer_conv_2d(filters = 64, kernel_size = c(3, 3), activation = "relu") |>
  layer_max_pooling_2d(pool_size = c(2, 2)) |>
  layer_dropout(rate = 0.25) |>
  layer_flatten() |>
  layer_dense(units = 128, activation = "relu") |>
  layer_dropout(rate = 0.5) |>
  layer_dense(units = 10, activation = "softmax")

summary(model)

model |> compile(
  optimizer = optimizer_adam(learning_rate = 0.001),
  loss = "categorical_crossentropy",
  metrics = "accuracy"
)

history <- model |> fit(
  x_train, y_train,
  epochs = 12,
  batch_size = if (small) 32 else 128,
  validation_split = 0.1
)

scores <- model |> evaluate(x_test, y_test, verbose = 0)
cat(sprintf("test accuracy %.4f\n", scores["accuracy"]))
stopifnot("the model did not learn" = scores["accuracy"] > 0.9)
