I <- function(i, sh = c(3, 4)) as.array(i(shape = as.list(as.integer(sh))))
ST <- function(i, sh = c(300, 400)) {
  v <- as.vector(as.array(i(shape = as.list(as.integer(sh)))))
  signif(c(round(mean(v), 2), sd(v), if (length(v) > 10000) quantile(abs(v), 0.999, names = FALSE)), 
    2)
}
case("zeros", I(initializer_zeros()))
case("ones", I(initializer_ones()))
case("const", I(initializer_constant(0.3)))
case("const def", I(initializer_constant()))
case("ident", I(initializer_identity(), c(3, 3)))
case("ident gain", I(initializer_identity(2), c(3, 5)))
case("const vec", tryCatch(I(initializer_constant(c(1, 2, 3)), 3), error = function(e) "err"))
for (n in c("random_normal", "random_uniform", "truncated_normal", "variance_scaling", "glorot_normal", 
  "glorot_uniform", "he_normal", "he_uniform", "lecun_normal", "lecun_uniform", "orthogonal")) {
  f <- as.name(paste0("initializer_", n))
  eval(bquote(case(.(n), ST(.(f)()))))
  if (n != "orthogonal") 
    eval(bquote(case(.(paste(n, "conv")), ST(.(f)(), c(3, 3, 40, 80)))))
  eval(bquote(case(.(paste(n, "cfg")), gcf(.(f)(seed = 3)))))
  eval(bquote(case(.(paste(n, "repeat same")), {
    i <- .(f)(seed = 3)
    isTRUE(all.equal(as.array(i(shape = list(4L, 4L))), as.array(i(shape = list(4L, 4L)))))
  })))
}
case("rn a", ST(initializer_random_normal(1, 0.5)))
case("ru a", ST(initializer_random_uniform(-2, 3)))
case("tn a", ST(initializer_truncated_normal(0, 0.5)))
for (md in c("fan_in", "fan_out", "fan_avg")) for (di in c("normal", "uniform", "truncated_normal")) eval(bquote(case(.(paste("vs", 
  md, di)), ST(initializer_variance_scaling(scale = 2, mode = .(md), distribution = .(di))))))
case("orth gain", {
  w <- I(initializer_orthogonal(2), c(5, 5))
  round(t(w) %*% w, 3)
})
case("orth rect", {
  w <- I(initializer_orthogonal(), c(3, 5))
  round(w %*% t(w), 3)
})
case("vs untr", tryCatch(ST(initializer_variance_scaling(distribution = "untruncated_normal")), error = function(e) "err"))
w <- fill(c(3, 4), 1.1) * 4
w4 <- fill(c(2, 2, 3, 2), 1.1) * 4
for (x in c("l1", "l2")) {
  f <- as.name(paste0("regularizer_", x))
  eval(bquote(case(.(x), (.(f)())(k_constant(w)))))
  eval(bquote(case(.(paste(x, "a")), (.(f)(0.3))(k_constant(w)))))
}
case("l1_l2", regularizer_l1_l2()(k_constant(w)))
case("l1_l2 a", regularizer_l1_l2(0.1, 0.2)(k_constant(w)))
case("l1_l2 l1", regularizer_l1_l2(l1 = 0.1)(k_constant(w)))
case("l1_l2 named", regularizer_l1_l2(l2 = 0.5)(k_constant(w)))
case("orth rows", regularizer_orthogonal()(k_constant(w)))
case("orth cols", regularizer_orthogonal(0.2, mode = "columns")(k_constant(w)))
case("orth f", regularizer_orthogonal(0.5)(k_constant(w)))
C <- function(cc, x = w) cc(k_constant(x))
case("maxnorm", C(constraint_maxnorm()))
case("maxnorm a", C(constraint_maxnorm(0.5)))
case("maxnorm ax1", C(constraint_maxnorm(0.5, axis = 1)))
case("maxnorm ax0", C(constraint_maxnorm(0.5, axis = 0)))
case("maxnorm 4", C(constraint_maxnorm(0.5, axis = c(0, 1, 2)), w4))
case("unit", C(constraint_unitnorm()))
case("unit ax1", C(constraint_unitnorm(axis = 1)))
case("unit 4", C(constraint_unitnorm(axis = c(0, 1, 2)), w4))
case("nonneg", C(constraint_nonneg()))
case("minmax", C(constraint_minmaxnorm()))
case("minmax a", C(constraint_minmaxnorm(0.5, 1, rate = 0.5, axis = 1)))
case("minmax a0", C(constraint_minmaxnorm(0.5, 1, rate = 0.5)))
case("unit 0", C(constraint_unitnorm(), w * 0))
case("constraint fit", {
  m <- keras_model_sequential() %>% layer_dense(3, input_shape = 4, kernel_constraint = constraint_maxnorm(0.5, 
    axis = 1), bias_constraint = constraint_nonneg())
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% train_on_batch(fill(c(4, 4)), fill(c(4, 3), 2))
  get_weights(m)
})
case("constraint custom", {
  nn <- function(w) w * k_cast(k_greater_equal(w, 0), k_floatx())
  m <- keras_model_sequential() %>% layer_dense(3, input_shape = 4, kernel_constraint = nn)
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% train_on_batch(fill(c(4, 4)), fill(c(4, 3), 2))
  get_weights(m)
})
case("reg in loss", {
  m <- keras_model_sequential() %>% layer_dense(3, input_shape = 4, kernel_regularizer = regularizer_l2(0.1), 
    bias_regularizer = regularizer_l1(0.2), activity_regularizer = regularizer_l1_l2(0.1, 0.2))
  setw(m)
  m %>% compile("sgd", "mse")
  list(m %>% evaluate(fill(c(4, 4)), fill(c(4, 3), 2), verbose = 0), m$losses)
})
case("reg string", {
  m <- keras_model_sequential() %>% layer_dense(3, input_shape = 4, kernel_regularizer = "l2")
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% evaluate(fill(c(4, 4)), fill(c(4, 3), 2), verbose = 0)
})
case("reg string l1", {
  m <- keras_model_sequential() %>% layer_dense(3, input_shape = 4, kernel_regularizer = "l1")
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% evaluate(fill(c(4, 4)), fill(c(4, 3), 2), verbose = 0)
})
case("reg string l1_l2", {
  m <- keras_model_sequential() %>% layer_dense(3, input_shape = 4, kernel_regularizer = "l1_l2")
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% evaluate(fill(c(4, 4)), fill(c(4, 3), 2), verbose = 0)
})
case("reg fit", {
  m <- keras_model_sequential() %>% layer_dense(3, input_shape = 4, kernel_regularizer = regularizer_l1_l2(0.1, 
    0.2))
  setw(m)
  m %>% compile("sgd", "mse", metrics = "mae")
  h <- m %>% fit(fill(c(4, 4)), fill(c(4, 3), 2), verbose = 0, epochs = 3, validation_split = 0.25, 
    shuffle = FALSE)
  h$metrics
})
for (i in c("zeros", "ones", "identity", "glorot_uniform", "he_normal", "uniform", "normal", "lecun_uniform", 
  "orthogonal", "random_normal", "truncated_normal")) eval(bquote(case(.(paste("init str", i)), {
  m <- keras_model_sequential() %>% layer_dense(200, input_shape = 200, kernel_initializer = .(i))
  v <- get_weights(m)[[1]]
  signif(c(sd(v), max(abs(v))), 1)
})))
for (ly in c("layer_dense(units=200)", "layer_conv_1d(filters=50,kernel_size=3)", "layer_lstm(units=50)", 
  "layer_gru(units=50)", "layer_simple_rnn(units=50)", "layer_embedding(input_dim=100,output_dim=50)", 
  "layer_separable_conv_1d(filters=100,kernel_size=3)", "layer_depthwise_conv_1d(kernel_size=9)", "layer_conv_1d_transpose(filters=50,kernel_size=3)", 
  "layer_multi_head_attention(num_heads=2,key_dim=20)")) eval(bquote(case(.(paste("default init", ly)), 
  {
    l <- .(parse(text = ly)[[1]])
    if (grepl("embed", .(ly))) 
      l(k_constant(matrix(0, 2, 3)))
    else if (grepl("dense", .(ly))) 
      l(k_constant(fill(c(2, 200))))
    else if (grepl("multi", .(ly))) 
      l(k_constant(fill(c(2, 20, 60))), k_constant(fill(c(2, 20, 60))))
    else l(k_constant(fill(c(2, 20, 60))))
    lapply(get_weights(l), function(w) signif(c(sd(w), if (length(w) > 2000) max(abs(w))), 1))
  })))
