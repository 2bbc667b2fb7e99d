# Frequent problems of users of R keras (spec/pains.yml) that no other test file covers.

pains_model <- function() {
  model <- keras_model_sequential(input_shape = 3) |> layer_dense(2, activation = "softmax")
  compile(model, "adam", "sparse_categorical_crossentropy")
}
some_x <- matrix(0, 8, 3)
some_y <- rep(0:1, 4)

test_that("values of every type are converted in another thread as in the main thread", {
  executed("
import threading
def in_another_thread(f, *args):
    got = []
    thread = threading.Thread(target=lambda: got.append(f(*args)))
    thread.start()
    thread.join()
    return got[0]
")
  there <- evaluated("in_another_thread")
  kinds <- list(1.5, 2L, TRUE, "größer", NULL, c(1, NA), c("a", NA), matrix(1:6 + 0.5, 2), array(1:24, 2:4),
                factor(c("u", "v")), as.Date("2024-02-29"), list(a = 1, b = list("x", 2:3)), as.raw(1:3),
                data.frame(n = c(1, 2), s = c("a", "b")))
  plain <- function(value) structure(value, pandas.index = NULL)
  for (value in kinds) expect_identical(plain(there(same, value)), plain(same(value)))
  # R receives the value of the Python thread, and Python receives the result of R.
  for (value in kinds) expect_identical(plain(there(function(x) x, value)), plain(same(value)))
  expect_identical(there(function(x) class(x)[1], pains_model()), "keras.src.models.sequential.Sequential")
})

test_that("a matrix is converted by one copy", {
  x <- matrix(runif(4e6), 5000)
  executed("
import tracemalloc
def peak(): return tracemalloc.get_traced_memory()[1]
tracemalloc.start()
")
  on.exit(executed("tracemalloc.stop()"))
  data_seen(x, evaluated("lambda a: None"))
  # float32, 4 bytes each
  expect_lt(evaluated("peak()"), 1.3 * 4 * length(x))
  array_of <- evaluated("lambda n: __import__('numpy').ones((n, 800), 'float32')")
  back <- NULL
  before <- sum(gc(reset = TRUE)[, 2])
  for (i in 1:2) back <- array_of(5000L)
  after <- sum(gc()[, 6])
  expect_identical(dim(back), c(5000L, 800L))
  # Two results of 8 bytes per element exist at the same time, the old and the new one.
  expect_lt((after - before) * 2^20, 2.5 * 8 * length(back))
})

test_that("adding a layer to a fitted model changes it in place and warns once", {
  model <- pains_model()
  fit(model, some_x, some_y, epochs = 1, verbose = 0)
  expect_warning(longer <- model |> layer_dense(1), "'sequential.*', which was already trained, changes it in place")
  expect_silent(model |> layer_dense(1))
  expect_length(model$layers, 3)
  expect_identical(longer$name, model$name)
})

test_that("clear_session() frees models that are garbage in R", {
  gone <- evaluated("lambda m: __import__('weakref').ref(m)")(pains_model())
  clear_session()
  expect_null(gone())
  gone <- evaluated("lambda m: __import__('weakref').ref(m)")(pains_model())
  k_clear_session()
  expect_null(gone())
})

test_that("inputs are matched by name, then by position, and an unknown name is an error", {
  a <- layer_input(2, name = "a")
  b <- layer_input(3, name = "b")
  model <- keras_model(list(a, b), layer_concatenate(list(a, b)) |> layer_lambda(function(x) x * 1))
  one <- matrix(1, 4, 2)
  two <- matrix(2, 4, 3)
  expected <- cbind(one, two)
  for (x in list(list(a = one, b = two), list(b = two, a = one), list(one, two)))
    expect_equal(predict(model, x, verbose = 0), expected)
  expect_error(predict(model, list(a = one, c = two)), "`x` must be data by the names of the inputs (a, b), not 'c'",
               fixed = TRUE)
  expect_error(predict(model, list(a = one, b = two, c = two)), "not 'c'")
  expect_error(predict(model, list(a = one)), 'Missing data for input "b"', fixed = TRUE)
})

test_that("a class weight of an unknown class is an error", {
  expect_error(fit(pains_model(), some_x, some_y, verbose = 0, class_weight = list("0" = 1, "7" = 5)),
               "`class_weight` must be weights of classes from 0 to 1, not one of class 7", fixed = TRUE)
  expect_error(fit(pains_model(), some_x, some_y, verbose = 0, class_weight = list("-1" = 1)), "class -1")
})

test_that("a positional list of layers is a model, and each loader opens a Keras file", {
  model <- keras_model_sequential(list(layer_dense(units = 4), layer_dense(units = 2)), input_shape = 3)
  expect_length(model$layers, 2)
  file <- tempfile(fileext = ".keras")
  save_model(model, file)
  for (load in list(load_model_tf, load_model_hdf5, load_model))
    expect_equal(predict(load(file), some_x, verbose = 0), predict(model, some_x, verbose = 0))
})
