# Control flow of R over tensors, in functions that TensorFlow traces: the semantics of the R package tfautograph.
#
# A function with control flow gets a second form, in which `if`, `while`, `for`, `break`, `next`, `return()` and
# `stopifnot()` ask first whether a symbolic tensor decides. If none does, R's own control flow runs, in the same frame.
# Otherwise each branch, or the body of the loop, is evaluated once to trace it.
#
# What follows an `if` that may leave its loop or function is moved into its branches. A jump is then the last thing
# that its branch does, and tracing needs no jump.

# Rewriting --------------------------------------------------------------------------------------------------------

# Return the form of a function whose control flow accepts tensors; the function itself if it has none.
graph_form <- function(f) {
  if (!is.function(f) || is.primitive(f) || is_proxy(f) || !has_control_flow(body(f))) return(f)
  made <- f
  body(made) <- rewritten(body(f), tail = TRUE, depth = 0L)
  attributes(made) <- attributes(f)[names(attributes(f)) != "srcref"]
  made
}

unevaluated <- c("quote", "bquote", "substitute", "expression", "~")

head_of <- function(code) if (is.call(code) && is.name(code[[1L]])) as.character(code[[1L]]) else ""

has_control_flow <- function(code) {
  head <- head_of(code)
  head %in% c("if", "while", "for", "repeat", "stopifnot") ||
    is.call(code) && !head %in% unevaluated && any(vapply(as.list(code), has_control_flow, NA))
}

# Rewrite code. `tail` is whether nothing follows it in the function or, within a loop, in the body of the loop. `depth`
# is the number of loops around it in the function.
rewritten <- function(code, tail, depth) {
  head <- head_of(code)
  if (!is.call(code) || head %in% unevaluated) return(code)
  inner <- depth + 1L
  in_loop <- function(body) rewritten(body, TRUE, inner)
  test <- function(condition, body) {
    facts <- list(test = condition, body = in_loop(body), names = assigned_in(body), depth = inner, code = code)
    as.call(list(loop_test, condition, facts))
  }
  switch(
    head,
    "function" = as.call(list(code[[1L]], code[[2L]], rewritten(code[[3L]], TRUE, 0L))),
    "{" = rewritten_block(code, tail, depth),
    "if" = rewritten_if(code, tail, depth),
    "while" = call("while", test(rewritten(code[[2L]], FALSE, depth), code[[3L]]), in_loop(code[[3L]])),
    "repeat" = call("repeat", in_loop(code[[2L]])),
    "for" = call(
      "switch",
      as.call(list(loop_kind, rewritten(code[[3L]], FALSE, depth), list(
        variable = as.character(code[[2L]]), body = in_loop(code[[4L]]),
        names = union(as.character(code[[2L]]), assigned_in(code[[4L]])), depth = inner, code = code
      ))),
      call("for", code[[2L]], as.call(list(loop_values)), in_loop(code[[4L]])),
      call("while", as.call(list(next_value, as.character(code[[2L]]), inner)), in_loop(code[[4L]])),
      quote(invisible())
    ),
    "break" = , "next" = call(
      "switch", as.call(list(jump_in_graph, head, depth, tail, call("quote", code))), code, NULL
    ),
    "return" = if (tail && depth == 0L) rewritten_parts(code, depth) else
      as.call(list(code[[1L]], as.call(
        c(list(not_in_graph, call("quote", code)), as.list(rewritten_parts(code, depth))[-1L])
      ))),
    "stopifnot" = as.call(c(list(graph_stopifnot), as.list(code)[-1L])),
    rewritten_parts(code, depth)
  )
}

rewritten_parts <- function(code, depth) {
  for (i in seq_along(code)) if (is.call(code[[i]])) code[[i]] <- rewritten(code[[i]], FALSE, depth)
  code
}

rewritten_block <- function(code, tail, depth) {
  for (i in seq_along(code)[-1L]) {
    last <- i == length(code)
    if (!last && tail && may_jump(code[[i]])) {
      moved <- with_rest(code[[i]], as.list(code)[-seq_len(i)])
      return(as.call(c(as.list(code)[seq_len(i - 1L)], rewritten(moved, tail, depth))))
    }
    if (is.call(code[[i]])) code[[i]] <- rewritten(code[[i]], tail && last, depth)
  }
  code
}

is_assignment <- function(code) head_of(code) %in% c("<-", "=") && length(code) == 3L

# Whether code may leave its loop or function from within an `if`, so that what follows must be moved into the branches.
may_jump <- function(code) switch(
  head_of(code),
  "break" = , "next" = , "return" = TRUE,
  "if" = any(vapply(as.list(code)[-(1:2)], may_jump, NA)),
  "{" = any(vapply(as.list(code)[-1L], may_jump, NA)),
  is_assignment(code) && head_of(code[[3L]]) %in% c("if", "return") && may_jump(code[[3L]])
)

# Append statements to the branches of code that do not jump.
with_rest <- function(code, rest) {
  if (is_assignment(code) && head_of(code[[3L]]) == "return") return(code[[3L]])
  if (is_assignment(code) && head_of(code[[3L]]) == "if") {
    branches <- as.list(code[[3L]])
    assigning <- function(value) as.call(list(code[[1L]], code[[2L]], value))
    other <- if (length(branches) > 3L) branches[[4L]] else quote(invisible())
    return(with_rest(call("if", branches[[2L]], assigning(branches[[3L]]), assigning(other)), rest))
  }
  switch(
    head_of(code),
    "break" = , "next" = , "return" = code,
    "if" = call("if", code[[2L]], with_rest(code[[3L]], rest), if (length(code) > 3L) with_rest(code[[4L]], rest) else
      as.call(c(as.name("{"), rest))),
    "{" = as.call(c(as.list(code), rest)),
    as.call(c(as.name("{"), code, rest))
  )
}

rewritten_if <- function(code, tail, depth) {
  branches <- lapply(as.list(code)[-(1:2)], rewritten, tail, depth)
  facts <- list(branches = branches, names = assigned_in(code), depth = depth, code = code, returns = returns(code))
  alternatives <- c(branches, if (length(branches) < 2L) quote(invisible()))
  as.call(c(as.name("switch"), as.call(list(decided_branch, rewritten(code[[2L]], FALSE, depth), facts)), alternatives,
            as.call(list(branch_value))))
}

# Whether code returns from its function.
returns <- function(code) switch(
  head_of(code), "return" = TRUE, "function" = FALSE, is.call(code) && any(vapply(as.list(code), returns, NA))
)

# The names that code assigns to.
assigned_in <- function(code) {
  if (!is.call(code)) return(character())
  head <- head_of(code)
  if (head == "function" || head %in% unevaluated) return(character())
  own <- switch(
    head,
    "<-" = , "=" = , "%<>%" = , "for" = target_of(code[[2L]]),
    "%<-%" = all.vars(code[[2L]]),
    "%->%" = all.vars(code[[3L]])
  )
  unique(c(own, unlist(lapply(as.list(code), assigned_in))))
}

# The variable that an assignment changes: `x` of `names(x)[i] <- value`; of `.[a, b] <- values` the names.
target_of <- function(code) {
  if (is.call(code) && identical(code[[2L]], quote(.))) return(setdiff(all.vars(code), "."))
  while (is.call(code)) code <- code[[2L]]
  as.character(code)
}

# Tracing ----------------------------------------------------------------------------------------------------------

# What is being traced, innermost last: for each `if` and loop its frame, the number of loops around its code, and
# whether it is a loop. `value` and `values` are results on the way to the code that reads them at once.
graph <- new.env(parent = emptyenv())
graph$traced <- list()

# Evaluate code as a part of what is traced. Return its value and whether it breaks the loop, a logical or a tensor.
traced <- function(code, frame, depth, loop) {
  outer <- graph$traced
  on.exit(graph$traced <- outer)
  entry <- new.env(parent = emptyenv())
  entry$frame <- frame
  entry$depth <- depth
  entry$loop <- loop
  entry$breaks <- FALSE
  graph$traced <- c(outer, entry)
  value <- eval(code, frame)
  list(value = value, breaks = entry$breaks)
}

innermost <- function() if (length(graph$traced)) graph$traced[[length(graph$traced)]]

# Choose the branch of an `if`: 1 or 2; or trace both, and choose the last alternative, their value.
decided_branch <- function(condition, facts) {
  if (!is.logical(condition) || length(condition) != 1L || is.na(condition)) {
    if (is_proxy(condition)) {
      decided <- request("condition_value", condition)
      if (is.null(decided)) {
        graph$value <- traced_if(condition, facts, parent.frame())
        return(3L)
      }
      condition <- decided
    }
    condition <- tryCatch(if (condition) TRUE else FALSE, error = function(e) {
      e$call <- facts$code
      stop(e)
    })
  }
  if (condition) 1L else 2L
}

branch_value <- function() {
  value <- graph$value
  graph$value <- NULL
  value
}

# Trace both branches of an `if` in its frame, and assign what they assign. Return the value of the `if`: NULL if the
# branches have values of different structure.
traced_if <- function(condition, facts, frame) {
  before <- variables(facts$names, frame)
  done <- FALSE
  on.exit(if (!done) restore_variables(before, facts$names, frame))
  outcomes <- list(NULL, NULL)
  branch <- function(i) function() {
    restore_variables(before, facts$names, frame)
    outcome <- traced(if (i <= length(facts$branches)) facts$branches[[i]], frame, facts$depth, loop = FALSE)
    found <- leaves_of(c(variables(facts$names, frame), list("its value" = outcome$value, "`break`" = outcome$breaks)))
    outcomes[[i]] <<- found$skeleton
    found$leaves
  }
  pairs <- list()
  merged <- NULL
  merge <- function() {
    names <- union(names(outcomes[[1L]]), names(outcomes[[2L]]))
    for (name in names) {
      pair <- function(x, y) {
        are_numbers <- c(is_number(x$value), is_number(y$value))
        pairs[[length(pairs) + 1L]] <<- list(x$index - 1L, y$index - 1L, name, are_numbers)
        leaf(length(pairs))
      }
      in_both <- all(vapply(outcomes, function(outcome) name %in% names(outcome), NA))
      merged[name] <<- list(merged_values(outcomes[[1L]][[name]], outcomes[[2L]][[name]], pair, in_both))
    }
    pairs
  }
  tensors <- request("graph_if", condition, branch(1L), branch(2L), merge)
  done <- TRUE
  restore_variables(before, facts$names, frame)
  values <- filled(merged, tensors)
  entry <- innermost()
  breaks <- values[["`break`"]]
  if (!isFALSE(breaks)) entry$breaks <- breaks
  for (name in setdiff(names(values), c("its value", "`break`")))
    assign_or_undefine(name, values[[name]], frame, facts$code)
  value <- values[["its value"]]
  if (!is_undefined(value)) return(value)
  if (facts$returns)
    stop("The branches of an `if` that returns have values of different structure, but a tensor decides.",
         call. = FALSE)
  NULL
}

# Values in a trace: `leaf()` stands for a tensor by its index. The value of a branch is kept in it.
leaf <- function(index, value = NULL) structure(class = "rkeras_graph_leaf", list(index = index, value = value))

is_leaf <- function(x) inherits(x, "rkeras_graph_leaf")

undefined <- structure(class = "rkeras_undefined", list())

is_undefined <- function(x) inherits(x, "rkeras_undefined")

is_number <- function(x) (is.numeric(x) || is.logical(x)) && !is.object(x) && length(x) > 0L

is_plain_list <- function(x) is.list(x) && !is.object(x)

can_be_tensor <- function(x) is_number(x) || is_proxy(x) && request("is_graph_value", x)

# Split values into their tensors and numbers, and a skeleton with a leaf for each.
leaves_of <- function(values) {
  leaves <- list()
  walk <- function(value) {
    if (is_plain_list(value)) return(lapply(value, walk))
    if (!can_be_tensor(value)) return(value)
    leaves[[length(leaves) + 1L]] <<- value
    leaf(length(leaves), value)
  }
  list(skeleton = walk(values), leaves = leaves)
}

filled <- function(skeleton, tensors) {
  if (is_leaf(skeleton)) return(tensors[[skeleton$index]])
  if (is_plain_list(skeleton)) lapply(skeleton, filled, tensors) else skeleton
}

# Merge the values of a variable after the two branches: `pair(x, y)` for tensors, otherwise the value that both have.
merged_values <- function(x, y, pair, in_both = TRUE) {
  if (!in_both) return(undefined)
  if (is_leaf(x) && is_leaf(y)) return(if (identical(x$value, y$value)) x$value else pair(x, y))
  if (is_plain_list(x) && is_plain_list(y) && length(x) == length(y) && identical(names(x), names(y)))
    return(Map(function(x, y) merged_values(x, y, pair), x, y))
  if (identical(x, y)) x else undefined
}

# The variables in a frame, or around it, by name. Undefined ones are left out.
variables <- function(names, frame) {
  found <- list()
  for (name in names) {
    value <- tryCatch(
      get0(name, envir = frame, ifnotfound = undefined), rkeras_undefined_variable = function(e) undefined
    )
    if (!is_undefined(value)) found[name] <- list(value)
  }
  found
}

restore_variables <- function(before, names, frame) {
  for (name in names) {
    if (exists(name, envir = frame, inherits = FALSE)) rm(list = name, envir = frame)
    if (name %in% names(before)) assign(name, before[[name]], envir = frame)
  }
}

has_undefined <- function(x) is_undefined(x) || is_plain_list(x) && any(vapply(x, has_undefined, NA))

# Assign a variable. If it has no value after a branch or a loop, reading it is an error.
assign_or_undefine <- function(name, value, frame, code) {
  if (exists(name, envir = frame, inherits = FALSE)) rm(list = name, envir = frame)
  if (!has_undefined(value)) return(assign(name, value, envir = frame))
  force(code)
  makeActiveBinding(name, function(value) {
    if (missing(value)) stop(undefined_variable(name, code))
    rm(list = name, envir = frame)
    assign(name, value, envir = frame)
  }, frame)
}

undefined_variable <- function(name, code) {
  lines <- deparse(code)
  if (length(lines) > 6L) lines <- c(lines[1:5], "...")
  where <- if (head_of(code) == "if") "before the `if`, or in all of its branches" else "before the loop body"
  structure(
    class = c("rkeras_undefined_variable", "access_undefined", "error", "condition"),
    list(call = NULL, message = paste0(
      "Symbol `", name, "` is *undefined* after the control flow over a tensor:\n",
      paste0("  ", lines, collapse = "\n"),
      "\nTensorFlow requires that an object with the same dtype and shape be assigned to the symbol ", where, "."
    ))
  )
}

# Loops ------------------------------------------------------------------------------------------------------------

# Whether a `while` loop goes on. If a symbolic tensor decides, trace the whole loop instead.
loop_test <- function(condition, facts) {
  if (is.logical(condition) && length(condition) == 1L && !is.na(condition)) return(condition)
  if (is_proxy(condition)) {
    decided <- request("condition_value", condition)
    if (is.null(decided)) {
      frame <- parent.frame()
      traced_loop(facts, frame, function() eval(facts$test, frame), NULL)
      return(FALSE)
    }
    condition <- decided
  }
  condition
}

# Choose the form of a `for` loop: 1 over R's values, 2 over a Python object, step by step; 3 it was traced.
loop_kind <- function(values, facts) {
  if (!is_proxy(values)) {
    graph$values <- values
    return(1L)
  }
  if (request("is_symbolic_iterable", values)) {
    traced_loop(facts, parent.frame(), NULL, values)
    return(3L)
  }
  assign(iterator_name(facts$depth), as_iterator(values), envir = parent.frame())
  2L
}

loop_values <- function() {
  values <- graph$values
  graph$values <- NULL
  values
}

iterator_name <- function(depth) paste0(".iterator_", depth)

next_value <- function(name, depth) {
  frame <- parent.frame()
  value <- iter_next(get(iterator_name(depth), envir = frame), completed = undefined)
  if (is_undefined(value)) {
    rm(list = iterator_name(depth), envir = frame)
    return(FALSE)
  }
  assign(name, value, envir = frame)
  TRUE
}

# Trace a loop in its frame. Its state are the variables that it assigns and that are tensors or numbers before.
traced_loop <- function(facts, frame, test, iterable) {
  before <- variables(facts$names, frame)
  done <- FALSE
  on.exit(if (!done) restore_variables(before, facts$names, frame))
  state <- Filter(function(value) length(leaves_of(value)$leaves) > 0L || is_plain_list(value), before)
  start <- leaves_of(state)
  set <- function(tensors) {
    values <- filled(start$skeleton, tensors)
    restore_variables(c(values, before[setdiff(names(before), names(values))]), facts$names, frame)
  }
  step <- function(tensors, item) {
    set(tensors)
    if (!is.null(iterable)) assign(facts$variable, item, envir = frame)
    outcome <- traced(facts$body, frame, facts$depth, loop = TRUE)
    after <- leaves_of(variables(names(state), frame))
    for (name in names(state)) if (!same_structure(start$skeleton[[name]], after$skeleton[[name]]))
      stop("`", name, "` has another structure after a step of a loop over tensors. ",
           "Collect values in a tf$TensorArray().", call. = FALSE)
    list(after$leaves, outcome$breaks)
  }
  goes_on <- if (!is.null(test)) function(tensors) {
    set(tensors)
    test()
  }
  labels <- rep(names(state), vapply(start$skeleton, function(one) length(unlist_leaves(one)), 1L))
  tensors <- request("graph_loop", goes_on, step, start$leaves, as.list(labels), iterable)
  done <- TRUE
  restore_variables(before, facts$names, frame)
  values <- filled(start$skeleton, tensors)
  for (name in facts$names)
    assign_or_undefine(name, if (name %in% names(values)) values[[name]] else undefined, frame, facts$code)
}

unlist_leaves <- function(x) if (is_leaf(x)) list(x) else if (is_plain_list(x)) unlist(lapply(x, unlist_leaves), FALSE)

same_structure <- function(x, y) {
  if (is_leaf(x) || is_leaf(y)) return(is_leaf(x) && is_leaf(y))
  if (is_plain_list(x) && is_plain_list(y))
    return(length(x) == length(y) && identical(names(x), names(y)) && all(mapply(same_structure, x, y)))
  identical(x, y)
}

# Jumps ------------------------------------------------------------------------------------------------------------

# Whether `break` or `next` of a loop at a depth ends what is traced: 1 if it is R's own jump, 2 if it was noted.
jump_in_graph <- function(kind, depth, tail, code) {
  frame <- parent.frame()
  within <- Filter(function(entry) identical(entry$frame, frame) && entry$depth >= depth, graph$traced)
  if (!length(within)) return(1L)
  if (!tail) not_in_graph(code)
  if (!any(vapply(within, function(entry) entry$loop, NA))) stop(
    "`", kind, "` depends on a tensor, but its loop is one of R. The loop must be over a tensor, such as tf$range(n), ",
    "or while (tf$constant(TRUE)).", call. = FALSE
  )
  if (kind == "break") within[[length(within)]]$breaks <- TRUE
  2L
}

# Return the value of `return()`, unless the call ends what is traced at a place where this cannot be expressed.
not_in_graph <- function(code, value = NULL) {
  frame <- parent.frame()
  if (any(vapply(graph$traced, function(entry) identical(entry$frame, frame), NA))) stop(
    "`", deparse(code, nlines = 1L), "` cannot be traced here. Assign the value, and use `break` to leave a loop.",
    call. = FALSE
  )
  value
}

# stopifnot() that asserts tensors in the graph.
graph_stopifnot <- function(...) {
  frame <- parent.frame()
  conditions <- as.list(substitute(list(...)))[-1L]
  for (i in seq_along(conditions)) {
    value <- ...elt(i)
    text <- names(conditions)[i]
    if (!length(text) || !nzchar(text)) text <- sprintf("%s is not TRUE", deparse(conditions[[i]], nlines = 1L))
    if (is_proxy(value)) request("graph_assert", value, text) else
      eval(as.call(c(quote(stopifnot), conditions[i])), frame)
  }
  invisible()
}
