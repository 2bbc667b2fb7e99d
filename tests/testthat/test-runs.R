# Training runs: a training script, its flags, its record, and its pages.

script <- '
  FLAGS <- flags(flag_integer("units", 4), flag_numeric("rate", 0.1))
  model <- keras_model_sequential(input_shape = 64) |>
    layer_dense(FLAGS$units, "relu") |>
    layer_dense(10, "softmax")
  compile(model, optimizer_sgd(FLAGS$rate), "sparse_categorical_crossentropy", metrics = "accuracy")
  digits <- dataset_digits()
  x <- array_reshape(digits$train$x[1:128, , ], c(128, 64)) / 255
  history <- fit(model, x, digits$train$y[1:128], epochs = 2, verbose = 0, validation_split = 0.25)
  cat("trained", FLAGS$units, "units\\n")
  scores <- evaluate(model, x, digits$train$y[1:128], verbose = 0)
'

in_project <- function(code) in_empty_directory({
  writeLines(script, "train.R")
  force(code)
})

test_that("a run records flags, metrics, scores, output and the script", {
  in_project({
    expect_message(run <- training_run("train.R", flags = list(units = 8), echo = FALSE, envir = new.env()), "runs/")
    expect_identical(run$flag_units, 8L)
    expect_identical(run$flag_rate, 0.1)
    metrics <- run_info(run$run_dir)$metrics
    expect_length(metrics$val_loss, 2)
    expect_equal(run$metric_val_loss, metrics$val_loss[[2]], tolerance = 1e-3)
    expect_true(run$eval_loss > 0)
    expect_match(run_info(run$run_dir)$output, "trained 8 units")
    expect_identical(latest_run()$run_dir, run$run_dir)
    expect_false(is_run_active())
  })
})

test_that("runs are tuned, listed, selected, viewed and compared", {
  in_project({
    suppressMessages(capture.output(
      runs <- tuning_run("train.R", flags = list(units = c(2, 4), rate = c(0.1, 0.2)), echo = FALSE, confirm = FALSE)
    ))
    expect_identical(nrow(ls_runs()), 4L)
    expect_setequal(paste(runs$flag_units, runs$flag_rate), c("2 0.1", "4 0.1", "2 0.2", "4 0.2"))
    expect_identical(nrow(ls_runs(flag_units == 4)), 2L)
    expect_false(is.unsorted(ls_runs(order = metric_loss, decreasing = FALSE)$metric_loss))
    shown <- character()
    viewer <- function(page) shown <<- c(shown, page)
    view_run(runs$run_dir[1], viewer = viewer)
    compare_runs(ls_runs(latest_n = 2), viewer = viewer)
    pages <- vapply(shown, function(page) paste(readLines(page), collapse = "\n"), "")
    expect_match(pages[1], "<svg")
    expect_match(pages[2], "Comparison of two runs")
    expect_no_match(pages, "https?://")
    clean_runs(confirm = FALSE)
    expect_identical(nrow(ls_runs()), 0L)
    purge_runs(confirm = FALSE)
    expect_length(list.files("runs/archive"), 0)
  })
})

test_that("flags come from a file, and runs are copied by path, row and record", {
  in_project({
    writeLines("cat(flags(flag_numeric('rate', 0.1))$rate)", "rate.R")
    writeLines("rate: 0.7", "my-flags.yml")
    expect_message(run <- training_run("rate.R", flags = "my-flags.yml", echo = FALSE), "Run completed: runs/")
    expect_identical(run$flag_rate, 0.7)
    suppressMessages(training_run("rate.R", flags = list(rate = 0.5), echo = FALSE))
    expect_true(copy_run(latest_run(), rename = "best"))
    expect_identical(copy_run(ls_runs()[1:2, ], to = "two"), c(TRUE, TRUE))
    expect_true(copy_run(run$run_dir, to = "three"))
    expect_identical(sort(basename(ls_runs()$run_dir)), list.files("two"))
    expect_setequal(list.files("best"), c("plots", "tfruns.d"))
    writeLines("kept", file.path(run$run_dir, "written.txt"))
    expect_true(copy_run_files(run, rename = "files"))
    expect_identical(list.files("files"), "written.txt")
    expect_error(copy_run(ls_runs(), rename = "one"), "copy_run(): `rename` must be one name for each of the 2 runs",
                 fixed = TRUE)
    before <- list.files(run$run_dir, recursive = TRUE)
    expect_error(copy_run(run, to = "runs", rename = basename(run$run_dir)), "cannot be copied to itself")
    expect_identical(list.files(run$run_dir, recursive = TRUE), before)
    expect_message(clean_runs(ls_runs()[1, ], confirm = FALSE), "Moved 1 runs to runs/archive")
    expect_message(purge_runs(confirm = FALSE), "Permanently removed 1 runs")
    suppressMessages(clean_runs(confirm = FALSE))
    expect_message(clean_runs(confirm = FALSE), "No runs found to clean.")
  })
})

test_that("metrics that are NaN are null in JSON, and scores a string", {
  in_empty_directory({
    write_run_metadata("metrics", list(loss = c(1, NaN, Inf)), run_dir = "run")
    write_run_metadata("evaluation", list(loss = NaN, accuracy = 0.5), run_dir = "run")
    text <- paste(readLines("run/tfruns.d/metrics.json"), collapse = "")
    expect_identical(gsub(" ", "", text), "{\"loss\":[1.0,null,null]}")
    expect_match(readLines("run/tfruns.d/evaluation.json"), "\"NaN\"", fixed = TRUE, all = FALSE)
    read <- run_info("run")
    expect_identical(read$eval_loss, NaN)
    expect_equal(read$metric_loss, 1)
    expect_identical(read$metrics, data.frame(loss = c(1, NA, NA)))
  })
})

test_that("values that are not flags or scripts are errors", {
  for (given in list(3, "units", new.env(), list(name = "units"), list(list(1))))
    expect_error(flags(given), "flags(): `...` must be flags, created by flag_numeric() and similar functions",
                 fixed = TRUE)
  expect_length(flags(), 0)
  expect_length(flags(NULL), 0)
  expect_equal(flags(list(flag_integer("units", 4)))$units, 4)
  expect_error(training_run(3), "training_run(): `file` must be one string, not 3.", fixed = TRUE)
  expect_error(flags(file = NA), "flags(): `file` must be one string, not NA.", fixed = TRUE)
})

test_that("directories of runs must be paths", {
  script <- tempfile(fileext = ".R")
  file.create(script)
  for (argument in c("run_dir", "artifacts_dir")) {
    expect_error(do.call(training_run, c(script, setNames(list(list(a = 1)), argument))),
                 paste0("training_run(): `", argument, "` must be a path, not"), fixed = TRUE)
  }
  expect_error(run_info(strrep("x", 256)), "run_info(): `run_dir` must be a path, not", fixed = TRUE)
})

test_that("a script that fails leaves a record of it", {
  in_empty_directory({
    writeLines(c("cat('before\\n')", "stop('no data')"), "train.R")
    suppressMessages(expect_error(training_run("train.R", echo = FALSE), "no data"))
    expect_match(run_info(latest_run()$run_dir)$error_message, "no data")
  })
})
