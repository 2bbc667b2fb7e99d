# Custom training loops in R: tapes, optimizers, traced functions, iterators.

x <- digits_x(digits$train)[1:256, ]
y <- digits$train$y[1:256]

# A model, and a step that trains it by hand.
loop <- function() {
  keras$utils$set_random_seed(1L)
  model <- keras_model_sequential(input_shape = 64) |> layer_dense(16, "relu") |> layer_dense(10)
  optimizer <- optimizer_adam(0.01)
  loss_of <- loss_sparse_categorical_crossentropy(from_logits = TRUE)
  step <- function(inputs, targets) {
    with(tf$GradientTape() %as% tape, {
      loss <- loss_of(targets, model(inputs, training = TRUE))
    })
    gradients <- tape$gradient(loss, model$trainable_weights)
    optimizer$apply_gradients(zip_lists(gradients, model$trainable_weights))
    loss
  }
  list(model = model, step = step, optimizer = optimizer)
}

batches <- function() tensor_slices_dataset(list(x, y)) |> dataset_batch(64)

test_that("a tape, a gradient and an optimizer train a model", {
  by_hand <- loop()
  losses <- vapply(1:20, function(i) as.numeric(by_hand$step(x, y)), 0)
  expect_lt(losses[20], losses[1] / 2)
  expect_identical(as.integer(by_hand$optimizer$iterations), 20L)
})

test_that("a traced loop returns the results of the eager loop, and its R code runs once", {
  eager <- loop()
  traced <- loop()
  runs <- 0
  step <- tf_function(function(inputs, targets) {
    runs <<- runs + 1
    traced$step(inputs, targets)
  })
  inputs <- tf$constant(x, dtype = "float32")
  targets <- tf$constant(y)
  # The first step creates the optimizer's variables.
  first <- as.numeric(step(inputs, targets))
  runs_before <- runs
  by_graph <- c(first, vapply(1:4, function(i) as.numeric(step(inputs, targets)), 0))
  expect_equal(by_graph, vapply(1:5, function(i) as.numeric(eager$step(x, y)), 0), tolerance = 1e-4)
  expect_identical(runs, runs_before)
})

test_that("batches come from iterators, one by one, until NULL or the end", {
  by_hand <- loop()
  seen <- 0L
  iterator <- as_iterator(batches())
  while (!is.null(batch <- iter_next(iterator))) {
    by_hand$step(batch[[1]], batch[[2]])
    seen <- seen + nrow(batch[[1]])
  }
  expect_identical(seen, 256L)
  iterator <- make_iterator_one_shot(batches())
  seen <- 0L
  until_out_of_range({
    batch <- iterator_get_next(iterator)
    seen <- seen + nrow(batch[[1]])
  })
  expect_identical(seen, 256L)
  expect_identical(iterate(batches(), function(batch) nrow(batch[[1]])), rep(64L, 4))
})

test_that("a persistent tape returns several gradients, and a tape of a gradient the second derivative", {
  a <- tf$Variable(3)
  with(tf$GradientTape(persistent = TRUE) %as% tape, {
    square <- a^2
    cube <- a^3
  })
  expect_identical(as.numeric(tape$gradient(square, a)), 6)
  expect_identical(as.numeric(tape$gradient(cube, a)), 27)
  with(tf$GradientTape() %as% outer, {
    with(tf$GradientTape() %as% inner, cube <- a^3)
    first <- inner$gradient(cube, a)
  })
  expect_identical(as.numeric(outer$gradient(first, a)), 18)
})

test_that("metrics are updated, read and reset, rates read and set", {
  by_hand <- loop()
  mean_loss <- metric_mean()
  mean_loss$update_state(3)
  mean_loss$update_state(5)
  expect_identical(as.numeric(mean_loss$result()), 4)
  mean_loss$reset_state()
  expect_identical(as.numeric(mean_loss$result()), 0)
  by_hand$optimizer$learning_rate <- 0.5
  expect_identical(as.numeric(by_hand$optimizer$learning_rate), 0.5)
  by_hand$optimizer$learning_rate$assign(0.25)
  expect_identical(as.numeric(by_hand$optimizer$learning_rate), 0.25)
})

test_that("a batch is trained on, tested and predicted", {
  model <- small_model()
  before <- test_on_batch(model, x, y)
  for (i in 1:20) scores <- train_on_batch(model, x, y)
  expect_identical(names(scores), c("loss", "accuracy"))
  expect_lt(test_on_batch(model, x, y)[["loss"]], before[["loss"]])
  expect_identical(dim(predict_on_batch(model, x)), c(256L, 10L))
})

test_that("R control flow on a tensor that is not a part of the graph is an error that names the remedy", {
  one <- tf$constant(1)
  tf_function <- function(f) rkeras::tf_function(f, autograph = FALSE)
  expect_error(tf_function(function(t) if (t > 0) t else -t)(one), "use tf$cond() or op_cond()", fixed = TRUE)
  expect_error(tf_function(function(t) while (t > 0) t <- t - 1)(one), "use tf$while_loop() or op_while_loop()",
               fixed = TRUE)
  expect_error(tf_function(function(t) t > 0 && t < 2)(one), "R's own `&&` cannot read a tensor", fixed = TRUE)
  expect_error(tf_function(function(t) t > 0 || t < 2)(one), "use `|`", fixed = TRUE)
  expect_error(tf_function(function(t) for (i in t) i)(one), "use tf$map_fn(), op_map()", fixed = TRUE)
  symbolic <- "a symbolic tensor has no value yet"
  expect_error(tf_function(function(t) if (as.logical(t > 0)) t else -t)(one), symbolic)
  expect_error(tf_function(function(t) ifelse(t > 0, t, -t))(one), symbolic)
  expect_error(as.array(layer_input(3)), symbolic)
  # The error is R's error with its call.
  error <- tryCatch(tf_function(function(t) if (t > 0) t else -t)(one), error = identity)
  expect_identical(conditionCall(error), quote(if (t > 0) t else -t))
  # An `if` that fails for another reason is unchanged.
  plain <- tryCatch(tf_function(function(t) if (NA) t)(one), error = conditionMessage)
  expect_no_match(plain, "cannot read a tensor")
})

test_that("the remedies in the errors work", {
  minus <- tf$constant(-1)
  expect_identical(as.numeric(tf_function(function(t) tf$cond(t > 0, function() t, function() -t))(minus)), 1)
  expect_identical(as.numeric(tf_function(function(t) op_cond(t > 0, function() t, function() -t))(minus)), 1)
  expect_identical(as.numeric(tf_function(function(t) op_where(t > 0, t, -t))(tf$constant(c(-1, 2)))), c(1, 2))
  counted <- tf_function(function(t) op_while_loop(function(i) i < 5, function(i) list(i + 1), list(t)))
  expect_identical(as.numeric(counted(minus)[[1]]), 5)
  expect_identical(as.numeric(tf$map_fn(function(i) i * 2, tf$constant(c(1, 2)))), c(2, 4))
})

test_that("a shape with a size that is unknown until the graph runs", {
  like <- function(f) tf_function(f, input_signature = list(tf$TensorSpec(list(NULL, 2L))))
  x <- matrix(1:6 / 2, 3, 2)
  expect_equal(as.array(like(function(t) op_zeros(op_shape(t)))(x)), matrix(0, 3, 2))
  expect_equal(as.array(like(function(t) op_reshape(t, rev(op_shape(t))))(x)), array_reshape(x, c(2, 3)))
  expect_equal(dim(like(function(t) random_normal(op_shape(t)))(x)), c(3L, 2L))
})
