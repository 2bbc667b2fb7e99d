# bundle, butcher and targets: models stored as raw vectors, as folders and as files, and used in another process.
library(keras)
model <- keras_model_sequential() |> layer_dense(1, kernel_initializer = "ones", input_shape = 2)
model |> compile("sgd", "mse")
x <- matrix(1:4, 2)
# targets, format "keras": a file of the store, and the bytes that a worker returns.
file <- tempfile()
keras::save_model_hdf5(object = model, filepath = file)
c(predict(keras::load_model_hdf5(file), x, verbose = 0))
#> [1] 4 6
bytes <- unserialize(serialize(keras::serialize_model(model), NULL))
c(predict(keras::unserialize_model(bytes), x, verbose = 0))
#> [1] 4 6
# bundle: the folder of a SavedModel, packed into a raw vector.
folder <- file.path(tempfile(), "model")
dir.create(dirname(folder))
keras::save_model_tf(model, folder)
archive <- tempfile(fileext = ".tar")
before <- setwd(dirname(folder))
tar(archive, "model")
packed <- readBin(archive, "raw", file.size(archive))
setwd(before)
unlink(folder, recursive = TRUE)
copy <- tempfile(fileext = ".tar")
writeBin(packed, copy)
where <- tempfile()
untar(copy, exdir = where)
c(predict(keras::load_model_tf(file.path(where, "model")), x, verbose = 0))
#> [1] 4 6
# butcher and bundle register methods for the classes of R keras.
weigh <- function(x) UseMethod("weigh")
weigh.default <- function(x) "default"
weigh.keras.engine.training.Model <- function(x) "model"
weigh(model)
#> [1] "model"
