# Classes whose methods are R functions.

# The class in R of objects of a class that a test defines. Tests may run in the namespace of the package.
class_in_r <- function(name) paste0(rkeras:::module_name(environment(sys.function())), ".", name)

layer_affine <- Layer(
  "Affine",
  initialize = function(units, bias = 0, ...) {
    "What it is made with."
    super$initialize(...)
    self$units <- units
    self$bias <- bias
    private$made <- private$made + 1
  },
  build = function(input_shape) {
    self$kernel <- self$add_weight(name = "kernel", shape = list(input_shape[[2]], self$units), initializer = "ones")
  },
  call = function(x, training = FALSE) tf$matmul(x, self$kernel) + self$bias,
  get_config = function() list(units = self$units, bias = self$bias, name = self$name),
  times_made = function() private$made,
  described = function() private$describe(),
  private = list(
    made = 0,
    describe = function() paste(self$units, "units, half of them", private$half),
    half = active_property(function() self$units / 2)
  )
)
x <- matrix(c(1, 2), 1)
input <- tf$constant(x, "float32")

test_that("a layer of R functions computes, alone, in a pipe and in a model", {
  expect_equal(as.array(layer_affine(input, 2)), matrix(3, 1, 2))
  expect_equal(as.array(input |> layer_affine(units = 2, bias = 1)), matrix(4, 1, 2))
  expect_equal(as.array(layer_affine(units = 2)(input)), matrix(3, 1, 2))
  expect_equal(as.array(layer_affine(, 2)(input)), matrix(3, 1, 2))
  expect_equal(dim(layer_input(shape = 2) |> layer_affine(5)), c(NA, 5L))
  model <- keras_model_sequential() |> layer_affine(units = 3, input_shape = 2)
  expect_equal(predict(model, x, verbose = 0), matrix(3, 1, 3))
})

test_that("the arguments are `object` and those of `initialize`", {
  expect_equal(names(formals(layer_affine)), c("object", "units", "bias", "..."))
  expect_equal(formals(layer_affine)$bias, 0)
  expect_match(layer_affine$`__init__`$`__doc__`, "What it is made with.", fixed = TRUE)
})

test_that("each object has its own private members", {
  one <- layer_affine(units = 1)
  two <- layer_affine(units = 4)
  expect_equal(one$times_made(), 1)
  expect_equal(two$described(), "4 units, half of them 2")
  expect_false("made" %in% names(two))
})

test_that("a model is trained, saved and loaded with the class", {
  model <- keras_model_sequential(input_shape = 2) |> layer_affine(units = 1)
  compile(model, optimizer_sgd(0.1), "mse")
  fit(model, matrix(1, 8, 2), matrix(1, 8, 1), epochs = 1, batch_size = 8, verbose = 0)
  # The output 2 for the target 1 has the gradient 2 for each weight.
  expect_equal(get_weights(model)[[1]], matrix(0.8, 2, 1), tolerance = 1e-6)
  file <- tempfile(fileext = ".keras")
  save_model(model, file)
  for (objects in list(list(Affine = layer_affine), c(layer_affine), layer_affine)) {
    again <- load_model(file, custom_objects = objects)
    expect_equal(predict(again, x, verbose = 0), predict(model, x, verbose = 0))
    expect_equal(again$layers[[1]]$units, 1)
  }
})

test_that("a class can inherit from another class, and call its methods with super", {
  layer_twice <- new_layer_class("Twice", inherit = layer_affine, call = function(self, x) 2 * super$call(x))
  expect_equal(as.array(layer_twice(input, 1)), matrix(6))
  layer_again <- Layer("Again", inherit = layer_twice, call = function(x) {
    parts <- lapply(1:2, function(i) super()$call(x))
    parts[[1]] + parts[[2]]
  })
  expect_equal(as.array(layer_again(input, 1)), matrix(12))
  expect_s3_class(layer_again(units = 1), class_in_r("Affine"))
  layer_shifted <- Layer("Shifted", inherit = keras$layers$Dense, call = function(x) super$call(x) + 1)
  expect_equal(names(formals(layer_shifted))[1:3], c("object", "units", "activation"))
  expect_equal(as.array(layer_shifted(input, units = 2L, kernel_initializer = "zeros")), matrix(1, 1, 2))
})

test_that("a private, inherited or active method releases its object", {
  layer <- layer_affine(units = 1)
  layer$described()
  reference <- rkeras:::request("weak_reference", layer)
  rm(layer)
  gc()
  executed("import gc; gc.collect()")
  gc()
  executed("gc.collect()")
  expect_null(reference())
})

test_that("names that are not valid in Python can be arguments", {
  layer_odd <- Layer("Odd", initialize = function(lambda, drop.rate = lambda / 2, ...) {
    super$initialize(...)
    self$both <- c(lambda, drop.rate)
  }, call = function(x) x)
  expect_equal(layer_odd(lambda = 4)$both, c(4, 2))
  expect_equal(layer_odd(lambda = 4, drop.rate = 1)$both, c(4, 1))
})

test_that("a NULL argument stays NULL, and a missing argument has its default", {
  layer_default <- Layer("Default", initialize = function(size = 1 + 1, ...) {
    super$initialize(...)
    self$size <- if (is.null(size)) "none" else size
  }, call = function(x) x)
  expect_equal(layer_default()$size, 2)
  expect_equal(layer_default(size = NULL)$size, "none")
})

test_that("Callback() counts from 1 and new_callback_class() from 0", {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1)
  compile(model, "sgd", "mse", run_eagerly = TRUE)
  train <- function(callback)
    fit(model, matrix(1, 4, 2), matrix(1, 4, 1), epochs = 3, verbose = 0, callbacks = callback)
  seen <- NULL
  train(Callback("One", on_epoch_begin = function(epoch) seen <<- c(seen, epoch))())
  expect_equal(seen, 1:3)
  zero <- new_callback_class("Zero", seen = NULL, on_epoch_end = function(epoch, logs) {
    self$seen <- c(self$seen, epoch)
    if (epoch == 1) self$model$stop_training <- TRUE
    list(seen = epoch)
  })()
  history <- train(list(zero))
  expect_equal(zero$seen, 0:1)
  expect_equal(history$metrics$seen, 0:1)
})

test_that("a user-defined loss, metric and model train together", {
  loss_absolute <- new_loss_class("Absolute", call = function(y_true, y_pred) tf$abs(y_true - y_pred))
  metric_sum <- Metric(
    "Sum",
    initialize = function(name = "sum", ...) {
      super$initialize(name = name, ...)
      self$total <- self$add_weight("total", initializer = "zeros")
    },
    update_state = function(y_true, y_pred, sample_weight = NULL) self$total$assign_add(tf$reduce_sum(y_pred)),
    result = function() self$total
  )
  two_steps <- new_model_class(
    "TwoSteps",
    initialize = function() {
      super$initialize()
      self$dense <- layer_dense(units = 1, use_bias = FALSE, kernel_initializer = "zeros")
    },
    call = function(inputs) self$dense(inputs),
    train_step = function(data) {
      c(x, y) %<-% data
      with(tf$GradientTape() %as% tape, {
        predicted <- self(x, training = TRUE)
        loss <- self$compute_loss(x, y, predicted)
      })
      gradients <- tape$gradient(loss, self$trainable_variables)
      self$optimizer$apply_gradients(zip_lists(gradients, self$trainable_variables))
      c(self$compute_metrics(x, y, predicted), error = loss)
    }
  )
  model <- two_steps()
  compile(model, optimizer_sgd(0.5), loss_absolute(), metrics = list(metric_sum()))
  history <- fit(model, matrix(1, 4, 1), matrix(2, 4, 1), batch_size = 4, epochs = 2, verbose = 0)
  # |w - 2| has the gradient -1: w is 0, then 0.5, then 1.
  expect_equal(history$metrics$error, c(2, 1.5))
  scores <- evaluate(model, matrix(1, 4, 1), matrix(2, 4, 1), verbose = 0)
  expect_equal(unname(scores[c("loss", "sum")]), c(1, 4), ignore_attr = TRUE)
})

test_that("schedules and constraints return their arguments in get_config()", {
  schedule <- new_learning_rate_schedule_class(
    "Slope", initialize = function(rate) self$rate <- rate, call = function(step) self$rate / (1 + step)
  )
  expect_equal(schedule(2)(3), 0.5)
  expect_equal(schedule(rate = 2)$get_config(), list(rate = 2))
  constraint <- Constraint("Limit", initialize = function(n) self$n <- n, call = function(w) tf$minimum(w, self$n))
  layer <- layer_dense(units = 1, kernel_initializer = "ones", kernel_constraint = constraint(0.25), input_shape = 1)
  model <- keras_model_sequential(layers = list(layer))
  compile(model, optimizer_sgd(0), "mse")
  fit(model, matrix(1), matrix(1), epochs = 1, verbose = 0)
  expect_equal(get_weights(model)[[1]], matrix(0.25))
})

test_that("%py_class% makes classes of any kind", {
  Counter %py_class% {
    "Counts."
    step <- 1
    initialize <- function(n) {
      self$n <- n
      private$history <- n
    }
    add <- function() {
      self$n <- self$n + self$step
      private$note()
      invisible(self)
    }
    past <- function() private$history
    private$note <- function() private$history <- c(private$history, self$n)
    double %<-active% function(value) if (missing(value)) 2 * self$n else self$n <- value / 2
  }
  counter <- Counter(1)
  counter$add()$add()
  expect_equal(counter$past(), 1:3)
  expect_equal(counter$double, 6)
  counter$double <- 20
  expect_equal(counter$n, 10)
  expect_equal(Counter$`__doc__`, "Counts.")
  Faster(Counter, convert = TRUE) %py_class% {
    step <- 10
    is_faster <- function() inherits(self, class_in_r("Faster")) && identical(Faster$step, 10)
  }
  expect_equal(Faster$new(1)$add()$n, 11)
  expect_true(Faster(1)$is_faster())
  expect_s3_class(Faster(1), class_in_r("Counter"))
})

test_that("R6 classes of older scripts are layers, wrappers, callbacks and constraints", {
  Output <- R6::R6Class("Output", inherit = KerasLayer, public = list(
    output_dim = NULL, kernel = NULL,
    initialize = function(output_dim) self$output_dim <- output_dim,
    build = function(input_shape) {
      self$kernel <- self$add_weight(name = "kernel", shape = list(input_shape[[2]], self$output_dim),
                                     initializer = initializer_of_ones(), trainable = TRUE)
    },
    call = function(x, mask = NULL) tf$matmul(x, self$kernel),
    compute_output_shape = function(input_shape) list(input_shape[[1]], self$output_dim)
  ))
  initializer_of_ones <- function() "ones"
  layer_output <- function(object, output_dim, name = NULL, trainable = TRUE)
    create_layer(Output, object, list(output_dim = as.integer(output_dim), name = name, trainable = trainable))
  model <- keras_model_sequential(input_shape = 2) |> layer_output(3, name = "out") |> layer_output(1)
  expect_equal(predict(model, x, verbose = 0), matrix(9))
  expect_equal(model$layers[[1]]$name, "out")
  Scaled <- R6::R6Class("Scaled", inherit = KerasWrapper, public = list(
    by = 1,
    initialize = function(by) self$by <- by,
    call = function(x, mask = NULL) private$py_wrapper$layer(x) * self$by
  ))
  wrapped <- create_wrapper(Scaled, input, list(layer = layer_affine(units = 1), by = 2))
  expect_equal(as.array(wrapped), matrix(6))
  Losses <- R6::R6Class("Losses", inherit = KerasCallback, public = list(
    losses = NULL,
    on_batch_end = function(batch, logs = list()) self$losses <- c(self$losses, logs[["loss"]])
  ))
  losses <- Losses$new()
  compile(model, optimizer_sgd(0), "mse", run_eagerly = TRUE)
  fit(model, x[c(1, 1), ], matrix(10, 2, 1), batch_size = 1, epochs = 2, verbose = 0, callbacks = list(losses))
  expect_equal(losses$losses, rep(1, 4))
  expect_equal(losses$params$epochs, 2)
  expect_s3_class(losses$model, "keras.models.Model")
  Positive <- R6::R6Class("Positive", inherit = KerasConstraint, public = list(call = function(w) tf$nn$relu(w)))
  layer <- layer_dense(units = 1, kernel_initializer = keras$initializers$Constant(-1),
                       kernel_constraint = Positive$new(), input_shape = 1)
  model <- keras_model_sequential(layers = list(layer))
  compile(model, optimizer_sgd(0), "mse")
  fit(model, matrix(1), matrix(1), epochs = 1, verbose = 0)
  expect_equal(get_weights(model)[[1]], matrix(0))
})

test_that("errors name the fault, and errors in a method are unchanged", {
  expect_error(Layer("Wrong", call = 3), "`call` must be a function", fixed = TRUE)
  expect_error(Layer(3), "`classname`: the name of a class must be a string", fixed = TRUE)
  expect_error(Layer("Wrong", parent_env = 3), "`parent_env` must be an environment", fixed = TRUE)
  expect_error(Constraint("Wrong", public = quote(x)), "`public` must be a list of members by name", fixed = TRUE)
  expect_error(create_layer(layer_dense, args = list(1, 2)), "create_layer(): `args` must be arguments by name",
               fixed = TRUE)
  expect_error(Loss("Wrong", inherit = 5), "must be a class, not 5", fixed = TRUE)
  expect_error(active_property(3), "`fn` must be a function", fixed = TRUE)
  layer_failing <- Layer("Failing", call = function(x) stop("not today"))
  expect_error(layer_failing(input), "not today", fixed = TRUE, class = "simpleError")
  expect_identical(conditionCall(tryCatch(layer_failing(input), error = identity)), quote(call()))
})

test_that("a functional model can have a training step in R", {
  half <- Model("Half", train_step = function(data) list(seen = tf$reduce_mean(data[[1]]) / 2))
  inputs <- layer_input(shape = 1)
  model <- half(inputs, inputs |> layer_dense(1, kernel_initializer = "ones"))
  compile(model, "sgd", "mse")
  history <- fit(model, matrix(3, 4, 1), matrix(0, 4, 1), epochs = 1, verbose = 0)
  expect_equal(history$metrics$seen, 1.5)
  expect_equal(predict(model, matrix(3), verbose = 0), matrix(3))
})

test_that("layers in a list that is an attribute are part of the layer", {
  layer_stack <- Layer("Stack", initialize = function(n, ...) {
    super$initialize(...)
    self$parts <- lapply(seq_len(n), function(i) layer_dense(units = 1, kernel_initializer = "ones"))
  }, call = function(x) {
    for (part in self$parts) x <- part(x)
    x
  })
  stack <- layer_stack(n = 2)
  expect_equal(as.array(stack(input)), matrix(3))
  expect_length(stack$trainable_weights, 4)
})

test_that("a class in a package is created at first use, not at installation", {
  Sys.setenv(R_PACKAGE_NAME = "stats")
  on.exit(Sys.unsetenv("R_PACKAGE_NAME"))
  layer_late <- Layer("Late", initialize = function(by = 3, ...) {
    super$initialize(...)
    self$by <- by
  }, call = function(x) x * self$by, parent_env = new.env(parent = asNamespace("stats")))
  Sys.unsetenv("R_PACKAGE_NAME")
  expect_null(get0("creator", attr(layer_late, "py_object"), inherits = FALSE))
  installed <- unserialize(serialize(layer_late, NULL))
  expect_equal(names(formals(installed)), c("object", "by", "..."))
  layer_sub <- Layer("Sub", inherit = installed)
  expect_equal(layer_sub(by = 2)$by, 2)
  expect_equal(as.array(installed(input)), 3 * x)
  expect_output(print(installed), "<class 'custom.Late'>", fixed = TRUE)
})

test_that("a method created by a function has the variables of this function", {
  scaled_by <- function(factor) function(x) x * factor
  scale <- Layer("ScaleInTests", call = scaled_by(3), twice = (function(n) function(x) super$get_config())(1))
  layer <- scale()
  expect_identical(as.numeric(layer(tf$constant(2))), 6)
  # `super` is available in it too.
  expect_true("name" %in% names(layer$twice(1)))
})

test_that("LearningRateSchedule() makes schedules that train, and are saved with the model", {
  halving <- LearningRateSchedule(
    "HalvingInTests",
    initialize = function(rate) {
      super$initialize()
      self$rate <- rate
    },
    call = function(step) self$rate / (1 + tf$cast(step, "float32")),
    get_config = function() list(rate = self$rate)
  )
  expect_identical(as.numeric(halving(0.5)(1)), 0.25)
  optimizer <- optimizer_sgd(learning_rate = halving(rate = 0.5))
  expect_identical(as.numeric(optimizer$learning_rate), 0.5)
  model <- keras_model_sequential(input_shape = 1) |> layer_dense(1)
  compile(model, optimizer, "mse")
  fit(model, c(1, 2), c(2, 4), epochs = 1, verbose = 0)
  file <- tempfile(fileext = ".keras")
  save_model(model, file)
  again <- load_model(file, custom_objects = list(HalvingInTests = halving))
  expect_identical(again$optimizer$get_config()$learning_rate$config$rate, 0.5)
})

test_that("loading a model with user-defined classes and functions names all that are missing", {
  doubling <- Layer("DoublingInTests", call = function(x) x * 2)
  clipped <- Constraint("ClippedInTests", call = function(w) op_clip(w, -1, 1))
  halved_error <- custom_metric("halved_error_in_tests", function(y_true, y_pred) op_mean(y_true - y_pred) / 2)
  model <- keras_model_sequential(input_shape = 2) |>
    layer_dense(1, kernel_constraint = clipped()) |>
    doubling()
  compile(model, "sgd", halved_error)
  x <- matrix(c(1, 2, 3, 4), 2)
  fit(model, x, c(1, 2), epochs = 1, verbose = 0)
  missing <- "ClippedInTests, DoublingInTests, halved_error_in_tests, which Keras does not have, not None"
  own <- list(DoublingInTests = doubling, ClippedInTests = clipped, halved_error_in_tests = halved_error)
  for (file in c(tempfile(fileext = ".keras"), tempfile(fileext = ".h5"))) {
    save_model(model, file)
    expect_error(load_model(file), missing, fixed = TRUE)
    expect_error(load_model(file, custom_objects = own[c(1, 3)]), "the file uses ClippedInTests, which", fixed = TRUE)
    expect_equal(predict(load_model(file, custom_objects = own), x, verbose = 0), predict(model, x, verbose = 0))
    by_list <- load_model(file, custom_objects = unname(own[1:2]), compile = FALSE)
    expect_equal(predict(by_list, x, verbose = 0), predict(model, x, verbose = 0))
    unlink(file)
  }
  # Passing only the class is sufficient if nothing else is needed.
  alone <- keras_model_sequential(input_shape = 2) |> doubling()
  file <- tempfile(fileext = ".keras")
  save_model(alone, file)
  expect_equal(predict(load_model(file, custom_objects = doubling), x, verbose = 0), x * 2)
})

test_that("a method can be called without an argument that it does not use", {
  Counter <- R6::R6Class("Counter", public = list(
    add = function(n) private$sum <- private$sum + 1,
    times = function(n) private$sum * n,
    total = function() private$sum
  ), private = list(sum = 0))
  counter <- r_to_py(Counter)()
  counter$add()
  expect_equal(counter$total(), 1)
  expect_equal(counter$times(3), 3)
  expect_error(counter$times(), "argument \"n\" is missing")
})
