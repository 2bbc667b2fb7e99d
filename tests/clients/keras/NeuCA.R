# NeuCA trains dense networks for cell labels, with a callback argument that R keras ignores.
set.seed(1)
x <- matrix(rpois(60 * 20, 5), 60)
labels <- rep(0:2, each = 20)
x[, 1:3] <- x[, 1:3] + 20 * outer(labels, 0:2, "==")
model <- keras_model_sequential()
model %>%
  layer_dense(units = 16, activation = "relu", input_shape = ncol(x)) %>%
  layer_dropout(rate = 0.1) %>%
  layer_dense(units = 3, activation = "softmax")
model %>% compile(loss = "categorical_crossentropy", optimizer = optimizer_rmsprop(lr = 0.01), metrics = c("accuracy"))
warned <- FALSE
withCallingHandlers(
  model %>% fit(x / max(x), to_categorical(labels, 3), epochs = 30, batch_size = 16, verbose = 0, view_metrics = FALSE,
                return_best_model = TRUE),
  warning = function(w) {
    warned <<- grepl("return_best_model", conditionMessage(w))
    invokeRestart("muffleWarning")
  }
)
found <- model %>% predict(x / max(x), verbose = 0) %>% k_argmax() %>% as.array()
stopifnot(warned, mean(found == labels) > 0.8)
