# Print the seconds of each work on few rows, as benchmarks/small_work.py does.
library(Sys.getenv("PKG", "rkeras"), character.only = TRUE)
set.seed(1)
x <- matrix(stats::runif(10000 * 20), 10000)
y <- sample(0:2, 10000, TRUE)
built <- function() {
  made <- keras_model_sequential(input_shape = 20) |>
    layer_dense(16, "relu") |>
    layer_dense(3, "softmax")
  made |> compile("adam", "sparse_categorical_crossentropy", metrics = "accuracy")
  made
}
model <- built()
jobs <- list(
  "predict 1 row" = function() predict(model, x[1, , drop = FALSE], verbose = 0),
  "predict 10,000 rows" = function() predict(model, x, verbose = 0),
  "evaluate 100 rows" = function() model |> evaluate(x[1:100, ], y[1:100], verbose = 0),
  "fit 150 rows, an epoch" = function() model |> fit(x[1:150, ], y[1:150], epochs = 1, verbose = 0),
  "build, compile, fit 10 epochs of 150 rows, evaluate" = function() {
    made <- built()
    made |> fit(x[1:150, ], y[1:150], epochs = 10, verbose = 0)
    made |> evaluate(x[151:200, ], y[151:200], verbose = 0)
  }
)
found <- character()
for (name in names(jobs)) {
  jobs[[name]]()
  times <- if (startsWith(name, "build")) 3 else 20
  spent <- system.time(for (i in seq_len(times)) jobs[[name]]()) / times
  found <- c(found, sprintf('"%s": %f, "%s cpu": %f', name, spent[["elapsed"]], name, sum(spent[c(1, 2)])))
}
cat("{", paste(found, collapse = ", "), "}\n", sep = "")
