# Add two numbers, written as text: read "47+85", write "132".
#
# addition_rnn.py is the same program in Python.
#
# Shows   sequence to sequence: one LSTM reads a text into a state, another writes a text of a different length from it.
# Run     Rscript addition_rnn.R            numbers below 1000, made by the program
#         Rscript addition_rnn.R --small    seconds; numbers below 100 stand in for them
# Expect  0.98 of the characters and 0.95 of the answers right after 30 epochs: minutes, also without a GPU.
# Idea    W. Zaremba and I. Sutskever, "Learning to execute", arXiv:1410.4615, 2014; I. Sutskever, O. Vinyals and Q. V.
#         Le, "Sequence to sequence learning with neural networks", NIPS 2014, for reading backwards.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

digits <- if (small) 2 else 3
train <- seq_len(if (small) 6000 else 45000)
test <- max(train) + seq_len(if (small) 1000 else 5000)

# Every question once
chosen <- sample.int(10^(2 * digits), max(test)) - 1
first <- chosen %/% 10^digits
second <- chosen %% 10^digits
questions <- formatC(paste0(first, "+", second), width = -(2 * digits + 1))
answers <- formatC(paste(first + second), width = -(digits + 1))

# The questions are read backwards, so that the ones, with which an addition begins, are near to the answer.
backwards <- function(texts) {
  vapply(strsplit(texts, ""), function(text) paste(rev(text), collapse = ""), "")
}

characters <- c(0:9, "+", " ")

# One row for each text, one column for each place, and a 1 for the character there
encode <- function(texts) {
  places <- matrix(unlist(strsplit(texts, "")), length(texts), byrow = TRUE)
  to_categorical(array(match(places, characters) - 1, dim(places)), length(characters))
}

# The most probable characters, as texts
decode <- function(probabilities) {
  apply(probabilities, 1, function(text) paste(characters[max.col(text)], collapse = ""))
}

x <- encode(backwards(questions))
y <- encode(answers)

model <- keras_model_sequential(input_shape = dim(x)[-1]) |>
  layer_lstm(128) |> # the question as 128 numbers,
  layer_repeat_vector(digits + 1) |> # the input of each step of the answer
  layer_lstm(128, return_sequences = TRUE) |>
  layer_dense(length(characters), activation = "softmax")

model |> compile(optimizer_adam(if (small) 0.005 else 0.001), "categorical_crossentropy", metrics = "accuracy")
model |> fit(
  x[train, , ], y[train, , ],
  batch_size = if (small) 64 else 128,
  epochs = if (small) 6 else 30,
  validation_data = list(x[test, , ], y[test, , ])
)

written <- decode(predict(model, x[test, , ], verbose = 0))
right <- written == answers[test]
print(data.frame(question = questions[test], written, answer = answers[test], right)[1:10, ], row.names = FALSE)

scores <- model |> evaluate(x[test, , ], y[test, , ], verbose = 0)
cat(sprintf("characters right %.3f, answers right %.3f\n", scores[["accuracy"]], mean(right)))
# The most frequent characters alone give about 0.4.
stopifnot("the model did not learn" = scores[["accuracy"]] > 0.7)
