# Trains on two workers from R, with a backup; each writes its losses and weights. One worker is killed on request.
library(rkeras)
folder <- commandArgs(TRUE)[[1]]
kill_at <- as.integer(commandArgs(TRUE)[[2]])
index <- sub(".*\"index\": ([0-9]+).*", "\\1", Sys.getenv("TF_CONFIG"))
strategy <- tf$distribute$MultiWorkerMirroredStrategy()
set_random_seed(11)
x <- matrix(sin(1:256), 64, 4)
y <- rowSums(x)
with(strategy$scope(), {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(8, activation = "tanh") |> layer_dense(1)
  model |> compile(optimizer_adam(0.01), loss = "mse")
})
kill <- function(epoch, logs) if (epoch == kill_at && index == "1") tools::pskill(Sys.getpid(), tools::SIGKILL)
callbacks <- list(callback_backup_and_restore(file.path(folder, "backup")), callback_lambda(on_epoch_begin = kill))
history <- model |> fit(x, y, batch_size = 16, epochs = 3, shuffle = FALSE, verbose = 0, callbacks = callbacks)
values <- c(unlist(lapply(get_weights(model), as.vector)), history$metrics$loss)
writeLines(format(values, digits = 15), file.path(folder, paste0(index, ".txt")))
cat("replicas", strategy$num_replicas_in_sync, "\n")
