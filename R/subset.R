# Subsets of tensors and other Python objects. The subscripts are read unevaluated, such as the empty one in `x[, 2]`.

#' Subset of a tensor: indexing and slicing
#'
#' `op_subset(x, ...)` is `x[...]`. `op_subset_set()` and `op_subset<-` assign to a subset.
#'
#' @param x A tensor, eager or symbolic.
#' @param ... One subscript for each axis: an index, a vector of indices, a logical vector, a range that includes its
#'   end (`2:4`, `NA:-2`, `1:9:2`), nothing for the whole axis, `NULL` or `newaxis` for a new axis, or `..` for all axes
#'   in between. Or one logical array of the shape of `x`, or a matrix with one index in each row. Indices count from 1,
#'   negative ones from the end.
#'
#'   Since R 4.3, `x@r[...]` is the same, and `x@py[...]` takes subscripts as in Python: they count from 0, and the end
#'   of a range is not included.
#' @return A tensor.
#' @export
op_subset <- function(x, ...)
  run_verb("op_subset", list(x = x), tensor_subscripts(eval(substitute(alist(...))), parent.frame()), call = sys.call())

#' @rdname op_subset
#' @param value Values to assign. They are broadcast to the shape of the subset.
#' @return The changed tensor. A variable is changed in place.
#' @export
op_subset_set <- function(x, ..., value) {
  force(value)
  keys <- tensor_subscripts(eval(substitute(alist(...))), parent.frame())
  run_verb("op_subset_set", list(x = x, value = value), keys, call = sys.call())
}

#' @rdname op_subset
#' @export
`op_subset<-` <- function(x, ..., value) {
  force(value)
  keys <- tensor_subscripts(eval(substitute(alist(...))), parent.frame())
  run_verb("op_subset_assign", list(x = x, value = value), keys, call = sys.call())
}

# Convert unevaluated subscripts to the form that the verb takes.
subscripts <- function(keys, frame) lapply(unname(keys), function(key) {
  if (identical(key, substitute())) return(slice_key())
  if (identical(key, quote(..))) return(list(dots = TRUE))
  if (identical(key, quote(newaxis))) return(NULL)
  bounds <- range_bounds(key, frame)
  if (!is.null(bounds)) return(do.call(slice_key, bounds))
  key <- eval(key, frame)
  if (inherits(key, "python.builtin.ellipsis")) list(dots = TRUE) else key
})

# A list of indices of a tensor is a vector of indices.
tensor_subscripts <- function(keys, frame) lapply(subscripts(keys, frame), function(key) {
  if (is.atomic(key) && anyNA(key))
    stop("`[`: a subscript of a tensor cannot be a character string or NA.", call. = FALSE)
  if (is.list(key) && is.null(names(key)) && !is_proxy(key)) unlist(key) else key
})

# Return the ends and the step of `2:4`, `1:9:2`, `2:` (in backticks) as a list; NULL for other expressions. An end that
# is NA, NULL or left out is open.
range_bounds <- function(key, frame) {
  if (is.name(key) && grepl(":", key, fixed = TRUE)) {
    parts <- strsplit(paste0(key, " "), ":", fixed = TRUE)[[1L]]
    bounds <- lapply(parts, function(part) if (nzchar(trimws(part))) str2lang(part))
  } else if (is.call(key) && identical(key[[1L]], quote(`:`))) {
    # R parses `1:9:2` as `(1:9):2`.
    inner <- key[[2L]]
    bounds <- if (is.call(inner) && identical(inner[[1L]], quote(`:`))) list(inner[[2L]], inner[[3L]], key[[3L]])
      else list(inner, key[[3L]])
  } else {
    return()
  }
  lapply(bounds, function(bound) {
    value <- eval(bound, frame)
    if (is.null(value) || is_proxy(value)) return(value)
    if (length(value) != 1L) stop("`[`: the ends of a range must be single numbers.", call. = FALSE)
    if (is.na(value)) NULL else as.integer(value)
  })
}

slice_key <- function(from = NULL, to = NULL, step = NULL) list(slice = list(from, to, step))

is_slice <- function(key) is.list(key) && !is.null(key$slice)

# `[` and `[<-` -----------------------------------------------------------------------------------------------------

# Tensors are indexed as in the package tensorflow, other Python objects by Python's own indices and slices.
#' @export
`[.rkeras.object` <- function(x, ..., drop = TRUE, style = getOption("tensorflow.extract.style"),
                              options = tf_extract_opts(style)) {
  keys <- eval(substitute(alist(...)))
  frame <- parent.frame()
  if (!is_tensor(x)) return(request("get_slice", x, python_keys(x, keys, frame)))
  keys <- tensor_subscripts(keys, frame)
  plan <- tensor_keys(x, keys, drop, options)
  if (is.null(plan)) run_verb("op_subset", list(x = x), as_one_based(keys, options), call = sys.call())
  else request("get_slice", x, plan)
}

# A variable is changed in place. Another tensor is replaced by a changed copy, as R's own values are.
#' @export
`[<-.rkeras.object` <- function(x, ..., value) {
  force(value)
  if (inherits(x, "condition") && is.character(..1)) {
    # callr completes conditions in this way, also in another session.
    for (i in seq_along(..1)) x[[..1[i]]] <- if (is.list(value)) value[[i]] else value
    return(x)
  }
  keys <- eval(substitute(alist(...)))
  frame <- parent.frame()
  if (!is_tensor(x)) {
    request("set_slice", x, python_keys(x, keys, frame), value)
    return(x)
  }
  keys <- as_one_based(tensor_subscripts(keys, frame), tf_extract_opts())
  run_verb("op_subset_assign", list(x = x, value = value), keys, call = sys.call())
}

# `x@r[...]` and `x@py[...]`: the subscripts of R (op_subset()), or those of Python. Before R 4.3 `@` is not generic.
with_subscripts_of <- function(object, name) {
  language <- switch(name, r = , R = , one = , "1" = "r", py = , Py = , zero = , "0" = "py",
                     stop("`@`: a Python object has `@r` and `@py`, for subscripts as in R and in Python, not `@",
                          name, "`.", call. = FALSE))
  structure(list(object), class = paste0("rkeras_", language, "_subscripts"))
}

#' @export
`[.rkeras_r_subscripts` <- function(x, ...) {
  x <- x[[1L]]
  found <- run_verb("op_subset", list(x = x), tensor_subscripts(eval(substitute(alist(...))), parent.frame()))
  if (is_backend_tensor(x)) found else run_verb("op_convert_to_numpy", list(x = found))
}

#' @export
`[<-.rkeras_r_subscripts` <- function(x, ..., value) {
  force(value)
  keys <- tensor_subscripts(eval(substitute(alist(...))), parent.frame())
  x <- x[[1L]]
  changed <- run_verb("op_subset_assign", list(x = x, value = value), keys)
  if (is_backend_tensor(x)) return(changed)
  # An array of NumPy is changed in place.
  request("set_slice", x, list(list(dots = TRUE)), changed)
  x
}

#' @export
`[.rkeras_py_subscripts` <- function(x, ...)
  request("get_slice", x[[1L]], python_keys(x[[1L]], eval(substitute(alist(...))), parent.frame()))

#' @export
`[<-.rkeras_py_subscripts` <- function(x, ..., value) {
  force(value)
  keys <- eval(substitute(alist(...)))
  x <- x[[1L]]
  if (is_backend_tensor(x)) {
    keys <- as_one_based(tensor_subscripts(keys, parent.frame()), tf_extract_opts("python"))
    return(run_verb("op_subset_assign", list(x = x, value = value), keys))
  }
  request("set_slice", x, python_keys(x, keys, parent.frame()), value)
  x
}

# Whether a Python object is a tensor of TensorFlow or of the backend, such as an array of JAX, which cannot be changed.
is_backend_tensor <- function(x) is_tensor(x) || isTRUE(run_verb("op_is_tensor", list(x = x)))

# Subscripts of an object that is not a tensor.
python_keys <- function(x, keys, frame) lapply(subscripts(keys, frame), function(key) {
  if (is.list(key) || is_dict(x)) return(if (is.list(key) && is.null(names(key))) list(items = key) else key)
  if (length(keys) == 1L && is.numeric(key) && !is.object(key) && is.null(dim(key)) && !anyNA(key))
    return(if (all(key == trunc(key))) as.integer(key) else key)
  integer_key(key)
})

# Convert the subscripts of a tensor to Python's indices and slices. Return NULL if one needs op_subset(): a vector
# without a fixed step, a mask, or a matrix of indices.
tensor_keys <- function(x, keys, drop, options) {
  for (key in keys) if (is.atomic(key) && !is.null(key)) check_vector(key)
  size <- unclass_dims(x)
  counted <- !vapply(keys, is.null, NA)
  dots <- which(vapply(keys, function(key) is.list(key) && !is.null(key$dots), NA))
  given <- sum(counted) - length(dots)
  if (!any(vapply(keys, spans_axes, NA))) check_count(x, given, length(dots), size)
  if (!all(vapply(keys, is_simple_key, NA))) return()
  axis <- cumsum(counted)
  if (length(dots) == 1L) {
    after <- seq_along(keys) > dots
    axis[after] <- axis[after] + length(size) - given - 1L
  }
  warn_once("negative_indices", options$warn_negatives_pythonic && any(vapply(keys, is_negative, NA)),
            "Negative subscripts of a tensor count from its end, as in Python; they do not leave elements out.")
  warn_once("tensors_passed_asis", options$warn_tensors_passed_asis && any(vapply(keys, has_tensor, NA)),
            "Tensors as subscripts count from 0, as in Python; options for subscripts that count from 1 are ignored.")
  Map(function(key, axis) python_key(key, if (is.null(size)) NA else size[axis], axis, drop, options), keys, axis)
}

# Whether a subscript can be for several axes: a logical array, or a matrix with one index in each row.
spans_axes <- function(key) if (is_proxy(key)) request("has_axes", key) else length(dim(key)) > 1L

# A subscript for each axis is required, as in R. The package tensorflow warns if some are missing.
check_count <- function(x, given, dots, size) {
  if (is.null(size)) return()
  if (given > length(size))
    stop("`[`: Incorrect number of dimensions: the tensor has ", length(size), " axes, not ", given, ".", call. = FALSE)
  if (given < length(size) && !dots && inherits(x, "tensorflow.tensor"))
    warning("`[`: Incorrect number of dimensions: the tensor has ", length(size), " axes, not ", given,
            ". The other axes are taken whole; write x[1, all_dims()].", call. = FALSE)
}

check_vector <- function(key) {
  if (is.character(key)) stop("`[`: a subscript of a tensor cannot be a character string or NA.", call. = FALSE)
  if (is.numeric(key) && length(key) > 1L && any(key < 0))
    stop("`[`: a vector of subscripts must be positive; negative ones count from the end of the tensor and leave ",
         "nothing out. Select what remains, such as x[3:5].", call. = FALSE)
}

unclass_dims <- function(x) request("dims", x)

is_simple_key <- function(key) {
  if (is.null(key) || is.list(key)) return(TRUE)
  if (is_proxy(key)) return(!request("has_axes", key))
  is.numeric(key) && is.null(dim(key)) && length(key) > 0L && !anyNA(key) && all(key == trunc(key)) &&
    (length(key) == 1L || is_range(key))
}

# Whether a vector of positive indices has a fixed step that a slice can express.
is_range <- function(key) length(unique(diff(key))) == 1L && key[2L] != key[1L] && all(key >= 0)

is_negative <- function(key) any(vapply(ends(key), function(end) is.numeric(end) && any(end < 0), NA))

has_tensor <- function(key) any(vapply(ends(key), is_proxy, NA))

ends <- function(key) if (is_slice(key)) key$slice[1:2] else if (is.list(key)) list() else list(key)

warn_once <- function(name, condition, text) {
  if (!condition || isTRUE(warned_about[[name]])) return()
  warned_about[[name]] <- TRUE
  warning(text, call. = FALSE)
}

python_key <- function(key, size, axis, drop, options) {
  for (end in ends(key)) if (is.numeric(end)) check_index(end, unlist(size), axis, options)
  zero_based <- function(i) if (is.numeric(i) && i > 0L && options$one_based) i - 1L else i
  if (is_slice(key)) return(python_slice(key$slice, zero_based, options))
  if (!is.numeric(key)) return(key)
  key <- as.integer(key)
  if (length(key) > 1L)
    return(python_slice(list(key[1L], key[length(key)], key[2L] - key[1L]), zero_based, options))
  index <- zero_based(key)
  if (drop) index else slice_key(index, if (index == -1L) NULL else index + 1L)
}

check_index <- function(index, size, axis, options) {
  if (options$one_based && any(index == 0L))
    stop("`[`: subscripts of tensors count from 1. For Python's indices set ",
         "options(tensorflow.extract.one_based = FALSE).", call. = FALSE)
  # The end of Python's slice is one beyond the last element.
  if (!options$disallow_out_of_bounds || !length(size) || is.na(size)) return()
  beyond <- abs(index) > size
  if (any(beyond))
    stop("`[`: subscript ", index[beyond][1L], " is beyond the ", size, " elements of axis ", axis, ".", call. = FALSE)
}

# A range that runs backwards has a negative step, and includes its end.
python_slice <- function(slice, zero_based, options) {
  from <- slice[[1L]]
  to <- slice[[2L]]
  step <- slice[[3L]]
  backwards <- is.numeric(from) && is.numeric(to) && !is_proxy(step) && from > to && sign(from) == sign(to) &&
    (is.null(step) || step > 0L)
  if (backwards) step <- -if (is.null(step)) 1L else step
  end <- zero_based(to)
  if (options$inclusive_stop && is.numeric(end)) {
    forward <- is.null(step) || is_proxy(step) || step > 0L
    past <- end + if (forward) 1L else -1L
    # Python's slice to the last element, or backwards to the first, has no end.
    end <- if ((forward && past == 0L && end < 0L) || (!forward && past == -1L)) NULL else past
  }
  slice_key(zero_based(from), end, step)
}

# Convert subscripts that follow tf_extract_opts() to one-based ones with an inclusive end.
as_one_based <- function(keys, options) {
  first <- function(i) if (!is.numeric(i) || i < 0L || options$one_based) i else i + 1L
  last <- function(i) if (!is.numeric(i) || options$inclusive_stop) first(i) else first(i) - 1L
  lapply(keys, function(key) {
    if (is_slice(key)) {
      from <- first(key$slice[[1L]])
      to <- last(key$slice[[2L]])
      step <- key$slice[[3L]]
      backwards <- is.numeric(from) && is.numeric(to) && from > to && sign(from) == sign(to) && is.null(step)
      return(slice_key(from, to, if (backwards) -1L else step))
    }
    if (is.numeric(key) && !options$one_based) key[] <- vapply(key, first, 0)
    key
  })
}
