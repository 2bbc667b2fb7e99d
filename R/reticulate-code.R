# Functions of reticulate that import modules, run Python code, and return its output, warnings and errors.

# Modules ---------------------------------------------------------------------------------------------------------

import_main <- function(convert = TRUE, delay_load = FALSE)
  import("__main__", convert = convert, delay_load = delay_load)

import_builtins <- function(convert = TRUE, delay_load = FALSE)
  import("builtins", convert = convert, delay_load = delay_load)

import_from_path <- function(module, path = ".", convert = TRUE, delay_load = FALSE) {
  path <- normalizePath(path)
  load <- function() {
    request("prepend_to_path", path)
    on.exit(request("remove_from_path", path))
    import(module, convert = convert)
  }
  if (identical(delay_load, FALSE)) load() else delayed_module(load)
}

# Python's main module: `py$x` is Python's variable `x`.
py <- delayed_module(function() import_main())

py_module_available <- function(module) tryCatch({
  import(module)
  TRUE
}, error = function(e) FALSE)

py_register_load_hook <- function(module, hook) {
  force(hook)
  request("when_loaded", module, function() {
    tryCatch(hook(), error = function(e) warning("load hook of ", module, ": ", conditionMessage(e), call. = FALSE))
    NULL
  })
  invisible()
}

# Code ------------------------------------------------------------------------------------------------------------

py_run_string <- function(code, local = FALSE, convert = TRUE) {
  share_r()
  invisible(request("run_code", paste(code, collapse = "\n"), local, !convert))
}

py_run_file <- function(file, local = FALSE, convert = TRUE, prepend_path = TRUE) {
  share_r()
  file <- existing_file("py_run_file", file)
  if (prepend_path) {
    request("prepend_to_path", dirname(file))
    on.exit(request("remove_from_path", dirname(file)))
  }
  invisible(request("run_file", file, local, !convert))
}

py_eval <- function(code, convert = TRUE) {
  share_r()
  # In parentheses NULL is visible.
  if (convert) (request("evaluate", code)) else request("evaluate_unconverted", code)
}

source_python <- function(file, envir = parent.frame(), convert = TRUE) {
  if (!file.exists(one_string("source_python", file)) && grepl("^https?://", file)) {
    address <- file
    file <- tempfile(fileext = ".py")
    on.exit(unlink(file))
    utils::download.file(address, file, quiet = TRUE)
  }
  file <- existing_file("source_python", file)
  variables <- py_run_file(file, convert = convert)
  if (is.null(envir)) return(invisible())
  values <- request("public_variables", variables, as.list(request("bound_names", file)), !convert)
  for (name in names(values)) assign(name, values[[name]], envir = envir)
  invisible()
}

existing_file <- function(caller, file) {
  if (!file.exists(one_string(caller, file)))
    stop(caller, "(): `file` must be a file that exists, not \"", file, "\".", call. = FALSE)
  normalizePath(file)
}

# Define `r`, an object with R's variables, in Python's main module.
share_r <- function() {
  if (isTRUE(bridge$shares_r)) return()
  bridge$shares_r <- TRUE
  request(
    "define_r",
    function(name) if (exists(name, envir = user_variables())) list(get(name, envir = user_variables())),
    function(code) eval(parse(text = code), envir = user_variables()),
    function(name, value) {
      assign(name, value, envir = user_variables())
      NULL
    }
  )
}

user_variables <- function() {
  chosen <- getOption("reticulate.engine.environment")
  if (is.null(chosen) && isTRUE(getOption("knitr.in.progress"))) chosen <- knitr::knit_global()
  # In a test of testthat, the variables of the test.
  if (is.null(chosen)) chosen <- getOption("rlang_trace_top_env")
  if (is.environment(chosen)) chosen else globalenv()
}

# Output and warnings ---------------------------------------------------------------------------------------------

py_capture_output <- function(expr, type = c("stdout", "stderr")) {
  type <- match.arg(type, several.ok = TRUE)
  capture <- request("capture_output", type)
  on.exit(call_method(capture, "close"))
  force(expr)
  on.exit()
  call_method(capture, "close")
}

py_suppress_warnings <- function(expr) {
  handlers <- bridge$warning_handlers
  contexts <- lapply(handlers, function(handler) handler$suppress())
  on.exit(Map(function(handler, context) handler$restore(context), handlers, contexts))
  with(request("suppress_warnings"), expr)
}

register_suppress_warnings_handler <- function(handler) {
  bridge$warning_handlers <- c(bridge$warning_handlers, list(handler))
  invisible()
}

# Errors ----------------------------------------------------------------------------------------------------------

py_last_error <- function(exception) {
  if (!missing(exception)) {
    if (!is.null(exception) && !inherits(exception, c("error", "py_error")))
      stop("py_last_error(): `exception` must be NULL or a Python error.", call. = FALSE)
    bridge$last_failure <- if (inherits(exception, "py_error")) attr(exception, "failure") else
      if (!is.null(exception)) failure_of(exception)
    return(invisible(exception))
  }
  failure <- bridge$last_failure
  if (is.null(failure)) return(NULL)
  lines <- strsplit(failure[[4L]], "\n", fixed = TRUE)[[1L]]
  frames <- lines[grepl("^  ", lines)]
  type <- sub("^.*[.]", "", failure[[3L]][1L])
  structure(
    list(
      type = type, value = sub(sprintf("^[[:alnum:]_.]*%s: ", type), "", failure[[2L]]), traceback = frames,
      message = failure[[4L]], r_call = failure[[6L]], r_class = failure[[3L]], r_trace = failure[[5L]]$trace
    ),
    exception = request("last_exception"), failure = failure, class = c("rkeras_py_error", "py_error")
  )
}

failure_of <- function(condition) list(
  "python", conditionMessage(condition), class(condition),
  if (is.null(condition$traceback)) conditionMessage(condition) else condition$traceback, NULL, conditionCall(condition)
)

py_clear_last_error <- function() py_last_error(NULL)

#' @export
print.rkeras_py_error <- function(x, ...) {
  cat("-- Python: ", x$type, "\n", sub("\n*$", "\n", x$message), sep = "")
  if (!is.null(x$r_call)) cat("-- R call\n", paste(deparse(x$r_call), collapse = "\n"), "\n", sep = "")
  invisible(x)
}

# Files and seeds -------------------------------------------------------------------------------------------------

py_save_object <- function(object, filename, pickle = "pickle", ...) {
  request("write_pickle", object, path.expand(one_string("py_save_object", filename)), pickle, list(...))
  invisible()
}

py_load_object <- function(filename, pickle = "pickle", ..., convert = TRUE)
  request("read_pickle", existing_file("py_load_object", filename), pickle, list(...), !convert)

py_set_seed <- function(seed, disable_hash_randomization = TRUE) {
  # For processes that this one starts. Its own hash seed cannot be changed.
  if (disable_hash_randomization) {
    Sys.setenv(PYTHONHASHSEED = "0")
    request("execute", "__import__('os').environ['PYTHONHASHSEED'] = '0'")
  }
  request("set_seed", as.integer(seed))
  invisible()
}
