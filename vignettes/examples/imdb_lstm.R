# Is a film review good or bad? An LSTM reads it word by word.
#
# imdb_lstm.py is the same program in Python.
#
# Shows   a recurrent layer over an embedding, and a mask: short reviews are filled up with zeros, which are skipped.
# Run     Rscript imdb_lstm.R            25,000 reviews to train on, downloaded once (17 MB)
#         Rscript imdb_lstm.R --small    seconds; made-up reviews stand in for dataset_imdb()
# Expect  0.80 to 0.85 of the test reviews right, where half are good; the best epoch is an early one.
# Idea    S. Hochreiter and J. Schmidhuber, "Long short-term memory", Neural Computation 9, 1997.

library(rkeras)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
small <- "--small" %in% commandArgs(TRUE)
if (small) source(file.path(here, "stand-ins.R"))
set_random_seed(1)

num_words <- if (small) 200 else 20000 # those most frequent
maxlen <- if (small) 60 else 80 # of each review, the last words
units <- if (small) 32 else 128

imdb <- if (small) stand_in_imdb(num_words = num_words) else dataset_imdb(num_words = num_words)
x_train <- pad_sequences(imdb$train$x, maxlen = maxlen)
x_test <- pad_sequences(imdb$test$x, maxlen = maxlen)

model <- keras_model_sequential(input_shape = maxlen) |>
  layer_embedding(num_words, units, mask_zero = TRUE) |>
  layer_dropout(0.2) |>
  layer_lstm(units) |>
  layer_dense(1, activation = "sigmoid")

model |> compile(optimizer_adam(if (small) 0.005 else 0.001), "binary_crossentropy", metrics = "accuracy")
model |> fit(
  x_train, imdb$train$y,
  batch_size = 32,
  epochs = if (small) 6 else 15,
  validation_data = list(x_test, imdb$test$y),
  callbacks = callback_early_stopping(patience = 2, restore_best_weights = TRUE)
)

scores <- model |> evaluate(x_test, imdb$test$y, verbose = 0)
cat(sprintf("test accuracy %.3f\n", scores[["accuracy"]]))
stopifnot("the model did not learn" = scores[["accuracy"]] > 0.7)
