"""Entries: the C functions that R calls through external pointers.

R calls an entry with `.Call(pointer, ...)`, which costs a third of a microsecond. An entry never raises: it returns a
value, or `conditions.FAILED` if there is an exception or a warning, which R then gets from the entry `outcome`.

R checks its flag of interrupts once in about a thousand steps of a loop. If each step calls Python, that takes seconds,
so each entry checks the flag too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial, wraps
from threading import get_ident
from typing import Any

from rkeras._compat.layers.attributes import set_attribute
from rkeras._core import editions
from rkeras._core import verb as verbs
from rkeras._core.errors import ArgumentError, argument_error
from rkeras._core.predicates import is_layer, is_symbolic, is_tensorflow
from rkeras._keras import private
from rkeras._layers.call_layer import call_layer
from rkeras._layers.define_class import with_whole_numbers
from rkeras._values.python_objects import Unconverted
from rkeras.bridge import conditions, legacy_attributes, operators
from rkeras.bridge.conditions import jumps
from rkeras.bridge.convert import proxies
from rkeras.bridge.convert.to_python import MissingLabelError, to_argument, to_data, to_numbers, to_python, to_weights
from rkeras.bridge.convert.to_r import to_r
from rkeras.bridge.convert.vectors import inherits
from rkeras.bridge.handlers.elements import assign_item
from rkeras.bridge.handlers.registry import HANDLERS, RETURNS_PART, RETURNS_PROXY
from rkeras.bridge.python_warnings import waiting as to_warn
from rkeras.bridge.r_api import gil
from rkeras.bridge.r_api.c_api import (
    NIL,
    VECSXP,
    check_user_interrupt,
    ffi,
    interrupts_pending,
    interrupts_suspended,
    names_of,
    preserve,
    r,
    string_of,
    strings,
    sym,
)  # fmt: skip
from rkeras.bridge.r_api.console import flush_waiting
from rkeras.bridge.r_api.console import waiting as to_print
from rkeras.bridge.r_api.interrupts import pass_to_r, raised
from rkeras.bridge.r_api.r_object import RObject
from rkeras.bridge.r_api.threads import MAIN, main_thread, outside_r, release_pending, to_release

ENTRIES: dict[str, Any] = {}
"""The C functions by the name that the R package calls them by."""

_values: list[Any] = []
"""Values of entries that returned `FAILED` because of a warning. `outcome` returns them."""


def entry(function: Callable[..., Any], interruptible: bool = True) -> Callable[..., Any]:
    """Register a function of SEXPs as an entry."""

    @wraps(function)
    def guarded(*sexps: Any) -> Any:
        if interruptible and interrupts_pending[0] and not interrupts_suspended[0]:
            raise KeyboardInterrupt
        main_thread.same_call = False
        if to_release:
            release_pending()
        if to_print:
            flush_waiting()
        value = function(*sexps)
        if to_warn and interruptible:
            _values.append(preserve(value))
            return conditions.FAILED
        return value

    signature = ", ".join(["SEXP"] * function.__code__.co_argcount)
    ENTRIES[function.__name__] = ffi.callback(
        f"SEXP({signature})", guarded, error=conditions.FAILED, onerror=conditions.keep_failure
    )
    return function


uninterrupted_entry = partial(entry, interruptible=False)
"""Register an entry that always returns a value. Pending interrupts and warnings are left to the next call."""


def pointers() -> Any:
    """Return the entries as a named R list of external pointers for `.Call`. Not protected."""
    taking = ffi.cast("void *", gil.ACQUIRE)
    functions = {**ENTRIES, "act_on_interrupt": check_user_interrupt, "acquire_gil": taking}
    made = r.Rf_protect(r.Rf_allocVector(VECSXP, len(functions)))
    for i, callback in enumerate(functions.values()):
        # `.Call` requires this tag.
        pointer = r.R_MakeExternalPtr(ffi.cast("DL_FUNC", callback), sym("native symbol"), r.R_NilValue)
        r.SET_VECTOR_ELT(made, i, pointer)
    r.Rf_setAttrib(made, sym("names"), strings(list(functions)))
    r.Rf_unprotect(1)
    return made


def arguments_of(sexp: Any) -> tuple[list[Any], dict[str, Any]]:
    """Convert an R list of arguments to positional and keyword arguments."""
    n = r.Rf_xlength(sexp)
    if not n:
        return [], {}
    if r.ATTRIB(sexp) == NIL:
        return [to_python(r.VECTOR_ELT(sexp, i)) for i in range(n)], {}
    names = names_of(sexp) or [""] * n
    args, kwargs = [], {}
    for i, name in enumerate(names):
        value = to_python(r.VECTOR_ELT(sexp, i))
        if name:
            kwargs[name] = value
        else:
            args.append(value)
    return args, kwargs


def _name(sexp: Any) -> str:
    """Return the first string of a vector. Faster than `string_of` for ASCII."""
    try:
        return ffi.string(r.R_CHAR(r.STRING_ELT(sexp, 0))).decode("ascii")
    except UnicodeDecodeError:
        return string_of(sexp)


def _leave_r_for(function: Callable[..., Any], args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
    value = outside_r(function, args, kwargs)
    if raised and get_ident() == MAIN:
        pass_to_r()
    if jumps and jumps[0].depth > main_thread.depth:
        # The exception of a jump did not get here, because of a bare `except:` or in another thread.
        raise jumps[0]
    if to_print:
        flush_waiting()
    return value


def _call_code(function: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]) -> Any:
    """Call Python code with arguments as it expects them.

    Whole doubles are integers where Keras requires them. A raw vector is a bytearray, but TensorFlow's functions, which
    reject it, get bytes.
    """
    if args or kwargs:
        package = str(getattr(function, "__module__", "")).partition(".")[0]
        if package == "keras":
            args, kwargs = with_whole_numbers(function, args, kwargs)
        elif package == "tensorflow":
            args = [bytes(v) if type(v) is bytearray else v for v in args]
            kwargs = {name: bytes(v) if type(v) is bytearray else v for name, v in kwargs.items()}
            function = partial(_call_tensorflow, function)
    return _leave_r_for(function, args, kwargs)


def _call_tensorflow(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call a function of TensorFlow. On symbolic tensors it becomes a layer, as in Keras 2 and unlike in Keras 3."""
    try:
        return function(*args, **kwargs)
    except (TypeError, ValueError):
        if legacy_attributes.edition() == editions.KERAS3 or not is_symbolic((args, kwargs)):
            raise
        path = private.tensorflow_path(function)
        if path is None:
            raise
    from rkeras._compat.layers.tensorflow_functions import applied_as_layer

    return applied_as_layer(path, function, args, kwargs)


@entry
def call(target: Any, arguments: Any) -> Any:
    """Call a Python object."""
    function = proxies.object_of(target)
    args, kwargs = arguments_of(arguments)
    if is_layer(function):
        return _out_of(target, _leave_r_for(call_layer, (function, *args), kwargs))
    return _out_of(target, _call_code(function, args, kwargs))


def _out_of(target: Any, value: Any) -> Any:
    """Convert a part of a Python object for R: to a proxy if the object was imported without conversion."""
    if proxies.UNCONVERTED and proxies.is_unconverted(target) and not isinstance(value, RObject):
        return proxies.make_proxy(value, unconverted=True)
    if value is None:
        return NIL
    if type(value) is bytes and value[4:8] == b"TFL3":
        value = bytearray(value)  # a model of TensorFlow Lite, which scripts pass to writeBin()
    return to_r(value)


@entry
def call_method(target: Any, name: Any, arguments: Any) -> Any:
    """Call a method of a Python object."""
    args, kwargs = arguments_of(arguments)
    method = getattr(proxies.object_of(target), _name(name))
    return _out_of(target, _call_code(method, args, kwargs))


def _is_condition(proxy: Any) -> bool:
    """Return whether a proxy is of an exception. Its text and other fields remain in another session."""
    return proxy.sxpinfo.type == VECSXP and inherits(proxy, "condition")


@entry
def get(target: Any, name: Any) -> Any:
    """Get an attribute, of a dict also an element. A dotted name is a path of attributes."""
    wanted = _name(name)
    try:
        owner = proxies.object_of(target)
    except proxies.DeadPointerError:
        if not _is_condition(target):
            raise
        names = names_of(target) or []
        return r.VECTOR_ELT(target, names.index(wanted)) if wanted in names else r.R_NilValue
    if isinstance(owner, BaseException):
        value = conditions.get_field(owner, wanted)
        return to_r(value) if wanted in conditions.FIELDS else _out_of(target, value)
    if isinstance(owner, dict) and not hasattr(owner, wanted):
        return _out_of(target, owner.get(wanted))
    if "." in wanted:
        path, _, wanted = wanted.rpartition(".")
        for part in path.split("."):
            owner = legacy_attributes.get_attribute(owner, part)
    value = legacy_attributes.get_attribute(owner, wanted)
    return _out_of(target, value)


@entry
def set(target: Any, name: Any, value: Any) -> Any:
    """Set an attribute. R assigns `x$a$b <- 1` in two steps, of which the second sets `x$a` to its own value."""
    attribute = _name(name)
    try:
        owner = proxies.object_of(target)
    except proxies.DeadPointerError:
        if not _is_condition(target):
            raise
        return r.R_NilValue
    if isinstance(owner, BaseException) and attribute in conditions.FIELDS:
        conditions.set_field(owner, attribute, RObject(value))
        return r.R_NilValue
    new = to_python(value)
    if isinstance(owner, dict) and not hasattr(owner, attribute):
        assign_item(owner, attribute, new)
        return r.R_NilValue
    if not proxies.is_proxy(value) or getattr(owner, attribute, None) is not new:
        set_attribute(owner, attribute, new)
    return r.R_NilValue


@entry
def operate(name: Any, left: Any, right: Any) -> Any:
    """Apply a binary operator of R to two operands, of which one at least is a proxy."""
    first, second = to_python(left), to_python(right)
    value = operators.binary(_name(name), first, second)
    raw = (
        proxies.UNCONVERTED
        and not is_tensorflow(value)
        and (proxies.is_unconverted(left) or proxies.is_unconverted(right))
    )
    return proxies.make_proxy(value, unconverted=True) if raw else to_r(value)


@entry
def operate_one(name: Any, operand: Any) -> Any:
    """Apply a unary operator of R to a proxy."""
    return _out_of(operand, operators.unary(_name(name), to_python(operand)))


@entry
def verb(name: Any, named: Any, dots: Any, edition: Any) -> Any:
    """Run a verb with the arguments that the user supplied.

    Args:
        name: the verb.
        named: R list of the supplied arguments by name.
        dots: R list of the arguments in `...`.
        edition: "keras", "keras3", or NULL for the first.
    """
    this = verbs.VERBS[_name(name)]
    chosen = editions.KERAS if edition == NIL else to_python(edition)
    if chosen not in editions.EDITIONS:
        raise ValueError(f'The option rkeras.edition must be "keras" or "keras3", not {chosen!r}.')
    legacy_attributes.note_edition(chosen, named=edition != NIL)
    names = [n.replace(".", "_") for n in names_of(named) or []]
    given = {n: _argument(this, n, r.VECTOR_ELT(named, i)) for i, n in enumerate(names)}
    _add_dots(this, given, dots)
    value = _leave_r_for(this.run, (given,), {"from_r": True, "edition": chosen})
    return to_r(_for_r(value))


def _for_r(value: Any) -> Any:
    """Return what R receives of the value of a verb: of bytes, which stay in Python otherwise, a raw vector."""
    if type(value) is bytes:
        return bytearray(value)
    if type(value) is list:
        return [_for_r(element) for element in value]
    # A single value of Keras is a number, not an array of R with one element.
    return value[()] if getattr(value, "shape", None) == () and type(value).__module__ == "numpy" else value


def _argument(this: verbs.Verb, name: str, sexp: Any) -> Any:
    kind = this.kind_of(name)
    try:
        if kind.data:
            return to_data(sexp, kind.labels)
        if kind.weights:
            return to_weights(sexp)
        value = (to_numbers if kind.numbers else to_python if kind.code else to_argument)(sexp)
        return kind.single_na if value is None and sexp != r.R_NilValue else value
    except proxies.DeadPointerError:
        raise
    except ValueError as error:
        if kind.data and isinstance(error, MissingLabelError):
            rule = kind.rule if kind.labels else "data without missing categories"
            hint = "Remove the rows with NA."
            raise argument_error(this.name, name, rule, hint=hint, shown=f"data with {error}") from None
        raise ArgumentError(f"{this.name}(): `{name}`: {error}") from None


def _add_dots(this: verbs.Verb, given: dict[str, Any], dots: Any) -> None:
    names = names_of(dots)
    positional, rest = [], {}
    for i in range(r.Rf_xlength(dots)):
        name = names[i] if names else ""
        value = _argument(this, name, r.VECTOR_ELT(dots, i))
        if name:
            rest[name] = value
        else:
            positional.append(value)
    formals = this.__signature__.parameters.values()
    kinds = {p.kind: p.name for p in formals}
    # An argument that only Python's formals have, such as a new one of Keras.
    for name in [n for n in rest if n in this.__signature__.parameters]:
        given[name] = rest.pop(name)
    if positional:
        place = next((p.name for p in formals if p.kind is p.VAR_POSITIONAL), None)
        if place is None:
            raise TypeError(f"{this.name}(): too many unnamed arguments: {len(positional)}.")
        given[place] = tuple(positional)
    if rest:
        keyword = next((name for kind, name in kinds.items() if kind.name == "VAR_KEYWORD"), None)
        if keyword is None:
            raise TypeError(f"{this.name}(): unused argument(s) {', '.join(rest)}.")
        given[keyword] = rest


@entry
def request(handler: Any, arguments: Any) -> Any:
    """Run a request handler of the R package (`handlers`)."""
    args, kwargs = arguments_of(arguments)
    name = _name(handler)
    value = _leave_r_for(HANDLERS[name], args, kwargs)
    if name in RETURNS_PROXY and isinstance(value, Unconverted):
        return proxies.make_proxy(value.value, unconverted=proxies.is_unconverted(r.VECTOR_ELT(arguments, 0)))
    if proxies.UNCONVERTED and name in RETURNS_PART:
        return _out_of(r.VECTOR_ELT(arguments, 0), value)
    return to_r(value)


@uninterrupted_entry
def is_dead(proxy: Any) -> Any:
    """Whether the Python object of a proxy is gone."""
    return r.Rf_ScalarLogical(proxies.is_dead(proxy))


@uninterrupted_entry
def is_raw(proxy: Any) -> Any:
    """Whether parts of the object of a proxy stay in Python."""
    return r.Rf_ScalarLogical(proxies.is_unconverted(proxy))


@uninterrupted_entry
def outcome(call: Any) -> Any:
    """Return what R signals or returns after `FAILED`: list(warnings, failure, value), or NULL if it is unknown.

    Args:
        call: the R call that failed.
    """
    failure = r.Rf_protect(conditions.failure(call))
    made = r.Rf_protect(r.Rf_allocVector(VECSXP, 3))
    warnings = r.Rf_allocVector(VECSXP, len(to_warn))
    r.SET_VECTOR_ELT(made, 0, warnings)
    r.SET_VECTOR_ELT(made, 1, failure)
    known = failure != NIL or bool(_values)
    for i, warning in enumerate(to_warn):
        r.SET_VECTOR_ELT(warnings, i, strings(warning))
    to_warn.clear()
    if failure == NIL and _values:
        value = _values.pop()
        r.SET_VECTOR_ELT(made, 2, value)
        r.R_ReleaseObject(value)
    r.Rf_unprotect(2)
    return made if known else NIL
