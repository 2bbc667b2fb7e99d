# Is a film review good or bad? A convolution looks at three words at a time.
#
# imdb_cnn.py is the same program in Python.
#
# Shows   1D convolution over a sequence: each filter looks for one turn of phrase, and global max pooling asks whether
#         it is found anywhere.
# Run     Rscript imdb_cnn.R            25,000 reviews to train on, downloaded once (17 MB)
#         Rscript imdb_cnn.R --small    seconds; made-up reviews stand in for dataset_imdb()
# Expect  about 0.89 of the test reviews right after 2 epochs; so Keras has published for this network.
# Idea    Y. Kim, "Convolutional neural networks for sentence classification", EMNLP 2014.

library(rkeras)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
small <- "--small" %in% commandArgs(TRUE)
if (small) source(file.path(here, "stand-ins.R"))
set_random_seed(1)

num_words <- if (small) 200 else 5000 # those most frequent
maxlen <- if (small) 60 else 400 # of each review, the last words

imdb <- if (small) stand_in_imdb(num_words = num_words) else dataset_imdb(num_words = num_words)
x_train <- pad_sequences(imdb$train$x, maxlen = maxlen)
x_test <- pad_sequences(imdb$test$x, maxlen = maxlen)

model <- keras_model_sequential(input_shape = maxlen) |>
  layer_embedding(num_words, 50) |>
  layer_dropout(0.2) |>
  layer_conv_1d(filters = 250, kernel_size = 3, activation = "relu") |>
  layer_global_max_pooling_1d() |>
  layer_dense(250, activation = "relu") |>
  layer_dropout(0.2) |>
  layer_dense(1, activation = "sigmoid")

model |> compile(optimizer_adam(if (small) 0.005 else 0.001), "binary_crossentropy", metrics = "accuracy")
model |> fit(
  x_train, imdb$train$y,
  batch_size = 32,
  epochs = if (small) 4 else 2,
  validation_data = list(x_test, imdb$test$y)
)

scores <- model |> evaluate(x_test, imdb$test$y, verbose = 0)
cat(sprintf("test accuracy %.3f\n", scores[["accuracy"]]))
stopifnot("the model did not learn" = scores[["accuracy"]] > 0.7)
