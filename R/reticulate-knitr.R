# knitr's Python engine, and a Python prompt in R.

# All chunks of a document are run in Python's main module. `r` is R's variables in Python, `py` Python's in R.
eng_python <- function(options) {
  code <- options$code
  wrap <- function(outputs) knitr::engine_output(options, out = outputs)
  if (identical(options$eval, FALSE)) return(wrap(list(knitr_source(code))))
  share_r()
  figures <- character()
  show_figures <- if (py_module_available("matplotlib")) request("write_figures", function() {
    path <- knitr::fig_path(if (is.null(options$dev)) ".png" else options$dev[[1L]], options, length(figures) + 1L)
    if (!grepl("[.][[:alnum:]]+$", path)) path <- paste0(path, ".png")
    dir.create(dirname(path), recursive = TRUE, showWarnings = FALSE)
    figures <<- c(figures, path)
    path
  }, options$fig.width, options$fig.height, if (is.null(options$dpi)) 72 else options$dpi)
  outputs <- list()
  add <- function(...) outputs <<- c(outputs, list(...))
  rich <- isTRUE(tryCatch(knitr::is_html_output(), error = function(e) FALSE))
  written <- 0L
  failure <- NULL
  spans <- tryCatch(request("statement_lines", paste(code, collapse = "\n")), error = identity)
  if (inherits(spans, "error")) {
    failure <- spans
    spans <- list()
  }
  for (span in spans) {
    # Show comments and empty lines before a statement with it.
    source <- code[seq(written + 1L, span[[2L]])]
    written <- span[[2L]]
    html <- list()
    printed <- py_capture_output(
      failure <- tryCatch({
        html <- request("run_interactively", paste(c(rep("", span[[1L]] - 1L), code[seq(span[[1L]], span[[2L]])]),
                                               collapse = "\n"), rich)
        NULL
      }, error = identity)
    )
    add(knitr_source(source))
    if (nzchar(printed) && !identical(options$results, "hide")) add(printed)
    for (text in html) add(knitr::asis_output(text))
    if (!is.null(failure)) break
  }
  if (written < length(code)) add(knitr_source(code[seq(written + 1L, length(code))]))
  if (!is.null(show_figures)) show_figures()
  if (!identical(options$fig.show, "hide")) for (path in figures) add(knitr::include_graphics(path, error = FALSE))
  if (!is.null(failure)) {
    if (!isTRUE(options$error)) stop(failure)
    add(simpleError(conditionMessage(failure)))
  }
  wrap(if (identical(options$results, "hold")) merge_results(outputs, code) else merge_sources(outputs))
}

knitr_source <- function(code) structure(list(src = paste(code, collapse = "\n")), class = "source")

# Merge the sources of statements without output into one block.
merge_sources <- function(outputs) {
  made <- list()
  for (output in outputs) {
    before <- if (length(made)) made[[length(made)]]
    if (inherits(output, "source") && inherits(before, "source"))
      made[[length(made)]] <- knitr_source(c(before$src, output$src))
    else
      made[length(made) + 1L] <- list(output)
  }
  made
}

merge_results <- function(outputs, code) {
  sources <- vapply(outputs, inherits, NA, "source")
  texts <- vapply(outputs, function(output) is.character(output) && !is.object(output), NA)
  text <- paste(unlist(outputs[texts]), collapse = "")
  c(list(knitr_source(code)), if (nzchar(text)) text, outputs[!sources & !texts])
}

# A prompt --------------------------------------------------------------------------------------------------------

repl_python <- function(module = NULL, quiet = getOption("reticulate.repl.quiet", default = FALSE), input = NULL) {
  if (is.character(module)) import(module)
  share_r()
  if (!quiet)
    message("Python ", py_version(patch = TRUE), " (", py_exe(), ")\n",
            "A Python prompt in R. `exit` or `quit` returns to R.")
  typed <- if (!is.null(input)) unlist(strsplit(paste0(input, "\n"), "\n", fixed = TRUE))
  following <- function(prompt) {
    if (is.null(input)) return(readline(prompt))
    if (!length(typed)) return(NULL)
    line <- typed[1L]
    typed <<- typed[-1L]
    cat(prompt, line, "\n", sep = "")
    line
  }
  lines <- character()
  repeat {
    line <- following(if (length(lines)) "... " else ">>> ")
    if (is.null(line) && !length(lines)) break
    if (!length(lines)) {
      command <- trimws(line)
      if (command %in% c("exit", "quit", "exit()", "quit()")) break
      if (startsWith(command, "!")) {
        system(substring(command, 2L))
        next
      }
      if (startsWith(command, "?")) line <- sprintf("help(%s)", trimws(substring(command, 2L)))
    }
    ended <- is.null(line)
    lines <- c(lines, if (!ended) line)
    code <- paste(lines, collapse = "\n")
    # At the end of the input a block does not need an empty line.
    complete <- if (ended) TRUE else request("is_complete_statement", code)
    if (identical(complete, FALSE)) next
    lines <- character()
    tryCatch(request("run_interactively", code), error = function(e) message(py_last_error()$message),
             interrupt = function(e) message("KeyboardInterrupt"))
    if (ended) break
  }
  invisible()
}
