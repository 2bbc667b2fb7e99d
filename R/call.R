# Calls into Python: verbs, and what the S3 methods of proxy.R ask.

# A generated verb's whole body. Passes on only what the caller supplied, `object` first, so that in a chain of `|>`
# the left side is made before the right. First the verb's name, then the user's dots, which may hold a `name` or `.`.
# Under an edition, "keras3" or the user's option, it means what that package means by the name.
verb_call <- function(..., .edition = getOption("rkeras.edition")) {
  ensure_python()
  frame <- parent.frame()
  verb <- ...elt(1L)
  given <- verb_formals[[verb]]
  given <- given[!vapply(given, function(formal) eval(call("missing", as.name(formal)), frame), NA)]
  named <- lapply(given, get, envir = frame, inherits = FALSE)
  names(named) <- given
  named <- with_session_defaults(verb, formulas_as_functions(named))
  if (verb == "compile" || !is.null(named$custom_objects) || is.function(named[["activation"]]) ||
      is.function(named[["recurrent_activation"]])) named <- with_names_of_functions(named, frame)
  result <- if (is.null(.edition)) .Call(entries()$verb, verb, named, list(...)[-1L])
    else .Call(entries()$verb_of_edition, verb, named, list(...)[-1L], .edition)
  if (length(bridge$warnings)) signal_warnings()
  if (is.symbol(result)) raise(named_call(sys.call(-1L), verb)) else result
}

# A loss, metric or activation that is the user's function bears the name that it is given by: a saved model asks for
# it by that.
NAMED_FUNCTIONS <- c("loss", "metrics", "weighted_metrics", "activation", "recurrent_activation")
with_names_of_functions <- function(named, frame) {
  for (argument in intersect(NAMED_FUNCTIONS, names(named))) {
    expression <- eval(call("substitute", as.name(argument)), frame)
    value <- named[[argument]]
    if (is.function(value)) named[[argument]] <- called_by(value, expression)
    else if (is.list(value) && is.call(expression) && length(expression) == length(value) + 1L)
      named[[argument]] <- Map(called_by, value, as.list(expression)[-1L])
  }
  # Of a list that is named in part the names of functions do.
  objects <- named$custom_objects
  if (is.list(objects) && !is.null(names(objects)) && !all(nzchar(names(objects)))) {
    names_of_functions <- lapply(names(objects), function(name) if (nzchar(name)) as.name(name))
    named$custom_objects <- unname(Map(called_by, objects, names_of_functions))
  }
  named
}

called_by <- function(value, expression) {
  plain <- is.function(value) && is.null(attr(value, "py_function_name")) && !is_proxy(value) && is.null(verb_of(value))
  if (plain && is.name(expression)) attr(value, "py_function_name") <- as.character(expression)
  value
}

# The name of the verb that a function of this package is; NULL for another function.
verb_of <- function(f) {
  call <- body(f)
  # A stand-in may warn first.
  if (is.call(call) && identical(call[[1L]], quote(`{`))) call <- call[[length(call)]]
  if (is.call(call) && identical(call[[1L]], quote(invisible))) call <- call[[2L]]
  if (is.call(call) && identical(call[[1L]], quote(verb_call))) call[[2L]]
}

# The user's call, also where it was dispatched to a method or do.call() was given the function itself.
named_call <- function(call, name) {
  if (is.name(call[[1L]]) || is.function(call[[1L]])) call[[1L]] <- as.name(name)
  call
}

# `verbose` where the user said nothing: the option, and no bar where output is captured.
with_session_defaults <- function(name, named) {
  if (name %in% c("fit", "fit_generator", "evaluate", "predict") &&
      (is.null(named$verbose) || identical(named$verbose, "auto"))) {
    chosen <- getOption("keras.fit_verbose", getOption("keras.verbose", "auto"))
    if (identical(chosen, "auto") && captured("output")) chosen <- 2L
    if (!identical(chosen, "auto")) named$verbose <- chosen
  }
  if (name %in% runs_over_batches) follow_tune_option()
  if (name %in% c("fit", "fit_generator")) named <- with_live_metrics(named)
  if (name == "summary" && is.null(named$line_length)) named$line_length <- min(getOption("width"), 98L)
  named
}

runs_over_batches <- c("fit", "fit_generator", "evaluate", "evaluate_generator", "predict", "predict_generator",
                       "predict_classes", "predict_proba")

# Python keeps the setting; only a change of the option is told.
follow_tune_option <- function() {
  tune <- isTRUE(getOption("rkeras.tune", TRUE))
  if (identical(tune, bridge$tune)) return()
  if (!tune || !is.null(bridge$tune)) ask("set_tune", tune)
  bridge$tune <- tune
}

# Whether R's "output" or "message" goes elsewhere than to the console.
captured <- function(type)
  isTRUE(getOption("knitr.in.progress")) || (if (type == "output") sink.number() > 0L else sink.number(type) != 2L)

# Ask one of the questions of rkeras/bridge/questions.py.
ask <- function(question, ...) {
  ensure_python()
  result <- .Call(entries()$ask, question, list(...))
  if (length(bridge$warnings)) signal_warnings()
  if (is.symbol(result)) raise(sys.call(-1L)) else if (is.null(result)) invisible() else result
}

# The R function that stands for a Python object that can be called.
make_callable <- function(pointer, environment, class) {
  callable <- function(...) {
    result <- .Call(entries()$call, pointer, list(...))
    if (length(bridge$warnings)) signal_warnings()
    # A function that returns nothing prints nothing.
    if (is.symbol(result)) raise(sys.call()) else if (is.null(result)) invisible() else result
  }
  attributes(callable) <- list(class = class, rkeras_pointer = pointer, py_object = environment)
  callable
}

# Evaluates a call made by Python so that nothing can jump over Python's frames.
guard <- function(expr) tryCatch(
  withCallingHandlers(allowInterrupts(list(expr)), warning = keep_warning, error = keep_calls),
  error = function(e) with_advice(with_short_call(e)), interrupt = identity
)

# The handlers around the call into Python are out of reach of R code that Python calls: a warning waits until the call
# returns, and is signalled there. R shows no more than 50 either.
keep_warning <- function(warning) {
  # The user wants it to be an error, where it happens.
  if (getOption("warn") >= 2) return()
  if (length(bridge$warnings) < 50L) bridge$warnings <- c(bridge$warnings, list(warning))
  tryInvokeRestart("muffleWarning")
}

# Called from Python with its own warnings.
keep_python_warnings <- function(messages, classes) {
  conditions <- Map(function(message, class) structure(
    class = c(paste0("rkeras.", class), "python.warning", "warning", "condition"), list(message = message, call = NULL)
  ), messages, classes)
  bridge$warnings <- c(bridge$warnings, unname(conditions))
}

signal_warnings <- function() {
  kept <- bridge$warnings
  bridge$warnings <- NULL
  for (condition in kept) warning(condition)
}
