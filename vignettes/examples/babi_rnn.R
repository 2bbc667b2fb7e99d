# Read a story, then answer a question about it, with two recurrent networks.
#
# babi_rnn.py is the same program in Python.
#
# Shows   a network of two branches: one reads the question, and what it makes of it goes along with each word of the
#         story.
# Run     Rscript babi_rnn.R            task 1 of bAbI: 10,000 questions to train on, downloaded once (12 MB)
#         Rscript babi_rnn.R --small    seconds; stories of one question each stand in for the archive
# Expect  at least half of the test questions right, one of six by chance; babi_memnn.R, which has a memory, gets all.
# Idea    J. Weston et al., "Towards AI-complete question answering", arXiv:1502.05698, 2015: an LSTM got 50 % of task 1
#         from a tenth of the questions.

library(rkeras)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
small <- "--small" %in% commandArgs(TRUE)
if (small) source(file.path(here, "stand-ins.R"))
set_random_seed(1)

if (small) {
  folder <- stand_in_babi(questions = 1, train = 2000, test = 300)
} else {
  archive <- get_file(
    "babi_tasks_1-20_v1-2.tar.gz",
    origin = "https://s3.amazonaws.com/text-datasets/babi_tasks_1-20_v1-2.tar.gz",
    extract = TRUE
  )
  folder <- file.path(archive, "tasks_1-20_v1-2", "en-10k")
}

# Of each question: the text before it, the question, the answer. The lines of a story are numbered from 1. A
# question has its answer behind a tab.
read_stories <- function(file) {
  lines <- tolower(readLines(file))
  begin <- cummax(ifelse(grepl("^1 ", lines), seq_along(lines), 0))
  parts <- strsplit(sub("^[0-9]+ ", "", lines), "\t")
  text <- vapply(parts, `[[`, "", 1)
  asked <- lengths(parts) > 1
  before <- function(line) {
    sentences <- text[begin[[line]]:line][!asked[begin[[line]]:line]]
    paste(sentences, collapse = " ")
  }
  list(
    told = vapply(which(asked), before, ""),
    question = text[asked],
    answer = vapply(parts[asked], `[[`, "", 2)
  )
}

train <- read_stories(file.path(folder, "qa1_single-supporting-fact_train.txt"))
test <- read_stories(file.path(folder, "qa1_single-supporting-fact_test.txt"))

tokenizer <- text_tokenizer() |> fit_text_tokenizer(unlist(train))
vocabulary <- 1 + length(tokenizer$word_index)
words_told <- max(lengths(strsplit(train$told, " ")))
words_asked <- max(lengths(strsplit(train$question, " ")))

# What the network reads, by the names of its inputs
encode <- function(stories) {
  list(
    story = pad_sequences(texts_to_sequences(tokenizer, stories$told), maxlen = words_told),
    question = pad_sequences(texts_to_sequences(tokenizer, stories$question), maxlen = words_asked)
  )
}

x_train <- encode(train)
x_test <- encode(test)
y_train <- unlist(texts_to_sequences(tokenizer, train$answer))
y_test <- unlist(texts_to_sequences(tokenizer, test$answer))

question <- layer_input(words_asked, name = "question")
asked <- question |>
  layer_embedding(vocabulary, 32) |>
  layer_gru(32)

story <- layer_input(words_told, name = "story")
told <- story |> layer_embedding(vocabulary, 32)

answer <- list(told, asked |> layer_repeat_vector(words_told)) |>
  layer_concatenate() |>
  layer_gru(64) |>
  layer_dropout(0.2) |>
  layer_dense(vocabulary, activation = "softmax")

model <- keras_model(list(story, question), answer)
model |> compile(optimizer_adam(if (small) 0.005 else 0.001), "sparse_categorical_crossentropy", metrics = "accuracy")
model |> fit(
  x_train, y_train,
  batch_size = 32,
  epochs = if (small) 7 else 40,
  validation_data = list(x_test, y_test)
)

scores <- model |> evaluate(x_test, y_test, verbose = 0)
cat(sprintf("test accuracy %.3f\n", scores[["accuracy"]]))
# One of six by chance; who names one of the two places of the story without looking for the person gets 0.6.
stopifnot("the model did not learn" = scores[["accuracy"]] > (if (small) 0.7 else 0.4))
