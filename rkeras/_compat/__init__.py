"""Compatibility with Keras 2: features that Keras 3 lacks."""
