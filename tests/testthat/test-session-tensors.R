# Tensors in R: `[`, `[<-`, `%*%` and conversions.

m <- matrix(c(1, 2, 3, 4, 5, 6), 2)
x <- tf$constant(m, dtype = "float32")

test_that("`[` accepts vectors, masks, matrices of indices and open ranges", {
  expect_identical(as.array(x[1, c(1, 3)]), array(c(1, 5)))
  expect_identical(as.array(x[, c(TRUE, FALSE, TRUE)]), m[, c(1, 3)])
  expect_identical(sort(as.numeric(x[x > 2])), c(3, 4, 5, 6))
  expect_identical(as.array(x[cbind(c(1, 2), c(3, 1))]), array(c(5, 2)))
  expect_identical(as.array(x[, 2:NA]), m[, 2:3])
  expect_identical(as.array(x[, NA:2]), m[, 1:2])
  expect_identical(as.array(x[, 1:3:2]), m[, c(1, 3)])
  expect_identical(as.array(x[.., 1]), array(m[, 1]))
  expect_identical(dim(x[, 1, drop = FALSE]), c(2L, 1L))
  expect_identical(as.array(x[, -1]), array(m[, 3]))
  expect_identical(dim(x[newaxis, , 2]), c(1L, 2L))
  columns <- c(3, 1)
  expect_identical(as.array(x[, columns]), m[, c(3, 1)])
})

test_that("`[` of a symbolic tensor is symbolic, with the known sizes", {
  symbolic <- layer_input(shape = c(4, 3))
  expect_identical(dim(symbolic[, 1, ]), c(NA, 3L))
  expect_identical(dim(symbolic[, 2:3, ]), c(NA, 2L, 3L))
  expect_identical(dim(symbolic[, c(1, 4), ]), c(NA, 2L, 3L))
  expect_identical(dim(symbolic[.., 1]), c(NA, 4L))
  expect_identical(dim(symbolic[, , newaxis, ]), c(NA, 4L, 1L, 3L))
})

test_that("`[` counts from 0 on request", {
  expect_identical(as.array(x[0, , style = "python"]), array(m[1, ]))
  expect_identical(as.array(x[, 0:2, style = "python"]), m[, 1:2])
  expect_identical(as.array(x[, 1:2, options = tf_extract_opts(inclusive_stop = FALSE)]), m[, 1, drop = FALSE])
  old <- options(tensorflow.extract.one_based = FALSE)
  on.exit(options(old))
  expect_identical(as.array(x[1, ]), array(m[2, ]))
})

test_that("invalid subscripts are errors that name the fault", {
  expect_error(x[1, 2, 3], "the tensor has 2 axes, not 3", fixed = TRUE)
  expect_error(x[1.5, ], "integer indices that count from 1")
  expect_error(x[0, ], "counts? from 1")
  expect_error(x[7, ], "subscript 7 is beyond the 2 elements of axis 1", fixed = TRUE)
})

test_that("`[<-` changes a variable in place, by R's rules", {
  for (variable in list(tf$Variable(m), k_variable(m))) {
    alias <- variable
    variable[1, ] <- 0
    variable[2, 2:3] <- c(8, 9)
    expect_identical(as.array(variable), rbind(c(0, 0, 0), c(2, 8, 9)))
    expect_identical(as.array(alias), as.array(variable))
    variable[variable > 7] <- -1
    expect_identical(as.array(variable), rbind(c(0, 0, 0), c(2, -1, -1)))
    variable[, 1] <- variable[, 1] + 1
    expect_identical(as.array(variable)[, 1], c(1, 3))
    expect_identical(class(variable), class(alias))
  }
})

test_that("`[<-` on another tensor returns a changed copy, as for R values", {
  copy <- x
  copy[1, 1] <- 100
  copy[, 3] <- c(7, 8)
  expected <- m
  expected[1, 1] <- 100
  expected[, 3] <- c(7, 8)
  expect_identical(as.array(copy), expected)
  expect_identical(as.array(x), m)
  symbolic <- layer_input(shape = 3)
  changed <- symbolic
  changed[, 1] <- 0
  model <- keras_model(symbolic, changed)
  expect_equal(predict(model, m, verbose = 0), cbind(c(0, 0), m[, 2:3]))
})

test_that("`[` and `[<-` on a Python list use Python's indices", {
  numbers <- import("builtins", convert = FALSE)$list(list(10, 20, 30))
  expect_identical(py_to_r(numbers[1:3]), c(20, 30))
  numbers[0] <- 11
  expect_identical(py_to_r(numbers), c(11, 20, 30))
  expect_identical(x$shape[[2]], 3L)
})

test_that("%*% multiplies tensors, R matrices and vectors on either side", {
  product <- m %*% t(m)
  expect_identical(as.array(x %*% t(x)), product)
  expect_identical(as.array(m %*% t(x)), product)
  expect_identical(as.array(x %*% t(m)), product)
  expect_identical(as.array(x %*% c(1, 2, 3)), m %*% c(1, 2, 3))
  expect_identical(as.array(c(1, 2) %*% x), c(1, 2) %*% m)
  expect_identical(as.array(tf$constant(c(1, 2)) %*% x), c(1, 2) %*% m)
  expect_identical(m %*% t(m), base::`%*%`(m, t(m)))
  expect_identical(dim(layer_input(3) %*% matrix(1, 3, 5)), c(NA, 5L))
  expect_error(x %*% x, class = "python.error")
})

test_that("converting models and layers to numbers is an error with a remedy", {
  model <- keras_model_sequential(input_shape = 3) |> layer_dense(2)
  expect_error(as.numeric(model), "as.numeric(): `x` must be a tensor or an array, not <Sequential", fixed = TRUE)
  expect_match(as.character(model), "<Sequential name=sequential")
  expect_match(toString(model$layers[[1]]), "<Dense name=dense")
  expect_true(all.equal(model, model))
  expect_match(all.equal(model, model$layers[[1]]), "not the same Python object")
})

test_that("rbind and cbind join tensors and R vectors", {
  expect_identical(as.array(rbind(x, 7:9)), rbind(m, 7:9))
  expect_identical(as.array(rbind(c(7, 8, 9), x)), rbind(7:9, m) + 0)
  expect_identical(as.array(cbind(x, c(7, 8))), cbind(m, 7:8) + 0)
  expect_identical(as.array(cbind(x[, 1], x[, 2])), m[, 1:2])
})

test_that("members are read by the names in scripts", {
  expect_identical(format(tf$lite$Optimize.DEFAULT), format(tf$lite$Optimize$DEFAULT))
  from_saved_model <- tf$lite$TFLiteConverterFromSavedModel
  expect_match(format(from_saved_model), "from_saved_model")
  expect_error(tf$lite$TFLiteConverterFromNowhere, "has no attribute 'TFLiteConverterFromNowhere'")
  expect_error(tf$lite$NoConverterFromSavedModel, class = "rkeras.AttributeError")
  expect_identical(tf$keras$backend$epsilon(), K$epsilon())
  expect_identical(backend()$floatx(), "float32")
})

test_that("a model is exported to TensorFlow Lite as in the guide", {
  in_empty_directory({
    model <- keras_model_sequential(input_shape = 3) |> layer_dense(2)
    save_model_tf(model, "model_tf")
    converter <- tf$lite$TFLiteConverterFromSavedModel("model_tf/")
    converter$optimizations <- list(tf$lite$Optimize.DEFAULT)
    capture.output(tflite_model <- converter$convert())
    writeBin(tflite_model, "model.tflite")
    expect_identical(rawToChar(readBin("model.tflite", "raw", 8)[5:8]), "TFL3")
  })
})
