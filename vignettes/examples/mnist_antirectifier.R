# A network with a layer of your own reads handwritten digits. mnist_antirectifier.py is the same program in Python.
#
# Shows   a custom layer. `relu` throws away what is negative; this one keeps it, as numbers of their own. So it gives
#         twice as many numbers as it takes.
# Run     Rscript mnist_antirectifier.R            60,000 images to train on, downloaded once (11 MB)
#         Rscript mnist_antirectifier.R --small    seconds; dataset_digits() stands in for dataset_mnist()
# Expect  about 0.98 of the test images right.
# Idea    W. Shang and others, "Understanding and improving convolutional neural networks via concatenated rectified
#         linear units", ICML 2016.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

mnist <- if (small) dataset_digits() else dataset_mnist()
if (small) cat("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().\n")
pixels <- prod(dim(mnist$train$x)[-1])
x_train <- array_reshape(mnist$train$x, c(-1, pixels)) / 255
x_test <- array_reshape(mnist$test$x, c(-1, pixels)) / 255

# The class needs call() alone: it has no weights, and Keras finds the shape of what it gives by itself.
layer_antirectifier <- new_layer_class(
  "Antirectifier",
  call = function(x) {
    x <- x - op_mean(x, axis = -1, keepdims = TRUE)
    x <- op_normalize(x, axis = -1)
    op_concatenate(list(op_relu(x), op_relu(-x)), axis = -1)
  }
)

model <- keras_model_sequential(input_shape = pixels) |>
  layer_dense(units = 256) |>
  layer_antirectifier() |>
  layer_dropout(rate = 0.1) |>
  layer_dense(units = 256) |>
  layer_antirectifier() |>
  layer_dropout(rate = 0.1) |>
  layer_dense(units = 10, activation = "softmax")

# The layer behind an antirectifier has 512 inputs.
summary(model)

model |> compile(
  optimizer = optimizer_rmsprop(learning_rate = 0.001),
  loss = "sparse_categorical_crossentropy",
  metrics = "accuracy"
)

history <- model |> fit(
  x_train, mnist$train$y,
  epochs = 20,
  batch_size = if (small) 32 else 128,
  validation_split = 0.15
)

scores <- model |> evaluate(x_test, mnist$test$y, verbose = 0)
cat(sprintf("test accuracy %.4f\n", scores["accuracy"]))
stopifnot("the model did not learn" = scores["accuracy"] > 0.9)
