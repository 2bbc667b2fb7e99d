# The training benchmark in R, on double arrays, including their conversion. PKG names the R package to measure.
arguments <- commandArgs(TRUE)
kind <- arguments[1]
epochs <- as.integer(arguments[2])
library(Sys.getenv("PKG", "rkeras"), character.only = TRUE)

shape <- list(mlp = c(60000, 784), convnet = c(6400, 28, 28, 1), lstm = c(6400, 28, 28), large = c(12800, 784))[[kind]]
set.seed(1)
x <- array(stats::runif(prod(shape)), shape)
y <- as.integer((seq_len(shape[1]) - 1) %% 10)
chosen <- (seq_len(10000) - 1) %% shape[1] + 1
some_x <- switch(length(shape) - 1, x[chosen, ], x[chosen, , ], x[chosen, , , , drop = FALSE])
some_y <- y[chosen]

model <- keras_model_sequential(input_shape = shape[-1])
model <- switch(
  kind,
  mlp = model |> layer_dense(128, "relu"),
  convnet = model |> layer_conv_2d(8, 3, activation = "relu") |> layer_max_pooling_2d() |> layer_flatten(),
  lstm = model |> layer_lstm(32),
  large = model |> layer_dense(2048, "relu") |> layer_dense(2048, "relu")
)
model <- model |> layer_dense(10, "softmax")
model |> compile(optimizer = "adam", loss = "sparse_categorical_crossentropy")
jobs <- list(
  fit = function(n = epochs) model |> fit(x, y, batch_size = 128, epochs = n, verbose = 0),
  evaluate = function() model |> evaluate(some_x, some_y, verbose = 0),
  predict = function() model |> predict(some_x, verbose = 0)
)
jobs$fit(1)
jobs$evaluate()
jobs$predict()
seconds <- lapply(names(jobs), function(job) {
  times <- system.time(jobs[[job]]()) / if (job == "fit") epochs else 1
  sprintf('"%s": %f, "%s_cpu": %f', job, times[["elapsed"]], job, times[["user.self"]] + times[["sys.self"]])
})
cat("{", paste(seconds, collapse = ", "), "}\n")
