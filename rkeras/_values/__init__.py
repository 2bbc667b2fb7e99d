"""R's values in Python: named vectors, factors, data frames, shapes, shared memory."""
