# kerasnip: formals of verbs that become arguments, calls by rlang::exec(), models as raw vectors. Packages: rlang
library(keras3)
setdiff(c("x", "y", "batch_size", "epochs", "callbacks", "validation_split"),
        names(formals(keras3:::fit.keras.src.models.model.Model)))
#> character(0)
setdiff(c("optimizer", "loss", "metrics", "loss_weights"),
        names(formals(keras3:::compile.keras.src.models.model.Model)))
#> character(0)
blocks <- list(
  input = function(model, input_shape) keras_model_sequential(input_shape = input_shape),
  hidden = function(model, units = 8) model |> layer_dense(units = units, activation = "relu"),
  output = function(model, num_classes) model |> layer_dense(units = num_classes, activation = "softmax")
)
model <- rlang::exec(blocks$input, NULL, input_shape = 4L)
for (units in c(6, 3)) model <- rlang::exec(blocks$hidden, model, !!!list(units = units))
model <- rlang::exec(blocks$output, model, num_classes = 3L)
rlang::exec(keras3::compile, model, !!!list(optimizer = keras3::optimizer_adam(learning_rate = 0.01),
                                            loss = "categorical_crossentropy", metrics = "accuracy"))
y <- keras3::to_categorical(as.numeric(iris$Species) - 1, num_classes = 3)
history <- rlang::exec(keras3::fit, model, !!!list(x = as.matrix(iris[, 1:4]), y = y, epochs = 2, verbose = 0))
class(history)
#> [1] "keras_training_history"
file <- tempfile(fileext = ".keras")
keras3::save_model(model, file)
bytes <- readBin(file, "raw", file.size(file))
writeBin(bytes, file)
copy <- keras3::load_model(file)
all.equal(predict(copy, as.matrix(iris[, 1:4]), verbose = 0), predict(model, as.matrix(iris[, 1:4]), verbose = 0))
#> [1] TRUE
scores <- evaluate(copy, as.matrix(iris[, 1:4]), y, verbose = 0)
names(scores)
#> [1] "accuracy" "loss"
as.array(op_quantile(op_convert_to_tensor(matrix(c(0, 1, 2, 4, 0, 8), 2), dtype = "float32"), 0.5, axis = 2L))
#> [1] 0 4
