# Plots of the metrics during training, in RStudio's viewer.

# Add a callback that shows the metrics to the arguments of fit(), if they are to be shown.
with_live_metrics <- function(args) {
  if (!shows_metrics(args)) return(args)
  given <- args$callbacks
  args$callbacks <- c(if (is.list(given)) given else if (!is.null(given)) list(given), list(live_metrics()))
  args
}

# If requested, or, as in R's keras, by default in RStudio for more than one epoch unless `verbose` is 0.
shows_metrics <- function(named) {
  if (!is.function(getOption("viewer")) || !inherits(named$object, "keras.models.Model")) return(FALSE)
  wish <- named$view_metrics
  if (is.null(wish) || identical(wish, "auto")) wish <- getOption("keras.view_metrics", "auto")
  if (!identical(wish, "auto")) return(isTRUE(as.logical(wish)))
  interactive() && Sys.getenv("RSTUDIO") == "1" && !is_captured("output") && !isTRUE(named$verbose == 0) &&
    !isTRUE(named$epochs == 1)
}

# The callback, in methods of new_callback_class().
utils::globalVariables("self")

live_metrics <- function() {
  page <- tempfile("training-", fileext = ".html")
  metrics <- list()
  new_callback_class(
    "LiveMetrics",
    on_epoch_end = function(epoch, logs) {
      first <- !length(metrics)
      for (name in names(logs)) metrics[[name]] <<- c(metrics[[name]], as.numeric(logs[[name]]))
      request("write_live_metrics", page, metrics, self$params$epochs, FALSE)
      if (first) getOption("viewer")(page)
      # The value of a hook is added to the logs.
      NULL
    },
    on_train_end = function(logs)
      if (length(metrics)) request("write_live_metrics", page, metrics, self$params$epochs, TRUE)
  )()
}
