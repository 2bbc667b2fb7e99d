# Errors in both directions: Python exceptions become R conditions; R conditions pass through Python unchanged.

caught <- function(expr) tryCatch(expr, error = identity)
raised <- function(code) caught(executed(code))
a_model <- function() {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(2, activation = "softmax")
  compile(model, "adam", "sparse_categorical_crossentropy")
}
some_x <- matrix(seq(0, 1, length.out = 64), 16)
some_y <- rep(0:1, 8)
# The message of a Python exception, without the hint that follows it.
message_of <- function(error) sub("\nRun `[a-z]+::[a-z_]+\\(\\)` for details\\.$", "", conditionMessage(error))
# An R function that is called by Python.
call_back <- evaluated("lambda f, *args: f(*args)")

# Python -> R --------------------------------------------------------------------------------------------------------

test_that("an exception is a condition with the classes of its type, its class and message, and the user's call", {
  error <- caught(layer_dense(units = 3, activation = "no such"))
  classes <- c("python.builtin.ValueError", "python.builtin.Exception", "python.builtin.BaseException",
               "python.builtin.object", "error", "condition")
  expect_identical(class(error)[class(error) %in% classes], classes)
  expect_identical(class(error)[1], "python.builtin.ValueError")
  # The classes of older versions.
  for (former in c("rkeras.ValueError", "rkeras.Exception", "python.error")) expect_s3_class(error, former)
  expect_match(conditionMessage(error), "^ValueError: .*no such.*\nRun `rkeras::last_error\\(\\)` for details\\.$")
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
  try(withCallingHandlers(executed("1/0"), python.error = function(e) seen <<- message_of(e)), silent = TRUE)
  expect_identical(seen, "ZeroDivisionError: division by zero")
  expect_match(caught({ executed("1/0"); "not reached" })$message, "^ZeroDivisionError: division by zero\n")
  expect_identical(tryCatch(executed("1/0"), python.builtin.BaseException = function(e) "any"), "any")
})

test_that("an exception in R is the Python object", {
  error <- raised("import os; os.stat('/nonexist')")
  expect_s3_class(error, "python.builtin.FileNotFoundError")
  expect_identical(error$errno, 2L)
  expect_identical(error$args[[1]], 2L)
  expect_identical(error$`__class__`$`__name__`, "FileNotFoundError")
  expect_identical(evaluated("lambda e: (repr(e), e.__traceback__ is not None)")(raised("raise ValueError('v')")),
                   list("ValueError('v')", TRUE))
  # As in the condition of an R error, an absent field is NULL.
  expect_null(error$absent)
  expect_null(error[["absent"]])
  error <- tryCatch(executed("raise ValueError('v')"), error = function(e) {
    e$message <- "in R"
    e[["trace"]] <- data.frame(x = 1)
    e
  })
  expect_identical(conditionMessage(caught(stop(error))), "in R")
  expect_identical(error$trace, data.frame(x = 1))
  expect_null(conditionCall(evaluated("[ValueError()]")[[1]]))
})

test_that("an exception in R is a list of a message and a call, which rlang and testthat take as a condition", {
  error <- caught(layer_dense(units = 32.5))
  expect_type(error, "list")
  expect_identical(unclass(error)$call, quote(layer_dense(units = 32.5)))
  expect_identical(unclass(error)$message, conditionMessage(error))
  error$message <- "changed"
  expect_identical(c(unclass(error)$message, conditionMessage(error)), c("changed", "changed"))
  expect_s3_class(error, "python.builtin.ValueError")
  # An exception from Python that was not raised is one too.
  expect_type(evaluated("ValueError('made')"), "list")
  expect_type(evaluated("[ValueError('made')]")[[1]], "list")
  skip_if_not_installed("rlang")
  outer <- caught(rlang::try_fetch(layer_dense(units = 32.5), error = function(e) rlang::abort("outer", parent = e)))
  expect_match(conditionMessage(outer$parent), "`units` must be a positive integer", fixed = TRUE)
  expect_s3_class(rlang::catch_cnd(evaluated("1 / 0")), "python.builtin.ZeroDivisionError")
})

test_that("a saved exception keeps its message and its call", {
  file <- tempfile()
  saveRDS(caught(layer_dense(units = 32.5)), file)
  error <- readRDS(file)
  expect_match(conditionMessage(error), "`units` must be a positive integer", fixed = TRUE)
  expect_identical(conditionCall(error), quote(layer_dense(units = 32.5)))
  error$message <- "changed"
  expect_identical(conditionMessage(caught(stop(error))), "changed")
})

test_that("stop() raises an exception that R code created", {
  made <- evaluated("ValueError")("x")
  error <- caught(stop(made))
  expect_identical(message_of(error), "ValueError: x")
  expect_s3_class(error, "python.builtin.ValueError")
  expect_identical(tryCatch(stop(made), python.builtin.ValueError = function(e) e$args[[1]]), "x")
})

test_that("errors of rkeras, and those that begin with the name of a verb, are only their text", {
  expect_identical(conditionMessage(caught(layer_dense(units = 32.5))),
                   "layer_dense(): `units` must be a positive integer, not 32.5.")
  expect_match(conditionMessage(caught(load_model("none.keras"))),
               "^load_model\\(\\): there is no file none.keras[^\n]*$")
})

test_that("unusual exceptions keep their class and message", {
  expect_identical(message_of(raised("{}['key']")), "KeyError: 'key'")
  expect_identical(message_of(raised("raise ValueError")), "ValueError")
  expect_identical(message_of(raised("raise SystemExit(3)")), "SystemExit: 3")
  expect_s3_class(raised("raise SystemExit(3)"), "python.builtin.SystemExit")
  expect_identical(message_of(raised("raise ValueError('größer als 数 %s %d \\U0001F600')")),
                   "ValueError: größer als 数 %s %d \U0001F600")
  expect_identical(message_of(raised("raise ValueError('a\\0b')")), "ValueError: a\\0b")
  expect_error(evaluated("'a\\0b'"), "NUL")
  expect_identical(message_of(raised("raise ValueError('half \\ud800')")), "ValueError: half \\ud800")
  expect_identical(nchar(message_of(raised("raise ValueError('x' * 20000)"))), 20012L)
})

test_that("an exception whose text fails is still an error", {
  error <- raised("
class Mute(Exception):
    def __str__(self): raise RuntimeError('no text')
raise Mute()
")
  expect_s3_class(error, "rkeras.Mute")
  expect_identical(message_of(error), "Mute: <exception str() failed>")
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
  expect_identical(evaluated("shown")(function() stop(late)), "RuntimeError: made late")
})

test_that("R -> Python -> R -> Python -> R raises the innermost error, of either language", {
  inner <- function() stop(own_condition)
  expect_identical(caught(call_back(function() call_back(function() call_back(inner)))), own_condition)
  error <- caught(call_back(function() call_back(function() executed("1/0"))))
  expect_s3_class(error, "rkeras.ZeroDivisionError")
  expect_identical(caught(call_back(function() tryCatch(executed("1/0"), error = function(e) stop(own_condition)))),
                   own_condition)
})

test_that("an error of an R function is in Python what R code raised", {
  executed("
def class_of_error(f):
    try: f()
    except Exception as e: return type(e).__name__, str(e)
def except_key_error(f):
    try: return f()
    except KeyError as e: return e.args[0]
")
  class_of_error <- evaluated("class_of_error")
  stop_iteration <- evaluated("StopIteration")
  expect_identical(class_of_error(function() stop("x")), list("RuntimeError", "x"))
  expect_identical(class_of_error(function() stop(own_condition)), list("RuntimeError", "as it was"))
  expect_identical(class_of_error(function() stop(evaluated("ValueError")("x"))), list("ValueError", "x"))
  expect_identical(class_of_error(function() executed("1/0")), list("ZeroDivisionError", "division by zero"))
  expect_identical(evaluated("except_key_error")(function() executed("{}['k']")), "k")
  again <- function() tryCatch(executed("{}['k']"), error = function(e) stop(e))
  expect_identical(evaluated("except_key_error")(again), "k")
  # Python's protocols: the end of an iteration, an absent item, an absent attribute.
  n <- 0
  counting <- function() if (n < 3) n <<- n + 1 else stop(stop_iteration())
  expect_identical(evaluated("lambda f: list(iter(f, None))")(counting), c(1, 2, 3))
  error <- caught(call_back(function() stop(evaluated("ValueError")("x"))))
  expect_identical(message_of(error), "ValueError: x")
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

test_that("messages and other conditions in a callback reach the handlers around the verb at once", {
  seen <- character()
  note <- function(text) seen <<- c(seen, text)
  progress <- structure(class = c("progress", "condition"), list(message = "half", call = NULL))
  withCallingHandlers(
    fit(a_model(), some_x, some_y, epochs = 1, verbose = 0, callbacks = callback_lambda(
      on_epoch_end = function(epoch, logs) {
        message("note")
        note("after the message")
        signalCondition(progress)
        warning("careful")
        note("after the warning")
      }
    )),
    message = function(m) { note(conditionMessage(m)); invokeRestart("muffleMessage") },
    warning = function(w) { note(conditionMessage(w)); invokeRestart("muffleWarning") },
    progress = function(p) note(conditionMessage(p))
  )
  expect_identical(seen, c("note\n", "after the message", "half", "careful", "after the warning"))
  expect_silent(suppressMessages(call_back(function() message("no one hears it"))))
  # A success of testthat is a condition too.
  call_back(function() { expect_true(TRUE); NULL })
})

test_that("generators, losses and functions of datasets signal to the handlers around the verb", {
  heard <- function(code) {
    texts <- character()
    withCallingHandlers(code, message = function(m) {
      texts <<- c(texts, conditionMessage(m))
      invokeRestart("muffleMessage")
    })
    unique(texts)
  }
  batch <- function() { message("generator"); list(some_x, some_y) }
  expect_identical(heard(fit(a_model(), batch, steps_per_epoch = 2, epochs = 1, verbose = 0)), "generator\n")
  model <- a_model()
  compile(model, "adam", function(y_true, y_pred) { message("loss"); op_mean(y_pred) })
  expect_identical(heard(fit(model, some_x, some_y, epochs = 1, verbose = 0)), "loss\n")
  mapped <- function() dataset_map(tensor_slices_dataset(1:3), function(x) { message("map"); x })
  expect_identical(heard(mapped()), "map\n")
})

test_that("without a handler a message is printed, and a warning is R's own", {
  expect_identical(capture.output(call_back(function() message("hello")), type = "message"), "hello")
  expect_warning(call_back(function() { warning("w"); 1 }), "^w$")
})

test_that("a handler that exits is reached when Python's frames have ended", {
  executed("
ended = []
def with_finally(f):
    try: return f()
    except Exception: ended.append('caught')
    finally: ended.append('finally')
def catches_all(f):
    try: return f()
    except: return 'all is well'
")
  heard <- tryCatch(evaluated("with_finally")(function() message("m")), message = conditionMessage)
  expect_identical(heard, "m\n")
  expect_identical(evaluated("ended"), "finally")
  # A bare `except:` cannot hold the condition back.
  expect_identical(tryCatch(evaluated("catches_all")(function() message("m")), message = conditionMessage), "m\n")
  own <- structure(class = c("own", "condition"), list(message = "o", call = NULL))
  expect_identical(tryCatch(call_back(function() signalCondition(own)), own = identity), own)
  expect_identical(tryCatch(call_back(function() warning("w")), warning = conditionMessage), "w")
  # Through Python twice, also past a handler that does not take the condition.
  twice <- function(f) call_back(function() tryCatch(call_back(f), warning = function(w) "not for it"))
  expect_identical(tryCatch(twice(function() message("m")), message = conditionMessage), "m\n")
  expect_identical(tryCatch(twice(function() warning("w")), message = conditionMessage), "not for it")
  history <- tryCatch(
    fit(a_model(), function() { message("from a thread"); list(some_x, some_y) }, steps_per_epoch = 2, verbose = 0),
    message = conditionMessage
  )
  expect_identical(history, "from a thread\n")
})

test_that("handlers around the call do not hear what a handler of the R function takes, nor errors that Python takes", {
  heard <- character()
  note <- function(c) heard <<- c(heard, conditionMessage(c))
  executed("
def with_default(f):
    try: return f()
    except RuntimeError: return 'default'
")
  withCallingHandlers({
    call_back(function() suppressMessages(message("taken")))
    expect_identical(evaluated("with_default")(function() stop("taken")), "default")
  }, message = note, error = note)
  expect_identical(heard, character())
})

test_that("an error in a handler around the call is an error of the call, once", {
  errors <- 0
  message <- tryCatch(
    withCallingHandlers(
      call_back(function() message("m")),
      message = function(m) stop("in the handler"), error = function(e) errors <<- errors + 1
    ),
    error = conditionMessage
  )
  expect_identical(message, "in the handler")
  expect_identical(errors, 1)
})

test_that("a restart around the call is reached when Python's frames have ended", {
  jumping <- function() invokeRestart("outside", "jumped", 2)
  arguments <- function(...) list(...)
  expect_identical(withRestarts(call_back(jumping), outside = arguments), list("jumped", 2))
  expect_identical(withRestarts(call_back(function() call_back(jumping)), outside = arguments), list("jumped", 2))
  expect_identical(
    withRestarts(call_back(function() withRestarts(call_back(jumping), other = identity)), outside = arguments),
    list("jumped", 2)
  )
  by_handler <- withCallingHandlers(
    withRestarts(call_back(function() { message("m"); 1 }), outside = function() "by a handler"),
    message = function(m) invokeRestart("outside")
  )
  expect_identical(by_handler, "by a handler")
  names_of_restarts <- function() vapply(computeRestarts(), function(restart) restart[[1L]], "")
  names <- withRestarts(call_back(names_of_restarts), a = identity, b = identity)
  expect_true(all(c("a", "b") %in% names))
  expect_error(call_back(jumping), "no 'restart' 'outside' found")
})

test_that("other jumps do not cross Python, and both sides stay usable", {
  jump <- function() { call_back(function() return("inner")); "outer" }
  expect_identical(jump(), "outer")
  expect_error(callCC(function(out) call_back(function() out("jumped"))), "A jump cannot skip the Python code")
  promise_of <- function(value) call_back(function() value)
  expect_error(local({ f <- function() promise_of(return("jumped")); f() }), "A jump cannot skip the Python code")
  for (i in 1:2)
    expect_error(call_back(function() eval(quote(break), parent.frame(2))), "A jump cannot skip the Python code")
  expect_error(call_back(function() invokeRestart("abort")), "jump to top level")
  expect_identical(call_back(function() "still well"), "still well")
})

test_that("a condition whose handler has ended is an error", {
  executed("
from rkeras.bridge import conditions
def keeping(f):
    try: f()
    except BaseException as e: conditions.jumps.clear(); kept.append(e)
def again(): raise kept.pop()
kept = []
")
  tryCatch(evaluated("keeping")(function() message("late")), message = function(m) fail("not yet"))
  expect_error(evaluated("again")(), "a handler of the R condition simpleMessage: late.*has ended")
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
