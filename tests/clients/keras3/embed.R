# step_embed() of embed: one embedding for each categorical column, next to numbers, and its weights as a data frame.
columns <- list(colour = factor(c("red", "blue", "red", "green")), size = factor(c("s", "m", "m", "s")))
codes <- lapply(columns, function(column) matrix(as.numeric(column), ncol = 1))
inputs <- lapply(names(columns), function(name) keras3::layer_input(shape = 1, name = paste0("input_", name)))
embedded <- Map(function(input, name) input |>
  keras3::layer_embedding(input_dim = nlevels(columns[[name]]) + 1, output_dim = 2, name = paste0("layer_", name)) |>
  keras3::layer_flatten(), inputs, names(columns))
numbers <- keras3::layer_input(shape = 2, name = "other_pred")
outputs <- keras3::layer_concatenate(c(unname(embedded), numbers)) |>
  keras3::layer_dense(units = 3, activation = "relu", name = "hidden_layer",
                      kernel_initializer = keras3::initializer_glorot_uniform(seed = 5L)) |>
  keras3::layer_dense(units = 1, activation = "linear", name = "output_layer")
model <- keras3::keras_model(inputs = c(inputs, numbers), outputs = outputs)
model |> keras3::compile(loss = "mse", metrics = NULL, optimizer = "sgd")
codes$z <- matrix(as.numeric(1:8), 4)
history <- model |> keras3::fit(x = unname(codes), y = matrix(1:4, ncol = 1), epochs = 2, validation_split = 0,
                                batch_size = 32, verbose = 0, callbacks = NULL)
weights <- as.data.frame(keras3::get_layer(model, "layer_colour")$get_weights())
stopifnot(identical(dim(weights), c(4L, 2L)), length(as.data.frame(history)$value) == 2L)
keras3::clear_session()
