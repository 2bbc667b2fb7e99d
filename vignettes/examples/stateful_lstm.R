# A stateful LSTM remembers more than it is shown. stateful_lstm.py is the same program in Python.
#
# Shows   `stateful = TRUE`: the state is kept from one batch to the next, so that a long sequence can be cut into short
#         pieces. The same network without it sees each piece alone.
# Run     Rscript stateful_lstm.R            a minute or two; the data are made here
#         Rscript stateful_lstm.R --small    seconds; a shorter sequence
# Expect  an error several times smaller with a state that is kept.
# Idea    S. Hochreiter and J. Schmidhuber, "Long short-term memory", Neural Computation 9, 1997.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)
if (small) cat("--small: a sequence of 500 numbers stands in for one of 5,000; both are made here.\n")

series <- 32 # read side by side
pieces <- if (small) 100 else 1000 # that each is cut into
steps <- 5 # in a piece

# Random numbers, and at each the average so far. A number counts a tenth less at each further step, so that what was
# seen ten steps ago, two pieces before, still counts much.
make_data <- function() {
  numbers <- matrix(rnorm(series * pieces * steps), nrow = series)
  average <- 0.1 * numbers
  for (t in seq_len(ncol(numbers))[-1]) average[, t] <- 0.9 * average[, t - 1] + 0.1 * numbers[, t]
  # A batch holds the same piece of all series: its sample 1 goes on where sample 1 of the batch before it ended.
  cut <- function(values) aperm(array(values, c(series, steps, pieces, 1)), c(3, 1, 2, 4))
  lapply(list(x = numbers, y = average), function(v) array_reshape(cut(v), c(pieces * series, steps, 1)))
}
train <- make_data()
test <- make_data()

test_error <- function(stateful) {
  # The number of samples in a batch must be known: each has a state of its own.
  model <- keras_model_sequential(input_shape = c(steps, 1), batch_size = series) |>
    layer_lstm(units = 20, return_sequences = TRUE, stateful = stateful) |>
    layer_dense(units = 1)
  model |> compile(optimizer_adam(learning_rate = 0.005), "mse")

  # Batches stay in their order, and each epoch begins with an empty state.
  model |> fit(
    train$x, train$y,
    epochs = 15,
    batch_size = series,
    shuffle = FALSE,
    callbacks = callback_lambda(on_epoch_begin = function(epoch, logs) reset_states(model))
  )

  reset_states(model)
  evaluate(model, test$x, test$y, batch_size = series, verbose = 0)[["loss"]]
}

cat("Each piece alone\n")
alone <- test_error(stateful = FALSE)
cat("With a state that is kept\n")
kept <- test_error(stateful = TRUE)

cat(sprintf("test error (mean square): each piece alone %.5f, with a state that is kept %.5f\n", alone, kept))
stopifnot("a kept state did not help" = kept < alone / 4)
