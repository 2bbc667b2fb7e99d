# Datasets: expressions, formulas and S3 methods.

# Convert a lambda such as `~ .x + 1` to a function.
formula_as_function <- function(formula, argument) {
  if (length(formula) != 2L)
    stop("`", argument, "`: a formula in place of a function must be one-sided, as in `~ .x + 1`", call. = FALSE)
  made <- function(..., .x = ..1, .y = ..2, . = ..1) NULL
  body(made) <- formula[[2L]]
  environment(made) <- environment(formula)
  made
}

formulas_as_functions <- function(arguments) {
  formulas <- vapply(arguments, is.call, NA)
  if (any(formulas))
    arguments[formulas] <- Map(formula_as_function, arguments[formulas], names(arguments)[formulas])
  arguments
}

#' Dataset of a range of numbers (sequence)
#'
#' @param from First number.
#' @param to End of the range. This number is not included.
#' @param by Step between the numbers.
#' @param ... Unused.
#' @param dtype Dtype of the numbers.
#' @return A dataset.
#' @export
range_dataset <- function(from = 0, to = 0, by = 1, ..., dtype = tf$int64)
  run_verb("range_dataset", supplied(), dots(...))

#' Zip datasets: combine their elements into tuples
#'
#' The result is as long as the shortest dataset.
#'
#' @param ... Datasets, or a list of them. Their names are ignored, so that a function of the elements gets one argument
#'   for each dataset.
#' @return A dataset.
#' @export
zip_datasets <- function(...) run_verb("zip_datasets", list(), unname(dots(...)))

#' Prepare a dataset of named columns as features and response
#'
#' @param dataset A dataset whose elements have names.
#' @param x Features: unquoted names, as in `c(a, b)`, `a:c` or `-d`, selectors such as `starts_with("a")`, strings, or
#'   a formula such as `y ~ a + b`.
#' @param y Response: an unquoted name. By default none.
#' @param named Whether the elements have the names `x` and `y`. Otherwise they are lists without names.
#' @param named_features Whether the features keep their names. Otherwise they are stacked into one tensor.
#' @param parallel_records Number of records to process in parallel.
#' @param batch_size Batch size. By default the dataset is not batched.
#' @param num_parallel_batches Number of batches to process in parallel.
#' @param drop_remainder Whether to drop a smaller last batch.
#' @return A dataset.
#' @export
dataset_prepare <- function(dataset, x, y = NULL, named = TRUE, named_features = FALSE, parallel_records = NULL,
                            batch_size = NULL, num_parallel_batches = NULL, drop_remainder = FALSE) {
  chosen <- features_and_response(dataset, substitute(x), substitute(y), parent.frame())
  run_verb("dataset_prepare", supplied(chosen))
}

# End of a dataset -----------------------------------------------------------------------------------------------

#' Loop until the end of a dataset
#'
#' `until_out_of_range()` evaluates an expression repeatedly until an iterator in it reaches its end. `with_dataset()`
#' evaluates it once and returns NULL if an iterator reaches its end. `out_of_range_handler()` is an error handler for
#' `tryCatch()` that raises all other errors again.
#'
#' @param expr An expression.
#' @param e An error.
#' @return NULL, invisibly. `with_dataset()` returns the value of the expression.
#' @export
until_out_of_range <- function(expr) {
  expr <- substitute(expr)
  frame <- parent.frame()
  # The loop is evaluated in the frame of the expression, so that `break` works.
  tryCatch(eval(call("repeat", expr), frame), error = out_of_range_handler)
  invisible()
}

#' @rdname until_out_of_range
#' @export
with_dataset <- function(expr) tryCatch(expr, error = out_of_range_handler)

#' @rdname until_out_of_range
#' @export
out_of_range_handler <- function(e) {
  if (!inherits(e, "condition")) stop("out_of_range_handler(): `e` must be an error, not ", class(e)[1L], call. = FALSE)
  if (!any(grepl("(^|[.])(OutOfRangeError|StopIteration)$", class(e)))) stop(e)
  invisible()
}

# Methods of datasets ------------------------------------------------------------------------------------------------

# Number of elements: Inf for an infinite dataset, NA if it is unknown.
#' @export
length.tf_dataset <- function(x) {
  if (is_dead(x)) return(1L)
  n <- as.numeric(x$cardinality())
  if (n == -1) Inf else if (n == -2) NA else if (n <= .Machine$integer.max) as.integer(n) else n
}

# For a dataset with one element.
#' @export
as.array.tf_dataset <- function(x, ...) as.array(x$get_single_element())

# Data sets ----------------------------------------------------------------------------------------------------------

#' UCI heart disease of 303 patients
#'
#' The data set of the package tfdatasets: [dataset_hearts()] describes its columns and names its source.
#'
#' @format A data frame with 303 rows and 14 columns.
#' @export
hearts <- NULL

# Define a data set in a namespace or a stand-in. Python reads it when it is first used.
delay_hearts <- function(namespace)
  delayedAssign("hearts", structure(dataset_hearts(), class = c("tbl_df", "tbl", "data.frame")), assign.env = namespace)
