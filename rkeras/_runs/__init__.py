"""Training runs: their records, reports and flags, and TensorBoard."""
