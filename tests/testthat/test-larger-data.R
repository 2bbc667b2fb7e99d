# Files as datasets: Parquet, the features of TFRecord files, parts of a data set.

in_folder <- function(code) {
  folder <- tempfile("folder")
  dir.create(folder)
  old <- setwd(folder)
  on.exit({
    setwd(old)
    unlink(folder, recursive = TRUE)
  })
  force(code)
}

write_parquet <- function(columns, file, ...) {
  import("pyarrow.parquet", convert = FALSE)$write_table(import("pyarrow", convert = FALSE)$table(columns), file, ...)
}

test_that("the columns of Parquet files: doubles, integers, text; batches over groups of rows", {
  in_folder({
    write_parquet(list(x = c(1.5, 2.5, 3.5), n = 1:3, name = c("a", "b", "c")), "t.parquet", row_group_size = 2L)
    batches <- dataset_collect(parquet_dataset(c("t.parquet", "t.parquet"), batch_size = 4))
    expect_equal(vapply(batches, function(batch) length(as.vector(as.array(batch$x))), 1L), c(4L, 2L))
    expect_equal(as.vector(as.array(batches[[1]]$x)), c(1.5, 2.5, 3.5, 1.5))
    expect_equal(as.vector(as.array(batches[[2]]$n)), 2:3)
    expect_equal(as.character(batches[[2]]$name), c("b", "c"))
    pair <- next_batch(parquet_dataset("t.parquet", 3, columns = "x", label_name = "n"))
    expect_named(pair[[1]], "x")
    expect_equal(as.vector(as.array(pair[[2]])), 1:3)
    expect_error(parquet_dataset("t.parquet", columns = "y"),
                 "`columns` must be names of columns, which are x, n, name")
    expect_error(parquet_dataset("none.parquet"), "there is no file none.parquet", class = "rkeras.FileNotFoundError")
  })
})

test_that("each part of Parquet files has its own row groups", {
  in_folder({
    write_parquet(list(n = 1:7), "t.parquet", row_group_size = 2L)
    part <- function(index) {
      rows <- dataset_collect(parquet_dataset("t.parquet", 2, num_shards = 2, shard_index = index))
      unlist(lapply(rows, function(row) as.vector(as.array(row$n))))
    }
    expect_equal(part(0), c(1:2, 5:6))
    expect_equal(part(1), c(3:4, 7L))
    expect_error(part(2), "`shard_index` must be below the number of shards, 2, not 2")
  })
})

test_that("a model trains on Parquet files by column", {
  in_folder({
    x <- sin(1:64)
    write_parquet(list(x = x, y = 2 * x), "t.parquet")
    data <- parquet_dataset("t.parquet", 16, label_name = "y") |> dataset_map(function(row, y) list(row$x, y))
    model <- keras_model_sequential(input_shape = 1) |> layer_dense(1)
    model |> compile(optimizer_sgd(0.5), loss = "mse")
    history <- model |> fit(data, epochs = 20, verbose = 0)
    expect_lt(history$metrics$loss[20], 1e-3)
  })
})

test_that("TFRecord files are read by the features of their records", {
  in_folder({
    feature <- tf$train$Feature(float_list = tf$train$FloatList(value = list(1, 2.5)))
    example <- tf$train$Example(features = tf$train$Features(feature = list(x = feature)))
    writer <- tf$io$TFRecordWriter("t.tfrecord")
    writer$write(example$SerializeToString())
    writer$close()
    features <- list(x = tf$io$FixedLenFeature(shape = list(2L), dtype = tf$float32))
    row <- next_batch(dataset_map(tfrecord_dataset("t.tfrecord"), function(r) tf$io$parse_single_example(r, features)))
    expect_equal(as.vector(as.array(row$x)), c(1, 2.5))
  })
})

test_that("each worker reads its own files of CSV and of pictures", {
  in_folder({
    for (part in 0:2) {
      write.csv(data.frame(n = c(part, part + 10)), sprintf("t-%d.csv", part), row.names = FALSE)
      dir.create(file.path("pictures", part %% 2), recursive = TRUE, showWarnings = FALSE)
      picture <- tf$io$encode_png(tf$cast(tf$fill(c(2L, 2L, 1L), part * 10L), tf$uint8))
      tf$io$write_file(sprintf("pictures/%d/p%d.png", part %% 2, part), picture)
    }
    old <- Sys.getenv("TF_CONFIG", NA)
    on.exit(if (is.na(old)) Sys.unsetenv("TF_CONFIG") else Sys.setenv(TF_CONFIG = old))
    Sys.setenv(TF_CONFIG = '{"cluster": {"worker": ["a:1", "b:1"]}, "task": {"type": "worker", "index": 0}}')
    paths <- file_list_dataset("t-*.csv", shuffle = FALSE) |> dataset_shard_by_worker()
    rows <- dataset_collect(read_files(paths, text_line_dataset, record_spec = csv_record_spec("t-0.csv")))
    expect_equal(vapply(rows, function(row) as.numeric(row$n), 1), c(0, 10, 2, 12))
    batches <- dataset_collect(make_csv_dataset(paths, 2, shuffle = FALSE, num_epochs = 1))
    expect_setequal(unlist(lapply(batches, function(batch) as.vector(as.array(batch$n)))), c(0, 10, 2, 12))
    read <- function(path) {
      image <- tf$io$decode_png(tf$io$read_file(path), channels = 1L)
      class <- tf$strings$to_number(tf$strings$split(path, "/")[-2])
      list(tf$image$resize(image, c(28L, 28L)), class)
    }
    pictures <- file_list_dataset("pictures/*/*.png", shuffle = FALSE) |> dataset_shard_by_worker() |> dataset_map(read)
    found <- dataset_collect(pictures)
    expect_equal(vapply(found, function(pair) as.array(pair[[1]])[1, 1, 1], 1), c(0, 10))
    expect_equal(vapply(found, function(pair) as.numeric(pair[[2]]), 1), c(0, 1))
  })
})

test_that("a single worker reads all data", {
  numbers <- dataset_collect(dataset_shard_by_worker(range_dataset(0, 4)))
  expect_equal(vapply(numbers, as.numeric, 1), c(0, 1, 2, 3))
})

test_that("TF_CONFIG that is set in the R session is used", {
  old <- Sys.getenv("TF_CONFIG", NA)
  on.exit(if (is.na(old)) Sys.unsetenv("TF_CONFIG") else Sys.setenv(TF_CONFIG = old))
  parts <- lapply(0:1, function(index) {
    Sys.setenv(TF_CONFIG = sprintf(
      '{"cluster": {"worker": ["a:1", "b:1"]}, "task": {"type": "worker", "index": %d}}', index
    ))
    expect_equal(as.integer(tf$distribute$cluster_resolver$TFConfigClusterResolver()$task_id), index)
    vapply(dataset_collect(dataset_shard_by_worker(range_dataset(0, 5))), as.numeric, 1)
  })
  expect_equal(parts, list(c(0, 2, 4), c(1, 3)))
  Sys.setenv(TF_CONFIG = "{nope")
  expect_error(dataset_shard_by_worker(range_dataset(0, 5)), "TF_CONFIG must be JSON")
  Sys.unsetenv("TF_CONFIG")
  expect_length(dataset_collect(dataset_shard_by_worker(range_dataset(0, 5))), 5)
})
