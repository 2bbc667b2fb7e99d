# Saves a workspace with Python objects, or loads it in another session.
suppressMessages(library(rkeras))
task <- commandArgs(TRUE)
if (task[1] == "save") {
  model <- keras_model_sequential(input_shape = 3, name = "kept") |> layer_dense(2)
  plain <- rkeras:::request("evaluate", "object()")
  nested <- list(inside = model$layers[[1]])
  numbers <- 1:3
  save.image(task[2])
} else {
  load(task[2], globalenv())
  said <- function(expr) cat(conditionMessage(tryCatch(expr, error = identity)), "\n")
  for (object in list(model, plain, nested$inside)) {
    print(object)
    str(object)
    said(object$name)
  }
  said(model |> fit(1, 1))
  invisible(c(length(model), length(plain)))
  cat("numbers stay:", numbers, "\n")
}
