# Values of R go to Python and back, and must be `identical()` to themselves or to what a rule of RULES says.
# conversions.py draws the values; see there.
options(rkeras.background_import = FALSE)
suppressMessages(library(rkeras))

python <- function(expression) rkeras:::request("evaluate", expression)
rkeras:::request("execute", sprintf("import sys; sys.path.insert(0, %s)", deparse(Sys.getenv("RKERAS_FUZZ"))))
conversions <- python("__import__('conversions')")
same <- python("lambda x: x")

# What comes back --------------------------------------------------------------------------------------------------

is_plain <- function(x) is.atomic(x) && !is.null(x) && is.null(dim(x)) && !is.object(x)
is_of <- function(...) function(x) inherits(x, c(...))
no_counterpart <- function(why) stop(structure(class = c("no_counterpart", "error", "condition"), list(message = why)))

# Whether Python holds an element of a list as a number, a flag or a text: one value without axes.
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

# What Python can hold of dates and times: whole units that 64 bits can count.
moments <- function(x, per, whole, attributes) {
  count <- whole(as.vector(unclass(x)) * per)
  count[is.infinite(x)] <- NA
  if (any(abs(count) >= 2^63, na.rm = TRUE)) no_counterpart("too far from 1970")
  attributes(count) <- NULL
  do.call(structure, c(list(count / per), attributes, if (length(dim(x)) > 1L) list(dim = dim(x))))
}

# What changes on the way from R to Python and back, and why. The first rule that holds for a value is the one.
RULES <- list(
  list(
    what = "no elements -> list()", why = "an empty list of Python has no type; bytes are a type of their own",
    holds = function(x) is_plain(x) && !is.raw(x) && !length(x), back = function(x) list()
  ),
  list(
    what = "NA alone, but for a double or complex one -> NULL", why = "Python has None where a scalar is missing",
    holds = function(x) is_plain(x) && length(x) == 1L && is.na(x) && !is.double(x) && !is.complex(x),
    back = function(x) NULL
  ),
  list(
    what = "nothing but NA, of no double or complex vector -> list of NULL", why = "None has no type",
    holds = function(x) is_plain(x) && length(x) > 1L && all(is.na(x)) && !is.double(x) && !is.complex(x),
    back = function(x) lapply(x, function(element) NULL)
  ),
  list(
    what = "attributes other than the names of several elements are lost", why = "Python's numbers and lists bear none",
    holds = is_plain, back = function(x) if (length(x) > 1L && !is.raw(x)) setNames(as.vector(x), names(x)) else as.vector(x)
  ),
  list(
    what = "factor -> no longer ordered; with NA an error", why = "codes from 0 have neither an order nor a missing one",
    holds = is.factor,
    back = function(x) if (anyNA(x)) no_counterpart("NA") else factor(as.character(x), levels = levels(x))
  ),
  list(
    what = "Date -> whole days, one axis a vector; an infinite one is missing", why = "Python's dates are whole and finite",
    holds = is_of("Date"), back = function(x) moments(x, 1, floor, list(class = "Date"))
  ),
  list(
    what = "POSIXct -> microseconds, in UTC", why = "Python's times end with microseconds; a distance from UTC has no name",
    holds = is_of("POSIXct"), back = function(x)
      moments(x, 1e6, round, list(class = c("POSIXct", "POSIXt"), tzone = "UTC"))
  ),
  list(
    what = "data frame -> columns as arrays, rows by number", why = "Python's columns are arrays; rows have no names there",
    holds = is.data.frame, back = function(x) {
      if (anyDuplicated(names(x))) no_counterpart("a name twice")
      columns <- lapply(x, column)
      structure(columns, names = names(x), row.names = seq_along(if (length(x)) x[[1L]]), class = "data.frame")
    }
  ),
  list(
    what = "integer64 -> integer, or double", why = "Python's int is the number itself",
    holds = is_of("integer64"), back = function(x) as.integer(unclass(x) / 5e-324)
  ),
  list(
    what = "numbers and text of other classes -> without them", why = "Python sees the numbers",
    holds = function(x) is.atomic(x) && is.object(x), back = function(x) expected(unclass(x))
  ),
  list(
    what = "integer or logical array with NA -> double", why = "numpy's integers have no NA",
    holds = function(x) is.atomic(x) && (is.integer(x) || is.logical(x)) && anyNA(x),
    back = function(x) array(as.double(x), dim(x))
  ),
  list(
    what = "raw array -> integer", why = "it is an array of uint8",
    holds = function(x) is.raw(x), back = function(x) array(as.integer(x), dim(x))
  ),
  list(
    what = "array -> without dimnames", why = "numpy's axes have no names",
    holds = is.array, back = function(x) array(as.vector(x), dim(x))
  ),
  list(
    what = "list without a name for each -> without names, scalars of one type a vector", why = "as Python's lists are",
    holds = function(x) typeof(x) == "list" && (!is.object(x) || inherits(x, "AsIs")), back = plain_list
  ),
  list(what = "symbol -> text", why = "Python has no symbols", holds = is.name, back = as.character)
)

expected <- function(x) {
  if (is.null(x)) return(NULL)
  for (rule in RULES) if (rule$holds(x)) return(rule$back(x))
  x
}

shown <- function(x) paste(utils::head(utils::capture.output(utils::str(x, list.len = 6L), dput(x)), 20L), collapse = "\n")

# What is wrong with the way of a value there and back; nothing if it is right.
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

# A double as float32 has 24 bits, and ends before 3.5e38.
same_numbers <- function(x, y) {
  x <- as.double(x)
  y <- as.double(y)
  near <- abs(x - y) <= pmax(abs(x) * 2^-24, 1e-45)
  all(ifelse(is.na(x), is.na(y), !is.na(y) & (x == y | ifelse(is.finite(y), near, is.infinite(x) | abs(x) > 3.4e38) %in% TRUE)))
}

# What is wrong with a value as a model would get it; NULL if it is none that this is asked of.
to_data <- function(source) {
  x <- eval(parse(text = source, encoding = "UTF-8", keep.source = FALSE), new.env(parent = globalenv()))
  if (!is.atomic(x) || is.null(x) || is.object(x)) return(NULL)
  # A double that float32 cannot hold is infinite, of which numpy warns.
  seen <- tryCatch(suppressWarnings(as_data(x)), error = function(e) list(conditionMessage(e), NULL, NULL))
  dims <- if (is.null(dim(x))) length(x) else dim(x)
  right <- identical(seen[[1L]], type_as_data(x)) && identical(as.integer(unlist(seen[[2L]])), as.integer(dims)) &&
    (if (is.character(x) || is.complex(x)) identical(as.vector(seen[[3L]]), as.vector(x)) else same_numbers(x, seen[[3L]]))
  if (right) "" else paste("as data:", shown(seen))
}

settings <- commandArgs(TRUE)
conversions$fuzz(round_trip, to_data, identity, settings[1], settings[2], settings[3])
