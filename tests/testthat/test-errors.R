# Errors in both directions: Python exceptions become R conditions; R conditions pass through Python unchanged.

caught <- function(expr) tryCatch(expr, error = identity)
raised <- function(code) caught(executed(code))
a_model <- function() {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(2, activation = "softmax")
  compile(model, "adam", "sparse_categorical_crossentropy")
}
some_x <- matrix(seq(0, 1, length.out = 64), 16)
some_y <- rep(0:1, 8)
# An R function that is called by Python.
call_back <- evaluated("lambda f, *args: f(*args)")

# Python -> R --------------------------------------------------------------------------------------------------------

test_that("an exception is a condition with the classes of its type, Keras's message and the user's call", {
  error <- caught(layer_dense(units = 3, activation = "no such"))
  classes <- c("rkeras.ValueError", "rkeras.Exception", "python.builtin.ValueError", "python.builtin.Exception",
               "python.error", "error", "condition")
  expect_s3_class(error, classes, exact = TRUE)
  expect_match(conditionMessage(error), "no such", fixed = TRUE)
  expect_identical(conditionCall(error), quote(layer_dense(units = 3, activation = "no such")))
  expect_match(error$traceback, "Traceback (most recent call last)", fixed = TRUE)
})

test_that("the call of an error is the user's call in every way of calling", {
  head_of <- function(expr) conditionCall(caught(expr))[[1L]]
  model <- a_model()
  expect_identical(head_of(model |> layer_dense(units = "a")), quote(layer_dense))
  expect_identical(head_of(model %>% layer_dense(units = "a")), quote(layer_dense))
  expect_identical(head_of(do.call("layer_dense", list(units = "a"))), quote(layer_dense))
  expect_identical(head_of(do.call(layer_dense, list(units = "a"))), quote(layer_dense))
  expect_identical(head_of(rkeras::layer_dense(units = "a")), quote(rkeras::layer_dense))
  expect_identical(head_of(fit(model, some_x, some_y, epochs = "a")), quote(fit))
  expect_identical(head_of(model |> fit(some_x, some_y, epochs = "a")), quote(fit))
  expect_identical(head_of(predict(model, some_x, batch_size = "a")), quote(predict))
})

test_that("an error inside a chain is that of its layer", {
  error <- caught(
    keras_model_sequential(input_shape = 4) |> layer_dense(3) |> layer_conv_2d(2, 2) |> layer_dense(1)
  )
  expect_identical(conditionCall(error)[[1L]], quote(layer_conv_2d))
  expect_match(conditionMessage(error), "expected min_ndim=4, found ndim=2", fixed = TRUE)
})

test_that("try, tryCatch by class and withCallingHandlers handle Python exceptions", {
  expect_s3_class(try(layer_dense(units = "a"), silent = TRUE), "try-error")
  expect_identical(tryCatch(executed("{}['k']"), rkeras.LookupError = function(e) "by ancestor"), "by ancestor")
  expect_identical(tryCatch(executed("1/0"), rkeras.ZeroDivisionError = function(e) "own", error = identity), "own")
  seen <- NULL
  try(withCallingHandlers(executed("1/0"), python.error = function(e) seen <<- conditionMessage(e)), silent = TRUE)
  expect_identical(seen, "division by zero")
  expect_identical(caught({ executed("1/0"); "not reached" })$message, "division by zero")
})

test_that("unusual exceptions keep their class and message", {
  expect_identical(conditionMessage(raised("{}['key']")), "KeyError: 'key'")
  expect_identical(conditionMessage(raised("raise ValueError")), "ValueError")
  expect_identical(conditionMessage(raised("raise SystemExit(3)")), "SystemExit: 3")
  classes <- c("rkeras.SystemExit", "python.builtin.SystemExit", "python.error", "error", "condition")
  expect_s3_class(raised("raise SystemExit(3)"), classes, exact = TRUE)
  expect_identical(conditionMessage(raised("raise ValueError('größer als 数 %s %d \\U0001F600')")),
                   "größer als 数 %s %d \U0001F600")
  expect_identical(conditionMessage(raised("raise ValueError('a\\0b')")), "a\\0b")
  expect_error(evaluated("'a\\0b'"), "NUL")
  expect_identical(conditionMessage(raised("raise ValueError('half \\ud800')")), "half \\ud800")
  expect_identical(nchar(conditionMessage(raised("raise ValueError('x' * 20000)"))), 20000L)
})

test_that("an exception whose text fails is still an error", {
  error <- raised("
class Mute(Exception):
    def __str__(self): raise RuntimeError('no text')
raise Mute()
")
  expect_s3_class(error, "rkeras.Mute")
  expect_identical(conditionMessage(error), "<its text cannot be shown: RuntimeError>")
})

test_that("options(warn = 2) turns R's warnings in Python calls into errors, and nothing else", {
  old <- options(warn = 2)
  on.exit(options(old))
  expect_length(fit(a_model(), some_x, some_y, epochs = 1, verbose = 0)$metrics$loss, 1)
  error <- caught(fit(a_model(), some_x, some_y, epochs = 1, verbose = 0, callbacks = callback_lambda(
    on_epoch_end = function(epoch, logs) warning("careful")
  )))
  expect_match(conditionMessage(error), "careful")
  expect_false(inherits(error, "python.error"))
})

test_that("the last error keeps no array and no model alive", {
  executed("
import weakref, gc
class Big: pass
def fails():
    big = Big()
    global big_ref
    big_ref = weakref.ref(big)
    try:
        raise KeyError('inner')
    except KeyError as e:
        raise ValueError('outer') from e
")
  expect_match(conditionMessage(caught(evaluated("fails()"))), "outer")
  expect_true(evaluated("big_ref() is None"))
})

test_that("deep recursion is an error, not a crash: in R, and between R and Python", {
  deep <- function(n) lapply(n, deep)
  expect_match(conditionMessage(caught(deep(1))), "stack|recursion|nested")
  between <- function(n) call_back(between, n + 1)
  expect_match(conditionMessage(caught(between(1))), "stack|recursion|nested")
  expect_identical(call_back(function(n) n + 1, 1), 2)
})

# R -> Python -> R ---------------------------------------------------------------------------------------------------

own_condition <- structure(
  class = c("own_error", "error", "condition"),
  list(message = "as it was", call = quote(the_call(x)), data = 42)
)

test_that("an R error passes through Python unchanged", {
  error <- caught(call_back(function() stop(own_condition)))
  expect_identical(error, own_condition)
  expect_identical(caught(call_back(function() log(-"a")))$call, quote(-"a"))
})

test_that("an R error in a callback, loss, metric, generator or layer function ends fit unchanged", {
  fails <- function(...) stop(own_condition)
  run <- function(...) caught(fit(a_model(), ..., verbose = 0, epochs = 1))
  expect_identical(run(some_x, some_y, callbacks = callback_lambda(on_epoch_end = fails)), own_condition)
  expect_identical(run(some_x, some_y, callbacks = callback_lambda(on_batch_end = fails)), own_condition)
  expect_identical(run(function() fails(), steps_per_epoch = 4), own_condition)
  calls <- 0
  later <- function() {
    calls <<- calls + 1
    if (calls > 5) fails()
    list(some_x, some_y)
  }
  expect_identical(run(later, steps_per_epoch = 20), own_condition)
  model <- a_model()
  compile(model, "adam", function(y_true, y_pred) fails())
  expect_identical(caught(fit(model, some_x, some_y, verbose = 0)), own_condition)
  model <- a_model()
  metric <- function(y_true, y_pred) fails()
  compile(model, "adam", "sparse_categorical_crossentropy", metrics = list(metric))
  expect_identical(caught(fit(model, some_x, some_y, verbose = 0)), own_condition)
})

test_that("errors with a method for conditionMessage(), as in rlang, keep their message", {
  registerS3method("conditionMessage", "made_late", function(c) paste("made", c$part), envir = baseenv())
  late <- structure(class = c("made_late", "error", "condition"), list(message = "", part = "late", call = NULL))
  expect_identical(conditionMessage(caught(call_back(function() stop(late)))), "made late")
  # Python receives the message too.
  executed("
def shown(f):
    try: f()
    except Exception as e: return f'{type(e).__name__}: {e}'
")
  expect_identical(evaluated("shown")(function() stop(late)), "RError: made late")
})

test_that("R -> Python -> R -> Python -> R raises the innermost error, of either language", {
  inner <- function() stop(own_condition)
  expect_identical(caught(call_back(function() call_back(function() call_back(inner)))), own_condition)
  error <- caught(call_back(function() call_back(function() executed("1/0"))))
  expect_s3_class(error, "rkeras.ZeroDivisionError")
  expect_identical(caught(call_back(function() tryCatch(executed("1/0"), error = function(e) stop(own_condition)))),
                   own_condition)
})

test_that("an old R error is not mistaken for a new one", {
  executed("
def swallow(f):
    try: f()
    except Exception: pass
")
  evaluated("swallow")(function() stop(own_condition))
  error <- caught(tf$constant(1)[[3]])
  expect_s3_class(error, "python.error")
  error <- caught(tf$reshape(tf$constant(c(1, 2, 3)), c(2L, 2L)))
  expect_s3_class(error, "rkeras.InvalidArgumentError")
})

test_that("a model is usable after an error in its training", {
  model <- a_model()
  for (i in 1:3) caught(fit(model, some_x, some_y, verbose = 0, callbacks = callback_lambda(
    on_epoch_end = function(epoch, logs) if (epoch == 1) stop("enough")
  )))
  expect_length(model$history$history$loss, 1)
  expect_identical(dim(predict(model, some_x, verbose = 0)), c(16L, 2L))
})

# Other conditions and jumps -----------------------------------------------------------------------------------------

test_that("a warning in a callback reaches the handlers around the verb, with its call", {
  seen <- list()
  withCallingHandlers(
    fit(a_model(), some_x, some_y, epochs = 3, verbose = 0, callbacks = callback_lambda(
      on_epoch_end = function(epoch, logs) warning("epoch ", epoch)
    )),
    warning = function(w) { seen[[length(seen) + 1L]] <<- w; invokeRestart("muffleWarning") }
  )
  expect_identical(vapply(seen, conditionMessage, ""), paste("epoch", 0:2))
  expect_match(deparse(conditionCall(seen[[1]]))[1], "function", fixed = TRUE)
  expect_warning(call_back(function() as.integer("a")), "NAs introduced by coercion")
  expect_silent(suppressWarnings(call_back(function() warning("no one hears it"))))
})

test_that("no jump crosses Python", {
  # Jumps to an outer handler, restart, return() and callCC() from inside a call made by Python.
  expect_error(withRestarts(call_back(function() invokeRestart("outside")), outside = function() "jumped"), "restart")
  jump <- function() { call_back(function() return("inner")); "outer" }
  expect_identical(jump(), "outer")
  expect_error(callCC(function(out) call_back(function() out("jumped"))))
  tryCatch(call_back(function() message("hello")), message = function(m) fail("jumped")) |>
    capture.output(type = "message") |> expect_identical("hello")
  promise_of <- function(value) call_back(function() value)
  expect_error(local({ f <- function() promise_of(return("jumped")); f() }))
  for (i in 1:2) expect_error(call_back(function() eval(quote(break), parent.frame(2))))
  expect_identical(call_back(function() "still well"), "still well")
})

test_that("last_error() shows the calls that led to a Python error, in both languages", {
  layer_of <- function(n) layer_dense(layer_input(3), units = n)
  expect_error(layer_of(2.5))
  last <- last_error()
  expect_match(last$message, "`units` must be a positive integer", fixed = TRUE)
  expect_identical(last$call, "layer_dense(layer_input(3), units = n)")
  expect_true("rkeras.ValueError" %in% last$class)
  expect_true("layer_of(2.5)" %in% last$calls)
  # The user's call is the last one.
  expect_identical(last$calls[length(last$calls)], last$call)
  expect_null(last$inner_calls)
  expect_match(last$traceback, "Traceback (most recent call last)", fixed = TRUE)
  printed <- capture.output(print(last))
  expect_identical(printed[1], last$message)
  for (line in c("Call:", "Class:", "R calls:", "Python:")) expect_true(line %in% printed)
})

test_that("last_error() shows where an R function called by Python failed", {
  inner <- function(predicted) stop("no such loss")
  outer <- function(y_true, y_pred) inner(y_pred)
  model <- keras_model_sequential(input_shape = 3) |> layer_dense(1)
  compile(model, "sgd", outer)
  expect_error(fit(model, matrix(0, 2, 3), c(1, 2), verbose = 0), "no such loss")
  last <- last_error()
  expect_identical(last$message, "no such loss")
  expect_identical(last$call, "inner(y_pred)")
  expect_true("inner(y_pred)" %in% last$inner_calls)
  expect_true(any(grepl("^fit", last$calls)))
  expect_match(last$traceback, "trainer.py|error_handler")
  expect_true("R calls inside Python's:" %in% capture.output(last))
  # The next error does not contain it.
  expect_error(tf$nosuch)
  expect_match(last_error()$message, "nosuch")
  expect_null(last_error()$inner_calls)
})

test_that("last_error() keeps no values, however large", {
  big <- matrix(0, 1000, 1000)
  expect_error(do.call(layer_dense, list(layer_input(3), units = big)))
  expect_lt(as.numeric(object.size(last_error())), 1e5)
})
