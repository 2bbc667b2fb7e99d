# A variational autoencoder of convolutions draws handwritten digits.
# variational_autoencoder_deconv.py is the same program in Python.
#
# Shows   `layer_conv_2d_transpose()`, the way back of a convolution: with strides of 2, one halves the edges of an
#         image and the other doubles them. Each image becomes a cloud of points in eight dimensions, each point an
#         image.
# Run     Rscript variational_autoencoder_deconv.R            60,000 images to train on, downloaded once (11 MB)
#         Rscript variational_autoencoder_deconv.R --small    seconds; dataset_digits() stands in for dataset_mnist()
# Expect  a picture under plots/ of test images, what is drawn of them from eight numbers each, and new digits.
# Idea    D. P. Kingma and M. Welling, "Auto-encoding variational Bayes", 2013, arXiv:1312.6114.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

mnist <- if (small) dataset_digits() else dataset_mnist()
if (small) cat("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().\n")
size <- dim(mnist$train$x)[2]
x_train <- array_reshape(mnist$train$x, c(-1, size, size, 1)) / 255
x_test <- array_reshape(mnist$test$x, c(-1, size, size, 1)) / 255
dimensions <- 8

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

# Edges of 28 pixels become 14, then 7; those of 8 become 4, then 2.
image <- layer_input(shape = c(size, size, 1))
features <- image |>
  layer_conv_2d(filters = 32, kernel_size = 3, strides = 2, padding = "same", activation = "relu") |>
  layer_conv_2d(filters = 64, kernel_size = 3, strides = 2, padding = "same", activation = "relu") |>
  layer_flatten()
mean <- features |> layer_dense(units = dimensions)
log_var <- features |> layer_dense(units = dimensions)

# The same way back
edge <- size %/% 4
decoder <- keras_model_sequential(input_shape = dimensions) |>
  layer_dense(units = edge * edge * 64, activation = "relu") |>
  layer_reshape(c(edge, edge, 64)) |>
  layer_conv_2d_transpose(filters = 64, kernel_size = 3, strides = 2, padding = "same", activation = "relu") |>
  layer_conv_2d_transpose(filters = 32, kernel_size = 3, strides = 2, padding = "same", activation = "relu") |>
  layer_conv_2d(filters = 1, kernel_size = 3, padding = "same", activation = "sigmoid")
summary(decoder)

point <- layer_sampling(list(mean, log_var))
autoencoder <- keras_model(image, decoder(point))

# The cost of one image, summed over its pixels
drawn_badly <- function(image, drawn) op_sum(op_binary_crossentropy(image, drawn), axis = c(2, 3, 4))

autoencoder |> compile(optimizer_adam(learning_rate = if (small) 0.003 else 0.001), loss = drawn_badly)
autoencoder |> fit(
  x_train, x_train,
  epochs = if (small) 20 else 30,
  batch_size = if (small) 32 else 128,
  validation_data = list(x_test, x_test)
)

# Below each other: ten test images, what becomes of them, and what is drawn at ten random points
shown <- match(0:9, mnist$test$y)
real <- x_test[shown, , , , drop = FALSE]
drawn <- autoencoder |> predict(real, verbose = 0)
new <- decoder |> predict(matrix(rnorm(10 * dimensions), 10), verbose = 0)

dir.create("plots", showWarnings = FALSE)
file <- file.path("plots", "variational_autoencoder_deconv-r.png")
png(file, width = 10, height = 4, units = "in", res = 120)
par(mar = c(4, 4, 1, 1), las = 1)
plot(NULL, xlim = c(0, 10), ylim = c(0, 3), axes = FALSE, asp = 1, xlab = "digit of the real image", ylab = "")
for (i in 1:10) {
  rasterImage(1 - real[i, , , 1], i - 0.95, 2.05, i - 0.05, 2.95, interpolate = FALSE)
  rasterImage(1 - drawn[i, , , 1], i - 0.95, 1.05, i - 0.05, 1.95, interpolate = FALSE)
  rasterImage(1 - new[i, , , 1], i - 0.95, 0.05, i - 0.05, 0.95, interpolate = FALSE)
}
axis(1, at = 1:10 - 0.5, labels = 0:9, tick = FALSE)
axis(2, at = 3:1 - 0.5, labels = c("real", "drawn", "new"), tick = FALSE)
invisible(dev.off())
cat("Picture:", file, "\n")

# A model that knows the average image only
average <- colMeans(x_train)
costs <- -sweep(x_test, 2:4, log(average + 1e-7), "*") - sweep(1 - x_test, 2:4, log(1 - average + 1e-7), "*")
cost_of_average <- sum(costs) / nrow(x_test)
cost <- evaluate(autoencoder, x_test, x_test, verbose = 0)[["loss"]]
cat(sprintf("test loss %.2f; the average image costs %.2f\n", cost, cost_of_average))
stopifnot("the model did not learn" = cost < 0.95 * cost_of_average)
