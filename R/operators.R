# Operators, multiple assignment, context managers and named lists.

#' Assignment pipe
#'
#' `x %<>% f(y)` is `x <- f(x, y)`. The operator is that of magrittr.
#'
#' @name pipe-assign
#' @aliases %<>%
#' @param lhs A variable, or a component of one, such as `x$y`.
#' @param rhs A call. The value of `lhs` becomes its first argument.
#' @return The assigned value, invisibly.
#' @usage
#' lhs \%<>\% rhs
NULL

#' Multiple assignment (destructuring, unpacking)
#'
#' `c(a, b) %<-% list(1, 2)` assigns 1 to `a` and 2 to `b`. Patterns can be nested: `c(a, c(b, d))`. `...rest` takes the
#' remaining elements, `.` skips one element and `...` any number of them. `c(a, b = 2)` has a default for `b`. `c(b =
#' )` takes the element named `b`. A component such as `x$y` can stand in place of a name. Tuples, lists and tensors of
#' Python are unpacked into their elements.
#'
#' @name multi-assign
#' @param x Names in `c()`.
#' @param value A list, vector, data frame, shape or Python object.
#' @return `value`, invisibly.
#' @export
`%<-%` <- function(x, value) {
  assign_parts(substitute(x), value, parent.frame())
  invisible(value)
}

#' Multiple assignment by subscript
#'
#' `.[a, b] <- list(1, 2)` assigns 1 to `a` and 2 to `b`. Patterns can be nested: `.[a, .[b, d]]`. An empty subscript
#' skips an element, `..` any number of them, and `...rest` takes the remaining ones; elements after the last are
#' ignored. `.[a = first]` assigns the element named `first` to `a`, and `.[a = first + 1]` a value computed from it.
#'
#' @name assign-by-subscript
#' @format An object that has only a method of `[<-`.
#' @usage
#' .
#' @export
. <- structure(list(), class = "rkeras_names")

#' @export
`[<-.rkeras_names` <- function(x, ..., value) {
  # A name before `=` can be that of a formal, such as `x`.
  written <- as.list(sys.call())
  assign_parts(as.call(c(as.name("."), written[-c(1:2, length(written))])), value, parent.frame())
  .
}

#' @export
print.rkeras_names <- function(x, ...) {
  cat("`.[a, b] <- value` assigns to several names at once.\n")
  invisible(x)
}

assign_parts <- function(pattern, value, frame) {
  if (is.name(pattern) || is_component(pattern)) return(assign_one(pattern, value, frame))
  if (!is_pattern(pattern))
    stop("`x` must be names in c(), not `", paste(deparse(pattern), collapse = " "), "`", call. = FALSE)
  by_subscript <- !identical(pattern[[1L]], quote(c)) && !identical(pattern[[1L]], quote(list))
  targets <- as.list(pattern)[if (identical(pattern[[1L]], quote(`[`))) -(1:2) else -1L]
  labels <- names(targets)
  if (is.null(labels)) labels <- character(length(targets))
  empty <- vapply(targets, identical, NA, substitute())
  named <- nzchar(labels) & (by_subscript | empty)
  if (by_subscript && any(named) && !all(named))
    stop("`.[]`: either all elements are assigned by name, or none.", call. = FALSE)
  parts <- unpack(value, sum(!named))
  for (i in which(named)) {
    wanted <- if (empty[i]) as.name(labels[i]) else targets[[i]]
    if (is.name(wanted) && !as.character(wanted) %in% names(parts))
      stop("`value` has no element \"", wanted, "\"", call. = FALSE)
    assign(labels[i], eval(wanted, parts, frame), envir = frame)
  }
  if (all(named)) return(invisible())
  # The other targets take the elements that were not taken by name.
  if (any(named)) parts <- parts[!names(parts) %in% labels[named]]
  assign_in_order(targets[!named], labels[!named], empty[!named], unname(parts), frame, by_subscript)
}

assign_in_order <- function(targets, labels, empty, parts, frame, ignore_surplus) {
  rest <- vapply(targets, function(target) is.name(target) && grepl("^[.]{2,}", as.character(target)), NA)
  if (sum(rest) > 1L) stop("only one name can take the remaining elements", call. = FALSE)
  optional <- nzchar(labels) & !rest
  n <- length(parts)
  required <- sum(!rest & !optional)
  if (n < required || (!any(rest) && !ignore_surplus && n > length(targets)))
    stop(length(targets) - sum(rest), " names for ", n, " values", call. = FALSE)
  taken <- 0L
  spare <- n - required
  for (i in seq_along(targets)) {
    target <- targets[[i]]
    if (rest[i]) {
      many <- max(n - taken - sum(!rest[-seq_len(i)]), 0L)
      name <- sub("^[.]+", "", as.character(target))
      if (nzchar(name)) assign(name, parts[taken + seq_len(many)], envir = frame)
      taken <- taken + many
    } else if (optional[i]) {
      if (spare > 0L) {
        taken <- taken + 1L
        assign(labels[i], parts[[taken]], envir = frame)
        spare <- spare - 1L
      } else {
        assign(labels[i], eval(target, frame), envir = frame)
      }
    } else {
      taken <- taken + 1L
      if (!empty[i] && !identical(target, quote(.))) assign_parts(target, parts[[taken]], frame)
    }
  }
}

is_pattern <- function(x)
  is.call(x) && (list(x[[1L]]) %in% list(quote(c), quote(list), quote(.)) || is_subscript(x))

is_subscript <- function(x) identical(x[[1L]], quote(`[`)) && identical(x[[2L]], quote(.))

is_component <- function(x)
  is.call(x) && (list(x[[1L]]) %in% list(quote(`$`), quote(`[[`), quote(`@`)) ||
                   (identical(x[[1L]], quote(`[`)) && !is_subscript(x)))

assign_one <- function(target, value, frame) {
  if (is.name(target)) assign(as.character(target), value, envir = frame)
  else eval(call("<-", target, call("quote", value)), frame)
}

# Unpack a value into its elements. `n` is the number of targets.
unpack <- function(value, n) {
  if (is_proxy(value)) return(request("unpack", value))
  if (inherits(value, "Date")) value <- as.integer(strsplit(format(value), "-")[[1L]])
  if (is.complex(value) && length(value) == 1L) return(list(Re(value), Im(value)))
  if (is.character(value) && length(value) == 1L && n > 1L) value <- strsplit(value, "")[[1L]]
  if (is.function(value) || is.environment(value) || is.language(value))
    stop("a value of type ", typeof(value), " cannot be unpacked", call. = FALSE)
  if (is.list(value)) as.list(unclass(value))[seq_along(unclass(value))] else as.list(value)
}

#' Active binding: a variable that is computed when it is read
#'
#' In `%py_class%` it becomes a property of the class.
#'
#' @name active-assign
#' @param sym Name of the variable.
#' @param value A function that returns the value. If it has an argument, it is also called with each assigned value.
#' @return `value`, invisibly.
#' @export
`%<-active%` <- function(sym, value) {
  makeActiveBinding(substitute(sym), value, parent.frame())
  invisible(value)
}

# Contexts --------------------------------------------------------------------------------------------------------

#' Name the value of a Python context manager
#'
#' `with(tf$GradientTape() %as% tape, ...)` enters the context, assigns its value to `tape`, evaluates the expression
#' and exits the context, also after an error. The variable remains, as in Python.
#'
#' @name context-name
#' @param object A Python context manager.
#' @param name Name of a variable.
#' @return An object for `with()`.
#' @export
`%as%` <- function(object, name) {
  if (!is_proxy(object)) stop("%as%: `object` must be a Python context manager", call. = FALSE)
  structure(list(object, as.character(substitute(name))), class = "rkeras_named_context")
}

#' @export
with.rkeras_named_context <- function(data, expr, ...) {
  context <- unclass(data)[[1L]]
  assign(unclass(data)[[2L]], call_method(context, "__enter__"), envir = parent.frame())
  inside_context(context, expr)
}

# Evaluate inside a context that has been entered, and exit it. The context receives an error, which is raised further.
inside_context <- function(context, expr) {
  failure <- NULL
  of_python <- FALSE
  on.exit(request("exit_context", context, failure, of_python))
  withCallingHandlers(expr, error = function(e) {
    failure <<- conditionMessage(e)
    of_python <<- inherits(e, "python.builtin.BaseException")
  })
}

# Indices and lists -----------------------------------------------------------------------------------------------

#' New axis of length one, for `[`
#'
#' `x[newaxis, , ]` is `x` with a first axis of length one (expand_dims).
#'
#' @format NULL.
#' @usage
#' newaxis
#' @export
newaxis <- NULL

#' All other axes, for `[` (ellipsis)
#'
#' `x[all_dims(), 1]` is the first element along the last axis.
#'
#' @return Python's `...`.
#' @export
all_dims <- function() request("ellipsis")

#' Named list
#'
#' @param ... Values. A value without a name is named after its expression.
#' @return A list.
#' @export
named_list <- function(...) {
  values <- dots(...)
  expressions <- as.list(substitute(list(...)))[seq_along(values) + 1L]
  if (is.null(names(values))) names(values) <- character(length(values))
  bare <- !nzchar(names(values))
  names(values)[bare] <- vapply(expressions[bare], function(e) paste(deparse(e), collapse = " "), "")
  if (anyDuplicated(names(values)))
    stop("named_list(): the name \"", names(values)[anyDuplicated(names(values))], "\" is not unique", call. = FALSE)
  values
}

#' Zip lists: combine their elements by index or by name
#'
#' The first elements of all lists form the first list, the second elements the second, and so on. Lists with names are
#' matched by name.
#'
#' @param ... Lists or vectors of the same length, or one list of them.
#' @return A list of lists, with the names of the first list.
#' @export
zip_lists <- function(...) {
  lists <- list(...)
  if (length(lists) == 1L) lists <- lists[[1L]]
  other <- if (is.list(lists)) Find(function(one) !is.list(one) && !is.atomic(one), lists) else lists
  if (!is.null(other))
    stop("zip_lists(): `...` must be lists or vectors, not ", class(other)[1L], ".", call. = FALSE)
  if (!length(lists)) return(list())
  wanted <- names(lists[[1L]])
  if (anyDuplicated(wanted[nzchar(wanted)]))
    stop("zip_lists(): names must be unique; unname() the lists to match by position", call. = FALSE)
  lists <- lapply(lists, function(one) {
    if (identical(names(one), wanted)) one
    else if (length(wanted) && setequal(names(one), wanted) && length(one) == length(wanted)) one[wanted]
    else stop("zip_lists(): all lists must have the same names; unname() them to match by position", call. = FALSE)
  })
  if (length(unique(lengths(lists))) > 1L) stop("zip_lists(): all lists must have the same length", call. = FALSE)
  made <- lapply(seq_along(lists[[1L]]), function(i) lapply(lists, `[[`, i))
  names(made) <- wanted
  made
}
