# Internal names of the packages that scripts, tests and other packages use with `:::`.

has_module <- function(name) function() py_module_available(name)

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
  warned_about = warned_about,
  column_names = function(dataset) names(next_batch(dataset)),
  tfr_random_uniform = function(...) tf$random$uniform(...),
  random_array = function(..., gen = stats::runif) {
    shape <- unlist(c(...), use.names = FALSE)
    array(gen(prod(shape)), shape)
  },
  as_nullable_integer = function(x) if (!is.null(x)) as.integer(x),
  as_axis = function(axis) {
    if (is.null(axis)) return()
    if (length(axis) > 1L) return(lapply(axis, zero_based_index, "axis"))
    zero_based_index(axis, "axis")
  },
  as_layer_index = function(x) if (!is.null(x)) zero_based_index(x, "index"),
  # A tuple for Python: NA and NULL are unknown dimensions.
  normalize_shape = function(shape) {
    if (is.null(shape) || inherits(shape, "keras_shape")) return(shape)
    if (inherits(shape, tensor_shape)) shape <- shape$as_list()
    if (is_proxy(shape)) return(tuple(shape))
    tuple(lapply(shape, function(size) {
      if (is_proxy(size)) size else if (!is.null(size) && !anyNA(size)) as.integer(size)
    }))
  }
)

zero_based_index <- function(index, argument) {
  index <- as.integer(index)
  if (index == 0L) stop("`", argument, "` counts from 1, and is 0", call. = FALSE)
  if (index > 0L) index - 1L else index
}

# Internal names that are not the same in keras and keras3.
internals_of_edition <- list(
  keras = list(
    capture_args = function(cl, modifiers = NULL, ignore = NULL, envir = parent.frame(), fn = sys.function(-1L))
      captured_arguments(cl, fn, envir, modifiers, ignore)
  ),
  keras3 = list(
    capture_args = function(modifiers = NULL, ignore = NULL, force = NULL, enforce_all_dots_named = TRUE) {
      fn <- sys.function(-1L)
      call <- match.call(fn, sys.call(-1L), envir = parent.frame(2L))
      captured_arguments(call, fn, parent.frame(), modifiers, ignore, force, enforce_all_dots_named)
    }
  )
)

# Return the arguments of a call as a list for Python: those that were given, each changed by its function in
# `modifiers`, without those in `ignore`.
captured_arguments <- function(call, fn, frame, modifiers, ignore, force = NULL, named_dots = TRUE) {
  known <- names(formals(fn))
  given <- intersect(names(call), known)
  if (!is.character(ignore)) ignore <- unlist(lapply(ignore, function(one) {
    chosen <- if (is.function(one)) one(given) else one
    if (is.character(chosen)) chosen else given[chosen]
  }))
  args <- mget(union(setdiff(given, c(ignore, "...")), force), envir = frame)
  if ("..." %in% setdiff(known, ignore)) {
    more <- eval(as.call(list(dots, quote(...))), frame)
    if (named_dots && length(more) && !all(nzchar(if (is.null(names(more))) "" else names(more))))
      stop("All arguments in `...` must have names: ", paste(deparse(call), collapse = " "), call. = FALSE)
    args <- c(args, more)
  }
  args[intersect(names(args), ignore)] <- NULL
  for (name in intersect(names(args), names(modifiers))) args[name] <- list(modifiers[[name]](args[[name]]))
  args
}
