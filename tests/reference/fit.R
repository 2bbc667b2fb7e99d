M <- function(out = 1, act = NULL, ins = 3) {
  m <- keras_model_sequential() %>% layer_dense(4, input_shape = ins, activation = "tanh", name = "h") %>% 
    layer_dense(out, activation = act, name = "o")
  setw(m)
}
x <- fill(c(10, 3), 1.3)
y1 <- matrix((1:10%%2))
y3 <- to_categorical(1:10%%3)
ys <- matrix(1:10%%3)
yr <- fill(c(10, 1), 0.4)
yr2 <- fill(c(10, 2), 0.4)
F <- function(m, y, loss, metrics = NULL, ..., opt = "sgd") {
  m %>% compile(opt, loss = loss, metrics = metrics)
  h <- m %>% fit(x, y, verbose = 0, shuffle = FALSE, batch_size = 4, ...)
  list(h$metrics, h$params[intersect(c("epochs", "steps", "verbose"), names(h$params))], m %>% evaluate(x, 
    y, verbose = 0, batch_size = 4))
}
for (a in c("accuracy", "acc", "binary_accuracy", "mae", "mse", "AUC", "Precision", "Recall", "crossentropy", 
  "categorical_accuracy")) eval(bquote(case(.(paste("bin", a)), F(M(1, "sigmoid"), y1, "binary_crossentropy", 
  .(a), epochs = 2))))
for (a in c("accuracy", "acc", "categorical_accuracy", "AUC", "mae", "top_k_categorical_accuracy", "crossentropy", 
  "ce", "binary_accuracy")) eval(bquote(case(.(paste("cat", a)), F(M(if (.(a) == "top_k_categorical_accuracy") 3 else 3, 
  "softmax"), y3, "categorical_crossentropy", .(a), epochs = 2))))
for (a in c("accuracy", "acc", "sparse_categorical_accuracy", "crossentropy", "mae")) eval(bquote(case(.(paste("sp", 
  a)), F(M(3, "softmax"), ys, "sparse_categorical_crossentropy", .(a), epochs = 2))))
case("sp vec acc", F(M(3, "softmax"), as.vector(ys), "sparse_categorical_crossentropy", "accuracy", epochs = 2))
for (a in c("accuracy", "mae", "mse", "mean_absolute_error", "MeanSquaredError", "RootMeanSquaredError", 
  "cosine_similarity", "cosine_proximity", "mape", "msle", "logcosh", "poisson", "kld", "hinge")) eval(bquote(case(.(paste("reg", 
  a)), F(M(1), yr, "mse", .(a), epochs = 2))))
case("acc with mse 3col", F(M(3, "softmax"), y3, "mse", "accuracy", epochs = 1))
case("acc hinge", F(M(1, "tanh"), y1 * 2 - 1, "hinge", "accuracy", epochs = 1))
case("acc bce 3col", F(M(3, "sigmoid"), y3, "binary_crossentropy", "accuracy", epochs = 1))
case("acc y vec", F(M(1, "sigmoid"), as.vector(y1), "binary_crossentropy", "accuracy", epochs = 1))
case("acc obj loss", F(M(1, "sigmoid"), y1, loss_binary_crossentropy(), "accuracy", epochs = 1))
case("acc logits", F(M(1), y1, loss_binary_crossentropy(from_logits = TRUE), "accuracy", epochs = 1))
case("acc logits sp", F(M(3), ys, loss_sparse_categorical_crossentropy(from_logits = TRUE), "accuracy", 
  epochs = 1))
case("multi metrics", F(M(1, "sigmoid"), y1, "binary_crossentropy", c("accuracy", "mae", "AUC"), epochs = 2))
case("list metrics", F(M(1, "sigmoid"), y1, "binary_crossentropy", list("accuracy", metric_auc(name = "auc2"), 
  metric_precision()), epochs = 2))
case("metric fn", F(M(1), yr, "mse", metric_mean_absolute_error, epochs = 1))
case("metric list fn", F(M(1), yr, "mse", list(metric_mean_absolute_error, "mse"), epochs = 1))
case("metric obj", F(M(1), yr, "mse", metric_mean_absolute_error(), epochs = 1))
case("metric named custom", F(M(1), yr, "mse", custom_metric("mine", function(y, p) k_mean(k_abs(y - 
  p))), epochs = 1))
case("metric c() custom", F(M(1), yr, "mse", c(mine = function(y, p) k_mean(k_abs(y - p))), epochs = 1))
case("loss custom fn", F(M(1), yr, function(y, p) k_mean(k_square(y - p) * 2, axis = 2), NULL, epochs = 1))
case("loss custom scalar", F(M(1), yr, function(y, p) k_sum(k_abs(y - p)), NULL, epochs = 1))
case("loss custom noaxis", F(M(2), yr2, function(y, p) k_square(y - p), NULL, epochs = 1))
case("val split", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 2, validation_split = 0.3, batch_size = 3)
  h$metrics
})
case("val split .25", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 2, validation_split = 0.25, batch_size = 3)
  h$metrics
})
case("val split .15", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 1, validation_split = 0.15, batch_size = 3)
  h$metrics
})
case("val data", {
  m <- M(1)
  m %>% compile("sgd", "mse", metrics = "mae")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 2, validation_data = list(x[1:3, ], 
    yr[1:3, , drop = FALSE]))
  h$metrics
})
case("val data sw", {
  m <- M(1)
  m %>% compile("sgd", "mse", metrics = "mae")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 1, validation_data = list(x[1:3, ], 
    yr[1:3, , drop = FALSE], c(1, 0, 0.5)))
  h$metrics
})
case("uneven batch", F(M(1), yr, "mse", "mae", epochs = 1))
case("initial_epoch", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 4, initial_epoch = 2)
  list(h$metrics, h$params$epochs)
})
case("fit twice", {
  m <- M(1)
  m %>% compile("adam", "mse")
  m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 2)
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 2)
  h$metrics
})
case("steps_per_epoch", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 1, steps_per_epoch = 2)
  h$metrics
})
case("validation_steps", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 1, validation_data = list(x, yr), validation_steps = 1, 
    batch_size = 4)
  h$metrics
})
case("as.data.frame", {
  m <- M(1)
  m %>% compile("sgd", "mse", metrics = "mae")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 2, validation_split = 0.2)
  as.data.frame(h)
})
case("eval names", {
  m <- M(1)
  m %>% compile("sgd", "mse", metrics = c("mae", "mape"))
  m %>% evaluate(x, yr, verbose = 0)
})
case("eval 1", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  m %>% evaluate(x, yr, verbose = 0)
})
case("eval steps", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  m %>% evaluate(x, yr, verbose = 0, batch_size = 3, steps = 2)
})
case("eval sw", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  m %>% evaluate(x, yr, verbose = 0, sample_weight = 1:10/10)
})
case("fit sw only", {
  m <- M(1)
  m %>% compile("sgd", "mse", metrics = "mae", weighted_metrics = "mse")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, sample_weight = 1:10/10, epochs = 1)
  h$metrics
})
case("fit cw only", {
  m <- M(1, "sigmoid")
  m %>% compile("sgd", "binary_crossentropy", metrics = "accuracy")
  h <- m %>% fit(x, y1, verbose = 0, shuffle = FALSE, class_weight = list(`0` = 1, `1` = 3), epochs = 2)
  h$metrics
})
case("predict", predict(M(2), x, verbose = 0))
case("predict 1", predict(M(1), x[1:3, ], verbose = 0))
case("predict one row", predict(M(1), x[1, , drop = FALSE], verbose = 0))
case("predict vec?", tryCatch(predict(M(1), x[1, ], verbose = 0), error = function(e) "err"))
case("predict bs", predict(M(2), x, batch_size = 3, verbose = 0))
case("predict steps", predict(M(2), x, batch_size = 3, steps = 2, verbose = 0))
case("predict_on_batch", predict_on_batch(M(2), x))
case("predict df", tryCatch(predict(M(2), as.data.frame(x), verbose = 0), error = function(e) "err"))
case("predict list", predict(M(2), list(x), verbose = 0))
case("predict_classes", tryCatch(predict_classes(M(3, "softmax"), x), error = function(e) "err"))
case("predict_proba", tryCatch(predict_proba(M(3, "softmax"), x), error = function(e) "err"))
case("call R matrix", M(2)(x))
case("predict int", predict(M(2), matrix(1:6, 2), verbose = 0))
case("tob", {
  m <- M(1)
  m %>% compile("sgd", "mse", metrics = "mae")
  list(m %>% train_on_batch(x, yr), m %>% train_on_batch(x[1:3, ], yr[1:3, , drop = FALSE]), m %>% 
    test_on_batch(x, yr))
})
case("tob no m", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  list(m %>% train_on_batch(x, yr), m %>% train_on_batch(x, yr), m %>% test_on_batch(x, yr))
})
case("tob sw", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  m %>% train_on_batch(x, yr, sample_weight = 1:10/10)
})
case("tob cw", {
  m <- M(1, "sigmoid")
  m %>% compile("sgd", "binary_crossentropy")
  m %>% train_on_batch(x, y1, class_weight = list(`0` = 1, `1` = 3))
})
case("tob acc", {
  m <- M(3, "softmax")
  m %>% compile("sgd", "categorical_crossentropy", metrics = "accuracy")
  list(m %>% train_on_batch(x[1:4, ], y3[1:4, ]), m %>% train_on_batch(x[5:10, ], y3[5:10, ]), m %>% 
    test_on_batch(x[1:4, ], y3[1:4, ]), m %>% test_on_batch(x[5:10, ], y3[5:10, ]))
})
case("tob then weights", {
  m <- M(1)
  m %>% compile("adam", "mse")
  for (i in 1:3) m %>% train_on_batch(x, yr)
  get_weights(m)
})
case("metrics_names", {
  m <- M(1)
  m %>% compile("sgd", "mse", metrics = c("mae"))
  m %>% fit(x, yr, verbose = 0)
  m$metrics_names
})
M2 <- function() {
  i <- layer_input(3, name = "in")
  h <- layer_dense(i, 4, activation = "tanh")
  a <- layer_dense(h, 1, name = "a")
  b <- layer_dense(h, 2, activation = "softmax", name = "b")
  setw(keras_model(i, list(a, b)))
}
yb <- to_categorical(1:10%%2)
case("mo list", {
  m <- M2()
  m %>% compile("sgd", loss = list("mse", "categorical_crossentropy"), metrics = "accuracy")
  h <- m %>% fit(x, list(yr, yb), verbose = 0, shuffle = FALSE, epochs = 2)
  list(h$metrics, m %>% evaluate(x, list(yr, yb), verbose = 0))
})
case("mo named", {
  m <- M2()
  m %>% compile("sgd", loss = list(a = "mse", b = "categorical_crossentropy"), loss_weights = list(a = 0.3, 
    b = 2), metrics = list(a = "mae", b = "accuracy"))
  h <- m %>% fit(x, list(a = yr, b = yb), verbose = 0, shuffle = FALSE, epochs = 2)
  list(h$metrics, m %>% evaluate(x, list(a = yr, b = yb), verbose = 0))
})
case("mo swapped names", {
  m <- M2()
  m %>% compile("sgd", loss = list(b = "categorical_crossentropy", a = "mse"))
  h <- m %>% fit(x, list(b = yb, a = yr), verbose = 0, shuffle = FALSE, epochs = 1)
  h$metrics
})
case("mo lw list", {
  m <- M2()
  m %>% compile("sgd", loss = list("mse", "categorical_crossentropy"), loss_weights = c(0.5, 2))
  h <- m %>% fit(x, list(yr, yb), verbose = 0, shuffle = FALSE, epochs = 1)
  h$metrics
})
case("mo lw listl", {
  m <- M2()
  m %>% compile("sgd", loss = list("mse", "categorical_crossentropy"), loss_weights = list(0.5, 2))
  h <- m %>% fit(x, list(yr, yb), verbose = 0, shuffle = FALSE, epochs = 1)
  h$metrics
})
case("mo one loss", {
  m <- M2()
  m %>% compile("sgd", loss = "mse")
  h <- m %>% fit(x, list(yr, yb), verbose = 0, shuffle = FALSE, epochs = 1)
  h$metrics
})
case("mo predict", predict(M2(), x, verbose = 0))
case("mo tob", {
  m <- M2()
  m %>% compile("sgd", loss = "mse", metrics = "mae")
  m %>% train_on_batch(x, list(yr, yb))
})
case("mo tob2", {
  m <- M2()
  m %>% compile("sgd", loss = list(a = "mse", b = "categorical_crossentropy"), metrics = list(b = "accuracy"))
  list(m %>% train_on_batch(x, list(a = yr, b = yb)), m %>% test_on_batch(x, list(a = yr, b = yb)))
})
case("mo val", {
  m <- M2()
  m %>% compile("sgd", loss = "mse")
  h <- m %>% fit(x, list(yr, yb), verbose = 0, shuffle = FALSE, epochs = 1, validation_split = 0.2)
  h$metrics
})
case("mo metrics list of lists", {
  m <- M2()
  m %>% compile("sgd", loss = "mse", metrics = list(list("mae"), list("accuracy", "mse")))
  h <- m %>% fit(x, list(yr, yb), verbose = 0, shuffle = FALSE, epochs = 1)
  h$metrics
})
case("mo sw list", {
  m <- M2()
  m %>% compile("sgd", loss = "mse")
  h <- m %>% fit(x, list(yr, yb), verbose = 0, shuffle = FALSE, epochs = 1, sample_weight = list(1:10/10, 
    10:1/10))
  h$metrics
})
case("mo partial loss", {
  m <- M2()
  m %>% compile("sgd", loss = list(a = "mse"))
  h <- m %>% fit(x, list(a = yr), verbose = 0, shuffle = FALSE, epochs = 1)
  h$metrics
})
case("mi", {
  a <- layer_input(3, name = "p")
  b <- layer_input(2, name = "q")
  m <- setw(keras_model(list(a, b), layer_concatenate(list(a, b)) %>% layer_dense(1)))
  m %>% compile("sgd", "mse")
  h <- m %>% fit(list(x, yr2), yr, verbose = 0, shuffle = FALSE, epochs = 2)
  g <- m %>% fit(list(q = yr2, p = x), yr, verbose = 0, shuffle = FALSE, epochs = 1)
  list(h$metrics, g$metrics, predict(m, list(q = yr2, p = x), verbose = 0))
})
CB <- function(cbs, epochs = 6, opt = optimizer_sgd(0.1), vs = 0.2) {
  m <- M(1)
  m %>% compile(opt, "mse")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = epochs, callbacks = cbs, validation_split = vs, 
    batch_size = 4)
  list(h$metrics, get_weights(m)[[4]])
}
case("cb lrs", CB(list(callback_learning_rate_scheduler(function(e, lr) 0.1/(e + 1)))))
case("cb lrs1", CB(callback_learning_rate_scheduler(function(e) if (e < 2) 0.1 else 0.01)))
case("cb es", CB(list(callback_early_stopping(monitor = "val_loss", patience = 1, min_delta = 0.01)), 
  20))
case("cb es rb", CB(list(callback_early_stopping(monitor = "val_loss", patience = 2, restore_best_weights = TRUE, 
  min_delta = 0.005)), 20))
case("cb es base", CB(list(callback_early_stopping(monitor = "loss", patience = 0, baseline = 0.001)), 
  20))
case("cb es max", CB(list(callback_early_stopping(monitor = "loss", mode = "max", patience = 1)), 20))
case("cb es def", CB(list(callback_early_stopping()), 20))
case("cb es start", CB(list(callback_early_stopping(min_delta = 1, start_from_epoch = 3)), 20))
case("cb es rb no improve", CB(list(callback_early_stopping(monitor = "loss", mode = "max", patience = 3, 
  restore_best_weights = TRUE)), 20))
case("cb es rb full", CB(list(callback_early_stopping(monitor = "loss", mode = "max", patience = 30, 
  restore_best_weights = TRUE)), 5))
case("cb rlr", CB(list(callback_reduce_lr_on_plateau(monitor = "loss", patience = 1, factor = 0.5, min_delta = 0.05)), 
  8))
case("cb rlr cd", CB(list(callback_reduce_lr_on_plateau(monitor = "loss", patience = 1, factor = 0.5, 
  min_delta = 0.05, cooldown = 2, min_lr = 0.02)), 10))
case("cb rlr def", CB(list(callback_reduce_lr_on_plateau()), 14))
case("cb csv", {
  f <- tempfile()
  CB(list(callback_csv_logger(f)), 2)
  a <- read.csv(f)
  as.list(a)
})
case("cb lambda", {
  e <- NULL
  CB(list(callback_lambda(on_epoch_end = function(epoch, logs) e <<- c(e, epoch, unlist(logs)[sort(names(unlist(logs)))]))), 
    2)
  e
})
case("cb lambda batch", {
  e <- NULL
  CB(list(callback_lambda(on_batch_end = function(batch, logs) e <<- c(e, batch, logs[["loss"]]))), 
    1)
  e
})
case("cb nan", CB(list(callback_terminate_on_naan()), 4, optimizer_sgd(1e+30)))
case("cb ckpt", {
  d <- tempfile()
  dir.create(d)
  CB(list(callback_model_checkpoint(file.path(d, "w.{epoch:02d}-{val_loss:.2f}.hdf5"), save_weights_only = FALSE)), 
    2)
  sort(list.files(d))
})
case("cb ckpt best", {
  d <- tempfile()
  dir.create(d)
  CB(list(callback_model_checkpoint(file.path(d, "w.{epoch:02d}.hdf5"), save_best_only = TRUE)), 4)
  sort(list.files(d))
})
case("cb R6", {
  C <- R6::R6Class("C", inherit = KerasCallback, public = list(l = NULL, on_epoch_end = function(epoch, 
    logs = list()) self$l <- c(self$l, epoch, logs[["loss"]])))
  c1 <- C$new()
  CB(list(c1), 3)
  c1$l
})
case("cb params", {
  p <- NULL
  C <- R6::R6Class("C", inherit = KerasCallback, public = list(on_train_begin = function(logs = list()) p <<- self$params[c("epochs", 
    "steps", "verbose")]))
  CB(list(C$new()), 2)
  p
})
case("cb ncls", {
  r <- NULL
  C <- new_callback_class("C", on_epoch_begin = function(epoch, logs = NULL) r <<- c(r, epoch))
  CB(list(C()), 3)
  r
})
case("momentum lr cb nes", CB(list(callback_learning_rate_scheduler(function(e, lr) lr * 0.9)), 4, optimizer_sgd(0.1, 
  momentum = 0.9, nesterov = TRUE)))
gen <- function() {
  i <- 0
  function() {
    i <<- i%%2 + 1
    r <- if (i == 1) 
      1:5
    else 6:10
    list(x[r, ], yr[r, , drop = FALSE])
  }
}
case("gen fit", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  h <- m %>% fit(gen(), steps_per_epoch = 2, epochs = 2, verbose = 0)
  h$metrics
})
case("fit_generator", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  h <- m %>% fit_generator(gen(), steps_per_epoch = 2, epochs = 2, verbose = 0, validation_data = list(x, 
    yr))
  h$metrics
})
case("evaluate_generator", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  m %>% evaluate_generator(gen(), steps = 2)
})
case("predict_generator", {
  m <- M(1)
  m %>% predict_generator(gen(), steps = 2)
})
case("save h5", {
  m <- M(2)
  f <- tempfile(fileext = ".h5")
  save_model_hdf5(m, f)
  predict(load_model_hdf5(f), x, verbose = 0)
})
case("save w", {
  m <- M(2)
  f <- tempfile(fileext = ".weights.h5")
  save_model_weights_hdf5(m, f)
  n <- M(2)
  set_weights(n, lapply(get_weights(n), function(w) w * 0))
  load_model_weights_hdf5(n, f)
  predict(n, x, verbose = 0)
})
case("save tf", {
  m <- M(2)
  f <- tempfile()
  save_model_tf(m, f)
  predict(load_model_tf(f), x, verbose = 0)
})
case("serialize", {
  m <- M(2)
  predict(unserialize_model(serialize_model(m)), x, verbose = 0)
})
case("json", {
  m <- M(2)
  n <- model_from_json(model_to_json(m))
  count_params(n)
})
case("clone", {
  m <- M(2)
  n <- clone_model(m)
  count_params(n)
})
case("cfg rt", {
  m <- M(2)
  n <- from_config(get_config(m))
  set_weights(n, get_weights(m))
  predict(n, x, verbose = 0)
})
case("h5 resume", {
  m <- M(1)
  m %>% compile(optimizer_adam(0.1), "mse", metrics = "mae")
  m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 2)
  f <- tempfile(fileext = ".h5")
  save_model_hdf5(m, f)
  n <- load_model_hdf5(f)
  h <- n %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 2)
  h$metrics
})
case("verbose out", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  o <- capture.output(h <- m %>% fit(x, yr, verbose = 2, shuffle = FALSE, epochs = 1))
  length(h$metrics)
})
case("print hist", {
  m <- M(1)
  m %>% compile("sgd", "mse", metrics = "mae")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 2, validation_split = 0.2)
  grepl("loss", paste(capture.output(print(h)), collapse = ""))
})
case("default bs", {
  m <- M(1)
  xx <- fill(c(70, 3))
  m %>% compile("sgd", "mse")
  h <- m %>% fit(xx, fill(c(70, 1)), verbose = 0, shuffle = FALSE)
  list(h$metrics, h$params$epochs, h$params$steps)
})
case("y vec", F(M(1), as.vector(yr), "mse", "mae", epochs = 2))
case("y vec eval shape", {
  m <- M(1)
  m %>% compile("sgd", "mse")
  m %>% evaluate(x, as.vector(yr), verbose = 0)
})
case("y vec custom loss", {
  m <- M(1)
  m %>% compile("sgd", function(y, p) k_mean(k_square(y - p)))
  m %>% evaluate(x, as.vector(yr), verbose = 0)
})
case("y int", F(M(1, "sigmoid"), as.integer(y1), "binary_crossentropy", "accuracy", epochs = 1))
case("y lgl", tryCatch(F(M(1, "sigmoid"), y1 == 1, "binary_crossentropy", "accuracy", epochs = 1), error = function(e) "err"))
case("y vec custom metric", {
  m <- M(1)
  m %>% compile("sgd", "mse", metrics = custom_metric("q", function(y, p) k_mean(k_abs(y - p))))
  m %>% evaluate(x, as.vector(yr), verbose = 0)
})
case("add_loss", {
  i <- layer_input(3)
  o <- layer_dense(i, 1)
  m <- keras_model(i, o)
  setw(m)
  m$add_loss(function() k_constant(0.5))
  m %>% compile("sgd", "mse")
  m %>% evaluate(x, yr, verbose = 0)
})
case("bn fit eval", {
  m <- keras_model_sequential() %>% layer_dense(4, input_shape = 3) %>% layer_batch_normalization() %>% 
    layer_dense(1)
  setw(m, TRUE)
  m %>% compile("sgd", "mse")
  h <- m %>% fit(x, yr, verbose = 0, shuffle = FALSE, epochs = 3, batch_size = 5, validation_data = list(x, 
    yr))
  list(h$metrics, predict(m, x, verbose = 0))
})
case("mask loss", {
  m <- keras_model_sequential() %>% layer_masking(0, input_shape = c(4, 2)) %>% layer_lstm(3, return_sequences = TRUE) %>% 
    time_distributed(layer_dense(units = 1))
  setw(m)
  xx <- fill(c(3, 4, 2))
  xx[1, 3:4, ] <- 0
  xx[2, 4, ] <- 0
  m %>% compile("sgd", "mse", metrics = "mae")
  list(m %>% evaluate(xx, fill(c(3, 4, 1), 2), verbose = 0), {
    h <- m %>% fit(xx, fill(c(3, 4, 1), 2), verbose = 0, shuffle = FALSE, epochs = 2)
    h$metrics
  })
})
case("mask emb scce", {
  m <- keras_model_sequential() %>% layer_embedding(6, 3, mask_zero = TRUE) %>% layer_lstm(3, return_sequences = TRUE) %>% 
    layer_dense(4, activation = "softmax")
  xx <- matrix(c(1, 2, 3, 4, 5, 0, 2, 0, 0), 3)
  predict(m, xx, verbose = 0)
  setw(m)
  m %>% compile("sgd", "sparse_categorical_crossentropy", metrics = "accuracy")
  m %>% evaluate(xx, array(c(0, 1, 2, 3, 1, 2, 0, 1, 2), c(3, 3)), verbose = 0)
})
case("mask sw", {
  m <- keras_model_sequential() %>% layer_masking(0, input_shape = c(4, 2)) %>% layer_lstm(3, return_sequences = TRUE) %>% 
    layer_dense(1)
  setw(m)
  xx <- fill(c(3, 4, 2))
  xx[1, 3:4, ] <- 0
  m %>% compile("sgd", "mse")
  m %>% evaluate(xx, fill(c(3, 4, 1), 2), verbose = 0, sample_weight = c(1, 0.5, 0.2))
})
