# Callbacks in R: hooks, their arguments and effects.

x <- digits_x(digits$train)[1:256, ]
y <- digits$train$y[1:256]
hooks <- c("on_train_begin", "on_train_end", "on_epoch_begin", "on_epoch_end", "on_train_batch_begin",
           "on_train_batch_end", "on_test_begin", "on_test_end", "on_test_batch_begin", "on_test_batch_end",
           "on_predict_begin", "on_predict_end", "on_predict_batch_begin", "on_predict_batch_end")

train <- function(callbacks, epochs = 1, ...)
  fit(small_model(), x, y, epochs = epochs, batch_size = 128, verbose = 0, callbacks = callbacks, ...)

test_that("every hook is called, with the index and a named list", {
  seen <- list()
  recorder <- function(name) {
    force(name)
    if (grepl("epoch|batch", name)) function(place, logs) {
      seen[[name]] <<- c(seen[[name]], place)
      stopifnot(is.list(logs), !length(logs) || all(nzchar(names(logs))))
    }
    else function(logs) seen[[name]] <<- c(seen[[name]], "called")
  }
  recording <- do.call(new_callback_class, c("Recording", sapply(hooks, recorder, simplify = FALSE)))
  callback <- recording()
  model <- small_model()
  fit(model, x, y, epochs = 2, batch_size = 128, verbose = 0, validation_data = list(x, y), callbacks = list(callback))
  predict(model, x, batch_size = 128, verbose = 0, callbacks = list(callback))
  expect_setequal(names(seen), hooks)
  expect_identical(seen$on_epoch_end, 0:1)
  expect_identical(seen$on_train_batch_end, c(0:1, 0:1))
  expect_identical(seen$on_predict_batch_begin, 0:1)
  expect_identical(seen$on_train_end, "called")
  seen <- list()
  evaluate(model, x, y, batch_size = 128, verbose = 0, callbacks = callback)
  expect_setequal(names(seen), grep("test", hooks, value = TRUE))
})

test_that("a hook receives the arguments in its formals", {
  seen <- list()
  note <- function(name, value) seen[[name]] <<- value
  train(list(
    callback_lambda(on_epoch_end = function() note("nothing", TRUE)),
    callback_lambda(on_epoch_end = function(epoch) note("epoch", epoch)),
    callback_lambda(on_epoch_end = function(logs) note("logs", names(logs))),
    callback_lambda(on_epoch_end = function(logs, ...) note("logs and dots", logs)),
    callback_lambda(on_epoch_end = function(e, l) note("both", list(e, names(l)))),
    callback_lambda(on_train_end = function(logs) note("at the end", names(logs))),
    Callback("OfLogs", on_epoch_end = function(logs) note("class", names(logs)))(),
    Callback("OfPlace", on_epoch_end = function(epoch) note("counted", epoch))()
  ))
  metrics <- c("accuracy", "loss")
  expect_true(seen$nothing)
  expect_identical(seen$epoch, 0L)
  expect_setequal(seen$logs, metrics)
  expect_identical(seen[["logs and dots"]], 0L)
  expect_identical(seen$both[[1]], 0L)
  expect_setequal(seen[["at the end"]], metrics)
  expect_setequal(seen$class, metrics)
  expect_identical(seen$counted, 1L)
})

test_that("a callback has its model, parameters and its own state, and can stop training", {
  stopping <- new_callback_class(
    "Stopping",
    initialize = function(at) {
      super$initialize()
      self$at <- at
      self$seen <- numeric()
    },
    on_train_begin = function(logs) self$planned <- self$params$epochs,
    on_epoch_end = function(epoch, logs) {
      self$seen <- c(self$seen, logs$loss)
      if (epoch == self$at) self$model$stop_training <- TRUE
    }
  )
  callback <- stopping(at = 1)
  history <- train(list(callback), epochs = 5)
  expect_length(history$metrics$loss, 2)
  expect_equal(callback$seen, history$metrics$loss)
  expect_identical(callback$planned, 5L)
})

test_that("the R6 callback of the keras book records losses", {
  LossHistory <- R6::R6Class(
    "LossHistory", inherit = KerasCallback,
    public = list(
      losses = NULL,
      on_batch_end = function(batch, logs = list()) self$losses <- c(self$losses, logs[["loss"]])
    )
  )
  history <- LossHistory$new()
  train(list(history), epochs = 2)
  expect_length(history$losses, 4)
  expect_true(all(history$losses > 0))
})

test_that("a callback with epoch hooks only is not called for each batch", {
  callback <- new_callback_class("Epochs", on_epoch_end = function(epoch, logs) NULL)()
  of_functions <- callback_lambda(on_epoch_end = function(epoch, logs) NULL)
  both <- callback_lambda(on_batch_end = function(batch, logs) NULL)
  base <- evaluated("__import__('keras').callbacks.Callback")
  overrides <- evaluated("lambda c, name, base: getattr(type(c), name) is not getattr(base, name)")
  for (hook in c("on_train_batch_end", "on_train_batch_begin", "on_batch_end")) {
    expect_false(overrides(callback, hook, base))
    expect_false(overrides(of_functions, hook, base))
  }
  expect_true(overrides(both, "on_batch_end", base) || overrides(both, "on_train_batch_end", base))
})

# Live metrics -------------------------------------------------------------------------------------------------------

# Runs code with a viewer that records its pages; returns the pages and their text when they were shown.
viewed <- function(code) {
  shown <- list()
  old <- options(viewer = function(url, height = NULL) {
    shown[[length(shown) + 1]] <<- list(page = url, text = paste(readLines(url), collapse = "\n"))
  })
  on.exit(options(old))
  force(code)
  shown
}

count_of <- function(pattern, text) {
  found <- gregexpr(pattern, text)[[1]]
  if (found[1] == -1) 0L else length(found)
}

test_that("view_metrics shows a page in the viewer and rewrites it at each epoch", {
  texts <- character()
  shown <- viewed({
    page <- NULL
    reading <- callback_lambda(on_epoch_begin = function(epoch, logs) {
      page <<- list.files(tempdir(), "^training-.*html$", full.names = TRUE)
      if (epoch > 0) texts <<- c(texts, paste(readLines(page[which.max(file.mtime(page))]), collapse = "\n"))
    })
    history <- train(reading, epochs = 3, view_metrics = TRUE, validation_split = 0.5)
  })
  expect_length(shown, 1)
  first <- shown[[1]]$text
  expect_match(first, "Epoch 1 of 3")
  expect_match(first, "http-equiv=\"refresh\"", fixed = TRUE)
  expect_identical(count_of("<svg", first), 2L)
  expect_identical(count_of("<polyline", first), 4L)
  expect_no_match(first, "https?://")
  expect_match(texts[2], "Epoch 2 of 3")
  last <- paste(readLines(shown[[1]]$page), collapse = "\n")
  expect_match(last, "3 epochs")
  expect_no_match(last, "refresh")
  expect_match(last, sprintf("%.4g", history$metrics$val_loss[3]), fixed = TRUE)
})

test_that("the page of an early stopped training shows the completed epochs", {
  stopping <- callback_lambda(on_epoch_end = function(epoch, logs) if (epoch == 1) running$stop_training <- TRUE)
  running <- small_model()
  shown <- viewed(fit(running, x, y, epochs = 20, verbose = 0, callbacks = list(stopping), view_metrics = TRUE))
  expect_match(paste(readLines(shown[[1]]$page), collapse = "\n"), "epoch, 1 to 2;")
})

test_that("the option decides by default, and other front ends show nothing", {
  expect_length(viewed(train(NULL, epochs = 2)), 0)
  expect_length(viewed(train(NULL, epochs = 2, view_metrics = FALSE)), 0)
  old <- options(keras.view_metrics = TRUE)
  on.exit(options(old))
  expect_length(viewed(train(NULL, epochs = 2)), 1)
  expect_length(viewed(train(NULL, epochs = 2, view_metrics = FALSE)), 0)
  # There is no viewer.
  options(viewer = NULL)
  expect_length(train(NULL, epochs = 2, view_metrics = TRUE)$metrics$loss, 2)
})

test_that("functions that only read logs are recognized", {
  losses <- c()
  state <- new.env()
  seen <- data.frame()
  note <- function(value) losses <<- c(losses, value)
  reads <- function(f, is_method = FALSE) {
    environment(f) <- parent.frame()
    rkeras:::members_read(f, is_method)
  }
  expect_identical(reads(function(batch, logs) losses <<- c(losses, logs$loss)), list())
  expect_identical(reads(function(batch, logs) losses[[batch + 1]] <<- logs[["loss"]]), list())
  expect_identical(reads(function(batch, logs) note(logs$loss)), list())
  expect_identical(reads(function(batch, logs) {
    text <- sprintf("%d: %.3f", batch, logs$loss)
    for (name in names(logs)) text <- paste(text, name)
    if (batch %% 10 == 0 && !is.null(logs$loss)) cat(text, "\n", file = stderr()) else invisible()
  }), list())
  expect_identical(reads(function(b, l) seen <<- rbind(seen, data.frame(b = b, loss = stats::median(l$loss)))), list())
  expect_identical(reads(function(b, l) state$losses <- c(state$losses, l$loss)), list())
  expect_identical(reads(function(self, b, l) self$losses <- c(self$losses, l$loss), TRUE), list("losses"))
  expect_identical(reads(function(self, b, l) self$model$stop_training <- TRUE, TRUE), list("model"))
})

test_that("functions that may do more than read logs are rejected", {
  model <- small_model()
  models <- list(model)
  state <- new.env()
  state$model <- model
  hidden <- function(logs) model$stop_training <- TRUE
  makeActiveBinding("active", function() 1, environment())
  others <- list(
    function(b, l) model$stop_training <- TRUE,
    function(b, l) { y <- model; model <- 3 },
    function(b, l) models[[1]],
    function(b, l) state$count <- b,
    function(b, l) hidden(l),
    function(b, l) active,
    function(b, l) Sys.time(),
    function(b, l) runif(1),
    function(b, l) eval(quote(model)),
    function(b, l) get("model"),
    function(b, l) sapply(1, "hidden"),
    function(b, l) do.call("hidden", l),
    function(b, l) l$f(),
    function(b, l) if (is.nan(l$loss)) stop("diverged"),
    function(b, l) { f <- hidden; f(l) },
    function(b, l) unknown_function(l),
    function(b, l, m = model) print(b),
    function(b, l) rkeras::k_clear_session(),
    function(b, l) (function(m) m$x())(model),
    function(b, l) globalenv()$x <- 1,
    function(b, l) environment()
  )
  for (f in others) expect_null(rkeras:::members_read(f, FALSE), info = deparse(body(f)))
  passes_on <- function(self, b, l) print(self)
  expect_null(rkeras:::members_read(passes_on, TRUE))
})

test_that("callbacks that only read logs have the logs of each batch", {
  LossHistory <- R6::R6Class("LossHistory", inherit = KerasCallback, public = list(
    losses = NULL,
    on_batch_end = function(batch, logs = list()) self$losses <- c(self$losses, logs[["loss"]])
  ))
  OneByOne <- R6::R6Class("OneByOne", inherit = LossHistory, public = list(reads_only_logs = FALSE))
  OfClass <- new_callback_class(
    "OfClass", on_train_begin = function(logs) self$losses <- c(),
    on_train_batch_end = function(batch, logs) self$losses <- c(self$losses, logs$loss)
  )
  of_model <- new_callback_class("OfModel", losses = c(), on_train_batch_end = function(batch, logs) {
    self$losses <- c(self$losses, self$model$history$epoch[0], logs$loss)
  })
  train_with <- function(callback) {
    set_random_seed(3)
    fit(small_model(), x, y, epochs = 2, batch_size = 8, verbose = 0, callbacks = list(callback))
    callback$losses
  }
  expected <- train_with(OneByOne$new())
  expect_length(expected, 64)
  expect_identical(train_with(LossHistory$new()), expected)
  expect_identical(train_with(OfClass()), expected)
  expect_identical(train_with(of_model()), expected)
  collected <- list()
  set_random_seed(3)
  collecting <- callback_lambda(on_batch_end = function(batch, logs) collected[[length(collected) + 1]] <<- logs$loss)
  fit(small_model(), x, y, epochs = 2, batch_size = 8, verbose = 0, callbacks = collecting)
  expect_identical(unlist(collected), expected)
})
