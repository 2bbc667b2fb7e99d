# Packages that stand in for R's keras, keras3, tensorflow, tfdatasets, tfruns and reticulate, so that scripts written
# for those run unmodified. They are made at first use, in a library of their own, and hold only names: their functions
# are taken from this package when they are loaded.

#' Packages that stand in for keras and its kin
#'
#' Puts a library in front in which `library(keras)`, `library(keras3)`, `library(tensorflow)`, `library(tfdatasets)`,
#' `library(tfruns)` and `library(reticulate)` load packages over rkeras, so that a script written for those runs
#' unmodified. Each exports exactly the names of the package it stands for, with that package's meaning: in keras3 the
#' arguments have its order and its defaults, all axes and epochs count from 1. Nothing is put in front unasked, and
#' packages that are installed elsewhere stay as they are.
#'
#' In the shell `R_LIBS="$(rkeras standins)" Rscript script.R` does the same for a script, and
#' `rkeras run --standins script.R` where Python hosts R.
#'
#' @return The directory of the library, unprinted. It is made at first use, in a few seconds, in the user's directory
#'   for caches (see [tools::R_user_dir()]).
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

# Whether a package that is loaded is one of these, and not the one it stands for.
is_standin <- function(package)
  package %in% loadedNamespaces() && isTRUE(asNamespace(package)$.rkeras_standin)

# The library, made if it is not there yet: one for each R, rkeras and content.
standins_library <- function() {
  own <- normalizePath(getNamespaceInfo(topenv(), "path"))
  sources <- lapply(stats::setNames(nm = names(standin_exports)), standin_source)
  library <- file.path(tools::R_user_dir("rkeras", "cache"), "standins", fingerprint(R.version.string, own, sources))
  if (dir.exists(library)) return(library)
  # Made beside its place and moved there whole, so that two sessions may do it at a time.
  made <- tempfile(".making-", dirname(library))
  if (!dir.create(made, recursive = TRUE, showWarnings = FALSE))
    stop("standins(): the directory ", dirname(library), " cannot be written; R_USER_CACHE_DIR names another.",
         call. = FALSE)
  on.exit(unlink(made, recursive = TRUE))
  install_standins(sources, made)
  # Under R_LIBS alone the packages must find this one.
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

# The files of a package's source, as lines by name.
standin_source <- function(package) {
  exports <- vapply(standin_exports[[package]], deparse, "", backtick = FALSE)
  list(
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
  )
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
  # Not loaded for a test: that would start Python six times.
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
  fill <- function(names, environment) for (name in names) assign(name, get(name, envir = own), envir = environment)
  fill(standin_exports[[package]], namespace)
  list2env(standin_internals, namespace)
  # What the package imports is what code that is run inside it, such as its own tests, sees.
  for (other in names(standin_exports)) fill(standin_exports[[other]], parent.env(namespace))
  fill("R6Class", parent.env(namespace))
  if (package == "keras3") mean_keras3(namespace)
  if (package == "keras")
    for (name in names(deprecated_in_keras)) assign(name, deprecated(namespace[[name]], name), envir = namespace)
  if (package == "reticulate" && python_started()) ask("provide_rpytools")
}

has_module <- function(name) function() py_module_available(name)

# Names inside the packages that scripts and tests reach by `:::`.
standin_internals <- list(
  have_h5py = has_module("h5py"), have_pyyaml = has_module("yaml"), have_pillow = has_module("PIL"),
  have_requests = has_module("requests"),
  get_keras_implementation = function(default = "tensorflow") "tensorflow",
  is_tensorflow_implementation = function(implementation = "tensorflow") grepl("^tensorflow", implementation),
  is_keras_implementation = function(implementation = "tensorflow") identical(implementation, "keras"),
  is_keras_tensor = function(x) inherits(x, "tensorflow.tensor"),
  is_mac_arm64 = function() identical(unname(Sys.info()[c("sysname", "machine")]), c("Darwin", "arm64")),
  is_windows = function() .Platform$OS.type == "windows",
  is_linux = function() Sys.info()[["sysname"]] == "Linux",
  is_osx = function() Sys.info()[["sysname"]] == "Darwin",
  is_python_initialized = function() python_started(),
  keras_version = function() package_version(sub("[^0-9.].*$", "", keras$`__version__`)),
  preprocess_input = function(x, preprocessor, ...) preprocessor(np_array(x, dtype = "float32"), ...),
  random_array = function(..., gen = stats::runif) {
    lengths <- unlist(c(...), use.names = FALSE)
    array(gen(prod(lengths)), lengths)
  }
)

# What keras warns about when it is called, and the name to use.
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

# Verbs that mean what keras3 means by them.
mean_keras3 <- function(namespace) {
  own <- topenv()
  for (name in standin_exports$keras3)
    if (is.function(namespace[[name]])) assign(name, in_keras3(namespace[[name]], name), envir = namespace)
  for (name in intersect(names(keras3_orders), ls(namespace)))
    assign(name, reordered(namespace[[name]], name), envir = namespace)
  # Generics of this package dispatch to methods of their own there.
  table <- own[[".__S3MethodsTable__."]]
  of_models <- "[.]keras[.]models[.]Model$"
  for (name in intersect(sub(of_models, "", grep(of_models, ls(table), value = TRUE)), ls(namespace))) {
    generic <- namespace[[name]]
    environment(generic) <- namespace
    assign(name, generic, envir = namespace)
    for (method in grep(paste0("^", name, "[.]"), ls(table), value = TRUE))
      registerS3method(name, substring(method, nchar(name) + 2L), reordered(in_keras3(table[[method]], name), name),
                       envir = namespace)
  }
}

# A generated verb under the edition keras3; another function as it is.
in_keras3 <- function(f, name) {
  if (is.null(verb_of(f))) return(f)
  if (identical(body(f)[[1L]], quote(invisible))) body(f)[[2L]]$edition <- "keras3" else body(f)$edition <- "keras3"
  shown <- keras3_defaults[[name]]
  formals(f)[names(shown)] <- shown
  f
}

# What keras3 does not have comes after what it has.
reordered <- function(f, name) {
  order <- keras3_orders[[name]]
  if (!is.null(order)) formals(f) <- formals(f)[union(order, names(formals(f)))]
  f
}
