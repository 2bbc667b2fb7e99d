# A target with format = "keras" is stored as HDF5, and sent to workers as raw bytes.
model <- keras_model_sequential(input_shape = 2)
model |> layer_dense(1) |> compile(loss = "mse", optimizer = "adam")
path <- tempfile() # without an extension
keras::save_model_hdf5(object = model, filepath = path)
again <- keras::load_model_hdf5(path)
sent <- keras::unserialize_model(unserialize(serialize(keras::serialize_model(model), NULL)))
x <- matrix(1:4, 2)
stopifnot(
  inherits(model, "keras.engine.training.Model"),
  identical(predict(again, x, verbose = 0), predict(model, x, verbose = 0)),
  identical(predict(sent, x, verbose = 0), predict(model, x, verbose = 0))
)
