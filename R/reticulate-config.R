# Functions of reticulate that describe the Python interpreter.

py_config <- function() {
  facts <- request("python_config")
  structure(
    list(
      python = facts$python, libpython = facts$libpython, pythonhome = facts$pythonhome, pythonpath = NULL,
      prefix = dirname(dirname(facts$python)), exec_prefix = dirname(dirname(facts$python)),
      base_exec_prefix = NULL,
      virtualenv = if (is.null(facts$virtualenv)) "" else facts$virtualenv,
      virtualenv_activate = if (is.null(facts$virtualenv)) "" else
        file.path(facts$virtualenv, "bin", "activate_this.py"),
      executable = facts$python, version_string = facts$version_string, version = facts$version,
      architecture = facts$architecture, anaconda = facts$conda, conda = if (facts$conda) "True" else "False",
      numpy = if (!is.null(facts$numpy))
        list(path = facts$numpy$path, version = numeric_version(facts$numpy$version, strict = FALSE)),
      required_module = NULL, required_module_path = NULL, available = TRUE, python_versions = facts$python,
      forced = if (hosted_by_python()) "the current process" else "rkeras"
    ),
    patch = facts$patch, class = c("rkeras_py_config", "py_config")
  )
}

#' @export
format.rkeras_py_config <- function(x, ...) {
  shown <- list(python = x$python, libpython = x$libpython, pythonhome = x$pythonhome, virtualenv = x$virtualenv,
                version = x$version_string, Architecture = x$architecture, numpy = x$numpy$path,
                numpy_version = if (!is.null(x$numpy)) format(x$numpy$version))
  if (!is.null(x$required_module)) {
    found <- if (is.null(x$required_module_path)) "[NOT FOUND]" else x$required_module_path
    shown <- c(shown, stats::setNames(list(found), x$required_module))
  }
  shown <- Filter(function(value) !is.null(value) && nzchar(value), shown)
  lines <- sprintf("%-16s%s", paste0(names(shown), ":"), unlist(shown))
  paste(c(lines, "", paste("NOTE: this Python was chosen by", x$forced)), collapse = "\n")
}

#' @export
print.rkeras_py_config <- function(x, ...) {
  cat(format(x), "\n", sep = "")
  invisible(x)
}

# A session has one Python. A module in it can be required.
py_discover_config <- function(required_module = NULL, use_environment = NULL) {
  config <- py_config()
  if (!is.null(required_module)) {
    config["required_module"] <- list(required_module)
    config["required_module_path"] <- list(request("module_location", sub("[.].*$", "", required_module)))
  }
  config
}

py_config_error_message <- function(prefix)
  paste0(prefix, "\n\nDetected Python configuration:\n\n", format(py_config()), "\n")

py_version <- function(patch = FALSE) {
  if (!py_available()) return(NULL)
  config <- py_config()
  numeric_version(if (patch) attr(config, "patch") else config$version)
}

py_exe <- function() py_config()$python

py_available <- function(initialize = FALSE) {
  if (initialize && !python_started()) tryCatch(ensure_python(), error = function(e) NULL)
  python_started()
}

py_numpy_available <- function(initialize = FALSE) py_available(initialize) && py_module_available("numpy")

py_versions_windows <- function()
  stop("py_versions_windows(): rkeras does not run on Windows. See virtualenv_starter(all = TRUE).",
       call. = FALSE)

use_python_version <- function(version, required = NULL) {
  found <- virtualenv_starter(version)
  if (is.null(found)) stop("use_python_version(): no Python ", version, " was found.", call. = FALSE)
  choose_python("use_python_version", found, required)
}

use_miniconda <- function(condaenv = NULL, required = NULL)
  use_condaenv(if (is.null(condaenv)) "r-reticulate" else condaenv,
               conda = file.path(miniconda_path(), "bin", "conda"), required = required)
