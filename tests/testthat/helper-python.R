# Python in tests: evaluate expressions (functions become R functions), run statements, record the inputs of a model.

evaluated <- function(code) rkeras:::request("evaluate", code)
executed <- function(code) invisible(rkeras:::request("execute", code))

type_name <- evaluated("lambda x: type(x).__name__")
text_of <- evaluated("repr")
same <- evaluated("lambda x: x")

# Type, shape and memory order of an array: "float32 (2, 3) C".
array_facts <- evaluated(
  "lambda a: f\"{a.dtype} {a.shape} {'C' if a.flags.c_contiguous else 'F'}\""
)

# A verb with an argument `x` for data and `y` for labels that records the value that Python receives.
executed("
import rkeras._core.verb as _verbs

if 'as_data_in_tests' not in _verbs.VERBS:
    @_verbs.verb(family='tests')
    def as_data_in_tests(x=None, y=None, value=None):
        return _received.append(next((given for given in (x, y, value) if given is not None), None))

_received = []
_take = lambda f: f(_received.pop())
")
received <- evaluated("_take")
run_verb <- function(...) rkeras:::run_verb("as_data_in_tests", list(...))

# Passes `x` to Python as an argument of a verb, and applies the Python function `of` to the received value.
argument_seen <- function(x, of = text_of) {
  run_verb(value = x)
  received(of)
}

# Passes `x` as data to Python and applies the Python function `of` to the received value.
data_seen <- function(x, of = text_of) {
  run_verb(x = x)
  received(of)
}
