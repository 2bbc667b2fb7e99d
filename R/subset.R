# Parts of tensors and of what else Python indexes: what R must see unevaluated, such as the empty place in `x[, 2]`.

#' Part of a tensor
#'
#' @param x The tensor, eager or symbolic.
#' @param ... For each axis a place, a vector of places, a logical vector, a range (`2:4`, `NA:-2`, `1:9:2`, with its
#'   end), nothing for all of the axis, `NULL` or `newaxis` for a new axis, or `..` for all axes in between. Or one
#'   logical array of the shape of `x`, or a matrix with a place in each row. Places count from 1, negative ones from
#'   the end.
#' @return A tensor.
#' @export
op_subset <- function(x, ...)
  run_verb("op_subset", list(x = x), subscripts(eval(substitute(alist(...))), parent.frame()), call = sys.call())

#' @rdname op_subset
#' @param value What to put there; it is repeated to fill the part.
#' @return The new tensor; a variable is changed in place.
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

# The keys of `[`, unevaluated, as Python reads them.
subscripts <- function(keys, frame) lapply(keys, function(key) {
  if (identical(key, substitute())) return(slice_key())
  if (identical(key, quote(..))) return(list(dots = TRUE))
  if (identical(key, quote(newaxis))) return(NULL)
  if (is.call(key) && identical(key[[1L]], quote(`:`))) {
    # `1:9:2` is read as `(1:9):2`.
    inner <- key[[2L]]
    if (is.call(inner) && identical(inner[[1L]], quote(`:`)))
      return(slice_key(bound(inner[[2L]], frame), bound(inner[[3L]], frame), bound(key[[3L]], frame)))
    return(slice_key(bound(inner, frame), bound(key[[3L]], frame)))
  }
  value <- eval(key, frame)
  # One element is a place, an array of one is a vector.
  if (is.list(value) && !is_proxy(value)) unlist(value) else value
})

# NA and NULL leave a range open.
bound <- function(expression, frame) {
  value <- eval(expression, frame)
  if (is_proxy(value)) value <- as.integer(value)
  if (is.null(value) || is.na(value)) NULL else as.integer(value)
}

slice_key <- function(from = NULL, to = NULL, step = NULL) list(slice = list(from, to, step))

# `[` and `[<-` -------------------------------------------------------------------------------------------------------

is_tensor <- function(x) inherits(x, "tensorflow.tensor")

# Of a tensor as op_subset() has it; of what else Python indexes, such as a list, by numbers and unbroken ranges.
#' @export
`[.rkeras.object` <- function(x, ..., drop = TRUE, style = getOption("tensorflow.extract.style"),
                              options = tf_extract_opts(style)) {
  if (is_dict(x)) return(x[[...]])
  keys <- eval(substitute(alist(...)))
  frame <- parent.frame()
  if (!is_tensor(x)) return(ask("get_slice", x, plain_keys(keys, frame)))
  keys <- counted_from_one(subscripts(keys, frame), options)
  if (!drop) keys <- lapply(keys, function(key) if (is.numeric(key) && length(key) == 1L) slice_key(key, key) else key)
  run_verb("op_subset", list(x = x), keys, call = sys.call())
}

# A variable is changed in place; another tensor makes way for a changed copy, as R's own values do.
#' @export
`[<-.rkeras.object` <- function(x, ..., value) {
  force(value)
  keys <- eval(substitute(alist(...)))
  frame <- parent.frame()
  if (is_tensor(x))
    return(run_verb("op_subset_assign", list(x = x, value = value), subscripts(keys, frame), call = sys.call()))
  ask("set_slice", x, plain_keys(keys, frame), value)
  x
}

plain_keys <- function(keys, frame) lapply(keys, function(index) {
  if (identical(index, substitute())) return(slice_key())
  value <- eval(index, frame)
  if (is.null(value) || is_proxy(value)) return(value)
  if (length(value) == 1L) return(from_one(value))
  if (!length(value) || any(diff(value) != 1))
    stop("`[` takes one number or an unbroken range here", call. = FALSE)
  start <- from_one(value[1L])
  stop <- start + length(value)
  # In Python a range up to 0 is empty; one that ends with the axis has no end.
  slice_key(start, if (start < 0L && stop == 0L) NULL else as.integer(stop))
})

# Keys that count as `options` say, counted as R does.
counted_from_one <- function(keys, options) {
  if (options$one_based && options$inclusive_stop) return(keys)
  first <- function(i) if (is.null(i) || i < 0L || options$one_based) i else i + 1L
  last <- function(i) if (is.null(i) || options$inclusive_stop) first(i) else first(i) - 1L
  lapply(keys, function(key) {
    if (is.list(key) && !is.null(key$slice)) slice_key(first(key$slice[[1L]]), last(key$slice[[2L]]), key$slice[[3L]])
    else if (is.numeric(key)) vapply(key, first, 0)
    else key
  })
}
