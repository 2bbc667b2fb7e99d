# The metrics of a training that goes on, in RStudio's viewer.

# The callbacks of a fit(), and where the metrics are to be seen one that shows them.
with_live_metrics <- function(args) {
  if (!shows_metrics(args)) return(args)
  given <- args$callbacks
  args$callbacks <- c(if (is.list(given)) given else if (!is.null(given)) list(given), list(live_metrics()))
  args
}

# Asked for, or in RStudio, and there is something to see: more than one epoch, and not in silence, as R keras has it.
shows_metrics <- function(named) {
  if (!is.function(getOption("viewer")) || !inherits(named$object, "keras.models.Model")) return(FALSE)
  wish <- named$view_metrics
  if (is.null(wish) || identical(wish, "auto")) wish <- getOption("keras.view_metrics", "auto")
  if (!identical(wish, "auto")) return(isTRUE(as.logical(wish)))
  interactive() && Sys.getenv("RSTUDIO") == "1" && !captured("output") && !isTRUE(named$verbose == 0) &&
    !isTRUE(named$epochs == 1)
}

# The training's callback, which new_callback_class() gives to the methods.
utils::globalVariables("self")

live_metrics <- function() {
  page <- tempfile("training-", fileext = ".html")
  metrics <- list()
  new_callback_class(
    "LiveMetrics",
    on_epoch_end = function(epoch, logs) {
      first <- !length(metrics)
      for (name in names(logs)) metrics[[name]] <<- c(metrics[[name]], as.numeric(logs[[name]]))
      ask("write_live_metrics", page, metrics, self$params$epochs, FALSE)
      if (first) getOption("viewer")(page)
      # What a hook returns joins the logs.
      NULL
    },
    on_train_end = function(logs)
      if (length(metrics)) ask("write_live_metrics", page, metrics, self$params$epochs, TRUE)
  )()
}
