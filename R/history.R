# Training history, the value of fit(): a list of params and metrics, as in R's keras.

#' @export
print.keras_training_history <- function(x, ...) {
  epochs <- max(0L, lengths(x$metrics))
  facts <- sprintf("%d epoch%s", epochs, if (epochs == 1L) "" else "s")
  count <- function(n) format(n, big.mark = ",")
  if (!is.null(x$params$samples)) facts <- c(facts, paste(count(x$params$samples), "samples"))
  if (!is.null(x$params$validation_samples))
    facts <- c(facts, paste("validated on", count(x$params$validation_samples)))
  if (!is.null(x$params$batch_size)) facts <- c(facts, paste("batch size", count(x$params$batch_size)))
  cat("Training history: ", paste(facts, collapse = ", "), "\n", sep = "")
  if (epochs > 0L) {
    last <- vapply(x$metrics, function(values) values[length(values)], 0)
    cat("Final epoch:\n", sprintf("  %s: %s\n", formatC(names(last), width = max(nchar(names(last)))),
                                  vapply(last, format, "", digits = 4)), sep = "")
  }
  invisible(x)
}

# One row for each epoch that ran, metric, and training or validation data.
#' @export
as.data.frame.keras_training_history <- function(x, ...) {
  full <- rep(names(x$metrics), lengths(x$metrics))
  bare <- sub("^val_", "", full)
  data.frame(
    epoch = unlist(lapply(x$metrics, seq_along), use.names = FALSE),
    value = as.numeric(unlist(x$metrics, use.names = FALSE)),
    metric = factor(bare, levels = unique(bare)),
    data = factor(ifelse(full == bare, "training", "validation"), levels = unique(c("training", "validation")))
  )
}

#' Plot a training history: loss and metrics by epoch
#'
#' Plots each metric over the epochs that ran, for training and validation data.
#'
#' @param x The value of `fit()`.
#' @param y Unused.
#' @param metrics Names of the metrics to plot. By default all.
#' @param method "ggplot2", "base", or "auto" for ggplot2 if it is installed.
#' @param smooth Whether to add a smooth line (ggplot2 only, from ten epochs on).
#' @param theme_bw Whether to plot in black and white (ggplot2 only).
#' @param ... Arguments of `plot()` for the method "base".
#' @return A ggplot object. With base graphics the data, invisibly.
#' @export
plot.keras_training_history <- function(x, y, metrics = NULL, method = c("auto", "ggplot2", "base"),
                                        smooth = getOption("keras.plot.history.smooth", TRUE),
                                        theme_bw = getOption("keras.plot.history.theme_bw", FALSE), ...) {
  method <- match.arg(method)
  if (method == "auto") method <- if (requireNamespace("ggplot2", quietly = TRUE)) "ggplot2" else "base"
  frame <- as.data.frame(x)
  if (!is.null(metrics)) frame <- frame[frame$metric %in% metrics, ]
  frame$metric <- droplevels(frame$metric)
  if (method == "ggplot2") plot_with_ggplot2(frame, smooth && max(frame$epoch) >= 10, theme_bw)
  else plot_with_base(frame, ...)
}

plot_with_ggplot2 <- function(frame, smooth, theme_bw) {
  # Training and validation differ by colour, or in black and white by line type and shape.
  marks <- if (theme_bw) c("linetype", "shape") else c("colour", "fill")
  columns <- c(x = "epoch", y = "value", stats::setNames(rep("data", 2), marks))
  # From names, because the columns are not variables of this function.
  mapping <- do.call(ggplot2::aes, lapply(columns, as.name))
  whole <- function(limits) unique(floor(pretty(limits)))
  picture <- ggplot2::ggplot(frame, mapping) +
    ggplot2::facet_grid(metric ~ ., switch = "y", scales = "free_y") +
    ggplot2::scale_x_continuous(breaks = whole) +
    ggplot2::labs(x = "epoch", y = NULL)
  if (theme_bw) picture <- picture + ggplot2::theme_bw()
  ink <- if (theme_bw) list(colour = "grey40") else list()
  picture <- picture + if (smooth)
    do.call(ggplot2::geom_smooth, c(ink, method = "loess", formula = y ~ x, se = FALSE, na.rm = TRUE))
  else
    do.call(ggplot2::geom_line, c(ink, na.rm = TRUE))
  picture + ggplot2::geom_point(na.rm = TRUE) +
    ggplot2::theme(strip.placement = "outside", strip.background = ggplot2::element_blank())
}

plot_with_base <- function(frame, ...) {
  panels <- split(frame, frame$metric)
  before <- graphics::par(mfrow = c(length(panels), 1), mar = c(4, 4, 1, 1))
  on.exit(graphics::par(before))
  colours <- c(training = "#F8766D", validation = "#00BFC4")
  for (metric in names(panels)) {
    panel <- panels[[metric]]
    graphics::plot(panel$epoch, panel$value, type = "n", xlab = "epoch", ylab = metric, ...)
    for (kind in unique(as.character(panel$data))) {
      part <- panel[panel$data == kind, ]
      graphics::lines(part$epoch, part$value, type = "o", pch = 19, col = colours[[kind]])
    }
    if (length(unique(panel$data)) > 1)
      graphics::legend("right", legend = names(colours), col = colours, lty = 1, pch = 19, bty = "n")
  }
  invisible(frame)
}

# Scores, the value of evaluate(): a named numeric vector with a method of `$`, as in older versions.

#' @export
`$.keras_scores` <- function(x, name) as.list(unclass(x))[[name, exact = FALSE]]

#' @export
print.keras_scores <- function(x, ...) {
  print(unclass(x), ...)
  invisible(x)
}

#' @export
`[.keras_scores` <- function(x, i) unclass(x)[i]

#' @export
as.data.frame.keras_scores <- function(x, ..., nm = deparse(substitute(x))) as.data.frame(unclass(x), ..., nm = nm)

#' @export
as.list.keras_scores <- function(x, ...) as.list(unclass(x))
