# Calls the verbs of R with wrong values in the place of their arguments; verb_calls.py drives, and judges.
suppressMessages(library(rkeras))

python <- function(expression) rkeras:::request("evaluate", expression)
rkeras:::request("execute", sprintf("import sys; sys.path.insert(0, %s)", deparse(Sys.getenv("RKERAS_FUZZ"))))
calls <- python("__import__('verb_calls')")
ours <- asNamespace("rkeras")
state <- new.env()

# Run the example of a verb, and keep what it gave the verb.
begin <- function(name) {
  calls$example_checks$begin(name)
  called <- calls$VERBS[[name]]$name
  verb <- get(called, ours)
  calls$limit(16L)
  state$given <- list()
  state$returns <- state$seen <- FALSE
  around <- new.env(parent = globalenv())
  # A verb of the user's own frame: what the example gives it is evaluated here, once.
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
  # Some examples end with the error that they are about.
  tryCatch(eval(parse(text = code), around), error = function(e) NULL)
  calls$show_all_frames()
  calls$limit(3L)
  names(formals(args(verb)))
}

# Call the verb; what is wrong with what came of it.
attempt <- function(name, wrong) {
  called <- calls$VERBS[[name]]$name
  given <- state$given
  for (argument in names(wrong)) {
    value <- list(eval(parse(text = wrong[[argument]], encoding = "UTF-8"), new.env(parent = globalenv())))
    # Alone, or behind what the example has there.
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
  # A generic of R's own, such as plot(), has methods of R's own.
  if (!inherits(error, "python.error") && !identical(environment(get(called, ours)), ours)) return("")
  # One of an R function of the example, that Python called.
  last <- last_error()
  if (!is.null(last$inner_calls) && identical(last$message, conditionMessage(error))) return("")
  # R shows of which call an error is, and so which argument of a function that is R code is in it.
  raised <- conditionCall(error)
  if (identical(raised, quote(FUN(X[[i]], ...)))) return("")  # of a function that the example gave
  of_verb <- is.call(raised) && (identical(raised[[1L]], as.name(called)) || is.function(raised[[1L]]))
  if (inherits(error, "python.error")) calls$fault_of_text(error$traceback, text, name, as.list(wrong), of_verb)
  else if (of_verb || any(wrong %in% all.names(raised)) || calls$names_it(text, name, as.list(wrong))) ""
  else paste(text, "  at", deparse(raised)[1L])
}

settings <- commandArgs(TRUE)
calls$fuzz_r(settings, begin, attempt)
