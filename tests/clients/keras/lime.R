# lime looks at the last layer of a model, and has methods for the class of Keras 2.
predict_model <- function(x, newdata, type, ...) UseMethod("predict_model")
predict_model.keras.engine.training.Model <- function(x, newdata, type, ...) {
  res <- predict(x, as.array(newdata), verbose = 0)
  if (type == "raw") data.frame(Response = res[, 1]) else as.data.frame(res)
}
model_type <- function(x, ...) UseMethod("model_type")
model_type.keras.engine.training.Model <- function(x, ...) {
  last <- keras::get_layer(x, index = length(x$layers))
  if (keras::get_config(last)$activation == "linear") "regression" else "classification"
}
model <- keras_model_sequential() %>% layer_dense(5, "relu", input_shape = 4) %>% layer_dense(3, "softmax")
stopifnot(
  identical(model_type(model), "classification"),
  identical(dim(predict_model(model, as.matrix(iris[1:2, 1:4]), "prob")), c(2L, 3L)),
  identical(model_type(keras_model_sequential() %>% layer_dense(1, input_shape = 4)), "regression")
)
