# Calls into Python: verbs, and what the S3 methods of proxy.R ask.

# A generated verb's whole body. Passes on only what the caller supplied, `object` first, so that in a chain of `|>`
# the left side is made before the right.
verb_call <- function(name, ...) {
  ensure_python()
  frame <- parent.frame()
  given <- verb_formals[[name]]
  given <- given[!vapply(given, function(formal) eval(call("missing", as.name(formal)), frame), NA)]
  named <- lapply(given, get, envir = frame, inherits = FALSE)
  names(named) <- given
  result <- .Call(bridge$entries$verb, name, with_session_defaults(name, named), list(...))
  if (is.symbol(result)) raise(named_call(sys.call(-1L), name)) else result
}

# The user's call, also where it was dispatched to a method.
named_call <- function(call, name) {
  if (is.name(call[[1L]])) call[[1L]] <- as.name(name)
  call
}

# `verbose` where the user said nothing: the option, and no bar where output is captured.
with_session_defaults <- function(name, named) {
  if (name %in% c("fit", "evaluate", "predict") && (is.null(named$verbose) || identical(named$verbose, "auto"))) {
    chosen <- getOption("keras.fit_verbose", getOption("keras.verbose", "auto"))
    if (identical(chosen, "auto") && (sink.number() > 0L || isTRUE(getOption("knitr.in.progress")))) chosen <- 2L
    if (!identical(chosen, "auto")) named$verbose <- chosen
  }
  if (name == "summary" && is.null(named$line_length)) named$line_length <- min(getOption("width"), 98L)
  named
}

# Ask one of the questions of rkeras/bridge/questions.py.
ask <- function(question, ...) {
  ensure_python()
  result <- .Call(bridge$entries$ask, question, list(...))
  if (is.symbol(result)) raise(sys.call(-1L)) else result
}

# The R function that stands for a Python object that can be called.
make_callable <- function(pointer, class) {
  callable <- function(...) {
    result <- .Call(bridge$entries$call, pointer, list(...))
    # A function that returns nothing prints nothing.
    if (is.symbol(result)) raise(sys.call()) else if (is.null(result)) invisible() else result
  }
  attributes(callable) <- list(class = class, py_object = pointer)
  callable
}

# Evaluates a call made by Python so that nothing can jump over Python's frames.
guard <- function(expr) tryCatch(list(expr), error = identity, interrupt = identity)

# Signal what Python raised, as if `call` had raised it.
raise <- function(call) {
  failure <- .Call(bridge$entries$failure)
  if (is.null(failure)) return(invisible())
  switch(failure[[1]],
    interrupt = signal_interrupt(),
    r = stop(failure[[5]]),
    stop(structure(
      class = failure[[3]],
      list(message = failure[[2]], call = call, traceback = failure[[4]])
    ))
  )
}

# A real interrupt, as of Ctrl-C in R code: Python has set R's flag, and R looks at it while it sleeps.
signal_interrupt <- function() {
  Sys.sleep(0.01)
  stop(structure(class = c("interrupt", "condition"), list()))
}
