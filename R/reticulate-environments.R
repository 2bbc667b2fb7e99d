# Functions of reticulate for virtualenvs and their packages. They do not change the Python of this session.

virtualenv_root <- function() {
  root <- Sys.getenv("RETICULATE_VIRTUALENV_ROOT", NA)
  if (is.na(root)) Sys.getenv("WORKON_HOME", "~/.virtualenvs") else root
}

# A name is a directory in the root of virtualenvs. A path is used unchanged.
virtualenv_path <- function(envname) {
  if (is.null(envname)) envname <- Sys.getenv("RETICULATE_PYTHON_ENV", "r-reticulate")
  path.expand(if (grepl("/", envname, fixed = TRUE)) envname else file.path(virtualenv_root(), envname))
}

virtualenv_list <- function() {
  folders <- list.files(virtualenv_root())
  folders[vapply(file.path(virtualenv_root(), folders), is_virtualenv, NA)]
}

is_virtualenv <- function(path) file.exists(file.path(path, "pyvenv.cfg"))

virtualenv_exists <- function(envname = NULL) is_virtualenv(virtualenv_path(envname))

virtualenv_python <- function(envname = NULL) in_virtualenv(virtualenv_path(envname))

virtualenv_create <- function(envname = NULL, python = virtualenv_starter(version), ..., version = NULL,
                              packages = "numpy", requirements = NULL, force = FALSE,
                              module = getOption("reticulate.virtualenv.module"),
                              system_site_packages = getOption("reticulate.virtualenv.system_site_packages",
                                                               default = FALSE),
                              pip_version = getOption("reticulate.virtualenv.pip_version", default = NULL),
                              setuptools_version = getOption("reticulate.virtualenv.setuptools_version",
                                                             default = NULL),
                              extra = getOption("reticulate.virtualenv.extra", default = NULL)) {
  path <- virtualenv_path(envname)
  if (is_virtualenv(path)) {
    if (!force) return(invisible(path))
    virtualenv_remove(path, confirm = FALSE)
  }
  if (missing(packages) && !is.null(requirements)) packages <- NULL
  # `python` can be a version instead of a path.
  if (is.character(python) && !grepl("/", python, fixed = TRUE) && grepl("^[0-9.><=!, ]+$", python))
    python <- virtualenv_starter(python)
  if (is.null(python)) stop("virtualenv_create(): no Python ", version, " was found. Use `python`.", call. = FALSE)
  if (is.null(module)) module <- "venv"
  by_virtualenv <- if (module == "virtualenv") c(
    "-p", python, version_flag("pip", pip_version), version_flag("setuptools", setuptools_version)
  )
  run_or_stop(python, c("-m", module, by_virtualenv, if (system_site_packages) "--system-site-packages", extra, path),
              "virtualenv_create")
  if (!identical(packages, FALSE) && (length(packages) || !is.null(requirements)))
    virtualenv_install(path, packages, requirements = requirements)
  invisible(path)
}

version_flag <- function(name, version)
  if (identical(version, FALSE)) paste0("--no-", name) else if (!is.null(version)) c(paste0("--", name), version)

virtualenv_install <- function(envname = NULL, packages = NULL, ignore_installed = FALSE, pip_options = character(),
                               requirements = NULL, ..., python_version = NULL) {
  if (is.null(packages) && is.null(requirements))
    stop("virtualenv_install(): `packages` or `requirements` must be given.", call. = FALSE)
  path <- virtualenv_path(envname)
  if (!is_virtualenv(path)) virtualenv_create(path, version = python_version, packages = FALSE)
  pip_install("virtualenv_install", in_virtualenv(path), packages, ignore_installed, pip_options, requirements)
}

pip_install <- function(caller, python, packages, ignore_installed = FALSE, options = character(),
                        requirements = NULL) {
  run_or_stop(python, c(
    "-m", "pip", "install", "--upgrade", if (ignore_installed) "--ignore-installed", options, packages,
    if (!is.null(requirements)) c("-r", path.expand(requirements))
  ), caller)
  invisible(packages)
}

virtualenv_remove <- function(envname = NULL, packages = NULL, confirm = interactive()) {
  path <- virtualenv_path(envname)
  if (!is_virtualenv(path))
    stop("virtualenv_remove(): `envname` must be a virtualenv. ", path, " does not exist or is not one.", call. = FALSE)
  what <- if (is.null(packages)) path else paste(paste(packages, collapse = ", "), "from", path)
  if (confirm && interactive() && !isTRUE(utils::askYesNo(paste("Remove", what)))) return(invisible())
  if (is.null(packages)) unlink(path, recursive = TRUE)
  else run_or_stop(in_virtualenv(path), c("-m", "pip", "uninstall", "--yes", packages), "virtualenv_remove")
  invisible()
}

# Find the interpreters that can create a virtualenv, the newest first.
virtualenv_starter <- function(version = NULL, all = FALSE) {
  folders <- c(strsplit(Sys.getenv("PATH"), .Platform$path.sep, fixed = TRUE)[[1L]], "/usr/local/bin", "/usr/bin",
               Sys.glob(c("/opt/python/*/bin", "~/.pyenv/versions/*/bin", "/opt/homebrew/bin")))
  found <- unique(Sys.glob(file.path(path.expand(folders), "python3*")))
  found <- found[grepl("^python3([.][0-9]+)?$", basename(found)) & file.access(found, 1L) == 0L]
  # The Python of a virtualenv is a link to another one.
  found <- unique(normalizePath(found[!is_virtualenv(dirname(dirname(found)))]))
  versions <- vapply(found, version_of_python, "", USE.NAMES = FALSE)
  fits <- !is.na(versions) & vapply(versions, fits_version, NA, wanted = version)
  table <- data.frame(version = numeric_version(versions[fits]), path = found[fits], stringsAsFactors = FALSE)
  table <- table[order(table$version, decreasing = TRUE), , drop = FALSE]
  row.names(table) <- NULL
  if (all) table else if (nrow(table)) table$path[1L]
}

version_of_python <- function(python) {
  # In R's library path the libraries of another Python may come first.
  libraries <- c(file.path(dirname(dirname(normalizePath(python))), "lib"), Sys.getenv("LD_LIBRARY_PATH"))
  path <- paste0("LD_LIBRARY_PATH=", shQuote(paste(libraries, collapse = ":")))
  line <- suppressWarnings(tryCatch(
    system2(python, "-EV", stdout = TRUE, stderr = TRUE, env = path),
    error = function(e) ""
  ))[1L]
  if (!grepl("^Python [0-9.]+", line)) return(NA_character_)
  sub("^Python ([0-9]+[.][0-9]+([.][0-9]+)?).*$", "\\1", line)
}

# Whether a version matches "3.11", "3.11.2", or comparisons such as ">=3.8,<3.12".
fits_version <- function(version, wanted) {
  if (is.null(wanted)) return(TRUE)
  if (is.na(version)) return(FALSE)
  parts <- trimws(unlist(strsplit(sub(":latest$", "", wanted), ",", fixed = TRUE)))
  fits <- function(part) {
    operator <- sub("^([<>=!]*).*$", "\\1", part)
    number <- trimws(sub("^[<>=!]*", "", part))
    starts <- startsWith(paste0(version, "."), paste0(sub("[.][*]$", "", number), "."))
    if (operator %in% c("", "==")) return(starts)
    if (operator == "!=") return(!starts)
    get(operator, baseenv())(numeric_version(version), numeric_version(number))
  }
  all(vapply(parts, fits, NA))
}

# Packages --------------------------------------------------------------------------------------------------------

# Without `envname`, install into the running Python, which finds new packages without a restart.
py_install <- function(packages, envname = NULL, method = c("auto", "virtualenv", "conda"), conda = "auto",
                       python_version = NULL, pip = FALSE, ..., pip_ignore_installed = ignore_installed,
                       ignore_installed = FALSE) {
  method <- match.arg(method)
  if (is.null(envname) && method != "conda" && python_started()) {
    if (!is.null(python_version) && !fits_version(format(py_version(patch = TRUE)), python_version))
      stop("py_install(): `python_version` must be that of the running Python, ", format(py_version(patch = TRUE)),
           ", not ", python_version, ". Choose another environment with `envname`.", call. = FALSE)
    pip_install("py_install", py_exe(), packages, pip_ignore_installed)
    request("execute", "__import__('importlib').invalidate_caches()")
    return(invisible())
  }
  if (method == "auto")
    method <- if (!virtualenv_exists(envname) && condaenv_exists(envname, conda)) "conda" else "virtualenv"
  if (method == "conda") {
    conda_install(envname, packages, conda = conda, python_version = python_version, pip = pip,
                  pip_ignore_installed = pip_ignore_installed, ...)
  } else {
    virtualenv_install(envname, packages, ignore_installed = pip_ignore_installed, python_version = python_version, ...)
  }
  invisible()
}

py_list_packages <- function(envname = NULL, type = c("auto", "virtualenv", "conda"), python = NULL) {
  type <- match.arg(type)
  if (is.null(python))
    python <- if (is.null(envname)) py_exe()
      else if (type != "conda" && virtualenv_exists(envname)) virtualenv_python(envname)
      else if (type != "virtualenv") conda_python(envname)
      else stop("py_list_packages(): `envname` must be a virtualenv, not \"", envname, "\".", call. = FALSE)
  code <- paste(
    "from importlib.metadata import distributions",
    "for d in distributions(): print(d.metadata['Name'], d.version, sep='\\t')", sep = "\n"
  )
  lines <- system2(python, c("-c", shQuote(code)), stdout = TRUE)
  lines <- unique(lines[order(tolower(lines))])
  data.frame(package = sub("\t.*$", "", lines), version = sub("^.*\t", "", lines), requirement = sub("\t", "==", lines))
}

py_read_requirements <- function(packages = "requirements.txt", python_version = ".python-version", ...,
                                 action = c("add", "set", "remove", "none")) {
  action <- match.arg(action)
  read_lines <- function(file) {
    lines <- trimws(readLines(file, warn = FALSE))
    lines[nzchar(lines) & !startsWith(lines, "#")]
  }
  read <- list(
    packages = if (!is.null(packages)) read_lines(existing_file("py_read_requirements", packages)),
    python_version = if (!is.null(python_version) && file.exists(python_version)) read_lines(python_version)
  )
  if (action == "none") return(read)
  py_require(read$packages, read$python_version, action = action)
  invisible(read)
}

py_write_requirements <- function(packages = "requirements.txt", python_version = ".python-version", ...,
                                  freeze = NULL, python = py_exe(), quiet = FALSE) {
  # Without `freeze`, write the requirements that were declared with py_require(), if any.
  declared <- if (!isTRUE(freeze)) py_require()$packages
  wanted <- if (length(declared) || identical(freeze, FALSE)) as.character(declared)
    else py_list_packages(python = python)$requirement
  written <- list(packages = wanted, python_version = version_of_python(python))
  write <- function(lines, file) {
    if (is.null(file)) return()
    writeLines(lines, file)
    if (!quiet) message("Wrote '", file, "'")
  }
  write(written$packages, packages)
  write(written$python_version, python_version)
  if (is.null(packages) && is.null(python_version)) written else invisible(written)
}

# R packages declare the Python packages that they need in the field Config/reticulate of their DESCRIPTION.
configure_environment <- function(package = NULL, force = FALSE) {
  of_package <- function(name) {
    field <- utils::packageDescription(name)[["Config/reticulate"]]
    if (is.null(field)) return(character())
    declared <- tryCatch(eval(parse(text = field), baseenv())$packages, error = function(e) NULL)
    vapply(declared, function(one) {
      if (is.null(one$version)) one$package else paste0(one$package, "==", one$version)
    }, "")
  }
  needed <- unique(unlist(lapply(if (is.null(package)) loadedNamespaces() else package, of_package)))
  py_require(needed)
  lacking <- unlist(request("missing_requirements", as.list(needed)))
  # Packages call this when they are loaded. Do not install into the user's Python unless the user can see it.
  if (length(lacking) && !(force || interactive())) {
    message("Not installed: ", paste(lacking, collapse = ", "), ". See py_install().")
    return(invisible(FALSE))
  }
  if (length(lacking)) py_install(lacking)
  invisible(length(lacking) > 0L)
}

# Programs that install Pythons and tools -------------------------------------------------------------------------

program_or_stop <- function(caller, name, at = character()) {
  found <- c(Sys.which(name), path.expand(at))
  found <- unname(found[nzchar(found) & file.exists(found)])
  if (!length(found))
    stop(caller, "(): the program `", name, "` is not on the PATH. Install it, or use virtualenv_create() with an ",
         "installed Python.", call. = FALSE)
  found[1L]
}

install_python <- function(version = "3.12:latest", list = FALSE, force = FALSE, optimized = TRUE) {
  pyenv <- program_or_stop("install_python", "pyenv", "~/.pyenv/bin/pyenv")
  if (isTRUE(list)) return(trimws(system2(pyenv, c("install", "--list"), stdout = TRUE)[-1L]))
  if (endsWith(version, ":latest"))
    version <- system2(pyenv, c("latest", "--known", sub(":latest$", "", version)), stdout = TRUE)
  before <- Sys.getenv(c("PYTHON_CONFIGURE_OPTS", "CONFIGURE_OPTS"), NA)
  on.exit({
    Sys.unsetenv(names(before)[is.na(before)])
    if (any(!is.na(before))) do.call(Sys.setenv, as.list(before[!is.na(before)]))
  })
  # R can host only a Python with a shared library.
  Sys.setenv(PYTHON_CONFIGURE_OPTS = paste("--enable-shared", if (optimized) "--enable-optimizations"))
  run_or_stop(pyenv, c("install", if (force) "--force" else "--skip-existing", version), "install_python")
  file.path(system2(pyenv, c("prefix", version), stdout = TRUE), "bin", "python")
}

uv_run_tool <- function(tool, args = character(), ..., from = NULL, with = NULL, python_version = NULL,
                        exclude_newer = NULL) {
  uv <- getOption("reticulate.uv_binary", Sys.getenv("RETICULATE_UV"))
  if (!nzchar(uv)) uv <- program_or_stop("uv_run_tool", "uv", "~/.local/bin/uv")
  flags <- c(
    "tool", "run", "--isolated", if (!is.null(python_version)) c("--python", shQuote(python_version)),
    if (!is.null(exclude_newer)) c("--exclude-newer", exclude_newer), if (!is.null(from)) c("--from", shQuote(from)),
    if (length(with)) rbind("--with", shQuote(with))
  )
  system2(uv, c(flags, "--", tool, args), ...)
}
