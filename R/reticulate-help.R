# Help on Python objects for editors, and R functions written from their documentation.

register_help_topics <- function(type = c("module", "class"), topics) {
  type <- match.arg(type)
  bridge$help_topics[[type]] <- utils::modifyList(as.list(bridge$help_topics[[type]]), as.list(topics))
  invisible()
}

register_module_help_handler <- function(module, handler) {
  force(handler)
  bridge$help_handlers[[module]] <- handler
  invisible()
}

py_help_handler <- function(type = c("completion", "parameter", "url"), topic, source, ...) {
  type <- match.arg(type)
  if (type == "parameter") {
    place <- place_in(source)
    return(ask("documented_arguments", py_get_attr(place$owner, place$topic)))
  }
  if (type == "url" && grepl(" = $", topic)) {
    place <- place_in(source)
    topic <- place$topic
    source <- place$owner
  }
  owner <- if (is.character(source)) eval(parse(text = source), globalenv()) else source
  if (type == "completion") ask("documentation", owner, topic) else help_address(owner, topic)
}

# `a$b$c` is the topic `c` of `a$b`.
place_in <- function(source) {
  parts <- strsplit(source, "$", fixed = TRUE)[[1L]]
  owner <- paste(parts[-length(parts)], collapse = "$")
  list(owner = eval(parse(text = owner), globalenv()), topic = parts[length(parts)])
}

# The page registered for a module's or class's name; else what the handler of its package says.
help_address <- function(owner, topic) {
  module <- inherits(owner, "python.builtin.module")
  names <- if (module) paste0(owner$`__name__`, ".", topic) else class(owner)
  for (name in names) {
    page <- bridge$help_topics[[if (module) "module" else "class"]][[name]]
    if (!is.null(page)) return(paste0(page, "#", if (!module) paste0(sub("^.*[.]", "", name), "."), topic))
    handler <- bridge$help_handlers[[sub("[.].*$", "", name)]]
    if (!is.null(handler)) return(if (module) handler(name) else handler(name, topic))
  }
  ""
}

py_function_docs <- function(python_function) {
  place <- place_in(python_function)
  said <- ask("documentation", place$owner, place$topic)
  described <- ask("documented_arguments", py_get_attr(place$owner, place$topic))
  parameters <- stats::setNames(as.list(described$arg_descriptions), unlist(described$args))
  list(name = said$title, qualified_name = python_function, description = said$description, details = said$details,
       signature = said$signature, parameters = parameters, sections = said$sections, returns = said$returns)
}

py_function_wrapper <- function(python_function, r_prefix = NULL, r_function = NULL) {
  docs <- py_function_docs(python_function)
  if (is.null(r_function)) r_function <- paste(c(r_prefix, docs$name), collapse = "_")
  comment <- function(...) paste0("#' ", strsplit(paste0(..., collapse = ""), "\n", fixed = TRUE)[[1L]])
  arguments <- names(docs$parameters)
  passed <- paste0("    ", arguments, " = ", arguments, collapse = ",\n")
  lines <- c(
    comment(docs$description), "#'", if (nzchar(docs$details)) c(comment(docs$details), "#'"),
    unlist(Map(function(name, text) comment("@param ", name, " ", text), arguments, docs$parameters)),
    if (!is.null(docs$returns)) c("#'", comment("@return ", docs$returns)),
    unlist(Map(function(title, text) c("#'", comment("@section ", title, ":\n", text)), names(docs$sections),
               docs$sections)),
    "#'", "#' @export",
    paste0(r_function, " <- function", sub(paste0("^", docs$name), "", docs$signature), " {"),
    if (length(arguments)) c(paste0("  ", python_function, "("), strsplit(passed, "\n", fixed = TRUE)[[1L]], "  )")
    else paste0("  ", python_function, "()"),
    "}"
  )
  structure(lines, class = c("rkeras_py_wrapper", "py_wrapper", "character"))
}

#' @export
print.rkeras_py_wrapper <- function(x, ...) {
  cat(x, sep = "\n")
  invisible(x)
}
