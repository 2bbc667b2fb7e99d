# S3 methods of Python objects in R, class "rkeras.object".
#
# The proxy of a Python object is an external pointer or, for a callable object, a function with one as an attribute.

is_proxy <- function(x) inherits(x, "rkeras.object")

#' @export
`$.rkeras.object` <- function(x, name) enter(.Call(entries$get, x, name))

#' @export
`$<-.rkeras.object` <- function(x, name, value) {
  enter(.Call(entries$set, x, name, value))
  x
}

# A string selects an attribute or a key, a number an element. Elements of lists, shapes and models count from 1.
# Otherwise the number is Python's index, as in scripts for reticulate: `k_shape(x)[[0]]` is the number of samples.
#' @export
`[[.rkeras.object` <- function(x, i, ...) {
  if (is.character(i)) {
    if (!is_dict(x) && request("has_attribute", x, i)) return(eval(bquote(`$`(x, .(i)))))
    return(request("get_item", x, i))
  }
  request("get_item", x, if (is_one_based(x)) zero_based(i) else as.integer(i))
}

is_dict <- function(x) inherits(x, "python.builtin.dict")

is_one_based <- function(x) inherits(x, c(
  "python.builtin.list", "python.builtin.tuple", "tensorflow.python.framework.tensor_shape.TensorShape",
  "keras.src.models.model.Model"
))

#' @export
`[[<-.rkeras.object` <- function(x, i, value) {
  if (is.character(i) && !is_dict(x) && request("has_attribute", x, i)) {
    enter(.Call(entries$set, x, i, value))
  } else {
    key <- if (is.character(i)) i else if (is_one_based(x)) zero_based(i) else as.integer(i)
    request("assign_item", x, key, value)
  }
  x
}

zero_based <- function(i) {
  i <- as.integer(i)
  if (any(i == 0L)) stop("subscripts count from 1 in R", call. = FALSE)
  ifelse(i > 0L, i - 1L, i)
}

#' @export
length.rkeras.object <- function(x) {
  # print() and rm() must work on an object of an earlier session.
  if (is_dead(x)) return(1L)
  request("length", x)
}

#' @export
dim.rkeras.object <- function(x) {
  if (is_dead(x)) return(NULL)
  dims <- request("dims", x)
  if (is.null(dims) || !length(dims)) return(NULL)
  vapply(dims, function(n) if (is.null(n)) NA_integer_ else as.integer(n), 0L)
}

#' @export
names.rkeras.object <- function(x) if (is_dead(x)) NULL else request("completions", x)

# Whether the Python object of a proxy is gone: after saveRDS() and readRDS(), or in a new session.
is_dead <- function(x) !python_started() || enter(.Call(entries$is_dead, x))

dead_proxy_text <- function(x) {
  remedy <- "keep models with save_model() or serialize_model()"
  sprintf("<%s of an R session that has ended; %s>", class(x)[1], remedy)
}

#' @export
format.rkeras.object <- function(x, ...) {
  if (is_dead(x)) return(dead_proxy_text(x))
  method <- user_method("py_str", x)
  if (is.null(method)) request("printed_text", x, getOption("width")) else method(x, ...)
}

#' @export
print.rkeras.object <- function(x, ...) {
  cat(format(x, ...), sep = "\n")
  invisible(x)
}

#' @export
str.rkeras.object <- function(object, ...) {
  cat(" ", if (is_dead(object)) dead_proxy_text(object) else request("one_line_summary", object), "\n", sep = "")
  invisible()
}

#' @export
summary.rkeras.object <- function(object, ...) object

#' @importFrom utils .DollarNames
#' @export
.DollarNames.rkeras.object <- function(x, pattern = "") {
  if (is_dead(x)) return(character())
  grep(pattern, request("completions", x), value = TRUE)
}

#' @export
all.equal.rkeras.object <- function(target, current, ...) {
  target <- as.array(target)
  if (is_proxy(current)) current <- as.array(current)
  # Models and layers have no array value to compare.
  if (is_proxy(target))
    return(if (is_proxy(current) && request("equal", target, current)) TRUE else "not the same Python object")
  all.equal(target, current, ...)
}

# Conversion to R values --------------------------------------------------------------------------------------------

#' @export
as.array.rkeras.object <- function(x, ...) {
  value <- request("to_array", x)
  # A string tensor without axes is bytes in Python.
  if (is.raw(value)) value <- rawToChar(value)
  if (is.null(dim(value)) && is.atomic(value)) array(value, dim = length(value)) else value
}

# Return the array of a tensor, for as.numeric() and similar functions. A model or a layer has none.
array_elements <- function(x, caller) {
  value <- as.array(x)
  if (is_proxy(value))
    stop(caller, "(): `x` must be a tensor or an array, not ", request("one_line_summary", x), ".", call. = FALSE)
  value
}

#' @export
as.matrix.rkeras.object <- function(x, ...) as.matrix(array_elements(x, "as.matrix"))

#' @export
as.vector.rkeras.object <- function(x, mode = "any") as.vector(array_elements(x, "as.vector"), mode)

#' @export
as.numeric.rkeras.object <- function(x, ...) as.numeric(array_elements(x, "as.numeric"))

#' @export
as.double.rkeras.object <- as.numeric.rkeras.object

#' @export
as.integer.rkeras.object <- function(x, ...) as.integer(array_elements(x, "as.integer"))

#' @export
as.logical.rkeras.object <- function(x, ...) as.logical(array_elements(x, "as.logical"))

# Objects that are not arrays are converted by Python's str().
#' @export
as.character.rkeras.object <- function(x, ...) {
  value <- as.array(x)
  if (is_proxy(value)) request("printed_text", x) else as.character(value)
}

#' @export
as.list.rkeras.object <- function(x, ...) as.list(request("as_list", x))

# Arithmetic ------------------------------------------------------------------------------------------------------

#' @export
Ops.rkeras.object <- function(e1, e2) {
  if (inherits(e1, "keras_shape") || (!missing(e2) && inherits(e2, "keras_shape")))
    return(compare_shapes(.Generic, e1, e2))
  if (!missing(e2)) return(enter(.Call(entries$operate, .Generic, e1, e2)))
  # Some tensors have no unary plus.
  if (.Generic == "+") e1 else enter(.Call(entries$operate_one, if (.Generic == "-") "neg" else .Generic, e1))
}

matrix_product <- function(x, y, call = sys.call()) {
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
if (getRversion() < "4.3")
  `%*%` <- function(x, y)
    if (is_proxy(x) || is_proxy(y)) matrix_product(x, y, sys.call()) else base::`%*%`(x, y)

# Names in keras.ops of R's functions of the groups Math and Summary.
math_functions <- c(
  abs = "absolute", sqrt = "sqrt", exp = "exp", log = "log", floor = "floor", ceiling = "ceil", round = "round",
  trunc = "trunc", sign = "sign", cos = "cos", sin = "sin", tan = "tan", acos = "arccos", asin = "arcsin",
  atan = "arctan", cosh = "cosh", sinh = "sinh", tanh = "tanh", acosh = "arccosh", asinh = "arcsinh",
  atanh = "arctanh", log2 = "log2", log10 = "log10", log1p = "log1p", expm1 = "expm1", cumsum = "cumsum",
  cumprod = "cumprod", sum = "sum", prod = "prod", max = "max", min = "min", all = "all", any = "any"
)

apply_math <- function(generic, ...) {
  name <- math_functions[generic]
  if (is.na(name)) stop("`", generic, "` has no counterpart in keras.ops", call. = FALSE)
  request("apply_op", unname(name), ...)
}

#' @export
Math.rkeras.object <- function(x, ...) {
  if (.Generic %in% c("cospi", "sinpi", "tanpi")) return(get(sub("pi$", "", .Generic))(x * pi))
  if (.Generic %in% c("lgamma", "digamma")) return(request("gamma_function", .Generic, x))
  # The second argument is the base of `log` and the number of digits of `round`.
  if (...length() && .Generic == "log") return(log(x) / log(..1))
  if (...length() && .Generic == "round") return(apply_math("round", x, as.integer(..1)))
  apply_math(.Generic, x)
}

#' @export
Summary.rkeras.object <- function(..., na.rm = FALSE) {
  if (na.rm) stop("`na.rm` must be FALSE for a tensor, which has no NA", call. = FALSE)
  if (.Generic == "range") return(request("apply_op", "stack", list(min(...), max(...))))
  parts <- lapply(list(...), function(part) if (is_proxy(part)) apply_math(.Generic, part) else get(.Generic)(part))
  join <- switch(.Generic,
    sum = `+`, prod = `*`, all = `&`, any = `|`,
    max = function(a, b) request("apply_op", "maximum", a, b), min = function(a, b) request("apply_op", "minimum", a, b)
  )
  Reduce(join, parts)
}

#' @export
Complex.rkeras.object <- function(z)
  request("apply_op",
          switch(.Generic, Arg = "angle", Conj = "conjugate", Im = "imag", Mod = "absolute", Re = "real"), z)

#' @export
is.finite.rkeras.object <- function(x) request("apply_op", "isfinite", x)

#' @export
is.infinite.rkeras.object <- function(x) request("apply_op", "isinf", x)

#' @export
is.nan.rkeras.object <- function(x) request("apply_op", "isnan", x)

#' @export
aperm.rkeras.object <- function(a, perm = NULL, ...)
  if (is.null(perm)) t(a) else request("apply_op", "transpose", a, as.list(as.integer(perm) - 1L))

# Sorts along the last axis, as TensorFlow does.
#' @export
sort.rkeras.object <- function(x, decreasing = FALSE, ...) {
  sorted <- request("apply_op", "sort", x, -1L)
  if (decreasing) request("apply_op", "flip", sorted, -1L) else sorted
}

# Repeats the elements of the flattened tensor, as of an R vector.
#' @export
rep.rkeras.object <- function(x, times = 1L, each = 1L, ...) {
  flat <- request("apply_op", "ravel", x)
  if (each != 1L) flat <- request("apply_op", "repeat", flat, as.integer(each))
  if (length(times) > 1L) request("apply_op", "repeat", flat, as.list(as.integer(times)))
  else request("apply_op", "tile", flat, as.integer(times))
}

concatenated <- function(parts, axis) {
  parts <- lapply(parts, function(part) {
    if (!is_proxy(part)) part <- as_tensor(part)
    if (length(dim(part)) < 2L) request("apply_op", "expand_dims", part, axis) else part
  })
  request("apply_op", "concatenate", parts, axis)
}

#' @export
rbind.rkeras.object <- function(..., deparse.level = 1) concatenated(unname(list(...)), 0L)

#' @export
cbind.rkeras.object <- function(..., deparse.level = 1) concatenated(unname(list(...)), 1L)

# An image of shape (rows, columns) or (rows, columns, channels): integers up to 255, or numbers from 0 to 1.
#' @export
as.raster.rkeras.object <- function(x, max = NULL, ...) {
  values <- as.array(x)
  if (is.null(max)) max <- if (is.integer(values)) 255L else 1
  if (length(dim(values)) == 3L && dim(values)[3L] == 1L) values <- values[, , 1L]
  as.raster(values, max = max, ...)
}

#' @export
mean.rkeras.object <- function(x, ...) request("apply_op", "mean", x)

#' @export
t.rkeras.object <- function(x) request("apply_op", "transpose", x)

#' @importFrom utils head
#' @export
head.rkeras.object <- function(x, ...) head(as.array(x), ...)

# Enter a Python context manager, evaluate `expr` and exit. `as` is a name for the value that the context returns.
#' @export
with.rkeras.object <- function(data, expr, as = NULL, ...) {
  given <- call_method(data, "__enter__")
  if (!missing(as)) assign(as.character(substitute(as)), given, envir = parent.frame())
  inside_context(data, expr)
}
