# Data and programs for several test files.

digits <- dataset_digits()

# Suppress the warning about many models in one process.
tf$get_logger()$setLevel("ERROR")

# The digits as a matrix with 64 columns and values between 0 and 1.
digits_x <- function(part) array_reshape(part$x, c(nrow(part$x), 64)) / 255

# The digits in the format of dataset_mnist(): 28 by 28 grey levels. Noise is added so that no pixel is constant,
# because scale() divides by the standard deviation.
digits_as_mnist <- function() {
  enlarged <- function(part) {
    nearest <- floor((0:27) * 8 / 28) + 1
    set.seed(1)
    noise <- sample(0:3, length(part$y) * 28 * 28, replace = TRUE)
    list(x = pmin(part$x[, nearest, nearest] + noise, 255L), y = part$y)
  }
  list(train = enlarged(digits$train), test = enlarged(digits$test))
}

# A compiled model for digits_x() and labels from 0.
small_model <- function(metrics = "accuracy") {
  keras$utils$set_random_seed(1L)
  model <- keras_model_sequential() |>
    layer_dense(32, activation = "relu", input_shape = 64) |>
    layer_dense(10, activation = "softmax")
  compile(model, optimizer = optimizer_adam(0.01), loss = "sparse_categorical_crossentropy", metrics = metrics)
}

programs <- normalizePath(test_path("verbatim"))

# Runs a program in the folder verbatim like source() at top level, and returns its output.
run_program <- function(name, env) {
  text <- readLines(file.path(programs, paste0(name, ".R")))
  text <- sub("library(keras)", "library(rkeras)", text, fixed = TRUE)
  pdf(NULL)
  on.exit(dev.off())
  capture.output(source(exprs = parse(text = text), local = env, print.eval = TRUE))
}

# Runs code in an empty directory.
in_empty_directory <- function(code) {
  directory <- tempfile("test-")
  dir.create(directory)
  before <- setwd(directory)
  on.exit({
    setwd(before)
    unlink(directory, recursive = TRUE)
  })
  force(code)
}
