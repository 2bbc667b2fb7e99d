# A variational autoencoder puts handwritten digits on a plane.
# variational_autoencoder.py is the same program in Python.
#
# Shows   a layer that draws random numbers and adds to the loss. Each image becomes a cloud of points on a plane, each
#         point of the plane an image. `add_loss()` prices clouds that are not round and near zero.
# Run     Rscript variational_autoencoder.R            60,000 images to train on, downloaded once (11 MB)
#         Rscript variational_autoencoder.R --small    seconds; dataset_digits() stands in for dataset_mnist()
# Expect  two pictures under plots/: like digits lie together, and what is drawn changes smoothly between them.
# Idea    D. P. Kingma and M. Welling, "Auto-encoding variational Bayes", 2013, arXiv:1312.6114.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

mnist <- if (small) dataset_digits() else dataset_mnist()
if (small) cat("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().\n")
size <- dim(mnist$train$x)[2]
pixels <- size * size
x_train <- array_reshape(mnist$train$x, c(-1, pixels)) / 255
x_test <- array_reshape(mnist$test$x, c(-1, pixels)) / 255

# A point near `mean`, at random. What is added to the loss is how far the cloud that it comes from is from a round one
# about zero (the Kullback-Leibler divergence).
layer_sampling <- new_layer_class(
  "Sampling",
  call = function(inputs) {
    c(mean, log_var) %<-% inputs
    self$add_loss(op_mean(op_sum(op_exp(log_var) + mean^2 - 1 - log_var, axis = -1)) / 2)
    mean + op_exp(log_var / 2) * random_normal(op_shape(mean))
  }
)

# From an image to a cloud on the plane
image <- layer_input(shape = pixels)
hidden <- image |> layer_dense(units = 256, activation = "relu")
mean <- hidden |> layer_dense(units = 2)
log_var <- hidden |> layer_dense(units = 2)
encoder <- keras_model(image, mean)

# From a point of the plane to an image
decoder <- keras_model_sequential(input_shape = 2) |>
  layer_dense(units = 256, activation = "relu") |>
  layer_dense(units = pixels, activation = "sigmoid")

point <- layer_sampling(list(mean, log_var))
autoencoder <- keras_model(image, decoder(point))

# The cost of one image, summed over its pixels
drawn_badly <- function(image, drawn) op_sum(op_binary_crossentropy(image, drawn), axis = -1)

autoencoder |> compile(optimizer_adam(learning_rate = if (small) 0.003 else 0.001), loss = drawn_badly)
autoencoder |> fit(
  x_train, x_train,
  epochs = if (small) 30 else 50,
  batch_size = if (small) 32 else 128,
  validation_data = list(x_test, x_test)
)

dir.create("plots", showWarnings = FALSE)
picture <- function(name, drawing) {
  file <- file.path("plots", paste0("variational_autoencoder-", name, "-r.png"))
  png(file, width = 7, height = 7, units = "in", res = 120)
  drawing # is evaluated here
  dev.off()
  cat("Picture:", file, "\n")
}

# Where the test images lie
plane <- encoder |> predict(x_test, verbose = 0)
colours <- hcl.colors(10, "Dark 3")[mnist$test$y + 1]
picture("plane", plot(
  plane,
  pch = as.character(mnist$test$y), col = colours, xlab = "first coordinate", ylab = "second coordinate"
))

# What is drawn at 15 by 15 points, each for an equal share of the clouds; a row of pixels keeps the images apart
at <- qnorm(seq(0.05, 0.95, length.out = 15))
points <- cbind(rep(at, times = 15), rep(rev(at), each = 15))
drawn <- array(0, c(15, 15, size + 1, size + 1))
drawn[, , 1:size, 1:size] <- array_reshape(predict(decoder, points, verbose = 0), c(15, 15, size, size))
sheet <- array(aperm(drawn, c(3, 1, 4, 2)), 15 * c(size + 1, size + 1))
picture("drawn", {
  plot(NULL, xlim = c(0, 15), ylim = c(0, 15), axes = FALSE, xlab = "first coordinate", ylab = "second coordinate")
  rasterImage(1 - sheet, 0, 0, 15, 15, interpolate = FALSE)
  for (side in 1:2) axis(side, at = 1:15 - 0.5, labels = round(at, 1))
})

# A model that knows the average image only
average <- colMeans(x_train)
cost_of_average <- -mean(rowSums(t(t(x_test) * log(average + 1e-7) + t(1 - x_test) * log(1 - average + 1e-7))))
cost <- evaluate(autoencoder, x_test, x_test, verbose = 0)[["loss"]]
cat(sprintf("test loss %.2f; the average image costs %.2f\n", cost, cost_of_average))
stopifnot("the model did not learn" = cost < 0.95 * cost_of_average)
