# Write like Nietzsche, one character after the other.
#
# lstm_text_generation.py is the same program in Python.
#
# Shows   a language model: an LSTM learns which character comes next, and then continues a text by drawing from what it
#         holds probable. A low temperature takes the most probable, a high one dares more. A callback writes at each
#         epoch.
# Run     Rscript lstm_text_generation.R            600,000 characters of Nietzsche, downloaded once
#         Rscript lstm_text_generation.R --small    seconds; made-up sentences stand in for his writings
# Expect  words after a few epochs, and from about the twentieth what sounds like sentences; better on a GPU.
# Idea    A. Graves, "Generating sequences with recurrent neural networks", arXiv:1308.0850, 2013.

library(rkeras)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
small <- "--small" %in% commandArgs(TRUE)
if (small) source(file.path(here, "stand-ins.R"))
set_random_seed(1)

file <- if (small) {
  stand_in_nietzsche()
} else {
  get_file("nietzsche.txt", origin = "https://s3.amazonaws.com/text-datasets/nietzsche.txt")
}
text <- strsplit(tolower(paste(readLines(file, encoding = "UTF-8"), collapse = "\n")), "")[[1]]
characters <- sort(unique(text))
numbers <- match(text, characters) - 1

# Windows of `maxlen` characters, one every third place, and the character that follows each
maxlen <- if (small) 20 else 40
begin <- seq(1, length(text) - maxlen, by = 3)
places <- outer(begin, seq_len(maxlen) - 1, "+")
x <- array(numbers[places], dim(places))
y <- numbers[begin + maxlen]

model <- keras_model_sequential(input_shape = maxlen) |>
  layer_embedding(length(characters), 32) |>
  layer_lstm(if (small) 64 else 128) |>
  layer_dense(length(characters), activation = "softmax")

model |> compile(
  optimizer_adam(if (small) 0.01 else 0.001), "sparse_categorical_crossentropy",
  metrics = "accuracy"
)

# Continue the beginning of the text by n characters
write_on <- function(n, temperature) {
  written <- numbers[1:maxlen]
  for (character in seq_len(n)) {
    p <- model |> predict_on_batch(t(tail(written, maxlen)))
    written <- c(written, sample.int(length(p), 1, prob = p^(1 / temperature)) - 1)
  }
  paste(characters[written + 1], collapse = "")
}

# What it writes at the end of an epoch; epochs count from 0
show <- function(epoch, logs) {
  for (temperature in c(0.5, 1)) {
    written <- write_on(if (small) 60 else 400, temperature)
    cat(sprintf("epoch %d, temperature %.1f: %s\n", epoch + 1, temperature, written))
  }
}

history <- model |> fit(
  x, y,
  batch_size = if (small) 64 else 128,
  epochs = if (small) 3 else 40,
  validation_split = 0.1,
  callbacks = callback_lambda(on_epoch_end = show)
)

accuracy <- tail(history$metrics$val_accuracy, 1)
cat(sprintf("characters guessed %.3f\n", accuracy))
stopifnot("the model did not learn" = accuracy > 0.4) # always guessing a space gives less than 0.2
