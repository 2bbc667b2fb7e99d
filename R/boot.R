# Find Python, start it in this process, and receive the C functions that call it.

# State of the connection to Python.
bridge <- new.env(parent = emptyenv())

# Warnings about subscripts that were given in this session. Tests and scripts know it as tensorflow:::warned_about.
warned_about <- new.env(parent = emptyenv())

# The C functions that call Python, by name, and the id of the process in which Python was started. Also eval() for the
# proxies of callables, whose arguments may have its name.
entries <- list2env(list(pid = -1L, eval = eval), parent = emptyenv())

.onLoad <- function(libname, pkgname) {
  if (isTRUE(getOption("rkeras.start", TRUE)) && !python_started())
    tryCatch(start_python(background = TRUE), error = function(e) NULL)
  for (class in c("keras_shape", tensor_shape)) {
    registerS3method("==", class, equal_shapes)
    registerS3method("!=", class, unequal_shapes)
    registerS3method("Summary", class, summary_of_shapes)
  }
  # `%*%` dispatches on S3 classes since R 4.3.
  if (getRversion() >= "4.3") register_later_methods("rkeras.object")
  delay_hearts(topenv())
  setHook(packageEvent("reticulate", "onLoad"), on_reticulate_load)
  share_generics()
}

python_started <- function() entries$pid > 0L

# Start Python if it does not run. Raise an error if it cannot be used.
ensure_python <- function() {
  if (!python_started()) start_python(background = FALSE)
  # After a fork only the calling thread exists: a GIL that another thread held is never released.
  if (Sys.getpid() != entries$pid)
    stop("Python was started in the parent of this forked process and cannot be used here. Use a fresh process for ",
         "each worker: parallel::makePSOCKcluster(), callr::r() or future::plan(multisession).", call. = FALSE)
}

start_python <- function(background) {
  # Python starts only once in a process. Another attempt would find it partly attached.
  if (!is.null(bridge$fault)) stop(bridge$fault, call. = FALSE)
  by_reticulate <- reticulate_started()
  holds_gil <- by_reticulate && reticulate_holds_gil()
  if (holds_gil) Sys.setenv(RKERAS_HOLDS_GIL = "1")
  if (runs_inside_python()) {
    attach_to_host()
  } else if (by_reticulate) {
    attach_to_reticulate()
  } else {
    host_python(find_python())
  }
  error <- Sys.getenv("RKERAS_BOOT_ERROR")
  Sys.unsetenv("RKERAS_BOOT_ERROR")
  if (!python_started()) {
    bridge$fault <- paste0("Python started (", bridge$python$python, "), but rkeras cannot be used from R in it:\n",
                           error)
    stop(bridge$fault, call. = FALSE)
  }
  if (real_reticulate()) {
    register_on_reticulate()
    prepare_for_reticulate()
    keep_python_running()
  }
  # While R holds the GIL, a background thread would stop in the middle of the import.
  if (background && !holds_gil && isTRUE(getOption("rkeras.background_import", TRUE))) request("import_in_background")
  invisible()
}

# Environment variables that rkeras/bridge/host.py and rpy2 set when they start R in a Python process.
runs_inside_python <- function()
  hosted_by_python() || grepl(sprintf("current_pid=%d:", Sys.getpid()), Sys.getenv("PYTHON_SESSION_INITIALIZED"))

attach_to_host <- function() {
  attach <- getOption("rkeras.attach")
  if (is.null(attach))
    stop("This R runs inside Python, by rpy2. In Python, call `rkeras.bridge.host.start_r()` first, before or after R ",
         "is started.", call. = FALSE)
  .Call(attach)
}

hosted_by_python <- function() identical(Sys.getenv("RKERAS_HOST"), paste0("python:", Sys.getpid()))

# Finding Python ----------------------------------------------------------------------------------------------------

# The interpreters to try, in order, by their descriptions.
python_candidates <- function() {
  candidates <- c(
    RKERAS_PYTHON = Sys.getenv("RKERAS_PYTHON"),
    RETICULATE_PYTHON = Sys.getenv("RETICULATE_PYTHON"),
    "the clone's .venv" = clone_python(),
    VIRTUAL_ENV = in_virtualenv(Sys.getenv("VIRTUAL_ENV")),
    "the virtualenv r-keras" = in_virtualenv(virtualenv_directory()),
    "python3 on the PATH" = unname(Sys.which("python3"))
  )
  candidates[nzchar(candidates)]
}

in_virtualenv <- function(directory) if (nzchar(directory)) file.path(directory, "bin", "python") else ""

virtualenv_directory <- function(name = "r-keras")
  file.path(path.expand(Sys.getenv("WORKON_HOME", "~/.virtualenvs")), name)

# The Python of the clone of rkeras: in a clone the package is installed in .r-lib, next to .venv.
clone_python <- function() {
  # The library of stand-ins links to the package.
  own <- normalizePath(getNamespaceInfo(topenv(), "path"))
  for (directory in c(dirname(dirname(own)), getwd())) {
    python <- file.path(directory, ".venv", "bin", "python")
    if (file.exists(python) && file.exists(file.path(directory, "rkeras", "__init__.py"))) return(python)
  }
  ""
}

# Run an interpreter to find its path, shared library and version, and whether it has rkeras and rpy2. NULL if it fails.
describe_python <- function(python) {
  code <- paste(
    "import sys, sysconfig, importlib.util, os",
    # A directory `rkeras` in the working directory is not the package.
    "sys.path.remove('') if '' in sys.path else None",
    "lib = os.path.join(sysconfig.get_config_var('LIBDIR') or '', sysconfig.get_config_var('INSTSONAME') or '')",
    "spec = importlib.util.find_spec('rkeras')",
    "print(sys.executable, os.path.realpath(lib) if os.path.isfile(lib) else '', '%d.%d' % sys.version_info[:2],",
    "  os.path.dirname(spec.origin or '') if spec else '', bool(importlib.util.find_spec('rpy2')), sep='\\n')",
    sep = "\n"
  )
  # In the locale C, Python does not start if a `.pth` file has a path that is not ASCII.
  lines <- suppressWarnings(tryCatch(
    with_utf8_locale(
      system2(python, c("-c", shQuote(code)), stdout = TRUE, stderr = FALSE, env = "PYTHONIOENCODING=utf-8")
    ),
    error = function(e) character()
  ))
  if (length(lines) < 5) return(NULL)
  Encoding(lines) <- "UTF-8"
  list(python = lines[1], libpython = lines[2], version = lines[3], rkeras = lines[4], rpy2 = lines[5] == "True")
}

python_fault <- function(found) {
  if (is.null(found)) return("it does not run")
  if (!nzchar(found$rkeras)) return("it has no rkeras")
  if (!found$rpy2) return("it has rkeras but no rpy2")
  if (!nzchar(found$libpython)) return("it has no shared library (libpython), so R cannot host it")
  NULL
}

# Other libpythons that this process has loaded. Python's extension modules would find the symbols of the first one.
other_libpythons <- function(found) {
  maps <- "/proc/self/maps"
  mapped <- if (file.exists(maps)) readLines(maps)
  mapped <- grep("/libpython[0-9]+[.][0-9]+[^/]*$", mapped, value = TRUE, useBytes = TRUE)
  loaded <- unique(sub("^[^/]*", "", mapped, useBytes = TRUE))
  Encoding(loaded) <- "UTF-8"
  setdiff(loaded, found$libpython)
}

find_python <- function() {
  tried <- character()
  remedy <- "Call rkeras::install_keras() to create one."
  candidates <- python_candidates()
  for (name in names(candidates)) {
    python <- path.expand(candidates[[name]])
    found <- describe_python(python)
    fault <- python_fault(found)
    others <- if (is.null(fault)) other_libpythons(found)
    if (is.null(fault) && !length(others)) {
      # Warn if the user's choice cannot be used.
      if (nzchar(Sys.getenv("RKERAS_PYTHON")) && length(tried))
        warning("RKERAS_PYTHON is not used:\n", tried[1L], "\nInstead: ", python, " (", name, ")", call. = FALSE)
      return(found)
    }
    if (length(others)) {
      fault <- sprintf("its %s cannot be used with %s, which this R has loaded", found$libpython, toString(others))
      remedy <- "Start R without the other libpython, or set RKERAS_PYTHON to the Python that it belongs to."
    }
    tried <- c(tried, sprintf("  %s (%s): %s", python, name, fault))
  }
  stop("No Python with rkeras was found. Tried:\n", paste(tried, collapse = "\n"), "\n", remedy, call. = FALSE)
}

# Starting Python ---------------------------------------------------------------------------------------------------

as_c_string <- function(text) c(charToRaw(enc2utf8(text)), as.raw(0))

# wchar_t has four bytes. .C passes a raw vector as the address of its bytes.
as_wide_string <- function(text)
  c(unlist(iconv(enc2utf8(text), "UTF-8", "UTF-32LE", toRaw = TRUE)), as.raw(c(0, 0, 0, 0)))

# Call a function of Python's C API.
c_python <- function(name, ...) invisible(.C(getNativeSymbolInfo(name, bridge$libpython)$address, ...))

host_python <- function(found) {
  # Python's extension modules look for its symbols among the global ones.
  bridge$libpython <- dyn.load(found$libpython, local = FALSE)
  # From the path of the program Python finds its standard library and the packages of the virtualenv.
  c_python("Py_SetProgramName", as_wide_string(found$python))
  # With these, rpy2 attaches to this R instead of starting another, and reticulate finds the same interpreter.
  Sys.setenv(R_SESSION_INITIALIZED = sprintf('PID=%d:NAME="rkeras"', Sys.getpid()), RETICULATE_PYTHON = found$python)
  with_utf8_locale(c_python("Py_Initialize"))
  bridge$python <- found
  c_python("PyRun_SimpleString", as_c_string(bootstrap_code(found)))
  # Release the GIL, so that Python's threads run while R computes.
  c_python("PyEval_SaveThread")
}

# Evaluate in a UTF-8 locale. An embedded Python takes the encoding of file names from the locale at its start, and in
# the locale C that is ASCII.
with_utf8_locale <- function(start) {
  if (!Sys.getlocale("LC_CTYPE") %in% c("C", "POSIX")) return(start)
  before <- Sys.getenv("LC_ALL", NA)
  Sys.setenv(LC_ALL = "C.UTF-8")
  # In the locale C, R 4.5 does not run a program whose path is not ASCII.
  suppressWarnings(Sys.setlocale("LC_CTYPE", "C.UTF-8"))
  on.exit({
    if (is.na(before)) Sys.unsetenv("LC_ALL") else Sys.setenv(LC_ALL = before)
    Sys.setlocale("LC_CTYPE", "C")
  })
  start
}

# Python code that attaches to R. sub() replaces dirname(), which translates paths and fails in the locale C.
bootstrap_code <- function(found) sprintf(paste(
  "import os, sys",
  "home = os.fsdecode(bytes.fromhex('%s'))",
  "sys.path.insert(0, home) if home not in sys.path else None",
  "del home",
  "sys.argv = sys.argv or ['']",
  "try:",
  "    from rkeras.bridge import host",
  "    host.start_from_r()",
  "except BaseException:",
  "    import traceback",
  "    os.environ['RKERAS_BOOT_ERROR'] = traceback.format_exc()",
  # The main module is the user's.
  "[globals().pop(name, None) for name in ('os', 'sys', 'host', 'traceback')]",
  sep = "\n"
), paste(charToRaw(enc2utf8(sub("/[^/]*$", "", found$rkeras))), collapse = ""))

# Called from Python with the C functions and the names of the R functions that it needs. Returns these.
receive_entries <- function(functions, names) {
  list2env(functions, entries)
  entries$pid <- Sys.getpid()
  reg.finalizer(entries, leave_python, onexit = TRUE)
  mget(names, envir = topenv())
}

# Finalizer for the end of R. A forked process must not call its parent's Python.
leave_python <- function(e) {
  if (Sys.getpid() != e$pid) return()
  # R's last message may still be in the thread that filters TensorFlow's messages.
  request("restore_stderr")
  # At the end of the process libraries are unloaded. That would crash an import that still runs, so take the GIL.
  if (request("is_importing")) .C(e$acquire_gil)
  # Each call prints the pending output of Python's threads. This is the last call.
  .Call(e$outcome)
}

collect_garbage <- function() invisible(gc())

# Ask the user a yes/no question; NULL in a session that is not interactive.
ask_user <- function(question) if (interactive()) isTRUE(utils::askYesNo(question, default = FALSE))

# The option for missing values in data for models: "na.fail", "na.pass", or NULL for the default.
na_action <- function() {
  action <- getOption("rkeras.na.action")
  if (!is.null(action) && !(is.character(action) && action %in% c("na.fail", "na.pass", "fail", "pass")))
    stop('The option rkeras.na.action must be "na.fail" or "na.pass".', call. = FALSE)
  action
}

# As in the R packages, fit(), compile() and generate() are those of the package generics where it is installed: they
# work in whatever order it, packages such as parsnip, and rkeras are attached.
share_generics <- function() {
  if (!requireNamespace("generics", quietly = TRUE)) return()
  own <- topenv()
  for (name in c("fit", "compile", "generate")) {
    assign(name, getExportedValue("generics", name), envir = own)
    register_methods(name, identity)
  }
}

# Register our methods of a generic, each after a change.
register_methods <- function(generic, change) {
  own <- topenv()
  ours <- getNamespaceInfo(own, "S3methods")
  for (class in unique(ours[ours[, 1L] %in% generic, 2L]))
    # Not with `envir = own`, which would make the namespace's table of methods a list.
    registerS3method(generic, class, change(get(paste0(generic, ".", class), envir = own)))
}

# reticulate ------------------------------------------------------------------------------------------------------

# Whether reticulate is loaded, and not our stand-in for it.
real_reticulate <- function() "reticulate" %in% loadedNamespaces() && !is_standin("reticulate")

reticulate_started <- function()
  real_reticulate() && isTRUE(getExportedValue("reticulate", "py_available")())

attach_to_reticulate <- function() {
  config <- getExportedValue("reticulate", "py_config")()
  found <- describe_python(config$python)
  fault <- python_fault(found)
  if (!is.null(fault))
    stop("reticulate has started ", config$python, ", but ", fault, ". Restart R and load rkeras first, or set ",
         "RETICULATE_PYTHON to a Python that has rkeras.", call. = FALSE)
  bridge$python <- found
  Sys.setenv(R_SESSION_INITIALIZED = sprintf('PID=%d:NAME="rkeras"', Sys.getpid()))
  getExportedValue("reticulate", "py_run_string")(bootstrap_code(found))
}

# reticulate before 1.29 expects R to hold the GIL all the time, and crashes otherwise. Python's background threads then
# wait while R computes.
reticulate_holds_gil <- function() utils::packageVersion("reticulate") < "1.29"

on_reticulate_load <- function(...) {
  if (!real_reticulate()) return()
  register_on_reticulate()
  if (!python_started()) return()
  prepare_for_reticulate()
  if (reticulate_holds_gil()) .C(entries$acquire_gil)
}

prepare_for_reticulate <- function()
  suspendInterrupts(
    request("coexist_with_reticulate", system.file("python", package = "reticulate"), reticulate_holds_gil())
  )

# reticulate 1.39 to 1.41 finalize Python when R ends. Libraries that TensorFlow loads (HDF5) call Python after that,
# which crashed R, and a thread that imports would be stopped in the middle of C++ code. Other versions do not finalize.
keep_python_running <- function() {
  version <- utils::packageVersion("reticulate")
  if (version >= "1.39" && version < "1.42")
    utils::assignInNamespace("py_finalize", function() invisible(), "reticulate")
}

# Register methods of reticulate's generics for proxies from before reticulate was loaded, which reticulate cannot use
# (later proxies and all functions it can). Versions before 1.36 call only the last method.
register_on_reticulate <- function() {
  namespace <- asNamespace("reticulate")
  holder_of <- function(x) if (is.function(x) || is.list(x)) attr(x, "py_object") else x
  object_of <- function(x, convert) {
    holder <- holder_of(x)
    if (is.environment(holder) && exists("pyobj", holder, inherits = FALSE)) return(x)
    request("pass_to_reticulate", if (inherits(x, "rkeras.module")) module_of(x) else x)
    code <- "__import__('rkeras.bridge.reticulate').bridge.reticulate.objects_for_reticulate.pop()"
    namespace$py_eval(code, convert = convert)
  }
  register <- function(generic, method, envir = namespace)
    registerS3method(generic, "rkeras.object", method, envir = envir)
  register("r_to_py", function(x, convert = FALSE) object_of(x, convert))
  register("py_to_r", function(x) py_to_r(x))
  register("as.environment", function(x) holder_of(object_of(x, TRUE)), baseenv())
}
