# Read handwritten digits, from R. digits.py in this folder is the same program in Python.

library(rkeras)

# The same result at every run
keras$utils$set_random_seed(1L)

# Data: 1,797 images of 8 by 8 grey levels, 0 to 255. Every fifth is held out, to test on.
digits <- dataset_digits()

# One row of 64 numbers between 0 and 1 for each image
x_train <- array_reshape(digits$train$x, c(nrow(digits$train$x), 64)) / 255
x_test <- array_reshape(digits$test$x, c(nrow(digits$test$x), 64)) / 255

# One column for each of the ten digits
y_train <- to_categorical(digits$train$y, num_classes = 10)
y_test <- to_categorical(digits$test$y, num_classes = 10)

# Model
model <- keras_model_sequential() |>
  layer_dense(units = 256, activation = "relu", input_shape = c(64)) |>
  layer_dropout(rate = 0.2) |>
  layer_dense(units = 128, activation = "relu") |>
  layer_dropout(rate = 0.2) |>
  layer_dense(units = 10, activation = "softmax")

summary(model)

model |> compile(
  optimizer = optimizer_adam(learning_rate = 0.001),
  loss = "categorical_crossentropy",
  metrics = c("accuracy")
)

# Train until the loss on the last tenth of the training images has not fallen for five epochs
history <- model |> fit(
  x_train, y_train,
  epochs = 30,
  batch_size = 32,
  validation_split = 0.1,
  callbacks = list(callback_early_stopping(patience = 5, restore_best_weights = TRUE))
)

print(history)

# Which digits are taken for which?
predicted <- model |> predict_classes(x_test)
print(table(digit = digits$test$y, predicted = predicted))

# Draw loss and accuracy over the epochs
dir.create("plots", showWarnings = FALSE)
file <- file.path("plots", "history-r.png")
png(file, width = 7, height = 5, units = "in", res = 120)
print(plot(history, smooth = FALSE))
invisible(dev.off())
cat("History plot:", file, "\n")

scores <- model |> evaluate(x_test, y_test, verbose = 0)
cat(sprintf("R: test accuracy %.4f\n", scores["accuracy"]))
