x3 <- fill(c(2, 5, 3))
xm <- x3
xm[1, 4:5, ] <- 0
xm[2, 1, ] <- 0
for (ly in c("simple_rnn", "lstm", "gru")) {
  f <- as.name(paste0("layer_", ly))
  P <- function(tag, ...) {
    a <- as.list(substitute(list(...)))[-1]
    eval(bquote(case(.(paste(ly, tag)), L1(function(i) .(as.call(c(list(f, quote(i), 4), a))), x3))))
  }
  PM <- function(tag, ...) {
    a <- as.list(substitute(list(...)))[-1]
    eval(bquote(case(.(paste(ly, "mask", tag)), L1(function(i) .(as.call(c(list(f, quote(layer_masking(i, 
      0)), 4), a))), xm))))
  }
  P("def")
  P("seq", return_sequences = TRUE)
  P("gb", go_backwards = TRUE)
  P("gb seq", go_backwards = TRUE, return_sequences = TRUE)
  P("state", return_state = TRUE)
  P("seq state", return_state = TRUE, return_sequences = TRUE)
  P("unroll", unroll = TRUE)
  P("relu", activation = "relu")
  P("nobias", use_bias = FALSE)
  P("tm", time_major = FALSE)
  PM("def")
  PM("seq", return_sequences = TRUE)
  PM("gb", go_backwards = TRUE)
  PM("gb seq", go_backwards = TRUE, return_sequences = TRUE)
  PM("state", return_state = TRUE)
  PM("unroll", unroll = TRUE)
  if (ly != "simple_rnn") {
    P("recact", recurrent_activation = "tanh")
  }
  if (ly == "gru") {
    P("ra F", reset_after = FALSE)
    P("ra F seq", reset_after = FALSE, return_sequences = TRUE)
    P("ra T", reset_after = TRUE)
  }
  if (ly == "lstm") {
    P("ufb", unit_forget_bias = FALSE)
  }
  for (mm in list("concat", "sum", "ave", "mul", NULL)) {
    eval(bquote(case(.(paste(ly, "bi", mm)), L1(function(i) bidirectional(i, .(f)(units = 3), merge_mode = .(mm)), 
      x3))))
    eval(bquote(case(.(paste(ly, "bi seq", mm)), L1(function(i) bidirectional(i, .(f)(units = 3, 
      return_sequences = TRUE), merge_mode = .(mm)), x3))))
  }
  eval(bquote(case(.(paste(ly, "bi mask")), L1(function(i) i %>% layer_masking(0) %>% bidirectional(.(f)(units = 3, 
    return_sequences = TRUE)), xm))))
  eval(bquote(case(.(paste(ly, "bi state")), L1(function(i) i %>% bidirectional(.(f)(units = 3, return_state = TRUE)), 
    x3))))
  eval(bquote(case(.(paste(ly, "bi backward")), L1(function(i) i %>% bidirectional(.(f)(units = 3), 
    backward_layer = .(f)(units = 3, go_backwards = TRUE)), x3))))
  eval(bquote(case(.(paste(ly, "stateful")), {
    m <- keras_model_sequential() %>% .(f)(4, stateful = TRUE, batch_input_shape = c(2, 5, 3))
    setw(m)
    a <- predict(m, x3, batch_size = 2, verbose = 0)
    b <- predict(m, x3, batch_size = 2, verbose = 0)
    m %>% reset_states()
    c <- predict(m, x3, batch_size = 2, verbose = 0)
    list(a, b, c)
  })))
  eval(bquote(case(.(paste(ly, "init state")), {
    i <- layer_input(c(5, 3))
    s1 <- layer_input(4)
    ss <- if (.(ly) == "lstm") 
      list(s1, s1)
    else list(s1)
    o <- .(f)(i, 4, initial_state = ss)
    m <- keras_model(list(i, s1), o)
    setw(m)
    predict(m, list(x3, fill(c(2, 4))), verbose = 0)
  })))
  eval(bquote(case(.(paste(ly, "default init bias")), {
    m <- keras_model_sequential() %>% .(f)(4, input_shape = c(5, 3))
    w <- get_weights(m)
    list(w[[3]], count_params(m), dim(w[[1]]))
  })))
  eval(bquote(case(.(paste(ly, "stack seq")), L1(function(i) i %>% .(f)(4, return_sequences = TRUE) %>% 
    .(f)(2), x3))))
  eval(bquote(case(.(paste(ly, "td")), L1(function(i) i %>% time_distributed(.(f)(units = 2)), fill(c(2, 
    3, 4, 2))))))
}
case("rnn cells", L1(function(i) layer_rnn(i, layer_lstm_cell(units = 3)), x3))
case("rnn gru cell", L1(function(i) layer_rnn(i, layer_gru_cell(units = 3), return_sequences = TRUE), 
  x3))
case("rnn gru cell raF", L1(function(i) layer_rnn(i, layer_gru_cell(units = 3, reset_after = FALSE)), 
  x3))
case("rnn simple cell", L1(function(i) layer_rnn(i, layer_simple_rnn_cell(units = 3)), x3))
case("stacked", L1(function(i) layer_rnn(i, layer_stacked_rnn_cells(cells = list(layer_lstm_cell(units = 3), 
  layer_gru_cell(units = 2)))), x3))
case("stacked state", L1(function(i) layer_rnn(i, list(layer_lstm_cell(units = 3), layer_gru_cell(units = 2)), 
  return_state = TRUE), x3))
case("cudnn_lstm", L1(function(i) layer_cudnn_lstm(i, 3), x3))
case("cudnn_gru", L1(function(i) layer_cudnn_gru(i, 3), x3))
xc1 <- fill(c(2, 3, 4, 2))
xc2 <- fill(c(1, 3, 4, 4, 2))
xc3 <- fill(c(1, 2, 3, 3, 3, 2))
for (p in c("valid", "same")) for (rs in c(TRUE, FALSE)) {
  eval(bquote(case(.(paste("clstm1", p, rs)), L1(function(i) layer_conv_lstm_1d(i, 2, 2, padding = .(p), 
    return_sequences = .(rs)), xc1))))
  eval(bquote(case(.(paste("clstm2", p, rs)), L1(function(i) layer_conv_lstm_2d(i, 2, c(2, 2), padding = .(p), 
    return_sequences = .(rs)), xc2))))
  eval(bquote(case(.(paste("clstm3", p, rs)), L1(function(i) layer_conv_lstm_3d(i, 2, c(2, 2, 2), padding = .(p), 
    return_sequences = .(rs)), xc3))))
}
case("clstm2 gb", L1(function(i) layer_conv_lstm_2d(i, 2, 2, go_backwards = TRUE), xc2))
case("clstm2 state", L1(function(i) layer_conv_lstm_2d(i, 2, 2, return_state = TRUE), xc2))
case("clstm2 recact", L1(function(i) layer_conv_lstm_2d(i, 2, 2, recurrent_activation = "sigmoid"), xc2))
case("clstm2 strides", L1(function(i) layer_conv_lstm_2d(i, 2, 2, strides = 2), xc2))
case("clstm2 bias", {
  m <- keras_model_sequential() %>% layer_conv_lstm_2d(2, 2, input_shape = c(3, 4, 4, 2))
  get_weights(m)[[3]]
})
case("clstm cfg", {
  l <- layer_conv_lstm_2d(filters = 2, kernel_size = 2)
  lapply(c("activation", "recurrent_activation", "unit_forget_bias"), function(k) get_config(l)[[k]])
})
case("lstm cfg", {
  l <- layer_lstm(units = 2)
  lapply(c("activation", "recurrent_activation", "unit_forget_bias", "use_bias"), function(k) get_config(l)[[k]])
})
case("gru cfg", {
  l <- layer_gru(units = 2)
  lapply(c("activation", "recurrent_activation", "reset_after"), function(k) get_config(l)[[k]])
})
case("td dense", L1(function(i) time_distributed(i, layer_dense(units = 2)), x3))
case("td conv", L1(function(i) time_distributed(i, layer_conv_1d(filters = 2, kernel_size = 2)), xc1))
case("td mask", L1(function(i) i %>% layer_masking(0) %>% time_distributed(layer_dense(units = 2)) %>% 
  layer_lstm(2), xm))
case("td flat", L1(function(i) time_distributed(i, layer_flatten()), xc1))
case("td model", {
  mm <- keras_model_sequential() %>% layer_dense(2, input_shape = 3)
  L1(function(i) time_distributed(i, mm), x3)
})
q <- fill(c(2, 3, 4))
v <- fill(c(2, 5, 4), 2)
k <- fill(c(2, 5, 4), 3)
case("att", L2(function(l) layer_attention(l), list(q, v)))
case("att k", L2(function(l) layer_attention(l), list(q, v, k)))
case("att scale", L2(function(l) layer_attention(l, use_scale = TRUE), list(q, v, k)))
case("att causal", L2(function(l) layer_attention(l, causal = TRUE), list(q, fill(c(2, 3, 4), 2))))
case("att concat", L2(function(l) layer_attention(l, score_mode = "concat"), list(q, v, k)))
case("att eager scores", {
  l <- layer_attention()
  r <- l(list(k_constant(q), k_constant(v)), return_attention_scores = TRUE)
  r
})
case("att mask", {
  l <- layer_attention()
  l(list(k_constant(q), k_constant(v)), mask = list(NULL, k_constant(matrix(c(TRUE, TRUE, FALSE, TRUE, 
    FALSE, TRUE, TRUE, TRUE, TRUE, FALSE), 2), dtype = "bool")))
})
case("addatt", L2(function(l) layer_additive_attention(l), list(q, v)))
case("addatt ns", L2(function(l) layer_additive_attention(l, use_scale = FALSE), list(q, v, k)))
case("addatt causal", L2(function(l) layer_additive_attention(l, causal = TRUE), list(q, fill(c(2, 3, 
  4), 2))))
case("mha", L2(function(l) layer_multi_head_attention(l, num_heads = 2, key_dim = 3), list(q, v)))
case("mha vd", L2(function(l) layer_multi_head_attention(l, num_heads = 2, key_dim = 3, value_dim = 5), 
  list(q, v)))
case("mha 3", L2(function(l) layer_multi_head_attention(l, num_heads = 2, key_dim = 3), list(q, v, k)))
case("mha os", L2(function(l) layer_multi_head_attention(l, num_heads = 2, key_dim = 3, output_shape = 7), 
  list(q, v)))
case("mha nb", L2(function(l) layer_multi_head_attention(l, num_heads = 2, key_dim = 3, use_bias = FALSE), 
  list(q, v)))
case("mha ax", L2(function(l) layer_multi_head_attention(l, num_heads = 2, key_dim = 3, attention_axes = c(2)), 
  list(fill(c(2, 3, 2, 4)), fill(c(2, 3, 2, 4), 2))))
case("mha ax1", L2(function(l) layer_multi_head_attention(l, num_heads = 2, key_dim = 3, attention_axes = c(1)), 
  list(fill(c(2, 3, 2, 4)), fill(c(2, 3, 2, 4), 2))))
case("lc1", L1(function(i) layer_locally_connected_1d(i, 2, 2), x3))
case("lc1 s", L1(function(i) layer_locally_connected_1d(i, 2, 2, strides = 2), x3))
case("lc2", L1(function(i) layer_locally_connected_2d(i, 2, c(2, 2)), fill(c(2, 4, 5, 2))))
case("lc2 impl2", L1(function(i) layer_locally_connected_2d(i, 2, c(2, 2), implementation = 2), fill(c(2, 
  4, 5, 2))))
case("lc1 impl2", L1(function(i) layer_locally_connected_1d(i, 2, 2, implementation = 2), x3))
case("lc1 impl3", L1(function(i) layer_locally_connected_1d(i, 2, 2, implementation = 3), x3))
case("lc1 same", L1(function(i) layer_locally_connected_1d(i, 2, 2, padding = "same", implementation = 2), 
  x3))
z <- fill(c(6, 3)) * 4
case("norm adapt", {
  l <- layer_normalization()
  adapt(l, z)
  l(k_constant(z))
})
case("norm ax NULL", {
  l <- layer_normalization(axis = NULL)
  adapt(l, z)
  l(k_constant(z))
})
case("norm ax1", {
  l <- layer_normalization(axis = 1)
  adapt(l, z)
  as.array(l(k_constant(z)))
})
case("norm ax2", {
  l <- layer_normalization(axis = 2)
  adapt(l, fill(c(6, 3, 2)))
  l(k_constant(fill(c(6, 3, 2))))
})
case("norm mv", layer_normalization(mean = c(1, 2, 3), variance = c(4, 1, 9))(k_constant(z)))
case("norm mv sc", layer_normalization(axis = NULL, mean = 1, variance = 4)(k_constant(z)))
case("norm inv", tryCatch(layer_normalization(mean = 1, variance = 4, axis = NULL, invert = TRUE)(k_constant(z)), 
  error = function(e) "err"))
case("norm ax1 3d", {
  l <- layer_normalization(axis = 1)
  adapt(l, fill(c(6, 3, 2)))
  l(k_constant(fill(c(6, 3, 2))))
})
case("norm ax12", {
  l <- layer_normalization(axis = c(1, 2))
  adapt(l, fill(c(6, 3, 2)))
  l(k_constant(fill(c(6, 3, 2))))
})
case("norm const", {
  l <- layer_normalization()
  adapt(l, z * 0 + 3)
  l(k_constant(z))
})
case("norm twice", {
  l <- layer_normalization()
  adapt(l, z)
  adapt(l, z * 2)
  l(k_constant(z))
})
case("norm vec", {
  l <- layer_normalization(axis = NULL)
  adapt(l, c(1, 2, 3, 4))
  l(k_constant(c(1, 2, 3)))
})
case("norm weights", {
  l <- layer_normalization()
  adapt(l, z)
  lapply(get_weights(l), as.numeric)
})
case("norm int", {
  l <- layer_normalization()
  adapt(l, matrix(1:6, 3))
  l(k_constant(matrix(1:6, 3)))
})
case("disc", layer_discretization(bin_boundaries = c(0, 0.5, 1))(k_constant(matrix(c(-1, 0, 0.2, 0.5, 
  3, 1), 2))))
for (om in c("int", "one_hot", "multi_hot", "count")) eval(bquote(case(.(paste("disc", om)), layer_discretization(bin_boundaries = c(0, 
  0.5, 1), output_mode = .(om))(k_constant(matrix(c(-1, 0, 0.2, 0.5), 1))))))
case("disc adapt", {
  l <- layer_discretization(num_bins = 4)
  adapt(l, matrix(1:100/10, 100))
  l(k_constant(matrix(c(0.1, 2, 3, 5, 7, 9.9))))
})
case("disc adapt eps", {
  l <- layer_discretization(num_bins = 3, epsilon = 0.1)
  adapt(l, matrix(c(1:9)^2, 9))
  l(k_constant(matrix(c(1, 5, 20, 40, 70))))
})
case("disc sparse cfg", get_config(layer_discretization(bin_boundaries = c(0, 1)))$output_mode)
for (om in c("one_hot", "multi_hot", "count")) eval(bquote(case(.(paste("cat", om)), layer_category_encoding(num_tokens = 5, 
  output_mode = .(om))(k_constant(.(if (om == "one_hot") quote(matrix(c(3L, 0L, 1L))) else quote(matrix(c(3L, 
  0L, 1L, 3L, 3L, 4L), 2))), dtype = "int32")))))
case("cat def", layer_category_encoding(num_tokens = 5)(k_constant(matrix(c(3L, 0L, 1L, 3L), 2), dtype = "int32")))
case("cat cw", layer_category_encoding(num_tokens = 5, output_mode = "count")(k_constant(matrix(c(3L, 
  0L, 1L, 3L), 2), dtype = "int32"), count_weights = k_constant(matrix(c(0.1, 0.2, 0.3, 0.4), 2))))
case("cat 1d", layer_category_encoding(num_tokens = 5)(k_constant(c(3L, 0L), dtype = "int32")))
case("cat 1d oh", layer_category_encoding(num_tokens = 5, output_mode = "one_hot")(k_constant(c(3L, 0L), 
  dtype = "int32")))
case("cat oob", tryCatch(layer_category_encoding(num_tokens = 2)(k_constant(c(3L, 0L), dtype = "int32")), 
  error = function(e) "err"))
st <- function(x) tensorflow::tf$constant(x)
case("hash str", layer_hashing(num_bins = 10)(st(matrix(c("a", "b", "c", "dd"), 2))))
case("hash salt", layer_hashing(num_bins = 10, salt = 133)(st(matrix(c("a", "b", "c", "dd"), 2))))
case("hash salt2", layer_hashing(num_bins = 10, salt = c(133, 7))(st(matrix(c("a", "b", "c", "dd"), 2))))
case("hash int", layer_hashing(num_bins = 10)(tensorflow::tf$constant(matrix(1:4, 2))))
case("hash mask", layer_hashing(num_bins = 10, mask_value = "")(st(matrix(c("a", "", "c", "dd"), 2))))
for (om in c("one_hot", "multi_hot", "count")) eval(bquote(case(.(paste("hash", om)), layer_hashing(num_bins = 6, 
  output_mode = .(om))(st(matrix(c("a", "b", "c"), .(if (om == "one_hot") 3 else 1)))))))
voc <- c("a", "b", "c")
sx <- st(matrix(c("a", "z", "c", "b"), 2))
case("sl", layer_string_lookup(vocabulary = voc)(sx))
case("sl oov2", layer_string_lookup(vocabulary = voc, num_oov_indices = 2)(sx))
case("sl mask", layer_string_lookup(vocabulary = voc, mask_token = "")(st(matrix(c("a", "z", "", "b"), 
  2))))
case("sl inv", layer_string_lookup(vocabulary = voc, invert = TRUE)(k_constant(matrix(c(1L, 0L, 3L, 2L), 
  2), dtype = "int32")))
for (om in c("multi_hot", "count", "one_hot")) eval(bquote(case(.(paste("sl", om)), layer_string_lookup(vocabulary = voc, 
  output_mode = .(om))(st(matrix(c("a", "z", "c", "a"), .(if (om == "one_hot") 4 else 2)))))))
case("sl tfidf", layer_string_lookup(vocabulary = voc, output_mode = "tf_idf", idf_weights = c(0.5, 0.6, 
  0.7))(st(matrix(c("a", "z", "c", "a"), 2))))
case("sl adapt", {
  l <- layer_string_lookup()
  adapt(l, c("q", "r", "q", "s", "s", "s"))
  list(get_vocabulary(l), l(st(c("s", "q", "zz"))))
})
case("sl adapt max", {
  l <- layer_string_lookup(max_tokens = 3)
  adapt(l, c("q", "r", "q", "s", "s", "s"))
  get_vocabulary(l)
})
case("sl adapt tie", {
  l <- layer_string_lookup()
  adapt(l, c("b", "a", "c"))
  get_vocabulary(l)
})
case("sl vocab", get_vocabulary(layer_string_lookup(vocabulary = voc)))
case("sl vocab nosp", get_vocabulary(layer_string_lookup(vocabulary = voc), include_special_tokens = FALSE))
case("sl oov0", tryCatch(layer_string_lookup(vocabulary = voc, num_oov_indices = 0)(st(c("a", "c"))), 
  error = function(e) "err"))
case("sl pad", layer_string_lookup(vocabulary = voc, output_mode = "multi_hot", pad_to_max_tokens = TRUE, 
  max_tokens = 7)(st(matrix(c("a", "b"), 1))))
case("sl set_vocab", {
  l <- layer_string_lookup()
  set_vocabulary(l, c("x", "y"))
  l(st(c("y", "q")))
})
case("sl size", layer_string_lookup(vocabulary = voc)$vocabulary_size())
case("il", layer_integer_lookup(vocabulary = c(12L, 36L, 1138L))(tensorflow::tf$constant(matrix(c(12L, 
  1138L, 42L, 36L), 2))))
case("il oov0", layer_integer_lookup(vocabulary = c(12L, 36L), num_oov_indices = 0)(tensorflow::tf$constant(c(12L, 
  36L))))
case("il mask", layer_integer_lookup(vocabulary = c(12L, 36L), mask_token = 0L)(tensorflow::tf$constant(c(12L, 
  0L, 5L))))
case("il adapt", {
  l <- layer_integer_lookup()
  adapt(l, c(5L, 5L, 7L, 9L, 9L, 9L))
  list(get_vocabulary(l), l(tensorflow::tf$constant(c(9L, 1L))))
})
case("il mh", layer_integer_lookup(vocabulary = c(12L, 36L, 1138L), output_mode = "multi_hot")(tensorflow::tf$constant(matrix(c(12L, 
  1138L, 42L, 36L), 2))))
case("il inv", layer_integer_lookup(vocabulary = c(12L, 36L), invert = TRUE)(tensorflow::tf$constant(c(0L, 
  1L, 2L))))
case("il cnt", layer_integer_lookup(vocabulary = c(12L, 36L), output_mode = "count", num_oov_indices = 2)(tensorflow::tf$constant(matrix(c(12L, 
  7L, 8L, 12L), 2))))
txt <- c("The cat sat, on THE mat!", "a dog; ran", "cat ran")
TV <- function(..., x = txt, ad = TRUE) {
  l <- layer_text_vectorization(...)
  if (ad) 
    adapt(l, txt)
  list(l(st(matrix(x))), get_vocabulary(l))
}
case("tv", TV())
case("tv osl", TV(output_sequence_length = 4))
case("tv max", TV(max_tokens = 5))
case("tv mh", TV(output_mode = "multi_hot"))
case("tv cnt", TV(output_mode = "count"))
case("tv tfidf", TV(output_mode = "tf_idf"))
case("tv ng", TV(ngrams = 2))
case("tv ngc", TV(ngrams = c(1, 2)))
case("tv nostd", TV(standardize = NULL))
case("tv lower", TV(standardize = "lower"))
case("tv strip", TV(standardize = "strip_punctuation"))
case("tv char", TV(split = "character"))
case("tv nosplit", TV(split = NULL))
case("tv voc", TV(vocabulary = c("cat", "ran"), ad = FALSE))
case("tv pad", TV(output_mode = "multi_hot", pad_to_max_tokens = TRUE, max_tokens = 20))
case("tv fn", TV(standardize = function(x) tensorflow::tf$strings$upper(x)))
case("tv tfidf voc", TV(output_mode = "tf_idf", vocabulary = c("cat", "ran"), idf_weights = c(0.3, 0.4), 
  ad = FALSE))
case("tv nosp", {
  l <- layer_text_vectorization()
  adapt(l, txt)
  get_vocabulary(l, include_special_tokens = FALSE)
})
case("tv binary", tryCatch(TV(output_mode = "binary"), error = function(e) "err"))
case("tv 1d", {
  l <- layer_text_vectorization()
  adapt(l, txt)
  l(st(txt))
})
case("tv R chr", {
  l <- layer_text_vectorization()
  adapt(l, txt)
  l(matrix(txt))
})
im <- fill(c(1, 5, 6, 2))
case("rescale", layer_rescaling(scale = 2, offset = -1)(k_constant(im)))
case("rescale int", layer_rescaling(scale = 1/255)(k_constant(matrix(1:4, 2), dtype = "int32")))
for (m in c("bilinear", "nearest", "bicubic", "area", "lanczos3", "lanczos5", "gaussian", "mitchellcubic")) for (hw in list(c(3, 
  4), c(9, 11))) eval(bquote(case(.(paste("resize", m, hw[1])), layer_resizing(height = .(hw[1]), width = .(hw[2]), 
  interpolation = .(m))(k_constant(im)))))
case("resize crop", layer_resizing(height = 3, width = 3, crop_to_aspect_ratio = TRUE)(k_constant(im)))
case("resize 3d", layer_resizing(height = 3, width = 3)(k_constant(im[1, , , ])))
case("resize int", k_dtype(layer_resizing(height = 3, width = 3)(k_constant(array(1:8, c(1, 2, 4, 1)), 
  dtype = "int32"))))
case("resize int v", layer_resizing(height = 3, width = 3)(k_constant(array(1:8 * 10L, c(1, 2, 4, 1)), 
  dtype = "int32")))
case("ccrop", layer_center_crop(height = 3, width = 3)(k_constant(im)))
case("ccrop big", layer_center_crop(height = 8, width = 8)(k_constant(im)))
case("ccrop even", layer_center_crop(height = 2, width = 3)(k_constant(im)))
case("ccrop mix", layer_center_crop(height = 2, width = 9)(k_constant(im)))
case("rflip inf", layer_random_flip()(k_constant(im), training = FALSE))
case("rcrop inf", layer_random_crop(height = 3, width = 3)(k_constant(im), training = FALSE))
case("rcrop inf big", layer_random_crop(height = 8, width = 9)(k_constant(im), training = FALSE))
case("rrot inf", layer_random_rotation(factor = 0.2)(k_constant(im), training = FALSE))
case("rrot fix", layer_random_rotation(factor = c(0.25, 0.25))(k_constant(im), training = TRUE))
case("rrot fix c", layer_random_rotation(factor = c(0.1, 0.1), fill_mode = "constant", fill_value = 0.5)(k_constant(im), 
  training = TRUE))
case("rrot fix near", layer_random_rotation(factor = c(0.1, 0.1), fill_mode = "nearest", interpolation = "nearest")(k_constant(im), 
  training = TRUE))
case("rtr fix", layer_random_translation(height_factor = c(0.2, 0.2), width_factor = c(0.1, 0.1))(k_constant(im), 
  training = TRUE))
case("rtr fix wrap", layer_random_translation(height_factor = c(0.2, 0.2), width_factor = c(-0.5, -0.5), 
  fill_mode = "wrap")(k_constant(im), training = TRUE))
case("rzoom fix", layer_random_zoom(height_factor = c(0.3, 0.3))(k_constant(im), training = TRUE))
case("rzoom fix2", layer_random_zoom(height_factor = c(-0.3, -0.3), width_factor = c(0.2, 0.2))(k_constant(im), 
  training = TRUE))
case("rzoom c", layer_random_zoom(height_factor = c(0.5, 0.5), fill_mode = "constant")(k_constant(im), 
  training = TRUE))
case("rcon 0", layer_random_contrast(factor = 0)(k_constant(im), training = TRUE))
case("rbri fix", layer_random_brightness(factor = c(0.2, 0.2), value_range = c(0, 1))(k_constant(im + 
  0.5), training = TRUE))
case("rbri 255", layer_random_brightness(factor = c(0.2, 0.2))(k_constant(im * 100 + 100), training = TRUE))
case("rh fix", layer_random_height(factor = c(0.4, 0.4))(k_constant(im), training = TRUE))
case("rw fix", layer_random_width(factor = c(0.5, 0.5))(k_constant(im), training = TRUE))
case("rflip h", layer_random_flip(mode = "horizontal")(k_constant(im * 0 + 1), training = TRUE))
case("rtr bounds", {
  set.seed(1)
  l <- layer_random_translation(height_factor = 0.4, width_factor = 0, fill_mode = "constant")
  x <- k_constant(array(1, c(200, 10, 10, 1)))
  y <- as.array(l(x, training = TRUE))
  max(round(apply(y, 1, function(a) sum(a == 0)/10))) >= 3
})
case("rcon range", {
  l <- layer_random_contrast(factor = 0.5)
  y <- as.array(l(k_constant(array(rep(c(0, 1), each = 1, 50), c(50, 2, 1, 1))), training = TRUE))
  r <- y[, 2, 1, 1] - y[, 1, 1, 1]
  c(min(r) < 0.75, max(r) > 1.25, min(r) >= 0.49, max(r) <= 1.51)
})
