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
  is.name(x) || is.atomic(x) && is.null(dim(x)) && length(x) == 1L && !is.raw(x) && !inherits(x, c("Date", "POSIXct"))

simplified <- function(values, are_scalars) {
  kind <- unique(vapply(values, typeof, ""))
  if (length(kind) == 1L && all(are_scalars) && kind != "NULL") vapply(values, as.vector, vector(kind, 1L)) else values
}

plain_list <- function(x) {
  names <- names(x)
  values <- lapply(unname(x), expected)
  if (is.null(names)) return(simplified(values, vapply(unname(x), is_scalar, NA)))
  if (anyDuplicated(names)) no_counterpart("a name twice")
  setNames(values, names)
}

column <- function(x) {
  if (inherits(x, "Date")) {
    days <- dates(x)
    # Without a date the column is one of objects.
    return(if (all(is.na(days))) rep(NA_character_, length(x)) else days)
  }
  if (inherits(x, "POSIXct")) moments(x) else as.vector(x)
}

# Dates and times as Python can represent them: the years 1 to 9999; microseconds, counted in 64 bits.
dates <- function(x) {
  days <- floor(as.vector(unclass(x)))
  days[is.infinite(days)] <- NA
  if (any(days < -719162 | days > 2932896, na.rm = TRUE)) no_counterpart("too far from 1970")
  structure(days, class = "Date")
}

moments <- function(x, zone = "UTC") {
  count <- round(as.vector(unclass(x)) * 1e6)
  count[is.infinite(count)] <- NA
  if (any(abs(count) >= 2^63, na.rm = TRUE)) no_counterpart("too far from 1970")
  structure(count / 1e6, class = c("POSIXct", "POSIXt"), tzone = zone, dim = if (length(dim(x)) > 1L) dim(x))
}

each <- function(x) {
  values <- lapply(seq_along(x), function(i) if (!is.na(x[[i]])) x[i])
  if (length(x) == 1L) values[[1L]] else values
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
    what = "attributes are lost", why = "Python numbers and lists have no attributes", holds = is_plain, back = as.vector
  ),
  list(
    what = "factor -> text", why = "as in reticulate", holds = is.factor, back = function(x) expected(as.character(x))
  ),
  list(
    what = "Date -> list of whole days; infinite -> NULL", why = "Python dates are whole days and finite",
    holds = is_of("Date"), back = function(x) each(dates(x))
  ),
  list(
    what = "POSIXct -> microseconds: a list in a time zone, otherwise in UTC", why = "Python times have microseconds",
    holds = is_of("POSIXct"), back = function(x) {
      zone <- attr(x, "tzone")
      if (is.null(zone)) moments(x) else each(moments(as.vector(unclass(x)), zone))
    }
  ),
  list(
    what = "POSIXlt -> POSIXct", why = "as in reticulate", holds = is_of("POSIXlt"),
    back = function(x) expected(as.POSIXct(x))
  ),
  list(
    what = "data frame -> columns without attributes, times in UTC", why = "columns of pandas are arrays",
    holds = is.data.frame, back = function(x)
      structure(lapply(x, column), names = names(x), row.names = seq_len(nrow(x)), class = "data.frame")
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
    what = "list -> without attributes; scalars of one type -> vector", why = "Python lists have no types",
    holds = function(x) typeof(x) == "list" && !inherits(x, "condition"), back = function(x) plain_list(unclass(x))
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

# The index of a data frame is a Python object.
without_index <- function(x) {
  if (is.data.frame(x)) attr(x, "pandas.index") <- NULL
  if (typeof(x) == "list" && !is.object(x)) x[] <- lapply(x, without_index)
  x
}

# Converts a value to Python and back; returns the fault, or an empty string.
round_trip <- function(source) {
  x <- eval(parse(text = source, encoding = "UTF-8", keep.source = FALSE), new.env(parent = globalenv()))
  wanted <- tryCatch(list(expected(x)), no_counterpart = identity)
  # Ordered factors are converted with a warning.
  back <- tryCatch(list(without_index(suppressWarnings(same(x)))), error = identity)
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
