# deepredeff encodes sequences as one-hot arrays and predicts with models from HDF5 files.
letters_of <- c("G", "A", "L", "M")
encoded <- function(text, length) {
  codes <- match(strsplit(text, "")[[1]], letters_of)
  rows <- matrix(0, length, 4)
  rows[cbind(seq_along(codes), codes)] <- 1
  rows
}
x <- aperm(vapply(c("GALM", "LLMA"), encoded, matrix(0, 6, 4), length = 6), c(3, 1, 2))
stopifnot(identical(dim(x), c(2L, 6L, 4L)))
inputs <- layer_input(shape = c(6, 4))
outputs <- inputs %>% layer_conv_1d(4, 2, kernel_regularizer = regularizer_l2(0.01)) %>%
  bidirectional(layer_lstm(units = 3)) %>% layer_dense(1, "sigmoid")
file <- tempfile(fileext = ".hdf5")
save_model_hdf5(keras_model(inputs, outputs), file)
model <- keras::load_model_hdf5(file, compile = FALSE)
scores <- model %>% stats::predict(x, verbose = 0)
stopifnot(identical(dim(scores), c(2L, 1L)), all(scores > 0 & scores < 1))
