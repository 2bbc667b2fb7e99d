# tfprobability: distributions and bijectors. Modules: tensorflow_probability
library(tensorflow)
tfp <- reticulate::import("tensorflow_probability")
tfd <- tfp$distributions
normal <- tfd$Normal(loc = 0, scale = 1)
round(as.numeric(normal$log_prob(0)), 4)
#> [1] -0.9189
dim(normal$sample(5L))
#> [1] 5
as.numeric(tfd$kl_divergence(normal, tfd$Normal(1, 1)))
#> [1] 0.5
joint <- tfd$JointDistributionSequential(list(tfd$Exponential(rate = 1), function(e) tfd$Normal(loc = 0, scale = e)))
length(joint$sample(3L))
#> [1] 2
