# Configuration and installation: these must work where Python does not.

#' Configuration and diagnosis of the installation
#'
#' Prints the interpreter, the versions of R, rpy2, Keras and TensorFlow and the devices. Each problem is printed with
#' the command that fixes it.
#'
#' @return A character vector of the lines, printed one by one.
#' @export
keras_config <- function() {
  lines <- sprintf("rkeras for R  %s (%s)", utils::packageVersion("rkeras"), R.version.string)
  fault <- tryCatch(ensure_python(), error = identity)
  lines <- c(lines, if (inherits(fault, "error")) paste("!", conditionMessage(fault)) else request("doctor_report"))
  if (!inherits(fault, "error")) lines <- c(lines, unused_interpreters())
  structure(unlist(strsplit(lines, "\n", fixed = TRUE)), class = "rkeras_config")
}

# Lines about interpreters that the user named and that cannot be used. Another one is in use.
unused_interpreters <- function() {
  if (hosted_by_python()) return(NULL)
  named <- Sys.getenv(c("RKERAS_PYTHON", "RETICULATE_PYTHON"))
  named <- named[nzchar(named)]
  faults <- vapply(named, function(python) {
    fault <- python_fault(describe_python(path.expand(python)))
    if (is.null(fault)) "" else fault
  }, "")
  unused <- nzchar(faults)
  if (any(unused)) sprintf("! %s is set to %s, but %s", names(named)[unused], named[unused], faults[unused])
}

#' @export
print.rkeras_config <- function(x, ...) {
  writeLines(x)
  invisible(x)
}

#' Test whether Keras is available
#'
#' @param version Minimum version of Keras, such as `"3.8"`.
#' @return TRUE or FALSE.
#' @export
is_keras_available <- function(version = NULL) {
  started <- tryCatch({
    ensure_python()
    TRUE
  }, error = function(e) FALSE)
  started && request("is_keras_available", version)
}

#' Install Keras and TensorFlow
#'
#' Creates a Python virtualenv with rkeras, Keras, TensorFlow and the rpy2 for this R, by the installer of the Python
#' package. `library(rkeras)` finds the virtualenv in a new session.
#'
#' @param method Ignored: the method is always a virtualenv. For scripts written for keras.
#' @param conda,python_version Ignored; for scripts written for keras.
#' @param version Version of TensorFlow, such as `"2.20"`; `"default"`, `"cpu"` or `"gpu"`.
#' @param tensorflow Another name of `version`, as in keras.
#' @param extra_packages Further Python packages to install.
#' @param ... Ignored by `install_keras()`; `install_tensorflow()` passes them to it.
#' @param envname Name of the virtualenv under `~/.virtualenvs`, or a path to it.
#' @param backend Ignored: the backend is TensorFlow.
#' @param gpu Whether to install for an NVIDIA GPU; NA to look for one.
#' @param restart_session Ignored: restart R yourself.
#' @param python Python interpreter that creates the virtualenv.
#' @return The path of the virtualenv's interpreter, invisibly.
#' @export
install_keras <- function(method = c("auto", "virtualenv", "conda"), conda = "auto", version = "default",
                          tensorflow = version, extra_packages = NULL, ..., envname = "r-keras",
                          python_version = NULL, backend = c("tensorflow", "jax"), gpu = NA,
                          restart_session = TRUE, python = Sys.which("python3")) {
  directory <- if (grepl("/", envname, fixed = TRUE)) path.expand(envname) else virtualenv_directory(envname)
  made <- in_virtualenv(directory)
  if (file.exists(made)) python <- made
  if (!nzchar(python)) stop("install_keras(): no python3 was found; install Python 3.10 to 3.13 first.")
  message("Installing in the virtualenv ", directory)
  build <- if (!is.na(gpu)) if (gpu) "--gpu" else "--no-gpu"
  run_or_stop(python, c("-I", python_installer(), "install", "--tensorflow", tensorflow, build, directory,
                        extra_packages))
  fault <- python_fault(describe_python(made))
  if (!is.null(fault)) stop("install_keras(): ", made, " was created, but ", fault, ".", call. = FALSE)
  message("Done. Restart R; library(rkeras) finds it.")
  invisible(made)
}

#' @rdname install_keras
#' @param cuda Another name of `gpu`, as in tensorflow.
#' @param conda_python_version,metal,pip_ignore_installed,new_env Ignored; for scripts written for tensorflow.
#' @export
install_tensorflow <- function(method = c("auto", "virtualenv", "conda"), conda = "auto", version = "default",
                               envname = "r-keras", extra_packages = NULL, restart_session = TRUE,
                               conda_python_version = NULL, ..., cuda = NULL, metal = FALSE,
                               pip_ignore_installed = FALSE, new_env = FALSE, python_version = NULL) {
  install_keras(version = version, envname = envname, extra_packages = extra_packages,
                gpu = if (is.null(cuda)) NA else cuda, ...)
}

# The installer of the Python package: in the clone that this package was installed from, that R runs in, or that the
# user's Python has.
python_installer <- function() {
  chosen <- Sys.getenv("RKERAS_PYTHON")
  found <- if (nzchar(chosen)) describe_python(path.expand(chosen))$rkeras
  for (directory in c(dirname(dirname(getNamespaceInfo(topenv(), "path"))), getwd(), dirname(c(found, character())))) {
    installer <- file.path(directory, "rkeras", "_setup", "install.py")
    if (all(file.exists(installer, file.path(directory, "pyproject.toml")))) return(installer)
  }
  stop("install_keras(): the Python package was not found. Call install_keras() in the clone of rkeras, or set ",
       "RKERAS_PYTHON to the Python in the clone's `.venv`.", call. = FALSE)
}

run_or_stop <- function(program, args, caller = "install_keras") {
  status <- system2(program, shQuote(args), env = paste0("LD_LIBRARY_PATH=", shQuote(library_path())))
  if (status != 0) stop(caller, "(): `", paste(c(program, args), collapse = " "), "` failed.", call. = FALSE)
}

# LD_LIBRARY_PATH without the folders that R put first: a Python would load libpython and libssl from there.
library_path <- function() {
  code <- "unset LD_LIBRARY_PATH; . \"$R_HOME/etc/ldpaths\"; echo \"$LD_LIBRARY_PATH\""
  first <- suppressWarnings(system2("sh", c("-c", shQuote(code)), stdout = TRUE, stderr = FALSE))
  path <- Sys.getenv("LD_LIBRARY_PATH")
  if (length(first) == 1L && startsWith(path, first)) sub("^:", "", substring(path, nchar(first) + 1L)) else path
}
