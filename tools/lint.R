# Runs lintr on the R code written by hand; any lint fails. From the repository root: Rscript tools/lint.R
# Left out: generated files (R/gen-*.R), and programs kept word for word as published (folders named verbatim).

library(lintr)

linters <- linters_with_defaults(line_length_linter = line_length_linter(120L))
# Names are R keras's own, with dots and capitals. R CMD check, which knows the package, looks for undefined
# objects. A function of one expression has no braces here, and a short block may stand on one line. The other
# linters here are defaults in some versions of lintr only.
linters[c(
  "object_name_linter", "object_length_linter", "object_usage_linter", "brace_linter", "semicolon_linter",
  "cyclocomp_linter", "indentation_linter", "pipe_consistency_linter", "return_linter"
)] <- NULL

r_files <- function(folder, recursive = FALSE) {
  list.files(folder, pattern = "[.]([rR]|Rmd)$", recursive = recursive, full.names = TRUE)
}
files <- c(
  r_files("R"), r_files("tests/testthat", recursive = TRUE), r_files("tests/clients"),
  r_files("vignettes"), r_files("vignettes/demo"), r_files("vignettes/examples")
)
files <- files[!grepl("^R/gen-|/verbatim/", files)]

lints <- lapply(files, lint, linters = linters, parse_settings = FALSE)
lints <- lints[lengths(lints) > 0L]
for (found in lints) print(found)

if (length(lints) > 0L) {
  message("lintr: ", sum(lengths(lints)), " lints in ", length(lints), " of ", length(files), " files")
  quit(status = 1L)
}
message("lintr: ", length(files), " files are clean")
