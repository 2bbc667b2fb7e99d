# lime: methods for the classes of old versions of R keras, and the activation of the last layer.
library(keras)
model_type <- function(x) UseMethod("model_type")
model_type.keras.engine.training.Model <- function(x) {
  layers <- length(x$layers)
  if (keras::get_config(keras::get_layer(x, index = layers))$activation == "linear") "regression" else "classification"
}
predict_model <- function(x, new) UseMethod("predict_model")
predict_model.keras.engine.training.Model <- function(x, new) {
  result <- predict(x, as.array(new), verbose = 0)
  if (model_type(x) == "classification") colnames(result) <- as.character(seq_len(ncol(result)))
  as.data.frame(result, check.names = FALSE)
}
classes <- keras_model_sequential() |> layer_dense(3, "softmax", kernel_initializer = "zeros", input_shape = 2)
model_type(classes)
#> [1] "classification"
predict_model(classes, matrix(0, 2, 2)) |> round(3)
#>       1     2     3
#> 1 0.333 0.333 0.333
#> 2 0.333 0.333 0.333
input <- layer_input(2)
model_type(keras_model(input, layer_dense(input, 1)))
#> [1] "regression"
# An explainer of texts calls the model with padded sequences.
texts <- c("good film", "bad film")
tokens <- text_tokenizer(10) |> fit_text_tokenizer(texts)
pad_sequences(texts_to_sequences(tokens, texts), maxlen = 3)
#>      [,1] [,2] [,3]
#> [1,]    0    2    1
#> [2,]    0    3    1
