# Faults during a session, which continues afterwards; tests/test_faults.py has the faults of a whole process.

executed("
import threading
def caught_in_another_thread(f):
    said = []
    def run():
        try: f()
        except Exception as error: said.append(str(error))
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return said
")
faults_model <- function() {
  model <- keras_model_sequential(input_shape = 3) |> layer_dense(2)
  compile(model, "adam", "mse")
}
some_x <- matrix(0, 8, 3)
some_y <- matrix(0, 8, 2)
train <- function(..., x = some_x, y = some_y) fit(faults_model(), x, y, ..., verbose = 0)
# Ends at the maximum depth, by R's limit of expressions or by its check of the stack.
too_deep <- "stack|recursion|nested"

test_that("too deep recursion in a callback, a generator or a thread is an error for any value of expressions", {
  through_c <- function(n) lapply(n, through_c)
  in_r <- function(n) in_r(n + 1)
  for (limit in c(5000, 5e5)) {
    old <- options(expressions = limit)
    on.exit(options(old))
    for (deep in c(through_c, in_r)) {
      expect_error(train(callbacks = callback_lambda(on_epoch_end = function(epoch, logs) deep(1))), too_deep)
      expect_error(fit(faults_model(), function() deep(1), steps_per_epoch = 2, verbose = 0), too_deep)
      expect_match(evaluated("caught_in_another_thread")(function() deep(1)), too_deep)
    }
  }
  expect_length(train(epochs = 1)$metrics$loss, 1)
})

test_that("an R error in a finalizer ends neither a callback nor a generator nor the session", {
  ran <- 0
  litter <- function() {
    e <- new.env()
    reg.finalizer(e, function(e) { ran <<- ran + 1; stop("in a finalizer") })
    rm(e)
    gc()
  }
  messages <- capture.output(type = "message", {
    history <- train(epochs = 3, callbacks = callback_lambda(on_epoch_end = function(epoch, logs) litter()))
    fed <- fit(faults_model(), function() { litter(); list(some_x, some_y) }, steps_per_epoch = 3, epochs = 1,
               verbose = 0)
  })
  expect_length(history$metrics$loss, 3)
  expect_length(fed$metrics$loss, 1)
  expect_gte(ran, 6)
  # A finalizer can use Python, and a Python error in it is like any other error.
  said <- NULL
  e <- new.env()
  reg.finalizer(e, function(e) said <<- conditionMessage(tryCatch(layer_dense(units = "a"), error = identity)))
  rm(e)
  gc()
  expect_match(said, "`units` must be a positive integer")
})

test_that("with options(warn = 2) training runs, and a warning becomes an error that leaves the model usable", {
  old <- options(warn = 2)
  on.exit(options(old))
  model <- faults_model()
  expect_length(fit(model, some_x, some_y, epochs = 1, verbose = 0)$metrics$loss, 1)
  expect_error(fit(model, function() { as.integer("a"); list(some_x, some_y) }, steps_per_epoch = 2, verbose = 0),
               "converted from warning.*NAs introduced by coercion")
  expect_error(import("warnings")$warn("careful"), "converted from warning.*careful")
  made <- 0
  twice <- function() { made <<- made + 1; if (made < 3) list(some_x, some_y) }
  expect_error(fit(model, twice, steps_per_epoch = 9, epochs = 1, verbose = 0),
               "converted from warning.*ran out of data")
  file <- tempfile(fileext = ".keras")
  save_model(model, file)
  expect_equal(predict(load_model(file), some_x, verbose = 0), predict(model, some_x, verbose = 0))
})

test_that("Ctrl-C in a destructor or before a bare `except:` interrupts the next call", {
  executed("
import os, signal
def strike():
    os.kill(os.getpid(), signal.SIGINT)
    sum(i for i in range(1000))
class Struck:
    def __del__(self): strike()
def dropping():
    try: strike()
    except: pass
def catching():
    try: strike()
    except KeyboardInterrupt: return 'caught'
")
  interrupted <- function(expr) tryCatch({ expr; "lost" }, interrupt = function(i) "interrupt")
  for (dropped in c("Struck()", "dropping()")) {
    expect_identical(interrupted({ executed(dropped); for (i in 1:1e9) i }), "interrupt")
    expect_identical(interrupted({ executed(dropped); executed("import time; time.sleep(60)") }), "interrupt")
  }
  # Code that catches KeyboardInterrupt by name handles the interrupt.
  expect_identical(interrupted({ expect_identical(evaluated("catching")(), "caught"); for (i in 1:1e6) i }), "lost")
  expect_length(train(epochs = 1)$metrics$loss, 1)
})

test_that("each call into Python checks for interrupts, which R does once in a thousand steps", {
  executed("
def press():
    from rkeras.bridge.r_api.c_api import r
    r.R_interrupts_pending = 1
")
  press <- evaluated("press")
  calls <- 0
  calling <- compiler::cmpfun(function() for (i in 1:100) { calls <<- i; same(1) })
  expect_identical(tryCatch({ press(); calling() }, interrupt = function(i) "interrupt"), "interrupt")
  expect_lte(calls, 1)
  # While R suspends interrupts, the interrupt is pending.
  done <- FALSE
  got <- tryCatch({
    suspendInterrupts({ press(); same(1); done <- TRUE })
    same(1)
  }, interrupt = function(i) "interrupt")
  expect_identical(list(got, done), list("interrupt", TRUE))
})
