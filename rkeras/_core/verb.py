"""Verb: a declared function of the R vocabulary, and VERBS, the registry of all verbs.

A verb is either a name for a Keras symbol (`declare`, one line) or a short function (`@verb`). A call binds the
arguments to the formals, converts each argument by its kind (`rkeras._core.kinds`) and runs the verb. If what the verb
acts on is missing, the call waits for the pipe (`rkeras._core.decisions`).
"""

from __future__ import annotations

import inspect
import keyword
import threading
from collections.abc import Callable
from functools import cached_property
from typing import Any

from rkeras._core import decisions, editions, errors
from rkeras._core.decisions import MAKE, RUN, WAIT
from rkeras._core.kinds import AS_IS, SAME_OBJECT, Kind, convert_argument, instance_of
from rkeras._core.kinds_by_name import BY_NAME
from rkeras._core.pipe import Pipeable, Waiting
from rkeras._core.predicates import is_dataset, is_layer, is_model
from rkeras._core.signatures import parse_signature, recorded_signatures
from rkeras._core.targets import resolve

VERBS: dict[str, Verb] = {}
"""Every verb by its Python name."""

KIND_OF_FIRST: dict[Any, Kind] = {
    is_model: instance_of("a model", is_model),
    is_layer: instance_of("a layer or a model", is_layer),
    is_dataset: instance_of("a dataset", is_dataset),
}
"""The kind of the first argument of a verb, by the verb's `acts_on`."""

Run = Callable[[Any, dict[str, Any]], Any]


class _CurrentCall(threading.local):
    from_r = False
    edition = editions.KERAS


_current = _CurrentCall()


def called_from_r() -> bool:
    """Whether the verb that runs in this thread was called from R, where indices and epochs count from 1."""
    return _current.from_r


def edition() -> str:
    """Return the edition of the call that runs in this thread, one of `editions.EDITIONS`."""
    return _current.edition


def means_keras2() -> bool:
    """Whether the call that runs in this thread is one of R's keras, where names have the meaning of Keras 2."""
    return _current.from_r and _current.edition == editions.KERAS


class Verb(Pipeable):
    """A function of the vocabulary.

    Attributes:
        name: the R name.
        family: the vocabulary file, such as "layers".
        target: public path of the Keras symbol that the verb names; None for a function of ours.
        function: the function of ours; None for a name of a Keras symbol.
        acts_on: test of the first argument, the value that the verb acts on; None if the verb never waits for the pipe.
        waits: whether a call without such a value waits; a layer verb returns the layer instead.
        generic: the R class of the S3 method, if the verb is a method in R.
        invisible: whether R does not print the result at top level.
        r_function: whether R has a hand-written function, because it must work without Python.
        prepared_in_r: names of the R functions that change the supplied arguments before the call, in their order.
        note: differences from Keras, shown above Keras's own text.
        about: title of the help page, without a full stop.
        aliases: Keras's name of each argument that has another name in R (`f` for `function`) or in older scripts
            (`lr` for `learning_rate`). If a caller may use either name, giving both is an error, and NULL or None for
            either leaves the argument out.
        ignored: arguments of older scripts that are accepted without effect and without a warning.
        uncalled_meaning: what the verb means to Keras if it is passed uncalled: the path of a symbol, or a function of
            the verb that returns it.

    Aliases and ignored arguments are accepted in both editions; CONTRIBUTING.md has the policy on deprecated arguments.
    """

    def __init__(
        self,
        name: str,
        *,
        family: str,
        run: Run,
        target: str | None = None,
        function: Callable[..., Any] | None = None,
        acts_on: Callable[[Any], bool] | None = None,
        kinds: dict[str, Kind] | None = None,
        waits: bool = True,
        generic: str | None = None,
        invisible: bool = False,
        r_function: bool = False,
        prepared_in_r: tuple[str, ...] = (),
        note: str = "",
        about: str = "",
        aliases: dict[str, str] | None = None,
        ignored: tuple[str, ...] = (),
        uncalled_meaning: str | Callable[[Verb], Any] | None = None,
    ):
        self.name, self.family, self.target, self.generic, self.note = name, family, target, generic, note
        self.function, self._run, self.acts_on, self._kinds = function, run, acts_on, kinds or {}
        self.waits, self.invisible, self.r_function = waits, invisible, r_function
        self.about, self.aliases, self.ignored, self.uncalled_meaning = about, aliases or {}, ignored, uncalled_meaning
        self.prepared_in_r = prepared_in_r
        python_name = name.replace(".", "_")
        if keyword.iskeyword(python_name):
            python_name += "_"
        elif function is not None and (python_name == "_" or not python_name.isidentifier()):  # an operator of R
            python_name = function.__name__
        self.__name__ = self.__qualname__ = python_name
        self.__module__ = "rkeras"

    # Arguments ----------------------------------------------------------------------------------------------

    @cached_property
    def __signature__(self) -> inspect.Signature:
        if self.function is not None:
            return inspect.signature(self.function)
        return parse_signature(recorded_signatures()[self.__name__])

    @cached_property
    def _formals(self) -> dict[str, inspect.Parameter]:
        return dict(self.__signature__.parameters)

    @cached_property
    def first_names(self) -> set[str]:
        """The names of the first argument."""
        first = next(iter(self._formals), "")
        return {first, *(alias for alias, name in self.aliases.items() if name == first)}

    @cached_property
    def _second_names(self) -> dict[str, str]:
        """The aliases of arguments that callers may also use by their own name."""
        return {alias: name for alias, name in self.aliases.items() if name in self._formals}

    def keras_name(self, name: str) -> str:
        """Return Keras's name of an argument."""
        return self.aliases.get(name, name)

    def kind_of(self, name: str) -> Kind:
        """Return the kind of an argument: the verb's own, otherwise the table's, otherwise `AS_IS`."""
        return (
            self._kinds.get(name)
            or (name in self.aliases and self._kinds.get(self.aliases[name]))
            or BY_NAME.get(name)
            or (name in self.first_names and KIND_OF_FIRST.get(self.acts_on))
            or AS_IS
        )

    # Calls --------------------------------------------------------------------------------------------------

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run now with Python's arguments, or wait for the pipe: see `decisions.TABLE`."""
        failures: dict[str, TypeError] = {}
        for choice in decisions.choices_for(self, args, kwargs):
            try:
                given = self._bind(args if choice is RUN else (None, *args), kwargs)
            except TypeError as error:
                failures[choice] = error
                continue
            return Waiting(self._call_with, self.name, args, kwargs) if choice is WAIT else self.run(given)
        failure = failures.get(RUN) or failures.get(MAKE)
        raise failure or TypeError(f"{failures[WAIT]} `{next(iter(self._formals))}` is not given either.")

    def receive(self, left: Any) -> Any:
        """Run the verb on `left`: `left >> verb`, without parentheses."""
        return self.run(self._bind((left,), {}))

    def acts_on_layer(self, layer: Any) -> bool:
        """Whether the verb acts on the layer itself, such as `adapt`, and does not put another layer on it."""
        return self.waits and self.acts_on is not None and self.acts_on(layer)

    def __rshift__(self, right: Any) -> Any:
        if self.acts_on is None and all(p.default is not p.empty or p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD)
                                        for p in self._formals.values()):  # fmt: skip
            raise TypeError(f"{self.name}(): a call is missing: write `{self.__name__}() >> ...`, with parentheses.")
        return super().__rshift__(right)

    def run(self, given: dict[str, Any], from_r: bool = False, edition: str = editions.KERAS) -> Any:
        """Convert the arguments by their kinds and run the verb.

        Args:
            given: the arguments that the caller supplied, by formal; those of `*args` as a tuple and those of
                `**kwargs` as a dict.
            from_r: whether the call comes from R.
            edition: the edition of the call.
        """
        outer = _current.from_r, _current.edition
        _current.from_r, _current.edition = from_r, edition
        try:
            return self._run(self, self._keras_arguments(given, from_r))
        except errors.BUILTIN_ERRORS as error:
            for alias, name in self._second_names.items():
                if isinstance(error, errors.ArgumentError) and given.get(alias) is not None:
                    error.args = (str(error).replace(f"(): `{name}` ", f"(): `{alias}` ", 1),)
            named = errors.name_after_verb(self.name, given, error)
            if named is None:
                raise
            raise named from error
        finally:
            _current.from_r, _current.edition = outer

    def _keras_arguments(self, given: dict[str, Any], from_r: bool) -> dict[str, Any]:
        """Return the arguments by Keras's names, converted."""
        found = dict(self._changed_defaults)
        if _current.edition == editions.KERAS3:
            found.update(editions.KERAS3_DEFAULTS.get(self.__name__, {}))
        if self.aliases or self.ignored:
            given = self._without_unused(given)
        for name, value in given.items():
            if keyword.iskeyword(name):
                name += "_"
            formal = self._formals[name]
            if formal.kind is formal.VAR_POSITIONAL:
                found[name] = value
            elif formal.kind is formal.VAR_KEYWORD:
                rest: dict[Any, Any] = {self.keras_name(k): self._convert(k, v, from_r) for k, v in value.items()}
                found.update({name: rest} if self.function else rest)
            elif value is None and formal.default is not formal.empty:
                found[self.aliases.get(name, name)] = None
            else:
                found[self.aliases.get(name, name)] = self._convert(name, value, from_r)
        return found

    def _without_unused(self, given: dict[str, Any]) -> dict[str, Any]:
        """Remove ignored arguments, and arguments with two names whose value is None.

        Raises:
            ArgumentError: if an argument is given by both its names.
        """
        by_name = {**given, **given.get("kwargs", {})}
        for alias, name in self._second_names.items():
            if by_name.get(alias) is not None and by_name.get(name) is not None:
                raise errors.argument_error(self.name, alias, f"left out if `{name}` is given", by_name[alias],
                                    "They are two names of one argument.")  # fmt: skip
        absent = (name for pair in self._second_names.items() for name in pair if by_name.get(name) is None)
        unused = {*self.ignored, *absent}
        given = {name: value for name, value in given.items() if name not in unused}
        if "kwargs" in given:
            given["kwargs"] = {name: value for name, value in given["kwargs"].items() if name not in unused}
        return given

    @cached_property
    def _changed_defaults(self) -> dict[str, Any]:
        """R's defaults that differ from the installed Keras's, which must therefore be passed."""
        if self.function is not None or self.target is None:
            return {}
        target = resolve(self.target)
        own = inspect.signature(target.__init__ if inspect.isclass(target) else target).parameters
        # Recorded defaults count from 0, as in Python.
        return {
            self.keras_name(name): None if formal.default is None else self._convert(name, formal.default, False)
            for name, formal in self._formals.items()
            if (other := own.get(self.keras_name(name))) is not None
            and name not in self.ignored
            and name not in self._second_names
            and formal.default is not formal.empty
            and formal.default != other.default
        }

    def as_keras_symbol(self) -> Any:
        """Return the object that Keras uses in place of the uncalled verb; the verb itself by default."""
        meaning = self.uncalled_meaning
        if meaning is not None:
            return resolve(meaning) if isinstance(meaning, str) else meaning(self)
        if self.function is None and self.target is not None:
            found = resolve(self.target)
            if inspect.isfunction(found):
                return found
        return self

    def _convert(self, name: str, value: Any, from_r: bool) -> Any:
        kind = self.kind_of(name)
        if kind is SAME_OBJECT:
            return value
        value = _replace_verbs(value)
        if kind is AS_IS or (value is None and name not in self._formals):
            return value
        return convert_argument(self.name, name, value, kind, from_r, _current.edition)

    def _bind(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        try:
            return self.__signature__.bind(*args, **kwargs).arguments
        except TypeError as error:
            raise TypeError(f"{self.name}(): {error}.") from None

    def _call_with(self, left: Any, *args: Any, **kwargs: Any) -> Any:
        return self.run(self._bind((left, *args), kwargs))

    # Description --------------------------------------------------------------------------------------------

    @property
    def __doc__(self) -> str:  # type: ignore[override]
        """Help text: title, arguments, example, and the docstring of the installed Keras."""
        from rkeras._core.help_text import full_help

        return full_help(self)

    def __repr__(self) -> str:
        return f"<verb {self.name}{self.__signature__}>"

    def __reduce__(self) -> Any:
        return (verb_by_name, (self.__name__,))


def _replace_verbs(value: Any) -> Any:
    """Replace uncalled verbs, alone or in lists and dicts, by what Keras uses in their place."""
    if isinstance(value, Verb):
        return value.as_keras_symbol()
    if type(value) in (list, tuple) and any(isinstance(v, Verb) for v in value):
        return type(value)(_replace_verbs(v) for v in value)
    if type(value) is dict and any(isinstance(v, (Verb, list, tuple)) for v in value.values()):
        return {k: _replace_verbs(v) for k, v in value.items()}
    return value


def verb_by_name(name: str) -> Verb:
    """Return a verb by its Python name; pickled verbs refer to this function."""
    return VERBS[name]


# Declarations -----------------------------------------------------------------------------------------------


def call_target(this: Verb, given: dict[str, Any]) -> Any:
    """Call the target with the arguments: the default `run` of a declared verb."""
    assert this.target is not None
    return resolve(this.target)(**given)


def declare(name: str, target: str, *, family: str, run: Run = call_target, **details: Any) -> Verb:
    """Declare a verb that is a name for a Keras symbol. Its formals come from the recorded signatures.

    Args:
        name: the R name.
        target: public path of the Keras symbol.
        family: the vocabulary file.
        run: function of the verb and the converted arguments that runs the verb.
        **details: further arguments of `Verb`: `acts_on`, `waits`, `kinds`, `note`, `about`, `aliases`, `ignored` ...
    """
    return register(Verb(name, family=family, run=run, target=target, **details))


def verb(
    function: Callable[..., Any] | None = None, *, family: str = "", name: str | None = None, **details: Any
) -> Any:
    """Declare a function as a verb. Its formals are those of the function.

    Args:
        function: the function; its docstring is the help text.
        family: the vocabulary file; by default the name of the module.
        name: the R name, if it is not the name of the function.
        **details: further arguments of `Verb`: `acts_on`, `aliases`, `kinds`, `note`, `target`, `generic` ...
    """

    def wrap(f: Callable[..., Any]) -> Verb:
        where = family or f.__module__.rpartition(".")[2]

        def run(this: Verb, given: dict[str, Any]) -> Any:
            bound = inspect.BoundArguments(this.__signature__, given)  # type: ignore[arg-type]
            bound.apply_defaults()
            return f(*bound.args, **bound.kwargs)

        return register(Verb(name or f.__name__, family=where, run=run, function=f, **details))

    return wrap if function is None else wrap(function)


def register(made: Verb) -> Verb:
    """Add a verb to the registry."""
    if made.__name__ in VERBS:
        raise ValueError(f"the verb {made.name} is declared twice")
    VERBS[made.__name__] = made
    return made
