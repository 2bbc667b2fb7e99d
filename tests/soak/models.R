# Models of three types, with losses, layers and callbacks in R, are built, fitted for one step and dropped.

watch <- partner("inventory", "watch")
alive <- partner("inventory", "alive")
x <- matrix(0.5, 8, 4)
y <- matrix(0, 8, 2)
made <- 0

loss_of_r <- function(y_true, y_pred) op_mean((y_true - y_pred)^2)
Doubled <- new_layer_class("Doubled", call = function(inputs) 2 * inputs)
ended <- function(epoch, logs) NULL

KINDS <- list(
  sequential = function() keras_model_sequential(input_shape = 4) |> layer_dense(8, activation = "relu") |>
    layer_dropout(0.1) |> layer_dense(2),
  functional = function() {
    input <- layer_input(4)
    keras_model(input, layer_add(list(layer_dense(input, 2), layer_dense(input, 2))))
  },
  layers_of_r = function() keras_model_sequential(input_shape = 4) |> layer_dense(2) |> Doubled()
)

# One model in twenty is compiled to a graph, which takes four times as long; these models are of each type in turn.
one <- function() {
  made <<- made + 1
  model <- KINDS[[made %% 3 + 1]]()
  compile(model, "adam", loss_of_r, metrics = "mae", run_eagerly = made %% 20 != 0)
  fit(model, x, y, epochs = 1, verbose = 0, callbacks = callback_lambda(on_epoch_end = ended))
  watch(model)
}

# clear_session() resets the state of Keras; it does not free the models.
turn <- function() {
  graphs <- made %/% 20
  for (i in 1:10) one()
  gc()
  collect()
  stopifnot(alive() == 0)
  clear_session()
  c(models = 10, graphs = made %/% 20 - graphs)
}
