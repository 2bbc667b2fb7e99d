# NeuCA and deepredeff: labels of cells and of protein sequences; weights in files, an argument that is ignored.
suppressPackageStartupMessages(library(keras))
k_clear_session()
set.seed(1)
counts <- matrix(rpois(600, 4), 60)
class <- rep(1:3, each = 20)
for (i in 1:3) counts[class == i, i] <- counts[class == i, i] + 30
x <- t(scale(t(log2(counts + 1))))
model <- keras_model_sequential()
model |>
  layer_dense(units = 16, activation = "relu", input_shape = ncol(x)) |>
  layer_dropout(rate = 0.1) |>
  layer_dense(units = 3, activation = "softmax")
model |> compile(loss = "categorical_crossentropy", optimizer = optimizer_adam(0.05), metrics = c("accuracy"))
model |> fit(x, to_categorical(class - 1), epochs = 30, batch_size = 20, verbose = 0, return_best_model = TRUE)
table(class, model |> predict(x, verbose = 0) |> k_argmax() |> as.integer()) |> diag()
#> [1] 20 20 20
# A sequence becomes one row of one-hot letters, in the order of rows.
letter <- function(text) match(strsplit(text, "")[[1]], LETTERS[1:4])
one_hot <- lapply(c("ABC", "DDA"), function(text) diag(4)[letter(text), ])
encoded <- vapply(one_hot, function(m) c(t(m)), numeric(12)) |> t() |> array_reshape(dim = c(2, 3, 4))
encoded[2, , ]
#>      [,1] [,2] [,3] [,4]
#> [1,]    0    0    0    1
#> [2,]    0    0    0    1
#> [3,]    1    0    0    0
input <- layer_input(c(3, 4))
network <- keras_model(input, input |> layer_conv_1d(2, 2, activation = "relu") |> layer_gru(3) |> layer_dense(1))
file <- tempfile(fileext = ".hdf5")
save_model_hdf5(network, file)
models <- lapply(list(file, file), load_model_hdf5)
weights <- c(0.25, 0.75)
predicted <- Reduce(`+`, Map(function(m, w) w * predict(m, encoded, verbose = 0), models, weights))
all.equal(predicted, predict(network, encoded, verbose = 0), tolerance = 1e-6)
#> [1] TRUE
