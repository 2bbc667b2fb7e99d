# Its output is the same under both hosts.
library(rkeras)
cat("arguments:", commandArgs(TRUE), "\n")
keras$utils$set_random_seed(7L)
set.seed(7)
x <- matrix(runif(400), 100)
y <- as.integer(rowSums(x) > 2)
model <- keras_model_sequential(input_shape = 4, name = "small") |>
  layer_dense(8, activation = "relu", name = "hidden") |>
  layer_dense(2, activation = "softmax", name = "out")
model
str(model)
compile(model, "adam", "sparse_categorical_crossentropy", metrics = "accuracy")
history <- fit(model, x, y, epochs = 3, validation_split = 0.2, shuffle = FALSE, callbacks = callback_lambda(
  on_epoch_end = function(epoch, logs) {
    cat("epoch", epoch, "\n")
    if (epoch == 1) warning("from a callback")
  }
))
history$metrics
round(head(predict(model, x, verbose = 0)), 4)
tryCatch(layer_dense(units = "a"), error = print)
try(fit(model, x, y[1:3]))
interactive()
print(tf$constant(matrix(1:4, 2)))
f <- function() warning("from R")
f()
invisible("unseen")
"seen"
