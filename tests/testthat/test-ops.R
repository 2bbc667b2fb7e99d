x <- op_array(array_reshape(1:24, c(2, 3, 4)))
r <- as.array(x)

test_that("op_subset accepts the subscripts of `[`", {
  expect_equal(as.array(op_subset(x, 1, , c(1, 3))), r[1, , c(1, 3)])
  expect_equal(as.array(op_subset(x, 2, 2:3, 4)), as.array(r[2, 2:3, 4]))
  expect_equal(as.array(op_subset(x, .., 2)), r[, , 2])
  expect_equal(as.array(op_subset(x, 1, 1, NA:-2)), as.array(r[1, 1, 1:3]))
  expect_equal(as.array(op_subset(x, 1, 1, 4:1:-2)), as.array(r[1, 1, c(4, 2)]))
  expect_equal(dim(op_subset(x, newaxis, 1)), c(1L, 3L, 4L))
  expect_equal(as.array(op_subset(x, rbind(c(1, 2, 3), c(2, 3, 4)))), as.array(r[rbind(c(1, 2, 3), c(2, 3, 4))]))
  expect_error(op_subset(x, 0), "count from 1")
})

test_that("op_subset<- replaces the elements that op_subset returns", {
  y <- x
  op_subset(y, 1, , 2) <- c(0, -1, -2)
  r[1, , 2] <- c(0L, -1L, -2L)
  expect_equal(as.array(y), r)
  expect_false(identical(as.array(x), r))
  v <- tf$Variable(matrix(0, 2, 2))
  op_subset(v, 2) <- 1
  expect_equal(as.array(v), rbind(c(0, 0), c(1, 1)))
})

test_that("numbers of R become tensors of the types that keras3 gives them", {
  expect_equal(op_dtype(op_array(matrix(0.5, 1, 1))), "float64")
  expect_equal(op_dtype(op_sum(diag(2))), "float64")
  expect_equal(op_dtype(op_sum(c(1, 2))), "float32")
  expect_equal(op_dtype(op_sum(list(1, 2))), "float32")
  expect_equal(op_dtype(op_convert_to_tensor(c(1, 2))), "float64")
  expect_equal(op_dtype(op_reshape(diag(2), 4)), "float32")
  expect_equal(op_dtype(op_cond(TRUE, function() diag(2), function() diag(2))), "float64")
  expect_equal(op_dtype(op_array(1:2)), "int32")
  expect_equal(as.array(op_array(c(0.1, 0.2), "float64")), array(c(0.1, 0.2)))
  expect_equal(dim(op_exp(array(1))), 1L)
  expect_equal(dim(op_exp(1)), integer())
})

test_that("as_tensor() gives R's values the types of the package tensorflow", {
  type <- function(...) paste(as_tensor(...)$dtype$name, paste(as_tensor(...)$shape$as_list(), collapse = " "))
  expect_identical(type(0.1), "float64 ")
  expect_identical(type(c(0.1, 2)), "float64 2")
  expect_identical(type(list(1, 2)), "float32 2")
  expect_identical(type(list(c(1, 2), c(3, 4))), "float32 2 2")
  expect_identical(type(list(diag(2), diag(2))), "float64 2 2 2")
  expect_identical(type(1:2), "int32 2")
  expect_identical(type(TRUE), "bool ")
  expect_identical(type(as.raw(1)), "int32 1")
  expect_identical(type(shape(2, NA)), "int32 2")
  expect_identical(as.character(as.array(as_tensor(factor(c("v", "u"))))), c("v", "u"))
  expect_identical(as.numeric(as_tensor(0.1, "float64")), 0.1)
  expect_identical(as.numeric(as_tensor(list(0.1), "float64")), 0.1)
  expect_identical(as.array(as_tensor(c(300, -1, 3.9), "uint8")), array(c(255L, 0L, 3L)))
  expect_identical(as.array(as_tensor(c(3e9, -3.9), "int32")), array(c(.Machine$integer.max, -3L)))
  expect_identical(as.numeric(as_tensor(3L, "float32")), 3)
  expect_identical(as.numeric(as_tensor(tf$constant(3L, tf$int64), "float32")), 3)
})

test_that("as_tensor() reshapes by row and repeats single values", {
  expect_identical(as.array(as_tensor(1:4, shape = c(2, NA))), matrix(1:4, 2, byrow = TRUE))
  expect_identical(as.array(as_tensor(1:4, shape = list(NULL, 2))), matrix(1:4, 2, byrow = TRUE))
  expect_identical(as.array(as_tensor(1:4, shape = tf$constant(c(2L, 2L)))), matrix(1:4, 2, byrow = TRUE))
  expect_identical(as.array(as_tensor(5L, shape = c(1, 2))), matrix(5L, 1, 2))
  expect_identical(as.array(as_tensor(array(5L), shape = shape(2))), array(c(5L, 5L)))
  expect_identical(as.array(as_tensor(5L, shape = NA)), array(5L))
  expect_error(as_tensor(1:4, shape = 3))
})

test_that("as_tensor() never makes a value of a missing one", {
  expect_identical(as.array(as_tensor(c(1L, NA))), array(c(1, NaN)))
  expect_identical(as.array(as_tensor(c(TRUE, NA), "float32")), array(c(1, NaN)))
  expect_error(as_tensor(c(1L, NA), "int32"), "`x` must be without missing values to become int32", fixed = TRUE)
  expect_error(as_tensor(c("a", NA)), "`x` must be without missing values", fixed = TRUE)
})

test_that("functions of arrays return NumPy arrays for Python objects", {
  found <- op_convert_to_numpy(diag(2))
  expect_s3_class(found, "numpy.ndarray")
  expect_identical(as.array(found), diag(2))
  expect_s3_class(array_reshape(tf$constant(diag(2)), 4), "numpy.ndarray")
  expect_identical(array_reshape(c(0.1, 0.2), c(2, 1)), cbind(c(0.1, 0.2)))
  expect_identical(array_reshape(1:4, c(2, -1), "F"), matrix(1:4, 2))
})

test_that("one index, one size, one axis or one threshold can be a single number", {
  v <- op_array(1:5)
  expect_equal(as.array(op_slice(v, 2, 3)), array(2:4))
  expect_equal(as.array(op_slice_update(v, 2, op_array(c(9L, 9L)))), array(c(1L, 9L, 9L, 4L, 5L)))
  expect_equal(as.array(op_transpose(v, 1)), array(1:5))
  expect_equal(as.array(k_permute_dimensions(v, 1)), array(1:5))
  expect_error(op_transpose(v, 0), "count from 1")
  area <- metric_auc(thresholds = 0.5)
  area$update_state(c(0, 1, 1), c(0.2, 0.6, 0.4))
  expect_equal(as.numeric(area$result()), 0.75)
})

test_that("R functions as loops and branches", {
  expect_equal(as.numeric(op_cond(op_sum(1:3) > 5, \() 1, \() 2)), 1)
  expect_equal(as.array(op_scan(\(total, x) list(total + x, total * x), 1, c(2, 3))[[2]]), array(c(2, 9)))
  expect_equal(as.array(op_map(list(c(1, 2), c(3, 4)), \(xy) xy[[1]] * xy[[2]])), array(c(3, 8)))
  expect_error(op_map(c(1, 2), \(x) stop("not this")), "not this")
})

test_that("`@r` and `@py` take subscripts as in R and as in Python", {
  # `@` is generic since R 4.3. These are its methods, and that of `@<-` returns the value.
  of_r <- function(x) rkeras:::with_subscripts_of(x, "r")
  of_python <- function(x) rkeras:::with_subscripts_of(x, "py")
  x <- op_arange(5L) + 10L
  expect_equal(as.array(of_r(x)[2:NA]), as.array(x[2:5]))
  expect_equal(as.array(of_r(x)[c(-1, 1)]), array(c(15, 11)))
  expect_equal(as.array(of_python(x)[1:3]), array(c(12, 13)))
  m <- op_convert_to_tensor(array(1:12, c(3, 4)))
  expect_equal(as.array(of_r(m)[.., 2]), array(4:6))
  expect_equal(as.array(of_python(m)[0, ]), array(c(1L, 4L, 7L, 10L)))
  v <- tf$Variable(matrix(1, 2, 2))
  `[<-`(of_r(v), 1, 2, value = 33)
  `[<-`(of_python(v), 1, 0, value = 7)
  expect_equal(v$numpy(), rbind(c(1, 33), c(7, 1)))
  a <- np_array(1:6)
  `[<-`(of_r(a), c(1, 3), value = 9L)
  `[<-`(of_python(a), 5, value = 0L)
  expect_equal(py_to_r(a), array(c(9L, 2L, 9L, 4L, 5L, 0L)))
  expect_s3_class(of_r(a)[2:3], "numpy.ndarray")
  expect_error(rkeras:::with_subscripts_of(x, "foo"), "`@r` and `@py`", fixed = TRUE)
  if (getRversion() >= "4.3") {
    v@r[1, 2] <- 5
    expect_equal(as.array(v@py[0, ]), array(c(1, 5)))
  }
})

test_that("a subscript that is NA is an error", {
  expect_error(op_subset(op_arange(5L), NA), "cannot be a character string or NA", fixed = TRUE)
})

test_that("an assignment to a subset changes an array of NumPy, and makes a new one of other arrays", {
  # An array of JAX, which cannot be changed, is a tensor of the backend too.
  in_place <- Negate(asNamespace("rkeras")$is_backend_tensor)
  expect_true(in_place(np_array(1:3)))
  expect_true(in_place(py_dict("a", 1)))
  expect_false(in_place(op_convert_to_tensor(1:3)))
  expect_false(in_place(layer_input(shape = 2)))
})
