# R's operators and mathematical functions for tensors. They follow the package tensorflow; where it raises an error,
# they compute what Keras or numpy does.

# The edition of the packages that scripts use: "keras" or "keras3".
edition <- function()
  getOption("rkeras.edition", if (is_standin("keras3") && !is_standin("keras")) "keras3" else "keras")

# Operators ----------------------------------------------------------------------------------------------------------

#' @export
Ops.rkeras.object <- function(e1, e2) {
  if (missing(e2)) enter(.Call(entries$operate_one, .Generic, e1)) else enter(.Call(entries$operate, .Generic, e1, e2))
}

matrix_product <- function(x, y, call = sys.call()) {
  if (!is_arraylike(x) && !is_arraylike(y)) return(enter(.Call(entries$operate, "%*%", x, y), call))
  # As in R, a vector becomes a row or a column, whichever fits.
  left <- if (length(dim(x)) < 2L) as_factor_matrix(x, row = length(x) == nrow_of(y)) else x
  right <- if (length(dim(y)) < 2L) as_factor_matrix(y, row = length(y) != ncol_of(left)) else y
  enter(.Call(entries$operate, "%*%", left, right), call)
}

as_factor_matrix <- function(x, row) {
  if (is_proxy(x)) request("apply_op", "expand_dims", x, if (row) 0L else -1L)
  else matrix(x, nrow = if (row) 1L else length(x))
}

# The number of rows. The axes before the last two are batches.
nrow_of <- function(x) {
  shape <- dim(x)
  if (length(shape) < 2L) length(x) else shape[length(shape) - 1L]
}

ncol_of <- function(x) dim(x)[length(dim(x))]

#' Matrix product of tensors (matmul)
#'
#' `x %*% y` multiplies tensors, R matrices and vectors. A vector is a row or a column, whichever fits. Axes before the
#' last two are batches.
#'
#' @name matrix-product
#' @aliases %*%
#' @param x,y Tensors, matrices or vectors.
#' @return A tensor if `x` or `y` is a tensor, otherwise the result of R's own operator.
#' @usage
#' x \%*\% y
NULL

# Before R 4.3 `%*%` does not dispatch on S3 classes. There this function is exported and masks R's operator.
# Register the methods of generics that are generic since R 4.3.
register_later_methods <- function(class) {
  registerS3method("%*%", class, matrix_product)
  registerS3method("@", class, with_subscripts_of)
  registerS3method("@<-", class, function(object, name, value) value)
}

if (getRversion() < "4.3")
  `%*%` <- function(x, y)
    if (is_proxy(x) || is_proxy(y)) matrix_product(x, y, sys.call()) else base::`%*%`(x, y)

# Groups Math, Summary and Complex -------------------------------------------------------------------------------------

#' @export
Math.rkeras.object <- function(x, ...) request("apply_math", x, .Generic, unname(list(...)))

# A named argument that only methods for tensors have does not end up among the values.
#' @export
Summary.rkeras.object <- function(..., axis = NULL, keepdims = FALSE, name = NULL, na.rm = FALSE) {
  if (!isFALSE(na.rm)) warning("`na.rm` is ignored: a tensor has no NA.", call. = FALSE)
  reduce(.Generic, list(...), axis, keepdims)
}

# Keras and numpy count axes from 0.
reduce <- function(generic, parts, axis, keepdims) {
  if (!is.null(axis) && any(axis == 0L))
    stop(generic, "(): `axis` counts from 1, or from -1 at the end.", call. = FALSE)
  if (!is.null(axis)) axis <- as.integer(ifelse(axis > 0L, axis - 1L, axis))
  if (length(parts) > 1L && (!is.null(axis) || !isFALSE(keepdims)))
    stop(generic, "(): `axis` and `keepdims` are for one tensor, not ", length(parts), ".", call. = FALSE)
  request("reduce", generic, unname(parts), as.list(axis), keepdims)
}

#' @export
mean.rkeras.object <- function(x, ..., axis = NULL, keepdims = FALSE, name = NULL) {
  if (!is_arraylike(x)) return(NextMethod())
  if (isTRUE(list(...)$na.rm)) warning("`na.rm` is ignored: a tensor has no NA.", call. = FALSE)
  if (length(list(...)$trim) && list(...)$trim != 0) stop("mean(): `trim` must be 0 for a tensor.", call. = FALSE)
  reduce("mean", list(x), axis, keepdims)
}

#' @export
Complex.rkeras.object <- function(z) request("apply_math", z, .Generic)

#' @export
is.finite.rkeras.object <- function(x) request("apply_math", x, "is.finite")

#' @export
is.infinite.rkeras.object <- function(x) request("apply_math", x, "is.infinite")

#' @export
is.nan.rkeras.object <- function(x) request("apply_math", x, "is.nan")

# Shapes -------------------------------------------------------------------------------------------------------------

is_any_tensor <- function(x) is_proxy(x) && request("is_tensor", x)

# Tensors, numpy arrays and scalars.
is_arraylike <- function(x) is_proxy(x) && request("has_dtype", x)

#' @export
aperm.rkeras.object <- function(a, perm = NULL, ...)
  request("transpose", a, "aperm", if (length(perm)) as.list(as.integer(perm)))

#' @export
t.rkeras.object <- function(x) request("transpose", x, "t")

#' @export
sort.rkeras.object <- function(x, decreasing = FALSE, ..., axis = -1L, name = NULL) {
  request("sort", x, as.integer(if (axis > 0L) axis - 1L else axis), decreasing)
}

# Repeats the elements of the flattened tensor, as of an R vector.
#' @export
rep.rkeras.object <- function(x, times = 1L, each = 1L, ...) {
  if (!is_arraylike(x)) return(rep(list(x), times = times, each = each, ...))
  flat <- request("apply_op", "ravel", x)
  if (each != 1L) flat <- request("apply_op", "repeat", flat, as.integer(each))
  if (length(times) > 1L) request("apply_op", "repeat", flat, as.list(as.integer(times)))
  else request("apply_op", "tile", flat, as.integer(times))
}

# rbind() and cbind() bind numpy arrays as R arrays, and put other Python objects into a matrix of a list.
#' @export
rbind.rkeras.object <- function(..., deparse.level = 1, dtype = NULL, name = NULL) bind(rbind, 0L, dtype, ...)

#' @export
cbind.rkeras.object <- function(..., deparse.level = 1, dtype = NULL, name = NULL) bind(cbind, 1L, dtype, ...)

bind <- function(generic, axis, dtype, ...) {
  parts <- list(...)
  if (any(vapply(parts, is_any_tensor, NA))) return(request("bind", unname(parts), axis, dtype))
  do.call(generic, lapply(parts, function(part) {
    value <- array_or_object(part)
    if (is_proxy(value)) list(value) else if (length(dim(value)) == 1L) as.vector(value) else value
  }))
}

# The default method takes the first rows of a tensor by `[`. Other objects have them as R values.
#' @importFrom utils head
#' @export
head.rkeras.object <- function(x, ...) if (is_tensor(x)) NextMethod() else head(as.array(x), ...)
