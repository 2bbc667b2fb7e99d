# A multilayer perceptron reads handwritten digits. mnist_mlp.py is the same program in Python.
#
# Shows   dense layers with dropout between them: a fifth of the units is left out at random in each step, so that no
#         unit can rely on a single other one.
# Run     Rscript mnist_mlp.R            60,000 images to train on, downloaded once (11 MB)
#         Rscript mnist_mlp.R --small    seconds; dataset_digits() stands in for dataset_mnist()
# Expect  about 0.98 of the test images right.
# Idea    N. Srivastava and others, "Dropout: a simple way to prevent neural networks from overfitting", Journal of
#         Machine Learning Research 15, 2014.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

mnist <- if (small) dataset_digits() else dataset_mnist()
if (small) cat("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().\n")
pixels <- prod(dim(mnist$train$x)[-1])

# One row of numbers from 0 to 1 for each image, one column for each digit
x_train <- array_reshape(mnist$train$x, c(-1, pixels)) / 255
x_test <- array_reshape(mnist$test$x, c(-1, pixels)) / 255
y_train <- to_categorical(mnist$train$y, num_classes = 10)
y_test <- to_categorical(mnist$test$y, num_classes = 10)

model <- keras_model_sequential(input_shape = pixels) |>
  layer_dense(units = 512, activation = "relu") |>
  layer_dropout(rate = 0.2) |>
  layer_dense(units = 512, activation = "relu") |>
  layer_dropout(rate = 0.2) |>
  layer_dense(units = 10, activation = "softmax")

model |> compile(
  optimizer = optimizer_rmsprop(learning_rate = 0.001),
  loss = "categorical_crossentropy",
  metrics = "accuracy"
)

history <- model |> fit(
  x_train, y_train,
  epochs = 20,
  batch_size = if (small) 32 else 128,
  validation_data = list(x_test, y_test)
)

scores <- model |> evaluate(x_test, y_test, verbose = 0)
cat(sprintf("test accuracy %.4f\n", scores["accuracy"]))
stopifnot("the model did not learn" = scores["accuracy"] > 0.9)
