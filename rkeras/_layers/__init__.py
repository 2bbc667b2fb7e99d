"""Layers, models and classes of the user: construction, calls, freezing and diagrams."""
