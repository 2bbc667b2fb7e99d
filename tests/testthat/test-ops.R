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

test_that("numbers of R become tensors of Keras's types", {
  expect_equal(op_dtype(op_array(matrix(0.5, 1, 1))), "float32")
  expect_equal(op_dtype(op_array(1:2)), "int32")
  expect_equal(as.array(op_array(c(0.1, 0.2), "float64")), array(c(0.1, 0.2)))
  expect_equal(dim(op_exp(array(1))), 1L)
  expect_equal(dim(op_exp(1)), integer())
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
