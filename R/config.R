# Configuration and installation: these must work where Python does not.

#' What is in use, and what is wrong with it
#'
#' Prints the interpreter, the versions of R, rpy2, Keras and TensorFlow and the devices. If something is wrong it says
#' what, and gives the one command that mends it.
#'
#' @return A character vector of the lines, printed one by one.
#' @export
keras_config <- function() {
  lines <- sprintf("rkeras for R  %s (%s)", utils::packageVersion("rkeras"), R.version.string)
  fault <- tryCatch(ensure_python(), error = identity)
  lines <- c(lines, if (inherits(fault, "error")) paste("!", conditionMessage(fault)) else ask("doctor_report"))
  if (!inherits(fault, "error")) lines <- c(lines, passed_over())
  structure(unlist(strsplit(lines, "\n", fixed = TRUE)), class = "rkeras_config")
}

# Interpreters that the user named but that could not be used, while another was found.
passed_over <- function() {
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

#' Whether Keras can be used
#'
#' @param version The least version of Keras that will do, such as `"3.8"`.
#' @return TRUE or FALSE.
#' @export
is_keras_available <- function(version = NULL) {
  started <- tryCatch({
    ensure_python()
    TRUE
  }, error = function(e) FALSE)
  started && ask("is_keras_available", version)
}

#' Install Keras and TensorFlow
#'
#' Makes a Python virtualenv with rkeras, Keras, TensorFlow and the rpy2 that fits this R. It is found by
#' `library(rkeras)` in a new session.
#'
#' @param method Accepted from scripts for keras; a virtualenv is always what is made.
#' @param conda Accepted from scripts for keras; unused.
#' @param version Version of TensorFlow, such as `"2.20"`; `"default"`, `"cpu"` or `"gpu"`.
#' @param tensorflow The same under another name, as `install_keras()` has it.
#' @param extra_packages Further Python packages to install.
#' @param ... Accepted from scripts for keras; unused.
#' @param envname Name of the virtualenv under `~/.virtualenvs`, or a path to it.
#' @param python_version Accepted from scripts for keras; `python` chooses the interpreter.
#' @param backend Accepted; TensorFlow is the backend here.
#' @param gpu Whether to install for an NVIDIA GPU; NA for "if there is one".
#' @param restart_session Accepted from scripts for keras; restart R yourself.
#' @param python The interpreter to make the virtualenv with.
#' @return The path of its interpreter, unprinted.
#' @export
install_keras <- function(method = c("auto", "virtualenv", "conda"), conda = "auto", version = "default",
                          tensorflow = version, extra_packages = NULL, ..., envname = "r-keras",
                          python_version = NULL, backend = c("tensorflow", "jax"), gpu = NA,
                          restart_session = TRUE, python = Sys.which("python3")) {
  directory <- if (grepl("/", envname, fixed = TRUE)) path.expand(envname) else virtualenv_directory(envname)
  in_directory <- function(...) file.path(directory, "bin", ...)
  if (!file.exists(in_directory("python"))) {
    if (!nzchar(python)) stop("install_keras(): no python3 was found; install Python 3.10 to 3.13 first.")
    message("Making the virtualenv ", directory)
    dir.create(dirname(directory), recursive = TRUE, showWarnings = FALSE)
    run_or_stop(python, c("-m", "venv", directory))
  }
  wanted <- c(tensorflow_requirement(tensorflow, gpu), rpy2_requirement(), extra_packages)
  message("Installing ", paste(wanted, collapse = ", "))
  pip <- c("-m", "pip", "install", "--quiet")
  run_or_stop(in_directory("python"), c(pip, wanted, "keras", "numpy", "matplotlib"))
  # TensorFlow's CPU build bears another name than the requirement, so the rest is installed as it stands.
  run_or_stop(in_directory("python"), c(pip, "--no-deps", python_source()))
  fault <- python_fault(describe_python(in_directory("python")))
  if (!is.null(fault)) stop("install_keras(): ", in_directory("python"), " was made, but ", fault, ".", call. = FALSE)
  message("Done. Restart R; library(rkeras) finds it.")
  invisible(in_directory("python"))
}

#' @rdname install_keras
#' @param conda_python_version,cuda,metal,pip_ignore_installed,new_env Accepted from scripts for tensorflow; unused.
#' @export
install_tensorflow <- function(method = c("auto", "virtualenv", "conda"), conda = "auto", version = "default",
                               envname = "r-keras", extra_packages = NULL, restart_session = TRUE,
                               conda_python_version = NULL, ..., cuda = NULL, metal = FALSE,
                               pip_ignore_installed = FALSE, new_env = FALSE, python_version = NULL) {
  install_keras(version = version, envname = envname, extra_packages = extra_packages,
                gpu = if (is.null(cuda)) NA else cuda, ...)
}

# `version` is "default", a number, "cpu" or "gpu", or a number with "-cpu" or "-gpu".
tensorflow_requirement <- function(version, gpu) {
  kind <- sub("^.*?(cpu|gpu)?$", "\\1", version, perl = TRUE)
  number <- sub("-?(cpu|gpu|default|release)$", "", version)
  if (is.na(gpu)) gpu <- kind == "gpu" || (kind != "cpu" && file.exists("/dev/nvidia0"))
  name <- if (gpu) "tensorflow[and-cuda]" else if (has_cpu_build()) "tensorflow-cpu" else "tensorflow"
  if (grepl("^[0-9]+[.][0-9]+$", number)) number <- paste0(number, ".*")
  if (nzchar(number)) paste0(name, "==", number) else name
}

# Elsewhere the one build there is goes by the plain name.
has_cpu_build <- function() identical(unname(Sys.info()[c("sysname", "machine")]), c("Linux", "x86_64"))

# rpy2-rinterface 3.6.6 and later import only on R 4.5 and later.
rpy2_requirement <- function() if (getRversion() < "4.5") "rpy2-rinterface<3.6.6" else "rpy2-rinterface"

# The Python package: the clone that this package was installed from, that R runs in, or that the user's Python has.
python_source <- function() {
  chosen <- Sys.getenv("RKERAS_PYTHON")
  found <- if (nzchar(chosen)) describe_python(path.expand(chosen))$rkeras
  for (directory in c(dirname(dirname(getNamespaceInfo(topenv(), "path"))), getwd(), dirname(c(found, character()))))
    if (all(file.exists(file.path(directory, c("pyproject.toml", "rkeras/_core/verb.py"))))) return(directory)
  stop("install_keras(): the Python package is not at hand. Call it from the clone of rkeras, or set RKERAS_PYTHON ",
       "to the Python in its `.venv`.", call. = FALSE)
}

run_or_stop <- function(program, args, caller = "install_keras") {
  status <- system2(program, shQuote(args))
  if (status != 0) stop(caller, "(): `", paste(c(program, args), collapse = " "), "` failed.", call. = FALSE)
}
