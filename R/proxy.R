# Python objects as R objects: the S3 methods of class "rkeras.object".
#
# A proxy is an external pointer or, if Python can call it, a function that carries one. `$` and the rest go to Python.

is_proxy <- function(x) inherits(x, "rkeras.object")

#' @export
`$.rkeras.object` <- function(x, name) enter(.Call(entries$get, x, name))

#' @export
`$<-.rkeras.object` <- function(x, name, value) {
  enter(.Call(entries$set, x, name, value))
  x
}

# By name an attribute or a key, by number an element. Lists, shapes and the layers of a model count from 1, as R does;
# elsewhere the number is Python's own, as scripts for reticulate have it: `k_shape(x)[[0]]` is the number of samples.
#' @export
`[[.rkeras.object` <- function(x, i, ...) {
  if (is.character(i)) {
    if (!is_dict(x) && ask("has_attribute", x, i)) return(eval(bquote(`$`(x, .(i)))))
    return(ask("get_item", x, i))
  }
  ask("get_item", x, if (counts_from_one(x)) from_one(i) else as.integer(i))
}

is_dict <- function(x) inherits(x, "python.builtin.dict")

counts_from_one <- function(x) inherits(x, c(
  "python.builtin.list", "python.builtin.tuple", "tensorflow.python.framework.tensor_shape.TensorShape",
  "keras.src.models.model.Model"
))

#' @export
`[[<-.rkeras.object` <- function(x, i, value) {
  if (is.character(i) && !is_dict(x) && ask("has_attribute", x, i)) {
    enter(.Call(entries$set, x, i, value))
  } else {
    place <- if (is.character(i)) i else if (counts_from_one(x)) from_one(i) else as.integer(i)
    ask("assign_item", x, place, value)
  }
  x
}

from_one <- function(i) {
  i <- as.integer(i)
  if (any(i == 0L)) stop("subscripts count from 1 in R", call. = FALSE)
  ifelse(i > 0L, i - 1L, i)
}

#' @export
length.rkeras.object <- function(x) {
  # Objects of a dead session still have to print and be removed.
  if (is_dead(x)) return(1L)
  ask("length", x)
}

#' @export
dim.rkeras.object <- function(x) {
  if (is_dead(x)) return(NULL)
  dims <- ask("dims", x)
  if (is.null(dims) || !length(dims)) return(NULL)
  vapply(dims, function(n) if (is.null(n)) NA_integer_ else as.integer(n), 0L)
}

#' @export
names.rkeras.object <- function(x) if (is_dead(x)) NULL else ask("completions", x)

# A proxy of a session that was saved and loaded again points to nothing.
is_dead <- function(x) !python_started() || enter(.Call(entries$is_dead, x))

dead_text <- function(x) {
  remedy <- "keep models with save_model() or serialize_model()"
  sprintf("<%s of an R session that has ended; %s>", class(x)[1], remedy)
}

#' @export
format.rkeras.object <- function(x, ...) {
  if (is_dead(x)) return(dead_text(x))
  method <- users_method("py_str", x)
  if (is.null(method)) ask("printed_text", x, getOption("width")) else method(x, ...)
}

#' @export
print.rkeras.object <- function(x, ...) {
  cat(format(x, ...), sep = "\n")
  invisible(x)
}

#' @export
str.rkeras.object <- function(object, ...) {
  cat(" ", if (is_dead(object)) dead_text(object) else ask("one_line_summary", object), "\n", sep = "")
  invisible()
}

#' @export
summary.rkeras.object <- function(object, ...) object

#' @importFrom utils .DollarNames
#' @export
.DollarNames.rkeras.object <- function(x, pattern = "") {
  if (is_dead(x)) return(character())
  grep(pattern, ask("completions", x), value = TRUE)
}

#' @export
all.equal.rkeras.object <- function(target, current, ...) {
  target <- as.array(target)
  if (is_proxy(current)) current <- as.array(current)
  # A model, a layer: there are no numbers to compare.
  if (is_proxy(target))
    return(if (is_proxy(current) && ask("equal", target, current)) TRUE else "not the same Python object")
  all.equal(target, current, ...)
}

# As R values -----------------------------------------------------------------------------------------------------

#' @export
as.array.rkeras.object <- function(x, ...) {
  value <- ask("to_array", x)
  # One string in TensorFlow is bytes in Python.
  if (is.raw(value)) value <- rawToChar(value)
  if (is.null(dim(value)) && is.atomic(value)) array(value, dim = length(value)) else value
}

# The elements, for a conversion to a type of R's; a model or a layer has none.
elements <- function(x, verb) {
  value <- as.array(x)
  if (is_proxy(value))
    stop(verb, "(): `x` must be a tensor or an array, not ", ask("one_line_summary", x), ".", call. = FALSE)
  value
}

#' @export
as.matrix.rkeras.object <- function(x, ...) as.matrix(elements(x, "as.matrix"))

#' @export
as.vector.rkeras.object <- function(x, mode = "any") as.vector(elements(x, "as.vector"), mode)

#' @export
as.numeric.rkeras.object <- function(x, ...) as.numeric(elements(x, "as.numeric"))

#' @export
as.double.rkeras.object <- as.numeric.rkeras.object

#' @export
as.integer.rkeras.object <- function(x, ...) as.integer(elements(x, "as.integer"))

#' @export
as.logical.rkeras.object <- function(x, ...) as.logical(elements(x, "as.logical"))

# What has no elements is shown, as by Python's str().
#' @export
as.character.rkeras.object <- function(x, ...) {
  value <- as.array(x)
  if (is_proxy(value)) ask("printed_text", x) else as.character(value)
}

#' @export
as.list.rkeras.object <- function(x, ...) as.list(ask("as_list", x))

# Arithmetic ------------------------------------------------------------------------------------------------------

#' @export
Ops.rkeras.object <- function(e1, e2) {
  if (inherits(e1, "keras_shape") || (!missing(e2) && inherits(e2, "keras_shape")))
    return(compare_shapes(.Generic, e1, e2))
  if (!missing(e2)) return(enter(.Call(entries$operate, .Generic, e1, e2)))
  # Not every tensor has a unary plus.
  if (.Generic == "+") e1 else enter(.Call(entries$operate_one, if (.Generic == "-") "neg" else .Generic, e1))
}

matrix_product <- function(x, y, call = sys.call()) {
  # As in R, a vector is the row or the column that fits.
  left <- if (length(dim(x)) < 2L) as_factor_matrix(x, row = length(x) == nrow_of(y)) else x
  right <- if (length(dim(y)) < 2L) as_factor_matrix(y, row = length(y) != ncol_of(left)) else y
  enter(.Call(entries$operate, "%*%", left, right), call)
}

as_factor_matrix <- function(x, row) {
  if (is_proxy(x)) ask("apply_op", "expand_dims", x, if (row) 0L else -1L)
  else matrix(x, nrow = if (row) 1L else length(x))
}

# Where the axes before the last two are batches.
nrow_of <- function(x) {
  lengths <- dim(x)
  if (length(lengths) < 2L) length(x) else lengths[length(lengths) - 1L]
}

ncol_of <- function(x) dim(x)[length(dim(x))]

#' The matrix product of tensors
#'
#' `x %*% y` multiplies tensors, R matrices and vectors; a vector is the row or the column that fits. Axes before the
#' last two are batches.
#'
#' @name matrix-product
#' @aliases %*%
#' @param x,y Tensors, matrices or vectors.
#' @return A tensor, if one of the two is; else what R gives.
#' @usage
#' x \%*\% y
NULL

# Before R 4.3 `%*%` knows of no S3 class. There this one is exported, and stands in front of R's own.
if (getRversion() < "4.3")
  `%*%` <- function(x, y)
    if (is_proxy(x) || is_proxy(y)) matrix_product(x, y, sys.call()) else base::`%*%`(x, y)

# R's name of each function of the groups Math and Summary, by the name it has in keras.ops.
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
  ask("apply_op", unname(name), ...)
}

#' @export
Math.rkeras.object <- function(x, ...) {
  if (.Generic %in% c("cospi", "sinpi", "tanpi")) return(get(sub("pi$", "", .Generic))(x * pi))
  if (.Generic %in% c("lgamma", "digamma")) return(ask("gamma_function", .Generic, x))
  # The second argument is the base of `log` and the number of digits of `round`.
  if (...length() && .Generic == "log") return(log(x) / log(..1))
  if (...length() && .Generic == "round") return(apply_math("round", x, as.integer(..1)))
  apply_math(.Generic, x)
}

#' @export
Summary.rkeras.object <- function(..., na.rm = FALSE) {
  if (na.rm) stop("`na.rm` must be FALSE for a tensor, which has no NA", call. = FALSE)
  if (.Generic == "range") return(ask("apply_op", "stack", list(min(...), max(...))))
  parts <- lapply(list(...), function(part) if (is_proxy(part)) apply_math(.Generic, part) else get(.Generic)(part))
  join <- switch(.Generic,
    sum = `+`, prod = `*`, all = `&`, any = `|`,
    max = function(a, b) ask("apply_op", "maximum", a, b), min = function(a, b) ask("apply_op", "minimum", a, b)
  )
  Reduce(join, parts)
}

#' @export
Complex.rkeras.object <- function(z)
  ask("apply_op", switch(.Generic, Arg = "angle", Conj = "conjugate", Im = "imag", Mod = "absolute", Re = "real"), z)

#' @export
is.finite.rkeras.object <- function(x) ask("apply_op", "isfinite", x)

#' @export
is.infinite.rkeras.object <- function(x) ask("apply_op", "isinf", x)

#' @export
is.nan.rkeras.object <- function(x) ask("apply_op", "isnan", x)

#' @export
aperm.rkeras.object <- function(a, perm = NULL, ...)
  if (is.null(perm)) t(a) else ask("apply_op", "transpose", a, as.list(as.integer(perm) - 1L))

# Along the last axis, as TensorFlow sorts.
#' @export
sort.rkeras.object <- function(x, decreasing = FALSE, ...) {
  sorted <- ask("apply_op", "sort", x, -1L)
  if (decreasing) ask("apply_op", "flip", sorted, -1L) else sorted
}

# The elements in one row, as of an R vector.
#' @export
rep.rkeras.object <- function(x, times = 1L, each = 1L, ...) {
  flat <- ask("apply_op", "ravel", x)
  if (each != 1L) flat <- ask("apply_op", "repeat", flat, as.integer(each))
  if (length(times) > 1L) ask("apply_op", "repeat", flat, as.list(as.integer(times)))
  else ask("apply_op", "tile", flat, as.integer(times))
}

joined <- function(parts, axis) {
  parts <- lapply(parts, function(part) {
    if (!is_proxy(part)) part <- as_tensor(part)
    if (length(dim(part)) < 2L) ask("apply_op", "expand_dims", part, axis) else part
  })
  ask("apply_op", "concatenate", parts, axis)
}

#' @export
rbind.rkeras.object <- function(..., deparse.level = 1) joined(unname(list(...)), 0L)

#' @export
cbind.rkeras.object <- function(..., deparse.level = 1) joined(unname(list(...)), 1L)

# An image of rows, columns and, if there are any, colours: bytes, or numbers from 0 to 1.
#' @export
as.raster.rkeras.object <- function(x, max = NULL, ...) {
  values <- as.array(x)
  if (is.null(max)) max <- if (is.integer(values)) 255L else 1
  if (length(dim(values)) == 3L && dim(values)[3L] == 1L) values <- values[, , 1L]
  as.raster(values, max = max, ...)
}

#' @export
mean.rkeras.object <- function(x, ...) ask("apply_op", "mean", x)

#' @export
t.rkeras.object <- function(x) ask("apply_op", "transpose", x)

#' @importFrom utils head
#' @export
head.rkeras.object <- function(x, ...) head(as.array(x), ...)

# `with(object, ...)` enters a Python context manager and leaves it whatever happens; `as` names what it gives.
#' @export
with.rkeras.object <- function(data, expr, as = NULL, ...) {
  given <- call_method(data, "__enter__")
  if (!missing(as)) assign(as.character(substitute(as)), given, envir = parent.frame())
  inside_context(data, expr)
}
