# What does a network see in the clouds? Change a photograph so that it sees more of it.
#
# deep_dream.py is the same program in Python.
#
# Shows   a gradient with respect to the input: the weights stay, the image is moved, to excite some layers of a
#         network. It is done on a small copy first, then on larger ones (octaves), so that there are large shapes and
#         small ones.
# Run     Rscript deep_dream.R            Inception V3 and a photograph of a dog, downloaded once (90 MB)
#         Rscript deep_dream.R --small    seconds; a network trained on dataset_digits() stands in for Inception V3,
#                                         and its images for the photograph
# Expect  plots/deep_dream-r.png, where eyes, fur and snouts grow out of the dog and the lawn; in the small run, strokes
#         between the digits.
# Idea    A. Mordvintsev, C. Olah and M. Tyka, "Inceptionism: going deeper into neural networks", Google Research, 2015.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

if (small) {
  cat("--small: a network trained on dataset_digits() stands in for Inception V3, and its images for the photograph.\n")
  digits <- dataset_digits()
  x <- inception_v3_preprocess_input(array_reshape(digits$train$x, c(-1, 8, 8, 1)))
  inputs <- layer_input(c(NA, NA, 1))
  strokes <- inputs |> layer_conv_2d(16, 3, activation = "relu", name = "strokes")
  corners <- strokes |> layer_conv_2d(32, 3, activation = "relu", name = "corners")
  outputs <- corners |> layer_global_max_pooling_2d() |> layer_dense(10, activation = "softmax")
  network <- keras_model(inputs, outputs)
  network |> compile(optimizer_adam(0.005), "sparse_categorical_crossentropy", metrics = "accuracy")
  network |> fit(x, digits$train$y, epochs = 5)
  wanted <- c(strokes = 0.5, corners = 1)
  sheet <- aperm(array_reshape(x[1:100, , , ], c(10, 10, 8, 8)), c(1, 3, 2, 4)) # ten rows of ten digits
  photo <- array_reshape(sheet, c(1, 80, 80, 1))
} else {
  network <- application_inception_v3(include_top = FALSE)
  wanted <- c(mixed4 = 1, mixed5 = 1.5, mixed6 = 2, mixed7 = 2.5)
  file <- get_file(
    "labrador.jpg",
    origin = "https://storage.googleapis.com/download.tensorflow.org/example_images/YellowLabradorLooking_new.jpg"
  )
  image <- image_to_array(image_load(file))
  photo <- inception_v3_preprocess_input(array_reshape(image, c(1, dim(image))))
}

features <- keras_model(network$input, lapply(names(wanted), function(name) get_layer(network, name)$output))

# How strongly the layers respond: mean squares, weighted
excitement <- function(image) {
  shares <- Map(function(weight, response) weight * op_mean(op_square(response)), wanted, features(image))
  Reduce(`+`, shares)
}

# One step in the direction in which the layers respond more strongly
ascend <- tf_function(function(image) {
  with(tf$GradientTape() %as% tape, {
    tape$watch(image)
    excited <- excitement(image)
  })
  gradient <- tape$gradient(excited, image)
  image + 0.01 * gradient / op_mean(op_abs(gradient))
})

# Each octave takes over what was dreamt in the one before, and sees more of the photograph.
dreamt <- op_zeros_like(photo)
for (octave in 2:0) {
  size <- round(dim(photo)[2:3] / 1.4^octave)
  resized <- op_image_resize(photo, size)
  image <- resized + op_image_resize(dreamt, size)
  for (step in 1:20) image <- ascend(image)
  dreamt <- image - resized
  cat(sprintf(
    "octave of %d by %d: excitement %.3f -> %.3f\n",
    size[[1]], size[[2]], as.numeric(excitement(resized)), as.numeric(excitement(image))
  ))
}

dir.create("plots", showWarnings = FALSE)
image_array_save(image[1, , , ], file.path("plots", "deep_dream-r.png"))
ratio <- as.numeric(excitement(image) / excitement(photo))
cat(sprintf("plots/deep_dream-r.png excites the network %.1f times as much as the photograph\n", ratio))
stopifnot("the image was not moved to what the network sees" = ratio > 1.5)
