# Callbacks that only read logs: examination of their functions in R, by the rule in rkeras/_keras/log_readers.py.

# Functions of R that change nothing but a file, the console or the variable that is assigned to.
harmless <- list(
  base = c(
    "{", "(", "if", "for", "while", "repeat", "break", "next", "return", "invisible", "<-", "=", "<<-", "+", "-", "*",
    "/", "^", "%%", "%/%", "%in%", "==", "!=", "<", "<=", ">", ">=", "!", "&", "&&", "|", "||", ":", "[", "[[", "$",
    "c", "list", "vector", "numeric", "character", "logical", "integer", "double", "data.frame", "matrix", "rbind",
    "cbind", "append", "rep", "rep_len", "seq", "seq_len", "seq_along", "rev", "unlist", "length", "names", "nrow",
    "ncol", "NROW", "NCOL", "dim", "is.null", "is.na", "is.nan", "is.finite", "is.infinite", "is.numeric",
    "is.character", "is.list", "any", "all", "which", "which.min", "which.max", "nchar", "identical", "isTRUE",
    "isFALSE", "abs", "sqrt", "exp", "log", "log2", "log10", "log1p", "floor", "ceiling", "round", "signif", "trunc",
    "min", "max", "sum", "prod", "mean", "range", "cumsum", "cumprod", "diff", "pmin", "pmax", "sort", "order",
    "ifelse", "as.numeric", "as.double", "as.integer", "as.character", "as.logical", "as.list", "as.vector", "paste",
    "paste0", "sprintf", "format", "formatC", "prettyNum", "toString", "toupper", "tolower", "substr", "sub", "gsub",
    "grepl", "startsWith", "endsWith", "trimws", "strrep", "cat", "print", "message", "writeLines", "stdout", "stderr",
    "flush"
  ),
  stats = c("median", "sd", "var", "quantile", "setNames"),
  utils = c("head", "tail", "flush.console")
)

is_harmless <- function(f, name) {
  home <- Find(function(package) name %in% harmless[[package]], names(harmless))
  !is.null(home) && identical(f, get(name, envir = asNamespace(home)))
}

is_plain <- function(value, depth = 0L) {
  if (is.object(value) && !inherits(value, c("factor", "Date", "POSIXct", "difftime", "data.frame"))) return(FALSE)
  if (is.null(value) || is.atomic(value)) return(TRUE)
  if (is.environment(value)) {
    is_own <- depth < 3L && !environmentName(topenv(value)) == environmentName(value)
    value <- if (is_own && !any(vapply(ls(value, all.names = TRUE), bindingIsActive, NA, value))) as.list(value)
  }
  is.list(value) && all(vapply(value, is_plain, NA, depth + 1L))
}

# Called from Python. Return the names of the members of the callback that a function uses, if it otherwise only
# computes with its arguments and plain data; NULL if this is not certain. The first argument of a method is the
# callback.
members_read <- function(f, is_method) {
  examined <- list()
  members <- list()

  accepts_function <- function(f, itself = "") {
    if (!is.function(f) || is.primitive(f) || is_proxy(f)) return(FALSE)
    if (any(vapply(examined, identical, NA, f))) return(TRUE)
    examined[[length(examined) + 1L]] <<- f
    scope <- list(home = environment(f), arguments = character(), locals = character(), itself = itself)
    accepts_body(formals(f), body(f), scope)
  }
  accepts_body <- function(arguments, code, scope) {
    scope$arguments <- setdiff(c(scope$arguments, names(arguments)), scope$itself)
    scope$locals <- c(scope$locals, assigned_in(code))
    accepts_all(arguments, scope) && accepts(code, scope)
  }
  accepts_all <- function(codes, scope) {
    codes <- as.list(codes)
    codes <- codes[!vapply(codes, function(code) is.name(code) && !nzchar(code), NA)]
    all(vapply(codes, accepts, NA, scope))
  }
  accepts <- function(code, scope) {
    if (is.name(code)) return(accepts_variable(as.character(code), scope))
    if (!is.call(code)) return(is_plain(code))
    head <- head_of(code)
    if (is_member(code, scope)) return(accepts_member(code, scope))
    if (is.call(code[[1L]])) return(accepts_callee(code[[1L]], scope) && accepts_all(code[-1L], scope))
    switch(
      head,
      "function" = accepts_body(code[[2L]], code[[3L]], scope),
      "$" = accepts(code[[2L]], scope),
      "<-" = , "=" = , "<<-" = accepts_target(code[[2L]], scope) && accepts(code[[3L]], scope),
      accepts_name(head, scope) && accepts_all(code[-1L], scope)
    )
  }
  # `package::name` or `self$name`
  accepts_callee <- function(code, scope) {
    if (is_member(code, scope)) return(accepts_member(code, scope))
    if (head_of(code) != "::") return(FALSE)
    name <- as.character(code[[3L]])
    as.character(code[[2L]]) %in% names(harmless) && is_harmless(eval(code), name)
  }
  accepts_name <- function(name, scope) {
    if (name %in% c(scope$arguments, scope$locals)) return(FALSE)
    found <- get0(name, scope$home, mode = "function")
    is_harmless(found, name) || accepts_function(found)
  }
  accepts_target <- function(target, scope) {
    while (is.call(target) && !is_member(target, scope)) {
      if (!head_of(target) %in% c("[", "[[", "$", "names", "length")) return(FALSE)
      if (head_of(target) != "$" && !accepts_all(target[-(1:2)], scope)) return(FALSE)
      target <- target[[2L]]
    }
    if (is.call(target)) return(accepts_member(target, scope))
    scope$locals <- c(scope$locals, as.character(target))
    accepts_variable(as.character(target), scope)
  }
  accepts_variable <- function(name, scope) {
    if (name == scope$itself) return(FALSE)
    if (name == "..." || name %in% scope$arguments) return(TRUE)
    home <- home_of(name, scope$home)
    if (is.null(home)) return(name %in% scope$locals)
    if (bindingIsActive(name, home)) return(FALSE)
    value <- get(name, envir = home)
    if (is.function(value) && !is_proxy(value)) name %in% scope$locals else is_plain(value)
  }
  home_of <- function(name, home) {
    while (!identical(home, emptyenv())) {
      if (exists(name, envir = home, inherits = FALSE)) return(home)
      home <- parent.env(home)
    }
  }

  # Whether code is `self$name` or `self[["name"]]`, of an object of Python or an R6 object.
  is_member <- function(code, scope) {
    if (!is.call(code) || length(code) != 3L || !head_of(code) %in% c("$", "[[") || !is.name(code[[2L]])) return(FALSE)
    if (head_of(code) == "[[" && !is.character(code[[3L]])) return(FALSE)
    as.character(code[[2L]]) == scope$itself || is.environment(r6_self(code, scope))
  }
  r6_self <- function(code, scope) {
    if (!identical(code[[2L]], quote(self)) || "self" %in% c(scope$arguments, scope$locals)) return(NULL)
    found <- get0("self", scope$home)
    if (inherits(found, "R6")) found
  }
  accepts_member <- function(code, scope) {
    name <- as.character(code[[3L]])
    if (as.character(code[[2L]]) == scope$itself) {
      members[[length(members) + 1L]] <<- name
      return(TRUE)
    }
    object <- r6_self(code, scope)
    if (name == "model" || !exists(name, envir = object, inherits = FALSE)) return(name != "model")
    if (bindingIsActive(name, object)) return(FALSE)
    value <- object[[name]]
    is_plain(value) || accepts_function(value)
  }

  itself <- if (is_method) names(formals(f))[1L] else ""
  if (isTRUE(tryCatch(accepts_function(f, itself), error = function(e) FALSE))) unique(members)
}
