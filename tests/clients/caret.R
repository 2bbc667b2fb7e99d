# caret: models of R keras, cross-validation, a saved fit. Packages: caret
suppressPackageStartupMessages({library(caret); library(keras)})
set.seed(1)
grid <- data.frame(size = 4, lambda = 0.001, batch_size = 50L, lr = 0.05, rho = 0.9, decay = 0.001,
                   activation = "relu", stringsAsFactors = FALSE)
control <- trainControl(method = "cv", number = 2)
fitted <- train(Species ~ ., iris, method = "mlpKerasDecay", trControl = control, tuneGrid = grid, epochs = 25,
                preProcess = c("center", "scale"), verbose = 0)
dim(predict(fitted, iris, type = "prob"))
#> [1] 150   3
all.equal(rowSums(predict(fitted, iris, type = "prob")), rep(1, 150), tolerance = 1e-5, check.attributes = FALSE)
#> [1] TRUE
mean(predict(fitted, iris) == iris$Species) > 0.8
#> [1] TRUE
file <- tempfile()
saveRDS(fitted, file)
identical(predict(readRDS(file), iris), predict(fitted, iris))
#> [1] TRUE
grid <- data.frame(size = 4, dropout = 0, batch_size = 32L, lr = 0.01, rho = 0.9, decay = 0, activation = "relu",
                   stringsAsFactors = FALSE)
fitted <- train(mpg ~ wt + hp, mtcars, method = "mlpKerasDropout", trControl = trainControl("none"),
                tuneGrid = grid, epochs = 3, verbose = 0)
length(predict(fitted, mtcars))
#> [1] 32
