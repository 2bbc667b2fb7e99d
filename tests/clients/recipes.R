# recipes: predictors of a recipe as the input of a model, in a step that trains a model. Packages: recipes, generics
suppressPackageStartupMessages({library(keras); library(recipes)})
prepared <- prep(recipe(mpg ~ wt + cyl, mtcars) |> step_normalize(all_predictors()), mtcars)
x <- bake(prepared, mtcars, all_predictors(), composition = "matrix")
model <- keras_model_sequential() |> layer_dense(1, kernel_initializer = "zeros", input_shape = ncol(x))
model |> compile(optimizer_sgd(0.3), "mse")
history <- fit(model, x, mtcars$mpg, epochs = 100, batch_size = 32, verbose = 0)
weights <- get_weights(model)
round(c(weights[[2]], weights[[1]]), 2)
#> [1] 20.09 -3.12 -2.69
round(unname(coef(lm(mtcars$mpg ~ x))), 2)
#> [1] 20.09 -3.12 -2.69
