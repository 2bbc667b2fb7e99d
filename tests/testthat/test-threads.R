# Threads of Python and of TensorFlow that use R: one thread at a time, even while R computes.

executed("
import threading, time
_threads = []
def start(f, *args):
    t = threading.Thread(target=f, args=args, daemon=True)
    _threads.append(t)
    t.start()
def wait():
    while _threads: _threads.pop().join(20)
    return True
def wait_quietly(): time.sleep(0.05)
")
start <- evaluated("start")
wait <- evaluated("wait")

thread_model <- function() {
  model <- keras_model_sequential(input_shape = 4) |> layer_dense(2, activation = "softmax")
  compile(model, "adam", "sparse_categorical_crossentropy")
}
batch <- function(n = 8) list(matrix(runif(4 * n), n), sample(0:1, n, TRUE))

# Generators ---------------------------------------------------------------------------------------------------------

test_that("an R generator feeds 2,000 batches, with an R callback at each and gc() in both", {
  made <- ended <- 0
  history <- fit(
    thread_model(), function() { made <<- made + 1; if (made %% 100 == 0) gc(); batch() },
    steps_per_epoch = 2000, epochs = 1, verbose = 0,
    callbacks = callback_lambda(on_batch_end = function(batch, logs) {
      ended <<- ended + 1
      if (ended %% 100 == 0) gc()
    })
  )
  expect_length(history$metrics$loss, 1)
  expect_identical(ended, 2000)
  expect_gte(made, 2000)
})

test_that("a generator and a callback that call verbs keep R's stack in order", {
  model <- thread_model()
  other <- thread_model()
  x <- batch(32)[[1]]
  generator <- function() {
    values <- predict(other, x, verbose = 0)
    list(x, as.integer(values[, 1] > 0.5) + to_categorical(0, 1)[1] - 1)
  }
  sums <- numeric()
  history <- fit(model, generator, steps_per_epoch = 15, epochs = 2, verbose = 0, callbacks = callback_lambda(
    on_batch_end = function(batch, logs) {
      sums[length(sums) + 1L] <<- sum(vapply(1:20, function(i) sum(array_reshape(1:6, c(2, 3))), 0))
      predict(model, x, verbose = 0)
    }
  ))
  expect_identical(sums, rep(420, 30))
})

test_that("NULL ends an epoch, and training continues with what the generator returns then", {
  calls <- 0
  three_then_null <- function() { calls <<- calls + 1; if (calls %% 4 == 0) NULL else batch() }
  expect_length(fit(thread_model(), three_then_null, epochs = 3, verbose = 0)$metrics$loss, 3)
})

test_that("a generator that ends before steps_per_epoch ends the training with a warning, not an error", {
  calls <- 0
  five <- function() { calls <<- calls + 1; if (calls > 5) NULL else batch() }
  expect_warning(
    history <- fit(thread_model(), five, steps_per_epoch = 10, epochs = 1, verbose = 0), "ran out of data"
  )
  expect_length(history$metrics$loss, 1)
})

test_that("generators for training and validation, evaluate and predict", {
  model <- thread_model()
  history <- fit(model, function() batch(), steps_per_epoch = 20, epochs = 2, verbose = 0,
                 validation_data = function() batch(), validation_steps = 5)
  expect_identical(lengths(history$metrics), c(loss = 2L, val_loss = 2L))
  expect_true(is.finite(evaluate(model, function() batch(), steps = 5, verbose = 0)[["loss"]]))
  left <- 5
  expect_identical(dim(predict(model, function() { left <<- left - 1; if (left >= 0) list(batch()[[1]]) },
                               verbose = 0)), c(40L, 2L))
})

test_that("a fit inside a callback, with its own generator, works", {
  inner <- thread_model()
  losses <- NULL
  fit(thread_model(), function() batch(), steps_per_epoch = 5, epochs = 2, verbose = 0, callbacks = callback_lambda(
    on_epoch_end = function(epoch, logs)
      losses <<- c(losses, fit(inner, function() batch(), steps_per_epoch = 5, epochs = 1, verbose = 0)$metrics$loss)
  ))
  expect_length(losses, 2)
})

test_that("a generator is not called after fit, neither after its end nor after an error", {
  calls <- 0
  counted <- function() { calls <<- calls + 1; batch() }
  fit(thread_model(), counted, steps_per_epoch = 10, epochs = 1, verbose = 0)
  after <- calls
  try(fit(thread_model(), counted, steps_per_epoch = 50, epochs = 1, verbose = 0, callbacks = callback_lambda(
    on_batch_end = function(batch, logs) if (batch == 3) stop("enough")
  )), silent = TRUE)
  at_error <- calls
  evaluated("time.sleep")(0.5)
  Sys.sleep(0.2)
  expect_identical(calls, at_error)
  expect_gt(at_error, after)
})

# Python threads -----------------------------------------------------------------------------------------------------

test_that("threads can call R functions while the main thread is in Python", {
  got <- integer()
  for (i in 1:8) local({ i <- i; start(function() { gc(); got[length(got) + 1L] <<- i }) })
  expect_true(wait())
  expect_setequal(got, 1:8)
})

test_that("a thread waits for R while R computes, and R is never entered twice", {
  inside <- 0
  most <- 0
  visit <- function() {
    inside <<- inside + 1
    most <<- max(most, inside)
    for (i in 1:2000) sqrt(i)
    inside <<- inside - 1
  }
  executed("
def visit_often(f, n):
    for _ in range(n): f()
")
  for (i in 1:3) start(evaluated("visit_often"), visit, 50L)
  for (i in 1:50) visit()
  expect_true(wait())
  expect_identical(c(inside, most), c(0, 1))
})

test_that("an R error or warning in a Python thread ends that call only", {
  executed("
caught = []
def catching(f):
    try: f()
    except Exception as e: caught.append(str(e))
")
  start(evaluated("catching"), function() stop("in a thread"))
  expect_true(wait())
  expect_identical(evaluated("caught"), "in a thread")
})

test_that("output of threads while R computes keeps the order of each thread, and nothing is lost", {
  executed("
def chatter(name, n):
    for i in range(n):
        print(f'{name}{i}')
        time.sleep(0.0005)
")
  lines <- capture.output({
    for (name in c("a", "b")) start(evaluated("chatter"), name, 100L)
    end <- Sys.time() + 0.2
    while (Sys.time() < end) for (i in 1:1000) sqrt(i)
    wait()
  })
  # Lines of two threads can be interleaved, as always in Python.
  text <- paste(lines, collapse = "\n")
  for (name in c("a", "b"))
    expect_identical(regmatches(text, gregexpr(paste0(name, "[0-9]+"), text))[[1]], paste0(name, 0:99))
})

test_that("output of a thread may collect R's garbage, and run finalizers", {
  executed("
def chatter_and_wait(n):
    start(lambda: [print('x' * 100) for _ in range(n)])
    return wait()
")
  lines <- capture.output({
    for (i in 1:500) reg.finalizer(new.env(), function(e) NULL)
    invisible(evaluated("chatter_and_wait")(5000L))
  })
  expect_length(lines, 5000)
})

test_that("Python's threads run while R computes", {
  executed("
count = 0
def counting():
    global count
    end = time.time() + 0.3
    while time.time() < end:
        count += 1
        time.sleep(0.001)
")
  start(evaluated("counting"))
  end <- Sys.time() + 0.5
  while (Sys.time() < end) for (i in 1:1000) sqrt(i)
  expect_gt(evaluated("count"), 20)
})

test_that("objects are collected in any thread, and released in R's thread", {
  executed("
def hold_and_drop(f, n):
    for _ in range(n): (lambda g: None)(f())
")
  start(evaluated("hold_and_drop"), function() function(x) x, 500L)
  for (i in 1:20) gc()
  expect_true(wait())
  gc()
  expect_identical(evaluated("len(__import__('rkeras.bridge.r_api.threads', fromlist=['x']).to_release) < 50"), TRUE)
})

test_that("an iterator of TensorFlow ends in a separate thread, because its end can take a minute", {
  executed("
import threading, time, weakref
import tensorflow as tf
def threads_of_ends(n):
    seen = []
    def watched(iterator):
        return weakref.ref(iterator._iterator_resource, lambda ref: seen.append(threading.get_ident()))
    dataset = tf.data.Dataset.range(100).map(lambda x: x + 1).repeat()
    iterators = [iter(dataset) for _ in range(n)]
    watching = [watched(iterator) for iterator in iterators]
    for iterator in iterators: next(iterator)
    del iterator
    iterators.clear()
    until = time.monotonic() + 60
    while len(seen) < n and time.monotonic() < until: time.sleep(0.01)
    return [len(seen), threading.get_ident() in seen]
")
  expect_identical(evaluated("threads_of_ends")(4L), list(4L, FALSE))
})
