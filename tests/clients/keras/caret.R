# The four models mlpKeras* of caret, or what they do with keras if caret is not installed.
some <- iris[seq(1, 150, 3), ]
by_hand <- function(x, y, rate, class_weight = NULL) {
  model <- keras::keras_model_sequential()
  model |> keras::layer_dense(units = 4, activation = "relu", input_shape = ncol(x),
                              kernel_initializer = keras::initializer_glorot_uniform()) |>
    keras::layer_dropout(rate = rate, seed = 7)
  model |> keras::layer_dense(units = nlevels(y), activation = "softmax")
  model |> keras::compile(loss = "categorical_crossentropy", metrics = "accuracy",
                          optimizer = keras::optimizer_rmsprop(lr = 0.01, rho = 0.9, decay = 0))
  coded <- stats::model.matrix(~ y - 1)
  model |> keras::fit(x = x, y = coded, batch_size = 20, class_weight = class_weight, epochs = 2, verbose = 0)
  keras::unserialize_model(keras::serialize_model(model))
}
model <- by_hand(as.matrix(some[, 1:4]), some$Species, 0.1, list("0" = 1, "1" = 2, "2" = 1))
stopifnot(identical(dim(predict(model, as.matrix(some[, 1:4]), verbose = 0)), c(50L, 3L)))
if (requireNamespace("caret", quietly = TRUE)) {
  suppressPackageStartupMessages(library(caret))
  options(keras.fit_verbose = 0)
  common <- list(size = 4, batch_size = 20, lr = 0.01, rho = 0.9, decay = 0, activation = "relu")
  two <- droplevels(some[1:34, ])
  for (kind in c("Dropout", "Decay", "DropoutCost", "DecayCost")) {
    costs <- endsWith(kind, "Cost")
    own <- c(if (startsWith(kind, "Dropout")) list(dropout = 0.1) else list(lambda = 1e-3), if (costs) list(cost = 2))
    rows <- if (costs) two else some
    fitted <- caret::train(Species ~ ., rows, method = paste0("mlpKeras", kind), tuneGrid = as.data.frame(c(common, own)),
                           trControl = caret::trainControl("none", classProbs = !costs), epochs = 1, verbose = 0)
    stopifnot(identical(levels(predict(fitted, rows)), levels(rows$Species)))
    if (!costs) stopifnot(identical(dim(predict(fitted, rows, type = "prob")), c(50L, 3L)))
  }
  file <- tempfile(fileext = ".rds")
  saveRDS(fitted, file)
  stopifnot(identical(predict(readRDS(file), rows), predict(fitted, rows)))
}
