"""Data sets, features, sequences, texts and images."""
