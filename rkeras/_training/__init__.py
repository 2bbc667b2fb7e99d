"""Training, evaluation and prediction: inputs, automatic steps per execution, history, checkpoints."""
