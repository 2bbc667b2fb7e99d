# Functions of reticulate for conda environments. Each runs the program `conda`.

conda_binary <- function(conda = "auto") {
  if (!identical(conda, "auto") && !is.na(conda)) {
    if (!file.exists(path.expand(conda)))
      stop("conda_binary(): `conda` must be a program that exists, not \"", conda, "\".", call. = FALSE)
    return(normalizePath(conda))
  }
  homes <- c(miniconda_path(), "~/miniconda3", "~/miniforge3", "~/mambaforge", "~/anaconda3", "/opt/conda",
             "/opt/miniconda3", "/opt/anaconda3")
  candidates <- c(getOption("reticulate.conda_binary", ""), Sys.getenv(c("RETICULATE_CONDA", "CONDA_EXE")),
                  Sys.which(c("conda", "mamba", "micromamba")), file.path(homes, "bin", "conda"))
  found <- path.expand(candidates[nzchar(candidates)])
  found <- found[file.exists(found)]
  if (!length(found))
    stop("conda_binary(): no conda was found. virtualenv_create() creates an environment without it.", call. = FALSE)
  normalizePath(found[[1L]])
}

conda_exe <- conda_binary

conda_version <- function(conda = "auto") utils::tail(system2(conda_binary(conda), "--version", stdout = TRUE), 1L)

conda_list <- function(conda = "auto") {
  conda <- conda_binary(conda)
  answer <- system2(conda, c("info", "--json"), stdout = TRUE, stderr = FALSE)
  info <- request("parse_json", paste(answer, collapse = "\n"))
  folders <- unique(normalizePath(unlist(info$envs), mustWork = FALSE))
  names <- basename(folders)
  names[folders == normalizePath(c(info$root_prefix, "")[1L], mustWork = FALSE)] <- "base"
  data.frame(name = names, python = file.path(folders, "bin", "python"), stringsAsFactors = FALSE)
}

condaenv_name <- function(envname)
  if (is.null(envname)) Sys.getenv("RETICULATE_PYTHON_ENV", "r-reticulate") else envname

in_condaenv <- function(envname)
  if (grepl("/", envname, fixed = TRUE)) c("--prefix", path.expand(envname)) else c("--name", envname)

conda_python <- function(envname = NULL, conda = "auto", all = FALSE) {
  envname <- condaenv_name(envname)
  if (grepl("/", envname, fixed = TRUE)) {
    found <- in_virtualenv(path.expand(envname))
    found <- found[file.exists(found)]
  } else {
    known <- conda_list(conda)
    found <- known$python[known$name == envname]
  }
  if (!length(found))
    stop("conda_python(): `envname` must be a conda environment, not \"", envname, "\".", call. = FALSE)
  if (all) found else found[1L]
}

condaenv_exists <- function(envname = NULL, conda = "auto")
  !inherits(try(conda_python(envname, conda), silent = TRUE), "try-error")

conda_run <- function(caller, conda, ...) run_or_stop(conda_binary(conda), c(...), caller)

channel_flags <- function(forge, channel) {
  channels <- if (length(channel)) channel else if (forge) "conda-forge"
  c(rbind(rep("-c", length(channels)), channels))
}

conda_create <- function(envname = NULL, packages = NULL, ..., forge = TRUE, channel = character(),
                         environment = NULL, conda = "auto", python_version = miniconda_python_version(),
                         additional_create_args = character()) {
  envname <- condaenv_name(envname)
  if (!is.null(environment)) {
    conda_run("conda_create", conda, "env", "create", "--quiet", in_condaenv(envname), "-f", path.expand(environment),
              additional_create_args)
  } else {
    if (!any(grepl("^python", packages)))
      packages <- c(paste(c("python", python_version), collapse = "="), packages)
    conda_run("conda_create", conda, "create", "--yes", "--quiet", in_condaenv(envname), packages,
              channel_flags(forge, channel), additional_create_args)
  }
  conda_python(envname, conda)
}

miniconda_python_version <- function() Sys.getenv("RETICULATE_MINICONDA_PYTHON_VERSION", "3.12")

conda_clone <- function(envname, ..., clone = "base", conda = "auto") {
  conda_run("conda_clone", conda, "create", "--yes", "--quiet", in_condaenv(condaenv_name(envname)), "--clone", clone)
  conda_python(envname, conda)
}

conda_export <- function(envname, file = if (json) "environment.json" else "environment.yml", json = FALSE, ...,
                         conda = "auto") {
  flags <- c("env", "export", if (json) "--json", in_condaenv(condaenv_name(envname)))
  writeLines(system2(conda_binary(conda), shQuote(flags), stdout = TRUE), file)
  invisible(file)
}

conda_remove <- function(envname, packages = NULL, conda = "auto") {
  conda_run("conda_remove", conda, "remove", "--yes", in_condaenv(condaenv_name(envname)),
            if (is.null(packages)) "--all" else packages)
  invisible()
}

conda_install <- function(envname = NULL, packages, forge = TRUE, channel = character(), pip = FALSE,
                          pip_options = character(), pip_ignore_installed = FALSE, conda = "auto",
                          python_version = NULL, additional_create_args = character(),
                          additional_install_args = character(), ...) {
  if (missing(packages)) stop("conda_install(): `packages` must be given.", call. = FALSE)
  python <- if (!is.null(python_version))
    paste0("python", if (grepl("[<>=]", python_version)) "" else "=", python_version)
  if (!condaenv_exists(envname, conda))
    conda_create(envname, if (is.null(python)) "python" else python, forge = forge, channel = channel, conda = conda,
                 additional_create_args = additional_create_args)
  if (pip)
    return(pip_install("conda_install", conda_python(envname, conda), packages, pip_ignore_installed, pip_options))
  conda_run("conda_install", conda, "install", "--yes", in_condaenv(condaenv_name(envname)),
            channel_flags(forge, channel), python, packages, additional_install_args)
  invisible(packages)
}

conda_search <- function(matchspec, forge = TRUE, channel = character(), conda = "auto", ...) {
  flags <- c("search", "--json", matchspec, channel_flags(forge, channel))
  answer <- system2(conda_binary(conda), shQuote(flags), stdout = TRUE, stderr = FALSE)
  found <- request("parse_json", paste(answer, collapse = "\n"))
  rows <- lapply(unlist(unname(found), recursive = FALSE), function(one)
    data.frame(name = one$name, version = one$version, build = one$build, channel = one$channel))
  do.call(rbind, rows)
}

conda_update <- function(conda = "auto") conda_run("conda_update", conda, "update", "--yes", "--name", "base", "conda")

conda_run2 <- function(cmd, args = c(), conda = "auto", envname = NULL,
                       cmd_line = paste(shQuote(cmd), paste(args, collapse = " ")), intern = FALSE, echo = !intern) {
  if (echo) message("+ ", cmd_line)
  system(paste(c(shQuote(conda_binary(conda)), "run", shQuote(in_condaenv(condaenv_name(envname))), cmd_line),
               collapse = " "), intern = intern)
}

# Miniconda -------------------------------------------------------------------------------------------------------

miniconda_path <- function() {
  path <- Sys.getenv("RETICULATE_MINICONDA_PATH")
  if (nzchar(path)) return(path)
  data <- Sys.getenv("XDG_DATA_HOME", path.expand("~/.local/share"))
  file.path(if (Sys.info()[["sysname"]] == "Darwin") path.expand("~/Library") else data, "r-miniconda")
}

install_miniconda <- function(path = miniconda_path(), update = TRUE, force = FALSE)
  stop("install_miniconda(): rkeras does not download Miniconda. Install it in ", path, " with its own installer, or ",
       "create an environment with virtualenv_create() or install_keras().",
       call. = FALSE)

miniconda_update <- function(path = miniconda_path()) {
  conda_update(file.path(path, "bin", "conda"))
}

miniconda_uninstall <- function(path = miniconda_path()) {
  # Do not delete anything else if the path is wrong.
  if (file.exists(path) && !file.exists(file.path(path, "conda-meta")))
    stop("miniconda_uninstall(): `path` must be the directory of Miniconda, not \"", path, "\".", call. = FALSE)
  unlink(path, recursive = TRUE)
}
