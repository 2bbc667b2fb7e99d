# Datasets: what needs R itself, which is expressions, formulas and S3 methods.

# A lambda such as `~ .x + 1` as the function it stands for.
formula_as_function <- function(formula, argument) {
  if (length(formula) != 2L)
    stop("`", argument, "`: a formula that stands for a function has one side, as in `~ .x + 1`", call. = FALSE)
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

#' A dataset of numbers at equal distances
#'
#' @param from The first number.
#' @param to Where to stop; this number is not among them.
#' @param by The distance.
#' @param ... Unused.
#' @param dtype Type of the numbers.
#' @return A dataset.
#' @export
range_dataset <- function(from = 0, to = 0, by = 1, ..., dtype = tf$int64)
  run_verb("range_dataset", supplied(), list(...))

#' Arrange elements with named columns as features and response
#'
#' @param dataset A dataset whose elements have names.
#' @param x The features: bare names, as in `c(a, b)`, `a:c` or `-d`, selectors such as `starts_with("a")`, names as
#'   text, or a formula such as `y ~ a + b`.
#' @param y The response: a bare name; none by default.
#' @param named Whether the elements have the names `x` and `y`; else they are lists without names.
#' @param named_features Whether the features keep their names; else they are stacked into one tensor.
#' @param parallel_records Number of records to work on at the same time.
#' @param batch_size Number of records in a batch; none are made by default.
#' @param num_parallel_batches Number of batches to work on at the same time.
#' @param drop_remainder Whether to leave out a last batch that is smaller.
#' @return A dataset.
#' @export
dataset_prepare <- function(dataset, x, y = NULL, named = TRUE, named_features = FALSE, parallel_records = NULL,
                            batch_size = NULL, num_parallel_batches = NULL, drop_remainder = FALSE) {
  chosen <- features_and_response(dataset, substitute(x), substitute(y), parent.frame())
  run_verb("dataset_prepare", supplied(chosen))
}

# The end of a dataset -----------------------------------------------------------------------------------------------

#' Run something until a dataset comes to its end
#'
#' `until_out_of_range()` evaluates an expression again and again, until an iterator in it is at its end.
#' `with_dataset()` evaluates it once, and gives NULL if that end is met. `out_of_range_handler()` is for a `tryCatch()`
#' of your own: it signals any other error again.
#'
#' @param expr An expression.
#' @param e An error.
#' @return NULL, unprinted; of `with_dataset()` what the expression gives.
#' @export
until_out_of_range <- function(expr) {
  expr <- substitute(expr)
  frame <- parent.frame()
  # The loop is evaluated where the expression belongs, so that `break` leaves it.
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

# The number of elements: Inf without an end, NA where it is not known before all have been seen.
#' @export
length.tf_dataset <- function(x) {
  if (is_dead(x)) return(1L)
  n <- as.numeric(x$cardinality())
  if (n == -1) Inf else if (n == -2) NA_integer_ else if (n <= .Machine$integer.max) as.integer(n) else n
}

# Of a dataset with one element.
#' @export
as.array.tf_dataset <- function(x, ...) as.array(x$get_single_element())
