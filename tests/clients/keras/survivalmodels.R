# survivalmodels passes the arguments of optimizers by position, in the order of R keras, and builds a network in a loop.
for (name in c("adadelta", "adagrad", "adam", "adamax", "nadam", "rmsprop", "sgd")) {
  make <- getExportedValue("keras", paste0("optimizer_", name))
  made <- do.call(make, list(0.01, clipnorm = 1, clipvalue = NULL))
  stopifnot(all.equal(as.numeric(made$learning_rate), 0.01, tolerance = 1e-6))
}
made <- keras::optimizer_adam(0.02, 0.8, 0.99, 1e-7, FALSE, 0, NULL, NULL)
stopifnot(all.equal(c(made$beta_1, made$beta_2), c(0.8, 0.99)))
model <- keras::keras_model_sequential()
add <- function(layer, ...) mlr <- do.call(getExportedValue("keras", layer), list(model, ...))
add("layer_dense", units = 8L, input_shape = 4L, kernel_regularizer = keras::regularizer_l2(1e-4))
for (units in c(4L, 2L)) {
  add("layer_dense", units = units)
  add("layer_activation", "elu")
  add("layer_batch_normalization")
  add("layer_dropout", 0.1)
}
add("layer_dense", units = 1L, activation = "sigmoid")
keras::compile(object = model, loss = "mse", metrics = NULL, loss_weights = NULL, weighted_metrics = NULL,
               optimizer = made)
callbacks <- list(keras::callback_early_stopping(monitor = "loss", min_delta = 0, patience = 2,
                                                 restore_best_weights = FALSE, baseline = NULL))
set.seed(1)
history <- keras::fit(object = model, x = matrix(rnorm(80), 20), y = runif(20), callbacks = callbacks, epochs = 2L,
                      validation_split = 0, shuffle = TRUE, sample_weight = NULL, initial_epoch = 0L,
                      steps_per_epoch = NULL, validation_steps = NULL, batch_size = NULL, verbose = 0)
stopifnot(length(history$metrics$loss) == 2L, nrow(predict(model, matrix(0, 3, 4), batch_size = NULL, verbose = 0)) == 3L)
