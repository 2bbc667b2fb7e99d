# Adam (adaptive learning rate)
optimizer_adam(learning_rate = 0.001)

# AdamW (Adam with weight decay)
optimizer_adamw(learning_rate = 0.001, weight_decay = 0.01)

# Stochastic Gradient Descent with momentum
optimizer_sgd(learning_rate = 0.01, momentum = 0.9)

# RMSprop
optimizer_rmsprop(learning_rate = 0.001)
