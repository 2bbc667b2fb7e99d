# Datasets and feature specifications in R: expressions, functions of elements, data frames, methods.

values <- function(dataset) lapply(dataset_collect(dataset), as.array)
numbers <- function(dataset) as.numeric(unlist(values(dataset)))
people <- data.frame(
  age = c(20, 30, 40, 70), income = 1:4, city = c("Rome", "Bonn", "Rome", "Oslo"), y = c(0L, 1L, 0L, 1L)
)

test_that("a data frame becomes rows by column name: doubles as float32, integers, text, factor levels", {
  rows <- tensor_slices_dataset(iris)
  types <- output_types(rows)
  expect_equal(vapply(types, function(type) type$name, ""),
               setNames(c(rep("float32", 4), "string"), names(iris)))
  expect_equal(as.character(next_batch(dataset_skip(rows, 100))$Species), "virginica")
  expect_equal(output_types(tensor_slices_dataset(people))$income$name, "int32")
})

test_that("a list without names is a tuple, a list with names a dict", {
  pair <- next_batch(tensor_slices_dataset(list(matrix(1:6, 2), c(7, 8))))
  expect_null(names(pair))
  expect_equal(as.numeric(pair[[1]]), c(1, 3, 5))
  expect_equal(names(next_batch(tensor_slices_dataset(list(b = 1:2, a = 3:4)))), c("b", "a"))
})

test_that("functions of elements receive and return lists", {
  rows <- tensor_slices_dataset(people)
  young <- dataset_filter(rows, function(row) row$age <= 30 & row$income >= 2L)
  expect_equal(length(dataset_collect(young)), 1L)
  named <- dataset_map(rows, function(row) {
    row$age <- row$age / 10
    row$city <- NULL
    row
  })
  expect_equal(names(next_batch(named)), c("age", "income", "y"))
  expect_equal(as.numeric(next_batch(named)$age), 2)
  pairs <- dataset_map(rows, ~ list(.x$age, .$y))
  expect_equal(as.numeric(dataset_collect(dataset_map(pairs, ~ .x + tf$cast(.y, tf$float32)))[[4]]), 71)
  expect_error(dataset_map(rows, function(row) stop("in R")), "in R")
  expect_error(dataset_map(rows, y ~ .x), "one-sided")
})

test_that("the length of a dataset is Inf without an end and NA where it is unknown", {
  numbers <- range_dataset(0, 10)
  expect_identical(length(numbers), 10L)
  expect_identical(length(dataset_repeat(numbers)), Inf)
  expect_identical(length(dataset_filter(numbers, function(x) x > 3)), NA)
  expect_s3_class(numbers, "tf_dataset")
  expect_equal(as.vector(as.array(range_dataset(3, 4))), 3)
})

test_that("doubles are integers, without their fraction", {
  expect_equal(numbers(dataset_shard(range_dataset(0, 4), 2, 1)), c(1, 3))
  # As in tfdatasets. 0.29 * 100 is less than 29.
  expect_length(numbers(dataset_take(range_dataset(0, 100), 0.29 * 100)), 28)
  expect_equal(numbers(dataset_skip(range_dataset(0, 4), 2.5)), c(2, 3))
  expect_equal(dim(as.array(dataset_take(dataset_batch(range_dataset(0, 4), 2.5), 1))), 2)
  expect_length(numbers(dataset_shuffle(range_dataset(0, 4.5), 4 / 3)), 4)
  expect_error(dataset_batch(range_dataset(0, 4), 0.5), "`batch_size` must be a positive integer, not 0.5")
  expect_error(dataset_batch(5, 2), "`dataset` must be a dataset")
})

test_that("files are read by a verb or a function, with additional arguments", {
  file <- tempfile(fileext = ".csv")
  on.exit(unlink(file))
  writeLines(c("x,the y", "1,2.5"), file)
  spec <- csv_record_spec(file)
  expect_equal(spec$names, c("x", "the.y"))
  own <- function(path, record_spec) text_line_dataset(path, record_spec = record_spec)
  for (reader in list(text_line_dataset, own))
    expect_equal(as.numeric(next_batch(read_files(file, reader, record_spec = spec))$the.y), 2.5)
  expect_error(text_line_dataset(file, colour = 1), "unused argument[(]s[)] colour")
})

test_that("a loop runs until a dataset ends, or `break`", {
  iterator <- make_iterator_one_shot(range_dataset(0, 5))
  total <- 0
  until_out_of_range(total <- total + as.numeric(iterator_get_next(iterator)))
  expect_equal(total, 10)
  iterator_initializer(iterator)
  until_out_of_range({
    last <- as.numeric(iterator_get_next(iterator))
    if (last == 2) break
  })
  expect_equal(last, 2)
  expect_error(until_out_of_range(stop("another")), "another")
  expect_error(with_dataset(stop("another")), "another")
})

test_that("columns are selected as in tidyselect", {
  rows <- tensor_slices_dataset(iris)
  chosen <- function(...) eval(substitute(names(next_batch(dataset_prepare(rows, ..., named_features = TRUE))$x)))
  wanted <- c("Sepal.Width", "Species")
  expect_equal(chosen(x = wanted), wanted)
  expect_equal(chosen(x = !!wanted), wanted)
  expect_equal(chosen(x = c(!!!wanted, Petal.Width)), c(wanted, "Petal.Width"))
  expect_equal(chosen(x = -Species), names(iris)[1:4])
  expect_equal(chosen(x = -c(Species, Sepal.Length)), names(iris)[2:4])
  expect_equal(chosen(x = Sepal.Width:Petal.Width), names(iris)[2:4])
  expect_equal(chosen(x = -(Sepal.Width:Petal.Width)), names(iris)[c(1, 5)])
  expect_equal(chosen(x = c(1, 3)), names(iris)[c(1, 3)])
  expect_equal(chosen(x = c(starts_with("Sepal"), -Sepal.Width)), "Sepal.Length")
  expect_equal(chosen(x = !ends_with("Length") & !has_type("string")), names(iris)[c(2, 4)])
  expect_equal(chosen(x = "Species"), "Species")
  expect_equal(chosen(Species ~ . - Sepal.Width), names(iris)[c(1, 3, 4)])
  form <- Species ~ Sepal.Width
  expect_equal(names(next_batch(dataset_prepare(rows, form))), c("x", "y"))
  expect_error(dataset_prepare(rows, Species ~ log(Sepal.Width)), "must consist of names, `.`, `[+]` and `-`")
  expect_error(dataset_prepare(rows, c("a", "Species")), "no column `a` among")
  expect_error(dataset_prepare(rows, starts_with("z")), "selects none of the columns")
})

test_that("a specification accepts bare names, also in a function", {
  add <- function(spec, columns) spec %>% step_numeric_column(columns, normalizer_fn = scaler_standard())
  spec <- feature_spec(people, y ~ .) %>%
    add(c("age", "income")) %>%
    step_categorical_column_with_vocabulary_list(city) %>%
    step_indicator_column(city) %>%
    step_embedding_column(place = city, dimension = function(n) n + 1)
  expect_equal(names(spec$steps), c("age", "income", "city", "indicator_city", "place"))
  fitted <- fit(spec)
  columns <- dense_features(fitted)
  expect_equal(names(columns), c("age", "income", "indicator_city", "place"))
  expect_s3_class(columns$age, "tensorflow.python.feature_column.feature_column._DenseColumn")
  expect_equal(columns$place$dimension, 4)
  expect_equal(as.numeric(columns$age$normalizer_fn(c(20, 70))), (c(20, 70) - 40) / sd(people$age), tolerance = 1e-6)
  expect_error(dense_features(spec), "fit")
  expect_error(step_indicator_column(spec, two = all_numeric()), "one column")
  expect_error(step_numeric_column(5, age), "`spec` must be a feature specification, not 5")
  spec$fit()
  expect_true(spec$fitted)
})

test_that("a fitted specification transforms a dataset for a model", {
  rows <- tensor_slices_dataset(people) %>% dataset_batch(2)
  spec <- feature_spec(rows, x = c(age, income), y = y) %>% step_numeric_column(all_numeric()) %>% fit()
  batch <- rows %>% dataset_use_spec(spec) %>% next_batch()
  expect_equal(names(batch[[1]]), c("age", "income"))
  expect_equal(as.numeric(batch[[2]]), c(0, 1))
  inputs <- layer_input_from_dataset(people[c("age", "income")])
  expect_equal(names(inputs), c("age", "income"))
  expect_equal(inputs$age$dtype, "float32")
})

test_that("selectors with `vars` return indices, counted from 1", {
  expect_equal(starts_with("petal", vars = names(iris)), 3:4)
  expect_equal(starts_with("petal", ignore.case = FALSE, vars = names(iris)), integer())
  expect_equal(matches("th$", vars = names(iris)), 1:4)
  expect_equal(everything(vars = c("a", "b")), 1:2)
})

spec_of <- function(dataset) {
  python <- import("builtins", convert = FALSE)
  py_to_r(python$str(python$getattr(dataset, "element_spec")))
}

test_that("zip_datasets() makes tuples, so that functions get one argument for each dataset", {
  zipped <- zip_datasets(a = tensor_slices_dataset(1:2), b = tensor_slices_dataset(3:4))
  expect_identical(zipped |> dataset_map(function(a, b) a + b) |> iterate(as.array) |> unlist(), c(4L, 6L))
  in_order <- zip_datasets(tensor_slices_dataset(1L), b = tensor_slices_dataset(2L), tensor_slices_dataset(3L))
  expect_identical(vapply(iterate(in_order)[[1]], as.array, 0L), 1:3)
  expect_match(spec_of(in_order), "tf.int32.*tf.int32.*tf.int32")
  pairs <- zip_datasets(x = tensor_slices_dataset(matrix(1:4)), y = tensor_slices_dataset(c(1, 2, 3, 4)))
  model <- keras_model_sequential(input_shape = 1) |> layer_dense(1, kernel_initializer = "ones")
  compile(model, "sgd", "mse")
  expect_equal(fit(model, dataset_batch(pairs, 2), epochs = 1, verbose = 0)$metrics$loss, 0)
})

test_that("elements have the types and shapes of tfdatasets", {
  specs <- list(
    "TensorSpec(shape=(), dtype=tf.float32, name=None)" = tensors_dataset(5),
    "TensorSpec(shape=(2,), dtype=tf.float32, name=None)" = tensors_dataset(c(1, 2)),
    "TensorSpec(shape=(2, 2), dtype=tf.float64, name=None)" = tensors_dataset(diag(2)),
    "TensorSpec(shape=(), dtype=tf.string, name=None)" = tensors_dataset("a"),
    "TensorSpec(shape=(2,), dtype=tf.float64, name=None)" = tensor_slices_dataset(diag(2)),
    "TensorSpec(shape=(), dtype=tf.float32, name=None)" = tensor_slices_dataset(5)
  )
  for (i in seq_along(specs)) expect_identical(spec_of(specs[[i]]), names(specs)[i])
  first <- function(...) iterate(tensor_slices_dataset(...), function(element) lapply(element, dim))[[1]]
  expect_identical(first(tuple(1:2, 3:4)), list(integer(), integer()))
  expect_identical(first(list(list(diag(3), diag(3)), c(1, 2, 3))), list(NULL, integer()))
  expect_type(layer_input_from_dataset(data.frame(a = 1.5, b = "text"))$b$dtype, "character")
  # A list in a list is one array if that fits, and otherwise several components.
  expect_match(spec_of(tensors_dataset(list(list(1, 2), 3))), "^\\(TensorSpec\\(shape=\\(2,\\)")
  expect_match(spec_of(tensor_slices_dataset(list(list(diag(3), diag(3)), c(1, 2, 3)))), "^\\(\\(TensorSpec")
  expect_match(spec_of(tensors_dataset(data.frame(a = 1, b = "x"))), "'a': TensorSpec\\(shape=\\(\\), dtype=tf.float32")
})

test_that("iterate() returns its result invisibly", {
  expect_false(withVisible(iterate(range_dataset(0, 2), as.array))$visible)
})

test_that("as_tensor() of a dataset is its only element, with the structure of the element", {
  expect_equal(as.array(as_tensor(dataset_batch(tensor_slices_dataset(1:6), 6), "float32", shape = c(2, 3))),
               matrix(as.numeric(1:6), 2, byrow = TRUE))
  parts <- as_tensor(tensors_dataset(list(a = 1:3, b = 4:6)))
  expect_named(parts, c("a", "b"))
  expect_equal(as.array(parts$b), array(4:6))
  expect_error(as_tensor(tensor_slices_dataset(1:6)), "more than one element")
})
