# Output of Python in R's console.

printed_lines <- function(code) capture.output(executed(code))
lines_on_stderr <- function(code) capture.output(executed(code), type = "message")

test_that("print() reaches capture.output() and sink(), in order with R's own output", {
  expect_identical(capture.output({ cat("one\n"); executed("print('two')"); cat("three\n") }),
                   c("one", "two", "three"))
  file <- tempfile()
  sink(file)
  executed("print('into a file'); print('and more', end='')")
  sink()
  expect_identical(readLines(file, warn = FALSE), c("into a file", "and more"))
})

test_that("stderr becomes R messages, and Python warnings become R warnings", {
  expect_identical(lines_on_stderr("import sys; print('to stderr', file=sys.stderr)"), "to stderr")
  warned <- expect_warning(executed("import warnings; warnings.warn('look out', stacklevel=1)"), "^look out$")
  expect_s3_class(warned, c("rkeras.UserWarning", "python.warning", "warning", "condition"), exact = TRUE)
  expect_silent(suppressWarnings(executed("import warnings; warnings.warn('look out again', stacklevel=1)")))
  expect_identical(printed_lines("import sys; sys.stderr.write('')"), character())
})

test_that("long texts, percent signs, UTF-8 and empty writes are unchanged", {
  expect_identical(printed_lines("print('%s %d %n 100%')"), "%s %d %n 100%")
  expect_identical(printed_lines("print('x' * 100001)"), strrep("x", 100001))
  # The text is longer than R's buffer, so that it is split, with characters of two, three and four bytes.
  for (letter in c("ä", "数", "\U0001F600"))
    expect_identical(printed_lines(sprintf("print('a' + '%s' * 9000)", letter)), paste0("a", strrep(letter, 9000)))
  expect_identical(printed_lines("import sys; sys.stdout.write('a\\0b\\n')"), "ab")
  expect_identical(printed_lines("import sys; sys.stdout.write('\\udc80\\n')"), "?")
  expect_identical(printed_lines("print('', end='')"), character())
  expect_identical(printed_lines("for i in range(1000): print(i)"), as.character(0:999))
})

test_that("stdout is not a terminal while output is captured", {
  capture.output(inside <- evaluated("__import__('sys').stdout.isatty()"))
  expect_false(inside)
  capture.output(inside <- evaluated("__import__('sys').stderr.isatty()"), type = "message")
  expect_false(inside)
  expect_identical(evaluated("__import__('sys').stdout.fileno()"), 1L)
})

test_that("the streams are writable text streams that cannot be read", {
  expect_true(evaluated("__import__('sys').stdout.writable()"))
  expect_error(executed("import sys; sys.stdout.read()"), class = "rkeras.OSError")
  expect_identical(evaluated("__import__('sys').stdout.encoding"), "utf-8")
  expect_silent(executed("import sys; sys.stdout.flush()"))
})

test_that("training shows lines in capture.output(), no bar and no terminal codes", {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(1)
  compile(model, "adam", "mse")
  lines <- capture.output(fit(model, matrix(runif(40), 10), runif(10), epochs = 2))
  expect_match(lines, "^Epoch 1/2", all = FALSE)
  expect_match(lines, "loss: ", all = FALSE)
  expect_no_match(lines, "[\r\b\033]")
  expect_no_match(capture.output(print(model)), "[\r\b\033]")
  expect_no_match(capture.output(summary(model)), "[\r\b\033]")
})

test_that("knitr shows what Python prints", {
  folder <- tempfile()
  dir.create(folder)
  input <- file.path(folder, "page.Rmd")
  writeLines(c(
    "```{r}", "library(rkeras)", "model <- keras_model_sequential(input_shape = 4) |> layer_dense(1)",
    "compile(model, 'adam', 'mse')", "x <- matrix(runif(40), 10)",
    "history <- fit(model, x, runif(10), epochs = 2)", "summary(model)", "```", "",
    "```{r}", "rkeras:::request('execute', 'print(\"from Python\")') |> invisible()", "```"
  ), input)
  output <- file.path(folder, "page.md")
  knitr::knit(input, output, quiet = TRUE, envir = new.env())
  lines <- readLines(output)
  expect_match(lines, "^## Epoch 1/2", all = FALSE)
  expect_match(lines, "^## .*loss: ", all = FALSE)
  expect_match(lines, "^## from Python", all = FALSE)
  expect_match(lines, "layer_dense|dense", all = FALSE)
  expect_no_match(lines, "[\r\b\033]")
})
