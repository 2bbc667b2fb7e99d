library(keras)

# Define a custom loss function in R
custom_loss <- function(y_true, y_pred) {
  mse <- K$mean(K$square(y_true - y_pred))
  return(mse)
}

# Define a simple model (example)
model <- keras_model_sequential() %>%
  layer_dense(units = 64, activation = 'relu', input_shape = c(10)) %>%
  layer_dense(units = 1)

# Compile the model with the custom loss function
model %>% compile(
  loss = custom_loss,
  optimizer = 'adam'
)

# ... (Training and evaluation code as in Example 1)
