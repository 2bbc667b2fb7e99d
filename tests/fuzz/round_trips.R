# Converts R values to Python and back. The result must be `identical()` to the value, or to the result of a rule in
# RULES. conversions.py draws the values.
options(rkeras.background_import = FALSE)
suppressMessages(library(rkeras))

python <- function(expression) rkeras:::request("evaluate", expression)
rkeras:::request("execute", sprintf("import sys; sys.path.insert(0, %s)", deparse(Sys.getenv("RKERAS_FUZZ"))))
conversions <- python("__import__('conversions')")
same <- python("lambda x: x")

# Expected results -------------------------------------------------------------------------------------------------

is_plain <- function(x) is.atomic(x) && !is.null(x) && is.null(dim(x)) && !is.object(x)
is_of <- function(...) function(x) inherits(x, c(...))
no_counterpart <- function(why) stop(structure(class = c("no_counterpart", "error", "condition"), list(message = why)))

# Whether an element of a list is a scalar in Python: a number, a boolean or a string.
is_scalar <- function(x)
  is.name(x) ||
    is.atomic(x) && is.null(dim(x)) && length(x) == 1L && !is.raw(x) && !inherits(x, c("factor", "Date", "POSIXct"))

simplified <- function(values, are_scalars) {
  gone <- vapply(values, is.null, NA)
  kinds <- unique(vapply(values[!gone], function(v) if (is.numeric(v)) "number" else typeof(v), ""))
  if (length(kinds) != 1L || !all(are_scalars[!gone])) return(values)
  type <- if (any(vapply(values, is.double, NA))) "double" else typeof(values[!gone][[1L]])
  values[gone] <- list(if (type == "complex") complex(real = NA, imaginary = 0) else NA)
  vapply(values, as.vector, vector(type, 1L), mode = type)
}

plain_list <- function(x) {
  names <- names(x)
  if (!is.null(names) && all(nzchar(names))) {
    if (anyDuplicated(names)) no_counterpart("a name twice")
    return(setNames(lapply(x, expected), names))
  }
  simplified(lapply(unname(x), expected), vapply(x, is_scalar, NA))
}

column <- function(x) if (is_plain(x) && !is.list(x)) as.vector(expected(as.array(x))) else expected(x)

# Dates and times as Python can represent them: whole units, counted in 64 bits.
moments <- function(x, per, whole, attributes) {
  count <- whole(as.vector(unclass(x)) * per)
  count[is.infinite(x)] <- NA
  if (any(abs(count) >= 2^63, na.rm = TRUE)) no_counterpart("too far from 1970")
  attributes(count) <- NULL
  do.call(structure, c(list(count / per), attributes, if (length(dim(x)) > 1L) list(dim = dim(x))))
}

# Changes in the conversion from R to Python and back, and their reasons. The first matching rule applies.
RULES <- list(
  list(
    what = "no elements -> list()", why = "an empty Python list has no element type; bytes are a separate type",
    holds = function(x) is_plain(x) && !is.raw(x) && !length(x), back = function(x) list()
  ),
  list(
    what = "single NA, except double and complex -> NULL", why = "in Python a missing scalar is None",
    holds = function(x) is_plain(x) && length(x) == 1L && is.na(x) && !is.double(x) && !is.complex(x),
    back = function(x) NULL
  ),
  list(
    what = "vector of NA only, except double and complex -> list of NULL", why = "None has no type",
    holds = function(x) is_plain(x) && length(x) > 1L && all(is.na(x)) && !is.double(x) && !is.complex(x),
    back = function(x) lapply(x, function(element) NULL)
  ),
  list(
    what = "attributes are lost, except names of several elements", why = "Python numbers and lists have no attributes",
    holds = is_plain,
    back = function(x) if (length(x) > 1L && !is.raw(x)) setNames(as.vector(x), names(x)) else as.vector(x)
  ),
  list(
    what = "factor -> no longer ordered; error if NA", why = "class indices have neither an order nor missing values",
    holds = is.factor,
    back = function(x) if (anyNA(x)) no_counterpart("NA") else factor(as.character(x), levels = levels(x))
  ),
  list(
    what = "Date -> whole days; one axis -> vector; infinite -> NA", why = "Python dates are whole days and finite",
    holds = is_of("Date"), back = function(x) moments(x, 1, floor, list(class = "Date"))
  ),
  list(
    what = "POSIXct -> microseconds, in UTC", why = "Python times have microseconds; a UTC offset has no zone name",
    holds = is_of("POSIXct"), back = function(x)
      moments(x, 1e6, round, list(class = c("POSIXct", "POSIXt"), tzone = "UTC"))
  ),
  list(
    what = "data frame -> columns as arrays, no row names", why = "Python columns are arrays; rows have no names",
    holds = is.data.frame, back = function(x) {
      if (anyDuplicated(names(x))) no_counterpart("a name twice")
      columns <- lapply(x, column)
      structure(columns, names = names(x), row.names = seq_along(if (length(x)) x[[1L]]), class = "data.frame")
    }
  ),
  list(
    what = "integer64 -> integer, or double", why = "a Python int has no class",
    holds = is_of("integer64"), back = function(x) as.integer(unclass(x) / 5e-324)
  ),
  list(
    what = "numbers and text of other classes -> without class", why = "Python receives the values only",
    holds = function(x) is.atomic(x) && is.object(x), back = function(x) expected(unclass(x))
  ),
  list(
    what = "integer or logical array with NA -> double", why = "numpy's integers have no NA",
    holds = function(x) is.atomic(x) && (is.integer(x) || is.logical(x)) && anyNA(x),
    back = function(x) array(as.double(x), dim(x))
  ),
  list(
    what = "raw array -> integer", why = "the array has the type uint8",
    holds = function(x) is.raw(x), back = function(x) array(as.integer(x), dim(x))
  ),
  list(
    what = "array -> without dimnames", why = "numpy's axes have no names",
    holds = is.array, back = function(x) array(as.vector(x), dim(x))
  ),
  list(
    what = "list not fully named -> no names; scalars of one type -> vector", why = "Python lists have no names",
    holds = function(x) typeof(x) == "list" && (!is.object(x) || inherits(x, "AsIs")), back = plain_list
  ),
  list(what = "symbol -> text", why = "Python has no symbols", holds = is.name, back = as.character)
)

expected <- function(x) {
  if (is.null(x)) return(NULL)
  for (rule in RULES) if (rule$holds(x)) return(rule$back(x))
  x
}

shown <- function(x)
  paste(utils::head(utils::capture.output(utils::str(x, list.len = 6L), dput(x)), 20L), collapse = "\n")

# Converts a value to Python and back; returns the fault, or an empty string.
round_trip <- function(source) {
  x <- eval(parse(text = source, encoding = "UTF-8", keep.source = FALSE), new.env(parent = globalenv()))
  wanted <- tryCatch(list(expected(x)), no_counterpart = identity)
  back <- tryCatch(list(same(x)), error = identity)
  if (inherits(wanted, "error")) return(if (inherits(back, "python.error")) "" else paste("no error, but", shown(back)))
  if (inherits(back, "error")) return(paste("error:", conditionMessage(back)))
  if (identical(back, wanted, num.eq = FALSE)) "" else paste0(shown(back[[1L]]), "\nis not\n", shown(wanted[[1L]]))
}

# As data ----------------------------------------------------------------------------------------------------------

rkeras:::request("execute", "
import rkeras._core.verb

@rkeras._core.verb.verb(family='tests')
def as_data_in_fuzz(x=None):
    return [str(x.dtype), list(x.shape), x.astype('float64') if x.dtype.kind in 'fiub' else x]
")
as_data <- function(x) rkeras:::run_verb("as_data_in_fuzz", list(x = x))

type_as_data <- function(x) {
  if ((is.integer(x) || is.logical(x)) && anyNA(x)) return("float32")
  c(double = "float32", integer = "int32", logical = "bool", complex = "complex128", raw = "uint8",
    character = "object")[[typeof(x)]]
}

# float32 has a precision of 24 bits and a maximum below 3.5e38.
same_numbers <- function(x, y) {
  x <- as.double(x)
  y <- as.double(y)
  near <- abs(x - y) <= pmax(abs(x) * 2^-24, 1e-45)
  all(ifelse(is.na(x), is.na(y), !is.na(y) &
             (x == y | ifelse(is.finite(y), near, is.infinite(x) | abs(x) > 3.4e38) %in% TRUE)))
}

# Converts a value as data for a model; returns the fault, an empty string, or NULL for values that are not tested.
to_data <- function(source) {
  x <- eval(parse(text = source, encoding = "UTF-8", keep.source = FALSE), new.env(parent = globalenv()))
  if (!is.atomic(x) || is.null(x) || is.object(x)) return(NULL)
  # A double beyond the range of float32 becomes infinite, and numpy warns.
  seen <- tryCatch(suppressWarnings(as_data(x)), error = function(e) list(conditionMessage(e), NULL, NULL))
  dims <- if (is.null(dim(x))) length(x) else dim(x)
  right <- identical(seen[[1L]], type_as_data(x)) && identical(as.integer(unlist(seen[[2L]])), as.integer(dims)) &&
    (if (is.character(x) || is.complex(x)) identical(as.vector(seen[[3L]]), as.vector(x))
     else same_numbers(x, seen[[3L]]))
  if (right) "" else paste("as data:", shown(seen))
}

settings <- commandArgs(TRUE)
conversions$fuzz(round_trip, to_data, identity, settings[1], settings[2], settings[3])
