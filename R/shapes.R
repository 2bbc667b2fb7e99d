# Shapes: TensorFlow's TensorShape, a Python object, and the list of class "keras_shape" that keras3 has.

#' Shape of a tensor, or a shape with the given sizes
#'
#' In the edition keras, as in the package tensorflow, `shape()` makes a `tf$TensorShape`. A vector of integers, also
#' one in a tensor, contains sizes. In the edition keras3 `shape()` makes a list of class `keras_shape`, and uses the
#' shape of a tensor or array. Both have the methods `[`, `[[`, `as.list()`, `as.integer()`, `length()`, `==` and `!=`.
#' An unknown size is NULL in lists and NA in integers.
#'
#' @param ... Sizes, with NULL, NA or -1 for an unknown size; shapes; tensors and arrays. A scalar integer tensor is a
#'   size.
#' @param dims The sizes as one vector or list. In the edition keras, NULL makes a shape of unknown rank.
#' @return A shape.
#' @export
shape <- function(..., dims = list(...)) run_verb("shape", supplied(), unname(list(...)))

as_shape <- function(x) if (inherits(x, c(tensor_shape, "keras_shape"))) x else shape(dims = x)

# Methods of TensorShape. The class of a TensorShape is that of TensorFlow. ------------------------------------------

tensor_shape <- "tensorflow.python.framework.tensor_shape.TensorShape"

#' @export
as.list.tensorflow.python.framework.tensor_shape.TensorShape <- function(x, ...) request("shape_sizes", x)

#' @export
as.integer.tensorflow.python.framework.tensor_shape.TensorShape <- function(x, ...) known_sizes(as.list(x))

#' @export
as.numeric.tensorflow.python.framework.tensor_shape.TensorShape <- function(x, ...) as.numeric(as.integer(x))

#' @export
as.double.tensorflow.python.framework.tensor_shape.TensorShape <- function(x, ...) as.numeric(as.integer(x))

known_sizes <- function(sizes) vapply(sizes, function(n) if (is.null(n)) NA_integer_ else as.integer(n), 0L)

#' @export
as.character.tensorflow.python.framework.tensor_shape.TensorShape <- function(x, ...) call_method(x, "__repr__")

#' @export
py_str.tensorflow.python.framework.tensor_shape.TensorShape <- function(object, ...) as.character(object)

#' @export
length.tensorflow.python.framework.tensor_shape.TensorShape <- function(x) {
  if (is_dead(x)) return(1L)
  rank <- x$rank
  if (is.null(rank)) NA_integer_ else rank
}

#' @export
format.tensorflow.python.framework.tensor_shape.TensorShape <- function(x, ...) {
  if (is_dead(x)) return(dead_proxy_text(x))
  if (is.null(x$rank)) "(<unknown>)" else paste0("(", paste(as.integer(x), collapse = ", "), ")")
}

#' @export
print.tensorflow.python.framework.tensor_shape.TensorShape <- function(x, ...) {
  cat(if (is_dead(x)) dead_proxy_text(x) else as.character(x), "\n", sep = "")
  invisible(x)
}

#' @export
`[.tensorflow.python.framework.tensor_shape.TensorShape` <- function(x, i) shape(dims = as.list(x)[i])

#' @export
`[[.tensorflow.python.framework.tensor_shape.TensorShape` <- function(x, i) as.list(x)[[i]]

#' @export
`[<-.tensorflow.python.framework.tensor_shape.TensorShape` <- function(x, i, value) {
  sizes <- as.list(x)
  sizes[i] <- as.list(value)
  shape(dims = sizes)
}

#' @export
`[[<-.tensorflow.python.framework.tensor_shape.TensorShape` <- function(x, i, value) {
  sizes <- as.list(x)
  sizes[[i]] <- value
  shape(dims = sizes)
}

#' @export
c.tensorflow.python.framework.tensor_shape.TensorShape <- function(...)
  Reduce(function(x, y) call_method(x, "concatenate", as_shape(y)), list(...))

#' @export
merge.tensorflow.python.framework.tensor_shape.TensorShape <- function(x, y, ...)
  call_method(x, "merge_with", as_shape(y))

#' @export
head.tensorflow.python.framework.tensor_shape.TensorShape <- function(x, ...) shape(dims = head(as.list(x), ...))

# Two unknown sizes are equal. .onLoad() registers these methods for both classes of shapes, because R requires the
# methods of both operands to be the same object.
equal_shapes <- function(e1, e2) {
  sizes <- lapply(list(e1, e2), function(x) {
    x <- as_shape(x)
    if (is.na(length(x))) "unknown rank" else as.integer(x)
  })
  identical(sizes[[1L]], sizes[[2L]])
}

unequal_shapes <- function(e1, e2) !equal_shapes(e1, e2)

summary_of_shapes <- function(..., na.rm = FALSE)
  get(.Generic)(unlist(lapply(list(...), function(x) as.integer(as_shape(x)))), na.rm = na.rm)

# Methods of the list that keras3 has for shapes ----------------------------------------------------------------------

#' @export
format.keras_shape <- function(x, ..., prefix = TRUE) {
  axes <- vapply(unclass(x), function(n) if (is.null(n)) "NA" else format(n), "")
  name <- if (isTRUE(prefix)) "shape" else if (is.character(prefix)) prefix else ""
  paste0(name, "(", paste(axes, collapse = ", "), ")")
}

#' @export
print.keras_shape <- function(x, ...) {
  cat(format(x, ...), "\n", sep = "")
  invisible(x)
}

#' @export
`[.keras_shape` <- function(x, ...) structure(unclass(x)[...], class = class(x))

#' @export
as.list.keras_shape <- function(x, ...) unclass(x)

#' @export
as.integer.keras_shape <- function(x, ...) known_sizes(unclass(x))

# Members of TensorShape.
#' @export
`$.keras_shape` <- function(x, name) {
  axes <- unclass(x)
  known <- !any(vapply(axes, is.null, NA))
  switch(name,
    rank = , ndims = length(axes),
    dims = axes,
    as_list = function() axes,
    is_fully_defined = function() known,
    num_elements = function() if (known) as.integer(prod(unlist(axes))),
    stop("a shape has no `", name, "`", call. = FALSE)
  )
}
