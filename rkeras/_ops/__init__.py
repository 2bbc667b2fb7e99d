"""Operations on tensors: arguments, functions in functional models, and fallbacks for Keras's operations."""
