# Keras's own text on a help page, from the Keras that is installed, when the page is shown.

keras_help <- function(name) {
  unreachable <- "Keras cannot be reached from here; see keras_config()."
  text <- tryCatch(ask("keras_documentation", name), error = function(e) unreachable)
  if (!length(text) || !nzchar(text)) text <- "(Keras has no text on it.)"
  text <- gsub("([\\\\{}%])", "\\\\\\1", text)
  paste0("\\preformatted{", text, "}")
}
