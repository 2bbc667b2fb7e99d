# Functions of reticulate for attributes, elements, text and conversion of Python objects. The stand-in for reticulate
# exports them.

is_py_object <- function(x) is_python_object(x)

# Attributes and elements -----------------------------------------------------------------------------------------

# In parentheses NULL is visible.
py_get_attr <- function(x, name, silent = FALSE) (request("get_attribute", x, name, silent))

py_set_attr <- function(x, name, value) {
  request("set_attribute", x, name, value)
  invisible(x)
}

py_del_attr <- function(x, name) {
  request("delete_attribute", x, name)
  invisible(x)
}

py_has_attr <- function(x, name) request("has_attribute", x, name)

py_list_attributes <- function(x) request("attribute_names", x)

py_get_item <- function(x, key, silent = FALSE)
  (request("get_element", x, integer_key(key), silent))

py_set_item <- function(x, key, value) {
  request("set_item", x, integer_key(key), value)
  invisible(x)
}

py_del_item <- function(x, key) {
  request("delete_item", x, integer_key(key))
  invisible(x)
}

# Convert whole doubles to integers, which Python requires as indices.
integer_key <- function(key) {
  is_whole <- is.double(key) && !is.object(key) && all(is.finite(key)) && all(key == trunc(key)) &&
    all(abs(key) <= .Machine$integer.max)
  if (is_whole) as.integer(key) else key
}

py_call <- function(x, ...) {
  arguments <- list(...)
  labels <- names(arguments)
  named <- if (is.null(labels)) logical(length(arguments)) else nzchar(labels)
  request("call_object", x, as.list(unname(arguments[!named])), arguments[named])
}

py_len <- function(x, default = NULL) {
  found <- request("python_len", x, is.null(default))
  if (is.null(found)) default else found
}

py_bool <- function(x) if (py_is_null_xptr(x)) FALSE else request("as_bool", x)

py_id <- function(object) request("object_id", object)

# Text ------------------------------------------------------------------------------------------------------------

py_str <- function(object, ...) UseMethod("py_str")

#' @export
py_str.default <- function(object, ...) {
  if (!is_py_object(object)) "<not a python object>"
  else if (py_is_null_xptr(object)) "<pointer: 0x0>"
  else request("as_str", object)
}

py_repr <- function(object) request("as_repr", object)

py_unicode <- function(str) r_to_py(str)

# Conversion ------------------------------------------------------------------------------------------------------

# Generic for packages that change the R function of a Python function.
py_to_r_wrapper <- function(x) UseMethod("py_to_r_wrapper")

#' @export
py_to_r_wrapper.default <- function(x) x

py_dict <- function(keys, values, convert = FALSE) {
  if (length(keys) != length(values))
    stop("py_dict(): `values` must have as many elements as `keys`, ", length(keys), ", not ", length(values), ".",
         call. = FALSE)
  request("make_dict", unname(as.list(keys)), unname(as.list(values)), !convert)
}

py_none <- function() request("none")

py_ellipsis <- function() request("ellipsis")

# Pointers --------------------------------------------------------------------------------------------------------

py_is_null_xptr <- function(x) is_py_object(x) && !inherits(x, "rkeras.module") && is_dead(x)

py_validate_xptr <- function(x) {
  if (py_is_null_xptr(x))
    stop("This Python object (", class(x)[1L], ") is of an R session that has ended and cannot be used.", call. = FALSE)
}

register_class_filter <- function(filter) {
  force(filter)
  request("add_class_filter", function(classes) filter(unlist(classes)))
  invisible()
}

# Functions and iterators -----------------------------------------------------------------------------------------

py_func <- function(f) request("function_with_formals", f)

# All R functions run on R's thread.
py_main_thread_func <- function(f) r_to_py(f, convert = TRUE)

# `prefetch` is ignored: R cannot compute elements in the background.
py_iterator <- function(fn, completed = NULL, prefetch = 0L) {
  if (!is.function(fn) || length(formals(fn)))
    stop("py_iterator(): `fn` must be a function with no arguments.", call. = FALSE)
  force(completed)
  request("r_iterator", function() {
    value <- tryCatch(fn(), python.builtin.StopIteration = function(e) completed)
    if (!identical(value, completed)) list(value)
  })
}

PyClass <- function(classname, defs = list(), inherit = NULL) {
  # Each method keeps its enclosing environment.
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
               r_class = classname, explicit = TRUE,
               change = function(method, name) if (is.primitive(defs[[name]])) method else own(method, name))
}
