# Functions of reticulate for help on Python objects in editors, and for R wrappers of Python functions.

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
    object <- split_source(source)
    return(request("documented_arguments", py_get_attr(object$owner, object$topic)))
  }
  if (type == "url" && grepl(" = $", topic)) {
    object <- split_source(source)
    topic <- object$topic
    source <- object$owner
  }
  owner <- if (is.character(source)) eval(parse(text = source), globalenv()) else source
  if (type == "completion") request("documentation", owner, topic) else help_address(owner, topic)
}

# Split "a$b$c" into its owner `a$b` and its topic "c".
split_source <- function(source) {
  parts <- strsplit(source, "$", fixed = TRUE)[[1L]]
  owner <- paste(parts[-length(parts)], collapse = "$")
  list(owner = eval(parse(text = owner), globalenv()), topic = parts[length(parts)])
}

# Return the page that is registered for a module or class, otherwise the value of the handler of its package.
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
  object <- split_source(python_function)
  text <- request("documentation", object$owner, object$topic)
  arguments <- request("documented_arguments", py_get_attr(object$owner, object$topic))
  parameters <- stats::setNames(as.list(arguments$arg_descriptions), unlist(arguments$args))
  list(name = text$title, qualified_name = python_function, description = text$description, details = text$details,
       signature = text$signature, parameters = parameters, sections = text$sections, returns = text$returns)
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
