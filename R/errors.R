# Errors both ways: what Python raised as an R condition, what R functions that Python calls raised, and the last one.

# After an entry has returned its symbol: signals the warnings, and raises the error as if `call` had raised it, or
# returns the value.
settle <- function(call) {
  # An interrupt in the middle of a promise would leave it half evaluated.
  force(call)
  outcome <- .Call(entries$outcome)
  # At the end of its stack Python cannot even say so; further up it can.
  if (!is.list(outcome)) stop("Python could not say what failed: the recursion is too deep, or memory is exhausted.")
  failure <- outcome[[2L]]
  if (!is.null(failure) && failure[[1L]] == "interrupt") {
    # As of Ctrl-C in R code: R's flag is set. Nothing may be called before that R has yet to load, since the
    # interrupt would strike there; and Sys.sleep() would leave a signal handler that jumps to nowhere.
    .C(entries$act_on_interrupt)
    # Interrupts are suspended here; the call must not seem to have succeeded.
    stop(structure(class = c("interrupt", "condition"), list(message = "interrupted", call = NULL)))
  }
  for (one in outcome[[1L]]) warning(if (is.character(one)) python_warning(one[[1L]], one[[2L]]) else one)
  if (is.null(failure)) return(outcome[[3L]])
  remember(failure, call)
  if (failure[[1L]] == "r") stop(failure[[5L]])
  stop(structure(class = failure[[3L]], list(message = failure[[2L]], call = call, traceback = failure[[4L]])))
}

python_warning <- function(message, class) structure(
  class = c(paste0("rkeras.", class), "python.warning", "warning", "condition"), list(message = message, call = NULL)
)

# A method is called as a function object, with objects: the call of its error would fill the screen.
with_short_call <- function(error) {
  name <- if (is.call(error$call) && is.function(error$call[[1L]])) attr(error$call[[1L]], "py_function_name")
  if (is.character(name)) error$call <- as.call(list(as.name(name)))
  error
}

# What R says where a control structure of its own meets what is neither number nor logical, in the session's language.
unreadable <- function() c(
  "if" = gettext("argument is not interpretable as logical", domain = "R"),
  "while" = gettext("argument is not interpretable as logical", domain = "R"),
  "&&" = gettextf("invalid '%s' type in 'x && y'", c("x", "y"), domain = "R"),
  "||" = gettextf("invalid '%s' type in 'x || y'", c("x", "y"), domain = "R"),
  "for" = gettext("invalid for() loop sequence", domain = "R")
)

instead_of <- c(
  "if" = "tf$cond() or op_cond(), or element by element op_where()",
  "while" = "tf$while_loop() or op_while_loop()",
  "&&" = "`&`",
  "||" = "`|`",
  "for" = "tf$map_fn(), op_map(), op_scan() or op_fori_loop()"
)

# R's control structures look at values, which a tensor has none of while a function is traced.
with_advice <- function(error) {
  head <- if (is.call(error$call) && is.name(error$call[[1L]])) as.character(error$call[[1L]]) else ""
  known <- unreadable()
  if (head %in% names(instead_of) && error$message %in% known[startsWith(names(known), head)])
    error$message <- sprintf(paste0(
      "%s\nR's own `%s` cannot look into a tensor, and a symbolic one has no value yet: use %s. ",
      "The value of an eager tensor is given by as.logical() or as.numeric()."
    ), error$message, head, instead_of[[head]])
  error
}

# The last error ----------------------------------------------------------------------------------------------------

#' The last error that came from Python
#'
#' What its condition says, and how it came about in both languages. An error of an R function that Python called, such
#' as a loss or a callback, counts as one that came from Python.
#'
#' @return NULL if there was none, else a list that prints itself: `message`; `call`, the call of yours that failed;
#'   `class`, the classes of the condition; `calls`, the R calls that led there, as text; `inner_calls`, those inside
#'   an R function that Python called; `traceback`, Python's own.
#' @export
last_error <- function() bridge$last_error

# As text: calls hold what they were given, which may be large.
calls_as_text <- function(calls) vapply(calls, one_line, "")

one_line <- function(call) {
  if (is.function(call[[1L]])) {
    name <- attr(call[[1L]], "py_function_name", exact = TRUE)
    call <- as.call(list(as.name(if (is.character(name)) name else "an R function")))
  }
  text <- deparse(call, width.cutoff = 100L, nlines = 2L)
  if (length(text) > 1L) paste(trimws(text[1L]), "...") else text
}

remember <- function(failure, call) {
  bridge$last_failure <- c(failure, list(call))
  calls <- sys.calls()
  # What is ours below the user's call tells the user nothing.
  ours <- vapply(calls, function(one) is.name(one[[1L]]) && as.character(one[[1L]]) %in% entrances, NA)
  kept <- if (any(ours)) seq_len(max(c(which(!ours), 0L))) else seq_along(calls)
  condition <- failure[[5L]]
  bridge$last_error <- structure(class = "rkeras_last_error", list(
    message = failure[[2L]],
    call = if (!is.null(call)) one_line(if (is.null(condition)) call else or_call(conditionCall(condition), call)),
    class = if (is.null(condition)) failure[[3L]] else class(condition),
    calls = calls_as_text(calls[kept]),
    inner_calls = if (!is.null(condition)) bridge$inner_calls,
    traceback = failure[[4L]]
  ))
  bridge$inner_calls <- NULL
}

or_call <- function(call, other) if (is.null(call)) other else call

entrances <- c("remember", "settle", "enter", "run_verb", "ask", "call_method", "call_target")

# The calls of an error in an R function that Python called, which are gone when the error is out of Python again.
keep_calls <- function(error) {
  calls <- sys.calls()
  is_guard <- vapply(calls, function(call) identical(call[[1L]], guard), NA)
  # Between guard() and the function, and after the call that failed, are frames of catching and signalling.
  inside <- calls[-seq_len(max(which(is_guard), 0L))]
  frames <- vapply(inside, function(call) if (is.name(call[[1L]])) as.character(call[[1L]]) else "", "")
  bridge$inner_calls <- calls_as_text(inside[!frames %in% catching])
}

catching <- c("tryCatch", "tryCatchList", "tryCatchOne", "doTryCatch", "withCallingHandlers", "allowInterrupts",
              ".handleSimpleError", "signalCondition", "h", "keep_calls")

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
