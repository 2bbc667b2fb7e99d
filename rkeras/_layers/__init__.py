"""Layers, models and the classes of users: construction, calls, freezing, diagrams."""
