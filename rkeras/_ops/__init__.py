"""Operations on tensors: arguments, functions in functional models, fallbacks for Keras's own."""
