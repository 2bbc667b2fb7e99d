# Functions of reticulate for Python's modules, values and iterators, and for the choice of the Python interpreter.

#' Import a Python module
#'
#' @param module Name of the module, such as "os.path".
#' @param as Accepted and ignored.
#' @param convert Whether to convert values from the module to R. Otherwise they stay in Python until [py_to_r()].
#' @param delay_load Whether to import the module at first use.
#' @return The module. `$` accesses its members.
#' @export
import <- function(module, as = NULL, convert = TRUE, delay_load = FALSE) {
  call <- sys.call()
  load <- function() run_verb("import_", list(module = module, convert = convert), call = call)
  if (identical(delay_load, FALSE)) load() else delayed_module(load)
}

#' Python dict or tuple (dictionary)
#'
#' Both stay in Python. If a name is the name of a variable that holds a Python object, that object is the
#' key. A name of digits is an integer.
#'
#' @param ... Values, for a dict with names. A single list is the elements.
#' @param convert Whether to convert elements to R. Otherwise they stay in Python until [py_to_r()].
#' @return A Python object.
#' @export
dict <- function(..., convert = FALSE) {
  values <- list(...)
  one_list <- length(values) == 1L && is.null(names(values)) && is.list(values[[1L]]) && !is_proxy(values[[1L]])
  if (one_list) values <- values[[1L]]
  keys <- names(values)
  if (length(values) && (is.null(keys) || !all(nzchar(keys))))
    stop("dict(): every value must have a name", call. = FALSE)
  frame <- parent.frame()
  keys <- lapply(keys, function(key) {
    bound <- if (!one_list) get0(key, envir = frame)
    if (is_proxy(bound)) bound else if (is.null(bound) && grepl("^[0-9]{1,9}$", key)) as.integer(key) else key
  })
  request("make_dict", keys, unname(values), !convert)
}

#' @rdname dict
#' @export
tuple <- function(..., convert = FALSE) {
  values <- list(...)
  if (length(values) == 1L && is.list(values[[1L]]) && !is_proxy(values[[1L]])) values <- values[[1L]]
  request("make_tuple", unname(values), !convert)
}

#' Convert between R and Python objects
#'
#' Arguments and results are converted automatically. These functions are for explicit conversion. Both are S3 generics:
#' a method for a class of your own, such as `r_to_py.my_class` or `py_to_r.my_module.MyClass`, is used wherever such an
#' object is converted.
#'
#' @param x An R value, or a Python object.
#' @param convert Whether to convert values from the object to R. Otherwise they stay in Python.
#' @return `r_to_py()` returns a Python object. `py_to_r()` returns an R value, or the object itself if R has no
#'   equivalent, as for tensors and models.
#' @export
r_to_py <- function(x, convert = FALSE) UseMethod("r_to_py")

#' @export
r_to_py.default <- function(x, convert = FALSE) {
  # Do not dispatch on the class of `x` again.
  before <- bridge$in_default_method
  on.exit(bridge$in_default_method <- before)
  bridge$in_default_method <- list(x)
  # In `args` a formula would become a function.
  made <- run_verb("r_to_py", list(convert = convert), list(x = x))
  # For Python a single NA is None, of which R makes NULL.
  if (is.atomic(x) && length(x) == 1L && !is.double(x) && is.na(x)) attr(made, "rkeras_na") <- as.vector(x)
  made
}

# Values from the objects of an R class are converted to R.
#' @export
r_to_py.R6ClassGenerator <- function(x, convert = TRUE) r_to_py.default(x, convert)

#' @rdname r_to_py
#' @export
py_to_r <- function(x) {
  if (!is.null(missing_value <- attr(x, "rkeras_na", exact = TRUE))) return(missing_value)
  if (is_proxy(x) && enter(.Call(entries$is_raw, x))) return(py_to_r(request("with_conversion", x)))
  UseMethod("py_to_r")
}

#' @export
py_to_r.default <- function(x) if (is_python_object(x)) (request("convert_without_methods", x)) else x

# Return the user's S3 method for an object, from the global environment or registered, but not a default method.
user_method <- function(generic, x) {
  registered <- asNamespace("rkeras")[[".__S3MethodsTable__."]]
  for (name in paste0(generic, ".", class(x))) {
    method <- get0(name, envir = globalenv(), mode = "function")
    if (is.null(method)) method <- get0(name, envir = registered, mode = "function", inherits = FALSE)
    if (!is.null(method)) return(method)
  }
}

# Called from Python. Return a list with the value of the user's method; NULL if there is no method.
py_to_r_by_method <- function(x) if (!is.null(user_method("py_to_r", x))) list(py_to_r(x))

r_to_py_by_method <- function(x) {
  if (!identical(bridge$in_default_method, list(x)) && !is.null(user_method("r_to_py", x)))
    list(r_to_py(x, convert = FALSE))
}

# A proxy of rkeras or of reticulate.
is_python_object <- function(x) inherits(x, "python.builtin.object")

#' Text and values of Python bytes
#'
#' Python functions return bytes, for example for tensors of text, as Python objects.
#'
#' @param x A bytes object.
#' @param encoding Encoding of the text.
#' @param errors What to do with bytes that are not text in this encoding: "strict" for an error, "ignore" or "replace".
#' @param nul Text that replaces embedded zero bytes, which R's strings cannot contain; NULL to split the text there. By
#'   default they are an error.
#' @param ... Ignored.
#' @return A string, or several; `as.raw()` returns a raw vector.
#' @export
as.character.python.builtin.bytes <- function(x, encoding = "utf-8", errors = "strict", nul, ...)
  if (missing(nul)) request("text_of", x, encoding, errors) else request("text_of", x, encoding, errors, nul = nul)

#' @rdname as.character.python.builtin.bytes
#' @export
as.raw.python.builtin.bytes <- function(x) request("bytes_of", x)

#' Iterate over a dataset or an iterator
#'
#' Calls a function on each element.
#'
#' @param it A dataset or another iterable Python object, an iterator, a list or vector of R, or a function that returns
#'   one element at each call and NULL at the end.
#' @param f The function.
#' @param simplify Whether to return a vector if all results are single values of one type. The results for an object
#'   without conversion, such as `r_to_py(1:3)`, are always a list.
#' @return A list of the results, or a vector. It is invisible.
#' @export
iterate <- function(it, f = base::identity, simplify = TRUE) {
  if (!is_proxy(it) && !is.function(it)) {
    results <- lapply(as.list(it), f)
  } else {
    end <- new.env()
    if (is_proxy(it)) {
      iterator <- request("iterator", it)
      simplify <- simplify && !enter(.Call(entries$is_raw, it))
      following <- function() request("next_element", iterator, end)
    } else {
      following <- function() {
        value <- it()
        if (is.null(value)) end else value
      }
    }
    results <- list()
    while (!identical(element <- following(), end)) results[length(results) + 1L] <- list(f(element))
  }
  invisible(if (simplify) simplified(results) else results)
}

# Return single values of one type as a vector, other results unchanged.
simplified <- function(results) {
  types <- unique(vapply(results, typeof, ""))
  single <- length(types) == 1L && types %in% c("logical", "integer", "double", "character", "complex") &&
    all(lengths(results) == 1L) && !any(vapply(results, is.object, NA))
  if (single) unlist(results, use.names = FALSE) else results
}

#' Iterator over a Python object
#'
#' @param x A dataset, tensor, sequence, generator or iterator, or a list of R.
#' @return A Python iterator, for `iter_next()` and `iterate()`. Its elements are converted to R if those of `x` are.
#' @export
as_iterator <- function(x) {
  if (is_proxy(x) && enter(.Call(entries$is_raw, x))) request("iterator", x) else run_verb("as_iterator", list(x = x))
}

#' Next element of an iterator
#'
#' @param it An iterator, or a function that returns one element at each call.
#' @param completed Value to return at the end.
#' @return The element, or `completed`.
#' @export
iter_next <- function(it, completed = NULL) {
  end <- new.env()
  element <- if (is_proxy(it) && request("has_attribute", it, "__next__")) request("next_element", it, end)
    else run_verb("iter_next", list(it = it, completed = end))
  if (identical(element, end)) completed else element
}

# Choice of the Python interpreter ----------------------------------------------------------------------------------

#' Choose the Python interpreter, virtualenv or conda environment
#'
#' The choice has an effect only before Python is started. `library(rkeras)` starts Python unless
#' `options(rkeras.start = FALSE)` was set. If another Python runs, it is an error, or a warning if `required` is FALSE.
#' To choose an interpreter for all sessions, set the environment variable RKERAS_PYTHON in `~/.Renviron`.
#'
#' @param python Path of the interpreter, or its name on the PATH.
#' @param required FALSE for a warning instead of an error if the interpreter cannot be used.
#' @return The path of the interpreter, invisibly.
#' @export
use_python <- function(python, required = NULL) {
  python <- path.expand(one_string("use_python", python))
  found <- Sys.which(python)
  choose_python("use_python", if (nzchar(found)) unname(found) else python, required)
}

#' @rdname use_python
#' @param virtualenv Directory of a virtualenv, or its name in `~/.virtualenvs`. By default the virtualenv of rkeras.
#' @export
use_virtualenv <- function(virtualenv = NULL, required = NULL) {
  directory <- if (is.null(virtualenv)) virtualenv_directory()
    else if (grepl("/", one_string("use_virtualenv", virtualenv), fixed = TRUE)) path.expand(virtualenv)
    else virtualenv_directory(virtualenv)
  choose_python("use_virtualenv", in_virtualenv(directory), required)
}

#' @rdname use_python
#' @param condaenv Directory of a conda environment, or its name.
#' @param conda Path of the program conda; "auto" for the one on the PATH.
#' @export
use_condaenv <- function(condaenv = NULL, conda = "auto", required = NULL) {
  if (is.null(condaenv)) condaenv <- Sys.getenv("CONDA_PREFIX", "r-keras")
  directory <- path.expand(one_string("use_condaenv", condaenv))
  if (!grepl("/", condaenv, fixed = TRUE)) {
    program <- if (identical(conda, "auto")) Sys.which("conda") else path.expand(one_string("use_condaenv", conda))
    base <- if (nzchar(program)) dirname(dirname(normalizePath(program, mustWork = FALSE)))
      else Sys.getenv("CONDA_ROOT", path.expand("~/miniconda3"))
    directory <- if (condaenv == "base") base else file.path(base, "envs", condaenv)
  }
  choose_python("use_condaenv", in_virtualenv(directory), required)
}

one_string <- function(caller, value) {
  if (is.character(value) && length(value) == 1L && !is.na(value)) return(value)
  given <- substr(deparse(value)[1L], 1L, 60L)
  stop(caller, "(): `", deparse(substitute(value)), "` must be one string, not ", given, ".", call. = FALSE)
}

choose_python <- function(caller, python, required) {
  complain <- function(...) {
    text <- paste0(caller, "(): ", ...)
    if (identical(required, FALSE)) warning(text, call. = FALSE) else stop(text, call. = FALSE)
    invisible(bridge$python$python)
  }
  if (!file.exists(python)) return(complain("there is no Python at ", python, "."))
  if (!python_started()) {
    fault <- python_fault(describe_python(python))
    if (!is.null(fault)) return(complain(python, " cannot be used: ", fault, "."))
    Sys.setenv(RKERAS_PYTHON = python)
    return(invisible(python))
  }
  running <- bridge$python$python
  if (is.null(running)) running <- request("evaluate", "__import__('sys').executable")
  same <- normalizePath(dirname(python)) == normalizePath(dirname(running)) &&
    normalizePath(python) == normalizePath(running)
  if (!same)
    return(complain(running, " is running. Restart R and set RKERAS_PYTHON=", python, " before library(rkeras)."))
  invisible(running)
}

#' Use the compatibility module of TensorFlow 1 or 2
#'
#' Afterwards `tf` is `tf$compat$v1` or `tf$compat$v2`.
#'
#' @param version "v1" or "v2".
#' @return The module, invisibly.
#' @export
use_compat <- function(version = c("v1", "v2")) {
  module <- run_verb("use_compat", list(version = match.arg(version)))
  state <- unclass(tf)[[1L]]
  state$module <- module
  invisible(module)
}

#' Generate text or other output from a prompt
#'
#' @param x A model with a method `generate`, such as a language model.
#' @param ... Arguments of that method, the prompt first.
#' @return The value of the method.
#' @export
generate <- function(x, ...) UseMethod("generate")

#' @export
generate.rkeras.object <- function(x, ...) run_verb("generate", list(x = x), dots(...))
