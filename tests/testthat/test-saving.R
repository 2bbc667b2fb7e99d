# Saving models, TensorFlow Lite, serving, estimators and strategies, as in R scripts.

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

test_that("models and weights are saved and loaded by the verbs of the published programs", {
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

test_that("an existing file is replaced only on request or after a prompt", {
  in_folder({
    model <- trained()
    model |> save_model("m.keras")
    expect_error(model |> save_model("m.keras"), "m.keras exists. Pass overwrite = TRUE")
    expect_error(model |> save_model_hdf5("m.keras", overwrite = FALSE), class = "rkeras.FileExistsError")
    expect_silent(model |> save_model_hdf5("m.keras"))
  })
})

test_that("code in a file is an error that names the remedy", {
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

test_that("the best checkpoints are kept under the given file names", {
  in_folder({
    model <- trained()
    save <- callback_model_checkpoint("w.{epoch:02d}.hdf5", monitor = "loss", save_weights_only = TRUE,
                                      save_best_only = TRUE, mode = "min")
    model |> fit(inputs, rowSums(inputs), epochs = 2, verbose = 0, callbacks = list(save))
    expect_identical(list.files(), c("w.01.hdf5", "w.02.hdf5"))
  })
})

test_that("TensorFlow Lite as in the published programs", {
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
    whole <- export_tflite(model, quantize = "int8", representative_dataset = inputs)
    expect_type(whole, "raw")
    expect_equal(tflite_predict(whole, inputs), outputs(model), tolerance = 0.1)
    series <- keras_model_sequential(input_shape = c(3, 1)) |> layer_gru(2)
    x <- array(sin(1:6), c(2, 3, 1))
    expect_warning(lite <- export_tflite(series), "takes one\\s+sample at a time")
    expect_equal(tflite_predict(lite, x), predict(series, x, verbose = 0), tolerance = 1e-5)
  })
})

test_that("a server responds while R continues", {
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
    rows <- sub("[[0, 0, 0, 0]]", "[[0, 0, 0, 0], [0, 0, 0, 0]]", '{"inputs": [[0, 0, 0, 0]]}', fixed = TRUE)
    expect_match(ask(service$url, rows), '"outputs": \\[\\[.*\\], \\[')
    expect_error(ask(service$url, '{"instances": [["a"]]}'), "HTTP Error 400")
    get <- evaluated("lambda url: __import__('urllib.request').request.urlopen(url).read().decode()")
    expect_match(get(sub(":predict", "/metadata", service$url)), '"signature_def"')
    service$stop()
    expect_false(service$running)
  })
})

test_that("an estimator trains, evaluates and resumes", {
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
    scores <- train_and_evaluate(again, train_spec(data, 6), eval_spec(data, steps = 2))
    expect_equal(scores$global_step, 6)
    once <- function() tensor_slices_dataset(inputs) |> dataset_batch(5)
    expect_equal(again$predict(once), outputs(again$model), tolerance = 1e-6)
    expect_equal(outputs(load_model_tf(again$export("served"))), outputs(again$model), tolerance = 1e-6)
  })
})

test_that("models are created in the scope of a strategy", {
  strategy <- tf$distribute$MirroredStrategy()
  with(strategy$scope(), {
    model <- keras_model_sequential(input_shape = 4) |> layer_dense(1)
    model |> compile("sgd", "mse")
  })
  history <- model |> fit(inputs, rowSums(inputs), epochs = 2, verbose = 0)
  expect_lt(history$metrics$loss[2], history$metrics$loss[1])
})

# Every format --------------------------------------------------------------------------------------------------------

test_that("every loader detects the format of a file, and names files that do not contain a model", {
  in_folder({
    model <- trained()
    model |> save_model("a.keras")
    model |> save_model_hdf5("b.h5")
    model |> save_model_tf("c")
    file.rename("a.keras", "a.h5")
    file.rename("b.h5", "b.keras")
    for (load in list(load_model, load_model_hdf5, load_model_tf)) {
      for (file in c("a.h5", "b.keras", "c")) {
        loaded <- load(file)
        expect_equal(outputs(loaded), outputs(model))
        expect_equal(as.integer(loaded$optimizer$iterations), 2L)
      }
    }
    expect_equal(outputs(keras$saving$load_model("c/assets.extra/model.keras")), outputs(model))
    saveRDS(1:3, "other.keras")
    expect_error(load_model("other.keras"), "compressed by gzip, as R's saveRDS")
    writeBin(readBin("a.h5", "raw", 5000), "cut.keras")
    expect_error(load_model("cut.keras"), "load_model\\(\\): cut.keras is damaged")
    expect_error(load_model("none.keras"), "there is no file none.keras", class = "rkeras.FileNotFoundError")
    expect_error(save_model(model, "nowhere/m.keras"), "the directory nowhere does not exist")
    executed("import zipfile; zipfile.ZipFile('a.h5', 'a').writestr('../outside', 'x')")
    expect_error(load_model("a.h5"), "has a member that points outside of it")
  })
})

test_that("weights, and architectures as text, in every format", {
  in_folder({
    model <- trained()
    blank <- function() keras_model_sequential(input_shape = 4) |> layer_dense(3, activation = "relu") |> layer_dense(1)
    model |> save_model_weights_hdf5("w.h5")
    model |> save_weights("w.weights.h5")
    model |> save_model_weights_tf("ckpt")
    for (file in c("w.h5", "w.weights.h5", "ckpt")) {
      expect_equal(outputs(blank() |> load_model_weights_hdf5(file)), outputs(model))
      expect_equal(outputs(blank() |> load_model_weights_tf(file)), outputs(model))
    }
    expect_error(load_weights(keras_model_sequential(input_shape = 4) |> layer_dense(2), "w.h5"), "2 layers, the model")
    for (again in list(model_from_json(model_to_json(model)), model_from_yaml(model_to_yaml(model)),
                       from_config(get_config(model)), clone_model(model))) {
      set_weights(again, get_weights(model))
      expect_equal(outputs(again), outputs(model))
    }
    expect_error(model_from_yaml("!!python/object/apply:os.getcwd []"),
                 "`yaml` must be a string returned by model_to_yaml", fixed = TRUE)
    old <- paste0('{"class_name": "Sequential", "keras_version": "2.13.1", "backend": "tensorflow", ',
                  '"config": {"name": "m", "layers": [{"class_name": "InputLayer", ',
                  '"config": {"batch_input_shape": [null, 4], "name": "i"}}, ',
                  '{"class_name": "Dense", "config": {"name": "d", "units": 2, "activation": "relu"}}]}}')
    expect_equal(count_params(model_from_json(old)), 10)
  })
})

test_that("R layers and functions are restored from a SavedModel by their registered names, and training continues", {
  in_folder({
    twice <- function(x) 2 * x
    layer_scaled <- new_layer_class(
      "Scaled",
      initialize = function(factor = 1, ...) {
        super$initialize(...)
        self$factor <- factor
      },
      call = function(x) x * self$factor,
      get_config = function() c(super$get_config(), list(factor = self$factor))
    )
    set_random_seed(1)
    model <- keras_model_sequential(input_shape = 4) |> layer_scaled(factor = 3) |>
      layer_dense(2, activation = twice) |> layer_dropout(0.5) |> layer_dense(1)
    model |> compile("adam", "mse")
    model |> fit(inputs, rowSums(inputs), epochs = 2, verbose = 0)
    model |> save_model_tf("m")
    again <- load_model_tf("m", custom_objects = list(Scaled = layer_scaled, twice = twice))
    on <- fit(model, inputs, rowSums(inputs), epochs = 2, verbose = 0, shuffle = FALSE)
    resumed <- fit(again, inputs, rowSums(inputs), epochs = 2, verbose = 0, shuffle = FALSE)
    expect_identical(resumed$metrics$loss, on$metrics$loss)
    expect_error(load_model_tf("m"), "the file uses Scaled, twice")
    expect_equal(outputs(again), outputs(model))
    in_scope <- with_custom_object_scope(list(Scaled = layer_scaled, twice = twice), load_model_tf("m"))
    expect_s3_class(in_scope, "keras.models.Sequential")
  })
})

test_that("TensorFlow and TFSMLayer read the same directory", {
  in_folder({
    model <- trained()
    model |> save_model_tf("m")
    x <- tf$constant(inputs, dtype = "float32")
    expect_equal(as.array(tf$saved_model$load("m")$serve(x)), outputs(model), tolerance = 1e-6)
    layer <- keras$layers$TFSMLayer("m", call_endpoint = "serving_default")
    expect_equal(as.array(layer(x)[[1]]), outputs(model), tolerance = 1e-6)
    expect_match(model |> export_savedmodel("versions", versioned = TRUE), "^versions/20")
    model |> export_savedmodel("m.onnx", format = "onnx")
    session <- import("onnx.reference")$ReferenceEvaluator("m.onnx")
    given <- setNames(list(array(inputs, dim(inputs))), session$input_names[[1]])
    onnx <- evaluated(
      "lambda s, f: s.run(None, {k: __import__('numpy').asarray(v, 'float32') for k, v in f.items()})[0]"
    )
    expect_equal(onnx(session, given), outputs(model), tolerance = 1e-5)
  })
})

# Killed processes ----------------------------------------------------------------------------------------------------

# Trains with a backup until early stopping; `also` is called in the given epoch.
training_with_backup <- function(folder, epoch = -1, also = NULL) {
  set_random_seed(5)
  x <- matrix(sin(1:256), 64)
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(8, activation = "relu") |> layer_dropout(0.5) |>
    layer_dense(1)
  model |> compile("adam", "mse")
  history <- model |> fit(x, rowSums(x), epochs = 9, verbose = 0, callbacks = list(
    callback_backup_and_restore(file.path(folder, "backup")),
    callback_lambda(on_epoch_begin = function(at, logs) if (at == epoch) also()),
    # The first epoch stays the best, because no later epoch improves by `min_delta`.
    callback_early_stopping("loss", patience = 5, min_delta = 1e6, restore_best_weights = TRUE)
  ))
  list(loss = history$metrics$loss, weights = get_weights(model))
}

test_that("after kill -9 a file is the old or the new one, and a resumed training has the same result", {
  in_folder({
    writeLines(c("library(rkeras)", "training_with_backup <-", deparse(training_with_backup), "
      training_with_backup('.', 3, function() {
        model <- keras_model_sequential(input_shape = 64) |> layer_dense(512) |> layer_dense(256)
        for (value in 1:1000) {
          set_weights(model, lapply(get_weights(model), function(w) w * 0 + value))
          model |> save_model_hdf5('m.h5')
          writeLines(as.character(Sys.getpid()), 'saving')
        }
      })"), "killed.R")
    system2(file.path(R.home("bin"), "Rscript"), "killed.R", wait = FALSE, stdout = FALSE, stderr = "killed.txt")
    patience <- 0
    while (!file.exists("saving") && (patience <- patience + 1) < 1200) Sys.sleep(0.1)
    Sys.sleep(0.35)
    expect_true(tools::pskill(as.integer(readLines("saving")), tools::SIGKILL))
    values <- unlist(get_weights(load_model("m.h5")))
    expect_gte(values[1], 1)
    expect_true(all(values == values[1]))
    whole <- training_with_backup("whole")
    resumed <- training_with_backup(".")
    expect_length(whole$loss, 6)
    expect_identical(resumed$loss, whole$loss[4:6])
    expect_identical(resumed$weights, whole$weights)
  })
})
