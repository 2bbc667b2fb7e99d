x <- fill(c(10, 3), 1.3)
yr <- fill(c(10, 1), 0.4)
M2 <- function() {
  i <- layer_input(3)
  setw(keras_model(i, list(layer_dense(i, 1, name = "a"), layer_dense(i, 1, name = "b"))))
}
case("mo eval uneven", {
  m <- M2()
  m %>% compile("sgd", "mse")
  m %>% evaluate(x, list(yr, yr), batch_size = 4, verbose = 0)
})
case("mo eval even", {
  m <- M2()
  m %>% compile("sgd", "mse")
  m %>% evaluate(x, list(yr, yr), batch_size = 5, verbose = 0)
})
case("mo eval uneven metrics", {
  m <- M2()
  m %>% compile("sgd", "mse", metrics = list(a = "mse", b = "mse"))
  m %>% evaluate(x, list(yr, yr), batch_size = 4, verbose = 0)
})
case("mo per batch", {
  m <- M2()
  m %>% compile("sgd", "mse")
  lapply(list(1:4, 5:8, 9:10), function(r) m %>% test_on_batch(x[r, ], list(yr[r, , drop = FALSE], 
    yr[r, , drop = FALSE])))
})
case("mo lw uneven", {
  m <- M2()
  m %>% compile("sgd", "mse", loss_weights = list(1, 0.5))
  h <- m %>% fit(x, list(yr, yr), batch_size = 4, epochs = 2, shuffle = FALSE, verbose = 0, validation_split = 0.3)
  h$metrics
})
case("mo sw", {
  m <- M2()
  m %>% compile("sgd", "mse")
  m %>% evaluate(x, list(yr, yr), batch_size = 10, verbose = 0, sample_weight = list(array(1:10/10), 
    array(10:1/10)))
})
mk <- function(f) {
  i <- layer_input(c(4, 2))
  j <- layer_input(c(4, 2))
  a <- i %>% layer_masking(0)
  b <- j %>% layer_masking(0)
  m <- keras_model(list(i, j), f(a, b) %>% layer_lstm(2))
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  w <- fill(c(3, 4, 2), 2)
  w[2, 4, ] <- 0
  w[1, 4, ] <- 0
  predict(m, list(z, w), verbose = 0)
}
case("mask2 add", mk(function(a, b) layer_add(list(a, b))))
case("mask2 mult", mk(function(a, b) layer_multiply(list(a, b))))
case("mask2 avg", mk(function(a, b) layer_average(list(a, b))))
case("mask2 max", mk(function(a, b) layer_maximum(list(a, b))))
case("mask2 concat -1", mk(function(a, b) layer_concatenate(list(a, b))))
case("mask2 concat 1", mk(function(a, b) layer_concatenate(list(a, b), axis = 1)))
case("mask2 sub", mk(function(a, b) layer_subtract(list(a, b))))
case("mask2 dot", mk(function(a, b) layer_dot(list(a, b), axes = 2)))
mk1 <- function(f) {
  i <- layer_input(c(4, 2))
  j <- layer_input(c(4, 2))
  a <- i %>% layer_masking(0)
  m <- keras_model(list(i, j), f(a, j) %>% layer_lstm(2))
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  predict(m, list(z, fill(c(3, 4, 2), 2)), verbose = 0)
}
case("mask1 concat", mk1(function(a, b) layer_concatenate(list(a, b))))
case("mask1 add", mk1(function(a, b) layer_add(list(a, b))))
case("mask1 concat rev", mk1(function(a, b) layer_concatenate(list(b, a))))
case("mask1 mult", mk1(function(a, b) layer_multiply(list(a, b))))
case("mask bidir", {
  i <- layer_input(c(4, 2))
  m <- keras_model(i, i %>% layer_masking(0) %>% bidirectional(layer_lstm(units = 2, return_sequences = TRUE)) %>% 
    layer_gru(2))
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  predict(m, z, verbose = 0)
})
case("mask loss + sw", {
  m <- keras_model_sequential() %>% layer_masking(0, input_shape = c(4, 2)) %>% layer_lstm(3, return_sequences = TRUE) %>% 
    layer_dense(1)
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  m %>% compile("sgd", "mse", metrics = "mae", weighted_metrics = "mse")
  m %>% evaluate(z, fill(c(3, 4, 1), 2), verbose = 0, sample_weight = array(c(1, 0.5, 0.2)))
})
case("mask loss uneven batches", {
  m <- keras_model_sequential() %>% layer_masking(0, input_shape = c(4, 2)) %>% layer_lstm(3, return_sequences = TRUE) %>% 
    layer_dense(1)
  setw(m)
  z <- fill(c(5, 4, 2))
  z[1, 3:4, ] <- 0
  z[5, 2:4, ] <- 0
  m %>% compile("sgd", "mse", metrics = "mae")
  m %>% evaluate(z, fill(c(5, 4, 1), 2), verbose = 0, batch_size = 2)
})
case("mask lstm last loss", {
  m <- keras_model_sequential() %>% layer_masking(0, input_shape = c(4, 2)) %>% layer_lstm(3) %>% layer_dense(1)
  setw(m)
  z <- fill(c(3, 4, 2))
  z[1, 3:4, ] <- 0
  m %>% compile("sgd", "mse")
  m %>% evaluate(z, fill(c(3, 1), 2), verbose = 0)
})
case("miou sw in fit", {
  m <- setw(keras_model_sequential() %>% layer_dense(1, input_shape = 3, activation = "sigmoid"))
  m %>% compile("sgd", "binary_crossentropy", weighted_metrics = list(metric_mean_iou(num_classes = 2, 
    name = "iou")))
  m %>% evaluate(x, matrix(1:10%%2), sample_weight = array(1:10/10), verbose = 0)
})
case("miou in fit", {
  m <- setw(keras_model_sequential() %>% layer_dense(1, input_shape = 3, activation = "sigmoid"))
  m %>% compile("sgd", "binary_crossentropy", metrics = list(metric_mean_iou(num_classes = 2, name = "iou")))
  m %>% evaluate(x, matrix(1:10%%2), verbose = 0)
})
case("names 3", {
  k_clear_session()
  m <- keras_model_sequential() %>% layer_dense(1, input_shape = 2) %>% layer_dense(2) %>% layer_dense(3)
  sapply(m$layers, function(l) l$name)
})
case("names 3 steps", {
  k_clear_session()
  m <- keras_model_sequential()
  m %>% layer_dense(1, input_shape = 2)
  m %>% layer_dense(2)
  m %>% layer_dense(3)
  sapply(m$layers, function(l) l$name)
})
case("get_layer auto", {
  k_clear_session()
  m <- keras_model_sequential() %>% layer_dense(1, input_shape = 2) %>% layer_dense(2) %>% layer_dense(3)
  get_layer(m, "dense_2")$units
})
case("names |>", {
  k_clear_session()
  m <- layer_dense(layer_dense(keras_model_sequential(), 1, input_shape = 2), 2)
  sapply(m$layers, function(l) l$name)
})
case("bce exact 0/1 loss", {
  m <- keras_model_sequential() %>% layer_activation("linear", input_shape = 1)
  m %>% compile("sgd", "binary_crossentropy")
  m %>% evaluate(matrix(c(0, 1, 1, 0)), matrix(c(1, 0, 1, 0)), verbose = 0)
})
case("cat enc oob", layer_category_encoding(num_tokens = 2, output_mode = "multi_hot")(k_constant(matrix(c(3L, 
  0L), 1), dtype = "int32")))
case("rcrop model inf", {
  m <- keras_model_sequential() %>% layer_random_crop(2, 2, input_shape = c(5, 6, 1)) %>% layer_global_average_pooling_2d()
  predict(m, fill(c(1, 5, 6, 1)), verbose = 0)
})
