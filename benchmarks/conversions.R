# Run benchmarks/in_r.py in this R session, on R arrays.
arguments <- commandArgs(TRUE)
library(rkeras)
matrix_2d <- matrix(stats::runif(60000 * 784), 60000)
array_4d <- array(stats::runif(5000 * 32 * 32 * 3), c(5000, 32, 32, 3))
invisible(rkeras:::request("execute", sprintf("import sys; sys.path.append(%s)", encodeString(arguments[3], quote = "'"))))
measure <- rkeras:::request("import_module", "benchmarks.in_r")
measure$write(arguments[1], as.integer(arguments[2]))
cat("{}\n")
