# Finding, examining and installing Python. Tests without Python run in a separate R process.

# Runs R code in a new R process with this package in a directory outside the clone; returns the printed lines.
fresh_r <- function(code, ...) {
  home <- tempfile("home-")
  dir.create(file.path(home, "lib"), recursive = TRUE)
  on.exit(unlink(home, recursive = TRUE))
  file.copy(getNamespaceInfo("rkeras", "path"), file.path(home, "lib"), recursive = TRUE)
  # A python3 that only fails is first on the PATH, before any python3 of the machine.
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

test_that("keras_config reports the software in use", {
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

test_that("without Python the package attaches and reports the candidates and the remedy", {
  printed <- fresh_r(c(
    "print(keras_config())",
    "print(is_keras_available())",
    "print(tryCatch(layer_dense(units = 1), error = conditionMessage))"
  ), RKERAS_PYTHON = "/nonexistent")
  expect_match(printed, "^rkeras for R", all = FALSE)
  expect_match(printed, "! No Python with rkeras was found. Tried:", fixed = TRUE, all = FALSE)
  expect_match(printed, "  /nonexistent (RKERAS_PYTHON): it does not run", fixed = TRUE, all = FALSE)
  expect_match(printed, "python3 (python3 on the PATH): it does not run", fixed = TRUE, all = FALSE)
  expect_match(printed, "Call rkeras::install_keras() to create one.", fixed = TRUE, all = FALSE)
  expect_match(printed, "^\\[1\\] FALSE$", all = FALSE)
  expect_length(grep("No Python with rkeras was found", printed), 2)
})

test_that("a requested but unusable interpreter is reported in addition to the one in use", {
  used <- request("import_module", "sys")$executable
  printed <- fresh_r("print(keras_config())", RKERAS_PYTHON = "/nonexistent", RETICULATE_PYTHON = used)
  expect_match(printed, paste0("^Python .*", used), all = FALSE)
  expect_match(printed, "! RKERAS_PYTHON is set to /nonexistent, but it does not run", fixed = TRUE, all = FALSE)
})

test_that("keras_config right after library() waits for the import in the background", {
  printed <- fresh_r("print(keras_config())", RKERAS_PYTHON = request("import_module", "sys")$executable)
  expect_match(printed, "^devices +CPU", all = FALSE)
  expect_false(any(startsWith(printed, "!")))
})

# Installing --------------------------------------------------------------------------------------------------------

# A fake interpreter that records its arguments. As the installer it copies itself; it reports itself as usable.
fake_python <- function(directory, fails_at = "never", rpy2 = "True") {
  python <- file.path(directory, "python3")
  writeLines(c(
    "#!/bin/sh",
    sprintf("echo \"$@\" | head -n 1 >> %s", shQuote(file.path(directory, "log"))),
    sprintf("case \"$*\" in *%s*) exit 3;; esac", fails_at),
    sprintf("if [ \"$1\" = -c ]; then printf '%%s\\n' \"$0\" /lib/libpython.so 3.11 /lib/rkeras %s; exit; fi", rpy2),
    "for made; do case $made in */made) break;; esac; done",
    "[ -e \"$made/bin/python\" ] || { mkdir -p \"$made/bin\" && cp \"$0\" \"$made/bin/python\"; }"
  ), python)
  Sys.chmod(python)
  python
}

# The result or error of install_keras(), and the arguments of the interpreters that it ran.
installing <- function(code, ...) {
  directory <- tempfile("fake-")
  dir.create(directory)
  on.exit(unlink(directory, recursive = TRUE))
  result <- tryCatch(
    suppressMessages(code(fake_python(directory, ...), file.path(directory, "made"))), error = identity
  )
  asked <- gsub(directory, "", readLines(file.path(directory, "log")), fixed = TRUE)
  list(result = result, asked = sub("^-I .*/rkeras/_setup/install[.]py ", "installer ", asked),
       made = file.path(directory, "made"))
}

test_that("install_keras runs the installer of the Python package", {
  done <- installing(function(python, made) install_keras(python = python, envname = made, gpu = FALSE))
  expect_equal(done$asked[1], "installer install --tensorflow default --no-gpu /made")
  expect_equal(done$result, file.path(done$made, "bin", "python"))
  expect_true(file.exists(python_installer()))
})

test_that("an existing virtualenv is kept, and its Python runs the installer", {
  done <- installing(function(python, made) {
    install_keras(python = python, envname = made, gpu = TRUE)
    install_keras(python = "/nonexistent", envname = made, extra_packages = c("scipy", "pandas"))
  })
  expect_equal(done$asked[1], "installer install --tensorflow default --gpu /made")
  expect_match(done$asked, "^installer install --tensorflow default /made scipy pandas$", all = FALSE)
})

test_that("install_tensorflow accepts the versions of the R package tensorflow", {
  asked <- function(...) {
    installing(function(python, made) install_tensorflow(python = python, envname = made, ...))$asked[1]
  }
  expect_equal(asked(version = "2.19-gpu"), "installer install --tensorflow 2.19-gpu /made")
  expect_equal(asked(version = "2.20.0", cuda = FALSE), "installer install --tensorflow 2.20.0 --no-gpu /made")
})

test_that("an installation that fails names the command that failed, or what is missing", {
  broken <- installing(function(python, made) install_keras(python = python, envname = made), fails_at = "default")
  expect_match(conditionMessage(broken$result), "install_keras(): `", fixed = TRUE)
  expect_match(conditionMessage(broken$result), "/_setup/install[.]py install .* failed[.]$")
  useless <- installing(function(python, made) install_keras(python = python, envname = made), rpy2 = "False")
  expect_match(conditionMessage(useless$result), "was created, but it has rkeras but no rpy2.", fixed = TRUE)
  expect_error(install_keras(python = "", envname = tempfile("none/")), "no python3 was found")
})

test_that("Python runs without R's library folders", {
  before <- Sys.getenv("LD_LIBRARY_PATH", NA)
  on.exit(if (is.na(before)) Sys.unsetenv("LD_LIBRARY_PATH") else Sys.setenv(LD_LIBRARY_PATH = before))
  code <- shQuote("cat(Sys.getenv('LD_LIBRARY_PATH'))")
  printed <- system2(file.path(R.home("bin"), "R"), c("--vanilla", "--no-echo", "-e", code), stdout = TRUE,
                     env = "LD_LIBRARY_PATH=/mine")
  Sys.setenv(LD_LIBRARY_PATH = printed)
  expect_equal(library_path(), "/mine")
  Sys.setenv(LD_LIBRARY_PATH = "/other")
  expect_equal(library_path(), "/other")
})

test_that("a name means a virtualenv under WORKON_HOME", {
  before <- Sys.getenv("WORKON_HOME", NA)
  on.exit(if (is.na(before)) Sys.unsetenv("WORKON_HOME") else Sys.setenv(WORKON_HOME = before))
  Sys.setenv(WORKON_HOME = "/somewhere")
  expect_equal(virtualenv_directory(), "/somewhere/r-keras")
  expect_equal(virtualenv_directory("other"), "/somewhere/other")
  expect_true("/somewhere/r-keras/bin/python" %in% python_candidates())
})
