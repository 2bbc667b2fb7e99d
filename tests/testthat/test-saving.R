# Models in files, on small devices and on many machines, as scripts in R write it.

in_folder <- function(code) {
  folder <- tempfile("saving")
  dir.create(folder)
  before <- setwd(folder)
  on.exit({
    setwd(before)
    unlink(folder, recursive = TRUE)
  })
  force(code)
}
trained <- function() {
  set_random_seed(1)
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(3, activation = "relu") |> layer_dense(1)
  model |> compile("adam", "mse", metrics = "mae")
  model |> fit(inputs, rowSums(inputs), epochs = 2, verbose = 0)
  model
}
inputs <- matrix(sin(1:40), 10)
outputs <- function(model) predict(model, inputs, verbose = 0)

test_that("models and weights go out and come back under the names of the seeds", {
  in_folder({
    model <- trained()
    model |> save_model_tf("model_tf/")
    model |> save_model_hdf5("model.keras")
    model |> save_weights("model_weights.h5")
    expect_setequal(list.files(), c("model_tf", "model.keras", "model_weights.h5"))
    loaded_model <- load_model_hdf5("model.keras")
    expect_equal(outputs(loaded_model), outputs(model))
    whole <- load_model_tf("model_tf/")
    expect_equal(outputs(whole), outputs(model))
    expect_equal(as.integer(whole$optimizer$iterations), 2L)
    other <- keras_model_sequential(input_shape = 4) |> layer_dense(3, activation = "relu") |> layer_dense(1)
    expect_equal(outputs(load_weights(other, "model_weights.h5")), outputs(model))
    on <- fit(model, inputs, rowSums(inputs), epochs = 2, verbose = 0, shuffle = FALSE)
    again <- fit(whole, inputs, rowSums(inputs), epochs = 2, verbose = 0, shuffle = FALSE)
    expect_identical(again$metrics$loss, on$metrics$loss)
  })
})

test_that("a file that is there is replaced only where that is said, or asked", {
  in_folder({
    model <- trained()
    model |> save_model("m.keras")
    expect_error(model |> save_model("m.keras"), "m.keras exists. Pass overwrite = TRUE")
    expect_error(model |> save_model_hdf5("m.keras", overwrite = FALSE), class = "rkeras.FileExistsError")
    expect_silent(model |> save_model_hdf5("m.keras"))
  })
})

test_that("code in a file is refused, and the way out is named", {
  in_folder({
    model <- keras_model_sequential(input_shape = 2)
    model$add(keras$layers$Lambda(evaluated("lambda x: x + 1"), output_shape = tuple(2L)))
    model |> save_model("m.keras")
    expect_error(load_model("m.keras"), "Lambda layer .* pass safe_mode = FALSE")
    expect_error(load_model_hdf5("m.keras"), "pass safe_mode = FALSE")
    expect_equal(predict(load_model("m.keras", safe_mode = FALSE), rbind(1:2), verbose = 0), rbind(2:3))
  })
})

test_that("a model in memory is a raw vector, which a file of R keeps", {
  in_folder({
    model <- trained()
    saveRDS(serialize_model(model), "m.rds")
    expect_type(readRDS("m.rds"), "raw")
    expect_equal(outputs(unserialize_model(readRDS("m.rds"))), outputs(model))
  })
})

test_that("the best checkpoints are kept under the names they are given", {
  in_folder({
    model <- trained()
    save <- callback_model_checkpoint("w.{epoch:02d}.hdf5", monitor = "loss", save_weights_only = TRUE,
                                      save_best_only = TRUE, mode = "min")
    model |> fit(inputs, rowSums(inputs), epochs = 2, verbose = 0, callbacks = list(save))
    expect_identical(list.files(), c("w.01.hdf5", "w.02.hdf5"))
  })
})

test_that("TensorFlow Lite as the seeds write it", {
  in_folder({
    model <- trained()
    model |> save_model_tf("model_tf/")
    converter <- tf$lite$TFLiteConverterFromSavedModel("model_tf/")
    converter$optimizations <- list(tf$lite$Optimize.DEFAULT)
    tflite_model <- converter$convert()
    expect_type(tflite_model, "raw")
    writeBin(tflite_model, "model.tflite")
    expect_equal(file.size("model.tflite"), length(tflite_model))
    expect_equal(tflite_predict("model.tflite", inputs), outputs(model), tolerance = 0.05)
    export_tflite(model, "plain.tflite")
    expect_equal(tflite_predict("plain.tflite", inputs), outputs(model), tolerance = 1e-5)
    expect_error(tf$lite$NoSuchName, "NoSuchName")
  })
})

test_that("a service answers while R goes on", {
  in_folder({
    model <- trained()
    model |> save_model_tf("served")
    service <- serve_savedmodel("served", port = 0)
    ask <- evaluated(
      "lambda url, body: __import__('urllib.request').request.urlopen(url, body.encode()).read().decode()"
    )
    answer <- ask(service$url, '{"instances": [[0, 0, 0, 0]]}')
    expect_match(answer, '"predictions": \\[\\[')
    value <- as.numeric(gsub("[^0-9.e-]", "", sub(".*predictions", "", answer)))
    expect_equal(value, as.vector(predict(model, matrix(0, 1, 4), verbose = 0)), tolerance = 1e-5)
    service$stop()
    expect_false(service$running)
  })
})

test_that("an estimator trains, evaluates and goes on", {
  in_folder({
    make <- function() {
      model <- keras_model_sequential(input_shape = 4) |> layer_dense(1)
      model |> compile("sgd", "mse")
    }
    data <- function() tensor_slices_dataset(list(inputs, rowSums(inputs))) |> dataset_batch(2) |> dataset_repeat()
    estimator <- keras_model_to_estimator(make, model_dir = "m")
    estimator$train(data, steps = 4)
    expect_named(estimator$evaluate(data, steps = 2), c("loss", "global_step"), ignore.order = TRUE)
    again <- keras_model_to_estimator(make(), model_dir = "m")
    expect_equal(again$global_step, 4)
  })
})

test_that("models are made in the scope of a strategy", {
  strategy <- tf$distribute$MirroredStrategy()
  with(strategy$scope(), {
    model <- keras_model_sequential(input_shape = 4) |> layer_dense(1)
    model |> compile("sgd", "mse")
  })
  history <- model |> fit(inputs, rowSums(inputs), epochs = 2, verbose = 0)
  expect_lt(history$metrics$loss[2], history$metrics$loss[1])
})
