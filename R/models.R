# Methods of R's own generics for models, and verbs that evaluate an argument in R.

#' Format a model as text
#'
#' The table that `summary()` prints, as a string.
#'
#' @param x A model.
#' @param line_length Width of the table in characters.
#' @param positions Widths of the columns, as fractions of the line.
#' @param expand_nested Whether to show the layers of nested models.
#' @param show_trainable Whether to show which layers are trainable. By default, if some layers are not.
#' @param ... `layer_range`: names of the first and the last layer to show.
#' @param compact Accepted and ignored: Keras 3's table has no blank lines.
#' @param width Width of the console, at most 180.
#' @return A string.
#' @export
format.keras.models.Model <- function(x, line_length = width - (11L * show_trainable), positions = NULL,
                                      expand_nested = FALSE,
                                      show_trainable = x$built && as.logical(length(x$non_trainable_weights)), ...,
                                      compact = TRUE, width = min(getOption("width"), 180L)) {
  if (is_dead(x)) return(dead_proxy_text(x))
  # Keras 3 makes room for the column of `show_trainable` itself.
  if (missing(line_length)) line_length <- width
  request("model_summary", x, line_length, positions, expand_nested, show_trainable, list(...)$layer_range)
}

#' @rdname format.keras.models.Model
#' @export
print.keras.models.Model <- function(x, ...) {
  cat(format(x, ...), sep = "\n")
  invisible(x)
}

#' Plot the graph of a model
#'
#' Draws a box for each layer and arrows between them, on R's graphics device or to a file.
#'
#' @param x A model.
#' @param show_shapes Whether to show the output shapes of the layers.
#' @param show_dtype Whether to show the dtypes of the outputs.
#' @param show_layer_names Whether to show the names of the layers.
#' @param ... `show_trainable`: whether to show which layers are trainable.
#' @param rankdir Direction of the graph: "TB" (top to bottom), "BT", "LR" (left to right) or "RL".
#' @param expand_nested Whether to draw the layers of nested models.
#' @param dpi Resolution of the file in dots per inch.
#' @param layer_range Names of the first and the last layer to draw, or regular expressions.
#' @param show_layer_activations Whether to show the activation functions.
#' @param to_file Path of an image file. The extension sets the format.
#' @return The model, invisibly.
#' @export
plot.keras.models.Model <- function(x, show_shapes = FALSE, show_dtype = FALSE, show_layer_names = TRUE, ...,
                                    rankdir = "TB", expand_nested = FALSE, dpi = 96, layer_range = NULL,
                                    show_layer_activations = FALSE, to_file = NULL) {
  shown <- list(show_shapes = show_shapes, show_dtype = show_dtype, show_layer_names = show_layer_names,
                rankdir = rankdir, expand_nested = expand_nested, layer_range = layer_range,
                show_layer_activations = show_layer_activations, ...)
  if (is.null(to_file)) draw_boxes(request("model_diagram", x, shown))
  else run_verb("plot", c(list(x = x, dpi = dpi, to_file = path.expand(to_file)), shown))
  invisible(x)
}

draw_boxes <- function(picture) {
  before <- graphics::par(mar = rep(0.2, 4))
  on.exit(graphics::par(before))
  graphics::plot.new()
  edges <- picture$limits
  graphics::plot.window(edges[1:2], edges[3:4])
  # Scale the text to the boxes, whose sizes are in lines of text.
  size <- min(1, 1 / max(graphics::strheight("M") * 1.6, 2 * graphics::strwidth("M") / 2.6))
  for (arrow in picture$arrows)
    graphics::arrows(arrow[1], arrow[2], arrow[3], arrow[4], length = 0.08, col = "#44546A")
  for (box in picture$boxes) {
    graphics::rect(box$x - box$width / 2, box$y - box$height / 2, box$x + box$width / 2, box$y + box$height / 2,
                   col = "#EEF3F8", border = "#44546A")
    graphics::text(box$x, box$y, box$label, cex = size)
  }
}

#' Register custom objects: classes and functions of your own
#'
#' Keras finds registered objects by name when it loads a model. `with_custom_object_scope()` registers them while an
#' expression is evaluated, `register_keras_serializable()` for the rest of the session.
#'
#' @param objects A named list of classes and functions.
#' @param expr Expression to evaluate.
#' @return `with_custom_object_scope()` returns the value of the expression, `register_keras_serializable()` the class
#'   or function to use in a model.
#' @export
with_custom_object_scope <- function(objects, expr) {
  with(run_verb("with_custom_object_scope", list(objects = objects)), expr)
}

#' @rdname with_custom_object_scope
#' @param object A class or function.
#' @param name Name to register. By default that of the class or of the R function.
#' @param package Prefix of the name, to distinguish it from others. By default "Custom".
#' @export
register_keras_serializable <- function(object, name = NULL, package = NULL) {
  written <- substitute(object)
  if (is.null(name) && is.function(object) && !is_proxy(object)) {
    if (!is.name(written))
      stop("register_keras_serializable(): `name` must be given for a function that is not a variable.", call. = FALSE)
    name <- as.character(written)
  }
  run_verb("register_keras_serializable", list(object = object, name = name, package = package))
}

#' Random seed of R, Python, numpy, TensorFlow and Keras
#'
#' `set_random_seed()` sets the seed of all random number generators. `use_session_with_seed()` also clears Keras's
#' state and prints what it disabled, as scripts for older versions of TensorFlow expect.
#'
#' @param seed An integer.
#' @param disable_gpu Whether to hide the GPUs from TensorFlow, because their results vary. It has an effect only before
#'   the first computation.
#' @return `set_random_seed()` returns NULL, `use_session_with_seed()` the names of what was disabled; both invisibly.
#' @export
set_random_seed <- function(seed, disable_gpu = TRUE) {
  run_verb("set_random_seed", list(seed = seed, disable_gpu = disable_gpu))
  set.seed(seed)
  invisible()
}

#' @rdname set_random_seed
#' @param disable_parallel_cpu Whether to compute on one thread. It has an effect only before the first computation.
#' @param quiet Whether to suppress the message.
#' @export
use_session_with_seed <- function(seed, disable_gpu = TRUE, disable_parallel_cpu = TRUE, quiet = FALSE) {
  disabled <- run_verb("use_session_with_seed", supplied(list(quiet = TRUE)))
  set.seed(seed)
  if (!quiet)
    message("Set session seed to ", seed,
            if (length(disabled)) sprintf(" (disabled %s)", paste(disabled, collapse = ", ")))
  invisible(as.character(disabled))
}
