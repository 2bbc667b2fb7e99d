x2 <- fill(c(3, 4))
x3 <- fill(c(2, 7, 3))
x4 <- fill(c(2, 6, 5, 2))
x5 <- fill(c(1, 4, 5, 3, 2))
case("dense", L1(function(i) layer_dense(i, 3), x2))
for (a in c("relu", "elu", "selu", "sigmoid", "tanh", "softmax", "softplus", "softsign", "exponential", 
  "linear", "swish", "gelu")) eval(bquote(case(.(paste0("dense_", a)), L1(function(i) layer_dense(i, 
  3, activation = .(a)), x2))))
for (a in c("elu", "exponential", "gelu", "linear", "relu", "selu", "sigmoid", "softmax", "softplus", 
  "softsign", "swish", "tanh")) eval(bquote(case(.(paste0("activation_", a)), .(as.name(paste0("activation_", 
  a)))(k_constant(fill(c(2, 5)) * 6)))))
case("act_relu_args", activation_relu(k_constant(fill(c(2, 5)) * 6), alpha = 0.1, max_value = 1, threshold = 0.5))
case("act_elu_alpha", activation_elu(k_constant(fill(c(2, 5)) * 6), alpha = 0.3))
case("act_gelu_approx", activation_gelu(k_constant(fill(c(2, 5)) * 6), approximate = TRUE))
case("act_softmax_axis", activation_softmax(k_constant(fill(c(2, 5)) * 6), axis = 0))
case("act_softmax_axis1", activation_softmax(k_constant(fill(c(2, 5)) * 6), axis = 1))
case("dense_3d", L1(function(i) layer_dense(i, 3, use_bias = FALSE), x3))
for (p in c("valid", "same", "causal")) for (s in 1:2) for (d in 1:2) if (!(s == 2 && d == 2)) eval(bquote(case(.(paste("conv1d", 
  p, s, d)), L1(function(i) layer_conv_1d(i, 4, 3, strides = .(s), padding = .(p), dilation_rate = .(d)), 
  x3))))
case("conv1d even k same", L1(function(i) layer_conv_1d(i, 4, 2, padding = "same"), x3))
case("conv1d groups", L1(function(i) layer_conv_1d(i, 4, 2, groups = 2), fill(c(2, 7, 4))))
for (p in c("valid", "same")) for (s in 1:3) for (k in 2:3) eval(bquote(case(.(paste("conv2d", p, s, 
  k)), L1(function(i) layer_conv_2d(i, 3, .(k), strides = .(s), padding = .(p)), x4))))
case("conv2d dil", L1(function(i) layer_conv_2d(i, 3, c(2, 3), dilation_rate = c(2, 1), padding = "same", 
  activation = "relu"), x4))
case("conv2d groups", L1(function(i) layer_conv_2d(i, 4, c(2, 3), groups = 2), x4))
case("conv2d chfirst shape", {
  inp <- layer_input(c(3, 8, 8))
  k_int_shape(layer_conv_2d(inp, 4, 3, data_format = "channels_first"))
})
for (p in c("valid", "same")) for (s in 1:2) eval(bquote(case(.(paste("conv3d", p, s)), L1(function(i) layer_conv_3d(i, 
  2, 2, strides = .(s), padding = .(p)), x5))))
for (p in c("valid", "same")) for (s in 1:3) for (k in 2:4) {
  eval(bquote(case(.(paste("conv1dT", p, s, k)), L1(function(i) layer_conv_1d_transpose(i, 2, .(k), 
    strides = .(s), padding = .(p)), x3))))
  eval(bquote(case(.(paste("conv2dT", p, s, k)), L1(function(i) layer_conv_2d_transpose(i, 2, .(k), 
    strides = .(s), padding = .(p)), x4))))
  if (k < 4) 
    eval(bquote(case(.(paste("conv3dT", p, s, k)), L1(function(i) layer_conv_3d_transpose(i, 2, .(k), 
      strides = .(s), padding = .(p)), x5))))
}
for (op in 0:1) for (p in c("valid", "same")) for (k in 2:4) {
  eval(bquote(case(.(paste("conv1dT op", op, p, k)), L1(function(i) layer_conv_1d_transpose(i, 2, .(k), 
    strides = 2, output_padding = .(op), padding = .(p)), x3))))
  eval(bquote(case(.(paste("conv2dT op", op, p, k)), L1(function(i) layer_conv_2d_transpose(i, 2, .(k), 
    strides = 2, output_padding = .(op), padding = .(p)), x4))))
  eval(bquote(case(.(paste("conv3dT op", op, p, k)), L1(function(i) layer_conv_3d_transpose(i, 2, .(k), 
    strides = 2, output_padding = .(op), padding = .(p)), x5))))
}
case("conv2dT dil", L1(function(i) layer_conv_2d_transpose(i, 2, 3, dilation_rate = 2), x4))
case("conv2dT dil same", L1(function(i) layer_conv_2d_transpose(i, 2, 3, dilation_rate = 2, padding = "same"), 
  x4))
case("conv1dT dil", L1(function(i) layer_conv_1d_transpose(i, 2, 3, dilation_rate = 2), x3))
case("conv2dT op c(1,0)", L1(function(i) layer_conv_2d_transpose(i, 2, c(3, 2), strides = c(2, 2), output_padding = c(1, 
  0)), x4))
for (p in c("valid", "same")) for (s in 1:2) {
  eval(bquote(case(.(paste("dw1d", p, s)), L1(function(i) layer_depthwise_conv_1d(i, 3, strides = .(s), 
    padding = .(p), depth_multiplier = 2), x3))))
  eval(bquote(case(.(paste("dw2d", p, s)), L1(function(i) layer_depthwise_conv_2d(i, 3, strides = .(s), 
    padding = .(p), depth_multiplier = 2), x4))))
  eval(bquote(case(.(paste("sep1d", p, s)), L1(function(i) layer_separable_conv_1d(i, 4, 3, strides = .(s), 
    padding = .(p), depth_multiplier = 2), x3))))
  eval(bquote(case(.(paste("sep2d", p, s)), L1(function(i) layer_separable_conv_2d(i, 4, 3, strides = .(s), 
    padding = .(p), depth_multiplier = 2), x4))))
}
case("dw2d dil", L1(function(i) layer_depthwise_conv_2d(i, 2, dilation_rate = c(2, 2)), x4))
case("sep2d dil", L1(function(i) layer_separable_conv_2d(i, 2, 2, dilation_rate = c(2, 2)), x4))
case("sep1d dil", L1(function(i) layer_separable_conv_1d(i, 2, 2, dilation_rate = 2), x3))
case("sep1d causal", L1(function(i) layer_separable_conv_1d(i, 2, 2, padding = "causal"), x3))
for (p in c("valid", "same")) for (k in 2:3) for (s in list(NULL, 1L, 2L)) {
  tag <- paste(p, k, if (is.null(s)) 
    "N"
  else s)
  for (fn in c("max", "average")) {
    eval(bquote(case(.(paste(fn, "pool1d", tag)), L1(function(i) .(as.name(paste0("layer_", fn, "_pooling_1d")))(i, 
      .(k), strides = .(s), padding = .(p)), x3))))
    eval(bquote(case(.(paste(fn, "pool2d", tag)), L1(function(i) .(as.name(paste0("layer_", fn, "_pooling_2d")))(i, 
      .(k), strides = .(s), padding = .(p)), x4))))
    eval(bquote(case(.(paste(fn, "pool3d", tag)), L1(function(i) .(as.name(paste0("layer_", fn, "_pooling_3d")))(i, 
      .(k), strides = .(s), padding = .(p)), x5))))
  }
}
case("pool1d defaults", L1(function(i) layer_max_pooling_1d(i), x3))
case("apool1d defaults", L1(function(i) layer_average_pooling_1d(i), x3))
case("pool2d defaults", L1(function(i) layer_max_pooling_2d(i), x4))
case("apool2d defaults", L1(function(i) layer_average_pooling_2d(i), x4))
case("pool3d defaults", L1(function(i) layer_max_pooling_3d(i), x5))
case("apool3d defaults", L1(function(i) layer_average_pooling_3d(i), x5))
for (fn in c("max", "average")) for (kd in c(FALSE, TRUE)) {
  eval(bquote(case(.(paste("g", fn, 1, kd)), L1(function(i) .(as.name(paste0("layer_global_", fn, "_pooling_1d")))(i, 
    keepdims = .(kd)), x3))))
  eval(bquote(case(.(paste("g", fn, 2, kd)), L1(function(i) .(as.name(paste0("layer_global_", fn, "_pooling_2d")))(i, 
    keepdims = .(kd)), x4))))
  eval(bquote(case(.(paste("g", fn, 3, kd)), L1(function(i) .(as.name(paste0("layer_global_", fn, "_pooling_3d")))(i, 
    keepdims = .(kd)), x5))))
}
case("gavg masked", L1(function(i) i %>% layer_masking(0) %>% layer_global_average_pooling_1d(), {
  z <- x3
  z[1, 6:7, ] <- 0
  z
}))
for (s in 2:3) {
  eval(bquote(case(.(paste("up1", s)), L1(function(i) layer_upsampling_1d(i, .(s)), x3))))
  eval(bquote(case(.(paste("up3", s)), L1(function(i) layer_upsampling_3d(i, .(s)), x5))))
  for (m in c("nearest", "bilinear", "bicubic", "area", "lanczos3", "lanczos5", "gaussian", "mitchellcubic")) eval(bquote(case(.(paste("up2", 
    s, m)), L1(function(i) layer_upsampling_2d(i, .(s), interpolation = .(m)), x4))))
}
case("up1 default", L1(function(i) layer_upsampling_1d(i), x3))
case("up2 default", L1(function(i) layer_upsampling_2d(i), x4))
case("up2 c", L1(function(i) layer_upsampling_2d(i, size = c(1, 3)), x4))
case("zp1", L1(function(i) layer_zero_padding_1d(i, 2), x3))
case("zp1 c", L1(function(i) layer_zero_padding_1d(i, c(2, 1)), x3))
case("zp1 def", L1(function(i) layer_zero_padding_1d(i), x3))
case("zp2", L1(function(i) layer_zero_padding_2d(i, 2), x4))
case("zp2 c", L1(function(i) layer_zero_padding_2d(i, c(2, 1)), x4))
case("zp2 l", L1(function(i) layer_zero_padding_2d(i, list(c(1, 2), c(0, 1))), x4))
case("zp2 def", L1(function(i) layer_zero_padding_2d(i), x4))
case("zp3 def", L1(function(i) layer_zero_padding_3d(i), x5))
case("zp3", L1(function(i) layer_zero_padding_3d(i, c(1, 0, 2)), x5))
case("zp3 l", L1(function(i) layer_zero_padding_3d(i, list(c(1, 0), c(0, 1), c(2, 0))), x5))
case("cr1", L1(function(i) layer_cropping_1d(i, c(1, 2)), x3))
case("cr1 d", L1(function(i) layer_cropping_1d(i), x3))
case("cr1 i", L1(function(i) layer_cropping_1d(i, 2), x3))
case("cr2", L1(function(i) layer_cropping_2d(i, 1), x4))
case("cr2 c", L1(function(i) layer_cropping_2d(i, c(2, 1)), x4))
case("cr2 l", L1(function(i) layer_cropping_2d(i, list(c(1, 2), c(0, 1))), x4))
case("cr2 d", L1(function(i) layer_cropping_2d(i), x4))
case("cr3 c", L1(function(i) layer_cropping_3d(i, c(1, 1, 1)), x5))
case("cr3 l", L1(function(i) layer_cropping_3d(i, list(c(1, 0), c(0, 1), c(1, 0))), x5))
case("flatten", L1(function(i) layer_flatten(i), x4))
case("flatten cf", L1(function(i) layer_flatten(i, data_format = "channels_first"), x4))
case("reshape", L1(function(i) layer_reshape(i, c(5, 12)), x4))
case("reshape -1", L1(function(i) layer_reshape(i, c(-1, 4)), x4))
case("permute", L1(function(i) layer_permute(i, c(3, 1, 2)), x4))
case("permute2", L1(function(i) layer_permute(i, c(2, 1)), x3))
case("repeat", L1(function(i) layer_repeat_vector(i, 3), x2))
z4 <- fill(c(2, 3, 4, 2)) * 6
case("lrelu", L1(function(i) layer_activation_leaky_relu(i), z4))
case("lrelu a", L1(function(i) layer_activation_leaky_relu(i, alpha = 0.1), z4))
case("prelu", L1(function(i) layer_activation_parametric_relu(i), z4))
case("prelu sh", L1(function(i) layer_activation_parametric_relu(i, shared_axes = c(1, 2)), z4))
case("prelu sh1", L1(function(i) layer_activation_parametric_relu(i, shared_axes = 1), z4))
case("elu", L1(function(i) layer_activation_elu(i), z4))
case("elu a", L1(function(i) layer_activation_elu(i, alpha = 0.4), z4))
case("thr", L1(function(i) layer_activation_thresholded_relu(i), z4))
case("thr a", L1(function(i) layer_activation_thresholded_relu(i, theta = 0.5), z4))
case("softmax", L1(function(i) layer_activation_softmax(i), z4))
for (ax in c(1, 2, 3, -1, -2)) eval(bquote(case(.(paste("softmax", ax)), L1(function(i) layer_activation_softmax(i, 
  axis = .(ax)), z4))))
case("softmax list", L1(function(i) layer_activation_softmax(i, axis = c(1, 2)), z4))
case("relu", L1(function(i) layer_activation_relu(i), z4))
case("relu args", L1(function(i) layer_activation_relu(i, max_value = 1.5, negative_slope = 0.2, threshold = 0.3), 
  z4))
case("selu", L1(function(i) layer_activation_selu(i), z4))
case("layer_activation", L1(function(i) layer_activation(i, "tanh"), z4))
case("layer_activation fn", L1(function(i) layer_activation(i, activation_relu), z4))
case("layer_act fn2", L1(function(i) layer_activation(i, function(x) k_clip(x, -1, 1)), z4))
xn <- fill(c(4, 3, 2))
for (tr in c(TRUE, FALSE)) {
  eval(bquote(case(.(paste("bn", tr)), L1(function(i) layer_batch_normalization(i), xn, pos = TRUE, 
    training = .(tr)))))
  eval(bquote(case(.(paste("bn ax1", tr)), L1(function(i) layer_batch_normalization(i, axis = 1), xn, 
    pos = TRUE, training = .(tr)))))
  eval(bquote(case(.(paste("bn args", tr)), L1(function(i) layer_batch_normalization(i, momentum = 0.7, 
    epsilon = 0.1, center = FALSE), xn, pos = TRUE, training = .(tr)))))
  eval(bquote(case(.(paste("bn noscale", tr)), L1(function(i) layer_batch_normalization(i, scale = FALSE), 
    xn, pos = TRUE, training = .(tr)))))
}
case("bn moving", {
  inp <- layer_input(c(3, 2))
  m <- keras_model(inp, layer_batch_normalization(inp))
  setw(m, TRUE)
  m(k_constant(xn), training = TRUE)
  get_weights(m)
})
case("bn moving 4d", {
  inp <- layer_input(c(6, 5, 2))
  m <- keras_model(inp, layer_batch_normalization(inp))
  setw(m, TRUE)
  m(k_constant(x4), training = TRUE)
  get_weights(m)
})
case("bn moving mom", {
  inp <- layer_input(c(3, 2))
  m <- keras_model(inp, layer_batch_normalization(inp, momentum = 0.5))
  setw(m, TRUE)
  for (i in 1:3) m(k_constant(xn), training = TRUE)
  get_weights(m)
})
case("bn init", {
  inp <- layer_input(c(3, 2))
  m <- keras_model(inp, layer_batch_normalization(inp))
  get_weights(m)
})
case("bn not trainable training", {
  inp <- layer_input(c(3, 2))
  l <- layer_batch_normalization(trainable = FALSE)
  m <- keras_model(inp, l(inp))
  setw(m, TRUE)
  list(m(k_constant(xn), training = TRUE), get_weights(m))
})
case("bn fit", {
  inp <- layer_input(c(3, 2))
  m <- keras_model(inp, inp %>% layer_batch_normalization() %>% layer_flatten() %>% layer_dense(1))
  setw(m, TRUE)
  m %>% compile("sgd", "mse")
  m %>% fit(xn, matrix(1:4/4), epochs = 3, batch_size = 2, shuffle = FALSE, verbose = 0)
  get_weights(m)
})
case("ln", L1(function(i) layer_layer_normalization(i), xn))
case("ln ax", L1(function(i) layer_layer_normalization(i, axis = c(1, 2)), xn))
case("ln ax1", L1(function(i) layer_layer_normalization(i, axis = 1), xn))
case("ln eps", L1(function(i) layer_layer_normalization(i, epsilon = 0.1, center = FALSE), xn))
case("ln nosc", L1(function(i) layer_layer_normalization(i, scale = FALSE), xn))
case("ln init", L1(function(i) layer_layer_normalization(i), xn * 0.001))
case("un", L1(function(i) layer_unit_normalization(i), xn))
case("un ax1", L1(function(i) layer_unit_normalization(i, axis = 1), xn))
case("un ax12", L1(function(i) layer_unit_normalization(i, axis = c(1, 2)), xn))
case("un0", L1(function(i) layer_unit_normalization(i), xn * 0))
a <- fill(c(2, 3))
b <- fill(c(2, 3), 2)
for (fn in c("add", "average", "maximum", "minimum", "multiply", "subtract", "concatenate")) eval(bquote(case(.(paste("merge", 
  fn)), L2(function(l) .(as.name(paste0("layer_", fn)))(l), list(a, b)))))
for (fn in c("add", "average", "maximum", "minimum", "multiply")) eval(bquote(case(.(paste("merge3", 
  fn)), L2(function(l) .(as.name(paste0("layer_", fn)))(l), list(a, b, a * 2)))))
for (fn in c("add", "average", "maximum", "multiply")) eval(bquote(case(.(paste("merge bc", fn)), L2(function(l) .(as.name(paste0("layer_", 
  fn)))(l), list(fill(c(2, 3, 4)), fill(c(2, 1, 4), 2))))))
case("merge bc2", L2(function(l) layer_add(l), list(fill(c(2, 3, 4)), fill(c(2, 4), 2))))
case("concat ax1", L2(function(l) layer_concatenate(l, axis = 1), list(fill(c(2, 3, 2)), fill(c(2, 4, 
  2)))))
case("concat ax-2", L2(function(l) layer_concatenate(l, axis = -2), list(fill(c(2, 3, 2)), fill(c(2, 
  4, 2)))))
case("dot 1", L2(function(l) layer_dot(l, axes = 1), list(a, b)))
case("dot 1 n", L2(function(l) layer_dot(l, axes = 1, normalize = TRUE), list(a, b)))
case("dot 2 2", L2(function(l) layer_dot(l, axes = 2), list(fill(c(2, 3, 4)), fill(c(2, 5, 4), 2))))
case("dot 2 1", L2(function(l) layer_dot(l, axes = c(2, 1)), list(fill(c(2, 3, 4)), fill(c(2, 4, 5), 
  2))))
case("dot -1", L2(function(l) layer_dot(l, axes = -1), list(fill(c(2, 3, 4)), fill(c(2, 5, 4), 2))))
case("dot 1 norm3", L2(function(l) layer_dot(l, axes = 1, normalize = TRUE), list(fill(c(2, 3, 4)), fill(c(2, 
  3, 5), 2))))
case("embedding", L1(function(i) layer_embedding(i, 10, 3), matrix(c(1, 2, 3, 9, 0, 5), 2)))
case("embedding mask", L1(function(i) i %>% layer_embedding(10, 3, mask_zero = TRUE) %>% layer_global_average_pooling_1d(), 
  matrix(c(1, 2, 0, 9, 0, 0), 2)))
case("embedding len", {
  m <- keras_model_sequential() %>% layer_embedding(10, 3, input_length = 4) %>% layer_flatten()
  setw(m)
  predict(m, matrix(0:7, 2), verbose = 0)
})
case("embedding in out", {
  m <- keras_model_sequential() %>% layer_embedding(input_dim = 10, output_dim = 3, input_length = 4) %>% 
    layer_flatten() %>% layer_dense(2)
  list(count_params(m), m$output_shape)
})
case("lambda", L1(function(i) layer_lambda(i, function(x) x * 2 + 1), x3))
case("lambda mean", L1(function(i) layer_lambda(i, function(x) k_mean(x, axis = 2)), x3))
case("lambda args", L1(function(i) layer_lambda(i, function(x, p) x * p, arguments = list(p = 3)), x3))
case("masking", L1(function(i) layer_masking(i, 0.5), {
  z <- x3
  z[1, 2, ] <- 0.5
  z
}))
case("activity reg", {
  inp <- layer_input(4)
  m <- keras_model(inp, inp %>% layer_activity_regularization(l1 = 0.1, l2 = 0.2))
  m %>% compile("sgd", "mse")
  m %>% evaluate(x2, x2, verbose = 0)
})
case("activity reg 6", {
  inp <- layer_input(4)
  m <- keras_model(inp, inp %>% layer_dense(2, activity_regularizer = regularizer_l2(0.1)))
  setw(m)
  m %>% compile("sgd", "mse")
  m %>% evaluate(x2, x2[, 1:2], verbose = 0)
})
case("dropout inf", L1(function(i) layer_dropout(i, 0.5), x2))
case("dropout scale", sort(unique(round(as.vector(as.array(layer_dropout(rate = 0.2)(k_ones(c(100, 10)), 
  training = TRUE))), 4))))
case("dropout noise shape", {
  y <- as.array(layer_dropout(rate = 0.5, noise_shape = c(1, 10))(k_ones(c(20, 10)), training = TRUE))
  max(apply(y, 2, function(v) length(unique(v))))
})
case("spdrop", {
  y <- as.array(layer_spatial_dropout_1d(rate = 0.5)(k_ones(c(20, 10, 4)), training = TRUE))
  c(max(apply(y, c(1, 3), function(v) length(unique(v)))), sort(unique(as.vector(y))))
})
case("adrop", {
  set.seed(1)
  y <- as.array(layer_alpha_dropout(rate = 0.3)(k_constant(array(rnorm(2e+05), c(20000, 10))), training = TRUE))
  round(c(mean(y), sd(y)), 1)
})
case("gdrop", {
  y <- as.array(layer_gaussian_dropout(rate = 0.3)(k_ones(c(20000, 10)), training = TRUE))
  round(c(mean(y), sd(y)), 2)
})
case("gnoise", {
  y <- as.array(layer_gaussian_noise(stddev = 0.3)(k_ones(c(20000, 10)), training = TRUE))
  round(c(mean(y), sd(y)), 2)
})
