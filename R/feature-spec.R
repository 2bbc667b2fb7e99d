# Feature specifications: unquoted names of columns and selectors.

# Selections ---------------------------------------------------------------------------------------------------------

# Convert a selection for Python: to names, a Python selector, or a list of them.
#
# `expression` is the user's expression, `names` are the columns. Other names are variables of `frame`.
selection <- function(expression, names, frame) {
  if (is.name(expression)) {
    name <- as.character(expression)
    if (name %in% names) return(name)
    return(selected_value(eval(expression, frame), names))
  }
  if (!is.call(expression)) return(selected_value(expression, names))
  part <- function(i) selection(expression[[i]], names, frame)
  head <- expression[[1L]]
  # Selectors of dplyr and tidyselect with the same names work only inside their own functions.
  if (is.call(head) && identical(as.character(head[[1L]]), "::")) head <- head[[3L]]
  head <- if (is.name(head)) as.character(head) else ""
  # `!!x` and `!!!x` insert the value of a variable.
  if (is_negation(expression) && is_negation(expression[[2L]])) {
    inner <- expression[[2L]][[2L]]
    return(selected_value(eval(if (is_negation(inner)) inner[[2L]] else inner, frame), names))
  }
  switch(head,
    "(" = part(2L),
    c = , list = lapply(as.list(expression)[-1L], selection, names, frame),
    "-" = if (length(expression) == 2L) -selector(part(2L)) else list(part(2L), -selector(part(3L))),
    "!" = !selector(part(2L)),
    "&" = selector(part(2L)) & selector(part(3L)),
    "|" = selector(part(2L)) | selector(part(3L)),
    ":" = {
      ends <- match(c(one_name(part(2L)), one_name(part(3L))), names)
      if (anyNA(ends)) stop("`:` needs two columns: ", deparse(expression), call. = FALSE)
      as.list(names[ends[1L]:ends[2L]])
    },
    all_of = selected_value(eval(expression[[2L]], frame), names),
    any_of = as.list(intersect(names, eval(expression[[2L]], frame))),
    {
      if (head %in% selectors) expression[[1L]] <- get(head, envir = topenv(), mode = "function")
      selected_value(eval(expression, frame), names)
    }
  )
}

is_negation <- function(expression) is.call(expression) && identical(expression[[1L]], quote(`!`))

selectors <- c("starts_with", "ends_with", "contains", "matches", "num_range", "one_of", "everything", "has_type",
               "all_numeric", "all_nominal")

# Convert the value of a selection: strings, column indices or a selector.
selected_value <- function(value, names) {
  if (is_proxy(value) || is.list(value)) return(value)
  if (is.factor(value) || is.name(value)) value <- as.character(value)
  if (is.character(value)) return(as.list(value))
  if (!is.numeric(value) || anyNA(value) || any(value == 0 | abs(value) > length(names)))
    stop("`x`, `y` or the columns of a step must be names, column indices or selectors", call. = FALSE)
  if (all(value < 0)) as.list(names[value]) else as.list(names[abs(value)])
}

selector <- function(part) if (is_proxy(part)) part else combined(if (is.list(part)) part else list(part))

# Combine several selections into one selector, which `-` and `!` can negate.
combined <- function(parts) Reduce(`|`, lapply(parts, function(part) {
  if (is_proxy(part)) part else if (is.list(part)) combined(part) else one_of(part)
}))

one_name <- function(part) {
  part <- unlist(part)
  if (length(part) == 1L && is.character(part)) part else NA_character_
}

# The names of the columns of a dataset or a data frame.
columns_of <- function(dataset) if (is_proxy(dataset)) names(output_types(dataset)) else names(dataset)

features_and_response <- function(dataset, x, y, frame) {
  names <- columns_of(dataset)
  if (is.null(names)) stop("`dataset` must have elements with names", call. = FALSE)
  formula <- if (is.call(x) && identical(x[[1L]], quote(`~`))) eval(x, frame)
  else if (is.name(x) && !as.character(x) %in% names) {
    value <- eval(x, frame)
    if (inherits(value, "formula")) value
  }
  response <- if (!is.null(y)) selection(y, names, frame)
  if (!is.null(formula)) {
    parts <- formula_parts(formula, names)
    return(list(x = parts$features, y = if (is.null(parts$response)) response else parts$response))
  }
  list(x = selection(x, names, frame), y = response)
}

formula_parts <- function(formula, names) {
  allowed <- function(part) {
    if (is.call(part)) {
      if (!as.character(part[[1L]])[1L] %in% c("+", "-", "("))
        stop("a formula must consist of names, `.`, `+` and `-`, not ", deparse(part), call. = FALSE)
      lapply(as.list(part)[-1L], allowed)
    }
  }
  allowed(formula[[length(formula)]])
  response <- if (length(formula) == 3L) as.character(formula[[2L]])
  fields <- as.data.frame(stats::setNames(as.list(rep(0, length(names))), names), optional = TRUE)
  features <- attr(stats::terms(formula, data = fields), "term.labels")
  list(features = as.list(gsub("^`|`$", "", features)), response = response)
}

# Convert the selections in the dots of a step.
spec_terms <- function(spec, ...) {
  # Python raises the error.
  if (!inherits(spec, "FeatureSpec")) return(list())
  frame <- parent.frame(2L)
  lapply(eval(substitute(alist(...))), selection, spec$feature_names(), frame)
}

# Specifications -----------------------------------------------------------------------------------------------------

#' Feature specification: preprocessing of columns
#'
#' Add features with the `step_*()` functions, call `fit()` to compute statistics and vocabularies from the data, and
#' pass the value of `dense_features()` to `layer_dense_features()`.
#'
#' @param dataset A dataset whose elements have names, or a data frame.
#' @param x Features: unquoted names, as in `c(a, b)`, `a:c` or `-d`, selectors such as `starts_with("a")`, strings, or
#'   a formula such as `y ~ a + b`.
#' @param y Response: an unquoted name. By default none.
#' @return A feature specification.
#' @export
feature_spec <- function(dataset, x, y = NULL) {
  chosen <- features_and_response(dataset, substitute(x), substitute(y), parent.frame())
  run_verb("feature_spec", supplied(chosen))
}

#' @export
fit.FeatureSpec <- function(object, dataset = NULL, ...) {
  if (!is.null(dataset) && !is_proxy(dataset)) dataset <- tensors_dataset(dataset)
  run_verb("fit", list(object = object, x = dataset))
}

#' Numeric and categorical feature columns
#'
#' Each function adds a step for each column: a numeric column, or categories from a vocabulary list, from a vocabulary
#' file, by hash bucket, or by identity (integer ids). `step_remove_column()` removes features, for example after others
#' have been derived from them.
#'
#' @name step_columns
#' @param spec A feature specification.
#' @param ... Unquoted names of columns, or selectors such as `all_numeric()`.
#' @param shape Shape of a value.
#' @param default_value Replacement for a missing value. For categories, the integer id of any other value.
#' @param dtype Dtype of the values.
#' @param normalizer_fn Function of a tensor, or `scaler_standard()` or `scaler_min_max()`, which are fitted to the
#'   data.
#' @param vocabulary_list The categories. By default all values in the data, sorted.
#' @param num_oov_buckets Number of additional categories for other values, instead of `default_value`.
#' @param hash_bucket_size Number of categories.
#' @param num_buckets Number of categories.
#' @param vocabulary_file Path of a file with one category in each line.
#' @param vocabulary_size Number of categories. By default the number of lines.
#' @return A new feature specification.
#' @export
step_numeric_column <- function(spec, ..., shape = 1L, default_value = NULL, dtype = tf$float32, normalizer_fn = NULL)
  run_verb("step_numeric_column", supplied(), spec_terms(spec, ...))

#' @rdname step_columns
#' @export
step_categorical_column_with_vocabulary_list <- function(spec, ..., vocabulary_list = NULL, dtype = NULL,
                                                         default_value = -1L, num_oov_buckets = 0L)
  run_verb("step_categorical_column_with_vocabulary_list", supplied(), spec_terms(spec, ...))

#' @rdname step_columns
#' @export
step_categorical_column_with_hash_bucket <- function(spec, ..., hash_bucket_size, dtype = tf$string)
  run_verb("step_categorical_column_with_hash_bucket", supplied(), spec_terms(spec, ...))

#' @rdname step_columns
#' @export
step_categorical_column_with_identity <- function(spec, ..., num_buckets, default_value = NULL)
  run_verb("step_categorical_column_with_identity", supplied(), spec_terms(spec, ...))

#' @rdname step_columns
#' @export
step_categorical_column_with_vocabulary_file <- function(spec, ..., vocabulary_file, vocabulary_size = NULL,
                                                         dtype = tf$string, default_value = NULL, num_oov_buckets = 0L)
  run_verb("step_categorical_column_with_vocabulary_file", supplied(), spec_terms(spec, ...))

#' @rdname step_columns
#' @export
step_remove_column <- function(spec, ...) run_verb("step_remove_column", supplied(), spec_terms(spec, ...))

#' Indicator, embedding, bucketized and crossed feature columns
#'
#' One-hot (indicator) columns and embeddings of categories, buckets of a numeric column, and crossed categories. A new
#' feature is called `indicator_a`, `embedding_a`, `bucketized_a`, `crossed_a_b` or `shared_embeddings_a_b`, unless the
#' argument has a name.
#'
#' @name step_features
#' @param spec A feature specification.
#' @param ... Unquoted names of features, or selectors. For crossed columns and shared embeddings several together, as
#'   in `c(a, b)`.
#' @param dimension Dimension of the embedding, or a function of the number of categories. By default its fourth root.
#' @param combiner How to combine several categories of a sample: "mean", "sqrtn" or "sum".
#' @param initializer Initializer of the embedding.
#' @param ckpt_to_load_from Path of a checkpoint to load the embedding from.
#' @param tensor_name_in_ckpt Name of the embedding in the checkpoint.
#' @param max_norm Largest norm of an embedding vector. Longer vectors are clipped.
#' @param trainable Whether the embedding is trainable.
#' @param boundaries Boundaries between the buckets, in increasing order.
#' @param hash_bucket_size Number of categories.
#' @param hash_key Start value of the hash.
#' @param shared_embedding_collection_name Accepted and ignored: a collection of variables in TensorFlow 1.
#' @return A new feature specification.
#' @export
step_indicator_column <- function(spec, ...) run_verb("step_indicator_column", supplied(), spec_terms(spec, ...))

#' @rdname step_features
#' @export
step_embedding_column <- function(spec, ..., dimension = fourth_root, combiner = "mean",
                                  initializer = NULL, ckpt_to_load_from = NULL, tensor_name_in_ckpt = NULL,
                                  max_norm = NULL, trainable = TRUE)
  run_verb("step_embedding_column", supplied(), spec_terms(spec, ...))

#' @rdname step_features
#' @export
step_bucketized_column <- function(spec, ..., boundaries)
  run_verb("step_bucketized_column", supplied(), spec_terms(spec, ...))

#' @rdname step_features
#' @export
step_crossed_column <- function(spec, ..., hash_bucket_size, hash_key = NULL)
  run_verb("step_crossed_column", supplied(), spec_terms(spec, ...))

#' @rdname step_features
#' @export
step_shared_embeddings_column <- function(spec, ..., dimension, combiner = "mean", initializer = NULL,
                                          shared_embedding_collection_name = NULL, ckpt_to_load_from = NULL,
                                          tensor_name_in_ckpt = NULL, max_norm = NULL, trainable = TRUE)
  run_verb("step_shared_embeddings_column", supplied(), spec_terms(spec, ...))

# Selectors ----------------------------------------------------------------------------------------------------------

# Python returns an empty list if no column matches.
indices_or_selector <- function(found) if (is_proxy(found)) found else as.integer(found)

#' Select columns by name: selection helpers
#'
#' For `feature_spec()`, `dataset_prepare()` and the `step_*()` functions: columns whose names start with a string, end
#' with it, contain it or match a regular expression, or are given. See also `everything()` and `num_range()`.
#'
#' @name select_columns
#' @param match One or several strings or regular expressions.
#' @param ignore.case Whether to ignore case.
#' @param perl Accepted and ignored: the regular expressions are Python's, which resemble Perl's.
#' @param ... Names. A name that is not a column is a warning.
#' @param vars,.vars Names to search.
#' @return A selector. With `vars`, the indices of the matching names.
#' @export
starts_with <- function(match, ignore.case = TRUE, vars = NULL) indices_or_selector(run_verb("starts_with", supplied()))

#' @rdname select_columns
#' @export
ends_with <- function(match, ignore.case = TRUE, vars = NULL) indices_or_selector(run_verb("ends_with", supplied()))

#' @rdname select_columns
#' @export
contains <- function(match, ignore.case = TRUE, vars = NULL) indices_or_selector(run_verb("contains", supplied()))

#' @rdname select_columns
#' @export
matches <- function(match, ignore.case = TRUE, perl = FALSE, vars = NULL)
  indices_or_selector(run_verb("matches", supplied()))

#' @rdname select_columns
#' @export
one_of <- function(..., .vars = NULL) indices_or_selector(run_verb("one_of", supplied(), dots(...)))

# Default dimension of an embedding for a number of categories.
fourth_root <- function(x) as.integer(x^0.25)
