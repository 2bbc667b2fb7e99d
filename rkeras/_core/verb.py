"""Verb: what a declaration makes, and VERBS, the registry that everything else reads.

A verb is a function of the R vocabulary. It is either a name for a Keras symbol (`declare`, one line) or a
short function of ours (`@verb`). Calling it binds the arguments to its formals, converts each by its kind
(`rkeras._core.kinds`), and runs it; where the thing it acts on is missing, the call waits for the pipe.
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
from rkeras._core.kinds import AS_IS, ITSELF, Kind, converted, instance_of
from rkeras._core.kinds_by_name import BY_NAME
from rkeras._core.pipe import Pipeable, Waiting
from rkeras._core.predicates import is_dataset, is_layer, is_model
from rkeras._core.signatures import parse_signature, recorded_signatures
from rkeras._core.targets import resolve

VERBS: dict[str, Verb] = {}
"""Every verb by its Python name."""

ACTED_ON: dict[Any, Kind] = {
    is_model: instance_of("a model", is_model),
    is_layer: instance_of("a layer or a model", is_layer),
    is_dataset: instance_of("a dataset", is_dataset),
}
"""The kind of the first argument of the verbs that act on one kind of thing alone."""

Run = Callable[[Any, dict[str, Any]], Any]


class _Call(threading.local):
    from_r = False
    edition = editions.KERAS


_call = _Call()


def called_from_r() -> bool:
    """Whether the verb that runs in this thread was called from R, where elements and epochs count from 1."""
    return _call.from_r


def edition() -> str:
    """The edition, one of `editions.EDITIONS`, that the verb means which runs in this thread."""
    return _call.edition


class Verb(Pipeable):
    """A function of the vocabulary.

    Attributes:
        name: the R name.
        family: the vocabulary file it belongs to, such as "layers".
        target: public path of the Keras symbol it names; None for a function of ours.
        generic: the R class its S3 method is registered on, if in R it is a method and not a function.
        invisible: whether R leaves the result unprinted at top level.
        by_hand: whether R has a function of its own, because it must work without Python.
        prepared_in_r: names of the R functions that change the supplied arguments before the call, in their order.
        note: what differs from Keras, shown above Keras's own text.
        about: what it is, in one line, where the name of its target does not say it well.
        stands_for: what the verb itself means where Keras is handed it uncalled: the path of a symbol, or a function
            of the verb that yields it.

        aliases: Keras's name of each argument that has another name in R (`f` for `function`) or in older scripts
            (`lr` for `learning_rate`). If a caller may use either name, giving both is an error, and NULL or None for
            either leaves the argument out.
        ignored: arguments of older scripts that are accepted without effect and without a warning.

    A verb that `acts_on` something waits for it, unless `waits` is false: a layer verb makes the layer then.
    What it acts on is its first argument.

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
        by_hand: bool = False,
        prepared_in_r: tuple[str, ...] = (),
        note: str = "",
        about: str = "",
        aliases: dict[str, str] | None = None,
        ignored: tuple[str, ...] = (),
        stands_for: str | Callable[[Verb], Any] | None = None,
    ):
        self.name, self.family, self.target, self.generic, self.note = name, family, target, generic, note
        self.function, self._run, self.acts_on, self._kinds = function, run, acts_on, kinds or {}
        self.waits, self.invisible, self.by_hand = waits, invisible, by_hand
        self.about, self.aliases, self.ignored, self.stands_for = about, aliases or {}, ignored, stands_for
        self.prepared_in_r = prepared_in_r
        python_name = name.replace(".", "_")
        if keyword.iskeyword(python_name):
            python_name += "_"
        elif function is not None and (python_name == "_" or not python_name.isidentifier()):  # an operator of R
            python_name = function.__name__
        self.__name__ = self.__qualname__ = python_name
        self.__module__ = "rkeras"

    # What it takes ------------------------------------------------------------------------------------------

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

    def kind_of(self, name: str) -> Kind:
        """Return the kind of an argument: the verb's own, otherwise the table's, otherwise `AS_IS`."""
        return (
            self._kinds.get(name)
            or (name in self.aliases and self._kinds.get(self.aliases[name]))
            or BY_NAME.get(name)
            or self._acted_on(name)
            or AS_IS
        )

    def _acted_on(self, name: str) -> Kind | None:
        return ACTED_ON.get(self.acts_on) if name == next(iter(self._formals)) else None

    # Calling it ---------------------------------------------------------------------------------------------

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
        """`left >> verb`, without parentheses."""
        return self.run(self._bind((left,), {}))

    def run(self, given: dict[str, Any], from_r: bool = False, edition: str = editions.KERAS) -> Any:
        """Convert the given arguments by their kinds and run.

        Args:
            given: values by formal name, only those the caller supplied; the values of `*args` as a tuple and
                of `**kwargs` as a dict, under their own names.
            from_r: whether the call comes from R.
            edition: what the names mean that R's keras and keras3 share.
        """
        outer = _call.from_r, _call.edition
        _call.from_r, _call.edition = from_r, edition
        try:
            return self._run(self, self._ready(given, from_r))
        except errors.PYTHONS_OWN as error:
            for alias, name in self._second_names.items():
                if isinstance(error, errors.ArgumentError) and given.get(alias) is not None:
                    error.args = (str(error).replace(f"(): `{name}` ", f"(): `{alias}` ", 1),)
            told = errors.told(self.name, given, error)
            if told is None:
                raise
            raise told from error
        finally:
            _call.from_r, _call.edition = outer

    def _ready(self, given: dict[str, Any], from_r: bool) -> dict[str, Any]:
        ready = dict(self._defaults_of_r)
        if _call.edition == editions.KERAS3:
            ready.update(editions.KERAS3_DEFAULTS.get(self.__name__, {}))
        if self.aliases or self.ignored:
            given = self._without_unused(given)
        for name, value in given.items():
            if keyword.iskeyword(name):
                name += "_"
            formal = self._formals[name]
            if formal.kind is formal.VAR_POSITIONAL:
                ready[name] = value
            elif formal.kind is formal.VAR_KEYWORD:
                rest: dict[Any, Any] = {self.aliases.get(k, k): self._convert(k, v, from_r) for k, v in value.items()}
                ready.update({name: rest} if self.function else rest)
            elif value is None and formal.default is not formal.empty:
                ready[self.aliases.get(name, name)] = None
            else:
                ready[self.aliases.get(name, name)] = self._convert(name, value, from_r)
        return ready

    def _without_unused(self, given: dict[str, Any]) -> dict[str, Any]:
        """Remove ignored arguments, and arguments with two names whose value is None.

        Raises:
            ArgumentError: if an argument is given by both its names.
        """
        by_name = {**given, **given.get("kwargs", {})}
        for alias, name in self._second_names.items():
            if by_name.get(alias) is not None and by_name.get(name) is not None:
                raise errors.refuse(self.name, alias, f"left out if `{name}` is given", by_name[alias],
                                    "They are two names of one argument.")  # fmt: skip
        two_names = {*self._second_names, *self._second_names.values()}

        def used(values: dict[str, Any]) -> dict[str, Any]:
            return {n: v for n, v in values.items() if n not in self.ignored and (v is not None or n not in two_names)}

        given = used(given)
        return {**given, "kwargs": used(given["kwargs"])} if "kwargs" in given else given

    @cached_property
    def _defaults_of_r(self) -> dict[str, Any]:
        """The defaults that must be passed because Keras's own have moved since R keras stated them."""
        if self.function is not None or self.target is None:
            return {}
        target = resolve(self.target)
        own = inspect.signature(target.__init__ if inspect.isclass(target) else target).parameters
        # They are recorded as Python counts.
        return {
            self.aliases.get(name, name): None if formal.default is None else self._convert(name, formal.default, False)
            for name, formal in self._formals.items()
            if (other := own.get(self.aliases.get(name, name))) is not None
            and name not in self.ignored
            and name not in self._second_names
            and formal.default is not formal.empty
            and formal.default != other.default
        }

    def plain(self) -> Any:
        """What Keras takes in place of the verb: what it stands for, the function that it names, else the verb."""
        if self.stands_for is not None:
            return resolve(self.stands_for) if isinstance(self.stands_for, str) else self.stands_for(self)
        if self.function is None and self.target is not None:
            found = resolve(self.target)
            if inspect.isfunction(found):
                return found
        return self

    def _convert(self, name: str, value: Any, from_r: bool) -> Any:
        kind = self.kind_of(name)
        if kind is ITSELF:
            return value
        value = _uncalled(value)
        if kind is AS_IS or (value is None and name not in self._formals):
            return value
        return converted(self.name, name, value, kind, from_r, _call.edition)

    def _bind(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
        try:
            return self.__signature__.bind(*args, **kwargs).arguments
        except TypeError as error:
            raise TypeError(f"{self.name}(): {error}.") from None

    def _call_with(self, left: Any, *args: Any, **kwargs: Any) -> Any:
        return self.run(self._bind((left, *args), kwargs))

    # Describing it ------------------------------------------------------------------------------------------

    @property
    def __doc__(self) -> str:  # type: ignore[override]
        """Our notes, the formals, and the installed Keras's own text."""
        from rkeras._core.help_text import full_help

        return full_help(self)

    def __repr__(self) -> str:
        return f"<verb {self.name}{self.__signature__}>"

    def __reduce__(self) -> Any:
        return (_by_name, (self.__name__,))


def _uncalled(value: Any) -> Any:
    """Verbs that are given uncalled, alone or in a list or dict, as what Keras takes in their place."""
    if isinstance(value, Verb):
        return value.plain()
    if type(value) in (list, tuple) and any(isinstance(v, Verb) for v in value):
        return type(value)(_uncalled(v) for v in value)
    if type(value) is dict and any(isinstance(v, (Verb, list, tuple)) for v in value.values()):
        return {k: _uncalled(v) for k, v in value.items()}
    return value


def _by_name(name: str) -> Verb:
    return VERBS[name]


# Declaring --------------------------------------------------------------------------------------------------


def construct(this: Verb, given: dict[str, Any]) -> Any:
    """Call the Keras symbol with what was given: how a verb runs that is only a name."""
    assert this.target is not None
    return resolve(this.target)(**given)


def declare(name: str, target: str, *, family: str, run: Run = construct, **details: Any) -> Verb:
    """Declare a verb that is a name for a Keras symbol; its formals come from the recorded signatures.

    Args:
        name: the R name.
        target: public path of the Keras symbol.
        family: the vocabulary file.
        run: how it is called, given the verb and the converted arguments.
        **details: further arguments of `Verb`: `acts_on`, `waits`, `kinds`, `note`, `about`, `aliases`, `ignored` ...
    """
    return _register(Verb(name, family=family, run=run, target=target, **details))


def verb(
    function: Callable[..., Any] | None = None, *, family: str = "", name: str | None = None, **details: Any
) -> Any:
    """Declare a function of ours as a verb; its formals are the function's own.

    Args:
        function: the function; its docstring is the verb's help.
        family: the vocabulary file; by default the module's own name.
        name: the R name, where it is not the function's.
        **details: `acts_on`, `aliases`, `kinds`, `note`, `target`, `generic`, `invisible`, `prepared_in_r` of `Verb`.
    """

    def wrap(f: Callable[..., Any]) -> Verb:
        where = family or f.__module__.rpartition(".")[2]

        def run(this: Verb, given: dict[str, Any]) -> Any:
            bound = inspect.BoundArguments(this.__signature__, given)  # type: ignore[arg-type]
            bound.apply_defaults()
            return f(*bound.args, **bound.kwargs)

        return _register(Verb(name or f.__name__, family=where, run=run, function=f, **details))

    return wrap if function is None else wrap(function)


def _register(made: Verb) -> Verb:
    if made.__name__ in VERBS:
        raise ValueError(f"the verb {made.name} is declared twice")
    VERBS[made.__name__] = made
    return made
