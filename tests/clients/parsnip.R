# parsnip: methods of fit() for its own classes, attached before and after keras; calls that are built from expressions.
# Packages: generics, rlang
attach_client <- function() {
  fit <- generics::fit
  registerS3method("fit", "client_spec", fit.client_spec, envir = asNamespace("generics"))
  attach(list(fit = fit), name = "package:client", warn.conflicts = FALSE)
}
fit.client_spec <- function(object, formula, data, ...) {
  frame <- model.frame(formula, data)
  x <- model.matrix(formula, frame)[, -1, drop = FALSE]
  y <- unclass(model.response(frame)) - 1L
  model <- keras::keras_model_sequential()
  model |> keras::layer_dense(3, activation = "softmax", input_shape = ncol(x), kernel_initializer = "zeros",
                              kernel_regularizer = keras::regularizer_l2(1e-4))
  options <- list(loss = "sparse_categorical_crossentropy", optimizer = "adam", metrics = "accuracy")
  eval(rlang::call_modify(rlang::expr(keras::compile(object = model)), !!!options))
  history <- eval(rlang::call_modify(rlang::expr(keras::fit(object = model)), x = quote(x), y = quote(y), epochs = 2,
                                     verbose = 0))
  model$y_names <- colnames(y)
  structure(list(fit = model, epochs = length(history$metrics$loss)), class = "client_fit")
}
spec <- structure(list(), class = "client_spec")

attach_client()
library(keras)
fitted <- fit(spec, Species ~ ., iris)
fitted$epochs
#> [1] 2
detach("package:client")
detach("package:keras")
library(keras)
suppressMessages(attach_client())
fitted <- fit(spec, Species ~ ., iris)
new <- as.matrix(iris[, 1:4])
dim(predict(object = fitted$fit, x = new))
#> [1] 150   3
range(as.integer(k_argmax(predict(object = fitted$fit, x = new)))) %in% 0:2
#> [1] TRUE TRUE
identical(keras::fit, generics::fit)
#> [1] TRUE
