# Proxies of Python objects in R and of R objects in Python, and their release.

executed("from rkeras.bridge.convert.proxies import OBJECTS; import gc, time, weakref")
proxy_count <- function() {
  gc()
  evaluated("len(OBJECTS)")
}
class_of <- function(code) class(evaluated(code))
from_module <- function(module, code) sprintf("__import__('importlib').import_module('rkeras.%s').%s", module, code)

test_that("classes of rkeras have names without their module", {
  dictionary <- c("rkeras.object", "python.builtin.dict", "python.builtin.object")
  expect_identical(class(get_config(layer_dense(units = 2))), c("rkeras.Config", dictionary))
  expect_identical(class_of(from_module("_setup.doctor", "Report()")),
                   c("rkeras.Report", "rkeras.object", "python.builtin.object"))
  # An internal class that R users do not create.
  creator <- class_of(from_module("_layers.define_class", "LayerCreator(__import__('keras').layers.Dense)"))
  expect_identical(creator[1], "rkeras.LayerCreator")
  error <- tryCatch(layer_dense(units = "a"), error = class)
  expect_identical(sum(error == "rkeras.ArgumentError"), 1L)
  expect_identical(grep("^rkeras[.].*[.]", error, value = TRUE), character())
})

test_that("100,000 proxies created and released are all freed", {
  make <- evaluated("object")
  before <- proxy_count()
  for (i in 1:100000) make()
  expect_lte(proxy_count(), before + 2L)
})

test_that("models are collected after R and Python have released them", {
  before <- proxy_count()
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(2)
  compile(model, "adam", "mse")
  fit(model, matrix(0, 8, 4), matrix(0, 8, 2), epochs = 1, verbose = 0)
  predict(model, matrix(0, 8, 4), verbose = 0)
  forget <- evaluated("weakref.ref")(model)
  rm(model)
  for (i in 1:3) { gc(); executed("gc.collect()") }
  expect_null(forget())
  expect_lte(proxy_count(), before + 4L)
})

test_that("R objects that Python released are released in R", {
  freed <- 0
  executed("
keeper = []
def keep(x): keeper.append(x)
")
  keep <- evaluated("keep")
  invisible(local({
    for (i in 1:10) {
      env <- new.env()
      reg.finalizer(env, function(e) freed <<- freed + 1)
      f <- function() NULL
      environment(f) <- env
      keep(f)
    }
    rm(env, f)
  }))
  gc()
  expect_identical(freed, 0)
  executed("keeper.clear(); gc.collect()")
  evaluated("1")
  gc()
  gc()
  expect_gte(freed, 9)
})

test_that("a generator function and its data are released after training", {
  freed <- FALSE
  local({
    data <- new.env()
    reg.finalizer(data, function(e) freed <<- TRUE)
    data$x <- matrix(0, 8, 4)
    model <- keras_model_sequential(input_shape = 4) |> layer_dense(2)
    compile(model, "adam", "mse")
    fit(model, function() list(data$x, matrix(0, 8, 2)), steps_per_epoch = 3, epochs = 1, verbose = 0)
  })
  # TensorFlow's prefetching thread may still be reading a last batch.
  for (i in 1:50) if (!freed) { executed("gc.collect(); time.sleep(0.01)"); gc() }
  expect_true(freed)
})

test_that("a destructor that fails does not disturb R", {
  executed("
class Fails:
    def __del__(self): raise RuntimeError('from a destructor')
")
  x <- evaluated("Fails()")
  rm(x)
  messages <- capture.output({ gc(); invisible(evaluated("1")) }, type = "message")
  expect_match(messages, "from a destructor", all = FALSE)
  expect_identical(evaluated("1 + 1"), 2L)
})

test_that("a destructor can call R", {
  said <- NULL
  executed("
class Says:
    def __init__(self, f): self.f = f
    def __del__(self): self.f('gone')
")
  x <- evaluated("Says")(function(text) said <<- text)
  rm(x)
  gc()
  evaluated("1")
  expect_identical(said, "gone")
})

test_that("classes are those of Python, then of rkeras, then of reticulate", {
  expect_identical(class_of("object()"), c("rkeras.object", "python.builtin.object"))
  model_class <- class(keras_model_sequential())
  expect_identical(model_class[1:3], c("keras.src.models.sequential.Sequential", "keras.models.Sequential",
                                       "keras.engine.sequential.Sequential"))
  expect_true(all(c("keras.models.Model", "keras.layers.Layer", "keras.engine.training.Model") %in% model_class))
  expect_identical(utils::tail(model_class, 2), c("rkeras.object", "python.builtin.object"))
  expect_true(inherits(layer_input(4), "tensorflow.tensor"))
})

test_that("c() of names and callable objects is a list", {
  metrics <- c("accuracy", metric_auc())
  expect_type(metrics, "list")
  expect_length(metrics, 2)
  expect_s3_class(metrics[[2]], "keras.metrics.Metric")
})

test_that("a round trip returns the same object", {
  model <- keras_model_sequential()
  expect_true(evaluated("lambda a, b: a is b")(model, model))
  f <- function(x) x + 1
  expect_identical(same(f), f)
  env <- new.env()
  expect_identical(same(env), env)
})

test_that("a proxy without its object states its former class", {
  file <- tempfile()
  saveRDS(list(callable = keras_model_sequential(), plain = evaluated("object()"), tensor = tf$constant(1)), file)
  old <- readRDS(file)
  for (x in old) {
    expect_output(print(x), "of an R session that has ended")
    expect_output(str(x), "of an R session that has ended")
    expect_error(x$name, "of an R session that has ended.*save_model", class = "rkeras.DeadPointerError")
    expect_error(x + 1, "of an R session that has ended")
    expect_error(layer_dense(x, 3), "of an R session that has ended")
  }
  expect_error(fit(old$callable, 1, 1), "keras.src.models.sequential.Sequential of an R session that has ended")
  expect_error(old$callable(1), "of an R session that has ended")
  expect_output(str(old), "of an R session that has ended")
})

test_that("a module of a package that does not import it is found by `$`", {
  expect_true(tf$python$eager$context$executing_eagerly())
  expect_error(tf$python$nothing, "has no attribute 'nothing'")
})

test_that("functions of TensorFlow become layers on symbolic tensors in the edition keras", {
  inputs <- layer_input(3)
  outputs <- tf$one_hot(tf$cast(tf$maximum(inputs, 0), "int32"), 3L)
  expect_equal(unlist(dim(outputs)), c(NA, 3, 3))
  model <- keras_model(inputs, outputs)
  expect_equal(model$layers[[3]]$name, "tf.cast")
  x <- rbind(c(2, -1, 0))
  expect_equal(predict(model, x, verbose = 0)[1, , ], rbind(c(0, 0, 1), c(1, 0, 0), c(1, 0, 0)))
  for (path in tempfile(fileext = c(".keras", ".h5"))) {
    save_model(model, path)
    expect_equal(predict(load_model(path), x, verbose = 0), predict(model, x, verbose = 0))
  }
  parts <- tf$split(inputs, 3L, axis = 1L)
  expect_length(parts, 3)
  expect_error(tf$py_function(identity, list(inputs), "float32"), "is not a function that computes with tensors")
})
