# Functions of reticulate, exported by the stand-in package.

for (name in c(
  "py", "py_call", "py_capture_output", "py_clear_last_error", "py_config", "py_config_error_message", "py_del_attr",
  "py_del_item", "py_dict", "py_discover_config", "py_ellipsis", "py_eval", "py_exe", "py_func", "py_function_docs",
  "py_function_wrapper", "py_get_attr", "py_get_item", "py_has_attr", "py_help_handler", "py_id", "py_install",
  "py_is_null_xptr", "py_iterator", "py_last_error", "py_len", "py_list_attributes", "py_list_packages",
  "py_load_object", "py_main_thread_func", "py_module_available", "py_none", "py_numpy_available", "py_available",
  "py_bool", "py_read_requirements", "py_register_load_hook", "py_repr", "py_run_file", "py_run_string",
  "py_save_object", "py_set_attr", "py_set_item", "py_set_seed", "py_str", "py_suppress_warnings", "py_to_r_wrapper",
  "py_unicode", "py_validate_xptr", "py_version", "py_versions_windows", "py_write_requirements", "PyClass",
  "register_class_filter", "register_help_topics", "register_module_help_handler",
  "register_suppress_warnings_handler", "repl_python", "source_python", "import_main", "import_builtins",
  "import_from_path", "is_py_object", "eng_python", "virtualenv_create", "virtualenv_exists", "virtualenv_install",
  "virtualenv_list", "virtualenv_python", "virtualenv_remove", "virtualenv_root", "virtualenv_starter",
  "conda_binary", "conda_create", "conda_list", "conda_python", "condaenv_exists", "conda_install", "conda_run2",
  "install_miniconda", "install_python", "miniconda_path", "miniconda_uninstall", "use_python_version", "uv_run_tool",
  "configure_environment", "use_miniconda"
)) assign(name, getFromNamespace(name, "rkeras"))

in_a_file <- function(..., ext = ".py") {
  file <- tempfile(fileext = ext)
  writeLines(c(...), file)
  file
}

# Defines S3 methods at top level during a test.
with_methods <- function(methods, code) {
  list2env(methods, globalenv())
  on.exit(rm(list = names(methods), envir = globalenv()))
  force(code)
}

# Code ------------------------------------------------------------------------------------------------------------

test_that("code runs in the main module, whose variables are those of `py`", {
  variables <- py_run_string("x_here = [1, 2]\ndef twice(n): return 2 * n")
  expect_identical(variables$x_here, 1:2)
  expect_identical(variables[["x_here"]], 1:2)
  expect_identical(py$twice(4), 8)
  py$y_here <- list(a = 1)
  expect_identical(py_eval("y_here['a']"), 1)
  expect_identical(import_main()$y_here, list(a = 1))
  expect_true("twice" %in% names(py))
  expect_identical(utils::.DollarNames(py, "^x_h"), "x_here")
  expect_error(py$not_there, "not_there")
  expect_invisible(py_run_string("pass"))
  rm(py)
})

test_that("code runs with separate variables on request", {
  py_run_string("in_main = 2")
  variables <- py_run_string("only_local = in_main + 1", local = TRUE)
  expect_identical(py_to_r(variables), list(only_local = 3L))
  expect_false(py_has_attr(import_main(), "only_local"))
})

test_that("an expression has a value, converted or not", {
  expect_identical(py_eval("1 + 2"), 3L)
  expect_s3_class(py_eval("1 + 2", convert = FALSE), "python.builtin.int")
  expect_s3_class(py_eval("{'a': [1]}", convert = FALSE)$a, "python.builtin.list")
  expect_null(py_eval("None"))
})

test_that("without conversion variables and parts of them stay in Python", {
  variables <- py_run_string("whole = 1", convert = FALSE)
  expect_s3_class(variables$whole, "python.builtin.int")
  expect_s3_class(import_builtins(convert = FALSE)$len(list(1, 2)), "python.builtin.int")
})

test_that("a file runs, and finds modules in its folder", {
  folder <- tempfile()
  dir.create(folder)
  writeLines("neighbor = 'found'", file.path(folder, "neighbor_module.py"))
  file <- file.path(folder, "script.py")
  writeLines(c("from neighbor_module import neighbor", "where = __file__"), file)
  variables <- py_run_file(file)
  expect_identical(variables$neighbor, "found")
  expect_identical(normalizePath(variables$where), normalizePath(file))
  expect_false(normalizePath(folder) %in% import("sys")$path)
  expect_identical(import_from_path("neighbor_module", folder)$neighbor, "found")
  expect_identical(import_from_path("neighbor_module", folder, delay_load = TRUE)$neighbor, "found")
  expect_error(py_run_file("no_such_file.py"), "`file` must be a file that exists, not \"no_such_file.py\"",
               fixed = TRUE)
})

test_that("a file's functions and values get R's names", {
  file <- in_a_file("import math", "scale = 3", "_hidden = 1", "def add(a, b = 2): return a + b",
                    "class Thing: pass")
  here <- new.env()
  source_python(file, envir = here)
  expect_setequal(ls(here, all.names = TRUE), c("scale", "add", "Thing"))
  expect_identical(here$add(1), 3)
  py_run_string("unrelated = 1")
  again <- new.env()
  source_python(file, envir = again, convert = FALSE)
  expect_s3_class(again$scale, "python.builtin.int")
  expect_false(exists("unrelated", again, inherits = FALSE))
  source_python(in_a_file("from math import *"), envir = again)
  expect_equal(again$pi, pi)
  file <- in_a_file("own = 1")
  local({
    source_python(file)
    expect_identical(own, 1L)
  })
})

test_that("Python sees R's variables as `r`", {
  assign("seen_by_python", 5, globalenv())
  before <- options(reticulate.engine.environment = globalenv())
  on.exit({
    options(before)
    rm(seen_by_python, set_by_python, envir = globalenv())
  })
  expect_identical(py_eval("r.seen_by_python * 2"), 10)
  expect_identical(py_eval("r['seen_by_python + 1']"), 6)
  py_run_string("r.set_by_python = [1, 2]")
  expect_identical(get("set_by_python", globalenv()), 1:2)
  expect_error(py_eval("r.not_in_r"), "R has no variable 'not_in_r'", fixed = TRUE)
  expect_false(py_eval("hasattr(r, 'not_in_r')"))
  own <- new.env()
  own$seen_by_python <- "chosen"
  options(reticulate.engine.environment = own)
  expect_identical(py_eval("r.seen_by_python"), "chosen")
})

# Objects ---------------------------------------------------------------------------------------------------------

test_that("attributes are read, set, deleted and listed", {
  thing <- py_run_string("class Thing:\n    a = 1\n    none = None\nthing = Thing()")$thing
  expect_s3_class(py_get_attr(thing, "a"), "python.builtin.int")
  expect_s3_class(py_get_attr(thing, "none"), "python.builtin.NoneType")
  expect_null(py_get_attr(thing, "b", silent = TRUE))
  expect_error(py_get_attr(thing, "b"), "no attribute 'b'")
  expect_invisible(py_set_attr(thing, "b", "x"))
  expect_true(py_has_attr(thing, "b"))
  expect_true(all(c("a", "b", "__class__") %in% py_list_attributes(thing)))
  py_del_attr(thing, "b")
  expect_false(py_has_attr(thing, "b"))
})

test_that("elements are read, set and deleted; indices count from 0", {
  values <- py_eval("[10, 20, 30]", convert = FALSE)
  expect_identical(py_to_r(py_get_item(values, 0)), 10L)
  py_set_item(values, 1, "b")
  py_del_item(values, 2L)
  expect_identical(py_repr(values), "[10, 'b']")
  expect_error(py_get_item(values, 5), "out of range")
  expect_null(py_get_item(values, 5, silent = TRUE))
  keyed <- py_dict(list("a", 2L, tuple(1L)), list(1, NULL, "t"))
  expect_identical(py_repr(keyed), "{'a': 1.0, 2: None, (1,): 't'}")
  expect_identical(py_to_r(py_get_item(keyed, tuple(1L))), "t")
  py_set_item(keyed, "n", NULL)
  expect_identical(py_len(keyed), 4L)
  expect_error(py_dict("a", 1:2), "`values` must have as many elements as `keys`, 1, not 2.", fixed = TRUE)
  expect_identical(py_dict(c("a", "b"), c(1, 2), convert = TRUE)$b, 2)
})

test_that("elements of a dict are read and assigned by name", {
  d <- dict(a = 1L, keys = "k", convert = TRUE)
  expect_identical(d$a, 1L)
  expect_identical(d[["keys"]], "k")
  expect_identical(d["a"], 1L)
  expect_type(d$get, "closure")
  expect_null(d$nothing)
  d$b <- 2
  d[["c"]] <- "x"
  d$a <- NULL
  expect_identical(names(d), c("b", "c", "keys"))
  expect_length(d, 3)
})

test_that("calls return Python objects", {
  made <- py_call(py_eval("lambda a, b = 1: [a, b]"), 3L, b = "x")
  expect_s3_class(made, "python.builtin.list")
  expect_identical(py_to_r(made), list(3L, "x"))
  expect_identical(py_repr(py_call(py_eval("lambda *a: a"))), "()")
})

test_that("length, truth value and identity are those of Python", {
  expect_identical(py_len(py_eval("range(4)", convert = FALSE)), 4L)
  expect_error(py_len(py_eval("object()")), "has no len()", fixed = TRUE)
  expect_identical(py_len(py_eval("object()"), default = NA), NA)
  expect_false(py_bool(py_eval("[]", convert = FALSE)))
  expect_true(py_bool(py_eval("[0]", convert = FALSE)))
  thing <- py_eval("object()")
  expect_identical(py_id(thing), py_id(same(thing)))
  expect_false(py_id(thing) == py_id(py_eval("object()")))
  expect_true(is_py_object(thing))
  expect_false(is_py_object(1))
  expect_s3_class(py_none(), "python.builtin.NoneType")
  expect_true(evaluated("lambda x: x is None")(py_none()))
  expect_true(evaluated("lambda x: x is ...")(py_ellipsis()))
  expect_identical(py_repr(py_unicode("text")), "'text'")
})

test_that("an object of an ended session is recognized", {
  file <- tempfile()
  saveRDS(py_eval("object()"), file)
  expect_true(py_is_null_xptr(readRDS(file)))
  expect_false(py_is_null_xptr(py_eval("object()")))
  expect_error(py_validate_xptr(readRDS(file)), "is of an R session that has ended", fixed = TRUE)
  expect_identical(py_str(readRDS(file)), "<pointer: 0x0>")
  expect_false(py_bool(readRDS(file)))
})

test_that("R functions become Python functions with their formals", {
  made <- py_func(function(a, b = 2) a + b)
  expect_s3_class(made, "python.builtin.function")
  spec <- import("inspect")$getfullargspec(made)
  expect_identical(spec$args, c("a", "b"))
  expect_identical(made(1), 3)
  expect_identical(evaluated("lambda f: f(b=1, a=5)")(made), 6L)
  expect_error(py_func(function(...) 1), "`f` must be a function without `...`", fixed = TRUE)
  expect_identical(py_main_thread_func(function(x) x + 1)(1), 2)
})

test_that("a Python iterator over the results of an R function", {
  n <- 0
  numbers <- py_iterator(function() {
    n <<- n + 1
    if (n <= 3) n
  })
  expect_identical(py_to_r(import_builtins(convert = FALSE)$list(numbers)), c(1, 2, 3))
  expect_null(iter_next(numbers))
  expect_identical(iterate(py_iterator(local({
    left <- 2
    function() {
      left <<- left - 1
      left
    }
  }), completed = -1)), c(1, 0))
  expect_error(iter_next(py_iterator(function() stop("no more"))), "no more")
  expect_error(py_iterator(function(x) x), "`fn` must be a function with no arguments")
  inner <- as_iterator(list(1, 2))
  through <- py_iterator(function() {
    found <- iter_next(inner, "end")
    if (identical(found, "end")) evaluated("next(iter([]))")
    found
  })
  expect_identical(iterate(through), c(1, 2))
})

test_that("PyClass creates a class whose methods keep their environment", {
  written_elsewhere <- local({
    greeting <- "hello"
    function(self, name) paste(greeting, name, self$suffix)
  })
  Base <- PyClass("Base", list(
    suffix = "!",
    `__init__` = function(self, start = 1) {
      self$start <- start
      NULL
    },
    value = function(self) self$start
  ))
  Derived <- PyClass("Derived", list(
    `__init__` = function(self, start) {
      super()$`__init__`(start * 10)
      NULL
    },
    greet = written_elsewhere,
    value = function(self) super()$value() + 1
  ), inherit = Base)
  expect_identical(Base()$value(), 1)
  expect_identical(Derived(2)$value(), 21)
  expect_identical(Derived(2)$greet("you"), "hello you !")
  expect_true(evaluated("issubclass")(Derived, Base))
  expect_identical(PyClass("Empty")()$`__class__`$`__name__`, "Empty")
})

# User-defined methods --------------------------------------------------------------------------------------------

test_that("a user-defined method of py_to_r() is used in every conversion", {
  py_run_string("class Money:\n    def __init__(self, n): self.n = n\n__name_of_main__ = __name__")
  with_methods(list(`py_to_r.__main__.Money` = function(x) structure(list(n = x$n), class = "money")), {
    expect_s3_class(py_eval("Money(3)"), "money")
    expect_identical(py_eval("[Money(1), Money(2)]")[[2]]$n, 2L)
    kept <- py_eval("Money(4)", convert = FALSE)
    expect_s3_class(kept, "__main__.Money")
    expect_identical(py_to_r(kept)$n, 4L)
    expect_identical(py_to_r.default(kept)$n, 4L)
  })
  with_methods(list(`py_to_r.__main__.Money` = function(x) {
    attr(x, "seen") <- TRUE
    NextMethod()
  }), expect_s3_class(py_eval("Money(3)"), "__main__.Money"))
  with_methods(list(`py_to_r.__main__.Money` = function(x) stop("no money")),
               expect_error(py_eval("Money(3)"), "no money"))
  expect_s3_class(py_eval("Money(3)"), "__main__.Money")
})

test_that("a user-defined method of r_to_py() is used in every conversion", {
  methods <- list(
    r_to_py.money_in_tests = function(x, convert = FALSE) r_to_py(list(n = unclass(x)$n, kind = "money"), convert),
    r_to_py.degrees_in_tests = function(x, convert = FALSE) r_to_py(paste(unclass(x), "deg")),
    r_to_py.table_in_tests = function(x, convert = FALSE) r_to_py(names(x)),
    r_to_py.again_in_tests = function(x, convert = FALSE) NextMethod()
  )
  money <- structure(list(n = 1), class = "money_in_tests")
  degrees <- structure(20, class = "degrees_in_tests")
  with_methods(methods, {
    expect_identical(text_of(money), "{'n': 1.0, 'kind': 'money'}")
    table <- structure(data.frame(a = 1, b = 2), class = c("table_in_tests", "data.frame"))
    expect_identical(text_of(table), "['a', 'b']")
    expect_identical(text_of(list(a = degrees)), "{'a': '20 deg'}")
    expect_identical(py_repr(r_to_py(money)), "{'n': 1.0, 'kind': 'money'}")
    expect_identical(text_of(structure(c(1, 2), class = "again_in_tests")), "[1.0, 2.0]")
  })
  expect_identical(text_of(degrees), "20.0")
  expect_identical(text_of(money), "{'n': 1.0}")
})

test_that("the object of a method is not converted", {
  Counted <- PyClass("CountedInTests", list(n = 1, more = function(self) self$n + 1))
  with_methods(list(py_to_r.CountedInTests = function(x) x$more()), expect_identical(Counted(), 2))
})

test_that("a method that a package registers is found", {
  registerS3method("r_to_py", "registered_in_tests", function(x, convert = FALSE) r_to_py("by registration"),
                   envir = asNamespace("rkeras"))
  expect_identical(same(structure(list(1), class = "registered_in_tests")), "by registration")
})

test_that("py_str() and py_to_r_wrapper() are generics", {
  py_run_string("class Shown:\n    def __str__(self): return 'as Python has it'")
  expect_identical(py_str(py_eval("Shown()")), "as Python has it")
  expect_identical(py_str(1), "<not a python object>")
  with_methods(list(`py_str.__main__.Shown` = function(object, ...) "shown by a method"), {
    expect_identical(py_str(py_eval("Shown()")), "shown by a method")
    expect_output(print(py_eval("Shown()")), "shown by a method")
  })
  with_methods(list(py_to_r_wrapper.python.builtin.function = function(x) "wrapped"),
               expect_identical(py_to_r_wrapper(py_eval("lambda: 1")), "wrapped"))
  f <- py_eval("lambda: 1")
  expect_identical(py_to_r_wrapper(f), f)
})

test_that("a filter changes the classes of Python objects", {
  py_run_string("class Filtered: pass")
  register_class_filter(function(classes) sub("^__main__[.]Filtered$", "my.Filtered", classes))
  expect_s3_class(py_eval("Filtered()"), "my.Filtered")
})

# Output, warnings, errors ----------------------------------------------------------------------------------------

test_that("what Python prints is captured, by stream", {
  expect_identical(py_capture_output(py_run_string("print('out')")), "out\n")
  both <- py_capture_output(py_run_string("import sys\nprint('a')\nprint('b', file = sys.stderr)"))
  expect_identical(both, "a\nb\n")
  expect_output(
    expect_identical(py_capture_output(py_run_string("print('c')\nprint('d', file = sys.stderr)"), "stderr"), "d\n"),
    "c"
  )
  expect_error(py_capture_output(stop("inside")), "inside")
  expect_output(py_run_string("print('free again')"), "free again")
})

test_that("Python warnings can be suppressed and handled", {
  warn <- evaluated("lambda: __import__('warnings').warn('careful')")
  expect_identical(py_capture_output(py_suppress_warnings(warn())), "")
  heard <- character()
  register_suppress_warnings_handler(list(
    suppress = function() {
      heard <<- c(heard, "suppressed")
      "context"
    },
    restore = function(context) heard <<- c(heard, context)
  ))
  on.exit(assign("warning_handlers", NULL, rkeras:::bridge))
  expect_identical(py_suppress_warnings(3), 3)
  expect_identical(heard, c("suppressed", "context"))
})

test_that("the last error is available until it is cleared", {
  py_clear_last_error()
  expect_null(py_last_error())
  try(py_run_string("def fails():\n    raise ValueError('too bad')\nfails()"), silent = TRUE)
  error <- py_last_error()
  expect_s3_class(error, "py_error")
  expect_identical(error$type, "ValueError")
  expect_identical(error$value, "too bad")
  expect_match(error$message, "ValueError: too bad")
  expect_true(any(grepl("in fails", error$traceback)))
  expect_s3_class(attr(error, "exception"), "python.builtin.ValueError")
  expect_output(print(error), "ValueError: too bad")
  py_clear_last_error()
  expect_null(py_last_error())
  py_last_error(error)
  expect_identical(py_last_error()$value, "too bad")
  expect_error(py_last_error(1), "`exception` must be NULL or a Python error", fixed = TRUE)
})

test_that("errors are caught by their class names in reticulate", {
  caught <- tryCatch(py_run_string("{}['k']"), python.builtin.KeyError = function(e) conditionMessage(e))
  expect_identical(caught, "KeyError: 'k'\nRun `rkeras::last_error()` for details.")
  expect_identical(tryCatch(py_eval("1 / 0"), python.builtin.Exception = function(e) "by ancestor"), "by ancestor")
})

# Modules, files, seeds -------------------------------------------------------------------------------------------

test_that("a hook runs when its module is loaded, or at once", {
  heard <- character()
  folder <- tempfile()
  dir.create(folder)
  writeLines("loaded = True", file.path(folder, "awaited_module.py"))
  py_register_load_hook("awaited_module", function() heard <<- c(heard, "later"))
  expect_identical(heard, character())
  module <- import_from_path("awaited_module", folder)
  expect_true(module$loaded)
  expect_identical(heard, "later")
  expect_false(grepl("load_hooks", py_str(module$`__loader__`)))
  py_register_load_hook("awaited_module", function() heard <<- c(heard, "now"))
  expect_identical(heard, c("later", "now"))
  expect_warning(py_register_load_hook("sys", function() stop("in the hook")), "load hook of sys: in the hook")
})

test_that("logs are captured too", {
  py_run_string("import logging, sys\nlog = logging.getLogger('in_tests')\nlog.setLevel('INFO')
log.propagate = False
log.addHandler(logging.StreamHandler(sys.stderr))")
  expect_identical(py_capture_output(py_run_string("log.info('logged')")), "logged\n")
  expect_identical(py_capture_output(py_run_string("log.info('logged')"), "stdout"), "")
})

test_that("a data frame is converted to pandas on request", {
  frame <- data.frame(n = c(1, 2), f = factor(c("a", "b")), s = c("x", "y"))
  made <- r_to_py(frame)
  expect_s3_class(made, "pandas.DataFrame")
  expect_identical(dim(made), 2:3)
  expect_identical(structure(py_to_r(made), pandas.index = NULL), frame)
  assign("frame_in_tests", frame, globalenv())
  on.exit(rm(frame_in_tests, envir = globalenv()))
  expect_identical(py_eval("list(r.frame_in_tests.groupby('s')['n'].sum())"), c(1, 2))
})

test_that("a context manager receives the Python exception", {
  py_run_string("class Hears:\n    def __enter__(self): return self
    def __exit__(self, kind, error, trace): self.heard = (kind, error)")
  context <- py_eval("Hears()")
  expect_error(with(context, py_run_string("raise KeyError('lost')")), "lost")
  expect_s3_class(context$heard[[2]], "python.builtin.KeyError")
  expect_error(with(context, stop("of R")), "of R")
  expect_s3_class(context$heard[[2]], "python.builtin.RuntimeError")
})

test_that("iterators end with the requested value, and unconverted elements stay in Python", {
  expect_identical(iter_next(as_iterator(list()), NA), NA)
  numbers <- iterate(py_eval("iter([1, 2])", convert = FALSE))
  expect_s3_class(numbers[[1]], "python.builtin.int")
})

test_that("py_module_available() looks for modules", {
  expect_true(py_module_available("json"))
  expect_false(py_module_available("no_such_module"))
  expect_true(py_numpy_available())
  expect_true(py_available())
})

test_that("objects are written to files and read again", {
  file <- tempfile(fileext = ".pickle")
  py_save_object(list(a = 1, b = c("x", "y")), file)
  expect_identical(py_load_object(file), list(a = 1, b = c("x", "y")))
  expect_s3_class(py_load_object(file, convert = FALSE), "python.builtin.dict")
  expect_error(py_load_object("nowhere.pickle"), "must be a file that exists")
})

test_that("the random numbers of Python and numpy are seeded", {
  draw <- evaluated("lambda: [__import__('random').random(), __import__('numpy').random.rand()]")
  py_set_seed(7)
  first <- draw()
  py_set_seed(7)
  expect_identical(draw(), first)
})

# Which Python ----------------------------------------------------------------------------------------------------

test_that("the Python that runs is described", {
  config <- py_config()
  expect_s3_class(config, "py_config")
  expect_identical(config$python, import("sys")$executable)
  expect_identical(py_exe(), config$python)
  expect_true(config$available)
  expect_true(file.exists(config$numpy$path))
  expect_s3_class(config$numpy$version, "numeric_version")
  expect_output(print(config), "python: .*version: .*numpy: ")
  expect_identical(py_version(), numeric_version(config$version))
  expect_identical(py_version(patch = TRUE)[1, 1:2], py_version())
  expect_output(print(py_discover_config("json")), "json: ")
  expect_output(print(py_discover_config("no_such_module")), "[NOT FOUND]", fixed = TRUE)
  expect_match(py_config_error_message("Not found."), "^Not found.\n\nDetected Python configuration:")
})

test_that("the version of a Python is compared with the requested version", {
  fits <- rkeras:::fits_version
  expect_true(fits("3.11.2", "3.11"))
  expect_false(fits("3.1.2", "3.11"))
  expect_true(fits("3.11.2", ">=3.8,<3.12, !=3.9"))
  expect_false(fits("3.9.1", "!=3.9"))
  expect_true(fits("3.12.1", "3.12:latest"))
  found <- virtualenv_starter(all = TRUE)
  expect_named(found, c("version", "path"))
  expect_true(all(file.exists(found$path)))
  expect_null(virtualenv_starter("2.6"))
  expect_identical(virtualenv_starter(), found$path[1])
  expect_error(use_python_version("2.6"), "no Python 2.6 was found")
})

test_that("virtualenvs are created, listed and removed", {
  root <- tempfile("envs-")
  before <- Sys.getenv("RETICULATE_VIRTUALENV_ROOT", NA)
  Sys.setenv(RETICULATE_VIRTUALENV_ROOT = root)
  on.exit(if (is.na(before)) Sys.unsetenv("RETICULATE_VIRTUALENV_ROOT")
          else Sys.setenv(RETICULATE_VIRTUALENV_ROOT = before))
  expect_identical(virtualenv_root(), root)
  expect_false(virtualenv_exists("made"))
  python <- import("sys")$executable
  made <- virtualenv_create("made", python = python, packages = FALSE, extra = "--without-pip")
  expect_identical(made, file.path(root, "made"))
  expect_true(virtualenv_exists("made"))
  expect_identical(virtualenv_list(), "made")
  expect_true(file.exists(virtualenv_python("made")))
  expect_identical(nrow(py_list_packages("made")), 0L)
  expect_error(virtualenv_install("made"), "`packages` or `requirements` must be given")
  expect_error(virtualenv_install("made", "anything"), "virtualenv_install(): `", fixed = TRUE)
  virtualenv_remove("made", confirm = FALSE)
  expect_false(virtualenv_exists("made"))
  expect_error(virtualenv_remove("made"), "`envname` must be a virtualenv")
})

test_that("packages are listed, and requirements written and read", {
  packages <- py_list_packages()
  expect_true("numpy" %in% packages$package)
  expect_match(packages$requirement, "==")
  folder <- tempfile()
  dir.create(folder)
  file <- file.path(folder, "requirements.txt")
  version <- file.path(folder, "version")
  expect_message(py_write_requirements(file, version, freeze = TRUE), "Wrote")
  expect_true(any(grepl("^numpy==", readLines(file))))
  writeLines(c("# needed", "", "numpy"), file)
  read <- py_read_requirements(file, version, action = "none")
  expect_identical(read$packages, "numpy")
  expect_identical(read$python_version, format(py_version(patch = TRUE)))
  expect_invisible(py_read_requirements(file, NULL))
  expect_error(py_install("x", python_version = "2.6"), "must be that of the running Python")
  expect_false(configure_environment("stats"))
})

test_that("missing functions and functions that are impossible in one session raise an error", {
  expect_error(conda_binary("/no/conda"), "`conda` must be a program that exists, not \"/no/conda\"", fixed = TRUE)
  expect_error(install_miniconda(), "virtualenv_create() or install_keras()", fixed = TRUE)
  expect_error(py_versions_windows(), "virtualenv_starter(all = TRUE)", fixed = TRUE)
  full <- tempfile()
  dir.create(full)
  expect_error(miniconda_uninstall(full), "`path` must be the directory of Miniconda")
  expect_true(dir.exists(full))
  expect_error(use_miniconda("nowhere"), "use_condaenv(): there is no Python", fixed = TRUE)
  expect_match(miniconda_path(), "r-miniconda$")
})

# A fake conda program that records its arguments and has one environment.
fake_conda <- function() {
  folder <- tempfile("conda-")
  dir.create(file.path(folder, "envs", "known", "bin"), recursive = TRUE)
  folder <- normalizePath(folder)
  file.create(file.path(folder, "envs", "known", "bin", "python"))
  program <- file.path(folder, "conda")
  writeLines(c(
    "#!/bin/sh", sprintf("echo \"$@\" >> '%s/calls'", folder),
    "if [ \"$1\" = info ]; then",
    sprintf("  echo '{\"envs\": [\"%1$s\", \"%1$s/envs/known\"], \"root_prefix\": \"%1$s\"}'", folder), "fi",
    "if [ \"$1\" = fail ]; then exit 3; fi", "if [ \"$1\" = remove ]; then exit 1; fi"
  ), program)
  Sys.chmod(program, "755")
  program
}

test_that("conda's functions run the program", {
  conda <- fake_conda()
  calls <- function() readLines(file.path(dirname(conda), "calls"))
  expect_identical(conda_binary(conda), conda)
  expect_identical(conda_list(conda)$name, c("base", "known"))
  expect_true(condaenv_exists("known", conda))
  expect_false(condaenv_exists("unknown", conda))
  expect_identical(basename(dirname(dirname(conda_python("known", conda)))), "known")
  expect_error(conda_python("unknown", conda), "`envname` must be a conda environment, not \"unknown\"",
               fixed = TRUE)
  conda_create("known", "scipy", conda = conda, python_version = "3.11")
  expect_identical(rev(calls())[2], "create --yes --quiet --name known python=3.11 scipy -c conda-forge")
  conda_install("known", "pandas", conda = conda, forge = FALSE)
  expect_identical(rev(calls())[1], "install --yes --name known pandas")
  expect_error(rkeras:::conda_remove("known", conda = conda), "conda_remove(): `", fixed = TRUE)
  expect_message(conda_run2("python", "-V", conda = conda, envname = "known"), "python")
})

# Documentation ---------------------------------------------------------------------------------------------------

documented <- c(
  "def scaled(x, by = 2, names = None, *more):",
  "    '''Multiply a number.", "", "    Nothing else is done.", "", "    Args:",
  "        x: the number,", "            which may be large.", "        by: the factor.", "", "    Returns:",
  "        The product.", "", "    Raises:", "        TypeError: for text.", "    '''",
  "def in_numpys_style(a):", "    '''Short.", "", "    Parameters", "    ----------", "    a : int",
  "        The one.", "    '''"
)

test_that("docstrings are parsed", {
  documented_module <<- import_from_path("documented_in_tests", local({
    folder <- tempfile()
    dir.create(folder)
    writeLines(documented, file.path(folder, "documented_in_tests.py"))
    folder
  }))
  on.exit(rm(documented_module, envir = globalenv()))
  docs <- py_function_docs("documented_module$scaled")
  expect_identical(docs$description, "Multiply a number.")
  expect_identical(docs$details, "Nothing else is done.")
  expect_identical(docs$signature, "scaled(x, by = 2L, names = NULL, ...)")
  expect_identical(docs$parameters$x, "the number, which may be large.")
  expect_identical(docs$returns, "The product.")
  expect_identical(docs$sections$Raises, "TypeError: for text.")
  said <- py_help_handler("parameter", NULL, "documented_module$in_numpys_style")
  expect_identical(said$args, list("a"))
  expect_identical(said$arg_descriptions, list("int The one."))
  expect_identical(py_help_handler("completion", "scaled", documented_module)$title, "scaled")
  wrapper <- py_function_wrapper("documented_module$scaled", r_prefix = "my")
  expect_output(print(wrapper), "#' @param x the number")
  eval(parse(text = wrapper))
  expect_identical(my_scaled, eval(parse(text = wrapper)))
  expect_named(formals(my_scaled), c("x", "by", "names", "..."))
  register_help_topics("module", list(documented_in_tests.scaled = "https://example.org/page"))
  expect_identical(py_help_handler("url", "scaled", documented_module), "https://example.org/page#scaled")
  register_module_help_handler("documented_in_tests", function(name, topic = NULL) paste("handled", name))
  expect_identical(py_help_handler("url", "other", documented_module), "handled documented_in_tests.other")
})

# Documents and prompts -------------------------------------------------------------------------------------------

knitted <- function(...) {
  skip_if_not_installed("knitr")
  in_empty_directory({
    writeLines(c(...), "document.Rmd")
    before <- knitr::knit_engines$get("python")
    knitr::knit_engines$set(python = eng_python)
    on.exit(knitr::knit_engines$set(python = before))
    # Its output belongs to the document.
    capture.output(file <- knitr::knit("document.Rmd", quiet = TRUE, envir = new.env(parent = globalenv())))
    list(text = paste(readLines(file), collapse = "\n"), figures = list.files("figure"))
  })
}

test_that("chunks of a document are run statement by statement", {
  made <- knitted(
    "```{r}", "from_r <- 4", "```", "```{python}", "# first", "a = r.from_r", "", "a + 1", "print('printed')",
    "for i in range(2):", "    i", "```", "`r rkeras:::py$a`", "```{python, results = 'hold'}", "a", "'b'", "```",
    "```{python, error = TRUE}", "raise ValueError('in the chunk')", "```", "```{python, eval = FALSE}",
    "not_run()", "```", "```{python, error = TRUE}", "1 +", "```"
  )$text
  expect_match(made, "# first\na = r.from_r\n\na + 1\n```\n\n```\n## 5.0\n```", fixed = TRUE)
  expect_match(made, "## printed", fixed = TRUE)
  expect_match(made, "python\na\n'b'\n```\n\n```\n## 4.0\n## 'b'\n```", fixed = TRUE)
  expect_match(made, "in the chunk", fixed = TRUE)
  expect_match(made, "not_run()", fixed = TRUE)
  expect_match(made, "invalid syntax", fixed = TRUE)
  expect_error(knitted("```{python, error = FALSE}", "raise ValueError('stops')", "```"), "stops")
})

test_that("figures of a document are saved in knitr's figure folder", {
  if (!py_module_available("matplotlib")) skip("matplotlib is not installed")
  made <- knitted("```{python drawn}", "import matplotlib.pyplot as plt", "plt.plot([1, 2])", "plt.show()",
                  "plt.plot([2, 1])", "```")
  expect_identical(made$figures, c("drawn-1.png", "drawn-2.png"))
  expect_match(made$text, "figure/drawn-2.png", fixed = TRUE)
  expect_no_match(made$text, "Line2D")
})

test_that("a prompt runs the typed code until exit", {
  typed <- c("n = 2", "n * 3", "for i in range(2):", "    print('i', i)", "", "n +", "1 / 0", "exit", "n = 100")
  shown <- capture.output(said <- capture_messages(repl_python(input = typed)))
  expect_true(all(c("6", "i 0", "i 1") %in% shown))
  expect_match(paste(said, collapse = ""), "ZeroDivisionError")
  expect_match(paste(said, collapse = ""), "SyntaxError")
  expect_identical(py$n, 2L)
  expect_output(repl_python(quiet = TRUE, input = "if True:\n    print('at the end')"), "at the end")
})

test_that("classes of PyClass() and %py_class% behave as with reticulate", {
  Named <- PyClass("NamedInTests", list(f = function(x, y = 2) list(identical(x, self), y)))
  expect_identical(class(Named())[1L], "NamedInTests")
  expect_identical(Named()$f(), list(TRUE, 2))
  expect_identical(Named()$f(y = 3), list(TRUE, 3))
  Based(NULL) %py_class% {
    x <- 3
    f <- function(self) self$x
  }
  expect_identical(Based()$f(), 3)
  expect_match(class(Based())[1L], "^<r-(globalenv|namespace:rkeras)>.Based$")
  builtins <- import_builtins()
  Static <- PyClass("Static", list(
    twice = builtins$staticmethod(function(x) x * 2),
    name = builtins$classmethod(function(cls) cls$`__name__`),
    half = builtins$property(function(self) 0.5),
    `__str__` = function(self) "text"
  ))
  expect_identical(Static()$twice(2), 4)
  expect_identical(Static$name(), "Static")
  expect_identical(Static()$half, 0.5)
  expect_identical(py_str(Static()), "text")
})

test_that("dict() takes its elements from a list, and keys from variables and digits", {
  expect_identical(py_repr(dict(list(a = 1, b = 2))), "{'a': 1.0, 'b': 2.0}")
  expect_identical(py_repr(dict(list())), "{}")
  key <- tuple(1L, 2L)
  other <- 5
  expect_identical(py_repr(dict(key = 1, other = 2, `7` = 3)), "{(1, 2): 1.0, 'other': 2.0, 7: 3.0}")
  expect_identical(py_repr(dict(list(key = 1))), "{'key': 1.0}")
  expect_identical(py_repr(tuple()), "()")
})

test_that("iterate() is invisible and simplifies values of one type", {
  expect_invisible(iterate(py_eval("iter([1, 2])")))
  expect_identical(iterate(py_eval("iter([1, 2])")), 1:2)
  expect_identical(iterate(py_eval("iter([1, 2.5])")), list(1L, 2.5))
  expect_identical(iterate(py_eval("iter(['a', 1])")), list("a", 1L))
  expect_identical(iterate(r_to_py(list("a", "b")), function(x) toupper(py_to_r(x))), list("A", "B"))
  expect_identical(py_repr(iterate(py_eval("[7]", convert = FALSE))[[1L]]), "7")
  expect_identical(py_repr(iter_next(as_iterator(py_eval("[7]", convert = FALSE)))), "7")
})

test_that("NULL from Python's None is visible where reticulate shows it", {
  expect_visible(py_eval("None"))
  expect_visible(py_to_r(r_to_py(NULL)))
  expect_visible(py_get_attr(r_to_py(1), "missing", silent = TRUE))
  expect_visible(py_get_item(dict(a = 1), "b", silent = TRUE))
})

test_that("the main module has no variables of rkeras", {
  code <- "print(rkeras:::py_eval('sorted(n for n in vars() if n[0] != \"_\")'))"
  shown <- system2(file.path(R.home("bin"), "Rscript"), c("-e", shQuote(paste0("library(rkeras);", code))),
                   stdout = TRUE, stderr = FALSE)
  expect_identical(tail(shown, 1L), "[1] \"r\"")
})
