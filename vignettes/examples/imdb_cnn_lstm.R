# Is a film review good or bad? A convolution finds phrases, an LSTM reads those.
#
# imdb_cnn_lstm.py is the same program in Python.
#
# Shows   a recurrent layer behind a convolution: pooling leaves a quarter of the steps, so the slow part has less to
#         read.
# Run     Rscript imdb_cnn_lstm.R            25,000 reviews to train on, downloaded once (17 MB)
#         Rscript imdb_cnn_lstm.R --small    seconds; made-up reviews stand in for dataset_imdb()
# Expect  about 0.85 of the test reviews right after 2 epochs; so Keras has published for this network.
# Idea    T. N. Sainath et al., "Convolutional, long short-term memory, fully connected deep neural networks", ICASSP
#         2015.

library(rkeras)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
small <- "--small" %in% commandArgs(TRUE)
if (small) source(file.path(here, "stand-ins.R"))
set_random_seed(1)

num_words <- if (small) 200 else 20000 # those most frequent
maxlen <- if (small) 60 else 100 # of each review, the last words

imdb <- if (small) stand_in_imdb(num_words = num_words) else dataset_imdb(num_words = num_words)
x_train <- pad_sequences(imdb$train$x, maxlen = maxlen)
x_test <- pad_sequences(imdb$test$x, maxlen = maxlen)

model <- keras_model_sequential(input_shape = maxlen) |>
  layer_embedding(num_words, 128) |>
  layer_dropout(0.25) |>
  layer_conv_1d(filters = 64, kernel_size = 5, activation = "relu") |>
  layer_max_pooling_1d(pool_size = 4) |>
  layer_lstm(70) |>
  layer_dense(1, activation = "sigmoid")

model |> compile(optimizer_adam(if (small) 0.005 else 0.001), "binary_crossentropy", metrics = "accuracy")
model |> fit(
  x_train, imdb$train$y,
  batch_size = 30,
  epochs = if (small) 4 else 2,
  validation_data = list(x_test, imdb$test$y)
)

scores <- model |> evaluate(x_test, imdb$test$y, verbose = 0)
cat(sprintf("test accuracy %.3f\n", scores[["accuracy"]]))
stopifnot("the model did not learn" = scores[["accuracy"]] > 0.7)
