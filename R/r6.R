# R6 classes of older scripts, which inherit KerasLayer, KerasWrapper, KerasConstraint or KerasCallback.

#' Base classes of older scripts
#'
#' R6 classes that inherit these are what custom layers, wrappers, constraints and callbacks were before `Layer()`,
#' `Constraint()` and `Callback()`. `create_layer()` and `create_wrapper()` make layers of them; objects of the others
#' are passed as they are.
#'
#' @format Generators of R6.
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

nothing_counted <- function(epoch, logs = NULL) NULL
nothing_of_batch <- function(batch, logs = NULL) NULL
nothing_plain <- function(logs = NULL) NULL

#' @rdname KerasLayer
#' @export
KerasCallback <- R6Class("KerasCallback", public = list(
  params = NULL,
  model = NULL,
  set_context = function(params = NULL, model = NULL) {
    self$params <- params
    self$model <- model
  },
  on_epoch_begin = nothing_counted, on_epoch_end = nothing_counted,
  on_batch_begin = nothing_of_batch, on_batch_end = nothing_of_batch,
  on_train_batch_begin = nothing_of_batch, on_train_batch_end = nothing_of_batch,
  on_test_batch_begin = nothing_of_batch, on_test_batch_end = nothing_of_batch,
  on_predict_batch_begin = nothing_of_batch, on_predict_batch_end = nothing_of_batch,
  on_train_begin = nothing_plain, on_train_end = nothing_plain,
  on_test_begin = nothing_plain, on_test_end = nothing_plain,
  on_predict_begin = nothing_plain, on_predict_end = nothing_plain
))

base_generators <- function()
  list(KerasLayer = KerasLayer, KerasWrapper = KerasWrapper, KerasConstraint = KerasConstraint,
       KerasCallback = KerasCallback)

# The Python class of an R6 class, made once. Called from Python when it is given a generator.
class_of_r6 <- function(generator) {
  for (name in names(base_generators()))
    if (identical(generator, base_generators()[[name]])) return(ask("base_class", name))
  made <- generator$rkeras_class
  members <- c(generator$public_fields, generator$public_methods[setdiff(names(generator$public_methods), "clone")],
               lapply(generator$active, active_property))
  if (!is.null(made) && identical(made$members, members)) return(made$type)
  inherit <- generator$get_inherit()
  # Older classes reach the Python layer by these names.
  itself <- active_property(eval(quote(function(value) self)))
  own <- list(wrapper = itself, py_wrapper = itself)
  private <- c(generator$private_fields, generator$private_methods)
  type <- python_class(generator$classname, members, if (is.null(inherit)) list() else inherit, private,
                       generator$parent_env, own = own[setdiff(names(own), names(private))])
  generator$rkeras_class <- list(type = type, members = members)
  type
}

# The arguments of an R6 class's constructor; NULL where they are not R's.
r6_constructor <- function(generator) {
  while (inherits(generator, "R6ClassGenerator")) {
    if (is.function(generator$public_methods$initialize)) return(formals(generator$public_methods$initialize))
    generator <- generator$get_inherit()
  }
}

# An R6 object as a Keras callback that has its hooks. Called from Python, as the next.
callback_of_r6 <- function(object) {
  empty <- list(nothing_counted, nothing_of_batch, nothing_plain)
  is_hook <- function(name) {
    hook <- object[[name]]
    is.function(hook) && !any(vapply(empty, function(e) identical(body(e), body(hook)), NA))
  }
  hooks <- Filter(is_hook, grep("^on_", ls(object), value = TRUE))
  ask("r6_callback", class(object)[1L], mget(hooks, envir = object), object$set_context)
}

constraint_of_r6 <- function(object) ask("r6_constraint", class(object)[1L], object$call, object$get_config)
