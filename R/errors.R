# Errors of Python as R conditions, errors of R functions that Python calls, and the last error.

# Signal the warnings of a call of an entry. Then raise its error as an error of `call`, or return its value.
signal_outcome <- function(call) {
  # An interrupt would leave the promise half evaluated.
  force(call)
  outcome <- .Call(entries$outcome, call)
  # Without any stack left, Python cannot describe the error.
  if (!is.list(outcome)) stop("Python cannot describe the error: the recursion is too deep, or memory is exhausted.")
  failure <- outcome[[2L]]
  if (!is.null(failure) && failure[[1L]] == "interrupt") {
    # R's flag of interrupts is set, as by Ctrl-C in R code. Do not call functions before this that R has to load
    # lazily (the interrupt would strike there), nor Sys.sleep(), which would leave a dangling signal handler.
    .C(entries$act_on_interrupt)
    # Where interrupts are suspended, the call must still not appear to succeed.
    stop(structure(class = c("interrupt", "condition"), list(message = "interrupted", call = NULL)))
  }
  for (one in outcome[[1L]]) warning(python_warning(one[[1L]], one[[2L]]))
  if (is.null(failure)) return(outcome[[3L]])
  if (failure[[1L]] %in% c("handler", "restart", "leave")) continue_jump(failure[[1L]], failure[[5L]])
  record_error(failure, call)
  stop(failure[[5L]])
}

# Jump to a handler or restart around this call, which R left Python's frames for.
continue_jump <- function(kind, jump) {
  if (kind == "leave") invokeRestart("rkeras_leave", jump[[1L]], jump[[2L]])
  if (kind == "restart") do.call(invokeRestart, c(jump[1L], as.list(jump[[2L]])))
  internal(.resetCondHands(jump[[1L]]))
  condition <- jump[[2L]]
  internal(.signalCondition(condition, conditionMessage(condition), conditionCall(condition)))
}

error_hint <- function() {
  inspect <- if (is_standin("reticulate")) "reticulate::py_last_error()" else "rkeras::last_error()"
  sprintf("Run `%s` for details.", inspect)
}

signal_python_warnings <- function(messages, classes)
  for (i in seq_along(messages)) warning(python_warning(messages[[i]], classes[[i]]))

python_warning <- function(message, class) structure(
  class = c(paste0("rkeras.", class), "python.warning", "warning", "condition"), list(message = message, call = NULL)
)

# Python calls a method as a function object with values. Shorten the call of its error to the method's name.
with_short_call <- function(error) {
  name <- if (is.call(error$call) && is.function(error$call[[1L]])) attr(error$call[[1L]], "py_function_name")
  if (is.character(name)) error$call <- as.call(list(as.name(name)))
  error
}

# R's own messages for a condition or a sequence that is not a number or logical, in the language of the session.
control_flow_messages <- function() c(
  "if" = gettext("argument is not interpretable as logical", domain = "R"),
  "while" = gettext("argument is not interpretable as logical", domain = "R"),
  "&&" = gettextf("invalid '%s' type in 'x && y'", c("x", "y"), domain = "R"),
  "||" = gettextf("invalid '%s' type in 'x || y'", c("x", "y"), domain = "R"),
  "for" = gettext("invalid for() loop sequence", domain = "R")
)

tensor_functions <- c(
  "if" = "tf$cond() or op_cond(), or element by element op_where()",
  "while" = "tf$while_loop() or op_while_loop()",
  "&&" = "`&`",
  "||" = "`|`",
  "for" = "tf$map_fn(), op_map(), op_scan() or op_fori_loop()"
)

# Add advice to an error of R's control flow: a tensor has no value while a function is traced.
with_tensor_advice <- function(error) {
  head <- if (is.call(error$call) && is.name(error$call[[1L]])) as.character(error$call[[1L]]) else ""
  known <- control_flow_messages()
  if (head %in% names(tensor_functions) && error$message %in% known[startsWith(names(known), head)])
    error$message <- sprintf(paste0(
      "%s\nR's own `%s` cannot read a tensor, and a symbolic tensor has no value yet: use %s. ",
      "as.logical() and as.numeric() return the value of an eager tensor."
    ), error$message, head, tensor_functions[[head]])
  error
}

# Replace R's error for a jump that it has no target for: the target is outside of the call from Python.
with_jump_advice <- function(error) {
  of_r <- gettext(c(
    "no function to return from, jumping to top level", "no loop for break/next, jump to top level",
    "no loop for break/next, jumping to top level", "restart not on stack"
  ), domain = "R")
  if (error$message %in% of_r)
    error$message <- paste0(
      error$message, "\nA jump cannot skip the Python code that called this R function. It comes from return(), break ",
      "or next in an argument or a handler of an outer function, from callCC() or from rlang::try_fetch(). Use ",
      "tryCatch(), or withRestarts() and invokeRestart(), which end the Python code first."
    )
  error
}

# The last error ----------------------------------------------------------------------------------------------------

#' Last Python error with the tracebacks of R and Python
#'
#' Errors of R functions that Python called, such as a loss or a callback, are included.
#'
#' @return NULL if there was no error, otherwise a list with a print method: `message`; `call`, the R call that failed;
#'   `class`, the classes of the condition; `calls`, the R call stack as text; `inner_calls`, the R call stack inside an
#'   R function that Python called; `traceback`, Python's traceback.
#' @export
last_error <- function() bridge$last_error

# Keep calls as text: the calls themselves refer to their arguments, which may be large.
calls_as_text <- function(calls) vapply(calls, one_line, "")

one_line <- function(call) {
  if (is.function(call[[1L]])) {
    name <- attr(call[[1L]], "py_function_name", exact = TRUE)
    call <- as.call(list(as.name(if (is.character(name)) name else "an R function")))
  }
  text <- deparse(call, width.cutoff = 100L, nlines = 2L)
  if (length(text) > 1L) paste(trimws(text[1L]), "...") else text
}

record_error <- function(failure, call) {
  bridge$last_failure <- c(failure, list(call))
  calls <- sys.calls()
  # Leave out our own functions below the user's call.
  ours <- vapply(calls, function(one) is.name(one[[1L]]) && as.character(one[[1L]]) %in% internal_functions, NA)
  kept <- if (any(ours)) seq_len(max(c(which(!ours), 0L))) else seq_along(calls)
  condition <- failure[[5L]]
  of_r <- failure[[1L]] == "r"
  bridge$last_error <- structure(class = "rkeras_last_error", list(
    message = failure[[2L]],
    call = if (!is.null(call)) one_line(c(conditionCall(condition), call)[[1L]]),
    class = class(condition),
    calls = calls_as_text(calls[kept]),
    inner_calls = if (of_r) bridge$inner_calls,
    traceback = failure[[4L]]
  ))
  bridge$inner_calls <- NULL
}

internal_functions <- c(
  "record_error", "signal_outcome", "continue_jump", "enter", "run_verb", "request", "call_method", "call_target",
  "unprinted_model"
)

# Keep the call stack of an error in an R function that Python called. It is gone when the error has passed Python.
keep_calls <- function(error) {
  calls <- sys.calls()
  is_guard <- vapply(calls, function(call) list(call[[1L]]) %in% list(guard, quote(guard)), NA)
  # Leave out the frames of R's condition system around the function and after the call that failed.
  inside <- calls[-seq_len(max(which(is_guard), 0L))]
  frames <- vapply(inside, function(call) if (is.name(call[[1L]])) as.character(call[[1L]]) else "", "")
  bridge$inner_calls <- calls_as_text(inside[!frames %in% condition_functions])
}

condition_functions <- c(
  "tryCatch", "tryCatchList", "tryCatchOne", "doTryCatch", "withCallingHandlers", "allowInterrupts",
  ".handleSimpleError", "signalCondition", "h", "keep_calls"
)

#' @export
print.rkeras_last_error <- function(x, ...) {
  cat(x$message, "\n", sep = "")
  listed <- function(title, lines) if (length(lines)) cat("\n", title, ":\n", paste0("  ", lines, "\n"), sep = "")
  listed("Call", x$call)
  listed("Class", paste(x$class, collapse = ", "))
  listed("R calls", x$calls)
  listed("R calls inside Python's", x$inner_calls)
  listed("Python", strsplit(x$traceback, "\n", fixed = TRUE)[[1L]])
  invisible(x)
}
