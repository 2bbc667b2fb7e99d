# Image input branch
image_input <- layer_input(shape = c(224, 224, 3))
image_features <- image_input |>
  layer_conv_2d(32, c(3, 3), activation = "relu") |>
  layer_max_pooling_2d(c(2, 2)) |>
  layer_flatten()

# Metadata input branch
metadata_input <- layer_input(shape = c(10))
metadata_features <- metadata_input |>
  layer_dense(32, activation = "relu")

# Concatenate and output
combined <- layer_concatenate(list(image_features, metadata_features)) |>
  layer_dense(64, activation = "relu") |>
  layer_dense(1, activation = "sigmoid")

model <- keras_model(
  inputs = list(image_input, metadata_input),
  outputs = combined
)
