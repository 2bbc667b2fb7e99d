"""R values in Python: named vectors, factors, data frames, shapes, and arrays that share memory with TensorFlow."""
