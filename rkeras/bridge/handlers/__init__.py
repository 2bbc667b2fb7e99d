"""Handlers of the requests that the R package makes, one module per subject."""
