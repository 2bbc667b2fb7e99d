x <- fill(c(10, 3), 1.3)
yr <- fill(c(10, 1), 0.4)
y1 <- matrix((1:10%%2))
M <- function(out = 1, act = NULL) setw(keras_model_sequential() %>% layer_dense(4, input_shape = 3, 
  activation = "tanh", name = "h") %>% layer_dense(out, activation = act, name = "o"))
FT <- function(m, ..., xx = x, yy = yr, epochs = 3) {
  h <- m %>% fit(xx, yy, verbose = 0, shuffle = FALSE, batch_size = 4, epochs = epochs, ...)
  h$metrics
}
R6C <- function(...) R6::R6Class("C", inherit = KerasCallback, public = list(...))
case("stop_training", {
  C <- R6C(on_epoch_end = function(epoch, logs = list()) if (epoch == 1) 
    self$model$stop_training <- TRUE)
  m <- M()
  m %>% compile("sgd", "mse")
  FT(m, epochs = 6, callbacks = list(C$new()))
})
case("cb lr assign", {
  C <- R6C(on_epoch_begin = function(epoch, logs = list()) self$model$optimizer$lr <- 0.001)
  m <- M()
  m %>% compile(optimizer_sgd(0.1), "mse")
  FT(m, callbacks = list(C$new()))
})
case("cb k_set_value lr", {
  C <- R6C(on_epoch_begin = function(epoch, logs = list()) k_set_value(self$model$optimizer$lr, 0.001))
  m <- M()
  m %>% compile(optimizer_sgd(0.1), "mse")
  FT(m, callbacks = list(C$new()))
})
case("cb learning_rate assign", {
  C <- R6C(on_epoch_begin = function(epoch, logs = list()) self$model$optimizer$learning_rate <- 0.001)
  m <- M()
  m %>% compile(optimizer_sgd(0.1), "mse")
  FT(m, callbacks = list(C$new()))
})
case("opt obj lr assign", {
  o <- optimizer_sgd(0.1)
  o$lr <- 0.001
  m <- M()
  m %>% compile(o, "mse")
  FT(m)
})
case("opt momentum assign", {
  o <- optimizer_sgd(0.1)
  o$momentum <- 0.9
  m <- M()
  m %>% compile(o, "mse")
  FT(m)
})
case("opt clip assign", {
  o <- optimizer_sgd(0.1)
  o$clipnorm <- 0.01
  m <- M()
  m %>% compile(o, "mse")
  FT(m)
})
case("opt beta assign", {
  o <- optimizer_adam(0.1)
  o$beta_1 <- 0.1
  m <- M()
  m %>% compile(o, "mse")
  FT(m)
})
case("opt eps assign", {
  o <- optimizer_adam(0.1)
  o$epsilon <- 0.1
  m <- M()
  m %>% compile(o, "mse")
  FT(m)
})
case("opt decay assign", {
  o <- optimizer_sgd(0.1)
  r <- tryCatch({
    o$decay <- 0.5
    "set"
  }, error = function(e) "err")
  r
})
case("dropout rate assign", {
  m <- keras_model_sequential() %>% layer_dropout(0.9, input_shape = 3, name = "d")
  l <- get_layer(m, "d")
  l$rate <- 0
  m(k_constant(x), training = TRUE)
})
case("model trainable assign", {
  m <- M()
  m$trainable <- FALSE
  m %>% compile("sgd", "mse")
  w <- get_weights(m)
  FT(m)
  list(length(m$trainable_weights), all.equal(w, get_weights(m)))
})
case("activation assign", {
  m <- M()
  l <- get_layer(m, "h")
  l$activation <- activation_relu
  predict(m, x, verbose = 0)
})
case("use_bias assign", {
  m <- M()
  l <- get_layer(m, "h")
  l$use_bias <- FALSE
  predict(m, x, verbose = 0)
})
case("kernel assign", {
  m <- M()
  l <- get_layer(m, "h")
  l$kernel$assign(k_constant(fill(c(3, 4), 2)))
  predict(m, x, verbose = 0)
})
case("kernel_regularizer assign", {
  m <- M()
  l <- get_layer(m, "h")
  l$kernel_regularizer <- regularizer_l2(0.5)
  m %>% compile("sgd", "mse")
  m %>% evaluate(x, yr, verbose = 0)
})
case("kernel_regularizer assign n", {
  m <- M()
  l <- get_layer(m, "h")
  l$kernel_regularizer <- regularizer_l2(0.5)
  length(m$losses)
})
case("stateful assign", {
  m <- keras_model_sequential() %>% layer_lstm(2, batch_input_shape = c(2, 3, 2), name = "l")
  setw(m)
  l <- get_layer(m, "l")
  l$stateful <- TRUE
  z <- fill(c(2, 3, 2))
  tryCatch(list(predict(m, z, batch_size = 2, verbose = 0), predict(m, z, batch_size = 2, verbose = 0)), 
    error = function(e) "err")
})
case("bn momentum assign", {
  i <- layer_input(c(3, 2))
  l <- layer_batch_normalization()
  m <- keras_model(i, l(i))
  setw(m, TRUE)
  l$momentum <- 0
  m(k_constant(fill(c(4, 3, 2))), training = TRUE)
  get_weights(m)
})
case("es attr", {
  e <- callback_early_stopping(monitor = "loss", patience = 1, min_delta = 10)
  m <- M()
  m %>% compile("sgd", "mse")
  h <- FT(m, epochs = 9, callbacks = list(e))
  list(h, e$stopped_epoch, as.numeric(e$best))
})
for (sh in list(c(3, 3), c(4, 4), c(2, 2, 2), c(3, 3, 3))) for (ax in seq_along(sh)) eval(bquote(case(.(paste("normalize sq", 
  paste(sh, collapse = "x"), ax)), normalize(fill(.(sh)), axis = .(ax)))))
case("normalize non-square ax1", normalize(fill(c(3, 4)), axis = 1))
case("normalize ord1 ax1", normalize(fill(c(3, 3)), axis = 1, order = 1))
case("lphase 1 predict", {
  k_set_learning_phase(1)
  m <- keras_model_sequential() %>% layer_dropout(0.5, input_shape = 3)
  r <- any(predict(m, x + 9, verbose = 0) == 0)
  k_set_learning_phase(0)
  r
})
ES <- function(metric, mon, mode = "auto") {
  m <- M(1, "sigmoid")
  m %>% compile("sgd", "binary_crossentropy", metrics = metric)
  h <- FT(m, yy = y1, epochs = 5, validation_split = 0.4, callbacks = list(callback_early_stopping(monitor = mon, 
    patience = 0, mode = mode, min_delta = 10)))
  length(h$loss)
}
case("es val_auc str", ES("AUC", "val_auc", "max"))
case("es val_auc obj", ES(list(metric_auc(name = "auc")), "val_auc", "max"))
case("es val_acc", ES("acc", "val_acc"))
case("es val_accuracy", ES("accuracy", "val_accuracy"))
case("es val_acc wrong", ES("accuracy", "val_acc"))
case("es precision", ES("Precision", "val_precision", "max"))
case("es val_auc nomode", ES("AUC", "val_auc"))
case("csv lr col", {
  f <- tempfile()
  m <- M()
  m %>% compile("sgd", "mse")
  FT(m, callbacks = list(callback_learning_rate_scheduler(function(e, lr) lr), callback_csv_logger(f)))
  sort(names(read.csv(f)))
})
case("hist lr", {
  m <- M()
  m %>% compile("sgd", "mse")
  h <- FT(m, callbacks = list(callback_reduce_lr_on_plateau(monitor = "loss")))
  is.null(h$lr)
})
case("list named custom", {
  m <- M()
  m %>% compile("sgd", "mse", metrics = list(mine = function(y, p) k_mean(k_abs(y - p))))
  names(FT(m))
})
case("list unnamed custom", {
  m <- M()
  m %>% compile("sgd", "mse", metrics = list(function(y, p) k_mean(k_abs(y - p))))
  names(FT(m))
})
case("var fn metric", {
  q90 <- function(y, p) k_mean(k_abs(y - p))
  m <- M()
  m %>% compile("sgd", "mse", metrics = list(q90))
  names(FT(m))
})
case("named c mix", {
  m <- M()
  m %>% compile("sgd", "mse", metrics = c("mae", mine = function(y, p) k_mean(k_abs(y - p))))
  names(FT(m))
})
case("named two", {
  m <- M()
  m %>% compile("sgd", "mse", metrics = c(one = function(y, p) k_mean(k_abs(y - p)), two = function(y, 
    p) k_mean(k_square(y - p))))
  FT(m)
})
for (s in c("Adam", "SGD", "RMSprop", "Nadam", "Adagrad", "rmsprop", "ADAM")) eval(bquote(case(.(paste("opt str", 
  s)), {
  m <- M()
  m %>% compile(.(s), "mse")
  FT(m)
})))
for (a in c("swish", "silu", "relu6", "gelu", "exponential", "softsign", "mish", "LeakyReLU", "leaky_relu", 
  "log_softmax", "hard_swish", "softplus")) eval(bquote(case(.(paste("act str", a)), {
  m <- keras_model_sequential() %>% layer_dense(4, input_shape = 3, activation = .(a))
  setw(m)
  predict(m, x * 4, verbose = 0)
})))
case("clear names", {
  k_clear_session()
  m <- keras_model_sequential() %>% layer_dense(1, input_shape = 2) %>% layer_dense(1)
  sapply(m$layers, function(l) l$name)
})
case("auto names", {
  k_clear_session()
  m <- keras_model_sequential() %>% layer_conv_2d(2, 2, input_shape = c(9, 9, 1)) %>% layer_max_pooling_2d() %>% 
    layer_batch_normalization() %>% layer_activation_leaky_relu() %>% layer_upsampling_2d() %>% layer_global_average_pooling_2d() %>% 
    layer_dropout(0.1) %>% layer_dense(1)
  sapply(m$layers, function(l) l$name)
})
case("auto names2", {
  k_clear_session()
  i <- layer_input(c(4, 3))
  o <- i %>% layer_lstm(2, return_sequences = TRUE) %>% bidirectional(layer_gru(units = 2, return_sequences = TRUE)) %>% 
    time_distributed(layer_dense(units = 2)) %>% layer_activation_relu() %>% layer_activation_parametric_relu() %>% 
    layer_activation_elu() %>% layer_activation_softmax() %>% layer_layer_normalization() %>% layer_separable_conv_1d(2, 
    2) %>% layer_conv_1d_transpose(2, 2) %>% layer_global_max_pooling_1d() %>% layer_gaussian_noise(0.1)
  m <- keras_model(i, o)
  c(m$name, sapply(m$layers, function(l) l$name))
})
case("model name seq", {
  k_clear_session()
  keras_model_sequential()$name
})
case("metric names fresh", {
  k_clear_session()
  c(metric_auc()$name, metric_auc()$name, metric_precision()$name, metric_mean()$name)
})
case("output_names", {
  i <- layer_input(3)
  m <- keras_model(i, list(layer_dense(i, 1), layer_dense(i, 1)))
  m$output_names
})
case("mo auto names hist", {
  k_clear_session()
  i <- layer_input(3)
  m <- keras_model(i, list(layer_dense(i, 1), layer_dense(i, 1)))
  setw(m)
  m %>% compile("sgd", "mse")
  FT(m, yy = list(yr, yr))
})
case("mo metrics partial", {
  i <- layer_input(3)
  m <- keras_model(i, list(layer_dense(i, 1, name = "a"), layer_dense(i, 1, name = "b")))
  setw(m)
  m %>% compile("sgd", "mse", metrics = list(a = "mae"))
  FT(m, yy = list(yr, yr))
})
case("mo loss vec", {
  i <- layer_input(3)
  m <- keras_model(i, list(layer_dense(i, 1, name = "a"), layer_dense(i, 1, name = "b")))
  setw(m)
  m %>% compile("sgd", c("mse", "mae"))
  FT(m, yy = list(yr, yr))
})
case("mo loss named vec", {
  i <- layer_input(3)
  m <- keras_model(i, list(layer_dense(i, 1, name = "a"), layer_dense(i, 1, name = "b")))
  setw(m)
  m %>% compile("sgd", c(b = "mse", a = "mae"))
  FT(m, yy = list(yr, yr))
})
case("seed glorot", initializer_glorot_uniform(seed = 1)(shape = list(2L, 2L)))
case("seed rnormal", initializer_random_normal(seed = 1)(shape = list(2L, 2L)))
case("seed k_rn", k_random_normal(c(2, 2), seed = 1L))
case("seed set", {
  tensorflow::set_random_seed(1)
  M0 <- keras_model_sequential() %>% layer_dense(2, input_shape = 2)
  get_weights(M0)[[1]]
})
case("seed dropout", {
  tensorflow::set_random_seed(1)
  layer_dropout(rate = 0.5, seed = 1L)(k_ones(c(2, 5)), training = TRUE)
})
case("mha eager", {
  l <- layer_multi_head_attention(num_heads = 2, key_dim = 3)
  q <- k_constant(fill(c(2, 3, 4)))
  v <- k_constant(fill(c(2, 5, 4), 2))
  l(q, v)
  set_weights(l, wts(get_weights(l)))
  list(l(q, v), l(q, v, return_attention_scores = TRUE))
})
case("mha mask", {
  l <- layer_multi_head_attention(num_heads = 2, key_dim = 3)
  q <- k_constant(fill(c(2, 3, 4)))
  v <- k_constant(fill(c(2, 5, 4), 2))
  l(q, v)
  set_weights(l, wts(get_weights(l)))
  l(q, v, attention_mask = k_cast(k_constant(array(rep(c(1, 1, 0, 1, 0), 6), c(5, 3, 2)) %>% aperm(c(3, 
    2, 1))), "bool"))
})
case("mask bn", {
  i <- layer_input(c(4, 2))
  o <- i %>% layer_masking(0) %>% layer_batch_normalization()
  m <- keras_model(i, o)
  setw(m, TRUE)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  list(m(k_constant(z), training = TRUE), get_weights(m))
})
case("mask add", {
  i <- layer_input(c(4, 2))
  a <- i %>% layer_masking(0)
  m <- keras_model(i, layer_add(list(a, i)) %>% layer_lstm(2))
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  predict(m, z, verbose = 0)
})
case("mask concat", {
  i <- layer_input(c(4, 2))
  a <- i %>% layer_masking(0)
  m <- keras_model(i, layer_concatenate(list(a, a)) %>% layer_gru(2))
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  predict(m, z, verbose = 0)
})
case("mask lambda", {
  i <- layer_input(c(4, 2))
  m <- keras_model(i, i %>% layer_masking(0) %>% layer_lambda(function(t) t * 2) %>% layer_lstm(2))
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  predict(m, z, verbose = 0)
})
case("mask reshape", {
  i <- layer_input(c(4, 2))
  m <- keras_model(i, i %>% layer_masking(0) %>% layer_reshape(c(4, 2)) %>% layer_lstm(2))
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  predict(m, z, verbose = 0)
})
case("mask conv", {
  i <- layer_input(c(4, 2))
  m <- tryCatch({
    m <- keras_model(i, i %>% layer_masking(0) %>% layer_conv_1d(2, 2, padding = "same") %>% layer_lstm(2))
    setw(m)
    z <- fill(c(3, 4, 2))
    z[1, 3:4, ] <- 0
    predict(m, z, verbose = 0)
  }, error = function(e) "err")
  m
})
case("mask dropout", {
  i <- layer_input(c(4, 2))
  m <- keras_model(i, i %>% layer_masking(0) %>% layer_dropout(0.1) %>% layer_activation("relu") %>% 
    layer_lstm(2))
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  predict(m, z, verbose = 0)
})
case("mask att", {
  i <- layer_input(5)
  e <- layer_embedding(i, 6, 3, mask_zero = TRUE)
  m <- keras_model(i, layer_attention(list(e, e)) %>% layer_global_average_pooling_1d())
  setw(m)
  predict(m, matrix(c(1, 2, 3, 4, 5, 0, 0, 0, 1, 2), 2), verbose = 0)
})
case("mask flatten", {
  i <- layer_input(5)
  m <- keras_model(i, layer_embedding(i, 6, 3, mask_zero = TRUE) %>% layer_flatten() %>% layer_dense(1))
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% evaluate(matrix(c(1, 2, 3, 4, 5, 0, 0, 0, 1, 2), 2), matrix(c(1, 2)), verbose = 0)
})
case("mask maxpool g", {
  i <- layer_input(5)
  m <- keras_model(i, layer_embedding(i, 6, 3, mask_zero = TRUE) %>% layer_global_max_pooling_1d())
  setw(m)
  predict(m, matrix(c(1, 2, 3, 4, 5, 0, 0, 0, 1, 2), 2), verbose = 0)
})
case("mask softmax", {
  i <- layer_input(c(4, 2))
  m <- keras_model(i, i %>% layer_masking(0) %>% layer_activation_softmax())
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  predict(m, z, verbose = 0)
})
case("mask mult", {
  i <- layer_input(c(4, 2))
  a <- i %>% layer_masking(0)
  m <- keras_model(i, layer_multiply(list(a, a)) %>% layer_simple_rnn(2))
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  predict(m, z, verbose = 0)
})
case("app mnv2 numbers", {
  m <- application_mobilenet_v2(weights = NULL, include_top = FALSE, input_shape = c(32, 32, 3), alpha = 0.35, 
    pooling = "avg")
  w <- get_weights(m)
  set_weights(m, lapply(seq_along(w), function(i) if (length(dim(w[[i]])) == 1) 
    abs(fill(dim(w[[i]]), 0.31 + 0.01 * i)) + 0.3
  else fill(dim(w[[i]]), 0.31 + 0.01 * i) * 0.3))
  predict(m, fill(c(2, 32, 32, 3)), verbose = 0)[, 1:10]
})
