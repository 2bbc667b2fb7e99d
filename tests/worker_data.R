# Trains on files of each format, alone or as one of the workers in TF_CONFIG; writes losses and weights.
library(rkeras)
files <- commandArgs(TRUE)[[1]]
folder <- commandArgs(TRUE)[[2]]
many <- nzchar(Sys.getenv("TF_CONFIG"))
index <- if (many) sub(".*\"index\": ([0-9]+).*", "\\1", Sys.getenv("TF_CONFIG")) else "alone"
strategy <- if (many) tf$distribute$MultiWorkerMirroredStrategy() else tf$distribute$get_strategy()

inputs <- function(row) {
  x <- lapply(c("a", "b", "c", "d"), function(name) tf$cast(row[[name]], tf$float32))
  list(tf$stack(x, axis = -1L), tf$cast(row$y, tf$float32))
}
record <- function(text) {
  row <- tf$io$parse_single_example(text, list(row = tf$io$FixedLenFeature(list(5L), tf$float32)))$row
  list(row[1:4], row[5])
}
picture <- function(image, label) {
  list(tf$reshape(image, list(-1L))[1:4] / 256, tf$cast(label, tf$float32))
}
text <- function(line, label) {
  list(tf$fill(list(4L), tf$strings$to_number(tf$strings$substr(line, 5L, 2L)) / 48), tf$cast(label, tf$float32))
}

of <- function(name) file.path(files, name)
spec <- sql_record_spec(c("a", "b", "c", "d", "y"), rep("double", 5))
pictures <- image_dataset_from_directory(of("pictures"), color_mode = "grayscale", image_size = c(4, 4),
                                         batch_size = NULL, shuffle = FALSE, verbose = FALSE)
texts <- text_dataset_from_directory(of("texts"), batch_size = NULL, shuffle = FALSE, verbose = FALSE)
rows <- text_line_dataset(of("rows.csv"), record_spec = csv_record_spec(of("rows.csv")))
paths <- file_list_dataset(of("part-*.tfrecord"), shuffle = FALSE) |> dataset_shard_by_worker()
table <- sqlite_dataset(of("rows.db"), "SELECT * FROM samples", spec)
parts <- file_list_dataset(of("part-*.csv"), shuffle = FALSE) |> dataset_shard_by_worker()
parts <- read_files(parts, text_line_dataset, record_spec = csv_record_spec(of("part-0.csv")))
sources <- list(
  tfrecord = tfrecord_dataset(paths) |> dataset_map(record) |> dataset_batch(8),
  csv = rows |> dataset_shard_by_worker() |> dataset_map(inputs) |> dataset_batch(8),
  csv_files = parts |> dataset_map(inputs) |> dataset_batch(8),
  parquet = parquet_dataset(of("rows.parquet"), 8) |> dataset_map(inputs),
  sql = table |> dataset_shard_by_worker() |> dataset_map(inputs) |> dataset_batch(8),
  pictures = pictures |> dataset_shard_by_worker() |> dataset_map(picture) |> dataset_batch(8),
  texts = texts |> dataset_shard_by_worker() |> dataset_map(text) |> dataset_batch(8)
)
numbers <- function(x) paste0("[", paste(format(x, digits = 15), collapse = ", "), "]")
found <- vapply(names(sources), function(name) {
  with(strategy$scope(), {
    model <- keras_model_sequential(input_shape = 4) |> layer_dense(1, kernel_initializer = "zeros")
    model |> compile(optimizer_sgd(0.05), loss = "mse")
  })
  history <- model |> fit(sources[[name]], epochs = 2, verbose = 0)
  weights <- numbers(unlist(lapply(get_weights(model), as.vector)))
  steps <- as.integer(model$optimizer$iterations$numpy())
  sprintf("\"%s\": {\"loss\": %s, \"weights\": %s, \"steps\": %d}", name, numbers(history$metrics$loss), weights, steps)
}, "")
writeLines(paste0("{", paste(found, collapse = ", "), "}"), file.path(folder, paste0(index, ".json")))
