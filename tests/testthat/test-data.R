# Data of R users: data frames, factors, lists, sparse matrices, functions, datasets.

set.seed(1)
x <- matrix(runif(400), 100)
labels <- factor(ifelse(x[, 1] > 0.5, "yes", "no"))

classifier <- function(outputs = 2, activation = "softmax", loss = "sparse_categorical_crossentropy") {
  keras$utils$set_random_seed(1L)
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(outputs, activation)
  compile(model, optimizer_sgd(0.5), loss, metrics = "accuracy")
}

two_inputs <- function(dtypes = c("float32", "float32")) {
  a <- layer_input(1, name = "a", dtype = dtypes[1])
  b <- layer_input(1, name = "b", dtype = dtypes[2])
  model <- keras_model(list(a, b), layer_concatenate(list(a, b * 10)))
  compile(model, "sgd", "mse")
}

frame <- data.frame(a = c(1, 2, 3), b = c(4, 5, 6))
joined <- cbind(c(1, 2, 3), c(40, 50, 60))

losses <- function(...) fit(classifier(), x, ..., epochs = 2, verbose = 0)$metrics$loss

test_that("class weights are matched to factor levels by name, in any order", {
  by_number <- losses(labels, class_weight = list("0" = 1, "1" = 5))
  expect_identical(losses(labels, class_weight = list(no = 1, yes = 5)), by_number)
  expect_identical(losses(labels, class_weight = c(yes = 5, no = 1)), by_number)
  expect_false(identical(losses(labels, class_weight = c(no = 5, yes = 1)), by_number))
  # Levels that look like numbers are matched as levels.
  numbered <- factor(as.integer(labels), levels = c("1", "2"))
  expect_identical(losses(numbered, class_weight = c("1" = 1, "2" = 5)), by_number)
  expect_error(losses(labels, class_weight = c(no = 1, maybe = 5)),
               "`class_weight` must be weights by level of `y` (no, yes), not 'maybe'.", fixed = TRUE)
  expect_error(losses(as.integer(labels) - 1L, class_weight = c(no = 1, yes = 5)),
               "Weights by level require that `y` is a factor.", fixed = TRUE)
  model <- classifier()
  expect_named(train_on_batch(model, x, labels, class_weight = c(no = 1, yes = 5)), c("loss", "accuracy"))
})

test_that("a model trained with a factor predicts its levels", {
  model <- classifier()
  fit(model, x, labels, epochs = 60, verbose = 0)
  predicted <- predict_classes(model, x)
  expect_identical(levels(predicted), c("no", "yes"))
  expect_gt(mean(predicted == labels), 0.8)
  single <- classifier(1, "sigmoid", "binary_crossentropy")
  fit(single, x, labels, epochs = 60, verbose = 0)
  expect_gt(mean(predict_classes(single, x) == labels), 0.8)
  # A model trained with numbers predicts numbers.
  fit(model, x, as.integer(labels) - 1L, epochs = 1, verbose = 0)
  expect_true(is.integer(predict_classes(model, x)))
})

test_that("columns of a data frame are matched to inputs by name", {
  model <- two_inputs()
  expect_equal(predict(model, frame, verbose = 0), joined)
  expect_equal(predict(model, frame[c("b", "a")], verbose = 0), joined)
  expect_equal(predict(model, cbind(z = 0, frame), verbose = 0), joined)
  expect_equal(predict(model, list(b = frame$b, a = frame$a), verbose = 0), joined)
  expect_equal(predict(model, list(frame$a, frame$b), verbose = 0), joined)
  expect_error(predict(model, data.frame(a = 1, z = 2)),
               "`x` must be a data frame with a column for each input (a, b), not one without `b`.", fixed = TRUE)
  expect_error(fit(model, list(a = frame$a), joined, verbose = 0), "\"b\"")
})

test_that("a text column among named inputs is an error that names it, unless the input is text", {
  texts <- data.frame(a = c(1, 2), b = c("p", "q"))
  expect_error(predict(two_inputs(), texts),
               "predict(): `x` must be numeric in every column, not column `b` of str.", fixed = TRUE)
  a <- layer_input(1, name = "a")
  b <- layer_input(1, name = "b", dtype = "string")
  codes <- layer_string_lookup(b, vocabulary = c("p", "q")) |> layer_rescaling(1)
  model <- keras_model(list(a, b), layer_concatenate(list(a, codes)))
  expect_equal(predict(model, texts, verbose = 0), cbind(c(1, 2), c(1, 2)))
})

test_that("matrices of the package Matrix train, sparse or dense, in every storage", {
  skip_if_not_installed("Matrix")
  zeros <- x * (x > 0.5)
  sparse <- Matrix::Matrix(zeros, sparse = TRUE)
  model <- classifier()
  weights <- get_weights(model)
  plain <- fit(model, zeros, labels, epochs = 2, shuffle = FALSE, verbose = 0)$metrics$loss
  expected <- predict(model, zeros, verbose = 0)
  for (stored in list(sparse, methods::as(sparse, "RsparseMatrix"), methods::as(sparse, "TsparseMatrix"),
                      Matrix::Matrix(zeros, sparse = FALSE))) {
    set_weights(model, weights)
    expect_equal(fit(model, stored, labels, epochs = 2, shuffle = FALSE, verbose = 0)$metrics$loss, plain,
                 tolerance = 1e-5)
    expect_equal(predict(model, stored, verbose = 0), expected, tolerance = 1e-5)
  }
  expect_named(evaluate(model, sparse, labels, verbose = 0), c("loss", "accuracy"))
  expect_equal(fit(model, sparse, labels, epochs = 1, verbose = 0)$params$samples, 100)
  expect_equal(as.array(as_tensor(sparse)), zeros)
  expect_equal(as.array(k_constant(sparse)), zeros, tolerance = 1e-6)
  expect_equal(as.array(op_sum(sparse)), sum(zeros), tolerance = 1e-5, ignore_attr = TRUE)
  logical <- Matrix::Matrix(x > 0.5, sparse = TRUE)
  expect_equal(as.array(as_tensor(logical)), (x > 0.5) + 0)
  dense <- function(rows) as.array(tf$sparse$to_dense(rows))
  rows <- tensor_slices_dataset(sparse) |> dataset_batch(100) |> iterate(dense)
  expect_equal(rows[[1]], zeros, tolerance = 1e-6)
})

test_that("an S4 object of another class is unchanged by a round trip through Python", {
  where <- environment()
  point <- methods::setClass("PointInTests", representation(x = "numeric"), where = where)
  on.exit(methods::removeClass("PointInTests", where = where))
  one <- point(x = 1)
  expect_identical(same(one), one)
})

test_that("validation data are accepted in every type", {
  codes <- as.integer(labels) - 1L
  as_dataset <- tensor_slices_dataset(list(x, codes)) |> dataset_batch(50)
  served <- 0
  source <- function() {
    served <<- served + 1
    if (served %% 3 == 0) NULL else list(x[1:50, ], codes[1:50])
  }
  for (given in list(list(x, labels), list(x, codes, runif(100)), list(as.data.frame(x), labels), as_dataset)) {
    history <- fit(classifier(), x, labels, validation_data = given, epochs = 1, verbose = 0)
    expect_true("val_loss" %in% names(history$metrics))
  }
  expect_length(fit(classifier(), x, labels, validation_data = source, epochs = 2, verbose = 0)$metrics$val_loss, 2)
  expect_length(fit(classifier(), as_dataset, validation_data = list(x, codes), epochs = 1,
                    verbose = 0)$metrics$val_loss, 1)
  split <- fit(classifier(), x, labels, validation_split = 0.2, sample_weight = runif(100), epochs = 1, verbose = 0)
  expect_identical(c(split$params$samples, split$params$validation_samples), c(80L, 20L))
  expect_length(split$metrics$val_loss, 1)
})

test_that("an R function in dataset_map() runs once, when it is traced", {
  runs <- 0
  mapped <- tensor_slices_dataset(list(x = x, y = as.integer(labels))) |>
    dataset_map(function(record) {
      runs <<- runs + 1
      list(record$x * 2, record$y - 1L)
    }) |>
    dataset_batch(50)
  fit(classifier(), mapped, epochs = 3, verbose = 0)
  expect_identical(runs, 1)
  first <- iter_next(as_iterator(mapped))
  expect_equal(as.array(first[[1]]), x[1:50, ] * 2, tolerance = 1e-6)
})

test_that("an R function returns one element after the other, until NULL", {
  given <- 0
  source <- function() {
    given <<- given + 1
    if (given > 4) NULL else list(x[given, ], as.integer(labels[given]) - 1L)
  }
  seen <- iterate(source, function(pair) pair[[2]])
  expect_identical(seen, as.integer(labels[1:4]) - 1L)
})

test_that("data sets are NumPy arrays without conversion", {
  data <- dataset_digits(convert = FALSE)
  expect_s3_class(data$train$x, "numpy.ndarray")
  expect_equal(as.array(data$test$y), digits$test$y)
  # Their methods return NumPy arrays too.
  flat <- data$test$x$reshape(shape(nrow(data$test$x), 64))$astype("float32") / 255
  expect_s3_class(flat, "numpy.ndarray")
  expect_equal(as.vector(as.array(flat[0, 0:64])), as.vector(t(digits$test$x[1, , ])) / 255, tolerance = 1e-6)
})

test_that("sparse matrices of scipy become those of the package Matrix", {
  skip_if_not_installed("Matrix")
  sparse <- import("scipy.sparse")
  values <- rbind(c(1, 0, 2), c(0, 0, 3))
  for (kind in c("csc", "csr", "coo")) {
    made <- sparse[[paste0(kind, "_matrix")]](values)
    expect_s4_class(made, c(csc = "dgCMatrix", csr = "dgRMatrix", coo = "dgTMatrix")[[kind]])
    expect_equal(unname(as.matrix(made)), values)
  }
  expect_equal(unname(as.matrix(sparse$csc_matrix(values > 1))), (values > 1) + 0)
  raw <- import("scipy.sparse", convert = FALSE)$csc_matrix(values)
  expect_equal(py_to_r(raw$toarray()), values)
  expect_s4_class(py_to_r(raw), "dgCMatrix")
  expect_s3_class(sparse$csc_matrix(values * 1i), "python.builtin.object")
})

test_that("missing values, orders and times of pandas become those of R", {
  skip_if_not(py_module_available("pandas"))
  py$table <- data.frame(f = factor(c("a", NA, "b"), levels = c("b", "a")),
                         o = factor(c("low", "high", NA), levels = c("low", "high"), ordered = TRUE))
  py_run_string("codes = table.f.cat.codes.tolist(), table.o.cat.codes.tolist(), table.o.cat.ordered")
  expect_equal(py$codes, list(c(1L, -1L, 0L), c(0L, 1L, -1L), TRUE))
  expect_identical(py$table$o, factor(c("low", "high", NA), levels = c("low", "high"), ordered = TRUE))
  py_run_string("import pandas\ntimes = pandas.DataFrame({'t': pandas.to_timedelta([1, None], unit='h')})")
  expect_equal(py$times$t, as.difftime(c(3600, NA), units = "secs"))
})
