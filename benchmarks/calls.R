# Median seconds of each kind of call, measured over loops in one process, as JSON.
library(rkeras)

seconds_each <- function(loop, times) {
  loop(times)
  stats::median(replicate(9, system.time(loop(times))[["elapsed"]])) / times
}

python <- function(code) import("builtins")$eval(code, dict())

noop <- python("lambda: None")
tensor <- tf$constant(c(1, 2, 3))
from_python <- python("lambda f, n: [f(i, {'loss': 1.0, 'accuracy': 0.5}) for i in range(n)] and None")
callback <- function(batch, logs) NULL

results <- c(
  "R -> Python -> R, no-op" = seconds_each(function(n) for (i in seq_len(n)) noop(), 20000),
  "t$dtype" = seconds_each(function(n) for (i in seq_len(n)) tensor$dtype, 5000),
  "tf$constant, a proxy of a callable" = seconds_each(function(n) for (i in seq_len(n)) tf$constant, 5000),
  "t + t, eager" = seconds_each(function(n) for (i in seq_len(n)) tensor + tensor, 5000),
  "R callback, per batch" = seconds_each(function(n) from_python(callback, as.integer(n)), 5000)
)
cat("{", paste0('"', names(results), '": ', format(results, digits = 6), collapse = ", "), "}\n")
