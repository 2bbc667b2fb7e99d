x <- matrix(seq(-1, 1, length.out = 24), 8, 3)
y <- matrix(as.numeric(rowSums(x) > 0), 8, 1)

small_model <- function(...) {
  keras_model_sequential() %>%
    layer_dense(4, input_shape = 3, ...) %>%
    layer_dense(1, activation = "sigmoid")
}

test_that("uncalled verbs stand for Keras symbols", {
  model <- small_model(activation = activation_relu, kernel_initializer = initializer_he_normal,
                       kernel_constraint = constraint_nonneg)
  model %>% compile(optimizer = optimizer_adam, loss = loss_binary_crossentropy,
                    metrics = list(metric_binary_accuracy, "mae"))
  history <- fit(model, x, y, epochs = 1, verbose = 0)
  expect_named(history$metrics, c("loss", "binary_accuracy", "mae"))
  expect_true(all(get_weights(model)[[1]] >= 0))
  file <- tempfile(fileext = ".keras")
  save_model(model, file)
  expect_equal(predict(load_model(file), x, verbose = 0), predict(model, x, verbose = 0))
})

test_that("metrics in c() can be verbs", {
  model <- small_model()
  model %>% compile(loss = "mse", metrics = c("mae", metric_auc))
  scores <- names(evaluate(model, x, y, verbose = 0))
  # Keras adds a number to default names.
  expect_identical(sub("_[0-9]+$", "", scores), c("loss", "mae", "auc"))
})

test_that("R functions as losses, metrics, activations and schedules", {
  model <- small_model(activation = function(x) tf$nn$relu(x))
  model %>% compile(
    optimizer = optimizer_sgd(function(step) 0.5 / (step + 1)),
    loss = function(y_true, y_pred) tf$reduce_mean((y_true - y_pred)^2),
    metrics = list(custom_metric("twice", function(y_true, y_pred) 2 * tf$reduce_mean((y_true - y_pred)^2)))
  )
  history <- fit(model, x, y, epochs = 1, batch_size = 4, verbose = 0)
  expect_equal(history$metrics$twice, 2 * history$metrics$loss, tolerance = 1e-5)
  expect_equal(as.numeric(model$optimizer$learning_rate), 0.5 / 3, tolerance = 1e-6)
})

test_that("R functions as initializers, regularizers and constraints", {
  regularizer <- function(w) 0.5 * tf$reduce_sum(w)
  constraint <- function(w) tf$clip_by_value(w, 0, 1)
  if (package_version(keras$`__version__`) < "3.15") { # which accepts only objects
    regularizer <- regularizer_l1(0.5)
    constraint <- constraint_maxnorm(1)
  }
  model <- small_model(
    kernel_initializer = function(shape, dtype = NULL) array(2, dim = unlist(shape)),
    bias_initializer = function(shape) rep(3, prod(unlist(shape))),
    kernel_regularizer = regularizer,
    kernel_constraint = constraint
  )
  expect_equal(get_weights(model)[[1]], matrix(2, 3, 4))
  expect_equal(c(get_weights(model)[[2]]), rep(3, 4))
  expect_equal(as.numeric(model$losses[[1]]), 12)
  model %>% compile(loss = "mse")
  fit(model, x, y, epochs = 1, verbose = 0)
  expect_true(all(get_weights(model)[[1]] <= 1))
})

test_that("a schedule of one argument or of two sets the rate", {
  model <- small_model()
  model %>% compile(optimizer_sgd(0.8), loss = "mse")
  falling <- callback_learning_rate_scheduler(function(epoch) 0.1 / (epoch + 1))
  fit(model, x, y, epochs = 3, verbose = 0, callbacks = falling)
  expect_equal(as.numeric(model$optimizer$learning_rate), 0.1 / 3, tolerance = 1e-6)
  fit(model, x, y, epochs = 1, verbose = 0, callbacks = callback_learning_rate_scheduler(function(epoch, lr) 1L))
  expect_equal(as.numeric(model$optimizer$learning_rate), 1)
})

test_that("the axes of constraints count from 0, those of activations and losses as in R keras", {
  w <- tf$constant(rbind(c(3, 1), c(4, 0)), dtype = "float32")
  expect_equal(as.array(constraint_unitnorm(axis = 0)(w)), rbind(c(0.6, 1), c(0.8, 0)), tolerance = 1e-6)
  expect_equal(as.array(constraint_unitnorm(axis = 1)(w)), rbind(c(3, 1) / sqrt(10), c(1, 0)), tolerance = 1e-6)
  expect_equal(colSums(as.array(activation_softmax(x, axis = 0))), rep(1, 3), tolerance = 1e-6)
  expect_equal(colSums(as.array(activation_log_softmax(x, axis = 1) %>% tf$exp())), rep(1, 3), tolerance = 1e-6)
  expect_equal(c(as.array(loss_cosine_similarity(diag(2), diag(2), axis = 1))), c(-1, -1), tolerance = 1e-6)
  expect_equal(c(as.array(loss_cosine_proximity(diag(2), diag(2), axis = 1))), c(-1, -1), tolerance = 1e-6)
})

test_that("an invalid argument is named", {
  expect_error(constraint_maxnorm("a"), "`max_value` must be a number")
  expect_error(metric_iou(num_classes = 2.5, target_class_ids = 1), "`num_classes` must be a positive integer")
  expect_error(loss_mean_squared_error(x), "`y_pred` must be given together with `y_true`")
  expect_error(metric_auc(curve = "FOC"), '`curve` must be one of "ROC", "PR"')
})

test_that("categorical hinge accepts its values by position", {
  truth <- rbind(c(1, 0), c(0, 1))
  guess <- rbind(c(0.8, 0.2), c(0.4, 0.6))
  expect_equal(c(as.array(metric_categorical_hinge(truth, guess))), c(0.4, 0.8), tolerance = 1e-6)
})

test_that("whole doubles are integers in calls of objects and functions of Keras", {
  expect_identical(dim(initializer_constant(3)(c(2, 2))), c(2L, 2L))
  expect_identical(dim(layer_dense(units = 1)$add_weight(shape = c(2, 3))), 2:3)
  expect_identical(dim(layer_dense(units = 1)$add_weight("w", c(2, 3))), 2:3)
  expect_identical(keras$layers$Dense(3)$units, 3L)
  expect_identical(dim(keras$layers$Conv2D(3, c(3, 3))(array(1, c(1, 4, 4, 1)))), c(1L, 2L, 2L, 3L))
  expect_identical(dim(keras$ops$zeros(c(2, 3))), 2:3)
  expect_identical(dim(keras$ops$reshape(op_ones(4), c(2, -1))), c(2L, 2L))
  expect_identical(dim(keras$random$normal(c(2, 2))), c(2L, 2L))
  expect_identical(dim(keras$Input(c(2, 3))), c(NA, 2:3))
  expect_error(keras$layers$Dense(units = 2.5), "units")
})
