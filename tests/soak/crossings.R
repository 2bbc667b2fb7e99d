# R calls Python and Python calls R: values, arrays, callbacks, generators, threads, errors in both directions, both
# garbage collectors.

for (name in c("nothing", "same", "call_often", "fail", "caught", "on_a_thread", "sum_of_batches"))
  assign(name, partner("crossings", name))

# Number of calls from Python to R, and of errors that crossed between them.
calls <- errors <- 0
called <- function(value) {
  calls <<- calls + 1
  value
}

VALUES <- list(NULL, TRUE, 3L, 2.5, "größer", c(1, NA), c("a", "b"), as.raw(1:3), as.Date("2024-02-29"),
               list(a = 1, b = list("x", 2:3)), matrix(1:6 / 4, 2), array(1:24, 2:4), function(x) x, new.env())
MATRIX <- matrix(seq_len(6400) / 7, 64)
tensor <- as_tensor(matrix(1:6 / 2, 2), dtype = "float32")
model <- keras_model_sequential(input_shape = 4) |> layer_dense(2)
compile(model, "sgd", "mse")
x <- matrix(0.5, 8, 4)
y <- matrix(0, 8, 2)

repeated <- function(times, expr) {
  code <- substitute(expr)
  frame <- parent.frame()
  for (i in seq_len(times)) eval(code, frame)
  times
}

# Each returns the number of calls from R to Python.
KINDS <- list(
  nothing = function() repeated(600, nothing()),
  attributes = function() repeated(200, stopifnot(tensor$dtype$name == "float32")) * 2,
  operators = function() repeated(100, tensor + tensor),
  elements = function() repeated(20, stopifnot(as.array(tensor[2, 1]) == 1)) * 2,
  verbs = function() repeated(50, to_categorical(1L, 3)) + repeated(50, array_reshape(1:6, c(2, 3))),
  values = function() repeated(10, for (value in VALUES) stopifnot(identical(same(value), value))) * length(VALUES),
  arrays = function() repeated(20, stopifnot(identical(same(MATRIX), MATRIX))),
  proxies = function() repeated(50, layer_activation(activation = "relu")$name) * 2,
  callbacks = function() repeated(10, stopifnot(call_often(called, 30L) == 29L)),
  nested = function() repeated(10, call_often(function(i) called(call_often(called, 2L)), 3L)) * 4,
  errors_of_r = function() repeated(20, {
    gone_through <- simpleError("of R")
    error <- tryCatch(call_often(function(i) stop(called(gone_through)), 1L), error = identity)
    stopifnot(identical(error, gone_through))
    errors <<- errors + 1
  }),
  errors_of_python = function() repeated(20, {
    error <- tryCatch(fail("of Python"), rkeras.ValueError = identity)
    stopifnot(startsWith(conditionMessage(error), "ValueError: of Python"))
    errors <<- errors + 1
  }),
  errors_of_arguments = function() repeated(5, {
    stopifnot(inherits(tryCatch(layer_dense(units = 32.5), error = identity), "rkeras.ArgumentError"))
    errors <<- errors + 1
  }),
  errors_caught = function() repeated(20, {
    stopifnot(caught(function() stop(called("caught in Python"))) == "caught in Python")
    errors <<- errors + 1
  }),
  warnings = function() repeated(10, {
    warned <- tryCatch(call_often(function(i) warning(called("of R")), 1L), warning = conditionMessage)
    stopifnot(warned == "of R")
  }),
  threads = function() repeated(2, on_a_thread(called, 20L)),
  generators = function() repeated(1, stopifnot(sum_of_batches(function() called(matrix(0.5, 4, 2)), 20L) == 80)),
  training = function() {
    ended <- 0
    fit(model, function() called(list(x, y)), steps_per_epoch = 20, epochs = 1, verbose = 0,
        callbacks = callback_lambda(on_batch_end = function(batch, logs) {
          ended <<- called(ended + 1)
          if (batch == 10) gc()
        }))
    stopifnot(ended == 20)
    2
  },
  collectors = function() {
    gc()
    collect()
    call_often(function(i) gc(), 1L)
    2
  }
)

turn <- function() {
  calls <<- errors <<- 0
  crossings <- sum(vapply(sample(KINDS), function(kind) kind(), 0))
  c(crossings = crossings, callbacks = calls, errors = errors)
}
