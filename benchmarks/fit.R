# The same training in R, on R's own double matrix; its conversion counts.
epochs <- as.integer(commandArgs(TRUE)[1])
library(rkeras)
set.seed(1)
x <- matrix(stats::runif(60000 * 784), 60000)
y <- as.integer(seq_len(60000) %% 10)
model <- keras_model_sequential(input_shape = 784) |>
  layer_dense(128, "relu") |>
  layer_dense(10, "softmax")
model |> compile(optimizer = "adam", loss = "sparse_categorical_crossentropy")
model |> fit(x, y, batch_size = 128, epochs = 1, verbose = 0)
start <- proc.time()[["elapsed"]]
model |> fit(x, y, batch_size = 128, epochs = epochs, verbose = 0)
cat(sprintf('{"seconds": %f}\n', proc.time()[["elapsed"]] - start))
