# Two networks compete, and one of them learns to draw a requested digit.
# mnist_acgan.py is the same program in Python.
#
# Shows   a model whose own `train_step()` trains two networks: a generator that draws, and a discriminator that says
#         whether an image is real and which digit it shows (AC-GAN).
# Run     Rscript mnist_acgan.R            60,000 images, downloaded once (11 MB); hours, unless there is a GPU
#         Rscript mnist_acgan.R --small    seconds; dataset_digits() stands in for dataset_mnist()
# Expect  a picture under plots/ with rows of digits as told. A network trained on real images reads most of them right.
# Idea    A. Odena and others, "Conditional image synthesis with auxiliary classifier GANs", 2016, arXiv:1610.09585.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

mnist <- if (small) dataset_digits() else dataset_mnist()
if (small) cat("--small: dataset_digits(), 1,797 images of 8 by 8 pixels, stands in for dataset_mnist().\n")
size <- dim(mnist$train$x)[2]
x_train <- array_reshape(mnist$train$x, c(-1, size, size, 1)) / 127.5 - 1 # from -1 to 1
y_train <- array_reshape(mnist$train$y, c(-1, 1))

noise_length <- 100
filters <- if (small) 8 else 32
rate <- if (small) 0.001 else 0.0002
edge <- size %/% 4

# Draws an image: the noise decides how the digit looks. Edges of 7 pixels become 14, then 28; those of 2, 4 and 8.
noise <- layer_input(shape = noise_length)
digit <- layer_input(shape = 1, dtype = "int32")
code <- digit |> layer_embedding(10, noise_length) |> layer_flatten()
drawn <- layer_multiply(list(noise, code)) |>
  layer_dense(edge * edge * 8 * filters, activation = "relu") |>
  layer_reshape(c(edge, edge, 8 * filters)) |>
  layer_conv_2d_transpose(4 * filters, 5, strides = 2, padding = "same", activation = "relu") |>
  layer_batch_normalization() |>
  layer_conv_2d_transpose(2 * filters, 5, strides = 2, padding = "same", activation = "relu") |>
  layer_batch_normalization() |>
  layer_conv_2d(1, 3, padding = "same", activation = "tanh")
generator <- keras_model(list(noise, digit), drawn)

# Says of an image whether it is real, and which digit it shows. A bias would make TensorFlow print a false alarm.
image <- layer_input(shape = c(size, size, 1))
seen <- image |>
  layer_conv_2d(filters, 3, strides = 2, padding = "same", activation = "leaky_relu", use_bias = FALSE) |>
  layer_dropout(0.3) |>
  layer_conv_2d(2 * filters, 3, padding = "same", activation = "leaky_relu", use_bias = FALSE) |>
  layer_dropout(0.3) |>
  layer_conv_2d(4 * filters, 3, strides = 2, padding = "same", activation = "leaky_relu", use_bias = FALSE) |>
  layer_dropout(0.3) |>
  layer_flatten()
discriminator <- keras_model(
  image, list(seen |> layer_dense(1, activation = "sigmoid"), seen |> layer_dense(10, activation = "softmax"))
)

real_or_not <- loss_binary_crossentropy()
which_digit <- loss_sparse_categorical_crossentropy()

# A generator and a discriminator, each with an optimizer of its own
model_acgan <- new_model_class(
  "AcGan",
  initialize = function(generator, discriminator) {
    super$initialize()
    self$generator <- generator
    self$discriminator <- discriminator
    self$g_optimizer <- optimizer_adam(learning_rate = rate, beta_1 = 0.5)
    self$d_optimizer <- optimizer_adam(learning_rate = rate, beta_1 = 0.5)
    self$g_loss <- metric_mean(name = "g_loss")
    self$d_loss <- metric_mean(name = "d_loss")
  },
  # n images of random digits, and the digits
  draw = function(n) {
    digits <- random_integer(list(n, 1), minval = 0, maxval = 10)
    list(self$generator(list(random_normal(list(n, noise_length)), digits), training = TRUE), digits)
  },
  # The discriminator learns from real and drawn images, then the generator from what the discriminator says.
  train_step = function(data) {
    c(images, labels) %<-% data
    n <- op_shape(images)[[1]]

    c(drawn, .) %<-% self$draw(n)
    with(tf$GradientTape() %as% tape, {
      c(real, digits) %<-% self$discriminator(images, training = TRUE)
      c(unreal, .) %<-% self$discriminator(drawn, training = TRUE)
      # 0.95 rather than 1, so that it does not become too sure
      d_loss <- real_or_not(0.95 * op_ones_like(real), real) +
        real_or_not(op_zeros_like(unreal), unreal) +
        which_digit(labels, digits)
    })
    weights <- self$discriminator$trainable_weights
    self$d_optimizer$apply_gradients(zip_lists(tape$gradient(d_loss, weights), weights))

    with(tf$GradientTape() %as% tape, {
      c(drawn, wanted) %<-% self$draw(2L * n)
      c(real, digits) %<-% self$discriminator(drawn, training = TRUE)
      g_loss <- real_or_not(op_ones_like(real), real) + which_digit(wanted, digits)
    })
    weights <- self$generator$trainable_weights
    self$g_optimizer$apply_gradients(zip_lists(tape$gradient(g_loss, weights), weights))

    self$d_loss$update_state(d_loss)
    self$g_loss$update_state(g_loss)
    list(d_loss = self$d_loss$result(), g_loss = self$g_loss$result())
  }
)

gan <- model_acgan(generator, discriminator)
gan |> compile()
gan |> fit(x_train, y_train, epochs = if (small) 10 else 100, batch_size = if (small) 32 else 100)

# Ten of each digit, a row for each
wanted <- rep(0:9, each = 10)
drawn <- generator |> predict(list(matrix(rnorm(100 * noise_length), 100), matrix(wanted)), verbose = 0)

dir.create("plots", showWarnings = FALSE)
file <- file.path("plots", "mnist_acgan-r.png")
png(file, width = 7, height = 7, units = "in", res = 120)
axes <- c("drawn from different noise", "digit that was told")
plot(NULL, xlim = c(0, 10), ylim = c(9, 0), axes = FALSE, xlab = axes[1], ylab = axes[2])
for (i in 1:100) {
  x <- (i - 1) %% 10
  y <- wanted[i]
  rasterImage((1 - drawn[i, , , 1]) / 2, x + 0.05, y + 0.45, x + 0.95, y - 0.45, interpolate = FALSE)
}
axis(2, at = 0:9, las = 1)
invisible(dev.off())
cat("Picture:", file, "\n")

# Another network, which knows real images only, reads what was drawn.
reader <- keras_model_sequential(input_shape = c(size, size, 1)) |>
  layer_conv_2d(32, 3, activation = "relu") |>
  layer_max_pooling_2d() |>
  layer_flatten() |>
  layer_dense(10, activation = "softmax")
reader |> compile("adam", "sparse_categorical_crossentropy", metrics = "accuracy")
reader |> fit(x_train, y_train, epochs = if (small) 10 else 3, verbose = 0)
accuracy <- evaluate(reader, drawn, wanted, verbose = 0)[["accuracy"]]
cat(sprintf("of %d drawn digits %.2f are read as the digit that was told\n", length(wanted), accuracy))
stopifnot("the generator did not learn" = accuracy > 0.5)
