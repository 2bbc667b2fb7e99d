# Tensors follow the R package tensorflow, other Python objects reticulate. The values are those of these packages.

values <- function(x) as.vector(as.array(x))

test_that("reductions take an axis that counts from 1, and keep it on request", {
  m <- tf$constant(matrix(c(4, 1, 3, 2, 5, 9), 2))
  expect_equal(values(sum(m, axis = 2)), c(12, 12))
  expect_equal(dim(sum(m, axis = 2, keepdims = TRUE)), c(2L, 1L))
  expect_equal(values(mean(m, axis = 1)), c(2.5, 2.5, 7))
  expect_equal(values(max(m, axis = -1)), c(5, 9))
  expect_equal(values(range(m)), c(1, 9))
  expect_equal(values(all(m > 1, axis = 1)), c(FALSE, TRUE, TRUE))
  expect_equal(values(sum(m, 1)), 25)
  expect_equal(values(max(m, 20)), 20)
  expect_error(sum(m, axis = 0), "counts from 1")
  expect_error(sum(m, m, axis = 1), "one tensor")
  expect_warning(s <- sum(m, na.rm = TRUE), "na.rm")
  expect_equal(values(s), 24)
  # The packages cut the mean of integers to an integer, and let sums of bytes overflow.
  expect_equal(values(mean(tf$constant(c(1L, 2L)))), 1.5)
  expect_equal(values(sum(tf$constant(c(200L, 100L), "uint8"))), 300L)
})

test_that("an R value takes the type of the tensor, on either side", {
  half <- suppressWarnings(tf$constant(3L) * c(1, 2))
  expect_equal(half$dtype$name, "int32")
  expect_equal(values(half), c(3L, 6L))
  expect_warning(cut <- tf$constant(3L) + 2.5, "counts as 2")
  expect_equal(values(cut), 5L)
  for (variable in list(tf$Variable(c(1, 2)), keras_variable(c(1, 2)))) {
    product <- matrix(c(10, 20), 1) * variable
    expect_s3_class(product, "tensorflow.tensor")
    expect_equal(values(product), c(10, 40))
    expect_equal(values(c(3, 3) - variable), c(2, 1))
    expect_equal(values(c(1, 1) == variable), c(TRUE, FALSE))
  }
  expect_equal((1 / tf$constant(4, "float64"))$dtype$name, "float64")
  expect_error(tf$constant(1) + 1i, "imaginary part")
  expect_error(tf$constant(1L) + NA, "no NA")
  expect_equal(values(`==`(tf$constant(c(1L, 2L)), NA)), c(FALSE, FALSE))
  expect_equal(values(tf$constant(c(TRUE, FALSE)) * 2), c(2, 0))
})

test_that("gradients flow through an R matrix on the left of a variable of Keras", {
  w <- keras_variable(c(1, 1, 1))
  with(tf$GradientTape() %as% tape, loss <- sum(matrix(c(1, 2, 3), 1) * w))
  expect_equal(values(tape$gradient(loss, w$value)), c(1, 2, 3))
})

test_that("powers keep or promote types", {
  expect_equal(values(2^tf$constant(c(3L, 1L))), c(8, 2))
  expect_equal(values(tf$constant(c(3L, 4L))^2), c(9L, 16L))
  expect_equal(values(tf$constant(4)^0.5), 2)
  expect_equal(values(tf$constant(4L)^0.5), 2)
  expect_equal(values(tf$constant(c(3L, 1L))^tf$constant(c(2, 1), "float64")), c(9, 1))
})

test_that("logical operators read numbers as true unless they are zero", {
  a <- tf$constant(c(1, 0, 2))
  b <- tf$constant(c(1L, 1L, 0L))
  expect_equal(values(a & tf$constant(c(1, 1, 0))), c(TRUE, FALSE, FALSE))
  expect_equal(values(b | TRUE), c(TRUE, TRUE, TRUE))
  expect_equal(values(!b), c(FALSE, FALSE, TRUE))
  expect_equal(values(xor(a, TRUE)), c(FALSE, TRUE, FALSE))
})

test_that("ranges of a tensor run backwards, and an index out of bounds or NA is an error", {
  m <- tf$constant(matrix(1:15, 3))
  v <- tf$constant(1:4)
  expect_equal(as.array(m[, 5:3]), matrix(1:15, 3)[, 5:3])
  expect_equal(as.array(m[3:1, ]), matrix(1:15, 3)[3:1, ])
  expect_equal(values(v[4:1]), 4:1)
  expect_equal(values(rev(v)), 4:1)
  expect_equal(as.array(m[`2:`, ]), matrix(1:15, 3)[2:3, ])
  expect_equal(as.array(m[, `::2`]), matrix(1:15, 3)[, c(1, 3, 5)])
  expect_equal(as.array(m[c(3, 1), ]), matrix(1:15, 3)[c(3, 1), ])
  expect_error(m[1:7, 1], "subscript 7 is beyond the 3 elements of axis 1")
  expect_error(m[4, 1], "beyond")
  expect_error(m[NA, 1])
  expect_error(m[0, 1], "count from 1")
  expect_error(v[-(1:2)])
  expect_error(m[1, 1, 1], "2 axes")
  expect_error(m["a", 1], "character")
})

test_that("a subscript for each axis is required, or all_dims()", {
  x <- tf$constant(array(1:24, 2:4))
  expect_warning(first <- x[1], "the tensor has 3 axes, not 1")
  expect_equal(as.array(first), array(1:24, 2:4)[1, , ])
  expect_warning(x[c(1, 2, 2), 1], "3 axes, not 2")
  expect_warning(x[], "3 axes, not 1")
  expect_no_warning(expect_equal(as.array(x[1, all_dims()]), array(1:24, 2:4)[1, , ]))
  expect_no_warning(expect_equal(as.array(x[all_dims(), 1]), array(1:24, 2:4)[, , 1]))
  # all_dims() can stand for no axis.
  expect_equal(values(tf$constant(1:3)[2, all_dims()]), 2L)
  expect_equal(dim(x[NULL, all_dims()]), c(1L, 2L, 3L, 4L))
})

test_that("negative indices count from the end with one warning, tensors from 0", {
  rm(list = ls(rkeras:::warned_about), envir = rkeras:::warned_about)
  v <- tf$constant(c(10, 20, 30))
  expect_warning(last <- v[-1], "count from its end")
  expect_no_warning(v[-1])
  expect_equal(values(last), 30)
  expect_warning(second <- v[tf$constant(1L)], "count from 0")
  expect_equal(values(second), 20)
  expect_equal(values(v[tf$argmax(v)]), 30)
  expect_equal(values(v[tf$constant(0L):tf$constant(2L)]), c(10, 20))
})

test_that("options choose the indices of Python", {
  m <- tf$constant(matrix(1:6, 2))
  withr_options <- options(tensorflow.one_based_extract = FALSE)
  on.exit(options(withr_options))
  expect_equal(values(m[0, 2]), 5L)
  options(withr_options)
  old <- options(tensorflow.extract.style = "python")
  on.exit(options(old), add = TRUE)
  expect_equal(as.array(m[, 0:1]), matrix(1:2, 2))
  expect_equal(dim(m[, 0:10]), c(2L, 3L))
})

test_that("Python objects have Python's indices, keys and slices", {
  l <- r_to_py(list("a", "b", "c"))
  expect_equal(py_to_r(l[1]), "b")
  expect_equal(py_to_r(l[[1]]), "b")
  expect_equal(py_to_r(l[-1]), "c")
  expect_equal(py_to_r(l[1:3]), c("b", "c"))
  expect_equal(py_to_r(tuple(5, 6)[0]), 5)
  l[0] <- "z"
  expect_equal(py_to_r(l[0]), "z")
  l[0] <- NULL
  expect_equal(length(l), 2L)
  d <- dict(a = 1)
  d["new"] <- 5
  expect_equal(py_to_r(d["new"]), 5)
  expect_equal(py_to_r(d[["a"]]), 1)
  d["a"] <- NULL
  expect_equal(names(d), "new")
  np <- import("numpy", convert = FALSE)
  a <- np$array(matrix(c(3, 1, 2, 4), 2))
  expect_equal(py_to_r(a[0, 1]), 2)
  expect_equal(as.vector(py_to_r(a[, 1])), c(2, 4))
  expect_equal(as.vector(py_to_r(a[a > 2])), c(3, 4))
})

test_that("operators on objects that are not converted stay in Python, with their type", {
  np <- import("numpy", convert = FALSE)
  x <- np$array(c(1, 2, 3), dtype = "float32")
  doubled <- x * 2
  expect_s3_class(doubled, "numpy.ndarray")
  expect_equal(py_to_r(doubled$dtype$name), "float32")
  expect_equal(py_to_r(doubled$mean()), 4)
  expect_equal(py_to_r((-x)$tolist()), c(-1, -2, -3))
  converted <- import("numpy")$float64(2)
  expect_equal(converted, 2)
})

test_that("the text of an object is Python's, one string", {
  expect_equal(as.character(tf$float32), "<dtype: 'float32'>")
  expect_equal(paste("dtype:", tf$constant(1)$dtype), "dtype: <dtype: 'float32'>")
  expect_equal(as.character(r_to_py(list(1, 2))), "[1.0, 2.0]")
  expect_equal(toString(dict(a = 1)), "{'a': 1.0}")
  expect_equal(as.character(tf$constant(c(1.5, 2))), c("1.5", "2"))
  expect_output(print(tf$constant(c(3L, 1L, 2L))), "tf.Tensor([3 1 2], shape=(3), dtype=int32)", fixed = TRUE)
  expect_equal(format(r_to_py(as.list(1:20))), "List (20 items)")
  # An object whose elements never end is not converted element by element.
  executed("
class Endless:
    def __getitem__(self, i): return i
    def __repr__(self): return 'endless'
")
  expect_equal(as.character(evaluated("Endless()")), "endless")
})

test_that("tensors have dimensions, lengths, rows and columns", {
  expect_equal(dim(tf$constant(2)), integer())
  expect_equal(length(tf$zeros(c(2L, 3L))), 6L)
  x <- tf$constant(c(3, 1, 2))
  expect_equal(dim(rbind(x, x)), c(2L, 3L))
  expect_equal(dim(cbind(x, 1)), c(3L, 2L))
  expect_equal(as.array(rbind(x, 1)), rbind(c(3, 1, 2), 1))
  expect_equal(values(head(tf$constant(1:10), 3)), 1:3)
  expect_equal(values(sort(x, decreasing = TRUE)), c(3, 2, 1))
  expect_true(isTRUE(all.equal(x, c(3, 1, 2))))
})
