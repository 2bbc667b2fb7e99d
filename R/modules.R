# The Python modules `tf`, `keras` and `K`, which are imported at first use.

#' Python modules TensorFlow, Keras and Keras backend
#'
#' `tf` is the module tensorflow, `keras` the module keras, and `K` the Keras backend with the functions that old
#' scripts call, such as `K$mean` and `K$square`. Each module is imported at first use. `$` accesses its members.
#'
#' @name modules
#' @aliases tf keras K
#' @format Python modules.
#' @usage
#' tf
#' keras
#' K
NULL

# Make a module that is imported by the first `$`. An active binding would be forced, and TensorFlow imported, by any
# code that lists the namespace.
delayed_module <- function(import) {
  state <- new.env(parent = emptyenv())
  state$import <- import
  structure(list(state), class = c("rkeras.module", "rkeras.object", "python.builtin.module", "python.builtin.object"))
}

module_of <- function(x) {
  state <- unclass(x)[[1L]]
  if (is.null(state$module)) state$module <- state$import()
  state$module
}

#' @export
`$.rkeras.module` <- function(x, name) enter(.Call(entries$get, module_of(x), name))

#' @export
`[[.rkeras.module` <- function(x, i, ...) module_of(x)[[i]]

#' @export
`$<-.rkeras.module` <- function(x, name, value) {
  call_method(module_of(x), "__setattr__", name, value)
  x
}

#' @export
format.rkeras.module <- function(x, ...) format(module_of(x), ...)

#' @export
print.rkeras.module <- function(x, ...) {
  print(module_of(x), ...)
  invisible(x)
}

#' @export
str.rkeras.module <- function(object, ...) str(module_of(object))

#' @export
length.rkeras.module <- function(x) 1L

#' @export
dim.rkeras.module <- function(x) NULL

#' @export
names.rkeras.module <- function(x) names(module_of(x))

#' @export
.DollarNames.rkeras.module <- function(x, pattern = "") .DollarNames(module_of(x), pattern)

#' @rdname modules
#' @export
tf <- delayed_module(function() request("import_module", "tensorflow"))

#' @rdname modules
#' @export
keras <- delayed_module(function() request("import_module", "keras"))

#' @rdname modules
#' @export
K <- delayed_module(function() request("backend_module"))
