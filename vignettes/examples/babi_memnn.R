# Read a story, then answer a question about it, with a memory of sentences.
#
# babi_memnn.py is the same program in Python.
#
# Shows   attention, written out: the question is compared with each sentence, and those that match are read. Where the
#         network looked can be shown.
# Run     Rscript babi_memnn.R            task 1 of bAbI: 10,000 questions to train on, downloaded once (12 MB)
#         Rscript babi_memnn.R --small    seconds; stories of the same kind stand in for the archive
# Expect  all, or nearly all, of the test questions right; one of six by chance.
# Idea    S. Sukhbaatar, A. Szlam, J. Weston and R. Fergus, "End-to-end memory networks", NIPS 2015; J. Weston et al.,
#         "Towards AI-complete question answering", arXiv:1502.05698, 2015, for the tasks.

library(rkeras)

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
small <- "--small" %in% commandArgs(TRUE)
if (small) source(file.path(here, "stand-ins.R"))
set_random_seed(1)

if (small) {
  folder <- stand_in_babi()
} else {
  archive <- get_file(
    "babi_tasks_1-20_v1-2.tar.gz",
    origin = "https://s3.amazonaws.com/text-datasets/babi_tasks_1-20_v1-2.tar.gz",
    extract = TRUE
  )
  folder <- file.path(archive, "tasks_1-20_v1-2", "en-10k")
}

# Of each question: the sentences before it, the question, the answer. The lines of a story are numbered from 1. A
# question has its answer behind a tab.
read_stories <- function(file) {
  lines <- tolower(readLines(file))
  begin <- cummax(ifelse(grepl("^1 ", lines), seq_along(lines), 0))
  parts <- strsplit(sub("^[0-9]+ ", "", lines), "\t")
  text <- vapply(parts, `[[`, "", 1)
  asked <- lengths(parts) > 1
  before <- function(line) text[begin[[line]]:line][!asked[begin[[line]]:line]]
  list(
    told = lapply(which(asked), before),
    question = text[asked],
    answer = vapply(parts[asked], `[[`, "", 2)
  )
}

train <- read_stories(file.path(folder, "qa1_single-supporting-fact_train.txt"))
test <- read_stories(file.path(folder, "qa1_single-supporting-fact_test.txt"))

tokenizer <- text_tokenizer() |> fit_text_tokenizer(c(unlist(train$told), train$question, train$answer))
memories <- max(lengths(train$told))
vocabulary <- 1 + length(tokenizer$word_index)
words <- 8 # room for the longest sentence and its age

# One row for each sentence: its words, and a last word that says how long ago it was told
memory <- function(told) {
  rows <- texts_to_sequences(tokenizer, tail(told, memories))
  ages <- vocabulary + rev(seq_along(rows))
  filled <- c(rep(list(integer()), memories - length(rows)), Map(c, rows, ages))
  pad_sequences(filled, maxlen = words)
}

# What the network reads, by the names of its inputs
encode <- function(stories) {
  told <- vapply(stories$told, memory, matrix(0L, memories, words))
  list(
    story = aperm(told, c(3, 1, 2)),
    question = pad_sequences(texts_to_sequences(tokenizer, stories$question), maxlen = words)
  )
}

x_train <- encode(train)
x_test <- encode(test)
y_train <- unlist(texts_to_sequences(tokenizer, train$answer))
y_test <- unlist(texts_to_sequences(tokenizer, test$answer))

# A sentence is the sum of its words. It is embedded twice: once to be found, once to be read.
story <- layer_input(c(memories, words), name = "story")
question <- layer_input(words, name = "question")
numbers <- vocabulary + memories + 1
found_by <- story |> layer_embedding(numbers, 32) |> op_sum(axis = 3)
read_as <- story |> layer_embedding(numbers, 32) |> op_sum(axis = 3)
asked <- question |> layer_embedding(numbers, 32) |> op_sum(axis = 2)

attention <- op_softmax(op_einsum("bmd,bd->bm", found_by, asked))
read <- op_einsum("bm,bmd->bd", attention, read_as)
answer <- (read + asked) |> layer_dense(vocabulary, activation = "softmax")

model <- keras_model(list(story, question), answer)
model |> compile(optimizer_adam(0.01), "sparse_categorical_crossentropy", metrics = "accuracy")
model |> fit(
  x_train, y_train,
  batch_size = 32,
  epochs = if (small) 5 else 20,
  validation_data = list(x_test, y_test)
)

# Where it looked, for one question
looked <- keras_model(list(story, question), attention) |> predict(x_test, verbose = 0)
told <- test$told[[5]]
cat(sprintf("%.2f %s\n", tail(looked[5, ], length(told)), told), "    ", test$question[[5]], "\n", sep = "")

scores <- model |> evaluate(x_test, y_test, verbose = 0)
cat(sprintf("test accuracy %.3f\n", scores[["accuracy"]]))
stopifnot("the model did not learn" = scores[["accuracy"]] > 0.6) # one of six by chance
