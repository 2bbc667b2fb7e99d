# Training from an R function that returns batches of 32 rows of an R matrix.
steps <- as.integer(commandArgs(TRUE)[1])
library(Sys.getenv("PKG", "rkeras"), character.only = TRUE)
set.seed(1)
x <- matrix(stats::runif(10000 * 784), 10000)
y <- as.integer(seq_len(10000) %% 10)
place <- 0L
batch <- function() {
  rows <- (place + 0:31) %% 10000L + 1L
  place <<- place + 32L
  list(x[rows, ], y[rows])
}
model <- keras_model_sequential(input_shape = 784) |>
  layer_dense(128, "relu") |>
  layer_dense(10, "softmax")
model |> compile(optimizer = "adam", loss = "sparse_categorical_crossentropy")
model |> fit(batch, steps_per_epoch = 20, epochs = 1, verbose = 0)
start <- proc.time()[["elapsed"]]
model |> fit(batch, steps_per_epoch = steps, epochs = 1, verbose = 0)
cat(sprintf('{"seconds": %f}\n', proc.time()[["elapsed"]] - start))
