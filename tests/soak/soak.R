# Rscript soak.R 20 crossings=1000000 proxies=100000: runs each work the given number of times, after a warm-up of a
# tenth. Prints the inventory of the process as a line of JSON at the start and after each of 20 parts.
#
# A work is a function `turn` in the file with its name. It returns counts, first the count of the work.
suppressMessages(library(rkeras))
folder <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
evaluated <- function(code) rkeras:::request("evaluate", code)
evaluated("__import__('sys').path.insert")(0L, folder)
partner <- function(module, name) evaluated(sprintf("__import__('%s').%s", module, name))
inventory <- partner("inventory", "of_r_and_python")
collect <- partner("gc", "collect")
freeze <- partner("gc", "freeze")

# Python frees what R releases, and vice versa: R objects that hold Python objects that hold R objects.
collect_both <- function() for (turn in 1:3) {
  gc()
  collect()
}

soak <- function(work, wanted, parts) {
  here <- new.env(parent = globalenv())
  source(file.path(folder, paste0(work, ".R")), local = here)
  started <- proc.time()[["elapsed"]]
  done <- 0
  until <- function(goal) while (done[[1]] < goal) done <<- done + here$turn()
  report <- function() {
    seconds <- proc.time()[["elapsed"]] - started
    clear_session()
    collect_both()
    cat(inventory(work, as.list(done), seconds, gc()[["Ncells", 1]]), "\n", sep = "")
  }
  # R compiles a function at its second call. freeze() excludes the existing Python objects, mostly from imports, from
  # garbage collection, which would otherwise take longer than the work.
  for (first in 1:3) done <- done + here$turn()
  collect_both()
  freeze()
  until(wanted / 10)
  done <- 0 * done
  started <- proc.time()[["elapsed"]]
  report()
  for (part in seq_len(parts)) {
    until(wanted * part / parts)
    report()
  }
}

set.seed(1)
arguments <- commandArgs(TRUE)
for (argument in strsplit(arguments[-1], "=")) soak(argument[1], as.numeric(argument[2]), as.integer(arguments[1]))
