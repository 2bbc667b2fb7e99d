# What comes next in a film? Squares drift, and the network draws the next frame.
#
# conv_lstm.py is the same program in Python.
#
# Shows   an LSTM whose states are images: convolutions take the place of its matrices, so that what moves is known by
#         what is around it, wherever it is. Every frame is a target: the one that follows.
# Run     Rscript conv_lstm.R            1,000 films of 15 frames of 40 by 40, made by the program
#         Rscript conv_lstm.R --small    seconds; 300 films of 8 frames of 16 by 16 stand in for them
# Expect  a quarter, or less, of the wrong pixels of who draws the last frame again. Full, it is a task for a GPU.
# Idea    X. Shi et al., "Convolutional LSTM network: a machine learning approach for precipitation nowcasting", NIPS
#         2015.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

films <- if (small) 300 else 1000
frames <- if (small) 8 else 15
size <- if (small) 16 else 40

# Frames of a film: one or more white squares before black, each with its size, speed and direction
film <- function(number) {
  drawn <- array(0, c(frames + 1, size, size, 1))
  for (square in seq_len(sample(if (small) 2 else 5, 1))) {
    half <- sample(2, 1)
    centre <- sample((size / 4):(3 * size / 4), 2, replace = TRUE)
    step <- sample(-1:1, 2, replace = TRUE)
    for (frame in seq_len(frames + 1)) {
      rows <- abs(seq_len(size) - centre[[1]]) <= half
      columns <- abs(seq_len(size) - centre[[2]]) <= half
      drawn[frame, rows, columns, 1] <- 1
      centre <- centre + step
    }
  }
  drawn
}

all_frames <- aperm(vapply(seq_len(films), film, array(0, c(frames + 1, size, size, 1))), c(5, 1:4))
test <- seq_len(films / 10)
x <- all_frames[, 1:frames, , , , drop = FALSE]
y <- all_frames[, 2:(frames + 1), , , , drop = FALSE]
x_test <- x[test, , , , , drop = FALSE]
y_test <- y[test, , , , , drop = FALSE]

model <- keras_model_sequential(input_shape = c(NA, size, size, 1))
for (layer in seq_len(if (small) 1 else 3)) {
  model |> layer_conv_lstm_2d(
    filters = if (small) 16 else 40, kernel_size = 3, padding = "same", return_sequences = TRUE
  )
}
# One frame at a time: a convolution over several would look at the one that it has to draw.
model |> layer_conv_3d(filters = 1, kernel_size = c(1, 3, 3), padding = "same", activation = "sigmoid")

model |> compile(optimizer_adam(if (small) 0.02 else 0.002), "binary_crossentropy")
model |> fit(
  x[-test, , , , , drop = FALSE], y[-test, , , , , drop = FALSE],
  batch_size = 10,
  epochs = if (small) 6 else 30,
  validation_data = list(x_test, y_test)
)

drawn <- predict(model, x_test, verbose = 0) > 0.5

# The fifth frame that follows in the first film, and as it was drawn
as_text <- function(image) apply(ifelse(image, "#", "."), 1, paste, collapse = "")
writeLines(paste(as_text(y_test[1, 5, , , 1] > 0.5), as_text(drawn[1, 5, , , 1])))

wrong <- mean(drawn != y_test)
still <- mean(x_test != y_test)
cat(sprintf("pixels wrong %.4f; with the last frame again %.4f\n", wrong, still))
stopifnot("the model did not learn" = wrong < still / 2)
