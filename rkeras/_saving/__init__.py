"""Save and load models, weights and variables."""
