# A photograph is painted in the style of a picture. neural_style_transfer.py is the same program in Python.
#
# Shows   gradients of an image. A network that knows images is left as it is, and the image is changed: a deep layer
#         shall see in it what it sees in the photograph, and some layers the same mixture of features as in the
#         picture.
# Run     Rscript neural_style_transfer.R photo.jpg picture.jpg    downloads VGG19 once (80 MB)
#         Rscript neural_style_transfer.R --small                  seconds; random weights and drawn images stand in
# Expect  the painted photograph under plots/.
# Idea    L. A. Gatys and others, "A neural algorithm of artistic style", 2015, arXiv:1508.06576.

library(rkeras)

small <- "--small" %in% commandArgs(TRUE)
set_random_seed(1)

# Rows, columns and three colours, from 0 to 255
if (small) {
  cat("--small: random weights stand in for those of ImageNet, a digit and stripes for a photograph and a picture.\n")
  photograph <- array(kronecker(dataset_digits()$train$x[3, , ], matrix(1, 6, 6)), c(48, 48, 3))
  stripe <- outer(1:48, 1:48, function(row, column) (row + column - 2) %/% 4 %% 2 + 1)
  picture <- array(cbind(c(220, 20), c(120, 60), c(20, 160))[stripe, ], c(48, 48, 3))
} else {
  paths <- grep("^--", commandArgs(TRUE), value = TRUE, invert = TRUE)
  if (length(paths) != 2) stop("name two files: a photograph, and a picture whose style it shall have")
  c(width, height) %<-% image_load(paths[1])$size
  size <- c(400, round(width * 400 / height))
  photograph <- image_load(paths[1], target_size = size) |> image_to_array()
  picture <- image_load(paths[2], target_size = size) |> image_to_array()
}

# What each of these layers of VGG19 sees in an image
style_layers <- c("block1_conv1", "block2_conv1", "block3_conv1", "block4_conv1", "block5_conv1")
content_layer <- "block4_conv2"
vgg <- application_vgg19(weights = if (!small) "imagenet", include_top = FALSE) |> freeze_weights()
layers <- c(style_layers, content_layer)
look <- keras_model(vgg$input, sapply(layers, function(name) get_layer(vgg, name)$output, simplify = FALSE))

# A batch of one image, with the colours as VGG19 knows them
for_vgg <- function(image) {
  tf$constant(imagenet_preprocess_input(array_reshape(image, c(1, dim(image)))), "float32")
}

# How much any two features occur together, wherever that is: the Gram matrix, as a mean over places
mixture <- function(features) {
  places <- op_reshape(features, c(-1, dim(features)[4]))
  op_matmul(op_transpose(places), places) / nrow(places)
}

content <- look(for_vgg(photograph))[[content_layer]]
style <- lapply(look(for_vgg(picture))[style_layers], mixture)

painted <- tf$Variable(for_vgg(photograph))
optimizer <- optimizer_adam(learning_rate = 4)

# Changes the image a little, and gives the loss that it had
step <- tf_function(function() {
  with(tf$GradientTape() %as% tape, {
    seen <- look(painted)
    content_loss <- op_mean((seen[[content_layer]] - content)^2)
    style_loss <- 0
    for (name in style_layers) style_loss <- style_loss + op_mean((mixture(seen[[name]]) - style[[name]])^2)
    # More than 0.001 gives more style. The paper has sums instead of means; this comes to about its factor.
    loss <- content_loss + 0.001 * style_loss
  })
  optimizer$apply_gradients(list(list(tape$gradient(loss, painted), painted)))
  loss
})

steps <- if (small) 30 else 500
losses <- numeric(steps)
for (n in 1:steps) {
  losses[n] <- as.numeric(step())
  if (n %% (steps / 10) == 0) cat(sprintf("step %d: loss %.4g\n", n, losses[n]))
}

# The opposite of imagenet_preprocess_input(): add the mean colour, and begin with red instead of blue
image <- sweep(as.array(painted)[1, , , ], 3, c(103.939, 116.779, 123.68), "+")[, , 3:1]
dir.create("plots", showWarnings = FALSE)
file <- file.path("plots", "neural_style_transfer-r.png")
image_array_save(pmin(pmax(image, 0), 255), file, scale = FALSE)
cat("Picture:", file, "\n")

cat(sprintf("loss %.4g at first, %.4g at last\n", losses[1], losses[steps]))
stopifnot("the image did not take on the style" = losses[steps] < losses[1] / 2)
