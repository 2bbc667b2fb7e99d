"""Callbacks that only read logs: their hooks for batches may run after several batches.

A callback declares this in the attribute `reads_only_logs`. Otherwise its functions are examined: they must only
compute with their arguments and with plain data (numbers, strings, lists and similar). Every value that such a function
can reach is plain data, a function of this kind, or a function of Python that changes nothing else. A function is
rejected if this is not certain. A function that reads the clock is rejected too, since it measures single batches.
"""

from __future__ import annotations

import builtins
import dis
import inspect
import io
import math
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from types import CodeType, FunctionType
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol

SCALARS = (bool, int, float, complex, str, bytes, type(None), range, slice)
COLLECTIONS = (list, tuple, set, frozenset, deque)
MAPPINGS = (dict, OrderedDict, defaultdict, Counter)
FILES = (io.TextIOWrapper, io.StringIO, io.BytesIO, io.BufferedWriter)

_OF_PYTHON = """abs all any bool bytes dict divmod enumerate filter float format frozenset hash int isinstance len list
map max min open ord pow print range repr reversed round set slice sorted str sum tuple zip chr"""
FUNCTIONS = [getattr(builtins, name) for name in _OF_PYTHON.split()]
FUNCTIONS += [value for value in vars(builtins).values() if isinstance(value, type) and issubclass(value, Exception)]
"""Functions of Python that change only what they are given."""

_OF_NUMPY = """abs append argmax argmin array asarray average clip concatenate exp float32 float64 inf isfinite isinf
isnan log log10 max mean median min nan nanmean ones percentile round sqrt std sum var zeros"""
NUMPY = set(_OF_NUMPY.split())
READS = ("LOAD_ATTR", "LOAD_METHOD")
ATTRIBUTES = (*READS, "STORE_ATTR")
COPIES = ("COPY", "DUP_TOP")
NO_EFFECT = ("CACHE", "EXTENDED_ARG", "NOP")
FORBIDDEN = ("RAISE_VARARGS", "LOAD_ASSERTION_ERROR", "LOAD_COMMON_CONSTANT", "LOAD_BUILD_CLASS")
WITHOUT_VARIABLES = {*dis.hasname, *dis.hasconst}


class BatchHooks:
    """Hooks for single batches of callbacks, in the order of the callbacks.

    Args:
        callbacks: callbacks that have such hooks.
        role: "train", "test" or "predict".
    """

    def __init__(self, callbacks: list[Any], role: str):
        self._callbacks, self._role = callbacks, role

    def __bool__(self) -> bool:
        return bool(self._callbacks)

    def may_wait(self) -> bool:
        """Return whether the hooks may run after several batches: if all callbacks only read logs."""
        supported = self._role != "predict" and private.version() < (3, 16)
        # Keras calls callbacks that are `async_safe` in another thread.
        return not self or (
            supported
            and not any(getattr(callback, "async_safe", False) for callback in self._callbacks)
            and all(reads_only_logs(callback, self._role) for callback in self._callbacks)
        )

    def run(self, first: int, logs: list[dict[str, float]]) -> None:
        """Call the hooks between the begin of the first batch and the end of the last one, which Keras calls itself.

        Args:
            first: index of the first batch.
            logs: the logs after each batch.
        """
        begin, end = f"on_{self._role}_batch_begin", f"on_{self._role}_batch_end"
        for index, values in enumerate(logs[:-1], start=first):
            for callback in self._callbacks:
                getattr(callback, end)(index, logs=values)
            none: dict[str, float] = {}
            for callback in self._callbacks:
                getattr(callback, begin)(index + 1, logs=none)


def hook_names(role: str) -> list[str]:
    """Return the names of the methods of a callback that Keras calls for each batch."""
    names = [f"on_{role}_batch_begin", f"on_{role}_batch_end"]
    return [*names, "on_batch_begin", "on_batch_end"] if role == "train" else names


def reads_only_logs(callback: Any, role: str) -> bool:
    """Return whether the hooks of a callback for batches only read logs, as declared or as seen in their code."""
    declared = getattr(callback, "reads_only_logs", None)
    if declared is not None:
        return declared is True
    if type(callback) is symbol("keras.callbacks.ProgbarLogger"):
        return True
    if type(callback) is symbol("keras.callbacks.TensorBoard"):
        traces = private.value(callback, "_should_trace", True)
        return callback.update_freq == "epoch" and not callback.write_steps_per_second and not traces
    return _Examination(callback).accepts_methods(hook_names(role))


class _Examination:
    """Examination of the functions of a callback: what they can reach, directly and by other functions.

    Args:
        owner: the callback, which is the first argument of its methods.
    """

    def __init__(self, owner: Any):
        import numpy as np

        self._owner, self._examined = owner, set[int]()
        self._numpy = np

    def accepts_methods(self, names: Iterable[str]) -> bool:
        cls = type(self._owner)
        is_usual = cls.__setattr__ is object.__setattr__ and cls.__getattribute__ is object.__getattribute__
        return is_usual and not hasattr(cls, "__getattr__") and all(map(self._accepts_member, names))

    def _accepts_member(self, name: str) -> bool:
        """Whether a member of the callback may be read, called and assigned to."""
        if name.startswith("__"):
            return False
        if name in vars(self._owner):
            return self._is_harmless(vars(self._owner)[name])
        found = inspect.getattr_static(type(self._owner), name, None)
        if isinstance(found, FunctionType) and found is getattr(symbol("keras.callbacks.Callback"), name, None):
            # The hooks of Keras itself do nothing, or call those with older names.
            return name in hook_names("train") + hook_names("test")
        return self._is_data(found) or (isinstance(found, FunctionType) and self._accepts(found, is_method=True))

    def _is_harmless(self, value: Any) -> bool:
        return self._is_data(value) or self._accepts(value)

    def _accepts(self, function: Any, is_method: bool = False) -> bool:
        """Whether a function only computes."""
        while hasattr(function, "user_function"):
            function, is_method = function.user_function, function.passes_self
        if id(function) in self._examined or any(function is known for known in FUNCTIONS):
            return True
        self._examined.add(id(function))
        if hasattr(function, "members_read"):
            members = function.members_read(is_method)
            return members is not None and all(map(self._accepts_member, members))
        if not isinstance(function, FunctionType):
            return False
        code, defaults = function.__code__, [*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()]
        try:
            enclosed = [cell.cell_contents for cell in function.__closure__ or ()]
        except ValueError:
            return False
        itself = code.co_varnames[0] if is_method and code.co_argcount else None
        variables = ChainMap(function.__globals__, dict(vars(builtins)))
        return all(map(self._is_harmless, [*defaults, *enclosed])) and self._accepts_code(code, variables, itself)

    def _accepts_code(self, code: CodeType, variables: Mapping[str, Any], itself: str | None) -> bool:
        """Whether code only computes.

        Args:
            code: the code of a function.
            variables: its global variables.
            itself: the name of the argument that is the callback. Only its members may be used.
        """
        nested = [constant for constant in code.co_consts if isinstance(constant, CodeType)]
        if not all(self._accepts_code(inner, variables, itself) for inner in nested):
            return False
        steps = [step for step in dis.get_instructions(code) if step.opname not in NO_EFFECT]
        # What the previous instruction has put on the stack, as far as it matters: the callback or a module.
        top: Any = None
        augmented = set()
        for step, following in zip(steps, [*steps[1:], None], strict=True):
            name, after = step.argval, following.opname if following else ""
            if step.opname in ATTRIBUTES:
                if top is itself and itself is not None:
                    accepted = self._accepts_member(name)
                    augmented.add(name)
                elif step.opname == "STORE_ATTR":
                    # The second half of `self.x += 1`.
                    accepted = name in augmented
                else:
                    accepted = name in NUMPY if top is self._numpy else not name.startswith("_")
                top = None
            elif step.opname == "LOAD_GLOBAL":
                value = variables.get(name, dis)
                top = value if value is math or value is self._numpy else None
                accepted = self._is_harmless(value) if top is None else after in READS
            elif self._mentions(step, itself):
                top = itself
                accepted = step.opname == "MAKE_CELL" or (
                    self._puts_last(step, itself) and after in (*ATTRIBUTES, *COPIES)
                )
            else:
                accepted = step.opname not in FORBIDDEN and (
                    step.opcode not in dis.hasname or step.opname == "STORE_GLOBAL"
                )
                top = top if step.opname in COPIES else None
            if not accepted:
                return False
        return True

    @staticmethod
    def _mentions(step: dis.Instruction, variable: str | None) -> bool:
        names = step.argval if isinstance(step.argval, tuple) else (step.argval,)
        return variable is not None and step.opcode not in WITHOUT_VARIABLES and variable in names

    @staticmethod
    def _puts_last(step: dis.Instruction, variable: str | None) -> bool:
        names = step.argval if isinstance(step.argval, tuple) else (step.argval,)
        return "LOAD" in step.opname and names.index(variable) == len(names) - 1

    def _is_data(self, value: Any, around: tuple[int, ...] = ()) -> bool:
        kind: Any = type(value)
        if kind in SCALARS or issubclass(kind, self._numpy.generic) or kind in FILES:
            return True
        if kind is self._numpy.ndarray:
            return not value.dtype.hasobject
        if id(value) in around:
            return False
        inside = (*around, id(value))
        if kind in MAPPINGS:
            factory = getattr(value, "default_factory", None)
            return (factory is None or factory in (int, float, list, dict, set, str)) and all(
                self._is_data(part, inside) for item in value.items() for part in item
            )
        return kind in COLLECTIONS and all(self._is_data(part, inside) for part in value)


def note_user_function(method: Callable[..., Any], function: Any, passes_self: bool = True) -> Callable[..., Any]:
    """Note the function of the user that a method calls, so that it can be examined.

    Args:
        method: the method.
        function: the function.
        passes_self: whether the method passes its object to the function.
    """
    method.user_function, method.passes_self = function, passes_self  # type: ignore[attr-defined]
    return method
