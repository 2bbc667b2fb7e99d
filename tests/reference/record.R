# Evaluate the cases of some areas under library(keras), and write `area <tab> id <tab> value` for each.
# Arguments: the output file, then the areas. README.md describes the files of this folder.
suppressPackageStartupMessages(library(keras))
arguments <- commandArgs(TRUE)
here <- normalizePath(dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))))
output <- file(arguments[[1]], "w")
area <- NULL
recorded <- character()

# Text of values -------------------------------------------------------------------------------------------

numbers_as_text <- function(values) {
  if (is.character(values)) paste0('"', gsub("[\t\n]", " ", values), '"')
  else if (is.logical(values)) as.character(values)
  else if (is.complex(values)) format(values)
  else formatC(as.double(values), digits = 8, width = 1, format = "g")
}

# "da2x3(...)": type (d, i, b, s), dim (v: no dim), names, values. "T:": a tensor, whose values these are.
as_text <- function(x, depth = 0) {
  if (is.null(x)) return("NULL")
  if (depth > 6) return("DEEP")
  is_python <- inherits(x, "python.builtin.object")
  if (is.function(x) && !is_python) return("FUN")
  if (is_python || is.environment(x)) {
    if (inherits(x, "scipy.sparse.base.spmatrix")) return("SPARSE")
    value <- tryCatch(x$numpy(), error = function(e) tryCatch(as.array(x), error = function(e) NULL))
    if (!is.null(value)) {
      if (inherits(value, "python.builtin.object"))
        value <- tryCatch(as.character(value$tolist()), error = function(e) as.character(value))
      return(paste0("T:", as_text(value, depth + 1)))
    }
    extent <- function(n) if (is.null(n)) "NA" else n
    shape <- tryCatch(paste(unlist(lapply(k_int_shape(x), extent)), collapse = ","), error = function(e) NULL)
    if (!is.null(shape)) return(paste0("SYM[", shape, "]"))
    return(paste0("PY:", class(x)[1]))
  }
  if (is.data.frame(x)) x <- as.list(x)
  if (is.list(x)) {
    parts <- vapply(x, as_text, "", depth = depth + 1)
    if (!is.null(names(x))) parts <- paste0(names(x), "=", parts)
    return(paste0("{", paste(parts, collapse = "; "), "}"))
  }
  if (is.factor(x)) x <- as.character(x)
  type <- if (is.character(x)) "s" else if (is.logical(x)) "b" else if (is.integer(x)) "i"
          else if (is.numeric(x)) "d" else class(x)[1]
  extent <- if (is.null(dim(x))) paste0("v", length(x)) else paste0("a", paste(dim(x), collapse = "x"))
  labels <- if (!is.null(names(x))) paste0("<", paste(names(x), collapse = ","), ">") else ""
  values <- as.vector(x)
  n <- length(values)
  if (n > 400) values <- c(values[1:200], sum(as.numeric(values)), values[(n - 100):n])
  paste0(type, extent, labels, "(", paste(numbers_as_text(values), collapse = " "), ")")
}

# Every case is evaluated, because counters in names depend on the cases before.
case <- function(id, expr) {
  expr <- substitute(expr)
  environment <- new.env(parent = parent.frame())
  value <- suppressMessages(suppressWarnings(tryCatch(
    as_text(eval(expr, environment)),
    error = function(e) paste("ERR", substr(gsub("[\t\n]+", " ", conditionMessage(e)), 1, 400))
  )))
  if (id %in% recorded) cat(area, "\t", id, "\t", value, "\n", sep = "", file = output)
  flush(output)
  invisible()
}

# What the cases use ---------------------------------------------------------------------------------------

fill <- function(d, k = 1) array(sin(seq_len(prod(d)) * k * 0.7) * 0.5, d)

# Weights by formula, so that no case depends on random numbers.
wts <- function(ws) {
  lapply(seq_along(ws), function(i) {
    d <- dim(ws[[i]])
    if (is.null(d) && length(ws[[i]]) == 1) return(as.vector(fill(1, 0.31 + i * 0.17)))
    fill(if (is.null(d)) length(ws[[i]]) else d, 0.31 + i * 0.17)
  })
}

# `pos`: positive weights, for layers with a variance.
setw <- function(m, pos = FALSE) {
  weights <- get_weights(m)
  if (length(weights)) {
    values <- wts(weights)
    set_weights(m, if (pos) lapply(values, function(a) abs(a) + 0.1) else values)
  }
  m
}

wshapes <- function(m) {
  vapply(get_weights(m), function(w) paste(if (is.null(dim(w))) length(w) else dim(w), collapse = "x"), "")
}

# Predictions, shapes of weights and static output shape of a model of one layer.
L1 <- function(f, x, pos = FALSE, training = NULL, shape = dim(x)[-1]) {
  input <- layer_input(shape = as.list(shape))
  m <- keras_model(input, f(input))
  setw(m, pos)
  y <- if (is.null(training)) predict(m, x, verbose = 0) else m(k_constant(x), training = training)
  shape <- m$output_shape
  if (is.list(shape) && is.list(shape[[1]])) shape <- shape[[1]]
  shape <- vapply(shape, function(n) if (is.null(n)) "NA" else as.character(n), "")
  list(y = y, w = wshapes(m), s = paste(shape, collapse = ","))
}

# The same for a layer of several inputs.
L2 <- function(f, xs, pos = FALSE) {
  inputs <- lapply(xs, function(x) layer_input(shape = as.list(dim(x)[-1])))
  m <- keras_model(inputs, f(inputs))
  setw(m, pos)
  list(y = predict(m, xs, verbose = 0), w = wshapes(m))
}

# The settings in a configuration, without what names a Python object.
gcf <- function(l, drop = character()) {
  config <- get_config(l)
  names <- sort(setdiff(names(config), c("name", "dtype", "registered_name", "module", "build_config", drop)))
  values <- lapply(names, function(name) config[[name]])
  names(values) <- names
  values[!vapply(values, function(v) is.list(v) || is.environment(v) || inherits(v, "python.builtin.object"), NA)]
}

# These areas predict with hundreds of small models. Eager calls return the same values, and need no graphs.
eager <- c("layers1", "layers2")

for (area in arguments[-1]) {
  reticulate::import("random")$seed(1L)  # from which Keras draws seeds
  if (area %in% eager) tensorflow::tf$config$run_functions_eagerly(TRUE)
  recorded <- sub("\t.*", "", readLines(file.path(here, paste0(area, ".tsv"))))
  sys.source(file.path(here, paste0(area, ".R")), new.env(parent = globalenv()))
}
