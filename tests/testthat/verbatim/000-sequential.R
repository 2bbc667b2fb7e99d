library(keras)

model <- keras_model_sequential() |>
  layer_dense(units = 256, activation = "relu", input_shape = c(784)) |>
  layer_dropout(0.2) |>
  layer_dense(units = 128, activation = "relu") |>
  layer_dropout(0.2) |>
  layer_dense(units = 10, activation = "softmax")

model |> summary()
# Model: "sequential"
# ________________________________________________________________
# Layer (type)                        Output Shape              Param #   
# =================================================================
# dense (Dense)                       (None, 256)               200960   
# dropout (Dropout)                  (None, 256)               0         
# dense_1 (Dense)                    (None, 128)               32896     
# dropout_1 (Dropout)                (None, 128)               0         
# dense_2 (Dense)                    (None, 10)                1290      
# =================================================================
# Total params: 235,146
# Trainable params: 235,146
# Non-trainable params: 0
