# Find Python, start it in this process, and receive its entries.

# What this session knows of Python.
bridge <- new.env(parent = emptyenv())

# The C functions that enter Python, by name, and the process that they are of.
entries <- new.env(parent = emptyenv())
entries$pid <- -1L

.onLoad <- function(libname, pkgname) {
  if (isTRUE(getOption("rkeras.start", TRUE)) && !python_started())
    tryCatch(start_python(background = TRUE), error = function(e) NULL)
  # R takes a shape beside a TensorShape for both only if their methods are one object.
  registerS3method("Ops", "keras_shape", Ops.rkeras.object)
  # `%*%` dispatches on S3 classes since R 4.3.
  if (getRversion() >= "4.3") registerS3method("%*%", "rkeras.object", matrix_product)
  setHook(packageEvent("reticulate", "onLoad"), make_room_for_reticulate)
  setHook(packageEvent("generics", "onLoad"), function(...) register_on_generics())
  if ("generics" %in% loadedNamespaces()) register_on_generics()
}

python_started <- function() entries$pid > 0L

# Called by every way into Python. Starts it if nothing has, or says why it cannot.
ensure_python <- function() {
  if (!python_started()) start_python(background = FALSE)
  # A fork has only the thread that made it: whoever holds the interpreter in the parent holds it for ever here.
  if (Sys.getpid() != entries$pid)
    stop("Python was started in the parent of this forked process and cannot be used here. Use a fresh process for ",
         "each worker: parallel::makePSOCKcluster(), callr::r() or future::plan(multisession).", call. = FALSE)
}

start_python <- function(background) {
  # Python starts once in a process; another try would find it half attached.
  if (!is.null(bridge$fault)) stop(bridge$fault, call. = FALSE)
  beside_reticulate <- reticulate_started()
  held <- beside_reticulate && reticulate_holds()
  if (held) Sys.setenv(RKERAS_HOLDS_INTERPRETER = "1")
  if (runs_inside_python()) {
    attach_to_host()
  } else if (beside_reticulate) {
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
    ask_room_for_reticulate()
    keep_python_running()
  }
  # Where R holds the interpreter, a thread in the background would stand still, in the middle of the import.
  if (background && !held && isTRUE(getOption("rkeras.background_import", TRUE))) ask("import_in_background")
  invisible()
}

# Both are left by those who start R in a Python process: rpy2, and rkeras/bridge/host.py.
runs_inside_python <- function()
  hosted_by_python() || grepl(sprintf("current_pid=%d:", Sys.getpid()), Sys.getenv("PYTHON_SESSION_INITIALIZED"))

attach_to_host <- function() {
  attach <- getOption("rkeras.attach")
  if (is.null(attach))
    stop("This R runs inside Python, by rpy2. In Python, call `rkeras.bridge.host.start_r()` first; it may be called ",
         "before R is started or after.", call. = FALSE)
  .Call(attach)
}

hosted_by_python <- function() identical(Sys.getenv("RKERAS_HOST"), paste0("python:", Sys.getpid()))

# Finding it ------------------------------------------------------------------------------------------------------

# The places where Python is looked for, in order, by what to call them.
python_candidates <- function() {
  places <- c(
    RKERAS_PYTHON = Sys.getenv("RKERAS_PYTHON"),
    RETICULATE_PYTHON = Sys.getenv("RETICULATE_PYTHON"),
    "the clone's .venv" = clone_python(),
    VIRTUAL_ENV = in_virtualenv(Sys.getenv("VIRTUAL_ENV")),
    "the virtualenv r-keras" = in_virtualenv(virtualenv_directory()),
    "python3 on the PATH" = unname(Sys.which("python3"))
  )
  places[nzchar(places)]
}

in_virtualenv <- function(directory) if (nzchar(directory)) file.path(directory, "bin", "python") else ""

virtualenv_directory <- function(name = "r-keras")
  file.path(path.expand(Sys.getenv("WORKON_HOME", "~/.virtualenvs")), name)

# A clone has the package installed in its own .r-lib, beside .venv.
clone_python <- function() {
  # A library of stand-ins has a link to the package.
  own <- normalizePath(getNamespaceInfo(topenv(), "path"))
  for (directory in c(dirname(dirname(own)), getwd())) {
    python <- file.path(directory, ".venv", "bin", "python")
    if (file.exists(python) && file.exists(file.path(directory, "rkeras", "verb.py"))) return(python)
  }
  ""
}

# What must be known of an interpreter before it can be started in here: one line each, asked of itself.
describe_python <- function(python) {
  code <- paste(
    "import sys, sysconfig, importlib.util, os",
    # A directory `rkeras` where R happens to stand is not the package.
    "sys.path.remove('') if '' in sys.path else None",
    "lib = os.path.join(sysconfig.get_config_var('LIBDIR') or '', sysconfig.get_config_var('INSTSONAME') or '')",
    "spec = importlib.util.find_spec('rkeras')",
    "print(sys.executable, os.path.realpath(lib) if os.path.isfile(lib) else '', '%d.%d' % sys.version_info[:2],",
    "  os.path.dirname(spec.origin or '') if spec else '', bool(importlib.util.find_spec('rpy2')), sep='\\n')",
    sep = "\n"
  )
  # A failure to run is a finding, not an error. In the locale C it would not start where a `.pth` file has a path
  # beyond ASCII.
  lines <- suppressWarnings(tryCatch(
    beyond_ascii(
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

# A process has room for one libpython: the modules of Python would take their symbols from whichever was there first.
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
  remedy <- "Call rkeras::install_keras() to make one."
  candidates <- python_candidates()
  for (name in names(candidates)) {
    python <- path.expand(candidates[[name]])
    found <- describe_python(python)
    fault <- python_fault(found)
    others <- if (is.null(fault)) other_libpythons(found)
    if (is.null(fault) && !length(others)) {
      # What the user chose is not passed over without a word.
      if (nzchar(Sys.getenv("RKERAS_PYTHON")) && length(tried))
        warning("RKERAS_PYTHON is not used:\n", tried[1L], "\nIn its place: ", python, " (", name, ")", call. = FALSE)
      return(found)
    }
    if (length(others)) {
      fault <- sprintf("its %s cannot run beside %s, which this R has loaded", found$libpython, toString(others))
      remedy <- "Start R without the libpython that it has loaded, or set RKERAS_PYTHON to the Python it belongs to."
    }
    tried <- c(tried, sprintf("  %s (%s): %s", python, name, fault))
  }
  stop("No Python with rkeras was found. Tried:\n", paste(tried, collapse = "\n"), "\n", remedy, call. = FALSE)
}

# Starting it -----------------------------------------------------------------------------------------------------

as_c_string <- function(text) c(charToRaw(enc2utf8(text)), as.raw(0))

# wchar_t is four bytes here; .C hands a raw vector over as the address of its bytes.
as_wide_string <- function(text)
  c(unlist(iconv(enc2utf8(text), "UTF-8", "UTF-32LE", toRaw = TRUE)), as.raw(c(0, 0, 0, 0)))

# Call a function of Python's own C interface.
c_python <- function(name, ...) invisible(.C(getNativeSymbolInfo(name, bridge$libpython)$address, ...))

host_python <- function(found) {
  # Its extension modules look for Python's symbols among the global ones.
  bridge$libpython <- dyn.load(found$libpython, local = FALSE)
  # From its own path Python finds its library and the virtualenv's packages.
  c_python("Py_SetProgramName", as_wide_string(found$python))
  # rpy2 then attaches to this R instead of starting another; reticulate finds the same interpreter.
  Sys.setenv(R_SESSION_INITIALIZED = sprintf('PID=%d:NAME="rkeras"', Sys.getpid()), RETICULATE_PYTHON = found$python)
  beyond_ascii(c_python("Py_Initialize"))
  bridge$python <- found
  c_python("PyRun_SimpleString", as_c_string(bootstrap_code(found)))
  # Let go of the interpreter, so that its threads run while R computes.
  c_python("PyEval_SaveThread")
}

# At its start Python takes the encoding of file names from the locale: in the locale C, ASCII, though a Python that
# runs by itself takes UTF-8 there, and R whatever the bytes are.
beyond_ascii <- function(start) {
  if (!Sys.getlocale("LC_CTYPE") %in% c("C", "POSIX")) return(start)
  before <- Sys.getenv("LC_ALL", NA)
  Sys.setenv(LC_ALL = "C.UTF-8")
  suppressWarnings(Sys.setlocale("LC_CTYPE", "C.UTF-8"))  # R 4.5 runs no program beyond ASCII in C
  on.exit({
    if (is.na(before)) Sys.unsetenv("LC_ALL") else Sys.setenv(LC_ALL = before)
    Sys.setlocale("LC_CTYPE", "C")
  })
  start
}

# dirname() would translate the name of the folder, which it cannot in the locale C.
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
  sep = "\n"
), paste(charToRaw(enc2utf8(sub("/[^/]*$", "", found$rkeras))), collapse = ""))

# Called by Python with the entries and the names of the functions of this package that it needs. Returns those.
receive_entries <- function(functions, names) {
  list2env(functions, entries)
  entries$pid <- Sys.getpid()
  reg.finalizer(entries, leave_python, onexit = TRUE)
  mget(names, envir = topenv())
}

# R ends. A fork ends without its parent's Python.
leave_python <- function(e) {
  if (Sys.getpid() != e$pid) return()
  # What R says of an error or interrupt that ends it may be with the thread that looks for TensorFlow's noise.
  ask("restore_stderr")
  # Libraries are unloaded when the process ends: an import in the middle of them would crash it, so it stands still.
  if (ask("is_importing")) .C(e$take_interpreter)
  # What Python's threads printed meanwhile comes with the next call, here the last one.
  .Call(e$outcome)
}

collect_garbage <- function() invisible(gc())

# Whether the answer is yes; NULL where there is nobody to ask.
answer_to <- function(question) if (interactive()) isTRUE(utils::askYesNo(question, default = FALSE))

# The generics `fit`, `compile` ... of the package generics dispatch on our models too.
register_on_generics <- function() {
  for (generic in c("fit", "compile"))
    registerS3method(generic, "keras.models.Model", utils::getS3method(generic, "keras.models.Model"),
                     envir = asNamespace("generics"))
}

# reticulate ------------------------------------------------------------------------------------------------------

# The package itself, not one of ours that stands in for it.
real_reticulate <- function() "reticulate" %in% loadedNamespaces() && !is_standin("reticulate")

reticulate_started <- function()
  real_reticulate() && isTRUE(getExportedValue("reticulate", "py_available")())

attach_to_reticulate <- function() {
  config <- getExportedValue("reticulate", "py_config")()
  found <- describe_python(config$python)
  fault <- python_fault(found)
  if (!is.null(fault))
    stop("reticulate runs ", config$python, ", but ", fault, ". Restart R and load rkeras first, or set ",
         "RETICULATE_PYTHON to a Python that has rkeras.", call. = FALSE)
  bridge$python <- found
  Sys.setenv(R_SESSION_INITIALIZED = sprintf('PID=%d:NAME="rkeras"', Sys.getpid()))
  getExportedValue("reticulate", "py_run_string")(bootstrap_code(found))
}

# reticulate before 1.29 expects to hold the interpreter for good, and would crash R. Hold it then; Python's background
# threads wait while R computes.
reticulate_holds <- function() utils::packageVersion("reticulate") < "1.29"

make_room_for_reticulate <- function(...) {
  if (!real_reticulate()) return()
  register_on_reticulate()
  if (!python_started()) return()
  ask_room_for_reticulate()
  if (reticulate_holds()) .C(entries$take_interpreter)
}

ask_room_for_reticulate <- function()
  suspendInterrupts(ask("coexist_with_reticulate", system.file("python", package = "reticulate"), reticulate_holds()))

# reticulate 1.39 to 1.41 end the Python that they started when R ends. Libraries that TensorFlow loads (HDF5) call
# Python after that, which crashed R; and a thread that is importing would be ended in the middle of C++ code. Versions
# before and after leave Python to end with the process.
keep_python_running <- function() {
  version <- utils::packageVersion("reticulate")
  if (version >= "1.39" && version < "1.42")
    utils::assignInNamespace("py_finalize", function() invisible(), "reticulate")
}

# Proxies made from now on are objects of reticulate's too, and so are functions of before. Another proxy of before is
# none; what it makes of such a one it asks these methods, versions before 1.36 the last of them.
register_on_reticulate <- function() {
  theirs <- asNamespace("reticulate")
  holder_of <- function(x) if (is.function(x)) attr(x, "py_object") else x
  object_of <- function(x, convert) {
    if (is.environment(holder_of(x))) return(x)
    ask("pass_to_reticulate", if (inherits(x, "rkeras.module")) module_of(x) else x)
    theirs$py_eval("__import__('rkeras.bridge.reticulate').bridge.reticulate.passed.pop()", convert = convert)
  }
  register <- function(generic, method, namespace = theirs)
    registerS3method(generic, "rkeras.object", method, envir = namespace)
  register("r_to_py", function(x, convert = FALSE) object_of(x, convert))
  register("py_to_r", function(x) py_to_r(x))
  register("as.environment", function(x) holder_of(object_of(x, TRUE)), baseenv())
}
