# Runs the R calls of rkeras/help/examples, or of the examples named on the command line. Prints one line for each: its
# name, a tab, and the fault, which is empty if the result is as expected.
suppressMessages(library(rkeras))
folder <- Sys.getenv("RKERAS_EXAMPLES", getwd())
python <- function(expression) rkeras:::request("evaluate", expression)
rkeras:::request("execute", sprintf("import sys; sys.path.insert(0, %s)", deparse(folder)))
checks <- python("__import__('example_checks')")
chosen <- commandArgs(TRUE)
if (!length(chosen)) chosen <- names(checks$EXAMPLES)

run <- function(name) {
  checks$begin(name)
  code <- checks$EXAMPLES[[name]][["r"]]
  tryCatch(
    checks$check(name, eval(parse(text = code), new.env(parent = globalenv()))),
    error = function(e) checks$check_error(name, paste(class(e)[1], conditionMessage(e), sep = ": "), "r")
  )
}
for (name in chosen) {
  wrong <- if (is.null(checks$EXAMPLES[[name]][["r"]])) "it has no call in R" else run(name)
  cat("EXAMPLE ", name, "\t", gsub("[\n\t]+", " ", wrong), "\n", sep = "")
}
