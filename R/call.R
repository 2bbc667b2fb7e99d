# Calls into Python: verbs, and what the S3 methods of proxy.R ask.

# Call an entry of Python: `enter(.Call(entries$get, x, name))`. Starts Python first if necessary. An entry returns a
# symbol if it has an error to raise or warnings to signal.
enter <- function(result, call = sys.call(sys.parent())) {
  if (Sys.getpid() != entries$pid) ensure_python()
  if (is.symbol(result)) settle(call) else result
}

# The one way to run a verb: `args` are the arguments by name, `dots` those of `...`. Under an edition, "keras3" or the
# user's option, it means what that package means by the name.
run_verb <- function(verb, args = list(), dots = list(), edition = getOption("rkeras.edition"),
                     call = named_call(sys.call(sys.parent()), verb)) {
  args <- with_function_names(formulas_as_functions(args), parent.frame())
  enter(.Call(entries$verb, verb, args, dots, edition), call)
}

# The arguments that the calling function was given, by name and in the order of its formals: in a chain of `|>` the
# left side is made before the right. Without the dots; those in `replaced` come first, and are not looked at.
supplied <- function(replaced = list(), frame = sys.parent()) {
  scope <- sys.frame(frame)
  names <- as.character(names(formals(sys.function(frame))))
  names <- names[!names %in% c("...", names(replaced))]
  tests <- lapply(names, function(name) call("missing", as.name(name)))
  is_missing <- eval(as.call(c(list(c, logical()), tests)), scope)
  c(replaced, mget(names[!is_missing], envir = scope))
}

# A loss, metric or activation that is the user's function bears the name that it is given by: a saved model asks for
# it by that.
NAMED_FUNCTIONS <- c("loss", "metrics", "weighted_metrics", "activation", "recurrent_activation")
with_function_names <- function(named, frame) {
  for (argument in NAMED_FUNCTIONS[NAMED_FUNCTIONS %in% names(named)]) {
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

# The name of the verb that a generated function is; NULL for another function. One that is deprecated warns first.
verb_of <- function(f) {
  call <- body(f)
  while (is.call(call) && list(call[[1L]]) %in% list(quote(`{`), quote(invisible)))
    call <- as.list(call)[[length(call)]]
  if (is.call(call) && identical(call[[1L]], quote(run_verb)) && length(call) > 2L && !length(all.vars(call[[3L]])))
    call[[2L]]
}

# The user's call, also where it was dispatched to a method or do.call() was given the function itself.
named_call <- function(call, name) {
  if (is.name(call[[1L]]) || is.function(call[[1L]])) call[[1L]] <- as.name(name)
  call
}

# What the arguments of some verbs go through, as `prepared_in_r` of the declaration says.

# `verbose` where the user said nothing: the option, and no bar where output is captured.
with_verbose_option <- function(args) {
  if (is.null(args$verbose) || identical(args$verbose, "auto")) {
    chosen <- getOption("keras.fit_verbose", getOption("keras.verbose", "auto"))
    if (identical(chosen, "auto") && captured("output")) chosen <- 2L
    if (!identical(chosen, "auto")) args$verbose <- chosen
  }
  args
}

with_line_length <- function(args) {
  if (is.null(args$line_length)) args$line_length <- min(getOption("width"), 98L)
  args
}

# Python keeps the setting of the option; only a change is told.
with_tune_option <- function(args) {
  tune <- isTRUE(getOption("rkeras.tune", TRUE))
  if (!identical(tune, bridge$tune) && (!tune || !is.null(bridge$tune))) ask("set_tune", tune)
  bridge$tune <- tune
  args
}

# Whether R's "output" or "message" goes elsewhere than to the console.
captured <- function(type)
  isTRUE(getOption("knitr.in.progress")) || (if (type == "output") sink.number() > 0L else sink.number(type) != 2L)

# Ask one of the questions of rkeras/bridge/questions.py.
ask <- function(question, ...) {
  result <- enter(.Call(entries$ask, question, list(...)), sys.call(sys.parent()))
  if (is.null(result)) invisible() else result
}

call_method <- function(x, name, ...) enter(.Call(entries$call_method, x, name, list(...)), sys.call(sys.parent()))

# The R function that stands for a Python object that can be called.
make_callable <- function(pointer, environment, class) {
  callable <- function(...) {
    result <- enter(.Call(entries$call, pointer, list(...)))
    # A function that returns nothing prints nothing.
    if (is.null(result)) invisible() else result
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
# returns, and is signalled there.
keep_warning <- function(warning) {
  # The user wants it to be an error, where it happens.
  if (getOption("warn") >= 2) return()
  .Call(entries$note_warning, warning)
  tryInvokeRestart("muffleWarning")
}
