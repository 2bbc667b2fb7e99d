# Calls from R into Python.

# Call an entry, such as `enter(.Call(entries$get, x, name))`. Starts Python first if necessary. An entry returns a
# symbol if there is an error to raise or a warning to signal.
enter <- function(result, call = sys.call(sys.parent())) {
  if (Sys.getpid() != entries$pid) ensure_python()
  if (is.symbol(result) && identical(result, quote(.rkeras_failed))) signal_outcome(call) else result
}

# Run a verb. `args` are its arguments by name, `dots` those of `...`. `edition` is "keras" or "keras3": the package
# whose defaults and way of counting apply.
run_verb <- function(verb, args = list(), dots = list(), edition = getOption("rkeras.edition"),
                     call = named_call(sys.call(sys.parent()), verb)) {
  args <- with_function_names(formulas_as_functions(args), parent.frame())
  enter(.Call(entries$verb, verb, args, dots, edition), call)
}

# Return the arguments that the caller supplied to the calling function, by name, without `...`. They are evaluated in
# the order of the formals, so that in a chain of `|>` the left side comes first. Those in `replaced` are not evaluated.
supplied <- function(replaced = list(), frame = sys.parent()) {
  scope <- sys.frame(frame)
  names <- as.character(names(formals(sys.function(frame))))
  names <- names[!names %in% c("...", names(replaced))]
  tests <- lapply(names, function(name) call("missing", as.name(name)))
  is_missing <- eval(as.call(c(list(c, logical()), tests)), scope)
  c(replaced, mget(names[!is_missing], envir = scope))
}

# Return the arguments of `...`. An empty one at the end, as in `f(x, )`, is ignored.
dots <- function(...) {
  n <- ...length()
  if (n == 0L) return(list())
  written <- substitute(list(...))
  if (!identical(written[[n + 1L]], substitute())) return(list(...))
  values <- lapply(seq_len(n - 1L), function(i) ...elt(i))
  names(values) <- names(written)[seq_len(n)[-1L]]
  values
}

# Give each R function that is a loss, metric or activation the name of the variable that it was passed by. A saved
# model refers to it by this name.
NAMED_FUNCTIONS <- c("loss", "metrics", "weighted_metrics", "activation", "recurrent_activation")
with_function_names <- function(args, frame) {
  for (argument in NAMED_FUNCTIONS[NAMED_FUNCTIONS %in% names(args)]) {
    expression <- eval(call("substitute", as.name(argument)), frame)
    value <- args[[argument]]
    if (is.function(value)) args[[argument]] <- with_function_name(value, expression)
    else if (is.list(value) && is.call(expression) && length(expression) == length(value) + 1L)
      args[[argument]] <- Map(with_function_name, value, as.list(expression)[-1L])
  }
  # If only some elements have names, the names become those of the functions.
  for (argument in intersect(c("metrics", "weighted_metrics", "custom_objects"), names(args))) {
    value <- args[[argument]]
    if (is.list(value) && !is.null(names(value)) && !all(nzchar(names(value)))) {
      names_of_functions <- lapply(names(value), function(name) if (nzchar(name)) as.name(name))
      args[[argument]] <- unname(Map(with_function_name, value, names_of_functions))
    }
  }
  args
}

with_function_name <- function(value, expression) {
  plain <- is.function(value) && is.null(attr(value, "py_function_name")) && !is_proxy(value) && is.null(verb_of(value))
  name <- attr(value, "name", exact = TRUE)
  if (plain && is.character(name)) attr(value, "py_function_name") <- name
  else if (plain && is.name(expression)) attr(value, "py_function_name") <- as.character(expression)
  value
}

# A model that a layer was added to is not printed at top level.
unprinted_model <- function(made)
  if (inherits(made, "keras.src.models.sequential.Sequential")) invisible(made) else made

# Return the name of the verb that a generated function runs; NULL for other functions. The body of a deprecated
# function starts with a warning.
verb_of <- function(f) {
  call <- body(f)
  while (is.call(call) && list(call[[1L]]) %in% list(quote(`{`), quote(invisible), quote(unprinted_model)))
    call <- as.list(call)[[length(call)]]
  if (is.call(call) && identical(call[[1L]], quote(run_verb)) && length(call) > 2L && !length(all.vars(call[[3L]])))
    call[[2L]]
}

# Return the user's call with the name of the verb, where it has that of an S3 method or, by do.call(), a function.
named_call <- function(call, name) {
  if (is.name(call[[1L]]) || is.function(call[[1L]])) call[[1L]] <- as.name(name)
  call
}

# Changes of the supplied arguments of some verbs, which `prepared_in_r` in their declarations names ----------------

# The default of `verbose` is the option's value, or one line for each epoch if the output is captured.
with_verbose_option <- function(args) {
  if (is.null(args$verbose) || identical(args$verbose, "auto")) {
    chosen <- getOption("keras.fit_verbose", getOption("keras.verbose", "auto"))
    if (identical(chosen, "auto") && is_captured("output")) chosen <- 2L
    if (!identical(chosen, "auto")) args$verbose <- chosen
  }
  args
}

with_line_length <- function(args) {
  if (is.null(args$line_length)) args$line_length <- min(getOption("width"), 180L)
  args
}

# Pass a change of the option `rkeras.tune` on to Python.
with_tune_option <- function(args) {
  tune <- isTRUE(getOption("rkeras.tune", TRUE))
  if (!identical(tune, bridge$tune) && (!tune || !is.null(bridge$tune))) request("set_tune", tune)
  bridge$tune <- tune
  args
}

# Calls ------------------------------------------------------------------------------------------------------------

# Whether R's "output" or "message" stream is diverted from the console.
is_captured <- function(type)
  isTRUE(getOption("knitr.in.progress")) || (if (type == "output") sink.number() > 0L else sink.number(type) != 2L)

# Run a request handler of rkeras/bridge, such as `request("has_attribute", x, name)`.
request <- function(handler, ...) {
  result <- enter(.Call(entries$request, handler, list(...)), sys.call(sys.parent()))
  if (is.null(result)) invisible() else result
}

call_method <- function(x, name, ...) enter(.Call(entries$call_method, x, name, list(...)), sys.call(sys.parent()))

# The bodies of these two functions are those of the proxies of callable Python objects, which have the formals of their
# Python signature and the variable `.pointer`. The names in them have a dot, which no Python argument has. As in
# reticulate a name must be complete, since the Python function may take it in `**kwargs`, and no default is passed.
# The arguments are evaluated here, because calls of further R functions would take longer than the call of Python.
call_as_written <- function(...) {
  if (nargs() == 0L) {
    .result <- .enter(.Call(.entries$call, .pointer, .list()))
    return(if (is.null(.result)) invisible() else .result)
  }
  .written <- sys.call()
  .i <- length(.written)
  .last <- .written[[.i]]
  while (.i > 1L && !(is.call(.written[[.i]]) && .is_dynamic(.written[[.i]]))) .i <- .i - 1L
  .result <- .enter(.Call(
    .entries$call, .pointer, if (.i > 1L || missing(.last)) .dynamic_arguments(.written, parent.frame()) else {
      .written[[1L]] <- .list
      .entries$eval(.written, parent.frame())
    }
  ), .written)
  # A Python function that returns None prints nothing.
  if (is.null(.result)) invisible() else .result
}

call_matched <- function(...) {
  .written <- match.call()
  .arguments <- if (length(.written) > 1L) .dynamic_arguments(.written, parent.frame())
  .result <- .enter(.Call(.entries$call, .pointer, .arguments), .written)
  if (is.null(.result)) invisible() else .result
}

utils::globalVariables(".pointer")

.list <- list
.enter <- enter
.entries <- entries

# Whether an argument is `!!!x` or `name := value` as in rlang::list2().
.is_dynamic <- function(argument) {
  head <- argument[[1L]]
  is.name(head) && (head == ":=" || head == "!" && !identical(spliced_part(argument), argument))
}

# Evaluate arguments of which some are `!!!x`, which stands for the elements of `x`, or `"{name}" := value`, where the
# braces are replaced by the value of the code in them. An empty argument at the end is ignored.
.dynamic_arguments <- function(written, frame) {
  last <- written[[length(written)]]
  if (missing(last)) written <- written[-length(written)]
  labels <- names(written)
  parts <- lapply(seq_along(written)[-1L], function(i) {
    argument <- written[[i]]
    if (identical(argument, quote(...))) return(eval(quote(list(...)), frame))
    if (!is.call(argument) || !.is_dynamic(argument))
      return(stats::setNames(list(eval(argument, frame)), labels[i]))
    if (argument[[1L]] == "!") return(as.list(eval(spliced_part(argument), frame)))
    label <- argument[[2L]]
    label <- if (is.call(label)) eval(spliced_part(label, 2L), frame) else interpolated(as.character(label), frame)
    stats::setNames(list(eval(argument[[3L]], frame)), label)
  })
  do.call(c, parts)
}

# Return `x` of `!!!x`, or of `!!x` if `depth` is 2; other code unchanged.
spliced_part <- function(code, depth = 3L) {
  inner <- code
  for (i in seq_len(depth)) {
    if (!is.call(inner) || !identical(inner[[1L]], quote(`!`))) return(code)
    inner <- inner[[2L]]
  }
  inner
}

interpolated <- function(text, frame) {
  found <- gregexpr("[{][^{}]*[}]", text)
  code <- lapply(regmatches(text, found), substring, 2L)
  regmatches(text, found) <- lapply(code, function(code)
    vapply(sub("[}]$", "", code), function(one) as.character(eval(parse(text = one), frame)), ""))
  text
}

# Evaluate a call that Python makes. No jump leaves it: one would skip Python's frames.
guard <- function(expr) tryCatch(
  withCallingHandlers(allowInterrupts(list(expr)), error = keep_calls), error = with_advice, interrupt = identity
)

# R's stacks of handlers and restarts, which R's own functions only extend.
internal <- .Internal

# Evaluate a call that Python makes while R has `handlers` and `restarts` (rkeras/bridge/outer_handlers.py). A jump to
# one of them becomes the value: a list of its target, its value and, for a restart, NULL.
guard_inside <- function(expr, handlers, restarts) {
  internal(.resetCondHands(handlers))
  leave_restart[[2L]] <- environment()
  internal(.addRestart(leave_restart))
  if (length(restarts)) with_restarts(guard(expr), restarts) else guard(expr)
}

with_advice <- function(error)
  if (is_proxy(error)) error else with_jump_advice(with_tensor_advice(with_short_call(error)))

# The target, here NULL, is the environment of a function that returns the arguments of the restart.
leave_restart <- structure(class = "restart", list(
  name = "rkeras_leave", exit = NULL, handler = NULL, description = "", interactive = NULL
))

# Offer the restarts around the call, without their targets.
with_restarts <- function(expr, restarts) {
  restart <- restarts[[1L]]
  jumped <- TRUE
  result <- with_target(restart, {
    value <- if (length(restarts) > 1L) with_restarts(expr, restarts[-1L]) else expr
    jumped <- FALSE
    value
  })
  if (jumped) list(restart, result, NULL) else result
}

with_target <- function(restart, expr) {
  restart[[2L]] <- environment()
  internal(.addRestart(restart))
  expr
}

handler_that_leaves <- function(handlers) {
  force(handlers)
  function(condition) invokeRestart("rkeras_leave", handlers, condition)
}

leave_with_error <- function(condition)
  invokeRestart("rkeras_leave", NULL, if (inherits(condition, "error")) with_advice(condition) else condition)
