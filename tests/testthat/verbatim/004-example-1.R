# Install necessary packages if not already installed
# install.packages(c("keras", "tensorflow"))

library(keras)

# Install MNIST dataset
mnist <- dataset_mnist()

# Define a simple sequential model
model <- keras_model_sequential() %>%
  layer_dense(units = 256, activation = 'relu', input_shape = c(784)) %>%
  layer_dropout(rate = 0.4) %>%
  layer_dense(units = 10, activation = 'softmax')

# Compile the model
model %>% compile(
  loss = 'categorical_crossentropy',
  optimizer = 'adam',
  metrics = c('accuracy')
)

# Preprocess data
x_train <- mnist$train$x %>% array_reshape(c(nrow(.), 784)) %>% scale()
y_train <- to_categorical(mnist$train$y, num_classes = 10)
x_test <- mnist$test$x %>% array_reshape(c(nrow(.), 784)) %>% scale()
y_test <- to_categorical(mnist$test$y, num_classes = 10)


# Train the model
history <- model %>% fit(
  x = x_train,
  y = y_train,
  epochs = 10,
  batch_size = 32,
  validation_split = 0.2
)

# Evaluate the model
results <- model %>% evaluate(x_test, y_test)
print(results)
