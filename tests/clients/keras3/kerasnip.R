# kerasnip reads names and defaults from the formals of keras3, and calls it with lists of arguments.
own <- asNamespace("keras3")
defaults <- function(prefix) {
  found <- lapply(ls(own, pattern = prefix), function(name) formals(get(name, envir = own))$name)
  unlist(Filter(is.character, found))
}
stopifnot(all(c("adam", "adamax", "rmsprop") %in% defaults("^optimizer_")),
          "mean_squared_error" %in% c(defaults("^loss_"), defaults("^metric_")))
of_fit <- names(formals(get("fit.keras.src.models.model.Model", envir = own)))
of_compile <- names(formals(get("compile.keras.src.models.model.Model", envir = own)))
stopifnot(all(c("x", "y", "epochs", "callbacks") %in% of_fit), all(c("optimizer", "loss", "metrics") %in% of_compile))
model <- keras3::keras_model_sequential(input_shape = 4)
model <- model |> keras3::layer_dense(units = 5, activation = "relu", name = "penultimate") |>
  keras3::layer_dense(units = 3, activation = "softmax", name = "last")
do.call(keras3::compile, list(model, optimizer = keras3::optimizer_adam(learning_rate = 0.01),
                              loss = keras3::loss_categorical_crossentropy(),
                              metrics = list(keras3::metric_categorical_accuracy())))
x <- as.matrix(iris[, 1:4])
y <- keras3::to_categorical(as.integer(iris$Species) - 1L, 3)
history <- do.call(keras3::fit, list(model, x = x, y = y, verbose = 0, epochs = 1, validation_split = 0.2))
last <- keras3::get_layer(model, "last")
logits <- keras3::op_add(keras3::op_matmul(keras3::get_layer(model, "penultimate")$output, last$kernel), last$bias)
both <- keras3::keras_model(model$inputs, list(model$output, logits))
made <- predict(both, x, verbose = 0)
soft <- as.array(keras3::op_softmax(keras3::op_convert_to_tensor(made[[2]], dtype = "float32"), axis = 2L))
stopifnot(all.equal(soft, made[[1]], tolerance = 1e-5), is.list(keras3::evaluate(model, x = x, y = y, verbose = 0)))
centre <- keras3::op_convert_to_tensor(made[[2]][1:3, ], dtype = "float32")
samples <- keras3::random_normal(c(3L, 3L, 10L), mean = keras3::op_expand_dims(centre, 3L))
low <- as.array(keras3::op_quantile(keras3::op_softmax(samples, axis = 2L), 0.1, axis = 3L))
stopifnot(identical(dim(low), c(3L, 3L)))
reticulate::py_validate_xptr(model)
