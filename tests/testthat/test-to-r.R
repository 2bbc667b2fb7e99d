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
test_that("bytes and bytearray -> raw", {
  expect_identical(evaluated("b'a\\x00\\xff'"), as.raw(c(97, 0, 255)))
  expect_identical(evaluated("bytearray(b'a')"), as.raw(97))
  expect_identical(evaluated("b''"), raw())
})
test_that("date -> Date, datetime -> POSIXct", {
  expect_identical(evaluated("datetime.date(2024, 2, 29)"), as.Date("2024-02-29"))
  expect_identical(evaluated("datetime.datetime(2024, 1, 2, 3, 4, 5)"), as.POSIXct("2024-01-02 03:04:05", tz = "UTC"))
  expect_identical(evaluated("datetime.datetime(2024, 1, 2, tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))"),
                   as.POSIXct("2024-01-02 05:00:00", tz = "UTC"))
  expect_identical(evaluated("pd.Timestamp('1950-01-02 03:00')"), as.POSIXct("1950-01-02 03:00", tz = "UTC"))
  expect_identical(evaluated("pd.NaT"), as.POSIXct(NA_real_, origin = "1970-01-01", tz = "UTC"))
})

# Collections -----------------------------------------------------------------------------------------------------

test_that("list of scalars of one type -> vector", {
  expect_identical(evaluated("[1, 2]"), 1:2)
  expect_identical(evaluated("[1, 2.5]"), c(1, 2.5))
  expect_identical(evaluated("[True, False]"), c(TRUE, FALSE))
  expect_identical(evaluated("['a', 'b']"), c("a", "b"))
})
test_that("None among scalars of one type -> NA", {
  expect_identical(evaluated("[None, 10]"), c(NA, 10L))
  expect_identical(evaluated("[1.5, None]"), c(1.5, NA))
  expect_identical(evaluated("[True, None]"), c(TRUE, NA))
  expect_identical(evaluated("['a', None]"), c("a", NA))
  expect_identical(evaluated("[None, None]"), list(NULL, NULL))
})
test_that("any other list, and every tuple -> list", {
  expect_identical(evaluated("[]"), list())
  expect_identical(evaluated("[1, 'a']"), list(1L, "a"))
  expect_identical(evaluated("[1, True]"), list(1L, TRUE))
  expect_identical(evaluated("[[1, 2], [3]]"), list(1:2, 3L))
  expect_identical(evaluated("(None, 10)"), list(NULL, 10L))
})
test_that("dict -> named list, its keys as text", {
  expect_identical(evaluated("{'a': 1, 'b': {'c': None}}"), list(a = 1L, b = list(c = NULL)))
  expect_identical(evaluated("{1: 'x', None: 'y', (1, 2): 'z'}"), list("1" = "x", None = "y", "(1, 2)" = "z"))
  expect_identical(evaluated("{}"), list(a = 1)[0])
  expect_identical(evaluated("collections.OrderedDict(b=1, a=2)"), list(b = 1L, a = 2L))
  expect_identical(evaluated("collections.defaultdict(list, a=[1])"), list(a = 1L))
})
test_that("namedtuple -> named list", {
  expect_identical(evaluated("collections.namedtuple('P', 'x y')(1, 'a')"), list(x = 1L, y = "a"))
})

# Arrays ----------------------------------------------------------------------------------------------------------

of_type <- function(dtype) evaluated(sprintf("np.arange(6).reshape(2, 3).astype('%s')", dtype))
by_row <- function(x) matrix(x, 2, byrow = TRUE)

test_that("integer arrays -> integer matrix", {
  for (dtype in c("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", ">i4"))
    expect_identical(of_type(dtype), by_row(0:5), info = dtype)
})
test_that("integers of more than 32 bits -> double", {
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
    x <- evaluated(sprintf("np.arange(%d).reshape(%s)", prod(dims), paste(dims, collapse = ", ")))
    expect_identical(x, aperm(array(seq_len(prod(dims)) - 1L, rev(dims)), n:1))
  }
})
test_that("array in any layout -> array", {
  expect_identical(evaluated("np.asfortranarray([[1, 2], [3, 4]])"), by_row(1:4))
  expect_identical(evaluated("np.arange(6)[::-2]"), array(c(5L, 3L, 1L)))
  expect_identical(evaluated("np.zeros((0, 3))"), matrix(0, 0, 3))
  expect_identical(evaluated("np.arange(210000).reshape(300, 700)"), matrix(0:209999, 300, byrow = TRUE))
})
test_that("array without dimensions -> scalar", {
  expect_identical(evaluated("np.array(1)"), 1L)
  expect_identical(evaluated("np.array(1.5, 'float32')"), 1.5)
  expect_identical(evaluated("np.array(1.5, 'longdouble')"), 1.5)
  expect_identical(evaluated("np.array(True)"), TRUE)
  expect_identical(evaluated("np.array('a')"), "a")
  expect_identical(evaluated("np.array(b'a')"), "a")
  expect_identical(evaluated("np.array({'a': 1})"), list(a = 1L))
  expect_identical(evaluated("np.array('2024-02-29', 'M8[D]')"), as.Date("2024-02-29"))
})
test_that("numpy scalar -> scalar", {
  expect_identical(evaluated("np.float32(1.5)"), 1.5)
  expect_identical(evaluated("np.longdouble(1.5)"), 1.5)
  expect_identical(evaluated("ml_dtypes.bfloat16(1.5)"), 1.5)
  expect_identical(evaluated("np.int64(2**40)"), 2^40)
  expect_identical(evaluated("np.uint8(3)"), 3L)
  expect_identical(evaluated("np.bool_(True)"), TRUE)
  expect_identical(evaluated("np.complex64(1j)"), 1i)
  expect_identical(evaluated("np.str_('a')"), "a")
  expect_identical(evaluated("np.bytes_(b'a')"), "a")
  expect_identical(evaluated("np.datetime64('2024-01-02T03:04:05')"), as.POSIXct("2024-01-02 03:04:05", tz = "UTC"))
  expect_true(is.na(evaluated("np.datetime64('NaT')")))
})
test_that("array of text -> character array", {
  expect_identical(evaluated("np.array([['a', 'b'], ['c', 'd']])"), by_row(c("a", "b", "c", "d")))
  expect_identical(evaluated("np.array([b'a', 'h\\u00e9'.encode()], object)"), array(c("a", "h\u00e9")))
  expect_identical(evaluated("np.array(['a', None], object)"), array(c("a", NA)))
  expect_identical(evaluated("np.array([b'\\xff', b'a'])"), list(as.raw(255), charToRaw("a")))
})
test_that("array of objects -> list", {
  expect_identical(evaluated("np.array([1, 'a', None], object)"), list(1L, "a", NULL))
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

test_that("pandas DataFrame -> data.frame", {
  frame <- evaluated("pd.DataFrame({'i': [1, 2], 'x': [1.5, None], 's': ['u', None], 'l': [True, False],
    'f': pd.Categorical(['w', 'v']), 't': pd.to_datetime(['2024-01-01', '2024-01-02'])})")
  expect_identical(frame, data.frame(
    i = 1:2, x = c(1.5, NaN), s = c("u", NA), l = c(TRUE, FALSE), f = factor(c("w", "v")),
    t = as.POSIXct(c("2024-01-01", "2024-01-02"), tz = "UTC")
  ))
  expect_identical(evaluated("pd.DataFrame()"), data.frame())
})
test_that("pandas types with missing values -> vectors with NA", {
  expect_identical(
    evaluated("pd.DataFrame({'i': pd.array([1, None], dtype='Int64'), 'l': pd.array([None, True], dtype='boolean'),
      'f': pd.Categorical(['a', None]), 't': pd.to_datetime(['2024-01-01', None], utc=True),
      'n': pd.array([1, 2], dtype='Int32')})"),
    data.frame(i = c(1L, NA), l = c(NA, TRUE), f = factor(c("a", NA)), t = as.POSIXct(c("2024-01-01", NA), tz = "UTC"),
               n = 1:2)
  )
  expect_identical(evaluated("pd.NA"), NA)
})
test_that("text index -> row names, names", {
  expect_identical(evaluated("pd.DataFrame({'a': [1, 2]}, index=['u', 'v'])"),
                   data.frame(a = 1:2, row.names = c("u", "v")))
  expect_identical(evaluated("pd.Series([1, 2], index=['u', 'v'])"), c(u = 1L, v = 2L))
})
test_that("pandas Series and Index -> vector, Categorical -> factor", {
  expect_identical(evaluated("pd.Series([1.5, 2])"), c(1.5, 2))
  expect_identical(evaluated("pd.Series(['a', None])"), c("a", NA))
  expect_identical(evaluated("pd.RangeIndex(3)"), 0:2)
  expect_identical(evaluated("pd.Categorical(['b', 'a', 'b'])"), factor(c("b", "a", "b")))
  expect_identical(evaluated("pd.Series(pd.Categorical(['b', 'a'], ['b', 'a']))"), factor(c("b", "a"), c("b", "a")))
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
