x <- fill(c(10, 3), 1.3)
yr <- fill(c(10, 1), 0.4)
y1 <- matrix((1:10%%2))
M <- function(out = 1, act = NULL) setw(keras_model_sequential() %>% layer_dense(4, input_shape = 3, 
  activation = "tanh", name = "h") %>% layer_dense(out, activation = act, name = "o"))
FT <- function(m, ..., xx = x, yy = yr) {
  h <- m %>% fit(xx, yy, verbose = 0, shuffle = FALSE, batch_size = 4, ...)
  h$metrics
}
emb <- fill(c(6, 3))
case("emb weights arg", {
  m <- keras_model_sequential() %>% layer_embedding(6, 3, weights = list(emb), input_length = 2, trainable = FALSE)
  predict(m, matrix(c(1, 2, 5, 0), 2), verbose = 0)
})
case("emb weights arg trainable", {
  m <- keras_model_sequential() %>% layer_embedding(6, 3, weights = list(emb), input_length = 2) %>% 
    layer_flatten() %>% layer_dense(1, weights = list(fill(c(6, 1)), array(0.1)))
  m %>% compile("sgd", "mse")
  m %>% train_on_batch(matrix(c(1, 2, 5, 0), 2), matrix(c(1, 2)))
  get_weights(m)
})
case("dense weights arg", {
  m <- keras_model_sequential() %>% layer_dense(2, input_shape = 3, weights = list(fill(c(3, 2)), array(c(0.1, 
    0.2))))
  predict(m, x, verbose = 0)
})
case("lstm weights arg", {
  m <- keras_model_sequential() %>% layer_lstm(2, input_shape = c(3, 2), weights = list(fill(c(2, 8)), 
    fill(c(2, 8)), fill(8)))
  predict(m, fill(c(2, 3, 2)), verbose = 0)
})
case("lr set mid", {
  m <- M()
  m %>% compile(optimizer_sgd(0.1), "mse")
  a <- FT(m)
  k_set_value(m$optimizer$lr, 0.001)
  b <- FT(m)
  list(a, b, k_get_value(m$optimizer$lr))
})
case("lr set mid2", {
  m <- M()
  m %>% compile(optimizer_adam(0.1), "mse")
  a <- FT(m)
  k_set_value(m$optimizer$learning_rate, 0.001)
  b <- FT(m)
  list(a, b)
})
case("lr assign", {
  m <- M()
  m %>% compile(optimizer_sgd(0.1), "mse")
  a <- FT(m)
  m$optimizer$lr <- 0.001
  b <- FT(m)
  list(a, b)
})
case("lr assign2", {
  m <- M()
  m %>% compile(optimizer_sgd(0.1), "mse")
  a <- FT(m)
  m$optimizer$learning_rate <- 0.001
  b <- FT(m)
  list(a, b)
})
case("lr assign method", {
  m <- M()
  m %>% compile(optimizer_sgd(0.1), "mse")
  a <- FT(m)
  m$optimizer$lr$assign(0.001)
  b <- FT(m)
  list(a, b)
})
case("iterations", {
  m <- M()
  m %>% compile("adam", "mse")
  FT(m)
  as.numeric(k_get_value(m$optimizer$iterations))
})
case("freeze train", {
  m <- M()
  freeze_weights(m, to = "h")
  m %>% compile(optimizer_sgd(0.1), "mse")
  list(FT(m, epochs = 2), get_weights(m))
})
case("freeze bn train", {
  m <- keras_model_sequential() %>% layer_dense(4, input_shape = 3) %>% layer_batch_normalization(name = "b") %>% 
    layer_dense(1)
  setw(m, TRUE)
  freeze_weights(m, from = "b", to = "b")
  m %>% compile(optimizer_sgd(0.01), "mse")
  list(FT(m), get_weights(m))
})
case("layer trainable F", {
  m <- M()
  l <- get_layer(m, "h")
  l$trainable <- FALSE
  m %>% compile(optimizer_sgd(0.1), "mse")
  list(FT(m), get_weights(m)[[1]], length(m$trainable_weights))
})
case("layer set_weights", {
  m <- M()
  l <- get_layer(m, "h")
  set_weights(l, list(fill(c(3, 4), 2), fill(4, 2)))
  predict(m, x, verbose = 0)
})
case("named metrics c", {
  m <- M(1, "sigmoid")
  m %>% compile("sgd", "binary_crossentropy", metrics = c(acc = "accuracy"))
  FT(m, yy = y1)
})
case("named metrics list", {
  m <- M(1, "sigmoid")
  m %>% compile("sgd", "binary_crossentropy", metrics = list(acc = "accuracy"))
  FT(m, yy = y1)
})
case("loss in compile opt obj reuse", {
  o <- optimizer_adam(0.1)
  m <- M()
  m %>% compile(o, "mse")
  a <- FT(m)
  m %>% compile(o, "mae")
  b <- FT(m)
  list(a, b)
})
case("recompile keeps weights", {
  m <- M()
  m %>% compile(optimizer_adam(0.1), "mse")
  a <- FT(m, epochs = 2)
  m %>% compile(optimizer_adam(0.1), "mse")
  b <- FT(m, epochs = 2)
  list(a, b)
})
case("gen sw", {
  g <- function() list(x, yr, array(1:10/10))
  m <- M()
  m %>% compile("sgd", "mse")
  h <- m %>% fit(g, steps_per_epoch = 2, epochs = 2, verbose = 0)
  h$metrics
})
case("gen list in", {
  a <- layer_input(3)
  b <- layer_input(2)
  m <- setw(keras_model(list(a, b), layer_concatenate(list(a, b)) %>% layer_dense(1)))
  m %>% compile("sgd", "mse")
  g <- function() list(list(x, fill(c(10, 2))), yr)
  h <- m %>% fit(g, steps_per_epoch = 2, verbose = 0)
  h$metrics
})
case("mi val split", {
  a <- layer_input(3)
  b <- layer_input(2)
  m <- setw(keras_model(list(a, b), layer_concatenate(list(a, b)) %>% layer_dense(1)))
  m %>% compile("sgd", "mse")
  FT(m, xx = list(x, fill(c(10, 2))), validation_split = 0.3)
})
case("stateful fit", {
  m <- keras_model_sequential() %>% layer_lstm(3, stateful = TRUE, batch_input_shape = c(2, 4, 2)) %>% 
    layer_dense(1)
  setw(m)
  m %>% compile("sgd", "mse")
  xx <- fill(c(4, 4, 2))
  h <- m %>% fit(xx, fill(c(4, 1)), batch_size = 2, epochs = 3, shuffle = FALSE, verbose = 0)
  a <- h$metrics
  m %>% reset_states()
  list(a, predict(m, xx, batch_size = 2, verbose = 0))
})
case("lstm regs", {
  m <- keras_model_sequential() %>% layer_lstm(3, input_shape = c(4, 2), kernel_regularizer = regularizer_l2(0.1), 
    recurrent_regularizer = regularizer_l1(0.1), bias_regularizer = regularizer_l2(0.3), activity_regularizer = regularizer_l2(0.2))
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% evaluate(fill(c(4, 4, 2)), fill(c(4, 3)), verbose = 0)
})
case("lstm constr", {
  m <- keras_model_sequential() %>% layer_lstm(3, input_shape = c(4, 2), kernel_constraint = constraint_maxnorm(0.2), 
    recurrent_constraint = constraint_nonneg())
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% train_on_batch(fill(c(4, 4, 2)), fill(c(4, 3)))
  get_weights(m)
})
case("emb reg", {
  m <- keras_model_sequential() %>% layer_embedding(6, 3, embeddings_regularizer = regularizer_l2(0.1), 
    embeddings_constraint = constraint_unitnorm(axis = 1)) %>% layer_flatten() %>% layer_dense(1)
  predict(m, matrix(c(1, 2, 5, 0), 2), verbose = 0)
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% train_on_batch(matrix(c(1, 2, 5, 0), 2), matrix(c(1, 2)))
  get_weights(m)
})
case("R6 layer", {
  L <- R6::R6Class("L", inherit = KerasLayer, public = list(k = NULL, u = NULL, initialize = function(u) self$u <- u, 
    build = function(input_shape) self$k <- self$add_weight(name = "k", shape = list(input_shape[[2]], 
      self$u), initializer = initializer_constant(0.3), trainable = TRUE), call = function(x, mask = NULL) k_dot(x, 
      self$k), compute_output_shape = function(input_shape) list(input_shape[[1]], self$u)))
  ll <- function(object, u) create_layer(L, object, list(u = as.integer(u)))
  m <- keras_model_sequential() %>% layer_dense(4, input_shape = 3) %>% ll(2)
  setw(m)
  m %>% compile("sgd", "mse")
  list(predict(m, x, verbose = 0), FT(m, yy = fill(c(10, 2))))
})
case("new_layer_class", {
  L <- new_layer_class("L", initialize = function(u) {
    super$initialize()
    self$u <- u
  }, build = function(s) {
    self$w <- self$add_weight(name = "w", shape = shape(s[[2]], self$u), initializer = "ones")
  }, call = function(x) k_dot(x, self$w) * 2)
  l <- L(2)
  as.array(l(k_constant(x)))
})
case("new_loss_class", {
  L <- new_loss_class("L", initialize = function(a = 2) {
    super$initialize(name = "l")
    self$a <- a
  }, call = function(y, p) self$a * k_mean(k_square(y - p), axis = -1))
  m <- M()
  m %>% compile("sgd", L(3))
  m %>% evaluate(x, yr, verbose = 0)
})
case("new_metric_class", {
  Mc <- new_metric_class("S", initialize = function(name = "s", ...) {
    super$initialize(name = name, ...)
    self$t <- self$add_weight(name = "t", initializer = "zeros")
  }, update_state = function(y, p, sample_weight = NULL) {
    self$t$assign_add(k_sum(p))
  }, result = function() self$t)
  m <- M()
  m %>% compile("sgd", "mse", metrics = Mc())
  m %>% evaluate(x, yr, verbose = 0)
})
case("new_lrs", {
  S <- new_learning_rate_schedule_class("S", initialize = function(a) self$a <- a, call = function(step) self$a/(k_cast(step, 
    "float32") + 1))
  m <- M()
  m %>% compile(optimizer_sgd(S(0.1)), "mse")
  list(FT(m, epochs = 2), get_weights(m)[[4]])
})
case("new_model_class", {
  C <- new_model_class("C", initialize = function() {
    super$initialize()
    self$d <- layer_dense(units = 1, kernel_initializer = initializer_constant(0.2))
  }, call = function(inputs, training = NULL) self$d(inputs))
  m <- C()
  m %>% compile("sgd", "mse")
  list(FT(m, epochs = 2), predict(m, x, verbose = 0))
})
case("model_custom", {
  m <- keras_model_custom(name = "z", function(self) {
    self$d <- layer_dense(units = 1, kernel_initializer = initializer_constant(0.2))
    function(inputs, mask = NULL, training = FALSE) self$d(inputs)
  })
  m %>% compile("sgd", "mse")
  list(FT(m, epochs = 2), predict(m, x, verbose = 0))
})
case("vae", {
  i <- layer_input(3)
  h <- layer_dense(i, 4)
  mu <- layer_dense(h, 2)
  z <- layer_lambda(mu, function(a) a + 0 * k_random_normal(k_shape(a)))
  o <- layer_dense(z, 3)
  m <- setw(keras_model(i, o))
  m %>% compile("sgd", function(y, p) k_mean(loss_mean_squared_error(y, p)) + k_sum(k_abs(y)) * 0)
  FT(m, yy = x)
})
case("loss fn in loss", {
  m <- M(2)
  m %>% compile("sgd", function(y, p) loss_mean_squared_error(y, p) + 0.1 * loss_mean_absolute_error(y, 
    p))
  FT(m, yy = fill(c(10, 2)))
})
case("metric_ in custom metric", {
  m <- M(1, "sigmoid")
  m %>% compile("sgd", "binary_crossentropy", metrics = custom_metric("ba2", function(y, p) metric_binary_accuracy(y, 
    p)))
  FT(m, yy = y1)
})
case("dice", {
  m <- M(2, "sigmoid")
  dice <- function(y, p) {
    yf <- k_flatten(y)
    pf <- k_flatten(p)
    1 - (2 * k_sum(yf * pf) + 1)/(k_sum(yf) + k_sum(pf) + 1)
  }
  m %>% compile("sgd", dice, metrics = custom_metric("dc", function(y, p) 1 - dice(y, p)))
  FT(m, yy = to_categorical(y1))
})
case("r2", {
  m <- M()
  m %>% compile("sgd", "mse", metrics = custom_metric("r2", function(y, p) {
    1 - k_sum(k_square(y - p))/(k_sum(k_square(y - k_mean(y))) + k_epsilon())
  }))
  FT(m)
})
case("rmse custom", {
  m <- M()
  m %>% compile("sgd", function(y, p) k_sqrt(k_mean(k_square(p - y))))
  FT(m)
})
case("focal", {
  m <- M(1, "sigmoid")
  fl <- function(y, p) {
    p <- k_clip(p, k_epsilon(), 1 - k_epsilon())
    -k_mean(y * k_pow(1 - p, 2) * k_log(p) + (1 - y) * k_pow(p, 2) * k_log(1 - p))
  }
  m %>% compile("sgd", fl)
  FT(m, yy = y1)
})
case("quantile", {
  m <- M()
  q <- 0.9
  m %>% compile("sgd", function(y, p) k_mean(k_maximum(q * (y - p), (q - 1) * (y - p)), axis = 2))
  FT(m)
})
case("weighted bce", {
  m <- M(1, "sigmoid")
  m %>% compile("sgd", function(y, p) k_mean(k_binary_crossentropy(y, p) * (y * 3 + (1 - y))))
  FT(m, yy = y1)
})
case("batch dict", {
  e <- NULL
  m <- M()
  m %>% compile("sgd", "mse", metrics = "mae")
  FT(m, callbacks = list(callback_lambda(on_batch_end = function(batch, logs) e <<- c(e, unlist(logs[c("loss", 
    "mae")])))))
  e
})
case("batch logs names", {
  e <- NULL
  m <- M()
  m %>% compile("sgd", "mse", metrics = "mae")
  FT(m, callbacks = list(callback_lambda(on_batch_end = function(batch, logs) e <<- names(logs))))
  sort(e)
})
case("epoch logs names", {
  e <- NULL
  m <- M()
  m %>% compile("sgd", "mse", metrics = "mae")
  FT(m, validation_split = 0.2, callbacks = list(callback_lambda(on_epoch_end = function(epoch, logs) e <<- names(logs))))
  e
})
case("shape input", {
  i <- layer_input(shape = c(NA, 3))
  k_int_shape(i)
})
case("batch_shape", k_int_shape(layer_input(batch_shape = c(4, 3))))
case("bshape list", k_int_shape(layer_input(batch_shape = list(NULL, 3))))
case("input dtype", k_dtype(layer_input(3, dtype = "int32")))
case("input name", layer_input(3, name = "foo")$name)
case("output_shape conv", {
  m <- keras_model_sequential() %>% layer_conv_2d(4, 3, input_shape = c(28, 28, 1))
  m$output_shape
})
case("dim output", dim(layer_dense(layer_input(3), 5)))
case("get_output_shape_at", {
  l <- layer_dense(units = 5)
  l(layer_input(3))
  tryCatch(get_output_shape_at(l, 1), error = function(e) "err")
})
case("td dataset fit", {
  ds <- tfdatasets::tensor_slices_dataset(list(x, yr)) %>% tfdatasets::dataset_batch(4)
  m <- M()
  m %>% compile("sgd", "mse", metrics = "mae")
  h <- m %>% fit(ds, epochs = 2, verbose = 0, validation_data = ds)
  list(h$metrics, m %>% evaluate(ds, verbose = 0), predict(m, ds, verbose = 0))
})
case("td dataset repeat", {
  ds <- tfdatasets::tensor_slices_dataset(list(x, yr)) %>% tfdatasets::dataset_repeat() %>% tfdatasets::dataset_batch(4)
  m <- M()
  m %>% compile("sgd", "mse")
  h <- m %>% fit(ds, epochs = 2, steps_per_epoch = 3, verbose = 0)
  h$metrics
})
case("sw temporal", {
  m <- keras_model_sequential() %>% layer_lstm(3, return_sequences = TRUE, input_shape = c(4, 2)) %>% 
    layer_dense(1)
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% evaluate(fill(c(3, 4, 2)), fill(c(3, 4, 1)), sample_weight = abs(fill(c(3, 4))), verbose = 0)
})
case("AUC multi", {
  m <- M(3, "softmax")
  m %>% compile("sgd", "categorical_crossentropy", metrics = list(metric_auc(name = "auc"), metric_precision(name = "p"), 
    metric_recall(name = "r")))
  FT(m, yy = to_categorical(1:10%%3), epochs = 2)
})
case("tp fp", {
  m <- M(1, "sigmoid")
  m %>% compile("sgd", "binary_crossentropy", metrics = list(metric_true_positives(name = "tp"), metric_false_negatives(name = "fn")))
  FT(m, yy = y1, epochs = 2)
})
case("default names twice", {
  m <- M(1, "sigmoid")
  m %>% compile("sgd", "binary_crossentropy", metrics = list(metric_auc(), metric_auc(curve = "PR")))
  length(names(FT(m, yy = y1)))
})
case("sub model", {
  b <- setw(keras_model_sequential() %>% layer_dense(4, input_shape = 3))
  i <- layer_input(3)
  m <- keras_model(i, layer_dense(b(i), 1))
  setw(m)
  m %>% compile("sgd", "mse")
  list(FT(m), count_params(m))
})
case("shared layer", {
  d <- layer_dense(units = 2)
  a <- layer_input(3)
  b <- layer_input(3)
  m <- keras_model(list(a, b), layer_concatenate(list(d(a), d(b))) %>% layer_dense(1))
  setw(m)
  m %>% compile("sgd", "mse")
  FT(m, xx = list(x, x * 2))
})
case("pop retrain", {
  m <- M()
  m2 <- keras_model(m$input, get_layer(m, "h")$output)
  predict(m2, x, verbose = 0)
})
case("gradient tape", {
  library(tensorflow)
  w <- tf$Variable(2)
  with(tf$GradientTape() %as% t, {
    l <- k_square(w * 3)
  })
  as.numeric(t$gradient(l, w))
})
case("opt apply", {
  library(tensorflow)
  w <- tf$Variable(c(2, 1))
  o <- optimizer_sgd(0.1)
  o$apply_gradients(list(list(tf$constant(c(1, 0.5)), w)))
  as.array(w)
})
case("opt apply mom x3", {
  library(tensorflow)
  w <- tf$Variable(c(2, 1))
  o <- optimizer_adam(0.1)
  for (i in 1:3) o$apply_gradients(list(list(tf$constant(c(1, 0.5)), w)))
  as.array(w)
})
case("custom train step", {
  library(tensorflow)
  m <- M()
  o <- optimizer_sgd(0.1)
  for (i in 1:3) z <- with(tf$GradientTape() %as% t, {
    l <- k_mean(loss_mean_squared_error(k_constant(yr), m(k_constant(x))))
  })
  g <- t$gradient(l, m$trainable_variables)
  o$apply_gradients(zip_lists(g, m$trainable_variables))
  get_weights(m)
})
for (a in c("mobilenet", "mobilenet_v2", "mobilenet_v3_small", "resnet50", "vgg16", "xception", "efficientnet_b0")) eval(bquote(case(.(paste("app", 
  a)), {
  m <- .(as.name(paste0("application_", a)))(weights = NULL, include_top = FALSE, input_shape = c(96, 
    96, 3))
  list(count_params(m), length(m$layers), unlist(m$output_shape), length(get_weights(m)), m$layers[[3]]$name)
})))
case("app mnv2 numbers", {
  m <- application_mobilenet_v2(weights = NULL, include_top = FALSE, input_shape = c(32, 32, 3), alpha = 0.35, 
    pooling = "avg")
  w <- get_weights(m)
  set_weights(m, lapply(seq_along(w), function(i) abs(fill(dim(w[[i]]), 0.31 + 0.01 * i)) * 0.3 + 0.05))
  predict(m, fill(c(2, 32, 32, 3)), verbose = 0)[, 1:10]
})
case("app top", {
  m <- application_mobilenet(weights = NULL, classes = 7, input_shape = c(32, 32, 3), alpha = 0.25, 
    dropout = 0.2)
  list(count_params(m), unlist(m$output_shape))
})
