"""Verbs of models in files and services."""

from rkeras.vocab.saving import lite, saving, serialization, serving
