# Calls of Python: each call signals its own warnings and errors, and every verb uses the edition in the option.

executed("
import warnings as _warnings

class _TestWarning(UserWarning):
    pass

_warnings.filterwarnings('always', category=_TestWarning)

def _warn(text, value=None):
    _warnings.warn(text, _TestWarning, stacklevel=2)
    return value

class _Warns:
    seen = property(lambda self: _warn('attribute', 1))
    generate = lambda self, prompt: _warn('generate', prompt)
    __float__ = lambda self: _warn('float', 0.5)
    __add__ = lambda self, other: _warn('add', 3)
    __len__ = lambda self: _warn('length', 4)
    __call__ = lambda self: _warn('call', 5)
    method = lambda self: _warn('method', 6)
    def __setattr__(self, name, value):
        _warn('set ' + name)
        object.__setattr__(self, name, value)
    def fails(self):
        _warn('before the error')
        raise ValueError('failed')
")
warns <- evaluated("_Warns()")

# Returns the value of an expression and the messages of its warnings.
with_warnings <- function(code) {
  texts <- character()
  value <- withCallingHandlers(code, warning = function(w) {
    texts <<- c(texts, conditionMessage(w))
    tryInvokeRestart("muffleWarning")
  })
  list(value = value, warnings = texts)
}

a_spec <- function() {
  spec <- feature_spec(tensor_slices_dataset(list(a = c(1, 2), y = c(0, 1))) |> dataset_batch(2), a, y) |>
    step_numeric_column(a)
  evaluated("lambda spec: setattr(spec, '__class__', type('Spec', (type(spec),), {
    'fit': lambda self: _warn('fit', type(self).__mro__[1].fit(self))
  }))")(spec)
  spec
}

test_that("generate(), fit() of a feature specification and flags() signal their warnings", {
  expect_identical(with_warnings(generate(warns, "prompt")), list(value = "prompt", warnings = "generate"))
  expect_identical(with_warnings(fit(a_spec()))$warnings, "fit")
  rate <- list(name = "rate", type = "numeric", default = warns)
  expect_identical(with_warnings(flags(rate, arguments = character())$rate), list(value = 0.5, warnings = "float"))
  expect_silent(generate(evaluated("type('Quiet', (), {'generate': lambda self: None})()")))
})

test_that("every use of a Python object signals its own warnings", {
  expect_identical(with_warnings(warns$seen), list(value = 1L, warnings = "attribute"))
  expect_identical(with_warnings(warns + 1), list(value = 3L, warnings = "add"))
  expect_identical(with_warnings(length(warns)), list(value = 4L, warnings = "length"))
  expect_identical(with_warnings(warns()), list(value = 5L, warnings = "call"))
  expect_identical(with_warnings(warns$method()), list(value = 6L, warnings = "method"))
  expect_identical(with_warnings(warns$x <- 1)$warnings, "set x")
})

test_that("a Python warning of an attribute is an R warning", {
  warning <- expect_warning(warns$seen, "^attribute$")
  expect_s3_class(warning, c("rkeras._TestWarning", "python.warning", "warning", "condition"), exact = TRUE)
  expect_silent(suppressWarnings(warns$seen))
  expect_identical(tryCatch(warns$seen, python.warning = function(w) "caught"), "caught")
  before <- options(warn = 2)
  on.exit(options(before))
  expect_error(warns$seen, "converted from warning.*attribute")
})

test_that("the warnings of a call that fails come before its error", {
  texts <- character()
  error <- tryCatch(
    withCallingHandlers(warns$fails(), warning = function(w) {
      texts <<- c(texts, conditionMessage(w))
      tryInvokeRestart("muffleWarning")
    }),
    error = identity
  )
  expect_identical(texts, "before the error")
  expect_s3_class(error, "rkeras.ValueError")
  expect_silent(evaluated("1"))
})

test_that("warnings of R and of Python keep their order", {
  call_back <- evaluated("lambda f: (_warn('first'), f(), _warn('third'), 7)[-1]")
  heard <- with_warnings(call_back(function() {
    warning("second")
    NULL
  }))
  expect_identical(heard, list(value = 7L, warnings = c("first", "second", "third")))
})

test_that("every verb follows options(rkeras.edition=), whatever R function runs it", {
  spec <- a_spec()
  tensor <- tf$constant(1:3)
  executed("
_ran = []
_plain_run = _verbs.Verb.run
def _run(self, given, from_r=False, edition='keras'):
    _ran.append(edition)
    return _plain_run(self, given, from_r, edition)
_verbs.Verb.run = _run
")
  on.exit(executed("_verbs.Verb.run = _plain_run"))
  editions <- function(code) {
    call <- substitute(code)
    frame <- parent.frame()
    executed("_ran.clear()")
    suppressWarnings(suppressMessages(capture.output(eval(call, frame))))
    unique(unlist(evaluated("list(_ran)")))
  }
  for (edition in c("keras", "keras3")) {
    before <- options(rkeras.edition = edition)
    expect_identical(editions(activation_relu(1)), edition)
    expect_identical(editions(starts_with("a")), edition)
    expect_identical(editions(range_dataset(1, 3)), edition)
    expect_identical(editions(step_numeric_column(spec, a)), edition)
    expect_identical(editions(fit(spec)), edition)
    expect_identical(editions(generate(warns, "prompt")), edition)
    expect_identical(editions(flags(arguments = character())), edition)
    expect_identical(editions(parse_arguments("--a=1")), edition)
    expect_identical(editions(op_subset(tensor, 1)), edition)
    expect_identical(editions(op_subset_set(tensor, 1, value = 2L)), edition)
    expect_identical(editions(tensor[1] <- 2L), edition)
    expect_identical(editions(import("math")), edition)
    expect_identical(editions(r_to_py(1)), edition)
    expect_identical(editions(set_random_seed(1)), edition)
    expect_identical(editions(tf_version()), edition)
    expect_identical(editions(with_custom_object_scope(list(), 1)), edition)
    options(before)
  }
})

# Formals of Python callables ----------------------------------------------------------------------------------------

test_that("a Python callable has the formals of its signature", {
  python <- function(code) rkeras:::py_eval(code)
  expect_identical(as.list(formals(python("lambda a, b=1, *, c='x', **more: 0"))),
                   alist(a = , b = 1L, ... = , c = "x"))
  expect_identical(names(formals(python("lambda a, *more, b=1: 0"))), c("a", "...", "b"))
  expect_identical(names(formals(python("print"))), c("...", "sep", "end", "file", "flush"))
  expect_identical(names(formals(python("'a'.join"))), "iterable")
  expect_identical(names(formals(python("str.join"))), c("self", "iterable"))
  expect_identical(names(formals(python("dict"))), "...")
  expect_identical(as.list(formals(python("lambda a=dict: 0"))), list(a = quote(dict)))
  # The formals of a method and of its function are not the same.
  owner <- python("type('Owner', (), {'method': lambda self, x: x, '__call__': lambda self, y: y})")
  expect_identical(names(formals(owner$method)), c("self", "x"))
  expect_identical(names(formals(owner()$method)), "x")
  expect_identical(names(formals(owner())), "y")
  expect_identical(names(formals(python("__import__('functools').partial(lambda x, y: 0, 1)"))), "y")
})

test_that("arguments reach Python as they are written, without defaults and partial matching", {
  given <- rkeras:::py_eval("lambda *args, **more: (args, more)")
  f <- rkeras:::py_eval("lambda long=None, list=1, eval=2, **more: (long, list, eval, more)")
  expect_identical(f(lo = 2L), list(NULL, 1L, 2L, list(lo = 2L)))
  expect_identical(f(eval = 5L, 6L), list(6L, 1L, 5L, structure(list(), names = character())))
  expect_identical(given(1L, b = 2L), list(list(1L), list(b = 2L)))
  # The arguments of forwarded dots, of apply functions and of do.call() too.
  forward <- function(...) given(...)
  expect_identical(forward(1L, b = 2L), given(1L, b = 2L))
  expect_identical(lapply(1:2, given, b = 3L)[[2L]], given(2L, b = 3L))
  expect_identical(do.call(given, list(1L, b = 2L)), given(1L, b = 2L))
  expect_error(given(1, , 2), "empty")
})

test_that("`!!!`, `:=` and an empty argument at the end work as with rlang", {
  given <- rkeras:::py_eval("lambda *args, **more: (args, more)")
  some <- list(1, 2)
  named <- list(a = 3, b = 4)
  expect_identical(given(0, !!!c(some, named), c = 5), given(0, 1, 2, a = 3, b = 4, c = 5))
  expect_identical(given(!!!c(1, 2)), given(1, 2))
  name <- "key"
  expect_identical(given("{name}_1" := 1, !!name := 2, other := 3), given(key_1 = 1, key = 2, other = 3))
  expect_identical(given(1, 2, ), given(1, 2))
  expect_identical(given(!TRUE), given(FALSE))
})

test_that("part of an argument's name is enough in calls of losses", {
  loss <- loss_mean_squared_error()
  expect_identical(names(formals(loss)), c("y_true", "y_pred", "sample_weight"))
  expect_equal(as.numeric(loss(y_p = matrix(c(2, 4)), y_t = matrix(c(1, 1)))), 5)
})

test_that("a comma after the last argument is ignored", {
  model <- keras_model_sequential(input_shape = 2) |> layer_dense(1, )
  compile(model, loss = "mse", metrics = list("mae"), )
  fit(model, matrix(0, 4, 2), 1:4, epochs = 1, verbose = 0, )
  expect_named(evaluate(model, matrix(0, 4, 2), 1:4, verbose = 0, ), c("loss", "mae"))
  expect_equal(metric_iou(num_classes = 2, target_class_ids = list(0L), )$num_classes, 2)
  inputs <- layer_input(2)
  expect_length(layer_concatenate(inputs, inputs, )$shape, 2)
  expect_identical(named_list(model = 1, 2, ), list(model = 1, "2" = 2))
  expect_error(layer_concatenate(inputs, stop("of an argument"), ), "of an argument")
})
