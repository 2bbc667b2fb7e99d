# ruta builds autoencoders, takes encoder and decoder out of them, and has losses that use layers of the model.
x <- scale(as.matrix(iris[, 1:4]))
noise <- function(t) k_exp(t / 2)
inputs <- layer_input(4)
hidden <- layer_dense(inputs, 3, activation = "tanh")
mean <- layer_dense(hidden, 2, name = "z_mean")
log_variance <- layer_dense(hidden, 2, name = "z_log_var")
sampled <- layer_lambda(layer_concatenate(list(mean, log_variance)), function(both) {
  both[, 1:2] + noise(both[, 3:4]) * k_random_normal(c(k_shape(both)[1], 2L))
}, name = "encoding")
decoded <- layer_dense(sampled, 4, activation = "sigmoid")
model <- keras_model(inputs, decoded)
variational <- function(y_true, y_pred) {
  rebuilt <- metric_binary_crossentropy(y_true, y_pred)
  rebuilt - 0.5 * k_mean(1 + log_variance - k_square(mean) - k_exp(log_variance), axis = -1L)
}
compile(model, optimizer = "rmsprop", loss = variational)
history <- fit(model, x = x, y = plogis(x), epochs = 2, verbose = 0)
encoder <- keras_model(model$input, get_layer(model, "z_mean")$output)
stopifnot(length(history$metrics$loss) == 2L, all(is.finite(history$metrics$loss)),
          identical(dim(predict(encoder, x, verbose = 0)), c(150L, 2L)))
file <- tempfile(fileext = ".h5")
save_model_weights_hdf5(model, file)
load_model_weights_hdf5(model, file)
