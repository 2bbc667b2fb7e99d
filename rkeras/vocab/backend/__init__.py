"""Verbs of the backend of Keras 2: `k_*`."""

from rkeras.vocab.backend import (
    backend,
    backend_functions,
    backend_loops,
    backend_random,
    backend_values,
    backend_windows,
)
