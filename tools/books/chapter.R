# Run the code of a chapter: chapter.R FILE RESULT PACKAGE. The line of each expression is written to RESULT before it
# is evaluated, and at the end "runs", or the line and message of the error.
files <- commandArgs(TRUE)
code <- parse(files[1L], keep.source = TRUE)
text <- readLines(files[1L])
first_lines <- vapply(attr(code, "srcref"), function(ref) as.integer(ref)[1L], 0L)
# A section that loads no package continues another one.
if (length(code) && !any(grepl("library(keras", text, fixed = TRUE))) library(files[3L], character.only = TRUE)
options(repos = c(CRAN = "http://127.0.0.1:9"))

# Whether an expression is in a chunk with the option `error`, where an error is meant to be.
may_fail <- vapply(first_lines, function(line) {
  header <- max(c(1L, grep("^#+ ?----", text[seq_len(line)])))
  options <- grep("^#[|#]? ", text[header:line], value = TRUE)
  any(grepl("error *[=:] *(TRUE|true)", options))
}, NA)

note <- function(...) cat(..., file = files[2L], sep = "\t")
run <- function() for (i in seq_along(code)) {
  note("line", first_lines[i])
  evaluated <- function() {
    shown <- withVisible(eval(code[[i]], globalenv()))
    if (shown$visible) print(shown$value)
  }
  if (may_fail[i]) try(evaluated()) else evaluated()
}
tryCatch({
  run()
  note("runs", length(text))
}, error = function(e) {
  line <- strsplit(readLines(files[2L])[1L], "\t")[[1L]][2L]
  note("error", line, gsub("[[:space:]]+", " ", conditionMessage(e)))
})
