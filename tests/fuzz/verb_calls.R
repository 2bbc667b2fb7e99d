# Calls the verbs of R with invalid arguments; verb_calls.py chooses the arguments and classifies the results.
suppressMessages(library(rkeras))

python <- function(expression) rkeras:::request("evaluate", expression)
rkeras:::request("execute", sprintf("import sys; sys.path.insert(0, %s)", deparse(Sys.getenv("RKERAS_FUZZ"))))
calls <- python("__import__('verb_calls')")
ours <- asNamespace("rkeras")
state <- new.env()

# Runs the example of a verb and records the arguments of the verb.
begin <- function(name) {
  calls$example_checks$begin(name)
  called <- calls$VERBS[[name]]$name
  verb <- get(called, ours)
  calls$limit(16L)
  state$given <- list()
  state$returns <- state$seen <- FALSE
  around <- new.env(parent = globalenv())
  # Replaces the verb in the frame of the example, and evaluates its arguments once.
  assign(called, function(...) {
    call <- match.call(verb, sys.call(), envir = parent.frame())
    if (state$seen) return(eval(as.call(c(verb, as.list(call)[-1L])), parent.frame()))
    state$seen <- TRUE
    state$given <- lapply(as.list(call)[-1L], eval, parent.frame())
    result <- do.call(verb, state$given, quote = TRUE)
    state$returns <- !is.null(result)
    result
  }, around)
  code <- calls$example_checks$EXAMPLES[[name]][["r"]]
  # Some examples end with the error that they demonstrate.
  tryCatch(eval(parse(text = code), around), error = function(e) NULL)
  calls$show_all_frames()
  calls$limit(3L)
  names(formals(args(verb)))
}

# Calls the verb and returns the fault of its result.
attempt <- function(name, wrong) {
  called <- calls$VERBS[[name]]$name
  given <- state$given
  for (argument in names(wrong)) {
    value <- list(eval(parse(text = wrong[[argument]], encoding = "UTF-8"), new.env(parent = globalenv())))
    # The value is the only one in the dots, or follows those of the example.
    if (argument == "...") given <- c(if (length(wrong) > 1L) given else given[nzchar(names(given))], value)
    else given[argument] <- value
  }
  tryCatch({
    result <- do.call(called, given, quote = TRUE, envir = ours)
    if (is.null(result) && state$returns) "NULL" else ""
  }, interrupt = function(e) "", error = function(e) fault(e, name, called, names(wrong)))
}

fault <- function(error, name, called, wrong) {
  text <- paste(class(error)[1L], conditionMessage(error), sep = ": ")
  if (!nzchar(conditionMessage(error))) return(paste("an error without a message:", text))
  # A generic of base R, such as plot(), has methods of base R.
  if (!inherits(error, "python.error") && !identical(environment(get(called, ours)), ours)) return("")
  # An error in an R function of the example, called by Python.
  last <- last_error()
  if (!is.null(last$inner_calls) && identical(last$message, conditionMessage(error))) return("")
  # R shows the call of an error, and so the argument of a function in R code.
  raised <- conditionCall(error)
  if (identical(raised, quote(FUN(X[[i]], ...)))) return("")  # in a function of the example
  of_verb <- is.call(raised) && (identical(raised[[1L]], as.name(called)) || is.function(raised[[1L]]))
  if (inherits(error, "python.error")) calls$fault_of_text(error$traceback, text, name, as.list(wrong), of_verb)
  else if (of_verb || any(wrong %in% all.names(raised)) || calls$names_verb_or_argument(text, name, as.list(wrong))) ""
  else paste(text, "  at", deparse(raised)[1L])
}

settings <- commandArgs(TRUE)
calls$fuzz_r(settings, begin, attempt)
