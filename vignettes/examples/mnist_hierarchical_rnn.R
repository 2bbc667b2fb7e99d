# Two recurrent networks, one above the other, read a digit. mnist_hierarchical_rnn.py is the same program in Python.
#
# Shows   `time_distributed()`. One network sums up each row of pixels in a vector, the second one sums up the rows.
#         Texts are read in the same way: words in sentences, sentences in a document.
# Run     Rscript mnist_hierarchical_rnn.R            60,000 images, downloaded once (11 MB); an hour without a GPU
#         Rscript mnist_hierarchical_rnn.R --small    seconds; dataset_digits() stands in for dataset_mnist()
# Expect  about 0.98 of the test images right.
# Idea    J. Li and others, "A hierarchical neural autoencoder for paragraphs and documents", 2015, arXiv:1506.01057.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

mnist <- if (small) dataset_digits() else dataset_mnist()
if (small) cat("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().\n")
size <- dim(mnist$train$x)[2]

# Rows, the pixels of a row, and one number for each pixel
x_train <- array_reshape(mnist$train$x, c(-1, size, size, 1)) / 255
x_test <- array_reshape(mnist$test$x, c(-1, size, size, 1)) / 255

units <- if (small) 32 else 128
image <- layer_input(shape = c(size, size, 1))
rows <- image |> time_distributed(layer_lstm(units = units))
whole <- rows |> layer_lstm(units = units)
digit <- whole |> layer_dense(units = 10, activation = "softmax")
model <- keras_model(image, digit)

summary(model)

model |> compile(
  optimizer = optimizer_rmsprop(learning_rate = if (small) 0.01 else 0.001),
  loss = "sparse_categorical_crossentropy",
  metrics = "accuracy"
)

history <- model |> fit(
  x_train, mnist$train$y,
  epochs = if (small) 8 else 5,
  batch_size = if (small) 64 else 32,
  validation_data = list(x_test, mnist$test$y)
)

scores <- model |> evaluate(x_test, mnist$test$y, verbose = 0)
cat(sprintf("test accuracy %.4f\n", scores["accuracy"]))
stopifnot("the model did not learn" = scores["accuracy"] > 0.7)
