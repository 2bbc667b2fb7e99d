# R values as Python values: in code, and as data for a model. One test for each row of vignettes/conversions.md.

expect_python <- function(x, text) expect_identical(text_of(x), text)
expect_data <- function(x, facts, text) {
  expect_identical(data_seen(x, array_facts), facts)
  expect_identical(data_seen(x, evaluated("lambda a: repr(a.tolist())")), text)
}
elements <- evaluated("lambda a: repr(a.tolist())")
as_matrix <- evaluated("lambda f: __import__('rkeras')._values.data_frame.as_inputs('fit', 'x', f, None)")

# In code ---------------------------------------------------------------------------------------------------------

test_that("double -> float", {
  expect_python(1.5, "1.5")
  expect_python(32, "32.0")
  expect_python(2^40, "1099511627776.0")
  expect_python(c(Inf, -Inf, NaN), "[inf, -inf, nan]")
})

test_that("integer -> int", {
  expect_python(3L, "3")
})
test_that("logical -> bool", {
  expect_python(c(TRUE, FALSE), "[True, False]")
})
test_that("complex -> complex", {
  expect_python(c(1 + 2i, 3i), "[(1+2j), 3j]")
})
test_that("raw -> bytearray, for functions of TensorFlow bytes", {
  expect_python(as.raw(c(0, 255)), "bytearray(b'\\x00\\xff')")
  expect_python(raw(), "bytearray(b'')")
  expect_identical(as.array(tf$io$decode_raw(as.raw(1:4), tf$uint8)), array(1:4))
})

test_that("character -> str", {
  expect_python("a", "'a'")
  expect_python(c("a", ""), "['a', '']")
})

test_that("character in UTF-8, latin1 and bytes -> str", {
  lengths <- evaluated("lambda s: [ord(c) for c in s]")
  expect_identical(lengths("h\u00e9\u4e16"), c(104L, 233L, 19990L))
  latin <- "h\xe9"
  Encoding(latin) <- "latin1"
  expect_identical(lengths(latin), c(104L, 233L))
  bytes <- "h\xe9"
  Encoding(bytes) <- "bytes"
  expect_identical(lengths(bytes), c(104L, 0xdce9L))
})

test_that("NULL -> None", {
  expect_python(NULL, "None")
  expect_python(list(NULL), "[None]")
})

test_that("single NA -> None, of a double NaN", {
  expect_python(NA, "None")
  expect_python(NA_integer_, "None")
  expect_python(NA_character_, "None")
  expect_python(NA_real_, "nan")
  expect_python(NA_complex_, text_of(evaluated("complex('nan+nanj')")))
})

test_that("NA in a vector -> None, of a double NaN", {
  expect_python(c(1L, NA), "[1, None]")
  expect_python(c(TRUE, NA), "[True, None]")
  expect_python(c("a", NA), "['a', None]")
  expect_python(c(1, NA), "[1.0, nan]")
})

test_that("NA in an array -> NaN, of text None", {
  expect_identical(elements(matrix(c(1L, NA), 1)), "[[1.0, nan]]")
  expect_identical(elements(matrix(c(TRUE, NA), 1)), "[[1.0, nan]]")
  expect_identical(elements(matrix(c(1, NA), 1)), "[[1.0, nan]]")
  expect_identical(elements(matrix(c("a", NA), 1)), "[['a', None]]")
})

test_that("vector without elements -> empty list", {
  for (x in list(numeric(), integer(), logical(), character(), complex())) expect_python(x, "[]")
})

test_that("named vector -> list, of one element the scalar", {
  expect_python(c(a = 1, b = 2), "[1.0, 2.0]")
  expect_python(c(a = "x"), "'x'")
  expect_identical(type_name(c(a = 1L, b = 2L)), "list")
  expect_equal(as.array(tf$constant(colMeans(cbind(a = 1:2, b = 3:4)))), array(c(1.5, 3.5)))
})

test_that("named vector as an argument of a verb -> list with names", {
  expect_identical(argument_seen(c(a = 1L, b = 2L), evaluated("lambda x: x.items()[1]")), list("b", 2L))
  executed("from rkeras._training.fit_inputs import class_weights")
  weights <- argument_seen(c("1" = 5, "0" = 1), evaluated("lambda w: repr(class_weights(w))"))
  expect_identical(weights, "{1: 5.0, 0: 1.0}")
})

test_that("matrix -> array of R's type, row-major", {
  expect_identical(array_facts(matrix(1:6 + 0, 2)), "float64 (2, 3) C")
  expect_identical(elements(matrix(1:6 + 0, 2)), "[[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]")
  expect_identical(array_facts(matrix(1:6, 2)), "int32 (2, 3) C")
  expect_identical(array_facts(matrix(c(TRUE, FALSE), 1)), "bool (1, 2) C")
  expect_identical(array_facts(matrix(1i, 2, 1)), "complex128 (2, 1) C")
  expect_identical(elements(matrix(c("a", "b", "c", "d"), 2)), "[['a', 'c'], ['b', 'd']]")
  expect_identical(array_facts(matrix(as.raw(1:6), 2)), "uint8 (2, 3) C")
})

test_that("array of 1 to 5 dimensions -> array, row-major", {
  for (n in 1:5) {
    dims <- seq_len(n) + 1L
    x <- array(seq_len(prod(dims)), dims)
    shape <- paste0("(", paste(dims, collapse = ", "), if (n == 1L) ",", ")")
    expect_identical(array_facts(x), paste("int32", shape, "C"))
    last <- do.call(`[`, c(list(x), as.list(dims)))
    second <- do.call(`[`, c(list(x), as.list(c(dims[-n], 1L))))
    expect_identical(evaluated("lambda a: [a.flat[-1].item(), a[(-1,) * (a.ndim - 1) + (0,)].item()]")(x),
                     c(last, second))
  }
})

test_that("array with an empty dimension -> array", {
  expect_identical(array_facts(matrix(0, 0, 3)), "float64 (0, 3) C")
})

test_that("a matrix wider than a block is transposed completely", {
  x <- matrix(as.numeric(seq_len(300 * 700)), 300)
  expect_true(evaluated("lambda a: bool((a == __import__('numpy').arange(1, 210001).reshape(700, 300).T).all())")(x))
})

test_that("factor -> text, of an ordered one with a warning", {
  f <- factor(c("b", "a", "c"), levels = c("c", "b", "a"))
  expect_python(f, "['b', 'a', 'c']")
  expect_python(factor("b"), "'b'")
  expect_python(factor(c("a", NA)), "['a', None]")
  expect_python(factor(character()), "[]")
  expect_warning(expect_python(factor(c("a", "b"), ordered = TRUE), "['a', 'b']"), "ordered factor")
})

test_that("factor as data -> class indices from 0, with the levels", {
  f <- factor(c("b", "a", "c"), levels = c("c", "b", "a"))
  expect_data(f, "int32 (3,) C", "[1, 2, 0]")
  expect_identical(data_seen(f, evaluated("lambda f: [f.levels, f.ordered]")), list(c("c", "b", "a"), FALSE))
  expect_true(data_seen(factor("a", ordered = TRUE), evaluated("lambda f: f.ordered")))
  expect_data(factor(character()), "int32 (0,) C", "[]")
  expect_error(data_seen(factor(c("a", NA))), "factor with missing values has no class indices",
               class = "rkeras.ArgumentError")
})

test_that("results computed from class indices are not factors", {
  f <- factor(c("b", "a"))
  expect_identical(data_seen(f, same), f)
  expect_identical(data_seen(f, evaluated("lambda f: f + 1")), array(2:1))
  expect_identical(data_seen(f, evaluated("lambda f: f.astype('float32')")), array(c(1, 0)))
  expect_identical(data_seen(f, evaluated("lambda f: f.reshape(2, 1)")), matrix(1:0))
  expect_identical(data_seen(f, evaluated("lambda f: f[::-1]")), factor(c("a", "b")))
})

test_that("date or time too far from 1970 -> error", {
  for (class in list("Date", c("POSIXct", "POSIXt")))
    expect_error(same(structure(c(0, 1e300), class = class)), "so far from 1970 has no counterpart in Python")
})

test_that("Date -> date", {
  expect_python(as.Date("2024-02-29"), "datetime.date(2024, 2, 29)")
  expect_python(as.Date("1969-12-31"), "datetime.date(1969, 12, 31)")
  expect_python(as.Date(0.9, origin = "1970-01-01"), "datetime.date(1970, 1, 1)")
  expect_python(as.Date(c("2024-02-29", NA)), "[datetime.date(2024, 2, 29), None]")
  expect_python(structure(c(1L, NA), class = "Date"), "[datetime.date(1970, 1, 2), None]")
  expect_python(as.Date(NA), "None")
})

test_that("POSIXct with a time zone -> datetime in this zone", {
  moment <- as.POSIXct("2024-01-02 03:04:05.25", tz = "America/New_York")
  expect_identical(evaluated("lambda t: t.isoformat()")(moment), "2024-01-02T03:04:05.250000-05:00")
  expect_identical(evaluated("lambda t: t.tzinfo.key")(moment), "America/New_York")
  moments <- as.POSIXct(c("2024-01-02 00:00:01", NA, "1950-01-01 00:00:00"), tz = "UTC")
  expect_identical(evaluated("lambda t: [str(x) for x in t]")(moments),
                   c("2024-01-02 00:00:01+00:00", "None", "1950-01-01 00:00:00+00:00"))
  expect_identical(evaluated("lambda t: str(t)")(as.POSIXlt("2024-01-02", tz = "UTC")), "2024-01-02 00:00:00+00:00")
})

test_that("POSIXct without a time zone -> datetime64 in UTC", {
  moments <- as.POSIXct(c("2024-01-02 03:04:05.25", NA), tz = "UTC")
  attr(moments, "tzone") <- NULL
  expect_identical(array_facts(moments), "datetime64[ns] (2,) C")
  expect_identical(array_facts(moments[1]), "datetime64[ns] (1,) C")
  expect_identical(evaluated("lambda t: [str(x) for x in t]")(moments), c("2024-01-02T03:04:05.250000000", "NaT"))
  # Nanoseconds of 64 bits end in the year 2262.
  expect_identical(evaluated("lambda t: str(t[0])")(structure(2e10, class = c("POSIXct", "POSIXt"))),
                   "2603-10-11T11:33:20.000000")
})

test_that("integer64 of the package bit64 -> int", {
  # bit64 keeps the integer n in the bits of the double n * 2^-1074.
  x <- structure(c(5, 7) * 2^-1074, class = "integer64")
  expect_python(x, "[5, 7]")
  expect_python(structure(c(5 * 2^-1074, -0), class = "integer64"), "[5, None]")
  expect_data(x, "int64 (2,) C", "[5, 7]")
})

test_that("unnamed list -> list", {
  expect_python(list(1, "a", NULL), "[1.0, 'a', None]")
  expect_python(list(), "[]")
})

test_that("named list -> dict, a missing name is empty", {
  expect_python(list(a = 1, b = list(c = 2L, d = list("x"))), "{'a': 1.0, 'b': {'c': 2, 'd': ['x']}}")
  expect_python(list(a = 1)[0], "{}")
  expect_python(list(1, b = 2L), "{'': 1.0, 'b': 2}")
})

test_that("list with a duplicated name -> error", {
  expect_error(same(list(a = 1, a = 2)), 'a list with the name "a" twice', class = "rkeras.ValueError")
  expect_error(same(list(a = 1, 2, 3)), "name all elements or none")
})

test_that("list with a class of its own -> list or dict, for a verb the R object", {
  expect_python(structure(list(a = 1), class = "record"), "{'a': 1.0}")
  expect_python(numeric_version("1.2"), "[[1, 2]]")
  record <- structure(list(a = 1), class = "record")
  expect_identical(argument_seen(record, same), record)
})

test_that("data frame -> pandas DataFrame", {
  frame <- data.frame(n = c(1, NA), i = 1:2, l = c(TRUE, FALSE), s = c("u", NA), f = factor(c("v", NA)),
                      o = factor(c("x", "y"), ordered = TRUE), d = as.Date(c("2024-01-01", NA)),
                      t = as.POSIXct(c("2024-01-01 01:00", NA), tz = "UTC"), c = c(1i, 2))
  seen <- evaluated("lambda f: [f'{k} {v.dtype} {v.tolist()}' for k, v in f.items() if k != 's']")(frame)
  expect_identical(evaluated("lambda f: [f.s[0], f.s.isna()[1].item()]")(frame), list("u", TRUE))
  expect_identical(seen[1:4], c("n float64 [1.0, nan]", "i int32 [1, 2]", "l bool [True, False]",
                                "f category ['v', nan]"))
  expect_identical(seen[5:8], c("o category ['x', 'y']", "d object [datetime.date(2024, 1, 1), None]",
                                "t datetime64[ns] [Timestamp('2024-01-01 01:00:00'), NaT]",
                                "c complex128 [1j, (2+0j)]"))
  expect_identical(evaluated("lambda f: [f.f.cat.ordered, f.o.cat.ordered]")(frame), c(FALSE, TRUE))
  expect_identical(type_name(structure(data.frame(a = 1:2), class = c("tbl_df", "tbl", "data.frame"))), "DataFrame")
})

test_that("integers and logicals with NA in a data frame -> types of pandas that have missing values", {
  frame <- data.frame(i = c(1L, NA), l = c(NA, TRUE))
  expect_identical(evaluated("lambda f: [str(t) for t in f.dtypes]")(frame), c("Int32", "boolean"))
  expect_identical(evaluated("lambda f: repr(f.isna().to_numpy().tolist())")(frame), "[[False, True], [True, False]]")
})

test_that("row names -> index; automatic ones -> range from 0", {
  index <- evaluated("lambda f: f.index.tolist()")
  expect_identical(index(mtcars[1:2, ]), c("Mazda RX4", "Mazda RX4 Wag"))
  expect_identical(index(data.frame(a = 1, row.names = "u")), "u")
  expect_identical(index(data.frame(a = 1:3)), 0:2)
  expect_identical(index(data.frame(a = 1:4)[3:4, , drop = FALSE]), 0:1)
  expect_identical(evaluated("lambda f: str(f.shape)")(data.frame(row.names = c("u", "v"))), "(2, 0)")
})

test_that("list column -> column of objects; several columns may have one name", {
  frame <- data.frame(i = 1:2)
  frame$l <- list(1:2, "a")
  expect_identical(evaluated("lambda f: repr(f.l.tolist())")(frame), "[[1, 2], 'a']")
  twice <- data.frame(a = 1, a = 2, check.names = FALSE)
  expect_identical(evaluated("lambda f: repr(f.to_numpy().tolist()) + str(list(f.columns))")(twice),
                   "[[1.0, 2.0]]['a', 'a']")
})

test_that("data frame as an argument of a verb or as data -> columns by name", {
  frame <- data.frame(n = c(1, NA), s = c("u", NA), f = factor(c("v", "w")))
  columns <- evaluated("lambda f: [type(f).__name__, *(f'{k} {v.dtype} {v.tolist()}' for k, v in f.items())]")
  expected <- c("Frame", "n float64 [1.0, nan]", "s object ['u', None]", "f int32 [0, 1]")
  expect_identical(argument_seen(frame, columns), expected)
  expect_identical(data_seen(frame, columns), expected)
  expect_error(data_seen(data.frame(a = 1, a = 2, check.names = FALSE)), 'a data frame with the name "a" twice')
})

test_that("closure -> callable, with arguments by position and by name", {
  f <- function(x, y = 10, ...) x - y
  expect_identical(evaluated("lambda f: f(3)")(f), -7)
  expect_identical(evaluated("lambda f: f(3, 1)")(f), 2L)
  expect_identical(evaluated("lambda f: f(y=3, x=1)")(f), -2L)
  expect_identical(evaluated("lambda f: f(1, y=3)")(f), -2L)
  expect_identical(evaluated("lambda f: str(__import__('inspect').signature(f))")(function(x, y.z = 10) NULL),
                   "(x, y_z=10.0)")
})

test_that("primitive -> callable", {
  expect_identical(evaluated("lambda f: f(1.5, 2)")(sum), 3.5)
  expect_identical(evaluated("lambda f: f([1, 2, 3])")(length), 3L)
  expect_true(evaluated("callable")(`if`))
})

test_that("symbol -> str", {
  expect_python(quote(x), "'x'")
})

test_that("proxy -> the Python object itself", {
  executed("_kept_in_tests = object()")
  object <- evaluated("_kept_in_tests")
  expect_true(evaluated("lambda x: x is _kept_in_tests")(object))
  expect_true(evaluated("lambda f: f is len")(evaluated("len")))
  expect_identical(evaluated("lambda m: m.__name__")(keras), "keras")
})

test_that("Python values share no memory with R", {
  executed("_kept_in_tests = []\ndef _keep_in_tests(x): _kept_in_tests.append(x)")
  keep <- evaluated("_keep_in_tests")
  owns <- evaluated("lambda: [x.base is None or x.base.base is None and x.base.flags.owndata for x in _kept_in_tests]")
  for (x in list(matrix(c(1, 2), 1), matrix(1:2, 1), array(1:2), matrix(TRUE), matrix(1i), as.raw(1) |> matrix(),
                 structure(c(1, NA), class = "POSIXct"), matrix("a"))) keep(x)
  expect_identical(owns(), rep(TRUE, 8))
  x <- matrix(c(1, 2), 1)
  keep(x)
  x[1] <- 99
  invisible(gc())
  expect_identical(evaluated("_kept_in_tests[-1].tolist()"), list(c(1, 2)))
  executed("del _kept_in_tests[:]")
})

# As data ---------------------------------------------------------------------------------------------------------

test_that("double as data -> float32", {
  expect_data(c(1.5, 2), "float32 (2,) C", "[1.5, 2.0]")
  expect_data(1.5, "float32 (1,) C", "[1.5]")
  expect_data(c(a = 1, b = 2), "float32 (2,) C", "[1.0, 2.0]")
  expect_data(c(NA, Inf), "float32 (2,) C", "[nan, inf]")
  expect_data(numeric(), "float32 (0,) C", "[]")
})

test_that("NA as data -> NaN, of which numpy does not warn", {
  executed("import warnings; _caught = warnings.catch_warnings(); _caught.__enter__(); warnings.simplefilter('error')")
  on.exit(executed("_caught.__exit__()"))
  expect_data(c(NA, 1), "float32 (2,) C", "[nan, 1.0]")
  expect_identical(dim(data_seen(data.frame(a = c(NA, 1L), b = c(NA, 1)), as_matrix)), c(2L, 2L))
})

test_that("double matrix -> float32, row-major", {
  expect_data(matrix(1:6 + 0, 2), "float32 (2, 3) C", "[[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]]")
})

test_that("array of 5 dimensions as data -> float32, row-major", {
  x <- array(as.numeric(1:32), rep(2, 5))
  expect_identical(data_seen(x, array_facts), "float32 (2, 2, 2, 2, 2) C")
  expect_identical(data_seen(x, evaluated("lambda a: float(a[1, 0, 1, 0, 0])")), x[2, 1, 2, 1, 1])
})

test_that("integer as data -> int32, with NA float32", {
  expect_data(1:2, "int32 (2,) C", "[1, 2]")
  expect_data(c(1L, NA), "float32 (2,) C", "[1.0, nan]")
  expect_data(matrix(c(1L, NA), 1), "float32 (1, 2) C", "[[1.0, nan]]")
})

test_that("logical as data -> bool, with NA float32", {
  expect_data(c(TRUE, FALSE), "bool (2,) C", "[True, False]")
  expect_data(c(TRUE, NA), "float32 (2,) C", "[1.0, nan]")
})

test_that("complex and raw as data -> complex128, uint8", {
  expect_data(1i, "complex128 (1,) C", "[1j]")
  expect_data(as.raw(1:2), "uint8 (2,) C", "[1, 2]")
})

test_that("character as data -> array of str", {
  expect_identical(data_seen(c("a", NA), elements), "['a', None]")
  expect_identical(data_seen("a", array_facts), "object (1,) C")
})

test_that("factor as data -> class indices from 0", {
  expect_data(factor(c("b", "a")), "int32 (2,) C", "[1, 0]")
  expect_error(run_verb(x = factor(c("b", NA))), "`x` must be data without missing categories")
})

test_that("list as data -> list or dict of arrays", {
  facts <- evaluated("lambda l: [f'{a.dtype}{list(a.shape)}' for a in (l.values() if isinstance(l, dict) else l)]")
  expect_identical(data_seen(list(c(1, 2), 3L), facts), c("float32[2]", "int32[1]"))
  expect_identical(data_seen(list(a = matrix(0, 1, 2), b = "x"), facts), c("float32[1, 2]", "object[1]"))
})

test_that("NULL, function and proxy as data -> None, callable, the object", {
  expect_identical(data_seen(NULL), "None")
  expect_identical(data_seen(function() NULL, type_name), "RFunction")
  expect_identical(data_seen(evaluated("range(3)")), "range(0, 3)")
})

test_that("integer NA in labels -> error that names the argument", {
  expect_error(run_verb(y = c(0L, NA)), "`y` must be labels without NA.*Remove the rows with NA")
  expect_error(run_verb(y = factor(c("a", NA))), "`y` must be labels without NA")
  expect_error(run_verb(y = data.frame(a = c(0L, NA))), "`y` must be labels without NA")
  expect_error(run_verb(y = list(c(TRUE, NA))), "`y` must be labels without NA")
})

test_that("numeric data frame as data -> float32 matrix", {
  executed("from rkeras._values.data_frame import as_inputs")
  facts <- evaluated("lambda f: (lambda a: f'{a.dtype} {a.tolist()}')(as_inputs('fit', 'x', f, None))")
  frame <- data.frame(a = c(1.5, 2), b = 3:4, c = c(TRUE, NA))
  expect_identical(data_seen(frame, facts), "float32 [[1.5, 3.0, 1.0], [2.0, 4.0, nan]]")
  frame <- data.frame(a = 1:2, f = factor(c("u", "v")))
  expect_identical(data_seen(frame, facts), "float32 [[1.0, 0.0], [2.0, 1.0]]")
  frame$m <- matrix(5:8, 2)
  expect_identical(data_seen(frame, facts), "float32 [[1.0, 0.0, 5.0, 7.0], [2.0, 1.0, 6.0, 8.0]]")
})

test_that("data frame with a character or Date column as data -> error that names the column", {
  expect_error(data_seen(data.frame(a = 1, name = "x"), as_matrix),
               "`x` must be numeric in every column, not column `name` of str")
  expect_error(data_seen(data.frame(a = 1, day = Sys.Date()), as_matrix), "column `day` of datetime64.*as.numeric")
  expect_error(data_seen(data.frame(row.names = 1:2), as_matrix), "`x` must be a data frame with columns")
})

test_that("Date and POSIXct as data -> error that names the argument", {
  as_targets <- evaluated("lambda y: __import__('rkeras')._values.data_frame.as_targets('fit', 'y', y)")
  expect_error(data_seen(as.Date(c("2024-01-01", "2024-01-02")), as_targets), "`y` must be numeric.*as.numeric")
  expect_error(data_seen(as.Date(c("2024-01-01", "2024-01-02")), as_matrix), "`x` must be numeric.*as.numeric")
  expect_error(data_seen(as.POSIXct(c("2024-01-01", "2024-01-02")), as_matrix), "`x` must be numeric.*as.numeric")
})

test_that("a data frame and a factor train a model", {
  keras$utils$set_random_seed(1L)
  model <- keras_model_sequential() |> layer_dense(3, activation = "softmax", input_shape = 4)
  compile(model, loss = "sparse_categorical_crossentropy", optimizer = "adam", metrics = "accuracy")
  history <- fit(model, iris[1:4], iris$Species, epochs = 2, verbose = 0)
  expect_length(history$metrics$loss, 2)
  expect_identical(dim(predict(model, iris[1:4], verbose = 0)), c(150L, 3L))
})

test_that("a time far from 1970 keeps its microseconds", {
  microsecond_of <- rkeras:::request("evaluate", "lambda moment: moment.microsecond")
  for (year in c("1833", "2107")) {
    moment <- as.POSIXct(paste0(year, "-01-01"), tz = "UTC") + 7e-6
    expect_identical(microsecond_of(moment), 7L)
  }
})
