# embed: an embedding of each factor, weights by the name of the layer.
library(keras3)
set_random_seed(1)
data <- list(a = matrix(c(1L, 2L, 3L, 1L)), b = matrix(c(0L, 1L, 1L, 2L)))
y <- c(1, 2, 3, 4)
inputs <- lapply(names(data), function(name) layer_input(shape = 1, name = paste0("input_", name)))
layers <- lapply(1:2, function(i) {
  inputs[[i]] |>
    layer_embedding(input_dim = 4, output_dim = 2, input_length = 1, name = paste0("layer_", names(data)[i])) |>
    layer_flatten()
})
other <- layer_input(shape = 1, name = "other_pred")
joined <- layer_concatenate(c(layers, other))
outputs <- joined |>
  layer_dense(3, activation = "relu", kernel_initializer = initializer_glorot_uniform(seed = 1L)) |>
  layer_dense(1, activation = "linear", kernel_initializer = initializer_glorot_uniform(seed = 2L))
model <- keras_model(inputs = c(inputs, other), outputs = outputs)
compile(model, loss = "mse", metrics = NULL, optimizer = "rmsprop")
history <- fit(model, x = c(unname(data), list(matrix(y))), y = y, epochs = 2, verbose = 0, validation_split = 0,
               batch_size = 4, callbacks = NULL)
names(as.data.frame(history))
#> [1] "epoch"  "value"  "metric" "data"
dim(get_layer(model, "layer_a")$get_weights() |> as.data.frame())
#> [1] 4 2
clear_session()
