# ruta: autoencoders with losses of one's own, encoders and decoders cut out of a model, weights in files.
library(keras)
x <- matrix(rep(c(0.1, 0.9), 20), 10)
input <- layer_input(shape = ncol(x))
encoded <- input |> layer_dense(2, name = "pre") |> layer_activation("sigmoid", name = "encoding")
autoencoder <- keras_model(input, encoded |> layer_dense(ncol(x), activation = "sigmoid"))
encoder <- keras_model(autoencoder$input, get_layer(autoencoder, "encoding")$output)
first <- length(encoder$layers)
decoder_input <- layer_input(shape = 2)
decoder <- keras_model(decoder_input, Reduce(function(tensor, layer) layer(tensor), autoencoder$layers[first + 1],
                                             decoder_input))
# A sparsity penalty is a function of the activations of a layer.
sparsity <- function(activations) {
  low <- 0.1
  mean_activation <- activations |> k_mean(axis = 1) |> k_clip(low + k_epsilon(), 1 - k_epsilon())
  0.2 * k_sum(low * k_log(low / mean_activation) + (1 - low) * k_log((1 - low) / (1 - mean_activation)))
}
round(as.numeric(sparsity(k_constant(matrix(0.5, 2, 1)))), 4)
#> [1] 0.0736
penalized <- keras_model(input, input |>
  layer_dense(2, "sigmoid", activity_regularizer = sparsity, kernel_regularizer = regularizer_l2(l = 0.01)) |>
  layer_dense(ncol(x)))
penalized |> compile(optimizer = "rmsprop", loss = "mse")
fit(penalized, x, x, epochs = 1, verbose = 0)$metrics$loss > 0
#> [1] TRUE
correntropy <- function(y_true, y_pred) -k_sum(k_exp(-k_square(y_true - y_pred)), axis = 2)
autoencoder |> compile(optimizer = "rmsprop", loss = correntropy)
history <- fit(autoencoder, x, x, epochs = 2, verbose = 0, validation_data = list(x, x))
length(history$metrics$val_loss)
#> [1] 2
all.equal(predict(decoder, predict(encoder, x, verbose = 0), verbose = 0), predict(autoencoder, x, verbose = 0))
#> [1] TRUE
file <- tempfile(fileext = ".hdf5")
save_model_weights_hdf5(autoencoder, file)
before <- predict(autoencoder, x, verbose = 0)
history <- fit(autoencoder, x, x, epochs = 1, verbose = 0)
load_model_weights_hdf5(autoencoder, file)
all.equal(predict(autoencoder, x, verbose = 0), before)
#> [1] TRUE
# The variational block samples inside a model.
mean <- layer_dense(input, 2, name = "z_mean")
variance <- layer_dense(input, 2, name = "z_log_var")
sampling <- function(both) {
  mean <- both[, 1:2]
  mean + k_exp(both[, 3:4] / 2) * k_random_normal(shape = c(k_shape(mean)[[1]]), mean = 0, stddev = 1)
}
vae <- keras_model(input, layer_concatenate(list(mean, variance)) |> layer_lambda(sampling, name = "sampling"))
dim(predict(vae, x, verbose = 0))
#> [1] 10  2
