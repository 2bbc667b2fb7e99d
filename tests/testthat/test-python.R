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
  dtype_of <- function(...) py_to_r(np_array(...)$dtype$name)
  expect_equal(dtype_of(1:3, "float32"), "float32")
  expect_equal(vapply(list(1:3, 3L, c(1, 2), TRUE, "a", matrix(1:4, 2)), dtype_of, ""),
               c("int32", "int32", "float64", "bool", "object", "int32"))
  expect_s3_class(np_array(1:3)$sum(), "numpy.int64")
  expect_true(py_to_r(np_array(matrix(1:6, 2), order = "F")$flags$f_contiguous))
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

in_keras3 <- function(code) {
  before <- options(rkeras.edition = "keras3")
  on.exit(options(before))
  force(code)
}

test_that("a shape is TensorFlow's, in keras3 a list of sizes", {
  both <- list(shape(NULL, NA, -1, 2, c(3, 4), tf$ones(c(5L, 6L))),
               in_keras3(shape(NULL, NA, -1, 2, c(3, 4), tf$ones(c(5L, 6L)))))
  expect_s3_class(both[[1]], "tensorflow.python.framework.tensor_shape.TensorShape")
  expect_s3_class(both[[2]], "keras_shape")
  for (s in both) {
    expect_identical(as.integer(s), c(NA, NA, NA, 2:6))
    expect_identical(as.list(s)[3:4], list(NULL, 2L))
    expect_identical(s[[4]], 2L)
    expect_null(s[[1]])
    expect_identical(class(s[1:2]), class(s))
    expect_identical(as.integer(s[-1]), c(NA, NA, 2:6))
    expect_identical(c(length(s), s$rank), c(8L, 8L))
    expect_identical(sum(s[4:5]), 5L)
    s[1] <- 7L
    s[[2]] <- 8L
    expect_true(s[1:2] == c(7, 8))
    expect_true(s[2:3] != c(8, 3))
    c(a, b) %<-% s[2:3]
    expect_identical(list(a, b), list(8L, NULL))
  }
  expect_true(both[[1]] == both[[2]] && both[[2]] == both[[1]])
  expect_output(print(both[[1]]), "TensorShape([None, None, None, 2, 3, 4, 5, 6])", fixed = TRUE)
  expect_output(print(both[[2]]), "shape(NA, NA, NA, 2, 3, 4, 5, 6)", fixed = TRUE)
  expect_identical(format(both[[1]][3:4]), "(NA, 2)")
  expect_equal(shape(2, 3)$num_elements(), 6)
  expect_equal(dim(tf$zeros(shape(2, 3))), 2:3)
  expect_equal(dim(layer_input(shape(NULL, 3))), c(NA, NA, 3L))
  expect_error(shape("wide"), "must be sizes of axes, tensors or shapes, not .'wide'.")
  expect_error(shape(2.5), "must be sizes of axes")
})

test_that("a TensorShape has the operations of the package tensorflow", {
  expect_identical(as.integer(c(shape(1), 2, shape(3, NA))), c(1:3, NA))
  expect_identical(as.integer(merge(shape(NA, 3), shape(2, NULL))), 2:3)
  expect_error(merge(shape(2), shape(3)), "not compatible")
  expect_identical(as.integer(rev(shape(2, 3))), 3:2)
  expect_identical(as.numeric(shape(2, NA)), c(2, NA))
  expect_identical(paste(shape(2, NA)), "TensorShape([2, None])")
  expect_identical(as.integer(shape(tf$constant(c(4L, 5L)), 6)), 4:6)
  unknown <- shape(dims = NULL)
  expect_identical(length(unknown), NA_integer_)
  expect_null(unknown$rank)
  expect_identical(format(unknown), "(<unknown>)")
  expect_true(unknown == shape(dims = NULL) && unknown != shape(NULL))
  expect_error(as.list(unknown), "unknown TensorShape")
  expect_identical(as.integer(tf$TensorSpec(list(NULL, 3L))$shape[2]), 3L)
})

test_that("the shape of a symbolic tensor is TensorFlow's, in keras3 a plain list", {
  x <- layer_input(c(NA, 4))
  expect_true(x$shape == c(NA, NA, 4))
  expect_identical(in_keras3({
    op_shape(x)
    x$shape
  }), list(NULL, NULL, 4L))
  sizes <- op_shape(x)
  expect_s3_class(sizes, "keras_shape")
  expect_null(sizes[[1]])
  expect_identical(dim(op_reshape(x, c(sizes[[1]], -1))), NA_integer_)
  expect_identical(as.list(op_shape(c(1, 2))), list(2L))
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

test_that("required packages are recorded, and named when an import fails", {
  expect_invisible(py_require("numpy"))
  py_require("no-such-package")
  expect_true(all(c("numpy", "no-such-package") %in% py_require()$packages))
  expect_error(import("no_such_package"), "pip install \"no-such-package\"", fixed = TRUE)
  py_require("no-such-package", action = "remove")
  error <- expect_error(import("no_such_package"), "No module named")
  expect_no_match(conditionMessage(error), "pip install")
  py_require_tensorflow()
  expect_true("tensorflow" %in% py_require()$packages)
})

test_that("tf is the API of version 1 on request", {
  on.exit(use_compat("v2"))
  use_compat("v1")
  expect_true("placeholder" %in% names(tf))
  use_compat("v2")
  expect_false("placeholder" %in% names(tf))
})
