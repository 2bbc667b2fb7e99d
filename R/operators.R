# Operators, and what else needs R's own names and frames: several assignments at once, contexts, named lists.

#' The pipe that assigns
#'
#' `x %<>% f(y)` is `x <- f(x, y)`, as in magrittr, from where it comes.
#'
#' @name pipe-assign
#' @aliases %<>%
#' @param lhs A variable, or a place in one, such as `x$y`.
#' @param rhs A call that takes its value as the first argument.
#' @return What is assigned, unprinted.
#' @usage
#' lhs \%<>\% rhs
NULL

#' Assign to several names at once
#'
#' `c(a, b) %<-% list(1, 2)` makes `a` and `b`. Names nest as the value does: `c(a, c(b, d))`. A name after dots takes
#' the rest, `c(first, ...rest)`; `.` skips an element and `...` any number of them; `c(a, b = 2)` gives `b` the value 2
#' if there is none for it; `c(b = )` takes the element of that name. A place in a variable, such as `x$y`, stands
#' for a name. Python's tuples, lists and tensors are taken apart by their elements.
#'
#' @name multi-assign
#' @param x The names, in `c()`.
#' @param value A list, vector, data frame, shape or Python object.
#' @return `value`, unprinted.
#' @export
`%<-%` <- function(x, value) {
  assign_parts(substitute(x), value, parent.frame())
  invisible(value)
}

#' Assign by subscript to several names at once
#'
#' `.[a, b] <- list(1, 2)` makes `a` and `b`. Names nest as the value does: `.[a, .[b, d]]`; an empty place skips an
#' element, `..` any number of them, `...rest` takes the rest. `.[first = a]` makes `a` of the element named `first`.
#'
#' @name assign-by-subscript
#' @format An object with a method of `[<-` only.
#' @usage
#' .
#' @export
. <- structure(list(), class = "rkeras_names")

#' @export
`[<-.rkeras_names` <- function(x, ..., value) {
  pattern <- as.call(c(as.name("."), eval(substitute(alist(...)))))
  assign_parts(pattern, value, parent.frame())
  x
}

#' @export
print.rkeras_names <- function(x, ...) {
  cat("`.[a, b] <- value` assigns to several names at once.\n")
  invisible(x)
}

assign_parts <- function(pattern, value, frame) {
  if (is.name(pattern) || is_place(pattern)) return(assign_one(pattern, value, frame))
  if (!is_pattern(pattern))
    stop("`x`: names to assign to must stand in c(), not `", paste(deparse(pattern), collapse = " "), "`",
         call. = FALSE)
  by_subscript <- !identical(pattern[[1L]], quote(c)) && !identical(pattern[[1L]], quote(list))
  targets <- as.list(pattern)[if (identical(pattern[[1L]], quote(`[`))) -(1:2) else -1L]
  labels <- names(targets)
  if (is.null(labels)) labels <- character(length(targets))
  empty <- vapply(targets, identical, NA, substitute())
  named <- nzchar(labels) & (by_subscript | empty)
  parts <- parts_of(value, sum(!named))
  for (i in which(named)) {
    if (is.null(parts) || !labels[i] %in% names(parts))
      stop("there is no element \"", labels[i], "\" to assign", call. = FALSE)
    target <- if (empty[i]) as.name(labels[i]) else targets[[i]]
    assign_parts(target, parts[[labels[i]]], frame)
  }
  if (all(named)) return(invisible())
  # The others share what has not been taken by name.
  if (any(named)) parts <- parts[!names(parts) %in% labels[named]]
  assign_in_order(targets[!named], labels[!named], empty[!named], unname(parts), frame)
}

assign_in_order <- function(targets, labels, empty, parts, frame) {
  rest <- vapply(targets, function(target) is.name(target) && grepl("^[.]{2,}", as.character(target)), NA)
  if (sum(rest) > 1L) stop("only one name can take the rest", call. = FALSE)
  optional <- nzchar(labels) & !rest
  n <- length(parts)
  required <- sum(!rest & !optional)
  if (n < required || (!any(rest) && n > length(targets)))
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

is_place <- function(x)
  is.call(x) && (list(x[[1L]]) %in% list(quote(`$`), quote(`[[`), quote(`@`)) ||
                   (identical(x[[1L]], quote(`[`)) && !is_subscript(x)))

assign_one <- function(target, value, frame) {
  if (is.name(target)) assign(as.character(target), value, envir = frame)
  else eval(call("<-", target, call("quote", value)), frame)
}

# What a value falls apart into, `n` being how many are wanted.
parts_of <- function(value, n) {
  if (is_proxy(value)) return(ask("unpack", value))
  if (inherits(value, "Date")) value <- as.integer(strsplit(format(value), "-")[[1L]])
  if (is.complex(value) && length(value) == 1L) return(list(Re(value), Im(value)))
  if (is.character(value) && length(value) == 1L && n > 1L) value <- strsplit(value, "")[[1L]]
  if (is.function(value) || is.environment(value) || is.language(value))
    stop("a value of type ", typeof(value), " cannot be taken apart", call. = FALSE)
  if (is.list(value)) as.list(unclass(value))[seq_along(unclass(value))] else as.list(value)
}

#' A variable that is computed whenever it is read
#'
#' In `%py_class%` it becomes a property of the class.
#'
#' @name active-assign
#' @param sym The name.
#' @param value A function that gives the value; if it has an argument it is called with what is assigned.
#' @return `value`, unprinted.
#' @export
`%<-active%` <- function(sym, value) {
  makeActiveBinding(substitute(sym), value, parent.frame())
  invisible(value)
}

# Contexts --------------------------------------------------------------------------------------------------------

#' Name what a Python context manager gives
#'
#' `with(tf$GradientTape() %as% tape, ...)` enters the context, calls what it gives `tape`, evaluates, and leaves the
#' context whatever happens. The name stays, as it does in Python.
#'
#' @name context-name
#' @param object A Python context manager.
#' @param name A name.
#' @return What `with()` takes.
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

# Evaluate with a context entered. It hears of an error, which goes on.
inside_context <- function(context, expr) {
  failure <- NULL
  ours <- FALSE
  on.exit(ask("exit_context", context, failure, ours))
  withCallingHandlers(expr, error = function(e) {
    failure <<- conditionMessage(e)
    ours <<- inherits(e, "python.error")
  })
}

# Indices and lists -----------------------------------------------------------------------------------------------

#' A new axis
#'
#' `x[newaxis, , ]` is a tensor with one axis more, of length one.
#'
#' @format NULL.
#' @usage
#' newaxis
#' @export
newaxis <- NULL

#' All axes that are not indexed otherwise
#'
#' `x[all_dims(), 1]` is the first element along the last axis.
#'
#' @return Python's `...`.
#' @export
all_dims <- function() ask("ellipsis")

#' A list whose elements have names
#'
#' @param ... Values; one without a name is named after its expression.
#' @return A list.
#' @export
named_list <- function(...) {
  values <- list(...)
  expressions <- as.list(substitute(list(...)))[-1L]
  if (is.null(names(values))) names(values) <- character(length(values))
  bare <- !nzchar(names(values))
  names(values)[bare] <- vapply(expressions[bare], function(e) paste(deparse(e), collapse = " "), "")
  if (anyDuplicated(names(values)))
    stop("named_list(): the name \"", names(values)[anyDuplicated(names(values))], "\" comes twice", call. = FALSE)
  values
}

#' Lists side by side
#'
#' The first elements of all lists together, then the second, and so on. Lists with names are matched by them.
#'
#' @param ... Lists or vectors of one length, or one list of these.
#' @return A list of lists, with the names of the first.
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
    stop("zip_lists(): names must be distinct; unname() the lists to match by place", call. = FALSE)
  lists <- lapply(lists, function(one) {
    if (identical(names(one), wanted)) one
    else if (length(wanted) && setequal(names(one), wanted) && length(one) == length(wanted)) one[wanted]
    else stop("zip_lists(): the names of all lists must be the same; unname() them to match by place", call. = FALSE)
  })
  if (length(unique(lengths(lists))) > 1L) stop("zip_lists(): the lists must have one length", call. = FALSE)
  made <- lapply(seq_along(lists[[1L]]), function(i) lapply(lists, `[[`, i))
  names(made) <- wanted
  made
}
