"""Input data: datasets, feature columns, sequences, tokenizers and images."""
