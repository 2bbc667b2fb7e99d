"""Training, evaluation and prediction: inputs, grouped steps, history, checkpoints."""
