# R -> Python -> R. The tests state each change; all other values are returned identical.

expect_back <- function(x, as = x) expect_identical(same(x), as)

test_that("scalar -> the same scalar", {
  for (x in list(1.5, 2^40, Inf, NaN, NA_real_, 3L, TRUE, "a", "", "h\u00e9", 1 + 2i, as.raw(7), NULL)) expect_back(x)
})

test_that("single NA, except a double -> NULL; r_to_py() keeps it", {
  for (x in list(NA, NA_integer_, NA_character_)) {
    expect_back(x, NULL)
    expect_identical(py_to_r(r_to_py(x)), x)
  }
  expect_null(py_to_r(r_to_py(NULL)))
})

test_that("vector -> the same vector", {
  for (x in list(c(1.5, NA, NaN, -Inf), c(1L, NA), c(TRUE, NA), c("a", NA), c(1i, NA), as.raw(0:255), 1:5,
                 c(NA, NA), c(NA_integer_, NA), c(NA_character_, NA)))
    expect_back(x)
})

test_that("vector without elements -> empty list; a raw vector is unchanged", {
  for (x in list(numeric(), integer(), logical(), character(), complex())) expect_back(x, list())
  expect_back(raw())
})

test_that("named vector -> vector without names, with them by way of a verb", {
  for (x in list(c(a = 1, b = NA), c(a = 1L, b = 2L), c(a = TRUE, b = NA), c(a = "x", b = NA), c(1, b = 2),
                 c(a = 1i, b = 2i))) {
    expect_back(x, unname(x))
    expect_identical(argument_seen(x, same), x)
    expect_identical(argument_seen(x, evaluated("lambda x: x.names")), names(x))
  }
  expect_back(c(a = 1), 1)
})

test_that("matrix and array of up to 5 dimensions -> the same array", {
  for (n in 1:5) {
    dims <- seq_len(n) + 1L
    size <- prod(dims)
    expect_back(array(seq_len(size) / 7, dims))
    expect_back(array(seq_len(size), dims))
    expect_back(array(c(TRUE, FALSE, TRUE), dims))
    expect_back(array(as.character(seq_len(size)), dims))
    expect_back(array(complex(real = seq_len(size), imaginary = 1), dims))
  }
  expect_back(matrix(c(1, NA, NaN, Inf), 2))
  expect_back(matrix(c("a", NA), 1))
  expect_back(matrix(0, 0, 3))
  expect_back(matrix(seq_len(300 * 700) / 3, 300))
})

test_that("integer and logical array with NA -> double; raw array -> integer", {
  expect_back(matrix(c(1L, NA), 1), matrix(c(1, NA), 1))
  expect_back(matrix(c(TRUE, NA), 1), matrix(c(1, NA), 1))
  expect_back(matrix(as.raw(1:4), 2), matrix(1:4, 2))
})

test_that("factor -> text", {
  expect_back(factor(c("b", "a", NA), levels = c("c", "b", "a")), c("b", "a", NA))
  expect_back(factor("a"), "a")
  expect_back(factor(character(), levels = "a"), list())
})

test_that("Date and POSIXct -> the same value, several -> list", {
  expect_back(as.Date("2024-02-29"))
  expect_back(as.Date(c("2024-02-29", "1900-01-01")), list(as.Date("2024-02-29"), as.Date("1900-01-01")))
  expect_back(as.Date(NA), NULL)
  for (zone in c("UTC", "Etc/GMT+5", "America/New_York")) {
    moment <- as.POSIXct("2024-01-02 03:04:05.25", tz = zone)
    expect_back(moment)
    expect_back(c(moment, moment), list(moment, moment))
    expect_back(as.POSIXlt(moment), moment)
  }
})

test_that("POSIXct without a time zone -> the same moments, in UTC", {
  moments <- as.POSIXct(c("2024-01-02 03:04:05", NA))
  expect_back(moments, structure(moments, tzone = "UTC"))
})

test_that("list -> the same list", {
  expect_back(list(1, "a", NULL, list(2L, "b")))
  expect_back(list(a = 1, b = list(c = NULL, d = c(1, 2))))
  expect_back(list(a = matrix(1:4, 2)))
  expect_back(list())
  expect_back(list(a = 1)[0])
  expect_back(list(1, b = "x"), setNames(list(1, "x"), c("", "b")))
  expect_back(list(1, NULL))
  expect_back(list(1L, 2.5))
  expect_back(list(list(1, NULL), list("a", NULL)))
})

test_that("list of scalars of one type -> vector", {
  expect_back(list(1, 2), c(1, 2))
  expect_back(list("a", "b"), c("a", "b"))
})

test_that("list with a class of its own -> plain list", {
  expect_back(structure(list(a = 1), class = "record"), list(a = 1))
})

expect_frame_back <- function(x, as = x) expect_identical(structure(same(x), pandas.index = NULL), as)

test_that("data frame -> the same data frame", {
  frame <- data.frame(
    n = c(1.5, NA), i = 1:2, l = c(TRUE, FALSE), s = c("u", NA), f = factor(c("v", "w")),
    o = factor(c("v", NA), ordered = TRUE), j = c(NA, 1L), m = c(NA, TRUE),
    d = as.Date(c("2024-01-01", NA)), t = as.POSIXct(c("2024-01-01 01:00", NA), tz = "UTC")
  )
  expect_frame_back(frame)
  expect_frame_back(structure(frame, row.names = c("x", "y")))
  frame$list <- list(1:2, "a")
  expect_frame_back(frame)
  expect_frame_back(data.frame(d = as.Date("2024-01-01"), s = "a"))
  expect_frame_back(data.frame(a = numeric()))
  expect_frame_back(data.frame())
  expect_frame_back(iris)
  expect_frame_back(mtcars)
  expect_frame_back(data.frame(a = 1, a = 2, check.names = FALSE))
  expect_frame_back(data.frame(a = 1:4)[3:4, , drop = FALSE], data.frame(a = 3:4))
})

test_that("times of a data frame -> the same moments, in UTC", {
  times <- as.POSIXct("2024-01-01 01:00", tz = "America/New_York")
  expect_frame_back(data.frame(t = times), data.frame(t = structure(times, tzone = "UTC")))
})

test_that("list column of numbers -> vector; tibble -> data frame", {
  expect_frame_back(data.frame(a = I(list(1, 2))), data.frame(a = c(1, 2)))
  frame <- data.frame(a = 1:2, b = c("x", "y"))
  expect_frame_back(structure(frame, class = c("tbl_df", "tbl", "data.frame")), frame)
})

test_that("function -> the same function", {
  f <- function(x, ...) x
  expect_back(f)
  expect_back(sum)
  expect_back(`if`)
})

test_that("proxy -> the same Python object", {
  tensor <- tf$constant(1)
  expect_identical(class(same(tensor)), class(tensor))
  expect_true(evaluated("lambda a, b: a is b")(same(tensor), tensor))
})

test_that("R object without a counterpart -> the same object", {
  setClass("ConvertedInTests", representation(x = "numeric"), where = environment())
  objects <- list(
    new.env(), globalenv(), quote(x + y), y ~ x, expression(a), pairlist(a = 1),
    methods::new("ConvertedInTests", x = 1), simpleError("no"), R6::R6Class("A")$new()
  )
  for (object in objects) expect_back(object)
  expect_identical(same(list(a = objects[[1]]))$a, objects[[1]])
  expect_output(print(evaluated("repr")(quote(x + y))), "<R object of type language>", fixed = TRUE)
})

test_that("R object without a counterpart is not collected while Python references it", {
  executed("_kept_in_tests = []\ndef _keep_in_tests(x): _kept_in_tests.append(x)")
  evaluated("_keep_in_tests")(local({
    e <- new.env()
    e$value <- 42
    e
  }))
  invisible(gc())
  expect_identical(evaluated("_kept_in_tests.pop()")$value, 42)
})

test_that("conversions are correct under gctorture()", {
  frame <- data.frame(n = c(1.5, NA), s = c("u", NA), f = factor(c("v", "w")), d = as.Date(c("2024-01-01", NA)))
  values <- list(
    c(1.5, NA), c(1L, NA), c("a", NA, "h\u00e9"), 1i, as.raw(1:3), matrix(1:6, 2), matrix(c("a", "b"), 1),
    as.Date("2024-01-01"), as.POSIXct("2024-01-02", tz = "UTC"), frame, quote(x + y),
    list(a = list(b = "deep", c = c(TRUE, NA)), d = "x")
  )
  callback <- function(x, y) list(paste0(x, "!"), y, new.env())
  call_back <- evaluated("lambda f: f('a', y={'k': ['b', None]})[:2]")
  fail <- evaluated("lambda: ['ok', 'a\\0']")
  index <- evaluated("lambda: __import__('pandas').DataFrame({'a': [1, None], 'b': ['u', 'v']}, index=['r', 's'])")
  gctorture2(step = 13)
  on.exit(gctorture(FALSE))
  back <- lapply(values, same)
  called <- call_back(callback)
  failed <- tryCatch(fail(), error = class)
  indexed <- index()
  made <- lapply(1:5, function(i) evaluated("object()"))
  gctorture(FALSE)
  attr(back[[10]], "pandas.index") <- attr(indexed, "pandas.index") <- NULL
  expect_identical(back, values)
  expect_identical(called, list("a!", list(k = list("b", NULL))))
  expect_true("rkeras.ValueError" %in% failed)
  expect_identical(indexed, data.frame(a = c(1, NaN), b = c("u", "v"), row.names = c("r", "s")))
  expect_s3_class(made[[5]], "python.builtin.object")
})

# Not skip_if_not_installed(), which would load it here.
skip_without_reticulate <- function()
  skip_if(!nzchar(system.file(package = "reticulate")), "reticulate is not installed")

# reticulate changes how a session uses Python, so it gets a separate session, in the host that runs the tests.
run_in_own_session <- function(code) {
  script <- tempfile(fileext = ".R")
  on.exit(unlink(script))
  writeLines(code, script)
  if (rkeras:::hosted_by_python())
    system2(evaluated("__import__('sys').executable"), c("-m", "rkeras", "run", script), stdout = TRUE, stderr = TRUE)
  else
    system2(file.path(R.home("bin"), "Rscript"), script, stdout = TRUE, stderr = TRUE)
}

test_that("object of reticulate -> the Python object in it", {
  skip_without_reticulate()
  output <- run_in_own_session('
    library(rkeras)
    type_name <- rkeras:::request("evaluate", "lambda x: type(x).__name__")
    suppressMessages(library(reticulate))
    np <- import("numpy", convert = FALSE)
    array <- np$arange(6L)$reshape(2L, 3L)
    cat(type_name(array), type_name(np), type_name(np$arange), type_name(np$float64), "\\n")
    cat(type_name(import("json", convert = FALSE, delay_load = TRUE)), type_name(r_to_py(iris)), "\\n")
    cat(rkeras:::request("evaluate", "lambda l: [type(x).__name__ for x in l]")(list(array, 1L)), "\\n")
    cat(to_categorical(np$arange(3L)), "\\n")
    model <- keras_model_sequential() |> layer_dense(2, input_shape = 3)
    cat(dim(predict(model, array, verbose = 0)), "\\n")
    # Its S3 methods for modules and arrays must not apply to our objects.
    sys <- rkeras:::request("evaluate", "__import__(\'sys\')")
    cat(keras$utils$normalize$`__name__`, sys$byteorder, "argv" %in% names(sys), "\\n")
    print(sys)
    not_one <- structure(new.env(), class = "python.builtin.something")
    cat(identical(rkeras:::request("evaluate", "lambda x: x")(not_one), not_one), "\\n")
  ')
  expected <- c("ndarray module builtin_function_or_method type ", "module DataFrame ", "ndarray int ",
                "1 0 0 0 1 0 0 0 1 ", "2 2 ", "normalize little TRUE ", "Module(sys)", "TRUE ")
  expect_identical(intersect(output, expected), expected, info = paste(output, collapse = "\n"))
})

test_that("object of reticulate that was loaded first -> the Python object in it", {
  skip_without_reticulate()
  python <- evaluated("__import__('sys').executable")
  output <- run_in_own_session(sprintf('
    Sys.setenv(RETICULATE_PYTHON = "%s")
    suppressMessages(library(reticulate))
    array <- import("numpy", convert = FALSE)$arange(3L)
    suppressMessages(library(rkeras))
    cat(to_categorical(array), "\\n")
  ', python))
  expect_identical(tail(output, 1), "1 0 0 0 1 0 0 0 1 ", info = paste(output, collapse = "\n"))
})

test_that("proxy created before or after loading reticulate -> object of reticulate", {
  skip_without_reticulate()
  output <- run_in_own_session('
    library(rkeras)
    value <- function(code) rkeras:::request("evaluate", code)
    fraction <- "__import__(\'fractions\').Fraction(1, 3)"
    made <- list(before = value(fraction))
    doubled <- list(before = value("lambda x: x * 2"))
    suppressMessages(library(reticulate))
    made$after <- value(fraction)
    doubled$after <- value("lambda x: x * 2")
    theirs <- asNamespace("reticulate")
    # Its `py` is NULL until reticulate has initialized Python.
    invisible(theirs$py_config())
    for (x in made) {
      py$held <- x
      # Since 1.36 these functions accept only objects with the structure of reticulate objects.
      own <- if (packageVersion("reticulate") < "1.36") x else theirs$r_to_py(x)
      cat(
        theirs$py_str(own), theirs$py_to_r(theirs$py_get_attr(own, "denominator")), theirs$py_has_attr(own, "real"),
        theirs$py_repr(theirs$r_to_py(x)), theirs$py_repr(theirs$r_to_py(list(x))), theirs$py_eval("str(held)"),
        theirs$py_eval("lambda x: str(x + 1)")(x), class(theirs$py_to_r(x))[1], x$denominator, "\\n"
      )
    }
    for (f in doubled)
      cat(f(2), theirs$py_eval("lambda f: f(5)")(f), theirs$py_to_r(theirs$py_get_attr(f, "__name__")),
          theirs$import_builtins()$list(theirs$import_builtins()$map(f, list(1, 2))), "\\n")
    cat(theirs$py_eval("lambda m: m.__name__")(tf), theirs$py_to_r(rkeras::tuple(1L, 2L))[[2]], "\\n")
    model <- keras_model_sequential(input_shape = 4) |> layer_dense(2)
    cat(inherits(model, "keras.models.Model"), theirs$py_eval("lambda m: len(m.layers)")(model),
        dim(predict(model, matrix(0, 3, 4), verbose = 0)), "\\n")
    count <- value("lambda: len(__import__(\'sys\').modules[\'rkeras.bridge.convert.proxies\'].OBJECTS)")
    before <- count()
    for (i in 1:500) value("object()")
    invisible(gc())
    cat("released", count() < before + 100, "\\n")
  ')
  one <- "1/3 3 TRUE Fraction(1, 3) [Fraction(1, 3)] 1/3 4/3 fractions.Fraction 3 "
  expected <- c(one, one, "4 10 <lambda> 2 4 ", "4 10 <lambda> 2 4 ", "tensorflow 2 ", "TRUE 1 3 2 ", "released TRUE ")
  expect_identical(output[output %in% expected], expected, info = paste(output, collapse = "\n"))
})

test_that("a package that stands in for reticulate is distinguished from it", {
  library <- tempfile("library-")
  source <- file.path(tempfile(), "reticulate")
  dir.create(file.path(source, "R"), recursive = TRUE)
  dir.create(library)
  writeLines(c("Package: reticulate", "Version: 99.0", "Title: T", "Description: D.", "License: MIT"),
             file.path(source, "DESCRIPTION"))
  writeLines("export(py_available)", file.path(source, "NAMESPACE"))
  writeLines(c(".rkeras_standin <- TRUE", "py_available <- function(initialize = FALSE) TRUE"),
             file.path(source, "R", "code.R"))
  install <- c("CMD", "INSTALL", "--no-docs", paste0("--library=", library), source)
  expect_identical(system2(file.path(R.home("bin"), "R"), install, stdout = FALSE, stderr = FALSE), 0L)
  for (first in c(TRUE, FALSE)) {
    load <- sprintf('library(reticulate, lib.loc = "%s")', library)
    output <- run_in_own_session(c(
      if (first) load, "library(rkeras)", if (!first) load,
      'cat(paste(typeof(rkeras:::request("evaluate", "object()")), rkeras:::reticulate_started(), "\\n"))'
    ))
    # R's messages are on stderr, interleaved in any order.
    expect_true(any(grepl("environment FALSE ", output)), info = paste(output, collapse = "\n"))
  }
})

test_that("strings of all encodings pass in vectors of any length", {
  latin1 <- "\xe9t\xe9"
  Encoding(latin1) <- "latin1"
  texts <- c("a", NA, "", "\u00e9t\u00e9", "\u65e5\u672c", "a", strrep("x", 300), latin1)
  for (length in c(2:8, 1000)) {
    given <- rep_len(texts, length)
    expect_identical(py_to_r(r_to_py(given)), enc2utf8(given))
  }
  # Elements that R makes from numbers when they are read.
  expect_identical(py_to_r(r_to_py(as.character(1:9))), as.character(1:9))
  expect_error(py_to_r(py_eval("['a', 'b', 'c', 'd\\0', 'e']", convert = FALSE)), "NUL character")
})

test_that("strings pass without the compiled code", {
  c_api <- import("rkeras.bridge.r_api.c_api")
  compiled <- py_get_attr(c_api, "_layout")
  py_set_attr(c_api, "_layout", NULL)
  on.exit(py_set_attr(c_api, "_layout", compiled))
  texts <- c("a", NA, "", "\u00e9t\u00e9", "b", "c")
  expect_identical(py_to_r(r_to_py(texts)), texts)
})

test_that("vectors of numbers in lists keep their values, types and missing values", {
  for (length in c(0:3, 99:102)) {
    given <- list(seq_len(length) + 0L, seq_len(length) / 3, rep_len(c(TRUE, FALSE), length))
    back <- py_to_r(r_to_py(given))
    for (i in seq_along(given)) if (length > 0) expect_identical(unlist(back[[i]]), given[[i]])
  }
  given <- list(c(1L, NA, 3L), c(0.5, NaN, Inf), c(TRUE, NA))
  expect_identical(text_of(given), "[[1, None, 3], [0.5, nan, inf], [True, None]]")
})
