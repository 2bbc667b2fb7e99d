"""SavedModel, TensorFlow Lite, ONNX, and serving over HTTP."""
