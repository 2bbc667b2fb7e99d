# tfprobability: distributions. Its layers are layers of Keras 2.
if (reticulate::py_module_available("tensorflow_probability")) {
  tfd <- reticulate::import("tensorflow_probability")$distributions
  normal <- tfd$Normal(loc = 0, scale = 1)
  stopifnot(
    all.equal(as.numeric(normal$log_prob(c(0, 1))), dnorm(c(0, 1), log = TRUE), tolerance = 1e-6),
    identical(dim(as.array(normal$sample(c(2L, 3L)))), 2:3)
  )
}
