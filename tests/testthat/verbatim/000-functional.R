# Define inputs
inputs <- layer_input(shape = c(784))
outputs <- inputs |>
  layer_dense(256, activation = "relu") |>
  layer_dropout(0.2) |>
  layer_dense(128, activation = "relu") |>
  layer_dropout(0.2) |>
  layer_dense(10, activation = "softmax")

# Create model
model <- keras_model(inputs = inputs, outputs = outputs)
