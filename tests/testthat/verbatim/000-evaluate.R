# Evaluate on test set
results <- model |> evaluate(x_test, y_test, verbose = 0)
cat("Test Loss:", results[1], "\n")
# Test Loss: 0.23
cat("Test Accuracy:", results[2], "\n")
# Test Accuracy: 0.92

# Generate predictions
predictions <- model |> predict(x_test)
head(predictions)
#            [,1]       [,2]       [,3]       [,4]       [,5]      [,6] ...
# [1,] 0.0012345  0.0009876  0.1234567  0.8523456  0.0123456  0.0098765 ...
# [2,] 0.8765432  0.0234567  0.0123456  0.0345678  0.0323456  0.0212345 ...

# Get predicted classes
predicted_classes <- apply(predictions, 1, which.max) - 1
