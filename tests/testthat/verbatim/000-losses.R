# Classification
loss = "categorical_crossentropy"      # Multi-class
loss = "binary_crossentropy"           # Binary classification

# Regression
loss = "mse"                           # Mean Squared Error
loss = "mae"                           # Mean Absolute Error
loss = "huber"                         # Reliable to outliers
