# Models: what R does itself. Methods of R's own generics, and verbs whose arguments must not be evaluated first.

#' Models as text
#'
#' The table that `summary()` prints, as a string.
#'
#' @param x A model.
#' @param line_length Width of the table in characters.
#' @param positions Widths of the columns, as fractions of the line.
#' @param expand_nested Whether to show the layers of nested models.
#' @param show_trainable Whether to show which layers can be trained; by default where some cannot.
#' @param ... `layer_range`: names of the first and the last layer to show.
#' @param compact Accepted; Keras 3's table has no blank lines to leave out.
#' @param width Width of the console.
#' @return A string.
#' @export
format.keras.models.Model <- function(x, line_length = width - (11L * show_trainable), positions = NULL,
                                      expand_nested = FALSE,
                                      show_trainable = x$built && as.logical(length(x$non_trainable_weights)), ...,
                                      compact = TRUE, width = getOption("width")) {
  if (is_dead(x)) return(dead_text(x))
  # The column has a place of its own in Keras 3.
  if (missing(line_length)) line_length <- width
  ask("model_summary", x, line_length, positions, expand_nested, show_trainable, list(...)$layer_range)
}

#' @rdname format.keras.models.Model
#' @export
print.keras.models.Model <- function(x, ...) {
  cat(format(x, ...), sep = "\n")
  invisible(x)
}

#' Draw a model
#'
#' Boxes for the layers and arrows between them: on R's graphics device, or in a file.
#'
#' @param x A model.
#' @param show_shapes Whether to show the shapes that come out of the layers.
#' @param show_dtype Whether to show their types.
#' @param show_layer_names Whether to show the names of the layers.
#' @param ... `show_trainable`: whether to show which layers are trained.
#' @param rankdir Direction of the flow: "TB" down, "BT" up, "LR" to the right, "RL" to the left.
#' @param expand_nested Whether to draw the layers of nested models.
#' @param dpi Dots per inch of a file.
#' @param layer_range Names of the first and the last layer to draw, or patterns of them.
#' @param show_layer_activations Whether to show the activations.
#' @param to_file A file to draw to; its ending decides the format.
#' @return The model, unprinted.
#' @export
plot.keras.models.Model <- function(x, show_shapes = FALSE, show_dtype = FALSE, show_layer_names = TRUE, ...,
                                    rankdir = "TB", expand_nested = FALSE, dpi = 96, layer_range = NULL,
                                    show_layer_activations = FALSE, to_file = NULL) {
  shown <- list(show_shapes = show_shapes, show_dtype = show_dtype, show_layer_names = show_layer_names,
                rankdir = rankdir, expand_nested = expand_nested, layer_range = layer_range,
                show_layer_activations = show_layer_activations, ...)
  if (is.null(to_file)) draw_boxes(ask("model_diagram", x, shown))
  else run_verb("plot", c(list(x = x, dpi = dpi, to_file = path.expand(to_file)), shown))
  invisible(x)
}

draw_boxes <- function(picture) {
  before <- graphics::par(mar = rep(0.2, 4))
  on.exit(graphics::par(before))
  graphics::plot.new()
  edges <- picture$limits
  graphics::plot.window(edges[1:2], edges[3:4])
  # The text is as large as the boxes, which are measured in lines, let it be.
  size <- min(1, 1 / max(graphics::strheight("M") * 1.6, 2 * graphics::strwidth("M") / 2.6))
  for (arrow in picture$arrows)
    graphics::arrows(arrow[1], arrow[2], arrow[3], arrow[4], length = 0.08, col = "#44546A")
  for (box in picture$boxes) {
    graphics::rect(box$x - box$width / 2, box$y - box$height / 2, box$x + box$width / 2, box$y + box$height / 2,
                   col = "#EEF3F8", border = "#44546A")
    graphics::text(box$x, box$y, box$label, cex = size)
  }
}

#' Let Keras know classes and functions of yours
#'
#' `with_custom_object_scope()` does it while an expression is evaluated, `register_keras_serializable()` for the rest
#' of the session.
#'
#' @param objects A list of classes and functions by name.
#' @param expr What to evaluate.
#' @return `with_custom_object_scope()` gives the value of the expression, `register_keras_serializable()` the class or
#'   function to use in a model.
#' @export
with_custom_object_scope <- function(objects, expr) {
  with(run_verb("with_custom_object_scope", list(objects = objects)), expr)
}

#' @rdname with_custom_object_scope
#' @param object A class or function.
#' @param name Its name; by default that of the class, or the name of the R function.
#' @param package What to put before the name, to tell it from others; "Custom" by default.
#' @export
register_keras_serializable <- function(object, name = NULL, package = NULL) {
  written <- substitute(object)
  if (is.null(name) && is.function(object) && !is_proxy(object)) {
    if (!is.name(written))
      stop("register_keras_serializable(): a function without a name needs `name`.", call. = FALSE)
    name <- as.character(written)
  }
  run_verb("register_keras_serializable", list(object = object, name = name, package = package))
}

#' Seed random numbers
#'
#' `set_random_seed()` seeds the generators of R, Python, numpy, TensorFlow and Keras. `use_session_with_seed()` also
#' clears Keras's state and says what it disabled, as scripts for older versions of TensorFlow expect.
#'
#' @param seed An integer.
#' @param disable_gpu Whether to hide the GPUs from TensorFlow, whose results vary; only before anything is computed.
#' @return `set_random_seed()` gives NULL, `use_session_with_seed()` what was disabled; both unprinted.
#' @export
set_random_seed <- function(seed, disable_gpu = TRUE) {
  run_verb("set_random_seed", list(seed = seed, disable_gpu = disable_gpu))
  set.seed(seed)
  invisible()
}

#' @rdname set_random_seed
#' @param disable_parallel_cpu Whether to compute on one thread; only before TensorFlow has computed anything.
#' @param quiet Whether to say nothing of it.
#' @export
use_session_with_seed <- function(seed, disable_gpu = TRUE, disable_parallel_cpu = TRUE, quiet = FALSE) {
  disabled <- run_verb("use_session_with_seed", supplied(list(quiet = TRUE)))
  set.seed(seed)
  if (!quiet)
    message("Set session seed to ", seed,
            if (length(disabled)) sprintf(" (disabled %s)", paste(disabled, collapse = ", ")))
  invisible(as.character(disabled))
}
