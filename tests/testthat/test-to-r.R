# Python values as R values. One test for each row of vignettes/conversions.md.

executed("import collections, datetime, numpy as np, pandas as pd, ml_dtypes")

test_that("None -> NULL", {
  expect_null(evaluated("None"))
})
test_that("bool -> logical", {
  expect_identical(evaluated("True"), TRUE)
})
test_that("int -> integer, more than 32 bits double", {
  expect_identical(evaluated("3"), 3L)
  expect_identical(evaluated("2**31 - 1"), .Machine$integer.max)
  expect_identical(evaluated("2**31"), 2^31)
  # In R, this integer is NA.
  expect_identical(evaluated("-2**31"), -2^31)
  expect_identical(evaluated("[2**40, 1]"), c(2^40, 1))
  expect_error(evaluated("10**400"), class = "rkeras.OverflowError")
})
test_that("float -> double", {
  expect_identical(evaluated("1.5"), 1.5)
  expect_identical(evaluated("[float('inf'), float('nan')]"), c(Inf, NaN))
})
test_that("complex -> complex", {
  expect_identical(evaluated("1+2j"), 1 + 2i)
  expect_identical(evaluated("[1j, 2j]"), c(1i, 2i))
})
test_that("str -> character in UTF-8", {
  text <- evaluated("'h\\u00e9\\u4e16'")
  expect_identical(text, "h\u00e9\u4e16")
  expect_identical(Encoding(text), "UTF-8")
  expect_identical(evaluated("''"), "")
})
test_that("str that R cannot represent -> error", {
  expect_error(evaluated("'a\\0b'"), "a string with a NUL character cannot become an R string")
  expect_error(evaluated("{'x': ['a', 'b\\0']}"), "NUL", class = "rkeras.ValueError")
  expect_error(evaluated("{'a\\0': 1}"), "NUL")
  expect_error(evaluated("'\\ud800'"), class = "rkeras.UnicodeEncodeError")
})
test_that("bytes -> proxy, which as.character() and as.raw() convert; bytearray -> raw", {
  bytes <- evaluated("b'a\\x00b'")
  expect_s3_class(bytes, "python.builtin.bytes")
  expect_identical(as.raw(bytes), as.raw(c(97, 0, 98)))
  expect_error(as.character(bytes), "NUL character")
  expect_identical(as.character(bytes, nul = "-"), "a-b")
  expect_identical(as.character(bytes, nul = NULL), c("a", "b"))
  expect_identical(as.character(evaluated("'h\\u00e9'.encode()")), "h\u00e9")
  expect_identical(as.character(evaluated("b'h\\xe9'"), encoding = "latin1"), "h\u00e9")
  expect_error(as.character(evaluated("b'h\\xe9'")), "utf-8")
  expect_identical(evaluated("b'ab'")$decode(), "ab")
  expect_s3_class(evaluated("[b'a', b'b']")[[2]], "python.builtin.bytes")
  expect_identical(evaluated("bytearray(b'a')"), as.raw(97))
  expect_identical(evaluated("bytearray()"), raw())
})
test_that("bytes that a verb returns -> raw", {
  model <- keras_model_sequential(input_shape = 1) |> layer_dense(1)
  expect_identical(rawToChar(serialize_model(model)[1:2]), "PK")
})
test_that("date -> Date, datetime -> POSIXct", {
  expect_identical(evaluated("datetime.date(2024, 2, 29)"), as.Date("2024-02-29"))
  local <- as.POSIXct("2024-01-02 03:04:05")
  expect_identical(evaluated("datetime.datetime(2024, 1, 2, 3, 4, 5)"), structure(local, tzone = NULL))
  expect_identical(
    evaluated("datetime.datetime(2024, 1, 2, 3, tzinfo=__import__('zoneinfo').ZoneInfo('America/New_York'))"),
    as.POSIXct("2024-01-02 03:00:00", tz = "America/New_York")
  )
  expect_identical(evaluated("datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))"),
                   as.POSIXct("2024-01-02 05:00:00", tz = "UTC"))
  expect_identical(evaluated("pd.Timestamp('1950-01-02 03:00')"), as.POSIXct("1950-01-02 03:00", tz = "UTC"))
  expect_identical(evaluated("pd.NaT"), as.POSIXct(NA_real_, origin = "1970-01-01", tz = "UTC"))
})

# Collections -----------------------------------------------------------------------------------------------------

test_that("list of scalars of one type -> vector", {
  expect_identical(evaluated("[1, 2]"), 1:2)
  expect_identical(evaluated("[True, False]"), c(TRUE, FALSE))
  expect_identical(evaluated("['a', 'b']"), c("a", "b"))
  expect_identical(evaluated("[np.str_('a'), 'b']"), c("a", "b"))
  expect_identical(evaluated("[1j, 2]"), list(1i, 2L))
})
test_that("any other list, and every tuple -> list", {
  expect_identical(evaluated("[]"), list())
  expect_identical(evaluated("[1, 'a']"), list(1L, "a"))
  expect_identical(evaluated("[1, 2.5]"), list(1L, 2.5))
  expect_identical(evaluated("[1, True]"), list(1L, TRUE))
  expect_identical(evaluated("[None, 10]"), list(NULL, 10L))
  expect_identical(evaluated("['a', None]"), list("a", NULL))
  expect_identical(evaluated("[[1, None], [3]]"), list(list(1L, NULL), 3L))
  expect_identical(evaluated("{'a': [1.5, None]}"), list(a = list(1.5, NULL)))
  expect_identical(evaluated("[np.int64(1), 2]"), list(1, 2L))
  expect_identical(evaluated("(None, 10)"), list(NULL, 10L))
  expect_identical(evaluated("(1, 2)"), list(1L, 2L))
})
test_that("dict -> named list, its keys as text", {
  expect_identical(evaluated("{'a': 1, 'b': {'c': None}}"), list(a = 1L, b = list(c = NULL)))
  expect_identical(evaluated("{1: 'x', None: 'y', (1, 2): 'z'}"), list("1" = "x", None = "y", "(1, 2)" = "z"))
  expect_identical(evaluated("{}"), list(a = 1)[0])
  expect_identical(evaluated("collections.OrderedDict(b=1, a=2)"), list(b = 1L, a = 2L))
})
test_that("instances of other subclasses of dict, list and tuple -> proxy", {
  counts <- evaluated("collections.Counter('aab')")
  expect_s3_class(counts, "collections.Counter")
  expect_identical(counts$most_common(1L), list(list("a", 2L)))
  expect_s3_class(evaluated("collections.defaultdict(list)"), "collections.defaultdict")
  point <- evaluated("collections.namedtuple('P', 'x y')(1, 'a')")
  expect_identical(list(point$x, point$y), list(1L, "a"))
  expect_s3_class(evaluated("type('L', (list,), {})([1])"), "python.builtin.list")
  unique <- tf$unique(tf$constant(c(5, 5, 7)))
  expect_identical(as.array(unique$y), array(c(5, 7)))
})
test_that("lists and dicts that TensorFlow and Keras keep for a module -> list", {
  holder <- tf$Module()
  holder$items <- list(1, "a")
  holder$table <- list(a = 1)
  expect_identical(list(holder$items, holder$table), list(list(1, "a"), list(a = 1)))
  layer <- layer_dense(units = 1)
  layer$items <- list(1, "a")
  expect_identical(layer$items, list(1, "a"))
  expect_named(tf$math$top_k(tf$constant(c(1, 3, 2)), 2L), c("values", "indices"))
})
test_that("int and str of subclasses -> integer, character", {
  expect_identical(evaluated("__import__('enum').IntEnum('E', 'A B').B"), 2L)
  expect_identical(evaluated("[__import__('enum').IntEnum('E', 'A B').B, 3]"), 2:3)
})

# Arrays ----------------------------------------------------------------------------------------------------------

of_type <- function(dtype) evaluated(sprintf("np.arange(6).reshape(2, 3).astype('%s')", dtype))
by_row <- function(x) matrix(x, 2, byrow = TRUE)

test_that("integer arrays -> integer matrix", {
  for (dtype in c("int8", "int16", "int32", "uint8", "uint16", ">i4"))
    expect_identical(of_type(dtype), by_row(0:5), info = dtype)
})
test_that("integer arrays of types that are wider than R's -> double", {
  for (dtype in c("int64", "uint32", "uint64")) expect_identical(of_type(dtype), by_row(0:5 + 0), info = dtype)
  expect_identical(evaluated("np.array([2**40, 1])"), array(c(2^40, 1)))
  expect_identical(evaluated("np.array([2**32 - 1], 'uint32')"), array(2^32 - 1))
  expect_identical(evaluated("np.array([-2**31, 1], 'int32')"), array(c(-2^31, 1)))
})
test_that("float arrays -> double matrix", {
  for (dtype in c("float16", "float32", "float64", "longdouble", "bfloat16", "float8_e4m3fn"))
    expect_identical(of_type(dtype), by_row(0:5 + 0), info = dtype)
  expect_identical(evaluated("np.array([np.inf, np.nan], 'float32')"), array(c(Inf, NaN)))
})
test_that("bool and complex arrays -> logical, complex matrix", {
  expect_identical(of_type("bool"), by_row(c(FALSE, rep(TRUE, 5))))
  expect_identical(of_type("complex64"), by_row(0:5 + 0i))
  expect_identical(of_type("complex128"), by_row(0:5 + 0i))
})
test_that("array of 1 to 5 dimensions -> array", {
  for (n in 1:5) {
    dims <- seq_len(n) + 1L
    x <- evaluated(sprintf("np.arange(%d, dtype='int32').reshape(%s)", prod(dims), paste(dims, collapse = ", ")))
    expect_identical(x, aperm(array(seq_len(prod(dims)) - 1L, rev(dims)), n:1))
  }
})
test_that("array in any layout -> array", {
  expect_identical(evaluated("np.asfortranarray([[1, 2], [3, 4]])"), by_row(1:4 + 0))
  expect_identical(evaluated("np.arange(6)[::-2]"), array(c(5, 3, 1)))
  expect_identical(evaluated("np.zeros((0, 3))"), matrix(0, 0, 3))
  expect_identical(evaluated("np.arange(210000).reshape(300, 700)"), matrix(0:209999 + 0, 300, byrow = TRUE))
})
test_that("array without dimensions -> array with one element", {
  expect_identical(evaluated("np.array(1)"), array(1))
  expect_identical(evaluated("np.array(1, 'int32')"), array(1L))
  expect_identical(evaluated("np.array(1.5, 'float32')"), array(1.5))
  expect_identical(evaluated("np.array(True)"), array(TRUE))
  expect_identical(evaluated("np.array('a')"), array("a"))
  expect_identical(evaluated("np.array(b'a')"), array("a"))
  expect_identical(evaluated("np.array(None)"), array(NA_character_))
  expect_identical(evaluated("np.array({'a': 1})")[[1]], list(a = 1L))
  expect_identical(evaluated("np.array('2024-02-29', 'M8[D]')"), as.Date("2024-02-29"))
})
test_that("numpy scalar -> scalar", {
  expect_identical(evaluated("np.float32(1.5)"), 1.5)
  expect_identical(evaluated("np.longdouble(1.5)"), 1.5)
  expect_identical(evaluated("ml_dtypes.bfloat16(1.5)"), 1.5)
  expect_identical(evaluated("np.int64(2**40)"), 2^40)
  expect_identical(evaluated("np.int64(3)"), 3)
  expect_identical(evaluated("np.uint8(3)"), 3L)
  expect_identical(evaluated("np.int32(3)"), 3L)
  expect_identical(evaluated("np.bool_(True)"), TRUE)
  expect_identical(evaluated("np.complex64(1j)"), 1i)
  expect_identical(evaluated("np.str_('a')"), "a")
  expect_identical(evaluated("np.bytes_(b'a')"), "a")
  expect_identical(evaluated("np.datetime64('2024-01-02T03:04:05')"), as.POSIXct("2024-01-02 03:04:05", tz = "UTC"))
  expect_true(is.na(evaluated("np.datetime64('NaT')")))
})
test_that("array of text -> character array", {
  expect_identical(evaluated("np.array([['a', 'b'], ['c', 'd']])"), by_row(c("a", "b", "c", "d")))
  expect_identical(evaluated("np.array([b'a', 'h\\u00e9'.encode()])"), array(c("a", "h\u00e9")))
  expect_identical(evaluated("np.array(['a', None, np.nan, pd.NA], object)"), array(c("a", NA, NA, NA)))
})
test_that("array of objects -> list with dimensions", {
  expect_identical(evaluated("np.array([1, 'a', None], object)"), array(list(1L, "a", NULL)))
  bytes <- evaluated("np.array([[b'a'], [b'b']], object)")
  expect_identical(dim(bytes), 2:1)
  expect_identical(as.character(bytes[[2, 1]]), "b")
  expect_identical(as.raw(evaluated("np.array([b'\\xff', b'a'])")[[1]]), as.raw(255))
})
test_that("datetime64 -> Date, finer than days POSIXct", {
  expect_identical(evaluated("np.array(['2024-02-29', 'NaT'], 'M8[D]')"), as.Date(c("2024-02-29", NA)))
  expect_identical(evaluated("np.array(['2024-01-02T03:04:05', 'NaT'], 'M8[ns]')"),
                   as.POSIXct(c("2024-01-02 03:04:05", NA), tz = "UTC"))
  table <- evaluated("np.array([['2024-01-01', '2024-01-02'], ['2024-01-03', '2024-01-04']], 'M8[D]')")
  expect_identical(dim(table), c(2L, 2L))
  expect_identical(format(table[1, 2]), format(as.Date("2024-01-02")))
})

# Tables ----------------------------------------------------------------------------------------------------------

# A data frame without the attribute of its index.
plain <- function(frame) structure(frame, pandas.index = NULL)

test_that("pandas DataFrame -> data.frame, with the index as an attribute", {
  frame <- evaluated("pd.DataFrame({'i': np.array([1, 2], 'int32'), 'w': [1, 2], 'x': [1.5, None], 's': ['u', None],
    'l': [True, False], 'f': pd.Categorical(['w', 'v']), 'o': pd.Categorical(['w', 'v'], ordered=True),
    't': pd.to_datetime(['2024-01-01', '2024-01-02'])})")
  expect_identical(type_name(attr(frame, "pandas.index")), "RangeIndex")
  expect_identical(plain(frame), data.frame(
    i = 1:2, w = c(1, 2), x = c(1.5, NaN), s = c("u", NA), l = c(TRUE, FALSE), f = factor(c("w", "v")),
    o = factor(c("w", "v"), ordered = TRUE), t = as.POSIXct(c("2024-01-01", "2024-01-02"), tz = "UTC")
  ))
  expect_identical(plain(evaluated("pd.DataFrame()")), data.frame())
  expect_named(evaluated("pd.DataFrame({('a', 1): [1], 2: [2]})"), c("('a', 1)", "2"))
})
test_that("R's NA stays NA in a DataFrame", {
  frame <- evaluated("lambda x: pd.DataFrame({'x': x})")(c(1, NA, NaN))
  expect_identical(plain(frame), data.frame(x = c(1, NA, NaN)))
})
test_that("pandas types with missing values -> vectors with NA", {
  expect_identical(
    plain(evaluated("pd.DataFrame({'i': pd.array([1, None], dtype='Int64'),
      'l': pd.array([None, True], dtype='boolean'), 'f': pd.Categorical(['a', None]),
      't': pd.to_datetime(['2024-01-01', None], utc=True),
      'x': pd.array([1.5, None], dtype='Float64')})")),
    data.frame(i = c(1L, NA), l = c(NA, TRUE), f = factor(c("a", NA)), t = as.POSIXct(c("2024-01-01", NA), tz = "UTC"),
               x = c(1.5, NA))
  )
  expect_identical(evaluated("pd.NA"), NA)
})
test_that("column of objects of one type -> vector with NA, of several types -> list", {
  frame <- evaluated("pd.DataFrame({'l': [True, None], 'd': [datetime.date(2024, 1, 2), None]})")
  expect_identical(plain(frame), data.frame(l = c(TRUE, NA), d = as.Date(c("2024-01-02", NA))))
  expect_identical(evaluated("pd.DataFrame({'m': [1, 'a']})")$m, list(1L, "a"))
})
test_that("durations in a DataFrame -> difftime", {
  frame <- evaluated("pd.DataFrame({'d': pd.to_timedelta(['1 days', None])})")
  expect_identical(frame$d, as.difftime(c(86400, NA), units = "secs"))
})
test_that("index of text, numbers or times -> row names", {
  rows <- function(index) row.names(evaluated(sprintf("pd.DataFrame({'a': [1, 2]}, index=%s)", index)))
  expect_identical(rows("['u', 'v']"), c("u", "v"))
  expect_identical(rows("[5, 7]"), c("5", "7"))
  expect_identical(rows("[1.5, 2]"), c("1.5", "2"))
  expect_identical(rows("pd.RangeIndex(1, 3)"), c("2", "3"))
  expect_identical(rows("pd.date_range('2024-01-01', periods=2)"), c("2024-01-01", "2024-01-02"))
  expect_identical(rows("pd.date_range('2024-01-01 23:00', periods=2, freq='h')"),
                   c("2024-01-01 23:00:00", "2024-01-02 00:00:00"))
  for (index in c("[True, False]", "[('a', 1), ('b', 2)]", "pd.RangeIndex(2)"))
    expect_identical(rows(index), c("1", "2"))
  expect_warning(expect_identical(rows("['u', 'u']"), c("1", "2")), "duplicated values")
})
test_that("pandas Series -> array with names, Categorical -> factor, Index -> proxy", {
  series <- function(x, names) structure(array(x), dimnames = list(names))
  expect_identical(evaluated("pd.Series([1.5, 2])"), series(c(1.5, 2), c("0", "1")))
  expect_identical(evaluated("pd.Series(['a', None], index=['u', 'v'])"), series(c("a", NA), c("u", "v")))
  expect_identical(evaluated("pd.Series([1, None], dtype='Int64')"), series(c(1L, NA), c("0", "1")))
  expect_identical(evaluated("pd.Categorical(['b', None, 'b'])"), factor(c("b", NA, "b")))
  expect_identical(evaluated("pd.Series(pd.Categorical(['b', 'a'], ['b', 'a']))"),
                   structure(factor(c("b", "a"), c("b", "a")), names = c("0", "1")))
  expect_identical(evaluated("pd.array([1, None])"), array(c(1L, NA)))
  expect_identical(type_name(evaluated("pd.Index(['a'])")), "Index")
  expect_identical(type_name(evaluated("pd.date_range('2024-01-01', periods=2)")), "DatetimeIndex")
})

# Objects that stay in Python -------------------------------------------------------------------------------------

test_that("generator, iterator, set, module, class and function -> proxy", {
  generator <- evaluated("(x * x for x in [1, 2])")
  expect_s3_class(generator, "python.builtin.generator")
  expect_identical(rkeras:::request("next_element", generator), 1L)
  expect_s3_class(evaluated("range(3)"), "python.builtin.range")
  expect_s3_class(evaluated("{1}"), "python.builtin.set")
  expect_s3_class(evaluated("np"), "python.builtin.module")
  expect_true(is.function(evaluated("collections.OrderedDict")))
  expect_identical(evaluated("len")("abc"), 3L)
})
test_that("array without a counterpart in R -> proxy", {
  expect_s3_class(evaluated("np.array([(1, 2.)], [('a', 'i4'), ('b', 'f8')])"), "numpy.ndarray")
  expect_s3_class(evaluated("np.array([1], 'm8[s]')"), "numpy.ndarray")
})
test_that("tensor and variable -> proxy, which as.array() converts", {
  tensor <- tf$constant(matrix(1:6 + 0, 2))
  expect_s3_class(tensor, "tensorflow.tensor")
  expect_identical(as.array(tensor), matrix(1:6 + 0, 2))
  expect_identical(as.array(tf$Variable(c(1, 2))), array(c(1, 2)))
  expect_identical(as.array(tf$cast(c(1, 2), "bfloat16")), array(c(1, 2)))
  expect_identical(as.array(tf$constant(c("a", "b"))), array(c("a", "b")))
  expect_identical(tensor$numpy(), matrix(1:6 + 0, 2))
})

# Objects of rkeras -----------------------------------------------------------------------------------------------

test_that("Scores -> named numbers with $", {
  scores <- evaluated("__import__('rkeras')._training.history.Scores({'loss': 0.5, 'accuracy': 1.0})")
  expect_identical(unclass(scores), c(loss = 0.5, accuracy = 1))
  expect_identical(scores$accuracy, 1)
})
test_that("TrainingHistory -> list of params and metrics", {
  executed("from rkeras._training.history import TrainingHistory")
  history <- evaluated("TrainingHistory({'epochs': 2}, {'loss': [1.0, 0.5], 'auc': []})")
  expect_s3_class(history, "keras_training_history")
  expect_identical(unclass(history), list(params = list(epochs = 2L), metrics = list(loss = c(1, 0.5), auc = list())))
})
