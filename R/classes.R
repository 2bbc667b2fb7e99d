# Python classes whose methods are R functions, with the variables `self`, `super`, `private` and the name of the class.

#' Custom layers, models, callbacks, losses, metrics and other classes
#'
#' Each function defines a Python class (subclassing) from R functions. In a method, `self` is the object, `super` the
#' parent class (`super$initialize(...)`), `private` an environment of the object that Keras does not see, and the class
#' has its own name. A method may also have `self` as its first argument. Its return value is converted. A string at the
#' beginning of a function is its docstring. Members that are not functions become attributes.
#'
#' `Layer()` and `new_layer_class()` return a function that works like `layer_dense()`: it creates the layer and applies
#' it to `object` if given. The other functions return a function that creates objects of the class. To load a saved
#' model, pass it in `custom_objects` under the name of the class.
#'
#' Hooks of `Callback()` count epochs and batches from 1, those of `new_callback_class()` from 0. They may take fewer
#' arguments. A named list that a hook returns is added to the logs. Hooks for batches that only read the logs are
#' called after several batches. A member `reads_only_logs = TRUE` declares this, `FALSE` requests a call after each
#' batch.
#'
#' @param classname Name of the class.
#' @param initialize The constructor.
#' @param build `function(input_shape)` that creates the weights with `self$add_weight()`.
#' @param call `function(...)` that computes the output.
#' @param compute_output_shape `function(input_shape)` that returns the output shape.
#' @param get_config `function()` that returns the constructor's arguments as a named list.
#' @param ... Further members, by name.
#' @param public List of further members.
#' @param private List of the members of `private`. Each object has its own environment of them.
#' @param inherit Parent class, if it is not Keras's class: a Python class, or the value of one of these functions.
#' @param parent_env Enclosing environment of the methods.
#' @return A function that creates objects of the class. Passed to Python, it is the class.
#' @export
Layer <- function(classname, initialize = NULL, build = NULL, call = NULL, compute_output_shape = NULL, ...,
                  inherit = NULL, get_config = NULL, public = list(), private = list(), parent_env = parent.frame())
  define_class("keras.layers.Layer")

#' @rdname Layer
#' @param train_step,test_step,predict_step `function(data)` that processes a batch.
#' @param compute_loss,compute_metrics `function(x, y, y_pred, sample_weight)`.
#' @export
Model <- function(classname, initialize = NULL, call = NULL, train_step = NULL, predict_step = NULL, test_step = NULL,
                  compute_loss = NULL, compute_metrics = NULL, ..., public = list(), private = list(), inherit = NULL,
                  parent_env = parent.frame())
  define_class("keras.Model")

#' @rdname Layer
#' @param on_epoch_begin,on_epoch_end `function(epoch, logs)`.
#' @param on_train_begin,on_train_end,on_test_begin,on_test_end,on_predict_begin,on_predict_end `function(logs)`.
#' @param on_train_batch_begin,on_train_batch_end,on_test_batch_begin,on_test_batch_end `function(batch, logs)`.
#' @param on_predict_batch_begin,on_predict_batch_end,on_batch_begin,on_batch_end `function(batch, logs)`.
#' @export
Callback <- function(classname, on_epoch_begin = NULL, on_epoch_end = NULL, on_train_begin = NULL, on_train_end = NULL,
                     on_train_batch_begin = NULL, on_train_batch_end = NULL, on_test_begin = NULL, on_test_end = NULL,
                     on_test_batch_begin = NULL, on_test_batch_end = NULL, on_predict_begin = NULL,
                     on_predict_end = NULL, on_predict_batch_begin = NULL, on_predict_batch_end = NULL, ...,
                     public = list(), private = list(), inherit = NULL, parent_env = parent.frame())
  define_class("keras.callbacks.Callback", count_from_one)

#' @rdname Layer
#' @export
Loss <- function(classname, call = NULL, ..., public = list(), private = list(), inherit = NULL,
                 parent_env = parent.frame())
  define_class("keras.losses.Loss")

#' @rdname Layer
#' @param update_state `function(y_true, y_pred, sample_weight = NULL)` that updates the metric with a batch.
#' @param result `function()` that returns the value of the metric.
#' @export
Metric <- function(classname, initialize = NULL, update_state = NULL, result = NULL, ..., public = list(),
                   private = list(), inherit = NULL, parent_env = parent.frame())
  define_class("keras.metrics.Metric")

#' @rdname Layer
#' @export
Constraint <- function(classname, call = NULL, get_config = NULL, ..., public = list(), private = list(),
                       inherit = NULL, parent_env = parent.frame())
  define_class("keras.constraints.Constraint")

#' @rdname Layer
#' @export
LearningRateSchedule <- function(classname, call = NULL, initialize = NULL, get_config = NULL, ..., public = list(),
                                 private = list(), inherit = NULL, parent_env = parent.frame())
  define_class("keras.optimizers.schedules.LearningRateSchedule")

#' @rdname Layer
#' @export
new_layer_class <- function(classname, ..., initialize = NULL, build = NULL, call = NULL, get_config = NULL,
                            public = list(), private = list(), inherit = NULL, parent_env = parent.frame())
  define_class("keras.layers.Layer")

#' @rdname Layer
#' @export
new_model_class <- function(classname, ..., initialize = NULL, call = NULL, train_step = NULL, predict_step = NULL,
                            test_step = NULL, compute_loss = NULL, compute_metrics = NULL, public = list(),
                            private = list(), inherit = NULL, parent_env = parent.frame())
  define_class("keras.Model")

#' @rdname Layer
#' @export
new_callback_class <- function(classname, ..., on_epoch_begin = NULL, on_epoch_end = NULL, on_train_begin = NULL,
                               on_train_end = NULL, on_batch_begin = NULL, on_batch_end = NULL,
                               on_predict_batch_begin = NULL, on_predict_batch_end = NULL, on_predict_begin = NULL,
                               on_predict_end = NULL, on_test_batch_begin = NULL, on_test_batch_end = NULL,
                               on_test_begin = NULL, on_test_end = NULL, on_train_batch_begin = NULL,
                               on_train_batch_end = NULL, public = list(), private = list(), inherit = NULL,
                               parent_env = parent.frame())
  define_class("keras.callbacks.Callback")

#' @rdname Layer
#' @export
new_loss_class <- function(classname, ..., call = NULL, public = list(), private = list(), inherit = NULL,
                           parent_env = parent.frame())
  define_class("keras.losses.Loss")

#' @rdname Layer
#' @export
new_metric_class <- function(classname, ..., initialize, update_state, result, public = list(), private = list(),
                             inherit = NULL, parent_env = parent.frame())
  define_class("keras.metrics.Metric")

#' @rdname Layer
#' @export
new_learning_rate_schedule_class <- function(classname, ..., initialize = NULL, call, get_config = NULL,
                                             public = list(), private = list(), inherit = NULL,
                                             parent_env = parent.frame())
  define_class("keras.optimizers.schedules.LearningRateSchedule")

# Define a class from the arguments that the calling function was supplied with.
define_class <- function(base, change = function(method, name) method) {
  frame <- parent.frame()
  given <- supplied(frame = sys.parent())
  members <- given[!names(given) %in% c("classname", "public", "private", "inherit", "parent_env")]
  members <- Filter(Negate(is.null), members)
  for (name in names(members))
    if (!is.function(members[[name]])) stop("`", name, "` must be a function", call. = FALSE)
  members <- utils::modifyList(members, eval(quote(dots(...)), frame), keep.null = TRUE)
  for (argument in c("public", "private"))
    if (!is.list(get(argument, frame))) stop("`", argument, "` must be a list of members by name", call. = FALSE)
  members <- utils::modifyList(members, get("public", frame), keep.null = TRUE)
  inherit <- get("inherit", frame)
  python_class(
    get("classname", frame), members, if (is.null(inherit)) base else inherit, get("private", frame),
    get("parent_env", frame), layer = base == "keras.layers.Layer", change = change, keep_scope = TRUE
  )
}

# Class definition --------------------------------------------------------------------------------------------------

# Define a Python class with R functions as methods. Return its constructor.
python_class <- function(classname, members, inherit, private = list(), parent_env = parent.frame(), doc = NULL,
                         keywords = list(), layer = FALSE, change = function(method, name) method, own = NULL,
                         keep_scope = FALSE, r_class = paste0(module_name(parent_env), ".", classname),
                         explicit = FALSE) {
  if (!is.character(classname) || length(classname) != 1L)
    stop("`classname`: the name of a class must be a string", call. = FALSE)
  if (!is.environment(parent_env)) stop("`parent_env` must be an environment", call. = FALSE)
  if (length(members) && (is.null(names(members)) || !all(nzchar(names(members)))))
    stop("every member of a class must have a name", call. = FALSE)
  if (being_installed(parent_env)) {
    again <- match.call(expand.dots = FALSE)
    for (name in names(again)[-1L]) again[name] <- list(get(name))
    return(delayed_class(again, members[["initialize"]], layer))
  }
  mask <- new.env(parent = parent_env)
  is_method <- vapply(members, function(member) is.function(member) && !is_proxy(member), NA)
  initialize <- members[["initialize"]]
  if (is.null(initialize)) initialize <- members[["__init__"]]
  masks <- list(mask)
  scope_of <- function(method) {
    # A closure or a function of a package keeps its own enclosing environment.
    home <- environment(method)
    if (!keep_scope || is.null(home) || identical(home, parent_env)) return(mask)
    masks[[length(masks) + 1L]] <<- new.env(parent = home)
    masks[[length(masks)]]
  }
  members[is_method] <- Map(function(method, name) change(as_method(method, name, scope_of(method), explicit), name),
                            members[is_method], names(members)[is_method])
  computed <- vapply(members, is_active, NA)
  type <- request("make_class", classname, inherit, members[is_method & !computed], members[!is_method],
               members[computed], doc, keywords, r_class)
  made <- constructor_of(type, if (is.function(initialize) && !is_proxy(initialize)) formals(initialize), layer)
  of_object <- private_accessor(paste(classname, format(Sys.time(), "%OS6")), c(private, own), mask)
  seen <- list(super_accessor(type), of_object, made, made)
  names(seen) <- c("super", ".rkeras_private", "__class__", classname)
  for (scope in masks) list2env(seen, envir = scope)
  made
}

# Return the first part of the class in R of objects of a class that is defined in an environment, as keras3 has it.
module_name <- function(environment) {
  home <- topenv(environment)
  if (isNamespace(home)) sprintf("<r-namespace:%s>", getNamespaceName(home)) else "<r-globalenv>"
}

# Make a method of an R function: it takes `self` and finds `super`, `private` and the class in its environment.
as_method <- function(method, name, mask, explicit = FALSE) {
  if (is.primitive(method)) method <- eval(bquote(function(self, ...) .(method)(...)))
  marks <- attr(method, "py_decorators", exact = TRUE)
  first <- if (name == "from_config" || "classmethod" %in% marks) "cls" else "self"
  arguments <- formals(method)
  code <- body(method)
  if (!identical(names(arguments)[1L], first)) {
    # In a class of reticulate the first argument is the object, whatever its name is.
    if (explicit && first == "self" && length(arguments) && names(arguments)[1L] != "...") code <- bquote({
      delayedAssign("self", .(as.name(names(arguments)[1L])))
      .(code)
    }) else arguments <- c(formal_without_default(first), arguments)
  }
  if ("private" %in% all.names(code) && !"private" %in% names(arguments))
    code <- bquote({
      delayedAssign("private", .rkeras_private(self))
      .(code)
    })
  made <- as.function(c(arguments, list(code)), envir = mask)
  attr(made, "py_decorators") <- marks
  attr(made, "marked_active") <- attr(method, "marked_active", exact = TRUE)
  attr(made, "py_function_name") <- name
  attr(made, "py_doc") <- docstring_of(body(method))
  made
}

# A formal without a default.
formal_without_default <- function(name) stats::setNames(list(substitute()), name)

# The string at the beginning of a body.
docstring_of <- function(code) {
  starts <- is.call(code) && identical(code[[1L]], quote(`{`)) && length(code) > 2L && is.character(code[[2L]])
  if (starts) code[[2L]]
}

# Make a hook count epochs and batches from 1. Keras counts them from 0.
count_from_one <- function(method, name) {
  index <- names(formals(method))[2L]
  if (!grepl("epoch|batch", name) || is.na(index) || index %in% c("...", "logs")) return(method)
  body(method) <- bquote({
    .(as.name(index)) <- .(as.name(index)) + 1L
    .(body(method))
  })
  method
}

#' Property (active binding) of a class
#'
#' A function that is called without arguments when the property is read, and with the value when it is set.
#'
#' @param fn A function, to be a member of a class. If it has an argument, the property can be set. In the function
#'   `missing()` of this argument is TRUE when the property is read.
#' @return The function with a mark.
#' @export
active_property <- function(fn) {
  if (!is.function(fn)) stop("active_property(): `fn` must be a function", call. = FALSE)
  attr(fn, "marked_active") <- TRUE
  fn
}

#' @rdname active_property
#' @param x Older name of `fn`.
#' @export
mark_active <- function(x, fn) {
  if (missing(x)) x <- fn
  if (!is.function(x)) stop("mark_active(): `x` must be a function", call. = FALSE)
  active_property(x)
}

is_active <- function(x)
  isTRUE(attr(x, "marked_active", exact = TRUE)) || "property" %in% attr(x, "py_decorators", exact = TRUE)

# The variable `super`, for `super$method()` and Python's `super()$method()`.
super_accessor <- function(owner) {
  force(owner)
  structure(function(type = owner, object = instance_in(parent.frame())) request("super_object", type, object),
            class = "rkeras_super")
}

instance_in <- function(frame) {
  instance <- get0("self", envir = frame)
  if (is.null(instance)) get("cls", envir = frame) else instance
}

python_method_names <- c(initialize = "__init__", finalize = "__del__")

#' @export
`$.rkeras_super` <- function(x, name) {
  instance <- instance_in(parent.frame())
  unclass(x)(object = instance)[[name]]
}

#' @export
`[[.rkeras_super` <- function(x, i, ...) {
  instance <- instance_in(parent.frame())
  unclass(x)(object = instance)[[i]]
}

#' @export
`$.python.builtin.super` <- function(x, name) {
  # Objects of reticulate can have this class too.
  if (!is_proxy(x)) return(NextMethod())
  enter(.Call(entries$get, x, if (name %in% names(python_method_names)) python_method_names[[name]] else name))
}

#' @export
`[[.python.builtin.super` <- function(x, i, ...) if (is_proxy(x)) eval(bquote(`$`(x, .(i)))) else NextMethod()

# The variable `private`: an environment of the object with the private members.
private_accessor <- function(key, members, mask) {
  force(key)
  function(self) request("private_members", self, key, function()
    private_environment(members, mask, request("weak_reference", self)))
}

# Private functions see what methods see. `self` is a weak reference: private members must not keep the object alive.
private_environment <- function(members, mask, reference) {
  private <- new.env(parent = emptyenv())
  scope <- new.env(parent = mask)
  makeActiveBinding("self", function(value) reference(), scope)
  scope$private <- private
  for (name in names(members)) {
    member <- members[[name]]
    if (is.function(member) && !is_proxy(member)) environment(member) <- scope
    if (is_active(member)) makeActiveBinding(name, member, private) else assign(name, member, envir = private)
  }
  private
}

# Make the R function that creates objects of a class, with the arguments of the constructor. In Python it is the class.
constructor_of <- function(type, arguments = NULL, layer = FALSE, modifiers = NULL) {
  if (is.null(arguments)) arguments <- constructor_formals(type)
  arguments <- arguments[setdiff(names(arguments), "self")]
  if (layer) arguments <- c(formal_without_default("object"), arguments[setdiff(names(arguments), "object")])
  target <- if (layer) request("layer_creator", type, modifiers) else type
  scope <- list2env(list(target = target), parent = topenv())
  made <- as.function(c(arguments, quote(call_target(target))), envir = scope)
  attributes(made) <- attributes(type)
  class(made) <- c(if (layer) "keras_layer_wrapper", "rkeras_class", class(made))
  made
}

# While a package is installed, its classes are not defined: Python may be missing, and objects would not outlive the
# session. They are defined at first use.
being_installed <- function(environment) {
  package <- Sys.getenv("R_PACKAGE_NAME")
  nzchar(package) && identical(unname(getNamespaceName(topenv(environment))), package)
}

delayed_class <- function(make, initialize, layer) {
  arguments <- if (is.function(initialize)) formals(initialize) else formal_without_default("...")
  arguments <- arguments[setdiff(names(arguments), "self")]
  # Python takes `holder` for a module of reticulate that is imported at its first use: it has a `module` and no `pyobj`
  # yet. So Python gets a member, which defines the class.
  holder <- structure(list2env(list(make = make, module = "")), class = c("rkeras_delayed", "python.builtin.object"))
  code <- quote(call_target(environment(resolve_delayed(holder))$target))
  scope <- list2env(list(holder = holder), parent = topenv())
  made <- as.function(c(if (layer) formal_without_default("object"), arguments, code), envir = scope)
  classes <- c("rkeras_class", "python.builtin.type", "rkeras.object", "python.builtin.object")
  attributes(made) <- list(class = c(if (layer) "keras_layer_wrapper", classes), py_object = holder)
  made
}

resolve_delayed <- function(holder) {
  creator <- get0("creator", envir = holder, inherits = FALSE)
  if (is.null(creator)) {
    creator <- eval(get("make", envir = holder))
    assign("creator", creator, envir = holder)
    assign("pyobj", get("pyobj", envir = attr(creator, "py_object")), envir = holder)
  }
  creator
}

#' @export
`$.rkeras_delayed` <- function(x, name) {
  resolve_delayed(x)
  NULL
}

constructor_formals <- function(type) {
  facts <- request("constructor_arguments", type)
  arguments <- as.list(facts$defaults)
  names(arguments) <- facts$names
  for (name in facts$names[as.logical(facts$needed)]) arguments[[name]] <- substitute()
  c(arguments, if (facts$dots) formal_without_default("..."))
}

# Call a Python object with the arguments of the calling function.
call_target <- function(target) {
  frame <- parent.frame()
  arguments <- names(formals(sys.function(sys.parent())))
  dots <- if ("..." %in% arguments) eval(quote(dots(...)), frame) else list()
  values <- supplied(frame = sys.parent())
  labels <- given <- names(values)
  # Arguments before unnamed values are passed by position too.
  if (length(dots) && (is.null(names(dots)) || !all(nzchar(names(dots))))) {
    before <- given %in% arguments[seq_len(match("...", arguments))]
    labels[before & given != "object"] <- ""
  }
  named_dots <- if (is.null(names(dots))) character(length(dots)) else names(dots)
  values <- stats::setNames(c(values, dots), as_python_names(c(labels, named_dots)))
  made <- enter(.Call(entries$call, target, values), sys.call(sys.parent()))
  if ("object" %in% given) unprinted_model(made) else made
}

# Replace names that are not valid in Python.
as_python_names <- function(names) {
  names <- gsub("[^[:alnum:]_]", "_", names)
  reserved <- names %in% c("and", "as", "class", "def", "del", "from", "global", "import", "in", "is", "lambda", "not",
                           "or", "pass", "with", "yield", "None", "True", "False")
  paste0(names, ifelse(reserved, "_", ""))
}

# `Class$new()` as in R6.
#' @export
`$.rkeras_class` <- function(x, name) {
  if (name == "new" && !request("has_attribute", x, "new")) x else enter(.Call(entries$get, x, name))
}

# Python classes of any kind --------------------------------------------------------------------------------------

#' Define a Python class
#'
#' `Name(Base) %py_class% { ... }` defines a Python class with the functions and values that are assigned in the braces,
#' and assigns its constructor to `Name`. In methods `self`, `super` and `private` are defined. `private$x <- value`
#' in the braces defines a private member, `x %<-active% function() ...` a property. A string at the beginning is the
#' docstring.
#'
#' @name py-class
#' @param spec Name of the class, or the name with parent classes in parentheses. Named arguments are keywords of
#'   Python's class statement, such as `metaclass`.
#' @param body Assignments, in braces.
#' @return The constructor, invisibly.
#' @export
`%py_class%` <- function(spec, body) {
  spec <- substitute(spec)
  body <- substitute(body)
  frame <- parent.frame()
  inherit <- keywords <- list()
  if (is.call(spec)) {
    given <- lapply(as.list(spec)[-1L], eval, frame)
    labels <- if (is.null(names(given))) character(length(given)) else names(given)
    inherit <- Filter(Negate(is.null), unname(given[!nzchar(labels)]))
    # `convert` and `delay_load` of reticulate have no effect here.
    keywords <- given[nzchar(labels) & !labels %in% c("convert", "delay_load")]
    spec <- spec[[1L]]
  }
  classname <- as.character(spec)
  scope <- new.env(parent = frame)
  scope$private <- new.env(parent = emptyenv())
  eval(body, scope)
  private <- as.list.environment(scope$private, all.names = TRUE)
  rm("private", envir = scope)
  members <- sapply(ls(scope, all.names = TRUE, sorted = FALSE), function(name) {
    if (bindingIsActive(name, scope)) active_property(activeBindingFunction(name, scope)) else get(name, scope)
  }, simplify = FALSE)
  doc <- members[["__doc__"]]
  members[["__doc__"]] <- NULL
  if (is.null(doc)) doc <- docstring_of(body)
  type <- python_class(classname, members, inherit, private, frame, doc, keywords)
  assign(classname, type, envir = frame)
  invisible(type)
}

# Layers from classes ---------------------------------------------------------------------------------------------

#' Create a layer or a wrapper from a class
#'
#' @param layer_class A Python class of layers, an R6 class, or the value of `Layer()`.
#' @param object A model or a tensor that the layer is applied to. NULL for the layer alone.
#' @param args Named list of the constructor's arguments.
#' @return The model, changed in place, or the output tensor. Without `object`, the layer.
#' @export
create_layer <- function(layer_class, object, args = list())
  unprinted_model(request("create_layer", layer_class, if (missing(object)) NULL else object, args))

#' @rdname create_layer
#' @param wrapper_class A class that inherits `KerasWrapper`. Its argument `layer` is the wrapped layer.
#' @export
create_wrapper <- function(wrapper_class, object, args = list())
  unprinted_model(request("create_layer", wrapper_class, if (missing(object)) NULL else object, args))

#' @rdname create_layer
#' @param Layer A Python class of layers, or an R6 class.
#' @param modifiers Named list of functions that change arguments of the constructor, by the name of the argument.
#' @param convert Accepted and ignored: values are always converted.
#' @export
create_layer_wrapper <- function(Layer, modifiers = NULL, convert = TRUE) {
  constructor_of(request("class_of", Layer), r6_constructor(Layer), layer = TRUE, modifiers = modifiers)
}
