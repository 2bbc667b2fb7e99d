# Trains on one device and on two logical devices of this processor; prints the results.
library(rkeras)
processor <- tf$config$list_physical_devices("CPU")[[1]]
tf$config$set_logical_device_configuration(processor, list(
  tf$config$LogicalDeviceConfiguration(), tf$config$LogicalDeviceConfiguration()
))
x <- matrix(sin(0:255), 64, 4, byrow = TRUE)
y <- rowSums(x)
numbers <- function(v) paste0("[", paste(format(v, digits = 15), collapse = ", "), "]")
trained <- function(strategy) {
  set_random_seed(3)
  with(strategy$scope(), {
    model <- keras_model_sequential(input_shape = 4) |>
      layer_dense(3, activation = "tanh", kernel_initializer = "ones") |> layer_dense(1, name = "out")
    model |> compile(optimizer_adam(0.05), loss = "mse", metrics = "mae")
  })
  history <- model |> fit(x, y, batch_size = 16, epochs = 3, shuffle = FALSE, verbose = 0)
  score <- model |> evaluate(x, y, batch_size = 16, verbose = 0)
  outputs <- model |> predict(x, batch_size = 16, verbose = 0)
  model |> save_model_hdf5(file.path(Sys.getenv("FOLDER"), "m.h5"))
  again <- load_model_hdf5(file.path(Sys.getenv("FOLDER"), "m.h5"))
  same <- isTRUE(all.equal(predict(again, x, verbose = 0), outputs, tolerance = 1e-5))
  sprintf("{\"replicas\": %d, \"loss\": %s, \"score\": %s, \"outputs\": %s, \"saved\": %s}",
          as.integer(strategy$num_replicas_in_sync), numbers(history$metrics$loss),
          format(score[["loss"]], digits = 15), numbers(outputs), tolower(same))
}
one <- trained(tf$distribute$get_strategy())
two <- trained(tf$distribute$MirroredStrategy(c("CPU:0", "CPU:1")))
cat(sprintf("{\"one\": %s, \"two\": %s}\n", one, two))
