case("tc", to_categorical(c(0, 2, 1)))
case("tc n", to_categorical(c(0, 2, 1), 5))
case("tc mat", to_categorical(matrix(c(0, 1, 2, 1), 2)))
case("tc col", to_categorical(matrix(c(0, 1, 2))))
case("tc fac?", tryCatch(to_categorical(factor(c("a", "b"))), error = function(e) "err"))
case("tc int", to_categorical(c(0L, 3L)))
case("tc dbl", to_categorical(c(0.7, 1.2)))
case("tc neg", tryCatch(to_categorical(c(-1, 1)), error = function(e) "err"))
case("tc lgl", tryCatch(to_categorical(c(TRUE, FALSE)), error = function(e) "err"))
case("tc arr1", to_categorical(array(c(0, 1, 2), 3)))
x <- fill(c(3, 4))
case("norm", normalize(x))
case("norm ax", normalize(x, axis = 1))
case("norm ord1", normalize(x, order = 1))
case("norm ord inf", normalize(x, order = Inf))
case("norm ax2", normalize(fill(c(2, 3, 4)), axis = 2))
case("norm vec", normalize(c(3, 4)))
case("norm 0", normalize(matrix(0, 2, 2)))
case("norm axneg", normalize(x, axis = -1))
s <- list(c(1, 2, 3), c(4), c(5, 6, 7, 8))
case("ps", pad_sequences(s))
case("ps max", pad_sequences(s, maxlen = 2))
case("ps post", pad_sequences(s, padding = "post", truncating = "post", maxlen = 3))
case("ps val", pad_sequences(s, value = 9, maxlen = 6))
case("ps dbl", pad_sequences(s, dtype = "float32", value = 0.5))
case("ps list", pad_sequences(list(list(1L, 2L), list(3L))))
case("ps int", pad_sequences(list(1:3, 4:5), maxlen = 4))
case("ps empty", pad_sequences(list(c(1, 2), integer(0))))
case("ps trunc default", pad_sequences(list(1:5), maxlen = 3))
case("ps float int", pad_sequences(list(c(1.7, 2.2))))
case("ps mixed val", pad_sequences(list(1:2), maxlen = 3, value = -1))
txt <- c("The cat sat on the mat.", "A dog ran; the cat ran!", "it's O'Neil's dog-house")
TK <- function(...) {
  t <- text_tokenizer(...)
  fit_text_tokenizer(t, txt)
  t
}
case("tk seq", texts_to_sequences(TK(), txt))
case("tk num", texts_to_sequences(TK(num_words = 4), txt))
case("tk oov", texts_to_sequences(TK(oov_token = "<o>", num_words = 5), c(txt, "zebra cat")))
case("tk wi", TK()$word_index[order(names(TK()$word_index))])
case("tk wc", {
  w <- TK()$word_counts
  w[order(names(w))]
})
case("tk dc", TK()$document_count)
case("tk wd", {
  w <- TK()$word_docs
  w[order(names(w))]
})
case("tk iw", {
  w <- TK()$index_word
  w[order(names(w))]
})
for (m in c("binary", "count", "tfidf", "freq")) {
  eval(bquote(case(.(paste("tk mat", m)), texts_to_matrix(TK(), txt, mode = .(m)))))
  eval(bquote(case(.(paste("tk mat n", m)), texts_to_matrix(TK(num_words = 5), txt, mode = .(m)))))
  eval(bquote(case(.(paste("s2m", m)), sequences_to_matrix(TK(num_words = 8), list(c(1, 2, 2), c(3, 
    7)), mode = .(m)))))
}
case("tk char", texts_to_sequences(TK(char_level = TRUE), "cat"))
case("tk lower", texts_to_sequences(TK(lower = FALSE), txt))
case("tk filt", texts_to_sequences(TK(filters = "!"), txt))
case("tk split", texts_to_sequences(TK(split = "a"), txt))
case("tk gen", {
  g <- texts_to_sequences_generator(TK(), txt)
  list(generator_next(g), generator_next(g))
})
case("tk twice", {
  t <- TK()
  fit_text_tokenizer(t, "dog dog dog dog")
  texts_to_sequences(t, txt)
})
case("tk save", {
  t <- TK()
  f <- tempfile()
  save_text_tokenizer(t, f)
  texts_to_sequences(load_text_tokenizer(f), txt)
})
case("tk list", texts_to_sequences(TK(), list("cat ran", "dog")))
case("tk 1", texts_to_sequences(TK(), "cat ran"))
case("tws", text_to_word_sequence(txt[1]))
case("tws a", text_to_word_sequence(txt[3], filters = "-", lower = FALSE))
case("tws split", text_to_word_sequence("a,b,c", split = ",", filters = ""))
case("oh", (function(v) v[1] == v[3])(text_one_hot("the cat the", 10)))
case("ht md5", text_hashing_trick("the cat sat", 50, hash_function = "md5"))
case("sst", make_sampling_table(10))
case("sst f", make_sampling_table(6, sampling_factor = 0.001))
case("sg", {
  r <- skipgrams(c(1, 2, 3), 4, window_size = 1, negative_samples = 0, shuffle = FALSE)
  r
})
case("sg n", {
  r <- skipgrams(1:6, 7, window_size = 2, negative_samples = 1)
  c(length(r$couples), sum(r$labels))
})
case("sg cat", {
  r <- skipgrams(c(1, 2, 3), 4, window_size = 1, negative_samples = 0, shuffle = FALSE, categorical = TRUE)
  r$labels
})
case("sg 0", {
  r <- skipgrams(c(1, 0, 3), 4, window_size = 1, negative_samples = 0, shuffle = FALSE)
  r$couples
})
d <- matrix(1:20, 10)
tg <- 1:10 * 10
case("tsg", {
  g <- timeseries_generator(d, tg, length = 3, batch_size = 2)
  list(length(g), g[0], g[1])
})
case("tsg next", {
  g <- timeseries_generator(d, tg, length = 3, batch_size = 4)
  generator_next(g)
})
case("tsg next2", {
  g <- timeseries_generator(d, tg, length = 3, batch_size = 4)
  generator_next(g)
  generator_next(g)
})
case("tsg st", {
  g <- timeseries_generator(d, tg, length = 4, sampling_rate = 2, stride = 2, batch_size = 3)
  generator_next(g)
})
case("tsg se", {
  g <- timeseries_generator(d, tg, length = 2, start_index = 3, end_index = 7, batch_size = 10)
  generator_next(g)
})
case("tsg rev", {
  g <- timeseries_generator(d, tg, length = 3, reverse = TRUE, batch_size = 2)
  generator_next(g)
})
TD <- function(...) {
  ds <- timeseries_dataset_from_array(...)
  it <- reticulate::as_iterator(ds)
  r <- list()
  while (!is.null(b <- reticulate::iter_next(it))) r[[length(r) + 1]] <- b
  r
}
case("td", TD(1:10, NULL, sequence_length = 3, batch_size = 4))
case("td t", TD(1:10, 1:10 * 10, sequence_length = 3, batch_size = 20))
case("td st", TD(1:10, NULL, sequence_length = 3, sequence_stride = 2, sampling_rate = 2))
case("td se", TD(1:10, NULL, sequence_length = 2, start_index = 2, end_index = 6))
case("td t2", TD(d, d, sequence_length = 3, sequence_stride = 3))
case("td t7", TD(1:10, 4:10, sequence_length = 4))
im <- array(1:24 * 10, c(2, 4, 3))
im4 <- fill(c(2, 5, 6, 3)) * 100 + 100
case("iar", image_array_resize(im, 4, 6))
case("iar 4", image_array_resize(im4, 3, 3))
case("iar cf", image_array_resize(array(1:24, c(3, 2, 4)), 4, 4, data_format = "channels_first"))
for (m in c("caffe", "tf", "torch")) eval(bquote(case(.(paste("imp", m)), imagenet_preprocess_input(im4, 
  mode = .(m)))))
case("imp def", imagenet_preprocess_input(im4))
case("imp 3d", imagenet_preprocess_input(im))
for (n in c("inception_v3", "xception", "mobilenet", "mobilenet_v2", "resnet", "resnet_v2", "densenet", 
  "nasnet", "inception_resnet_v2")) eval(bquote(case(.(paste("pp", n)), .(as.name(paste0(n, "_preprocess_input")))(im4))))
case("ar", array_reshape(1:12, c(3, 4)))
case("ar F", array_reshape(1:12, c(3, 4), order = "F"))
case("ar neg", array_reshape(1:12, c(-1, 3)))
case("ar lst", array_reshape(array(1:24, c(2, 3, 4)), list(4, 6)))
case("ar 1", array_reshape(matrix(1:6, 2), 6))
case("ka", as.character(keras_array(matrix(1:4, 2))$shape))
case("zip", zip_lists(list(a = 1, b = 2), list(a = 3, b = 4)))
case("img io", {
  f <- tempfile(fileext = ".png")
  image_array_save(array(1:48 * 5, c(4, 4, 3)), f)
  a <- image_to_array(image_load(f))
  b <- image_to_array(image_load(f, grayscale = TRUE))
  c <- image_to_array(image_load(f, target_size = c(2, 3)))
  d <- image_to_array(image_load(f, target_size = c(6, 6), interpolation = "bilinear"))
  list(a, b, c, d)
})
case("img io noscale", {
  f <- tempfile(fileext = ".png")
  image_array_save(array(1:48 * 5, c(4, 4, 3)), f, scale = FALSE)
  image_to_array(image_load(f))
})
case("img cf", {
  f <- tempfile(fileext = ".png")
  image_array_save(array(1:48 * 5, c(4, 4, 3)), f, scale = FALSE)
  image_to_array(image_load(f), data_format = "channels_first")
})
ia <- array(fill(c(4, 6, 6, 3)) * 100 + 120, c(4, 6, 6, 3))
G <- function(..., x = ia, y = NULL, n = 1, sd = 1L, shuffle = FALSE, bs = 4, subset = NULL, fitx = FALSE, 
  sw = NULL) {
  g <- image_data_generator(...)
  if (fitx) 
    fit_image_data_generator(g, x)
  it <- flow_images_from_data(x, y, g, batch_size = bs, shuffle = shuffle, seed = sd, subset = subset, 
    sample_weight = sw)
  r <- NULL
  for (i in 1:n) r <- generator_next(it)
  r
}
case("idg", G())
case("idg rs", G(rescale = 1/255))
case("idg y", G(y = c(0, 1, 2, 3)))
case("idg 2", G(n = 2, bs = 3))
case("idg sc", G(samplewise_center = TRUE))
case("idg ssn", G(samplewise_center = TRUE, samplewise_std_normalization = TRUE))
case("idg fc", G(featurewise_center = TRUE, fitx = TRUE))
case("idg fsn", G(featurewise_center = TRUE, featurewise_std_normalization = TRUE, fitx = TRUE))
case("idg zca", G(zca_whitening = TRUE, featurewise_center = TRUE, fitx = TRUE))
case("idg pf", G(preprocessing_function = function(x) x * 2))
case("idg vs t", dim(G(validation_split = 0.25, subset = "training")))
case("idg vs v", G(validation_split = 0.25, subset = "validation"))
case("idg sw", G(y = c(0, 1, 2, 3), sw = c(0.1, 0.2, 0.3, 0.4))[[3]])
case("idg rot seed", G(rotation_range = 40))
case("idg shift seed", G(width_shift_range = 0.3, height_shift_range = 0.3))
case("idg shear seed", G(shear_range = 30))
case("idg zoom seed", G(zoom_range = 0.4))
case("idg flip seed", G(horizontal_flip = TRUE, vertical_flip = TRUE))
case("idg ch seed", G(channel_shift_range = 30))
case("idg br seed", G(brightness_range = c(0.5, 1.5)))
case("idg fill c", G(width_shift_range = 0.5, fill_mode = "constant", cval = 7))
case("idg all seed", G(rotation_range = 30, width_shift_range = 0.2, shear_range = 10, zoom_range = 0.2, 
  horizontal_flip = TRUE, fill_mode = "reflect"))
case("idg shuffle seed", G(y = c(0, 1, 2, 3), shuffle = TRUE)[[2]])
case("idg shift int", G(width_shift_range = 2L))
case("idg zoom c", G(zoom_range = c(0.5, 0.5)))
dir <- file.path(tempdir(), "imgs")
for (c in c("a", "b")) {
  dir.create(file.path(dir, c), recursive = TRUE, showWarnings = FALSE)
  for (i in 1:3) image_array_save(array((1:75 * i * (if (c == "a") 
    1
  else 2))%%255, c(5, 5, 3)), file.path(dir, c, paste0(i, ".png")), scale = FALSE)
}
for (cm in c("categorical", "binary", "sparse")) eval(bquote(case(.(paste("ffd", cm)), {
  it <- flow_images_from_directory(dir, image_data_generator(rescale = 1/255), target_size = c(5, 5), 
    class_mode = .(cm), batch_size = 6, shuffle = FALSE)
  list(generator_next(it), it$class_indices, it$n, unlist(it$classes))
})))
case("ffd gray", generator_next(flow_images_from_directory(dir, target_size = c(4, 4), color_mode = "grayscale", 
  batch_size = 2, shuffle = FALSE, class_mode = NULL)))
case("ffd interp", generator_next(flow_images_from_directory(dir, target_size = c(7, 8), interpolation = "bilinear", 
  batch_size = 2, shuffle = FALSE)))
case("ffd def ts", dim(generator_next(flow_images_from_directory(dir, batch_size = 2, shuffle = FALSE))[[1]]))
case("ffd classes", {
  it <- flow_images_from_directory(dir, classes = c("b", "a"), target_size = c(5, 5), batch_size = 6, 
    shuffle = FALSE, class_mode = "binary")
  list(generator_next(it)[[2]], it$class_indices)
})
case("ffd seed", generator_next(flow_images_from_directory(dir, target_size = c(5, 5), batch_size = 6, 
  seed = 3, class_mode = "sparse"))[[2]])
case("ffd split", {
  it <- flow_images_from_directory(dir, image_data_generator(validation_split = 0.34), target_size = c(5, 
    5), subset = "validation", shuffle = FALSE, class_mode = "sparse")
  list(it$n, generator_next(it)[[2]])
})
ID <- function(...) {
  ds <- image_dataset_from_directory(...)
  reticulate::iter_next(reticulate::as_iterator(ds))
}
case("idfd", ID(dir, image_size = c(5, 5), shuffle = FALSE))
case("idfd cat", ID(dir, image_size = c(4, 6), shuffle = FALSE, label_mode = "categorical", batch_size = 3))
case("idfd bin", ID(dir, image_size = c(4, 6), shuffle = FALSE, label_mode = "binary", color_mode = "grayscale", 
  interpolation = "nearest"))
case("idfd null", ID(dir, image_size = c(4, 6), shuffle = FALSE, label_mode = NULL))
case("idfd val", ID(dir, image_size = c(5, 5), shuffle = FALSE, validation_split = 0.34, subset = "validation", 
  seed = 1)[[2]])
case("idfd seed", ID(dir, image_size = c(5, 5), seed = 7)[[2]])
case("idfd crop", ID(dir, image_size = c(3, 4), shuffle = FALSE, crop_to_aspect_ratio = TRUE))
case("idfd val seed", ID(dir, image_size = c(5, 5), validation_split = 0.5, subset = "training", seed = 5)[[2]])
df <- data.frame(filename = c("a/1.png", "b/2.png", "a/3.png"), class = c("x", "y", "x"), num = c(0.1, 
  0.2, 0.3))
case("ffdf", {
  it <- flow_images_from_dataframe(df, dir, target_size = c(5, 5), shuffle = FALSE)
  list(generator_next(it), it$class_indices)
})
case("ffdf raw", generator_next(flow_images_from_dataframe(df, dir, x_col = "filename", y_col = "num", 
  class_mode = "other", target_size = c(5, 5), shuffle = FALSE))[[2]])
case("ffdf raw2", generator_next(flow_images_from_dataframe(df, dir, x_col = "filename", y_col = "num", 
  class_mode = "raw", target_size = c(5, 5), shuffle = FALSE))[[2]])
case("ffdf bin", generator_next(flow_images_from_dataframe(df, dir, class_mode = "binary", target_size = c(5, 
  5), shuffle = FALSE))[[2]])
m <- keras_model_sequential() %>% layer_conv_2d(4, 3, input_shape = c(8, 8, 1), name = "c") %>% layer_flatten() %>% 
  layer_dense(2, name = "d")
case("cp", count_params(m))
case("cp l", count_params(get_layer(m, "c")))
case("gl i", get_layer(m, index = 1)$name)
case("gl i3", get_layer(m, index = 3)$name)
case("summary?", length(capture.output(summary(m))) > 3)
case("is", m$input_shape)
case("os", m$output_shape)
case("cfg dense", {
  g <- get_config(get_layer(m, "d"))
  lapply(c("name", "trainable", "units", "activation", "use_bias"), function(k) g[[k]])
})
case("names", sapply(m$layers, function(l) l$name))
case("trainable n", length(m$trainable_weights))
case("freeze", {
  freeze_weights(m, to = "c")
  r <- sapply(m$layers, function(l) l$trainable)
  unfreeze_weights(m)
  r
})
case("freeze from", {
  freeze_weights(m, from = "d")
  r <- sapply(m$layers, function(l) l$trainable)
  unfreeze_weights(m)
  r
})
case("freeze which", {
  freeze_weights(m, which = c(1, 2))
  r <- sapply(m$layers, function(l) l$trainable)
  unfreeze_weights(m)
  r
})
case("freeze all", {
  freeze_weights(m)
  r <- sapply(m$layers, function(l) l$trainable)
  unfreeze_weights(m)
  c(r, m$trainable)
})
case("unfreeze from", {
  freeze_weights(m)
  unfreeze_weights(m, from = "d")
  r <- sapply(m$layers, function(l) l$trainable)
  unfreeze_weights(m)
  r
})
case("pop", {
  m2 <- clone_model(m)
  pop_layer(m2)
  length(m2$layers)
})
case("weights names", sapply(m$weights, function(w) w$name))
case("dtype", m$dtype)
for (ly in c("layer_dense(units=2)", "layer_conv_2d(filters=2,kernel_size=3)", "layer_lstm(units=3)", 
  "layer_dropout(rate=.5)", "layer_batch_normalization()", "layer_embedding(input_dim=4,output_dim=2)", 
  "layer_max_pooling_2d()", "layer_activation_leaky_relu()", "layer_layer_normalization()", "layer_text_vectorization()", 
  "layer_string_lookup()", "layer_discretization(bin_boundaries=c(1,2))", "layer_gaussian_noise(stddev=.1)", 
  "layer_upsampling_2d()", "layer_cropping_2d()", "layer_zero_padding_1d()", "layer_reshape(target_shape=c(2,3))", 
  "layer_repeat_vector(n=2)", "layer_permute(dims=c(2,1))", "layer_masking()", "layer_gru(units=2)", 
  "layer_concatenate()", "layer_dot(axes=1)", "layer_separable_conv_2d(filters=2,kernel_size=3)")) eval(bquote(case(.(paste("cfg", 
  ly)), gcf(.(parse(text = ly)[[1]])))))
