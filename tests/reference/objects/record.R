# Evaluate R expressions under library(keras3), tensorflow, tfdatasets and reticulate. Writes one line per expression: the
# value as text, after "[invisible] " if it is invisible, or "E" and the error. README.md describes the files of this
# folder. Arguments, three for each file: the expressions (one per line), the set-up, the output.
suppressMessages({library(reticulate); library(tensorflow); library(keras3); library(tfdatasets)})
options(digits = 7, width = 80, warn = 1)
arguments <- commandArgs(TRUE)
here <- normalizePath(dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))))
python <- import_from_path("describe", path = here)
describe_python <- python$describe
end_later <- python$end_later
seconds <- 40

# Text of values -------------------------------------------------------------------------------------------

describe <- function(value, depth = 0) {
  if (depth > 7) return("...")
  if (is.null(value)) return("NULL")
  if (is_py_object(value)) return(paste("PY", describe_python(value)))
  if (inherits(value, "keras_shape"))
    return(paste0("shape:", paste(vapply(unclass(as.list(value)), size, ""), collapse = ",")))
  about <- attributes_as_text(value)
  if (is.function(value)) return(paste0("function", if (is.object(value)) about))
  if (is.environment(value)) return(paste0("environment", about))
  if (is.data.frame(value)) {
    columns <- paste(names(value), vapply(unclass(value), describe, "", depth + 1), sep = "=", collapse = "; ")
    return(paste0("df", about, "{", columns, "} rows ", paste(utils::head(rownames(value), 5), collapse = ",")))
  }
  if (is.list(value)) {
    elements <- vapply(seq_along(value), function(i) describe(value[[i]], depth + 1), "")
    if (!is.null(names(value))) elements <- paste0(names(value), "=", elements)
    return(paste0("list", about, "{", paste(elements, collapse = "; "), "}"))
  }
  if (is.atomic(value)) return(vector_as_text(value, about))
  paste0(typeof(value), about, " ", paste(deparse(value), collapse = " "))
}

size <- function(n) if (is.null(n)) "NA" else format(n)

attributes_as_text <- function(value) {
  extent <- if (!is.null(dim(value)) && !is.data.frame(value)) paste0("(", paste(dim(value), collapse = ","), ")")
  classes <- if (is.object(value)) paste0("<", paste(class(value), collapse = "/"), ">")
  paste0(extent, classes)
}

vector_as_text <- function(value, about) {
  if (is.factor(value)) about <- paste0(about, "{", paste(levels(value), collapse = ","), "}")
  if (inherits(value, "POSIXct")) about <- paste0(about, "tz=", attr(value, "tzone"))
  labels <- names(value)
  plain <- as.vector(unclass(value))
  n <- length(plain)
  plain <- utils::head(plain, 60)
  texts <- if (is.double(plain)) formatC(plain, digits = 6, format = "g") else
    if (is.character(plain)) encodeString(plain, quote = '"') else as.character(plain)
  if (!is.null(labels)) texts <- paste0(labels[seq_along(plain)], "=", texts)
  paste0(typeof(value), about, "[", n, "] ", paste(texts, collapse = " "))
}

in_one_line <- function(text, longest) substr(gsub("[\r\n]+", " ~ ", paste(text, collapse = " ~ ")), 1, longest)

# Evaluation -----------------------------------------------------------------------------------------------

evaluate <- function(code, setup) {
  end_later(2 * seconds)
  setTimeLimit(elapsed = seconds, transient = TRUE)
  on.exit(setTimeLimit())
  utils::capture.output(result <- tryCatch(
    suppressMessages(suppressWarnings(withVisible(eval(parse(text = code), new.env(parent = setup))))),
    error = identity
  ))
  result
}

recorded <- function(code, setup) {
  result <- tryCatch(evaluate(code, setup), error = identity)
  if (inherits(result, "error")) return(paste("E", in_one_line(conditionMessage(result), 300)))
  text <- tryCatch(describe(result$value), error = function(e) paste("CANON-ERROR", conditionMessage(e)))
  paste0(if (!result$visible) "[invisible] ", in_one_line(text, 1498))
}

record <- function(expressions, setup_file, output_file) {
  setup <- new.env(parent = globalenv())
  eval(parse(setup_file, keep.source = FALSE), setup)
  output <- file(output_file, "w", encoding = "UTF-8")
  on.exit(close(output))
  for (code in readLines(expressions, encoding = "UTF-8")) {
    writeLines(recorded(code, setup), output)
    flush(output)
  }
}

for (files in split(arguments, ceiling(seq_along(arguments) / 3))) record(files[[1]], files[[2]], files[[3]])
