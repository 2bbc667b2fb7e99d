# Is a film review good or bad? Two LSTMs read it, one from each end.
#
# imdb_bidirectional_lstm.py is the same program in Python.
#
# Shows   a wrapper: bidirectional() makes a second layer that reads backwards, and joins what the two give.
# Run     Rscript imdb_bidirectional_lstm.R            25,000 reviews to train on, downloaded once (17 MB)
#         Rscript imdb_bidirectional_lstm.R --small    seconds; made-up reviews stand in for dataset_imdb()
# Expect  about 0.81 of the test reviews right after 4 epochs; Keras has published 0.815 for this network.
# Idea    M. Schuster and K. K. Paliwal, "Bidirectional recurrent neural networks", IEEE Transactions on Signal
#         Processing 45, 1997.

library(rkeras)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
small <- "--small" %in% commandArgs(TRUE)
if (small) source(file.path(here, "stand-ins.R"))
set_random_seed(1)

num_words <- if (small) 200 else 20000 # those most frequent
maxlen <- if (small) 60 else 100 # of each review, the last words
units <- if (small) 32 else 64 # in each direction

imdb <- if (small) stand_in_imdb(num_words = num_words) else dataset_imdb(num_words = num_words)
x_train <- pad_sequences(imdb$train$x, maxlen = maxlen)
x_test <- pad_sequences(imdb$test$x, maxlen = maxlen)

model <- keras_model_sequential(input_shape = maxlen) |>
  layer_embedding(num_words, 2 * units) |>
  bidirectional(layer_lstm(units = units)) |>
  layer_dropout(0.5) |>
  layer_dense(1, activation = "sigmoid")

model |> compile(optimizer_adam(if (small) 0.01 else 0.001), "binary_crossentropy", metrics = "accuracy")
model |> fit(
  x_train, imdb$train$y,
  batch_size = if (small) 64 else 32,
  epochs = 4,
  validation_data = list(x_test, imdb$test$y)
)

scores <- model |> evaluate(x_test, imdb$test$y, verbose = 0)
cat(sprintf("test accuracy %.3f\n", scores[["accuracy"]]))
stopifnot("the model did not learn" = scores[["accuracy"]] > 0.7)
