"""Export of models to SavedModel, TensorFlow Lite, ONNX and OpenVINO, and serving over HTTP."""
