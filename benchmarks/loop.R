# A custom training loop with gradient tape, optimizer and metric, eager or as a graph function.
arguments <- commandArgs(TRUE)
steps <- as.integer(arguments[1])
library(rkeras)
set.seed(1)
x <- tf$constant(matrix(stats::runif(32 * 784), 32), dtype = "float32")
y <- tf$constant(seq_len(32) %% 10L)
model <- keras_model_sequential(input_shape = 784) |>
  layer_dense(128, "relu") |>
  layer_dense(10)
optimizer <- optimizer_adam()
loss_of <- loss_sparse_categorical_crossentropy(from_logits = TRUE)
mean_loss <- metric_mean()
train_step <- function(x, y) {
  with(tf$GradientTape() %as% tape, {
    loss <- loss_of(y, model(x, training = TRUE))
  })
  gradients <- tape$gradient(loss, model$trainable_weights)
  optimizer$apply_gradients(zip_lists(gradients, model$trainable_weights))
  mean_loss$update_state(loss)
}
if (arguments[2] == "tf_function") train_step <- tf_function(train_step)
train <- function(steps) for (i in seq_len(steps)) train_step(x, y)
train(20)
start <- proc.time()[["elapsed"]]
train(steps)
cat(sprintf('{"seconds": %f}\n', proc.time()[["elapsed"]] - start))
