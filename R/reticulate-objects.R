# Python objects by reticulate's functions: their attributes, elements, text and conversion. They are exported by the
# package that stands in for reticulate.

is_py_object <- function(x) is_python_object(x)

# Attributes and elements -----------------------------------------------------------------------------------------

py_get_attr <- function(x, name, silent = FALSE) ask("get_attribute", x, name, silent)

py_set_attr <- function(x, name, value) {
  ask("set_attribute", x, name, value)
  invisible(x)
}

py_del_attr <- function(x, name) {
  ask("delete_attribute", x, name)
  invisible(x)
}

py_has_attr <- function(x, name) ask("has_attribute", x, name)

py_list_attributes <- function(x) ask("attribute_names", x)

py_get_item <- function(x, key, silent = FALSE) ask("get_element", x, whole(key), silent)

py_set_item <- function(x, key, value) {
  ask("set_item", x, whole(key), value)
  invisible(x)
}

py_del_item <- function(x, key) {
  ask("delete_item", x, whole(key))
  invisible(x)
}

# R's numbers are doubles, Python's places integers.
whole <- function(key) {
  is_whole <- is.double(key) && !is.object(key) && all(is.finite(key)) && all(key == trunc(key)) &&
    all(abs(key) <= .Machine$integer.max)
  if (is_whole) as.integer(key) else key
}

py_call <- function(x, ...) {
  arguments <- list(...)
  labels <- names(arguments)
  named <- if (is.null(labels)) logical(length(arguments)) else nzchar(labels)
  ask("call_object", x, as.list(unname(arguments[!named])), arguments[named])
}

py_len <- function(x, default = NULL) {
  found <- ask("python_len", x, is.null(default))
  if (is.null(found)) default else found
}

py_bool <- function(x) if (py_is_null_xptr(x)) FALSE else ask("as_bool", x)

py_id <- function(object) ask("object_id", object)

# Text ------------------------------------------------------------------------------------------------------------

py_str <- function(object, ...) UseMethod("py_str")

#' @export
py_str.default <- function(object, ...) {
  if (!is_py_object(object)) "<not a python object>"
  else if (py_is_null_xptr(object)) "<pointer: 0x0>"
  else ask("as_str", object)
}

py_repr <- function(object) ask("as_repr", object)

py_unicode <- function(str) r_to_py(str)

# Conversion ------------------------------------------------------------------------------------------------------

# A hook for packages that change what R gets for a function of Python.
py_to_r_wrapper <- function(x) UseMethod("py_to_r_wrapper")

#' @export
py_to_r_wrapper.default <- function(x) x

py_dict <- function(keys, values, convert = FALSE) {
  if (length(keys) != length(values))
    stop("py_dict(): `values` must be as many as `keys`, ", length(keys), ", not ", length(values), ".", call. = FALSE)
  ask("make_dict", unname(as.list(keys)), unname(as.list(values)), !convert)
}

py_none <- function() ask("none")

py_ellipsis <- function() ask("ellipsis")

# Pointers --------------------------------------------------------------------------------------------------------

py_is_null_xptr <- function(x) is_py_object(x) && !inherits(x, "rkeras.module") && is_dead(x)

py_validate_xptr <- function(x) {
  if (py_is_null_xptr(x))
    stop("This Python object (", class(x)[1L], ") is of an R session that has ended and cannot be used.", call. = FALSE)
}

register_class_filter <- function(filter) {
  force(filter)
  ask("add_class_filter", function(classes) filter(unlist(classes)))
  invisible()
}

# Functions and iterators -----------------------------------------------------------------------------------------

py_func <- function(f) ask("function_with_formals", f)

# Every function of R runs where R does.
py_main_thread_func <- function(f) r_to_py(f, convert = TRUE)

# `prefetch` is accepted from scripts: elements that are made by R cannot be made beside it.
py_iterator <- function(fn, completed = NULL, prefetch = 0L) {
  if (!is.function(fn) || length(formals(fn)))
    stop("py_iterator(): `fn` must be a function without arguments.", call. = FALSE)
  force(completed)
  ask("r_iterator", function() {
    value <- tryCatch(fn(), python.builtin.StopIteration = function(e) completed)
    if (!identical(value, completed)) list(value)
  })
}

PyClass <- function(classname, defs = list(), inherit = NULL) {
  # Each method keeps the variables of where it was written.
  own <- function(method, name) {
    mask <- environment(method)
    scope <- new.env(parent = environment(defs[[name]]))
    for (found in c("super", "__class__", ".rkeras_private"))
      local({
        name <- found
        delayedAssign(name, get(name, envir = mask), assign.env = scope)
      })
    environment(method) <- scope
    method
  }
  python_class(classname, as.list(defs), if (is.null(inherit)) list() else inherit, parent_env = parent.frame(),
               change = function(method, name) if (is.primitive(defs[[name]])) method else own(method, name))
}
