library(keras)

# Define inputs
input_layer <- layer_input(shape = c(10))

# Define branches of the model
branch1 <- input_layer %>%
  layer_dense(units = 64, activation = 'relu') %>%
  layer_dense(units = 32, activation = 'relu')

branch2 <- input_layer %>%
  layer_dense(units = 32, activation = 'relu')

# Concatenate branches
merged <- layer_concatenate(list(branch1, branch2))

# Output layer
output_layer <- merged %>% layer_dense(units = 1)

# Create model
model <- keras_model(inputs = input_layer, outputs = output_layer)

# Compile and train the model
model %>% compile(
  loss = 'mse',
  optimizer = 'adam'
)

# ... (Training and evaluation code as in Example 1)
