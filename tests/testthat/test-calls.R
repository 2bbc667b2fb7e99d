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
