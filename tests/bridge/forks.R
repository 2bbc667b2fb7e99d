# Calls Python in each possible way from a forked child, and from a new process.
suppressMessages(library(rkeras))
model <- keras_model_sequential(input_shape = 3) |> layer_dense(2)
tensor <- tf$constant(c(1, 2))
predict(model, matrix(0, 1, 3), verbose = 0) |> invisible()
ways <- list(
  verb = function() layer_dense(units = 1),
  request = function() length(tensor),
  attribute = function() model$name,
  callable = function() model(matrix(0, 1, 3)),
  operator = function() tensor + 1
)
for (way in names(ways)) {
  said <- parallel::mclapply(1:2, function(i) tryCatch(ways[[way]](), error = conditionMessage), mc.cores = 2)[[1]]
  recipe <- is.character(said) && grepl("forked", said) && grepl("parallel::makePSOCKcluster()", said, fixed = TRUE)
  cat(way, ": ", if (recipe) "error" else deparse(said), "\n", sep = "")
}
cat("the parent goes on:", dim(predict(model, matrix(0, 1, 3), verbose = 0)), "\n")
cluster <- parallel::makePSOCKcluster(1)
made <- parallel::clusterCall(cluster, function() {
  library(rkeras)
  model <- keras_model_sequential(input_shape = 3) |> layer_dense(2)
  dim(predict(model, matrix(0, 1, 3), verbose = 0))
})
parallel::stopCluster(cluster)
cat("fresh process:", made[[1]], "\n")
