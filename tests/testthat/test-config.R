# Finding, examining and installing Python. What must work without it runs in an R of its own.

# Runs R code in a new R that finds this package in a directory outside the clone; gives what it printed.
fresh_r <- function(code, ...) {
  home <- tempfile("home-")
  dir.create(file.path(home, "lib"), recursive = TRUE)
  on.exit(unlink(home, recursive = TRUE))
  file.copy(getNamespaceInfo("rkeras", "path"), file.path(home, "lib"), recursive = TRUE)
  # A python3 that does nothing stands in front of any that the machine has.
  dir.create(file.path(home, "bin"))
  writeLines(c("#!/bin/sh", "exit 1"), file.path(home, "bin", "python3"))
  Sys.chmod(file.path(home, "bin", "python3"))
  script <- file.path(home, "script.R")
  writeLines(c("library(rkeras)", code), script)
  path <- paste(file.path(home, "bin"), Sys.getenv("PATH"), sep = ":")
  env <- c(R_LIBS = file.path(home, "lib"), PATH = path, WORKON_HOME = home, VIRTUAL_ENV = "", RKERAS_HOST = "",
           RKERAS_PYTHON = "", RETICULATE_PYTHON = "", ...)
  env <- env[!duplicated(names(env), fromLast = TRUE)]
  before <- setwd(home)
  on.exit(setwd(before), add = TRUE, after = FALSE)
  suppressWarnings(system2(file.path(R.home("bin"), "Rscript"), script, stdout = TRUE, stderr = TRUE,
                           env = paste0(names(env), "=", shQuote(env))))
}

test_that("keras_config names what is in use", {
  lines <- unclass(keras_config())
  expect_match(lines[1], "rkeras for R +0[.]1[.]0 [(]R version")
  facts <- c("^Python +3[.][0-9.]+ [(]/", "^keras +3[.]", "^tensorflow +2[.]", "^numpy ", "^devices +CPU",
             "^rpy2 +3[.]", "^R +[4-9]")
  for (fact in facts) expect_match(lines, fact, all = FALSE)
  expect_false(any(startsWith(lines, "!")))
  expect_output(print(keras_config()), "tensorflow +2[.]")
})

test_that("is_keras_available compares versions", {
  expect_true(is_keras_available())
  expect_true(is_keras_available("3.0"))
  expect_false(is_keras_available("99.0"))
})

test_that("without Python the package attaches, and says which it tried and what to call", {
  printed <- fresh_r(c(
    "print(keras_config())",
    "print(is_keras_available())",
    "print(tryCatch(layer_dense(units = 1), error = conditionMessage))"
  ), RKERAS_PYTHON = "/nonexistent")
  expect_match(printed, "^rkeras for R", all = FALSE)
  expect_match(printed, "! No Python with rkeras was found. Tried:", fixed = TRUE, all = FALSE)
  expect_match(printed, "  /nonexistent (RKERAS_PYTHON): it does not run", fixed = TRUE, all = FALSE)
  expect_match(printed, "python3 (python3 on the PATH): it does not run", fixed = TRUE, all = FALSE)
  expect_match(printed, "Call rkeras::install_keras() to make one.", fixed = TRUE, all = FALSE)
  expect_match(printed, "^\\[1\\] FALSE$", all = FALSE)
  expect_length(grep("No Python with rkeras was found", printed), 2)
})

test_that("an interpreter that was named but cannot be used is reported beside the one that is", {
  used <- ask("import_module", "sys")$executable
  printed <- fresh_r("print(keras_config())", RKERAS_PYTHON = "/nonexistent", RETICULATE_PYTHON = used)
  expect_match(printed, paste0("^Python .*", used), all = FALSE)
  expect_match(printed, "! RKERAS_PYTHON is set to /nonexistent, but it does not run", fixed = TRUE, all = FALSE)
})

test_that("keras_config right after library() waits for the import in the background", {
  printed <- fresh_r("print(keras_config())", RKERAS_PYTHON = ask("import_module", "sys")$executable)
  expect_match(printed, "^devices +CPU", all = FALSE)
  expect_false(any(startsWith(printed, "!")))
})

# Installing --------------------------------------------------------------------------------------------------------

# An interpreter that writes its arguments down. As `-m venv` it copies itself, and it describes itself as a good one.
fake_python <- function(directory, fails_at = "never", rpy2 = "True") {
  python <- file.path(directory, "python3")
  writeLines(c(
    "#!/bin/sh",
    sprintf("echo \"$@\" | head -n 1 >> %s", shQuote(file.path(directory, "log"))),
    sprintf("case \"$*\" in *%s*) exit 3;; esac", fails_at),
    "if [ \"$2\" = venv ]; then mkdir -p \"$3/bin\" && cp \"$0\" \"$3/bin/python\"; fi",
    sprintf("if [ \"$1\" = -c ]; then printf '%%s\\n' \"$0\" /lib/libpython.so 3.11 /lib/rkeras %s; fi", rpy2)
  ), python)
  Sys.chmod(python)
  python
}

# What the fake was asked to do.
installing <- function(code, ...) {
  directory <- tempfile("fake-")
  dir.create(directory)
  on.exit(unlink(directory, recursive = TRUE))
  result <- tryCatch(
    suppressMessages(code(fake_python(directory, ...), file.path(directory, "made"))), error = identity
  )
  list(result = result, asked = gsub(directory, "", readLines(file.path(directory, "log")), fixed = TRUE),
       made = file.path(directory, "made"))
}

rpy2_for_this_r <- if (getRversion() < "4.5") "rpy2-rinterface<3.6.6" else "rpy2-rinterface"

test_that("install_keras makes a virtualenv and installs Keras, TensorFlow, rpy2 and rkeras", {
  done <- installing(function(python, made) install_keras(python = python, envname = made, gpu = FALSE))
  tensorflow <- if (has_cpu_build()) "tensorflow-cpu" else "tensorflow"
  expect_equal(done$asked[1], "-m venv /made")
  expect_equal(done$asked[2], paste("-m pip install --quiet", tensorflow, rpy2_for_this_r, "keras numpy matplotlib"))
  expect_match(done$asked[3], "^-m pip install --quiet --no-deps .+")
  expect_equal(done$result, file.path(done$made, "bin", "python"))
})

test_that("a virtualenv that is there is not made again", {
  done <- installing(function(python, made) {
    install_keras(python = python, envname = made, gpu = FALSE)
    install_keras(python = python, envname = made, gpu = FALSE, extra_packages = "scipy")
  })
  expect_length(grep("venv", done$asked), 1)
  expect_match(done$asked, "rpy2-rinterface.* scipy keras", all = FALSE)
})

test_that("install_tensorflow takes versions as R's tensorflow does", {
  asked <- function(...) {
    installing(function(python, made) install_tensorflow(python = python, envname = made, ...))$asked[2]
  }
  expect_match(asked(version = "gpu"), "--quiet tensorflow[and-cuda] rpy2", fixed = TRUE)
  expect_match(asked(version = "2.19-gpu"), "--quiet tensorflow[and-cuda]==2.19.* rpy2", fixed = TRUE)
  expect_match(asked(cuda = TRUE), "--quiet tensorflow[and-cuda] rpy2", fixed = TRUE)
  expect_match(asked(version = "cpu"), "--quiet tensorflow(-cpu)? rpy2")
  expect_match(asked(version = "2.20-cpu"), "--quiet tensorflow(-cpu)?==2[.]20[.][*] rpy2")
  expect_match(asked(version = "2.20.0", cuda = FALSE), "--quiet tensorflow(-cpu)?==2[.]20[.]0 rpy2")
})

test_that("an installation that fails says which command did, or what is missing", {
  broken <- installing(function(python, made) install_keras(python = python, envname = made), fails_at = "pip")
  expect_match(conditionMessage(broken$result), "install_keras(): `", fixed = TRUE)
  expect_match(conditionMessage(broken$result), "-m pip install .* failed[.]$")
  useless <- installing(function(python, made) install_keras(python = python, envname = made), rpy2 = "False")
  expect_match(conditionMessage(useless$result), "was made, but it has rkeras but no rpy2.", fixed = TRUE)
  expect_error(install_keras(python = "", envname = tempfile("none/")), "no python3 was found")
})

test_that("a name is a virtualenv under WORKON_HOME", {
  before <- Sys.getenv("WORKON_HOME", NA)
  on.exit(if (is.na(before)) Sys.unsetenv("WORKON_HOME") else Sys.setenv(WORKON_HOME = before))
  Sys.setenv(WORKON_HOME = "/somewhere")
  expect_equal(virtualenv_directory(), "/somewhere/r-keras")
  expect_equal(virtualenv_directory("other"), "/somewhere/other")
  expect_true("/somewhere/r-keras/bin/python" %in% python_candidates())
})
