# Python itself: modules, values and iterators, for scripts that use these functions of reticulate's; and which Python.

#' A Python module
#'
#' @param module Its name, with dots.
#' @param as Accepted from scripts for reticulate; the module has its own name.
#' @param convert Whether values of R come out of it; otherwise everything stays in Python until [py_to_r()].
#' @param delay_load Whether to import it only when something in it is first used.
#' @return The module; `$` reaches everything in it.
#' @export
import <- function(module, as = NULL, convert = TRUE, delay_load = FALSE) {
  call <- sys.call()
  load <- function() run_verb("import_", list(module = module, convert = convert), call = call)
  if (identical(delay_load, FALSE)) load() else delayed_module(load)
}

#' A Python dict or tuple
#'
#' Both stay in Python. A name that in the calling function is a variable holding a Python object stands for that object
#' as a key.
#'
#' @param ... Values, those of a dict with names; one list alone is a tuple's elements.
#' @param convert Whether values of R come out of it; otherwise everything stays in Python until [py_to_r()].
#' @return A Python object.
#' @export
dict <- function(..., convert = FALSE) {
  values <- list(...)
  keys <- names(values)
  if (length(values) && (is.null(keys) || !all(nzchar(keys))))
    stop("dict(): every value must have a name", call. = FALSE)
  frame <- parent.frame()
  keys <- lapply(keys, function(key) {
    bound <- if (exists(key, envir = frame, inherits = FALSE)) get(key, envir = frame)
    if (is_proxy(bound)) bound else key
  })
  ask("make_dict", keys, unname(values), !convert)
}

#' @rdname dict
#' @export
tuple <- function(..., convert = FALSE) {
  values <- list(...)
  if (length(values) == 1L && is.list(values[[1L]]) && !is_proxy(values[[1L]])) values <- values[[1L]]
  ask("make_tuple", unname(values), !convert)
}

#' Convert between R and Python
#'
#' Arguments and results are converted anyway; these are for values that were kept from it, or are to be. Both are S3
#' generics: a method for a class of your own, such as `r_to_py.my_class` or `py_to_r.my_module.MyClass`, is used
#' wherever such an object is converted.
#'
#' @param x A value of R, or a Python object.
#' @param convert Whether values of R come out of it; otherwise everything stays in Python.
#' @return `r_to_py()` gives a Python object; `py_to_r()` the value that R has for it, or the object itself where it
#'   has none, as of tensors and models.
#' @export
r_to_py <- function(x, convert = FALSE) UseMethod("r_to_py")

#' @export
r_to_py.default <- function(x, convert = FALSE) {
  # Its own method has been asked already.
  before <- bridge$plain
  on.exit(bridge$plain <- before)
  bridge$plain <- list(x)
  # As one of the dots a formula stays a formula.
  run_verb("r_to_py", list(convert = convert), list(x = x))
}

# Objects of a class made of R functions are R's.
#' @export
r_to_py.R6ClassGenerator <- function(x, convert = TRUE) r_to_py.default(x, convert)

#' @rdname r_to_py
#' @export
py_to_r <- function(x) {
  if (is_proxy(x) && enter(.Call(entries$is_raw, x))) return(py_to_r(ask("with_conversion", x)))
  UseMethod("py_to_r")
}

#' @export
py_to_r.default <- function(x) if (is_python_object(x)) ask("convert_without_methods", x) else x

# The user's S3 method for an object, if there is one, from where methods are found. Not a default method.
users_method <- function(generic, x) {
  registered <- asNamespace("rkeras")[[".__S3MethodsTable__."]]
  for (name in paste0(generic, ".", class(x))) {
    method <- get0(name, envir = globalenv(), mode = "function")
    if (is.null(method)) method <- get0(name, envir = registered, mode = "function", inherits = FALSE)
    if (!is.null(method)) return(method)
  }
}

# Called by the bridge. A list of what the user's method gave; NULL if there is none.
py_to_r_by_method <- function(x) if (!is.null(users_method("py_to_r", x))) list(py_to_r(x))

r_to_py_by_method <- function(x) {
  if (!identical(bridge$plain, list(x)) && !is.null(users_method("r_to_py", x))) list(r_to_py(x, convert = FALSE))
}

# Also an object of reticulate's.
is_python_object <- function(x) inherits(x, "python.builtin.object")

#' Call a function on each element
#'
#' @param it A dataset or another Python object with elements, an iterator, a list or vector of R, or a function that
#'   gives one element after the other and NULL at the end.
#' @param f The function.
#' @param simplify Whether results that are single values come out as a vector.
#' @return A list of what the function gave, or a vector.
#' @export
iterate <- function(it, f = base::identity, simplify = TRUE) {
  if (!is_proxy(it) && !is.function(it)) {
    results <- lapply(as.list(it), f)
  } else {
    end <- new.env()
    if (is_proxy(it)) {
      iterator <- ask("iterator", it)
      following <- function() ask("next_element", iterator, end)
    } else {
      following <- function() {
        value <- it()
        if (is.null(value)) end else value
      }
    }
    results <- list()
    while (!identical(element <- following(), end)) results[length(results) + 1L] <- list(f(element))
  }
  single <- function(value) is.atomic(value) && !is.null(value) && length(value) == 1L
  if (simplify && length(results) && all(vapply(results, single, NA))) unlist(results) else results
}

#' The next element of an iterator
#'
#' @param it An iterator, or a function that gives one element after the other.
#' @param completed What to give when there is none left.
#' @return The element, or `completed`.
#' @export
iter_next <- function(it, completed = NULL) {
  end <- new.env()
  element <- if (is_proxy(it) && ask("has_attribute", it, "__next__")) ask("next_element", it, end)
    else run_verb("iter_next", list(it = it, completed = end))
  if (identical(element, end)) completed else element
}

# Shapes ----------------------------------------------------------------------------------------------------------

#' @export
format.keras_shape <- function(x, ..., prefix = TRUE) {
  lengths <- vapply(unclass(x), function(n) if (is.null(n)) "NA" else format(n), "")
  name <- if (isTRUE(prefix)) "shape" else if (is.character(prefix)) prefix else ""
  paste0(name, "(", paste(lengths, collapse = ", "), ")")
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
as.integer.keras_shape <- function(x, ...)
  vapply(unclass(x), function(n) if (is.null(n)) NA_integer_ else as.integer(n), 0L)

#' @export
Summary.keras_shape <- function(..., na.rm = FALSE)
  get(.Generic)(unlist(lapply(list(...), as.integer)), na.rm = na.rm)

# The methods of `==` and `!=`; .onLoad() registers the one of tensors for shapes too.
compare_shapes <- function(generic, e1, e2) {
  if (!generic %in% c("==", "!=")) stop("shapes have no `", generic, "`; see as.integer()", call. = FALSE)
  same <- identical(as.integer(as_shape(e1)), as.integer(as_shape(e2)))
  if (generic == "==") same else !same
}

as_shape <- function(x) if (inherits(x, "keras_shape")) x else shape(x)

# What TensorFlow's TensorShape has.
#' @export
`$.keras_shape` <- function(x, name) {
  lengths <- unclass(x)
  known <- !any(vapply(lengths, is.null, NA))
  switch(name,
    rank = , ndims = length(lengths),
    dims = lengths,
    as_list = function() lengths,
    is_fully_defined = function() known,
    num_elements = function() if (known) as.integer(prod(unlist(lengths))),
    stop("a shape has no `", name, "`", call. = FALSE)
  )
}

# Which Python ----------------------------------------------------------------------------------------------------

#' Say which Python is to be used
#'
#' It is used if Python has not been started yet, which `library(rkeras)` does unless `options(rkeras.start = FALSE)`
#' was set before. A Python that runs stays: another one is then an error, or a warning if it is not required. It is
#' best to set the environment variable RKERAS_PYTHON, in `~/.Renviron` for good.
#'
#' @param python Path of the interpreter, or its name on the PATH.
#' @param required Whether it must be that one; FALSE for a warning.
#' @return The path of the interpreter, unprinted.
#' @export
use_python <- function(python, required = NULL) {
  python <- path.expand(one_string("use_python", python))
  found <- Sys.which(python)
  choose_python("use_python", if (nzchar(found)) unname(found) else python, required)
}

#' @rdname use_python
#' @param virtualenv Directory of a virtualenv, or its name under `~/.virtualenvs`; by default that of rkeras.
#' @export
use_virtualenv <- function(virtualenv = NULL, required = NULL) {
  directory <- if (is.null(virtualenv)) virtualenv_directory()
    else if (grepl("/", one_string("use_virtualenv", virtualenv), fixed = TRUE)) path.expand(virtualenv)
    else virtualenv_directory(virtualenv)
  choose_python("use_virtualenv", in_virtualenv(directory), required)
}

#' @rdname use_python
#' @param condaenv Directory of a conda environment, or its name.
#' @param conda The program conda; "auto" for the one on the PATH.
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
  if (is.null(running)) running <- ask("evaluate", "__import__('sys').executable")
  same <- normalizePath(dirname(python)) == normalizePath(dirname(running)) &&
    normalizePath(python) == normalizePath(running)
  if (!same)
    return(complain(running, " is running. Restart R and set RKERAS_PYTHON=", python, " before library(rkeras)."))
  invisible(running)
}

#' The TensorFlow of another version of its API
#'
#' From then on `tf` is `tf$compat$v1` or `tf$compat$v2`.
#'
#' @param version "v1" or "v2".
#' @return The module, unprinted.
#' @export
use_compat <- function(version = c("v1", "v2")) {
  module <- run_verb("use_compat", list(version = match.arg(version)))
  state <- unclass(tf)[[1L]]
  state$module <- module
  invisible(module)
}

#' What a model makes of a prompt
#'
#' @param x A model with a method `generate`, such as a language model.
#' @param ... Its arguments, the prompt first.
#' @return What the model gives.
#' @export
generate <- function(x, ...) UseMethod("generate")

#' @export
generate.rkeras.object <- function(x, ...) run_verb("generate", list(x = x), list(...))
