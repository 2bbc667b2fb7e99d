# Trains on two workers from R; each writes its losses and weights.
library(rkeras)
folder <- commandArgs(TRUE)[[1]]
strategy <- tf$distribute$MultiWorkerMirroredStrategy()
set_random_seed(11)
x <- matrix(sin(1:256), 64, 4)
y <- rowSums(x)
with(strategy$scope(), {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(8, activation = "tanh") |> layer_dense(1)
  model |> compile(optimizer_adam(0.01), loss = "mse")
})
history <- model |> fit(x, y, batch_size = 16, epochs = 3, shuffle = FALSE, verbose = 0)
index <- sub(".*\"index\": ([0-9]+).*", "\\1", Sys.getenv("TF_CONFIG"))
values <- c(unlist(lapply(get_weights(model), as.vector)), history$metrics$loss)
writeLines(format(values, digits = 15), file.path(folder, paste0(index, ".txt")))
cat("replicas", strategy$num_replicas_in_sync, "\n")
