library(testthat)
library(rkeras)

# The arguments of the script name test files: `Rscript testthat.R console errors`.
files <- commandArgs(TRUE)
test_check("rkeras", filter = if (length(files)) paste0("^(", paste(files, collapse = "|"), ")$"))
