# Subsets of tensors and other Python objects. The subscripts are read unevaluated, such as the empty one in `x[, 2]`.

#' Subset of a tensor: indexing and slicing
#'
#' `op_subset(x, ...)` is `x[...]`. `op_subset_set()` and `op_subset<-` assign to a subset.
#'
#' @param x A tensor, eager or symbolic.
#' @param ... One subscript for each axis: an index, a vector of indices, a logical vector, a range that includes its
#'   end (`2:4`, `NA:-2`, `1:9:2`), nothing for the whole axis, `NULL` or `newaxis` for a new axis, or `..` for all axes
#'   in between. Or one logical array of the shape of `x`, or a matrix with one index in each row. Indices count from 1,
#'   negative ones from the end.
#' @return A tensor.
#' @export
op_subset <- function(x, ...)
  run_verb("op_subset", list(x = x), subscripts(eval(substitute(alist(...))), parent.frame()), call = sys.call())

#' @rdname op_subset
#' @param value Values to assign. They are broadcast to the shape of the subset.
#' @return The changed tensor. A variable is changed in place.
#' @export
op_subset_set <- function(x, ..., value) {
  force(value)
  keys <- subscripts(eval(substitute(alist(...))), parent.frame())
  run_verb("op_subset_set", list(x = x, value = value), keys, call = sys.call())
}

#' @rdname op_subset
#' @export
`op_subset<-` <- function(x, ..., value) {
  force(value)
  keys <- subscripts(eval(substitute(alist(...))), parent.frame())
  run_verb("op_subset_assign", list(x = x, value = value), keys, call = sys.call())
}

# Convert unevaluated subscripts to the form that the verb takes.
subscripts <- function(keys, frame) lapply(keys, function(key) {
  if (identical(key, substitute())) return(slice_key())
  if (identical(key, quote(..))) return(list(dots = TRUE))
  if (identical(key, quote(newaxis))) return(NULL)
  if (is.call(key) && identical(key[[1L]], quote(`:`))) {
    # R parses `1:9:2` as `(1:9):2`.
    inner <- key[[2L]]
    if (is.call(inner) && identical(inner[[1L]], quote(`:`)))
      return(slice_key(range_bound(inner[[2L]], frame), range_bound(inner[[3L]], frame), range_bound(key[[3L]], frame)))
    return(slice_key(range_bound(inner, frame), range_bound(key[[3L]], frame)))
  }
  value <- eval(key, frame)
  # A list of indices is a vector of indices.
  if (is.list(value) && !is_proxy(value)) unlist(value) else value
})

# An end of a range. NA and NULL leave it open.
range_bound <- function(expression, frame) {
  value <- eval(expression, frame)
  if (is_proxy(value)) value <- as.integer(value)
  if (is.null(value) || is.na(value)) NULL else as.integer(value)
}

slice_key <- function(from = NULL, to = NULL, step = NULL) list(slice = list(from, to, step))

# `[` and `[<-` -----------------------------------------------------------------------------------------------------

is_tensor <- function(x) inherits(x, "tensorflow.tensor")

# Tensors take all subscripts of op_subset(). Other Python objects, such as lists, take an index or a range.
#' @export
`[.rkeras.object` <- function(x, ..., drop = TRUE, style = getOption("tensorflow.extract.style"),
                              options = tf_extract_opts(style)) {
  if (is_dict(x)) return(x[[...]])
  keys <- eval(substitute(alist(...)))
  frame <- parent.frame()
  if (!is_tensor(x)) return(request("get_slice", x, plain_keys(keys, frame)))
  keys <- apply_extract_options(subscripts(keys, frame), options)
  if (!drop) keys <- lapply(keys, function(key) if (is.numeric(key) && length(key) == 1L) slice_key(key, key) else key)
  run_verb("op_subset", list(x = x), keys, call = sys.call())
}

# A variable is changed in place. Another tensor is replaced by a changed copy, as R's own values are.
#' @export
`[<-.rkeras.object` <- function(x, ..., value) {
  force(value)
  keys <- eval(substitute(alist(...)))
  frame <- parent.frame()
  if (is_tensor(x))
    return(run_verb("op_subset_assign", list(x = x, value = value), subscripts(keys, frame), call = sys.call()))
  request("set_slice", x, plain_keys(keys, frame), value)
  x
}

plain_keys <- function(keys, frame) lapply(keys, function(index) {
  if (identical(index, substitute())) return(slice_key())
  value <- eval(index, frame)
  if (is.null(value) || is_proxy(value)) return(value)
  if (length(value) == 1L) return(zero_based(value))
  if (!length(value) || any(diff(value) != 1))
    stop("`[`: the subscript must be one index or a range without gaps if `x` is not a tensor", call. = FALSE)
  start <- zero_based(value[1L])
  stop <- start + length(value)
  # In Python `x[-2:0]` is empty. A slice up to the last element has no end.
  slice_key(start, if (start < 0L && stop == 0L) NULL else as.integer(stop))
})

# Convert subscripts that follow tf_extract_opts() to one-based ones with an inclusive end.
apply_extract_options <- function(keys, options) {
  if (options$one_based && options$inclusive_stop) return(keys)
  first <- function(i) if (is.null(i) || i < 0L || options$one_based) i else i + 1L
  last <- function(i) if (is.null(i) || options$inclusive_stop) first(i) else first(i) - 1L
  lapply(keys, function(key) {
    if (is.list(key) && !is.null(key$slice)) slice_key(first(key$slice[[1L]]), last(key$slice[[2L]]), key$slice[[3L]])
    else if (is.numeric(key)) vapply(key, first, 0)
    else key
  })
}
