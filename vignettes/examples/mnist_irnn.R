# A simple recurrent network reads a digit pixel by pixel. mnist_irnn.py is the same program in Python.
#
# Shows   how a simple recurrent network comes to remember. Its state is first multiplied by the identity matrix, which
#         leaves it as it is, and its activation is `relu`, which does not shrink it.
# Run     Rscript mnist_irnn.R            784 steps for each image of MNIST: days, unless there is a GPU
#         Rscript mnist_irnn.R --small    seconds; dataset_digits(), with 64 steps, stands in for dataset_mnist()
# Expect  slow progress, to about 0.93 of the test images right; the paper comes to 0.97.
# Idea    Q. V. Le and others, "A simple way to initialize recurrent networks of rectified linear units", 2015,
#         arXiv:1504.00941.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

mnist <- if (small) dataset_digits() else dataset_mnist()
if (small) cat("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().\n")

# As many steps as there are pixels, of one number each
steps <- prod(dim(mnist$train$x)[-1])
x_train <- array_reshape(mnist$train$x, c(-1, steps, 1)) / 255
x_test <- array_reshape(mnist$test$x, c(-1, steps, 1)) / 255

model <- keras_model_sequential(input_shape = c(steps, 1)) |>
  layer_simple_rnn(
    units = 100,
    activation = "relu",
    kernel_initializer = initializer_random_normal(stddev = if (small) 0.3 else 0.001),
    recurrent_initializer = initializer_identity(gain = 1)
  ) |>
  layer_dense(units = 10, activation = "softmax")

# What does not shrink may explode: gradients are cut to length one.
model |> compile(
  optimizer = optimizer_rmsprop(learning_rate = if (small) 1e-3 else 1e-6, clipnorm = 1),
  loss = "sparse_categorical_crossentropy",
  metrics = "accuracy"
)

history <- model |> fit(
  x_train, mnist$train$y,
  epochs = if (small) 20 else 900,
  batch_size = 32,
  validation_data = list(x_test, mnist$test$y)
)

scores <- model |> evaluate(x_test, mnist$test$y, verbose = 0)
cat(sprintf("test accuracy %.4f\n", scores["accuracy"]))
stopifnot("the model did not learn" = scores["accuracy"] > 0.4)
