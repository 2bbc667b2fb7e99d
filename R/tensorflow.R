# Installation of TensorFlow, command line of a script, and options of `[` for tensors.

#' Installed version and location of TensorFlow
#'
#' @return `tf_config()` returns version and location; `tf_version()` the version, NULL if TensorFlow is not installed.
#' @export
tf_config <- function() {
  found <- run_verb("tf_config")
  if (found$available) {
    found$version_str <- found$version
    found$version <- package_version(paste(strsplit(found$version, ".", fixed = TRUE)[[1L]][1:2], collapse = "."))
  }
  structure(found, class = "tensorflow_config")
}

#' @rdname tf_config
#' @export
tf_version <- function() tf_config()$version

#' @export
print.tensorflow_config <- function(x, ...) {
  if (x$available) cat("TensorFlow ", x$version_str, " (", x$location, ")\n", sep = "")
  else cat(x$error_message, "\n")
  cat("Python ", x$python_version, " (", x$python, ")\n", sep = "")
  invisible(x)
}

#' Parse command line arguments
#'
#' Parses `--name value` and `--name=value`. Values are read as YAML, and `-` in a name becomes `_`. `parse_flags()`
#' also reads the values of a file, which the command line overrides.
#'
#' @param arguments The command line.
#' @param config Profile to read from the file.
#' @param file YAML file with values, or with a section of values for each profile.
#' @return A named list.
#' @export
parse_arguments <- function(arguments = NULL) {
  if (is.null(arguments)) arguments <- commandArgs(TRUE)
  run_verb("parse_arguments", list(arguments = as.list(arguments)))
}

#' @rdname parse_arguments
#' @export
parse_flags <- function(config = Sys.getenv("R_CONFIG_ACTIVE", unset = "default"), file = "flags.yml",
                        arguments = commandArgs(TRUE)) {
  if (!missing(file) && !file.exists(one_string("parse_flags", file)))
    warning(sprintf("the file of flags '%s' does not exist", file))
  run_verb("parse_flags", list(config = config, file = file, arguments = as.list(arguments)))
}

#' Indexing options of `[` for tensors
#'
#' @param style "R" or "python": sets all other options.
#' @param ... Unused.
#' @param one_based Whether indices count from 1.
#' @param inclusive_stop Whether a range includes its end.
#' @param disallow_out_of_bounds Whether an index out of bounds is an error.
#' @param warn_tensors_passed_asis Whether to warn that tensors are not converted to one-based indices.
#' @param warn_negatives_pythonic Whether to warn that negative indices count from the end.
#' @return Options for the argument `options` of `[`.
#' @export
tf_extract_opts <- function(style = getOption("tensorflow.extract.style"), ...,
                            one_based = getOption("tensorflow.extract.one_based",
                                                  getOption("tensorflow.one_based_extract", TRUE)),
                            inclusive_stop = getOption("tensorflow.extract.inclusive_stop", TRUE),
                            disallow_out_of_bounds =
                              getOption("tensorflow.extract.disallow_out_of_bounds",
                                        getOption("tensorflow.extract.dissallow_out_of_bounds", TRUE)),
                            warn_tensors_passed_asis = getOption("tensorflow.extract.warn_tensors_passed_asis", TRUE),
                            warn_negatives_pythonic = getOption("tensorflow.extract.warn_negatives_pythonic", TRUE)) {
  if (...length()) warning("tf_extract_opts(): the arguments in `...` are ignored")
  if (!is.null(style)) style <- match.arg(style, c("R", "python"))
  options <- list(one_based = one_based, inclusive_stop = inclusive_stop,
                  disallow_out_of_bounds = disallow_out_of_bounds, warn_tensors_passed_asis = warn_tensors_passed_asis,
                  warn_negatives_pythonic = warn_negatives_pythonic)
  if (identical(style, "python")) options[] <- list(FALSE)
  if (identical(style, "R")) options[4:5] <- list(FALSE)
  structure(options, class = "tf_extract_opts")
}
