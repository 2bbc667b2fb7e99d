# What is a news item about? A small network says which of 46 topics. reuters_mlp.py is the same program in Python.
#
# Shows   texts as one row of a matrix each, which says for every word whether it is there; order and number are lost.
# Run     Rscript reuters_mlp.R            8,982 items to train on, downloaded once (2 MB)
#         Rscript reuters_mlp.R --small    seconds; made-up items stand in for dataset_reuters()
# Expect  about 0.79 of the test items right; the most frequent topic alone has 0.36.
# Idea    T. Joachims, "Text categorization with support vector machines: learning with many relevant features", ECML
#         1998, on the same news.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

topics <- 46
num_words <- if (small) 500 else 1000 # those most frequent

# Made-up items, in the form of dataset_reuters(): word numbers, of which small ones are frequent, and a topic, from 0.
# Three of the forty words of an item are among the five of its topic, the rest is the same everywhere.
made_up_items <- function(n) {
  words <- 4:(num_words - 1)
  y <- sample(topics, n, replace = TRUE, prob = 1 / seq_len(topics)) - 1L
  x <- lapply(y, function(topic) {
    item <- sample(words, 40, replace = TRUE, prob = 1 / words)
    of_topic <- sample(40, 3)
    item[of_topic] <- sample(100 + 5 * topic + 0:4, 3, replace = TRUE)
    c(1, item)
  })
  list(x = x, y = y)
}

if (small) {
  cat("--small: made-up items stand in for dataset_reuters().\n")
  reuters <- list(train = made_up_items(4000), test = made_up_items(1000))
} else {
  reuters <- dataset_reuters(num_words = num_words, test_split = 0.2)
}

# One row for each item, one column for each word: 1 if the word is there
tokenizer <- text_tokenizer(num_words = num_words)
x_train <- sequences_to_matrix(tokenizer, reuters$train$x, mode = "binary")
x_test <- sequences_to_matrix(tokenizer, reuters$test$x, mode = "binary")
y_train <- to_categorical(reuters$train$y, topics)
y_test <- to_categorical(reuters$test$y, topics)

model <- keras_model_sequential(input_shape = num_words) |>
  layer_dense(units = 512) |>
  layer_activation("relu") |>
  layer_dropout(rate = 0.5) |>
  layer_dense(units = topics) |>
  layer_activation("softmax")

model |> compile("adam", "categorical_crossentropy", metrics = "accuracy")
history <- model |> fit(x_train, y_train, batch_size = 32, epochs = 5, validation_split = 0.1)

scores <- model |> evaluate(x_test, y_test, verbose = 0)
most_frequent <- max(colMeans(y_test))
cat(sprintf("test accuracy %.4f, where the most frequent topic has %.4f\n", scores["accuracy"], most_frequent))
stopifnot("the model did not learn" = scores["accuracy"] > 1.5 * most_frequent)
