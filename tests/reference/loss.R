K <- k_constant
yt <- matrix(c(0, 1, 0, 1, 0, 0), 2, byrow = TRUE)
yp <- matrix(c(0.1, 0.7, 0.2, 0.3, 0.3, 0.4), 2, byrow = TRUE)
lg <- fill(c(2, 3)) * 4
yr <- fill(c(3, 4))
pr <- fill(c(3, 4), 2)
ypos <- abs(yr) + 0.1
ppos <- abs(pr) + 0.1
ypm <- ifelse(yr > 0, 1, -1)
y01 <- (yr > 0) * 1
losses <- c("mean_squared_error", "mean_absolute_error", "mean_absolute_percentage_error", "mean_squared_logarithmic_error", 
  "hinge", "squared_hinge", "categorical_hinge", "logcosh", "huber", "poisson", "kl_divergence", "kullback_leibler_divergence", 
  "cosine_similarity", "cosine_proximity", "binary_crossentropy", "categorical_crossentropy")
for (l in losses) {
  f <- as.name(paste0("loss_", l))
  A <- if (grepl("log|poisson|kl|kull", l)) 
    quote(K(ypos))
  else if (grepl("hinge", l)) 
    quote(K(ypm))
  else if (l == "binary_crossentropy") 
    quote(K(y01))
  else if (l == "categorical_crossentropy") 
    quote(K(yt))
  else quote(K(yr))
  B <- if (grepl("log|poisson|kl|kull|binary", l)) 
    quote(K(ppos/2))
  else if (l == "categorical_crossentropy") 
    quote(K(yp))
  else quote(K(pr))
  if (l == "logcosh") {
    A <- quote(K(yr))
    B <- quote(K(pr))
  }
  eval(bquote(case(.(paste(l, "fn")), .(f)(.(A), .(B)))))
  eval(bquote(case(.(paste(l, "fn R arrays")), .(f)(.(A[[2]]), .(B[[2]])))))
  eval(bquote(case(.(paste(l, "obj")), (.(f)())(.(A), .(B)))))
  for (r in c("sum", "none", "sum_over_batch_size", "auto")) eval(bquote(case(.(paste(l, "obj", r)), 
    (.(f)(reduction = .(r)))(.(A), .(B)))))
  eval(bquote(case(.(paste(l, "obj sw")), (.(f)())(.(A), .(B), sample_weight = K(.(if (l == "categorical_crossentropy") 
    c(1, 0.5)
  else c(1, 0.5, 0.2)))))))
  eval(bquote(case(.(paste(l, "obj sw none")), (.(f)(reduction = "none"))(.(A), .(B), sample_weight = K(.(if (l == 
    "categorical_crossentropy") 
    c(1, 0.5)
  else c(1, 0.5, 0.2)))))))
  eval(bquote(case(.(paste(l, "name")), .(f)()$name)))
  eval(bquote(case(.(paste(l, "fn axis1")), .(f)(.(A), .(B), axis = 1))))
  eval(bquote(case(.(paste(l, "fn extreme")), .(f)(K(matrix(c(0, 1, 1, 0), 2)), K(matrix(c(1, 0, 1, 
    0), 2))))))
  eval(bquote(case(.(paste(l, "obj 1col")), (.(f)())(K(matrix(c(0, 1, 1, 0))), K(matrix(c(0.9, 0.1, 
    0.8, 0.2)))))))
  eval(bquote(case(.(paste(l, "fn 3d")), .(f)(K(abs(fill(c(2, 2, 3))) + 0.1), K(abs(fill(c(2, 2, 3), 
    2)) + 0.1)))))
  eval(bquote(case(.(paste(l, "fit")), {
    m <- keras_model_sequential() %>% layer_dense(.(if (l == "categorical_crossentropy") 
      3
    else 4), input_shape = 2, activation = "sigmoid")
    setw(m)
    m %>% compile("sgd", loss = .(paste0(l)))
    h <- m %>% fit(fill(c(3, 2)), .(if (l == "categorical_crossentropy") 
      quote(rbind(yt, c(0, 0, 1)))
    else A[[2]]), epochs = 2, verbose = 0, shuffle = FALSE)
    h$metrics
  })))
  eval(bquote(case(.(paste(l, "fit fn")), {
    m <- keras_model_sequential() %>% layer_dense(.(if (l == "categorical_crossentropy") 
      3
    else 4), input_shape = 2, activation = "sigmoid")
    setw(m)
    m %>% compile("sgd", loss = .(f))
    m %>% evaluate(fill(c(3, 2)), .(if (l == "categorical_crossentropy") 
      quote(rbind(yt, c(0, 0, 1)))
    else A[[2]]), verbose = 0)
  })))
  eval(bquote(case(.(paste(l, "fit obj")), {
    m <- keras_model_sequential() %>% layer_dense(.(if (l == "categorical_crossentropy") 
      3
    else 4), input_shape = 2, activation = "sigmoid")
    setw(m)
    m %>% compile("sgd", loss = .(f)())
    m %>% evaluate(fill(c(3, 2)), .(if (l == "categorical_crossentropy") 
      quote(rbind(yt, c(0, 0, 1)))
    else A[[2]]), verbose = 0)
  })))
}
for (s in c("mse", "MSE", "mae", "mape", "msle", "kld", "bce", "cosine_similarity", "log_cosh", "logcosh", 
  "huber_loss", "huber", "MeanSquaredError", "mean_squared_error", "kl_divergence", "kullback_leibler_divergence", 
  "cosine_proximity", "binary_crossentropy", "BinaryCrossentropy")) eval(bquote(case(.(paste("loss str", 
  s)), {
  m <- keras_model_sequential() %>% layer_dense(4, input_shape = 2, activation = "sigmoid")
  setw(m)
  m %>% compile("sgd", loss = .(s))
  m %>% evaluate(fill(c(3, 2)), ypos, verbose = 0)
})))
case("bce logits", loss_binary_crossentropy(K(y01), K(pr * 5), from_logits = TRUE))
case("bce ls", loss_binary_crossentropy(K(y01), K(ppos), label_smoothing = 0.2))
case("bce obj logits ls", loss_binary_crossentropy(from_logits = TRUE, label_smoothing = 0.2)(K(y01), 
  K(pr * 5)))
case("bce int", loss_binary_crossentropy(y01 == 1, ppos))
case("bce axis", loss_binary_crossentropy(K(y01), K(ppos), axis = 1))
case("bce ls obj", loss_binary_crossentropy(label_smoothing = 0.1)(K(y01), K(ppos)))
case("cce logits", loss_categorical_crossentropy(K(yt), K(lg), from_logits = TRUE))
case("cce ls", loss_categorical_crossentropy(K(yt), K(yp), label_smoothing = 0.2))
case("cce obj", loss_categorical_crossentropy(from_logits = TRUE, label_smoothing = 0.1)(K(yt), K(lg)))
case("cce unnorm", loss_categorical_crossentropy(K(yt), K(abs(lg))))
case("cce axis1", loss_categorical_crossentropy(K(yt), K(yp), axis = 1))
case("cce axis -1", loss_categorical_crossentropy(K(yt), K(yp), axis = -1))
case("cce axis2", loss_categorical_crossentropy(K(yt), K(yp), axis = 2))
case("cce soft", loss_categorical_crossentropy(K(yp), K(yp)))
case("scce", loss_sparse_categorical_crossentropy(K(c(1, 2)), K(yp)))
case("scce obj", loss_sparse_categorical_crossentropy()(K(c(1, 2)), K(yp)))
case("scce logits", loss_sparse_categorical_crossentropy(K(c(1, 2)), K(lg), from_logits = TRUE))
case("scce obj l", loss_sparse_categorical_crossentropy(from_logits = TRUE)(K(c(1, 2)), K(lg)))
case("scce col", loss_sparse_categorical_crossentropy()(K(matrix(c(1, 2))), K(yp)))
case("scce 3d", loss_sparse_categorical_crossentropy(K(matrix(c(0, 1, 2, 1), 2)), k_softmax(K(fill(c(2, 
  2, 3))))))
case("scce none", loss_sparse_categorical_crossentropy(reduction = "none")(K(c(1, 2)), K(yp)))
case("scce oob", tryCatch(loss_sparse_categorical_crossentropy(K(c(1, 5)), K(yp)), error = function(e) "err"))
case("scce int R", loss_sparse_categorical_crossentropy(c(1L, 2L), yp))
case("scce unnorm", loss_sparse_categorical_crossentropy(K(c(1, 2)), K(abs(lg))))
case("scce neg", tryCatch(loss_sparse_categorical_crossentropy(K(c(-1, 2)), K(yp)), error = function(e) "err"))
case("scce axis1", loss_sparse_categorical_crossentropy(K(c(1, 0, 0)), K(abs(lg)), axis = 1))
case("scce oob logits", tryCatch(loss_sparse_categorical_crossentropy(K(c(1, 5)), K(lg), from_logits = TRUE), 
  error = function(e) "err"))
case("huber delta", loss_huber(K(yr * 5), K(pr * 5), delta = 0.5))
case("huber obj delta", loss_huber(delta = 2)(K(yr * 5), K(pr * 5)))
case("cos axis", loss_cosine_similarity(K(yr), K(pr), axis = 1))
case("cos axis2", loss_cosine_similarity(K(yr), K(pr), axis = 2))
case("cos obj axis", loss_cosine_similarity(axis = 1)(K(yr), K(pr)))
case("cos 0", loss_cosine_similarity(K(yr * 0), K(pr)))
case("hinge 01", loss_hinge(K(y01), K(pr)))
case("hinge 0.5", loss_hinge(K(yr), K(pr)))
case("mape 0", loss_mean_absolute_percentage_error(K(c(0, 1)), K(c(1, 1))))
case("msle neg", loss_mean_squared_logarithmic_error(K(c(-2, 1)), K(c(1, -1))))
case("mse 1d", loss_mean_squared_error(K(c(0, 1)), K(c(1, 3))))
case("mse shape mismatch", loss_mean_squared_error(K(matrix(c(0, 1, 2))), K(c(1, 3, 2))))
case("mse vec obj col", loss_mean_squared_error()(K(c(0, 1, 2)), K(matrix(c(1, 3, 2)))))
case("mse int", loss_mean_squared_error(c(1L, 2L), c(2L, 5L)))
case("mae int", loss_mean_absolute_error(c(1L, 2L), c(2L, 4L)))
case("mse row obj", loss_mean_squared_error()(K(matrix(c(0, 1, 2), 1)), K(matrix(c(1, 3, 2)))))
for (mm in c("mean_squared_error", "mean_absolute_error", "mean_absolute_percentage_error", "mean_squared_logarithmic_error", 
  "hinge", "squared_hinge", "categorical_hinge", "logcosh_error", "poisson", "kullback_leibler_divergence", 
  "cosine_similarity", "cosine_proximity", "binary_crossentropy", "categorical_crossentropy", "binary_accuracy", 
  "categorical_accuracy", "accuracy", "top_k_categorical_accuracy", "root_mean_squared_error")) {
  f <- as.name(paste0("metric_", mm))
  A <- if (grepl("categorical", mm)) 
    quote(K(yt))
  else if (grepl("hinge", mm)) 
    quote(K(ypm))
  else if (grepl("binary|^accuracy", mm)) 
    quote(K(y01))
  else quote(K(ypos))
  B <- if (grepl("categorical", mm)) 
    quote(K(yp))
  else if (mm == "accuracy") 
    quote(K(round(ppos)))
  else quote(K(ppos))
  eval(bquote(case(.(paste("m", mm, "fn")), .(f)(.(A), .(B)))))
  eval(bquote(case(.(paste("m", mm, "obj")), {
    o <- .(f)()
    o$update_state(.(A), .(B))
    a <- o$result()
    o$update_state(.(A), .(B) * 0.9)
    b <- o$result()
    o$reset_state()
    o$update_state(.(A), .(B) * 0.5)
    list(a, b, o$result(), o$name)
  })))
  eval(bquote(case(.(paste("m", mm, "sw")), {
    o <- .(f)()
    o$update_state(.(A), .(B), sample_weight = K(.(if (grepl("categorical", mm)) 
      c(1, 0.2)
    else c(1, 0.5, 0.2))))
    o$result()
  })))
  eval(bquote(case(.(paste("m", mm, "call")), {
    o <- .(f)()
    o(.(A), .(B))
  })))
  eval(bquote(case(.(paste("m", mm, "R")), {
    o <- .(f)()
    o$update_state(.(A[[2]]), .(if (is.call(B)) 
      B[[2]]))
    o$result()
  })))
  eval(bquote(case(.(paste("m", mm, "named")), {
    o <- .(f)(name = "zz")
    o$name
  })))
  eval(bquote(case(.(paste("m", mm, "eval")), {
    m <- keras_model_sequential() %>% layer_dense(.(if (grepl("categorical", mm)) 
      3
    else 4), input_shape = 2, activation = "sigmoid")
    setw(m)
    m %>% compile("sgd", loss = "mse", metrics = list(.(f)()))
    m %>% evaluate(fill(c(.(if (grepl("categorical", mm)) 2 else 3), 2)), .(A[[2]]), verbose = 0)
  })))
  eval(bquote(case(.(paste("m", mm, "eval fn")), {
    m <- keras_model_sequential() %>% layer_dense(.(if (grepl("categorical", mm)) 
      3
    else 4), input_shape = 2, activation = "sigmoid")
    setw(m)
    m %>% compile("sgd", loss = "mse", metrics = list(.(f)))
    m %>% evaluate(fill(c(.(if (grepl("categorical", mm)) 2 else 3), 2)), .(A[[2]]), verbose = 0)
  })))
}
U <- function(o, ..., more = NULL) {
  o$update_state(...)
  a <- o$result()
  if (!is.null(more)) {
    do.call(o$update_state, more)
    a <- list(a, o$result())
  }
  list(a, tryCatch(o$name, error = function(e) NULL))
}
sy <- K(c(0, 1, 2))
sp <- K(matrix(c(0.5, 0.3, 0.2, 0.4, 0.4, 0.2, 0.1, 0.2, 0.7), 3, byrow = TRUE))
case("sca", U(metric_sparse_categorical_accuracy(), sy, sp))
case("sca fn", metric_sparse_categorical_accuracy(sy, sp))
case("sca col", metric_sparse_categorical_accuracy(K(matrix(c(0, 1, 2))), sp))
case("scce m", U(metric_sparse_categorical_crossentropy(), sy, sp))
case("scce m fn", metric_sparse_categorical_crossentropy(sy, sp))
case("scce m axis", metric_sparse_categorical_crossentropy(from_logits = TRUE)$name)
for (k in 1:3) {
  eval(bquote(case(.(paste("stopk", k)), U(metric_sparse_top_k_categorical_accuracy(k = .(k)), sy, 
    sp))))
  eval(bquote(case(.(paste("topk", k)), U(metric_top_k_categorical_accuracy(k = .(k)), k_constant(diag(3)), 
    sp))))
  eval(bquote(case(.(paste("topk fn", k)), metric_top_k_categorical_accuracy(k_constant(diag(3)), sp, 
    k = .(k)))))
  eval(bquote(case(.(paste("stopk fn", k)), metric_sparse_top_k_categorical_accuracy(sy, sp, k = .(k)))))
}
case("topk ties", metric_top_k_categorical_accuracy(K(diag(4)), K(matrix(0.25, 4, 4)), k = 2))
case("stopk ties", metric_sparse_top_k_categorical_accuracy(K(c(0, 1, 2, 3)), K(matrix(0.25, 4, 4)), 
  k = 2))
case("catacc ties", metric_categorical_accuracy(K(diag(3)), K(matrix(1, 3, 3))))
case("topk k big", tryCatch(metric_top_k_categorical_accuracy(K(diag(3)), sp), error = function(e) "err"))
case("ba thr", metric_binary_accuracy(K(y01), K(ppos), threshold = 0.3))
case("ba obj thr", U(metric_binary_accuracy(threshold = 0.3), K(y01), K(ppos)))
case("ba eq", metric_binary_accuracy(K(c(0, 1)), K(c(0.5, 0.5))))
case("bce m logits", U(metric_binary_crossentropy(from_logits = TRUE), K(y01), K(pr * 5)))
case("bce m ls", U(metric_binary_crossentropy(label_smoothing = 0.2), K(y01), K(ppos)))
case("cce m ls", U(metric_categorical_crossentropy(label_smoothing = 0.2), K(yt), K(yp)))
case("cce m log", U(metric_categorical_crossentropy(from_logits = TRUE), K(yt), K(lg)))
case("cos m axis", U(metric_cosine_similarity(axis = 1), K(yr), K(pr)))
case("cos m", U(metric_cosine_similarity(), K(yr), K(pr)))
case("cos m axis2", U(metric_cosine_similarity(axis = 2), K(yr), K(pr)))
by <- c(0, 0, 1, 1, 1, 0, 1, 0, 0, 1)
bp <- c(0.1, 0.4, 0.35, 0.8, 0.6, 0.5, 0.5, 0.2, 0.9, 0.55)
for (a in c("precision", "recall", "true_positives", "false_positives", "true_negatives", "false_negatives")) {
  f <- as.name(paste0("metric_", a))
  eval(bquote(case(.(a), U(.(f)(), by, bp))))
  eval(bquote(case(.(paste(a, "thr")), U(.(f)(thresholds = 0.4), by, bp))))
  eval(bquote(case(.(paste(a, "thrs")), U(.(f)(thresholds = c(0.3, 0.5, 0.7)), by, bp))))
  eval(bquote(case(.(paste(a, "sw")), U(.(f)(), by, bp, sample_weight = seq(0.1, 1, 0.1)))))
  eval(bquote(case(.(paste(a, "2x")), U(.(f)(), by, bp, more = list(by, 1 - bp)))))
  eval(bquote(case(.(paste(a, "2d")), U(.(f)(), K(yt), K(yp)))))
}
for (a in c("precision", "recall")) {
  f <- as.name(paste0("metric_", a))
  for (ci in 0:2) eval(bquote(case(.(paste(a, "class", ci)), U(.(f)(class_id = .(ci)), K(yt), K(lg/4 + 
    0.5)))))
  for (tk in 1:3) eval(bquote(case(.(paste(a, "topk", tk)), U(.(f)(top_k = .(tk)), K(yt), K(yp)))))
  eval(bquote(case(.(paste(a, "topk class")), U(.(f)(top_k = 2, class_id = 1), K(yt), K(yp)))))
  eval(bquote(case(.(paste(a, "empty")), U(.(f)(), c(0, 0), c(0.1, 0.2)))))
  eval(bquote(case(.(paste(a, "topk ties")), U(.(f)(top_k = 1), K(diag(3)), K(matrix(0.3, 3, 3))))))
}
for (cu in c("ROC", "PR")) for (su in c("interpolation", "minoring", "majoring")) for (n in c(3, 5, 200)) eval(bquote(case(.(paste("auc", 
  cu, su, n)), U(metric_auc(curve = .(cu), summation_method = .(su), num_thresholds = .(n)), by, bp))))
case("auc def", U(metric_auc(), by, bp))
case("auc thr", U(metric_auc(thresholds = c(0.2, 0.5, 0.8)), by, bp))
case("auc ml", U(metric_auc(multi_label = TRUE), K(matrix(by, 5)), K(matrix(bp, 5))))
case("auc ml nl", U(metric_auc(multi_label = TRUE, num_labels = 2), K(matrix(by, 5)), K(matrix(bp, 5))))
case("auc lw", U(metric_auc(multi_label = TRUE, label_weights = c(0.3, 0.7)), K(matrix(by, 5)), K(matrix(bp, 
  5))))
case("auc logits", U(metric_auc(from_logits = TRUE), by, bp * 6 - 3))
case("auc sw", U(metric_auc(), by, bp, sample_weight = seq(0.1, 1, 0.1)))
case("auc 2d", U(metric_auc(), K(yt), K(yp)))
case("auc 2x", U(metric_auc(), by, bp, more = list(by, 1 - bp)))
for (a in c("sensitivity_at_specificity", "specificity_at_sensitivity", "precision_at_recall", "recall_at_precision")) {
  f <- as.name(paste0("metric_", a))
  for (v in c(0.3, 0.5, 0.8)) eval(bquote(case(.(paste(a, v)), U(do.call(.(f), setNames(list(.(v)), 
    .(sub(".*at_", "", a)))), by, bp))))
  eval(bquote(case(.(paste(a, "nt")), U(do.call(.(f), setNames(list(0.5, num_thresholds = 5), c(.(sub(".*at_", 
    "", a)), "num_thresholds"))), by, bp))))
  eval(bquote(case(.(paste(a, "class")), U(do.call(.(f), setNames(list(0.5, class_id = 1L), c(.(sub(".*at_", 
    "", a)), "class_id"))), K(yt), K(yp)))))
}
case("miou", U(metric_mean_iou(num_classes = 3), c(0, 1, 2, 1), c(0, 2, 2, 1)))
case("miou sw", U(metric_mean_iou(num_classes = 3), c(0, 1, 2, 1), c(0, 2, 2, 1), sample_weight = c(0.3, 
  0.3, 0.3, 0.1)))
case("miou abs", U(metric_mean_iou(num_classes = 4), c(0, 1, 2, 1), c(0, 2, 2, 1)))
case("miou 2d", U(metric_mean_iou(num_classes = 3), matrix(c(0, 1, 2, 1), 2), matrix(c(0, 2, 2, 1), 2)))
case("mean", U(metric_mean(), c(1, 3, 5)))
case("mean sw", U(metric_mean(), c(1, 3, 5), sample_weight = c(1, 0, 2)))
case("sum m", U(metric_sum(), c(1, 3, 5)))
case("sum sw", U(metric_sum(), c(1, 3, 5), sample_weight = c(1, 0, 2)))
case("mt", U(metric_mean_tensor(), c(1, 3, 5), more = list(c(3, 3, 3))))
case("mre", U(metric_mean_relative_error(normalizer = c(1, 3)), c(1, 3), c(2, 2)))
case("mre0", U(metric_mean_relative_error(normalizer = c(0, 3)), c(1, 3), c(2, 2)))
case("mw", U(metric_mean_wrapper(fn = function(y, p) k_mean(k_abs(y - p), axis = -1)), K(yr), K(pr)))
case("rmse 2x", U(metric_root_mean_squared_error(), K(yr), K(pr), more = list(K(yr), K(pr * 2))))
case("custom", {
  cm <- custom_metric("q", function(y, p) k_mean(y))
  m <- keras_model_sequential() %>% layer_dense(1, input_shape = 2)
  setw(m)
  m %>% compile("sgd", "mse", metrics = cm)
  m %>% evaluate(fill(c(3, 2)), matrix(1:3), verbose = 0)
})
case("acc m conf", U(metric_accuracy(), c(1, 2, 3, 4), c(0, 2, 3, 4)))
case("acc m sw", U(metric_accuracy(), c(1, 2, 3, 4), c(0, 2, 3, 4), sample_weight = c(1, 1, 0, 0)))
case("miou int", U(metric_mean_iou(num_classes = 2), c(0L, 1L, 1L), c(0L, 1L, 0L)))
case("mean 2d", U(metric_mean(), matrix(1:4, 2)))
case("reset_states", {
  o <- metric_mean()
  o$update_state(c(1, 2))
  o$reset_states()
  o$result()
})
case("weights n", length(metric_auc()$weights))
case("cfg auc", lapply(c("num_thresholds", "curve", "summation_method", "multi_label"), function(k) get_config(metric_auc())[[k]]))
