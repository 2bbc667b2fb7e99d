# What parsnip does with mlp(engine = "keras"): calls that are built, a string for the loss, an attribute of the model.
x <- as.matrix(iris[, 1:4])
y <- to_categorical(as.integer(iris$Species) - 1L)
colnames(y) <- levels(iris$Species)
model <- keras::keras_model_sequential()
start <- function(seed) keras::initializer_glorot_uniform(seed = seed)
model |> keras::layer_dense(units = 5L, activation = "relu", input_shape = ncol(x),
                            kernel_regularizer = keras::regularizer_l2(0.01), kernel_initializer = start(8L))
model |> keras::layer_dropout(rate = 0.1, seed = 3L)
model <- model |> keras::layer_dense(units = ncol(y), activation = "softmax", kernel_initializer = start(9L))
model <- eval(as.call(list(quote(keras::compile), object = quote(model), loss = "binary_crossentropy",
                           optimizer = "adam")))
arguments <- list(object = quote(model), x = quote(x), y = quote(y), epochs = 2, verbose = 0, batch_size = 50)
history <- eval(as.call(c(quote(keras::fit), arguments)))
model$y_names <- colnames(y)
stopifnot(
  identical(model$y_names, levels(iris$Species)), length(history$metrics$loss) == 2L,
  utils::packageVersion("keras") >= "2.6", tensorflow::tf_version() > "2.0.0"
)
probabilities <- predict(object = model, x = x, verbose = 0)
chosen <- probabilities |> keras::k_argmax() |> as.integer()
stopifnot(identical(chosen, max.col(probabilities) - 1L), identical(dim(probabilities), c(150L, 3L)))
set.seed(1)
tensorflow::tf$random$set_seed(1)
