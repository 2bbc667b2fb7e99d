# survivalmodels: dnnsurv, a network of pseudo survival probabilities.
model <- keras::keras_model_sequential()
keras::layer_dense(model, units = 8, kernel_regularizer = keras::regularizer_l2(0.0001), activation = "tanh",
                   input_shape = 3)
keras::layer_dense(model, units = 4, kernel_regularizer = keras::regularizer_l2(0.01), activation = "tanh")
keras::layer_dense(model, units = 1, activation = "sigmoid")
length(model$layers)
#> [1] 3
optimizer <- do.call(keras::optimizer_adam, list(learning_rate = 0.02, beta_1 = 0.9, beta_2 = 0.999, epsilon = NULL,
                                                 decay = 0, clipnorm = NULL, clipvalue = NULL))
keras::compile(model, loss = "mse", optimizer = optimizer, metrics = "mae")
stopping <- keras::callback_early_stopping(monitor = "loss", min_delta = 0, patience = 5, verbose = 0, mode = "auto")
x <- cbind(seq(0, 1, length.out = 30), 1, rep(1:2, 15))
history <- keras::fit(model, x, seq(1, 0, length.out = 30), epochs = 4L, batch_size = 32L, validation_split = 0.2,
                      verbose = 0, callbacks = list(stopping), shuffle = TRUE)
length(history$metrics$val_mae)
#> [1] 4
survival <- predict(model, x, batch_size = 32L, verbose = 0)
dim(survival)
#> [1] 30  1
all(survival > 0 & survival < 1)
#> [1] TRUE
