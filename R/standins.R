# Stand-ins: packages named keras, keras3, tensorflow, tfdatasets, tfruns and reticulate whose functions are those of
# rkeras. They are created at first use in their own library. When one is loaded, it copies the functions from rkeras.

#' Stand-ins for the packages keras, keras3, tensorflow, tfdatasets, tfruns and reticulate
#'
#' Adds a library to the front of `.libPaths()`. From it, `library(keras)`, `library(keras3)`, `library(tensorflow)`,
#' `library(tfdatasets)`, `library(tfruns)` and `library(reticulate)` load packages that call rkeras, so that a script
#' written for those packages runs unmodified. Each stand-in exports exactly the names of the package that it replaces,
#' with the same meaning: in keras3 the arguments have the order and defaults of keras3, and all axes and epochs count
#' from 1. Packages that are installed elsewhere are not changed.
#'
#' In a shell `R_LIBS="$(rkeras standins)" Rscript script.R` does the same for a script. If Python hosts R, use
#' `rkeras run --standins script.R`.
#'
#' @return The directory of the library, invisibly. It is created at first use, in a few seconds, in the user's cache
#'   directory (see [tools::R_user_dir()]).
#' @export
standins <- function() {
  real <- Filter(function(package) !is_standin(package), intersect(names(standin_exports), loadedNamespaces()))
  if (length(real))
    stop("standins(): ", paste(real, collapse = ", "), if (length(real) > 1L) " are" else " is",
         " loaded already. Restart R and call it first.", call. = FALSE)
  library <- standins_library()
  .libPaths(c(library, .libPaths()))
  invisible(library)
}

# Whether a loaded package is a stand-in.
is_standin <- function(package)
  package %in% loadedNamespaces() && isTRUE(asNamespace(package)$.rkeras_standin)

# Return the library of stand-ins. It is created for each version of R, installation of rkeras and content.
standins_library <- function() {
  own <- normalizePath(getNamespaceInfo(topenv(), "path"))
  sources <- lapply(stats::setNames(nm = names(standin_exports)), standin_source)
  library <- file.path(tools::R_user_dir("rkeras", "cache"), "standins", fingerprint(R.version.string, own, sources))
  if (dir.exists(library)) return(library)
  # Create it in a temporary directory and rename that, so that two sessions can do it at the same time.
  made <- tempfile(".making-", dirname(library))
  if (!dir.create(made, recursive = TRUE, showWarnings = FALSE))
    stop("standins(): the directory ", dirname(library), " cannot be written. Set R_USER_CACHE_DIR to another one.",
         call. = FALSE)
  on.exit(unlink(made, recursive = TRUE))
  install_standins(sources, made)
  # The stand-ins must find rkeras also if R_LIBS has no other library.
  file.symlink(own, file.path(made, "rkeras"))
  if (!suppressWarnings(file.rename(made, library)) && !dir.exists(library))
    stop("standins(): ", made, " cannot be moved to ", library, ".", call. = FALSE)
  library
}

fingerprint <- function(...) {
  file <- tempfile()
  on.exit(unlink(file))
  writeLines(unlist(list(...)), file)
  unname(tools::md5sum(file))
}

# The source files of a stand-in: named list of their lines.
standin_source <- function(package) {
  exports <- vapply(standin_exports[[package]], deparse, "", backtick = FALSE)
  c(list(
    DESCRIPTION = c(
      paste("Package:", package), paste("Version:", standin_versions[[package]]),
      paste("Title:", package, "by rkeras"), "Author: The rkeras authors",
      "Maintainer: The rkeras authors <rkeras@example.org>",
      paste0("Description: Stands in for the package ", package, ": its names, over rkeras."),
      "License: MIT", "Imports: rkeras", "Encoding: UTF-8"
    ),
    NAMESPACE = sprintf("export(%s)", exports),
    "R/standin.R" = c(
      ".rkeras_standin <- TRUE",
      ".onLoad <- function(libname, pkgname) getNamespace(\"rkeras\")$fill_standin(pkgname, topenv())"
    )
  ), if (package == "tfdatasets") list("data/hearts.R" = "hearts <- rkeras::hearts"))  # for `data(hearts)`
}

install_standins <- function(sources, library) {
  top <- tempfile("standins-")
  on.exit(unlink(top, recursive = TRUE))
  for (package in names(sources)) {
    for (file in names(sources[[package]])) {
      path <- file.path(top, package, file)
      dir.create(dirname(path), recursive = TRUE, showWarnings = FALSE)
      writeLines(sources[[package]][[file]], path, useBytes = TRUE)
    }
  }
  # Without a test load, which would start Python six times.
  options <- c("--no-docs", "--no-html", "--no-byte-compile", "--no-test-load", "--no-staged-install")
  log <- suppressWarnings(system2(
    file.path(R.home("bin"), "R"),
    c("CMD", "INSTALL", options, paste0("--library=", shQuote(library)), shQuote(file.path(top, names(sources)))),
    stdout = TRUE, stderr = TRUE, env = c(
      paste0("R_LIBS=", shQuote(paste(.libPaths(), collapse = .Platform$path.sep))), "R_TESTS="
    )
  ))
  failed <- names(sources)[!dir.exists(file.path(library, names(sources), "R"))]
  if (length(failed))
    stop("standins(): ", paste(failed, collapse = ", "), " cannot be installed:\n", paste(log, collapse = "\n"),
         call. = FALSE)
}

# Called by a stand-in when it is loaded.
fill_standin <- function(package, namespace) {
  own <- topenv()
  fill <- function(names, environment) {
    for (name in setdiff(names, "hearts")) assign(name, get(name, envir = own), envir = environment)
    if ("hearts" %in% names) delay_hearts(environment)
  }
  fill(standin_exports[[package]], namespace)
  list2env(standin_internals, namespace)
  if (package %in% names(internals_of_edition)) list2env(internals_of_edition[[package]], namespace)
  # Code that is evaluated in the package, such as its own tests, sees its imports.
  for (other in names(standin_exports)) fill(standin_exports[[other]], parent.env(namespace))
  fill("R6Class", parent.env(namespace))
  if (package == "keras3") use_keras3_edition(namespace)
  if (package %in% c("keras", "keras3")) use_methods_of(package, namespace)
  stand_in_for_reticulate()
  if (package == "keras")
    for (name in names(deprecated_in_keras)) assign(name, deprecated(namespace[[name]], name), envir = namespace)
  if (package == "reticulate" && python_started()) request("provide_rpytools")
}

# From now on our S3 methods are those of all Python objects: the real reticulate cannot be loaded after a stand-in.
stand_in_for_reticulate <- function() {
  own <- topenv()
  if (!isTRUE(bridge$stands_in)) {
    methods <- getNamespaceInfo(own, "S3methods")
    for (i in which(methods[, 2L] == "rkeras.object"))
      registerS3method(methods[i, 1L], "python.builtin.object", get(methods[i, 3L], envir = own))
    if (getRversion() >= "4.3") register_later_methods("python.builtin.object")
    bridge$stands_in <- TRUE
  }
  if (!python_started()) return()
  request("pin_edition", edition())
  keras_tensor <- "keras.src.backend.common.keras_tensor.KerasTensor"
  request("stand_in_for_reticulate", if (edition() == "keras3") list(keras_tensor))
}

# Functions that are deprecated in keras, and their replacements.
deprecated_in_keras <- c(
  evaluate_generator = "evaluate", fit_generator = "fit", layer_cudnn_gru = "layer_gru",
  layer_cudnn_lstm = "layer_lstm", loss_cosine_proximity = "loss_cosine_similarity",
  metric_cosine_proximity = "metric_cosine_similarity", predict_classes = "predict", predict_generator = "predict",
  predict_proba = "predict"
)

deprecated <- function(f, name) {
  text <- sprintf("`%s()` is deprecated. Use `%s()`.", name, deprecated_in_keras[[name]])
  body(f) <- bquote({
    warning(.(text), call. = FALSE)
    .(body(f))
  })
  f
}

# Change the functions in the stand-in of keras3 to its edition.
use_keras3_edition <- function(namespace) {
  own <- topenv()
  for (name in standin_exports$keras3)
    if (is.function(namespace[[name]])) assign(name, with_keras3_edition(namespace[[name]], name), envir = namespace)
  for (name in intersect(names(keras3_orders), ls(namespace)))
    assign(name, with_keras3_order(namespace[[name]], name), envir = namespace)
}

GENERICS_FOR_MODELS <- c("compile", "evaluate", "export_savedmodel", "fit", "predict")
CLASS_OF_MODELS <- c(keras = "keras.engine.training.Model", keras3 = "keras.src.models.model.Model")

# The methods of generics for models have the edition of the stand-in that was loaded last.
use_methods_of <- function(package, namespace) {
  own <- topenv()
  methods <- getNamespaceInfo(own, "S3methods")
  for (generic in methods[methods[, 2L] %in% "keras.models.Model", 1L]) {
    in_edition <- function(method) if (package == "keras") method
      else with_keras3_order(with_keras3_edition(method, generic), generic)
    if (generic %in% GENERICS_FOR_MODELS) register_methods(generic, in_edition)
    # Other packages call methods by their names, such as keras:::predict.keras.engine.training.Model().
    method <- in_edition(get(paste0(generic, ".keras.models.Model"), envir = own))
    assign(paste0(generic, ".", CLASS_OF_MODELS[[package]]), method, envir = namespace)
  }
}

# Change a generated function to the edition keras3.
with_keras3_edition <- function(f, name) {
  if (is.null(verb_of(f))) return(f)
  if (identical(body(f)[[1L]], quote(run_verb))) body(f)$edition <- "keras3" else body(f)[[2L]]$edition <- "keras3"
  shown <- keras3_defaults[[name]]
  formals(f)[names(shown)] <- shown
  f
}

# Reorder the arguments as in keras3. Those that keras3 does not have come last.
with_keras3_order <- function(f, name) {
  order <- keras3_orders[[name]]
  if (!is.null(order) && !is.null(verb_of(f))) formals(f) <- formals(f)[union(order, names(formals(f)))]
  f
}
