# Python itself, by reticulate's names.

test_that("a module imported without conversion keeps everything in Python", {
  np <- import("numpy", convert = FALSE)
  x <- np$array(c(1, 2, 3))
  expect_s3_class(x, "numpy.ndarray")
  expect_s3_class(x$shape, "python.builtin.tuple")
  expect_s3_class(x[[1]], "numpy.float64")
  expect_equal(py_to_r(x$sum()), 6)
  expect_equal(import("numpy")$array(c(1, 2, 3)), array(c(1, 2, 3)))
})

test_that("a module can be imported at first use", {
  executed("import sys; sys.modules.pop('colorsys', None)")
  module <- import("colorsys", delay_load = TRUE)
  expect_false(evaluated("'colorsys' in sys.modules"))
  expect_equal(module$rgb_to_hsv(1, 1, 1), list(0, 0, 1))
  expect_error(import("no_such_module"), "no_such_module")
})

test_that("dicts and tuples stay in Python", {
  d <- dict(a = 1L, b = "x")
  expect_s3_class(d, "python.builtin.dict")
  expect_equal(py_to_r(d), list(a = 1L, b = "x"))
  key <- tuple(1L, 2L)
  keyed <- dict(key = "value")
  expect_equal(text_of(keyed), "{(1, 2): 'value'}")
  expect_equal(dict(a = 1, convert = TRUE)$get("a"), 1)
  expect_equal(text_of(tuple(list(1L, NULL))), "(1, None)")
  expect_equal(text_of(tuple()), "()")
  expect_error(dict(1), "must have a name")
})

test_that("an unconverted object is released with its proxy", {
  count <- evaluated("lambda: len(__import__('rkeras.bridge.convert.proxies', fromlist=['x']).UNCONVERTED)")
  gc()
  before <- count()
  x <- tuple(1, 2)
  expect_equal(count(), before + 1L)
  rm(x)
  gc()
  expect_equal(count(), before)
})

test_that("arrays and other values are passed to Python as requested", {
  expect_equal(np_array(1:3, "float32")$dtype$name, "float32")
  expect_true(np_array(matrix(1:6, 2), order = "F")$flags$f_contiguous)
  expect_equal(text_of(r_to_py(list(a = 1, b = "x"))), "{'a': 1.0, 'b': 'x'}")
  expect_equal(r_to_py(function(x) x + 1, convert = TRUE)(2), 3)
  expect_error(np_array(1, order = "Z"), "`order`")
})

test_that("iterate() accepts iterators of Python and of R", {
  iterator <- as_iterator(tf$data$Dataset$range(3L))
  expect_equal(as.integer(iter_next(iterator)), 0L)
  expect_equal(iterate(iterator, as.integer), 1:2)
  expect_null(iter_next(iterator))
  expect_equal(iter_next(iterator, "done"), "done")
  n <- 0
  numbers <- function() {
    n <<- n + 1
    if (n < 4) n
  }
  expect_equal(iterate(numbers, function(x) x^2), c(1, 4, 9))
  expect_equal(iterate(list(1, 2), simplify = FALSE), list(1, 2))
  expect_equal(iterate(as_iterator(list(NULL, 1))), list(NULL, 1))
})

test_that("a shape is a list of sizes with the methods of TensorFlow's shapes", {
  s <- shape(NULL, NA, -1, 2, c(3, 4), tf$ones(c(5L, 6L)))
  expect_s3_class(s, "keras_shape")
  expect_equal(as.integer(s), c(NA, NA, NA, 2:6))
  expect_output(print(s), "shape(NA, NA, NA, 2, 3, 4, 5, 6)", fixed = TRUE)
  expect_equal(shape(2, 3)$as_list(), list(2L, 3L))
  expect_equal(shape(2, 3)$num_elements(), 6)
  expect_equal(shape(dims = c(2, 3))$rank, 2)
  expect_true(shape(2, 3) == c(2, 3))
  expect_true(shape(2, NA) != shape(2, 3))
  expect_equal(prod(shape(2, 3)), 6)
  expect_s3_class(s[1:2], "keras_shape")
  expect_equal(dim(tf$zeros(shape(2, 3))), 2:3)
  expect_equal(dim(layer_input(shape(NULL, 3))), c(NA, NA, 3L))
  expect_error(shape("wide"), "must be sizes of axes")
})

test_that("a Python other than the running one is an error", {
  running <- import("sys")$executable
  expect_equal(use_python(running), running)
  expect_error(use_python("/nowhere/python"), "there is no Python at /nowhere/python", fixed = TRUE)
  expect_warning(use_virtualenv("/nowhere", required = FALSE), "use_virtualenv(): there is no Python", fixed = TRUE)
  other <- tempfile()
  file.create(other)
  expect_error(use_python(other), "is running. Restart R and set RKERAS_PYTHON=", fixed = TRUE)
  expect_error(use_python(3), "use_python(): `python` must be one string, not 3.", fixed = TRUE)
  expect_error(use_virtualenv(c("a", "b")), "use_virtualenv(): `virtualenv` must be one string, not c(", fixed = TRUE)
  expect_error(use_condaenv(NA), "use_condaenv(): `condaenv` must be one string, not NA.", fixed = TRUE)
})

test_that("required packages must be installed", {
  expect_invisible(py_require("numpy"))
  expect_error(py_require("no-such-package"), "pip install \"no-such-package\"", fixed = TRUE)
  expect_true("tensorflow" %in% py_require_tensorflow())
})

test_that("tf is the API of version 1 on request", {
  on.exit(use_compat("v2"))
  use_compat("v1")
  expect_true("placeholder" %in% names(tf))
  use_compat("v2")
  expect_false("placeholder" %in% names(tf))
})
