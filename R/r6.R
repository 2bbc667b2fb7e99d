# R6 classes that inherit KerasLayer, KerasWrapper, KerasConstraint or KerasCallback, as in older scripts.

#' R6 base classes for custom layers, wrappers, constraints and callbacks
#'
#' For older scripts; new code uses `Layer()`, `Constraint()` and `Callback()`. `create_layer()` and `create_wrapper()`
#' create layers from classes that inherit `KerasLayer` and `KerasWrapper`. Constraints and callbacks are passed as R6
#' objects.
#'
#' @format R6 class generators.
#' @export
KerasLayer <- R6Class("KerasLayer")

#' @rdname KerasLayer
#' @export
KerasWrapper <- R6Class("KerasWrapper")

#' @rdname KerasLayer
#' @export
KerasConstraint <- R6Class("KerasConstraint", public = list(
  call = function(w) stop("a constraint must have a method `call`"),
  get_config = function() list()
))

empty_epoch_hook <- function(epoch, logs = NULL) NULL
empty_batch_hook <- function(batch, logs = NULL) NULL
empty_train_hook <- function(logs = NULL) NULL

#' @rdname KerasLayer
#' @export
KerasCallback <- R6Class("KerasCallback", public = list(
  params = NULL,
  model = NULL,
  set_context = function(params = NULL, model = NULL) {
    self$params <- params
    self$model <- model
  },
  on_epoch_begin = empty_epoch_hook, on_epoch_end = empty_epoch_hook,
  on_batch_begin = empty_batch_hook, on_batch_end = empty_batch_hook,
  on_train_batch_begin = empty_batch_hook, on_train_batch_end = empty_batch_hook,
  on_test_batch_begin = empty_batch_hook, on_test_batch_end = empty_batch_hook,
  on_predict_batch_begin = empty_batch_hook, on_predict_batch_end = empty_batch_hook,
  on_train_begin = empty_train_hook, on_train_end = empty_train_hook,
  on_test_begin = empty_train_hook, on_test_end = empty_train_hook,
  on_predict_begin = empty_train_hook, on_predict_end = empty_train_hook
))

base_generators <- function()
  list(KerasLayer = KerasLayer, KerasWrapper = KerasWrapper, KerasConstraint = KerasConstraint,
       KerasCallback = KerasCallback)

# Called from Python. Return the Python class of an R6 class generator, which is defined once.
class_of_r6 <- function(generator) {
  for (name in names(base_generators()))
    if (identical(generator, base_generators()[[name]])) return(request("base_class", name))
  made <- generator$rkeras_class
  members <- c(generator$public_fields, generator$public_methods[setdiff(names(generator$public_methods), "clone")],
               lapply(generator$active, active_property))
  if (!is.null(made) && identical(made$members, members)) return(made$type)
  inherit <- generator$get_inherit()
  # In older classes these are names of the Python layer.
  itself <- active_property(eval(quote(function(value) self)))
  own <- list(wrapper = itself, py_wrapper = itself)
  private <- c(generator$private_fields, generator$private_methods)
  type <- python_class(generator$classname, members, if (is.null(inherit)) list() else inherit, private,
                       generator$parent_env, own = own[setdiff(names(own), names(private))])
  generator$rkeras_class <- list(type = type, members = members)
  type
}

# The arguments of an R6 class's constructor; NULL if it is not an R function.
r6_constructor <- function(generator) {
  while (inherits(generator, "R6ClassGenerator")) {
    if (is.function(generator$public_methods$initialize)) return(formals(generator$public_methods$initialize))
    generator <- generator$get_inherit()
  }
}

# Called from Python. Make a Keras callback or constraint from an R6 object.
callback_of_r6 <- function(object) {
  empty <- list(empty_epoch_hook, empty_batch_hook, empty_train_hook)
  is_hook <- function(name) {
    hook <- object[[name]]
    is.function(hook) && !any(vapply(empty, function(e) identical(body(e), body(hook)), NA))
  }
  hooks <- Filter(is_hook, grep("^on_", ls(object), value = TRUE))
  request("r6_callback", class(object)[1L], mget(hooks, envir = object), object$set_context, object$reads_only_logs)
}

constraint_of_r6 <- function(object) request("r6_constraint", class(object)[1L], object$call, object$get_config)
