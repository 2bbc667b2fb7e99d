"""Layers of Keras 2, and the behavior of Keras 2 in layers of Keras 3."""
