# S3 methods of Python objects in R, class "rkeras.object". They follow reticulate, for tensors the package tensorflow.
#
# The proxy of a Python object is an environment or, for a callable object, a function with an environment as an
# attribute. Where stand-ins are loaded, the same methods are those of "python.builtin.object".

is_proxy <- function(x) inherits(x, "python.builtin.object")

# Tensors and variables of TensorFlow. Symbolic tensors of Keras too, but not in the edition keras3.
is_tensor <- function(x) inherits(x, "tensorflow.tensor")

is_dict <- function(x) inherits(x, "python.builtin.dict")

#' @export
`$.rkeras.object` <- function(x, name) enter(.Call(entries$get, x, name))

#' @export
`$<-.rkeras.object` <- function(x, name, value) {
  enter(.Call(entries$set, x, name, value))
  if (inherits(x, "condition")) with_field(x, name, value) else x
}

# The proxy of an exception is a list, so that packages such as rlang take it as a condition.
with_field <- function(condition, name, value) {
  classes <- oldClass(condition)
  class(condition) <- NULL
  condition[name] <- list(value)
  structure(condition, class = classes)
}

# A number is Python's index. A string is a key if the object has it, otherwise the name of an attribute.
#' @export
`[[.rkeras.object` <- function(x, i, ...) {
  if (is.character(i) && inherits(x, "condition")) return(enter(.Call(entries$get, x, i)))
  request("get_part", x, if (is_dict(x)) i else integer_key(i))
}

#' @export
`[[<-.rkeras.object` <- function(x, i, value) {
  if (is.character(i) && inherits(x, "condition")) return(`$<-.rkeras.object`(x, i, value))
  request("set_part", x, if (is_dict(x)) i else integer_key(i), value)
  x
}

#' @export
length.rkeras.object <- function(x) {
  # print() and rm() must work on an object of an earlier session.
  count <- if (is_dead(x)) 0L else request("length", x)
  if (is.null(count)) NA_integer_ else count
}

#' @export
dim.rkeras.object <- function(x) {
  dims <- if (!is_dead(x)) request("dims", x)
  if (!is.null(dims)) vapply(dims, function(n) if (is.null(n)) NA_integer_ else as.integer(n), 0L)
}

#' @export
names.rkeras.object <- function(x) if (is_dead(x)) NULL else sort(as.character(request("completions", x)))

# Whether the Python object of a proxy is gone: after saveRDS() and readRDS(), or in a new session.
is_dead <- function(x) !python_started() || enter(.Call(entries$is_dead, x))

dead_proxy_text <- function(x) {
  remedy <- "keep models with save_model() or serialize_model()"
  sprintf("<%s of an R session that has ended; %s>", class(x)[1], remedy)
}

# Text ---------------------------------------------------------------------------------------------------------------

#' @export
format.rkeras.object <- function(x, ...) {
  if (is_dead(x)) return(dead_proxy_text(x))
  method <- user_method("py_str", x)
  # Addresses in memory say nothing to a user.
  gsub(" object at 0x[0-9a-f]+", "", if (is.null(method)) request("formatted_text", x) else method(x, ...))
}

#' @export
print.rkeras.object <- function(x, ...) {
  method <- if (!is_dead(x)) user_method("py_str", x)
  text <- if (is_dead(x)) dead_proxy_text(x) else if (is.null(method)) request("printed_text", x, getOption("width"))
    else method(x, ...)
  cat(text, sep = "\n")
  invisible(x)
}

#' @export
str.rkeras.object <- function(object, ...) {
  cat(if (is_dead(object)) dead_proxy_text(object) else request("structure_text", object), "\n", sep = "")
  invisible()
}

#' @export
summary.rkeras.object <- function(object, ...) if (is_pandas(object)) object$describe() else str(object)

is_pandas <- function(x) inherits(x, c("pandas.DataFrame", "pandas.Series", "pandas.core.frame.DataFrame",
                                       "pandas.core.series.Series"))

#' @importFrom utils .DollarNames
#' @export
.DollarNames.rkeras.object <- function(x, pattern = "") {
  if (is_dead(x)) return(character())
  grep(pattern, request("completions", x), value = TRUE)
}

#' @export
all.equal.rkeras.object <- function(target, current, ...) {
  values <- array_or_object(target)
  if (is_proxy(values))
    return(if (is_proxy(current) && request("equal", target, current)) TRUE else "not the same Python object")
  current <- array_or_object(current)
  # An R vector has no dim, the values of a tensor have.
  if (length(dim(values)) == 1L && is.null(dim(current)) && is.atomic(current)) current <- as.array(current)
  all.equal(values, current, ...)
}

# Conversion to R values --------------------------------------------------------------------------------------------

# In the edition keras3 the array of a scalar tensor has one dimension.
#' @export
as.array.rkeras.object <- function(x, ...) {
  value <- request("to_array", x)
  # A string tensor without axes is bytes in Python.
  if (is.raw(value)) value <- rawToChar(value)
  one_axis <- is.null(dim(value)) && is.atomic(value) && (edition() == "keras3" || !is_tensor(x))
  if (one_axis) array(value, dim = length(value)) else value
}

# The values of a tensor or numpy array, other values themselves.
array_or_object <- function(x) if (is_proxy(x) && request("has_values", x)) as.array(x) else x

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

# The values of a tensor. Other objects are converted by Python's str(), bytes are decoded.
#' @export
as.character.rkeras.object <- function(x, ...) {
  if (inherits(x, classes_with_values)) return(as.character(as.vector(as.array(x))))
  if (inherits(x, "python.builtin.bytes")) as.character.python.builtin.bytes(x, ...) else request("text_of", x, ...)
}

classes_with_values <- c(
  "tensorflow.python.framework.ops.EagerTensor", "tensorflow.python.ops.variables.Variable"
)

#' @export
as.list.rkeras.object <- function(x, ...)
  if (inherits(x, "numpy.ndarray")) as.list(as.array(x)) else as.list(request("as_list", x))

# An image of shape (rows, columns) or (rows, columns, channels): integers up to 255, or numbers from 0 to 1.
#' @export
as.raster.rkeras.object <- function(x, max = NULL, ...) {
  values <- as.array(x)
  if (is.null(max)) max <- if (is.integer(values)) 255L else 1
  if (length(dim(values)) == 3L && dim(values)[3L] == 1L) values <- values[, , 1L]
  as.raster(values, max = max, ...)
}

# Enter a Python context manager, evaluate `expr` and exit. `as` is a name for the value that the context returns.
#' @export
with.rkeras.object <- function(data, expr, as = NULL, ...) {
  given <- call_method(data, "__enter__")
  if (!missing(as)) assign(as.character(substitute(as)), given, envir = parent.frame())
  inside_context(data, expr)
}
