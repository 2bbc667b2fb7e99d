# Training runs: the functions that run a script, evaluate an expression or print a table. The rest is Python.

#' Flags (hyperparameters) of a training script
#'
#' The default values are overridden by a file, by the command line, and by the run that the script is part of.
#'
#' @param ... Flags, such as `flag_numeric("rate", 0.1)`, or a list of them.
#' @param config Profile to read from the file.
#' @param file YAML file with values, or with a section of values for each profile. It may be missing.
#' @param arguments The command line, as `--name value` or `--name=value`.
#' @return Named list of the values.
#' @export
flags <- function(..., config = Sys.getenv("R_CONFIG_ACTIVE", unset = "default"), file = "flags.yml",
                  arguments = commandArgs(TRUE)) {
  if (!missing(file) && !file.exists(one_string("flags", file)))
    warning(sprintf("the file of flags '%s' does not exist", file))
  definitions <- list(...)
  if (length(definitions) == 1L) {
    given <- definitions[[1L]]
    if (is.null(given) || is.list(given) && is.null(names(given))) definitions <- as.list(given)
  }
  result <- run_verb("flags", list(config = config, file = file, arguments = as.list(arguments)), definitions)
  structure(result, class = "tfruns_flags", types = vapply(definitions, function(flag) flag$type, ""),
            defaults = lapply(definitions, function(flag) flag$default),
            descriptions = vapply(definitions, function(flag) or_na(flag$description), ""))
}

or_na <- function(x) if (is.null(x)) NA_character_ else x

#' @export
as.data.frame.tfruns_flags <- function(x, ...) data.frame(
  name = as.character(names(x)), type = as.character(attr(x, "types")),
  value = vapply(x, as.character, ""), description = as.character(attr(x, "descriptions")), row.names = NULL
)

#' @export
print.tfruns_flags <- function(x, ...) {
  print(as.data.frame(x), row.names = FALSE)
  invisible(x)
}

#' Run a training script and record the run
#'
#' Flags, metrics, output, plots, sources and the files that the script writes are kept in the directory of the run.
#'
#' @param file The script. By default the only script in the working directory. A `.py` file runs in Python.
#' @param context Name of the context that the run belongs to.
#' @param config Profile to read the flags from.
#' @param flags Named values that override the script's defaults, or the path of a YAML file.
#' @param properties Named list of further properties to record.
#' @param run_dir Directory of the run. By default a new one.
#' @param artifacts_dir Directory whose new and changed files are copied to the run.
#' @param echo Whether to print the lines of the script.
#' @param view Whether to show the run at the end. "auto" in an interactive session; "save" only writes the page.
#' @param envir Environment in which the script is evaluated.
#' @param encoding Encoding of the script.
#' @return The record of the run, a row of `ls_runs()`, invisibly.
#' @export
training_run <- function(file = "train.R", context = "local",
                         config = Sys.getenv("R_CONFIG_ACTIVE", unset = "default"), flags = NULL,
                         properties = NULL, run_dir = NULL, artifacts_dir = getwd(), echo = TRUE, view = "auto",
                         envir = parent.frame(), encoding = getOption("encoding")) {
  if (missing(file)) {
    scripts <- list.files(pattern = "\\.[Rr]$")
    if (length(scripts) == 1L) file <- scripts
  }
  if (!file.exists(one_string("training_run", file)))
    stop("training_run(): `file` must be a script that exists, not ", file, call. = FALSE)
  if (grepl("\\.py$", file)) {
    run <- run_verb("training_run", list(
      file = file, context = context, config = config, flags = as_named_list(flags),
      properties = as_named_list(properties), run_dir = run_dir, artifacts_dir = artifacts_dir, view = FALSE
    ))
    directory <- run$run_dir
  } else {
    directory <- request("run_store", "begin", file, config, as_named_list(flags), as_named_list(properties),
                     run_dir, context, artifacts_dir)
    message("Using run directory ", directory)
    run_recorded(file, directory, echo, envir, encoding)
  }
  message("\nRun completed: ", directory, "\n")
  run <- runs_frame(list(request("run_store", "read", directory)))
  if (isTRUE(view)) view_run(directory)
  # At top level the value is printed, which shows it.
  if (identical(view, "auto") && interactive())
    return(structure(run, class = c("tfruns_viewed_run", class(run))))
  if (identical(view, "save")) save_run_view(directory, file.path(directory, "tfruns.d", "view.html"))
  invisible(run)
}

# The path of a file stays a string.
as_named_list <- function(x) if (is.character(x) && is.null(names(x))) x else if (length(x)) as.list(x)

run_recorded <- function(file, directory, echo, envir, encoding) {
  lines <- tempfile("output")
  output <- file(lines, open = "wt", encoding = "UTF-8")
  sink(output, split = TRUE)
  plots <- file.path(directory, "plots")
  dir.create(plots, FALSE)
  draws <- capabilities("png")
  if (draws) grDevices::png(file.path(plots, "Rplot%03d.png"), width = 1200, height = 715, res = 192)
  device <- grDevices::dev.cur()
  failure <- "interrupted"
  trace <- character()
  on.exit({
    sink()
    close(output)
    if (draws && device %in% grDevices::dev.list()) grDevices::dev.off(device)
    request("run_store", "finish", failure, as.list(trace), paste(readLines(lines, warn = FALSE), collapse = "\n"))
  })
  withCallingHandlers(source(file, local = envir, echo = echo, encoding = encoding), error = function(e) {
    failure <<- conditionMessage(e)
    trace <<- vapply(sys.calls(), function(call) paste(deparse(call), collapse = " "), "")
  })
  failure <- NULL
}

#' Hyperparameter tuning: run a training script for combinations of flags (grid search)
#'
#' @param file The script.
#' @param context Name of the context that the runs belong to.
#' @param config Profile to read the flags from.
#' @param flags Values to try: a named list with a vector for each flag, or a data frame of combinations.
#' @param sample Fraction of the combinations to run, drawn at random. By default all.
#' @param properties Named list of further properties to record.
#' @param runs_dir Parent directory of the runs.
#' @param artifacts_dir Directory whose new and changed files are copied to each run.
#' @param echo Whether to print the lines of the script.
#' @param confirm Whether to ask for confirmation.
#' @param envir Parent of the environments in which the script is evaluated.
#' @param encoding Encoding of the script.
#' @return The runs, the latest first, invisibly.
#' @export
tuning_run <- function(file = "train.R", context = "local",
                       config = Sys.getenv("R_CONFIG_ACTIVE", unset = "default"), flags = NULL, sample = NULL,
                       properties = NULL, runs_dir = getOption("tfruns.runs_dir", "runs"), artifacts_dir = getwd(),
                       echo = TRUE, confirm = interactive(), envir = parent.frame(),
                       encoding = getOption("encoding")) {
  if (!is.list(flags) || is.null(names(flags)))
    stop("tuning_run(): `flags` must be specified as a named list or a data frame.", call. = FALSE)
  if (!is.null(sample) && (sample <= 0 || sample > 1))
    stop("tuning_run(): `sample` must be a fraction above 0 and at most 1, not ", sample, ".", call. = FALSE)
  grid <- if (is.data.frame(flags)) flags else expand.grid(flags, stringsAsFactors = FALSE)
  count <- function() format(nrow(grid), big.mark = ",")
  if (!is.data.frame(flags)) message(count(), " total combinations of flags")
  if (is.null(sample)) {
    message("(`sample` runs a random subset)")
  } else {
    grid <- grid[sample.int(nrow(grid), ceiling(sample * nrow(grid))), , drop = FALSE]
    message("(sampled to ", count(), " combinations)")
  }
  if (confirm && !tolower(readline("Continue? [Y/n] ")) %in% c("", "y")) return(invisible())
  for (i in seq_len(nrow(grid))) {
    values <- as.list(grid[i, , drop = FALSE])
    message(sprintf("Training run %d/%d (flags = %s)", i, nrow(grid),
                    deparse(values, 500L, control = c("keepNA", "keepInteger"))))
    training_run(file, context, config, values, properties, unique_run_dir(runs_dir, 2), artifacts_dir, echo, FALSE,
                 new.env(parent = envir), encoding)
  }
  invisible(ls_runs(latest_n = nrow(grid), runs_dir = runs_dir))
}

#' List training runs and their results
#'
#' @param subset Condition on the columns that selects runs.
#' @param order Columns to sort by: unquoted names or strings.
#' @param decreasing Whether to sort in decreasing order.
#' @param latest_n Number of the latest runs to list. By default all.
#' @param runs_dir Parent directory of the runs.
#' @return A data frame with one row for each run.
#' @export
ls_runs <- function(subset = NULL, order = "start", decreasing = TRUE, latest_n = NULL,
                    runs_dir = getOption("tfruns.runs_dir", "runs")) {
  order <- substitute(order)
  columns <- if (is.character(order)) order else if (is.name(order)) as.character(order) else all.names(order)[-1L]
  if (is.call(order) && !length(columns)) columns <- eval(order, parent.frame())
  rows <- run_verb("ls_runs", list(
    order = as.list(columns), decreasing = decreasing, latest_n = latest_n, runs_dir = runs_dir
  ))
  runs <- runs_frame(rows, columns)
  if (!missing(subset)) {
    kept <- eval(substitute(subset), runs, parent.frame())
    if (!is.logical(kept)) stop("ls_runs(): `subset` must be a condition on the columns", call. = FALSE)
    runs <- runs[which(kept), ]
    rownames(runs) <- NULL
  }
  runs
}

# Make a data frame of the records of runs. Missing values are NA.
runs_frame <- function(rows, order = NULL) {
  if (!length(rows)) {
    frame <- data.frame(type = character(), run_dir = character(), start = numeric(), end = numeric())
    return(structure(frame, class = c("tfruns_runs_df", "data.frame")))
  }
  columns <- unique(unlist(lapply(rows, names)))
  columns <- c("run_dir", setdiff(intersect(order, columns), "start"), setdiff(columns, c("run_dir", order)),
               intersect("start", order))
  columns <- unique(intersect(columns, unlist(lapply(rows, names))))
  values <- lapply(columns, function(column) do.call(c, lapply(rows, function(row) {
    value <- row[[column]]
    if (length(value)) value[[1L]] else NA
  })))
  frame <- as.data.frame(stats::setNames(values, columns), stringsAsFactors = FALSE)
  for (column in intersect(c("start", "end"), columns))
    frame[[column]] <- as.POSIXct(frame[[column]], tz = "GMT", origin = "1970-01-01")
  structure(frame, class = c("tfruns_runs_df", "data.frame"), columns = columns, order = order)
}

#' @export
print.tfruns_runs_df <- function(x, ...) {
  columns <- colnames(x)
  if (!nrow(x)) {
    cat("No training runs found.\n")
  } else if (nrow(x) == 1L) {
    print(run_of(x))
  } else {
    shown <- columns
    if (identical(columns, attr(x, "columns")))
      shown <- columns[columns %in% c("run_dir", attr(x, "order")) | grepl("^(eval|metric)_", columns)]
    cat(sprintf("Data frame: %d x %d\n", nrow(x), length(columns)))
    print(as.data.frame(unclass(utils::head(x, 10L))[shown]), ...)
    if (nrow(x) > 10L) cat("# and", nrow(x) - 10L, "more rows\n")
    rest <- setdiff(columns, shown)
    if (length(rest)) cat(strwrap(paste("and the columns", paste(rest, collapse = ", ")), prefix = "# "), sep = "\n")
  }
  invisible(x)
}

run_of <- function(row) {
  run <- lapply(unclass(row)[colnames(row)], `[[`, 1L)
  if (!is.null(run$model)) class(run$model) <- c("tfruns_model_summary", "character")
  if (!is.null(run$metrics) && file.exists(run$metrics))
    run$metrics <- as.data.frame(lapply(request("run_store", "metrics_of", run$run_dir), function(values)
      vapply(values, function(value) if (is.null(value)) NA_real_ else as.numeric(value), 0)))
  structure(run, class = "tfruns_run")
}

#' @export
print.tfruns_run <- function(x, ...) {
  long <- c(metrics = "(metrics by epoch)", model = "(model summary)", source_code = "(source archive)",
            output = "(script output)")
  for (name in names(x)) cat("$ ", name, ": ", if (name %in% names(long)) long[[name]] else format(x[[name]]), "\n",
                             sep = "")
  invisible(x)
}

#' @export
print.tfruns_model_summary <- function(x, ...) {
  cat(x, "\n")
  invisible(x)
}

#' @export
print.tfruns_viewed_run <- function(x, ...) view_run(x)

#' Latest training run
#'
#' @param runs_dir Parent directory of the runs.
#' @return The record of the run; NULL if there is none.
#' @export
latest_run <- function(runs_dir = getOption("tfruns.runs_dir", "runs")) {
  run <- run_verb("latest_run", list(runs_dir = runs_dir))
  if (!is.null(run)) run_of(runs_frame(list(run)))
}

#' Information about a training run
#'
#' @param run_dir One or several directories of runs, a run, or the value of `ls_runs()`.
#' @return A list by column. For several runs a list of such lists.
#' @export
run_info <- function(run_dir) {
  runs <- lapply(as_run_dir(run_dir), function(dir) run_of(runs_frame(list(request("run_store", "read", dir)))))
  if (length(runs) == 1L) runs[[1L]] else runs
}

#' Directories of training runs
#'
#' @param x One or several directories, a run, a list of runs, or the value of `ls_runs()`.
#' @return Paths.
#' @export
as_run_dir <- function(x) UseMethod("as_run_dir")

#' @export
as_run_dir.character <- function(x) x

#' @export
as_run_dir.data.frame <- function(x) x$run_dir

#' @export
as_run_dir.tfruns_run <- function(x) x$run_dir

#' @export
as_run_dir.list <- function(x) vapply(x, function(run) as_run_dir(run)[[1L]], "")

#' @export
as_run_dir.default <- function(x) stop("as_run_dir(): `x` must be directories or runs", call. = FALSE)

# Replace runs, such as rows of ls_runs(), by their directories. Other values are left to the check of the verb.
with_run_directories <- function(args) {
  for (name in intersect(c("run_dir", "runs"), names(args)))
    if (inherits(args[[name]], c("data.frame", "tfruns_run", "character")))
      args[[name]] <- as.list(as_run_dir(args[[name]]))
  args
}

#' View a training run
#'
#' @param run_dir The run. By default the latest.
#' @param viewer A function that shows the page. By default the viewer or browser of the session.
#' @return The path of the page, invisibly.
#' @export
view_run <- function(run_dir = latest_run(), viewer = getOption("tfruns.viewer"))
  show_page(save_run_view(if (!is.null(run_dir)) as_run_dir(run_dir)), viewer)

#' Compare two training runs
#'
#' Shows a table of their properties, plots of their metrics, and the differences between their scripts.
#'
#' @param runs Two runs. By default the latest two.
#' @param viewer A function that shows the page. By default the viewer or browser of the session.
#' @return The path of the page, invisibly.
#' @export
compare_runs <- function(runs = ls_runs(latest_n = 2), viewer = getOption("tfruns.viewer"))
  show_page(save_run_comparison(as.list(as_run_dir(runs))), viewer)

show_page <- function(page, viewer) {
  if (is.null(viewer)) viewer <- getOption("page_viewer", utils::browseURL)
  viewer(page)
  invisible(page)
}

#' Archive or delete training runs
#'
#' `clean_runs()` moves runs to the archive in their parent directory. `purge_runs()` deletes the archive permanently.
#'
#' @param runs The runs. By default all.
#' @param runs_dir Parent directory of the runs.
#' @param confirm Whether to ask for confirmation.
#' @return NULL, invisibly.
#' @export
clean_runs <- function(runs = ls_runs(runs_dir = runs_dir), runs_dir = getOption("tfruns.runs_dir", "runs"),
                       confirm = interactive()) {
  directories <- as_run_dir(runs)
  if (!length(directories)) {
    message("No runs found to clean.")
    return(invisible())
  }
  if (confirm && !confirmed("Archive", length(directories))) return(invisible())
  run_verb("clean_runs", list(runs = as.list(directories), runs_dir = runs_dir))
  message(sprintf("Moved %d runs to %s (purge_runs() to remove permanently)", length(directories),
                  file.path(runs_dir, "archive")))
  invisible()
}

#' @rdname clean_runs
#' @export
purge_runs <- function(runs_dir = getOption("tfruns.runs_dir", "runs"), confirm = interactive()) {
  n <- length(list.files(file.path(runs_dir, "archive")))
  if (confirm && !confirmed("Permanently delete", n)) return(invisible())
  run_verb("purge_runs", list(runs_dir = runs_dir))
  message(sprintf("Permanently removed %d runs", n))
  invisible()
}

confirmed <- function(what, n) tolower(readline(sprintf("%s %d runs? [y/N] ", what, n))) == "y"
