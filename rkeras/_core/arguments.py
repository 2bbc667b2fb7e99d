"""What the arguments of verbs mean: one converter per kind, and the table of kinds by argument name.

A kind is a rule, in words, and a converter that yields the value Keras wants or raises `Unfit`. Kinds are
stated here or at a verb's declaration, never guessed from a default. Calls from R and from Python go through
the same table; a kind whose meaning differs between the two (an axis counts from 1 in R) has a second
converter for R.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from rkeras._core.editions import KERAS, KERAS3

LONGEST_NAME = 255  # bytes between two slashes, on Linux, macOS and Windows


class Unfit(Exception):
    """A value breaks the rule of its kind. The text, if any, is a hint for the user."""


class ArgumentError(ValueError):
    """A verb was called with a value that its argument cannot take."""


@dataclass(frozen=True)
class Kind:
    """How one kind of argument is converted.

    Attributes:
        rule: what the value must be, to follow "must be" in an error.
        convert: yields the value for Keras, or raises `Unfit`.
        from_r: the same for a value that comes from R, where R counts or spells it otherwise.
        data: the value is an array; an R vector is converted to numpy, not to a list.
        labels: it may not have a missing integer, which would become a class number.
        numbers: the value is a tensor; an R vector of two or more is converted to numpy, a list element by element.
        counts: it counts from 1 in R, its default too.
        lone_na: what one NA of R means, which elsewhere means that the argument is left out.
        from_keras3: the same as `from_r` under the edition keras3, where that reads a value otherwise.
    """

    rule: str
    convert: Callable[[Any], Any]
    from_r: Callable[[Any], Any] | None = None
    data: bool = False
    labels: bool = False
    numbers: bool = False
    counts: bool = False
    from_keras3: Callable[[Any], Any] | None = None
    lone_na: Any = None


def show(value: Any) -> str:
    """A value as an error message shows it: short, on one line, arrays by shape and dtype."""
    lengths = axes_of(value)
    if lengths and hasattr(value, "dtype"):
        return f"an array of shape {lengths} and type {value.dtype}"
    text = " ".join(repr(value).split())
    return text if len(text) <= 60 else text[:57] + "..."


def axes_of(value: Any) -> tuple[Any, ...] | None:
    """The lengths of the axes of an array or tensor; None for what has none."""
    try:
        return tuple(value.shape)
    except Exception:  # a verb answers with an error, a tensor of unknown rank too
        return None


def refuse(verb: str, name: str, rule: str, value: Any, hint: str = "") -> ArgumentError:
    """The one shape of an argument error, ready to raise."""
    text = f"{verb}(): `{name}` must be {rule}, not {show(value)}."
    return ArgumentError(f"{text} {hint}" if hint else text)


# Converters, named for what they yield ----------------------------------------------------------------------


def scalar(value: Any) -> Any:
    """The only element of a length-one sequence or array, or the value itself."""
    if isinstance(value, (list, tuple)) and len(value) == 1:
        return value[0]
    return value[0] if axes_of(value) == (1,) else value


def integer(value: Any) -> int:
    """An int of 64 bits; 32.0 passes, 32.5 and TRUE do not."""
    value = scalar(value)
    if axes_of(value) or not number(value).is_integer():
        raise Unfit
    if abs(int(value)) >= 2**63:
        raise Unfit("It has more than 64 bits.")
    return int(value)


def positive_integer(value: Any) -> int:
    """An int of at least 1."""
    value = integer(value)
    if value < 1:
        raise Unfit
    return value


def count(value: Any) -> int:
    """An int of at least 0."""
    value = integer(value)
    if value < 0:
        raise Unfit
    return value


def elements(value: Any) -> list[Any]:
    """The elements of a vector, list or array, or the value alone."""
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable) or isinstance(value, dict):
        return [value]
    if axes_of(value) == ():
        return [value]
    return list(value)


def integers(value: Any) -> int | tuple[int, ...]:
    """One int, or a tuple of them."""
    many = tuple(positive_integer(v) for v in elements(value))
    if not many:
        raise Unfit
    return many[0] if len(many) == 1 else many


def shape(value: Any) -> tuple[int | None, ...]:
    """A shape as a tuple; None, NA and NULL are unknown lengths. A scalar is a shape of one axis."""

    def length(v: Any) -> int | None:
        if v is None or (isinstance(v, float) and math.isnan(v)):
            return None
        n = integer(v)
        if n < 0:
            raise Unfit
        return n

    return tuple(length(v) for v in elements(value))


def number(value: Any) -> float:
    """A number; infinite, but not missing."""
    value = scalar(value)
    if isinstance(value, (bool, str)):
        raise Unfit
    try:
        result = float(value)
    except (TypeError, ValueError, OverflowError):
        raise Unfit from None
    if math.isnan(result):
        raise Unfit
    return result


def fraction(value: Any) -> float:
    """A number of at least 0 and at most 1."""
    value = number(value)
    if not 0 <= value <= 1:
        raise Unfit
    return value


def flag(value: Any) -> bool:
    """True or False."""
    value = scalar(value)
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return bool(value)
    raise Unfit


def string(value: Any) -> str:
    """One string."""
    value = scalar(value)
    if not isinstance(value, str):
        raise Unfit
    return value


def path(value: Any) -> str:
    """A path with `~` expanded."""
    value = scalar(value)
    if not isinstance(value, (str, os.PathLike)):
        raise Unfit
    found = os.path.expanduser(os.fsdecode(value))  # noqa: PTH111  a trailing slash must survive
    # No file system takes these; `Path.exists()` and its like would raise what names neither verb nor argument.
    if "\0" in found:
        raise Unfit("It holds a null character.")
    try:
        names = os.fsencode(found).split(b"/")
    except UnicodeEncodeError as error:
        raise Unfit(f"The locale's encoding, {error.encoding}, cannot hold it.") from None
    if any(len(name) > LONGEST_NAME for name in names):
        raise Unfit(f"A name in it is longer than {LONGEST_NAME} bytes.")
    return found


def sequence(value: Any) -> Any:
    """A list; one string or object becomes a list of one. A dict, by output name, stays."""
    if isinstance(value, (dict, list)):
        return value
    if isinstance(value, tuple):
        return list(value)
    return [value]


def axis_from_r(value: Any) -> int | tuple[int, ...]:
    """Axes counted from 1 become axes counted from 0; negative ones count from the end in both."""

    def one(v: Any) -> int:
        n = integer(v)
        if n == 0:
            raise Unfit("Axes count from 1 in R, and from -1 at the end.")
        return n - 1 if n > 0 else n

    many = tuple(one(v) for v in elements(value))
    return many[0] if len(many) == 1 else many


def axis(value: Any) -> int | tuple[int, ...]:
    """Axes as Python counts them."""
    many = tuple(integer(v) for v in elements(value))
    return many[0] if len(many) == 1 else many


def order_from_r(value: Any) -> tuple[int, ...]:
    """All axes, counted from 1, in a new order. One axis is an order too: that of a vector."""
    return tuple(elements(axis_from_r(value)))


def order(value: Any) -> tuple[int, ...]:
    """All axes in a new order, as Python counts them."""
    return tuple(elements(axis(value)))


def function(value: Any) -> Any:
    """Something that can be called."""
    if not callable(value):
        raise Unfit
    return value


def instance_of(what: str, test: Callable[[Any], bool]) -> Kind:
    """What passes a test, as it is."""

    def convert(value: Any) -> Any:
        if not test(value):
            raise Unfit
        return value

    return Kind(what, convert)


def as_is(value: Any) -> Any:
    """The value itself."""
    return value


def one_of(*choices: str) -> Kind:
    """A string among choices. R's whole vector of choices, an unset `match.arg`, means the first."""

    def convert(value: Any) -> str:
        if isinstance(value, (list, tuple)) and all(isinstance(v, str) for v in value) and tuple(value) == choices:
            return choices[0]
        value = string(value)
        if value not in choices:
            raise Unfit
        return value

    return Kind("one of " + ", ".join(f'"{c}"' for c in choices), convert)


# Kinds ------------------------------------------------------------------------------------------------------

POSITIVE_INTEGER = Kind("a positive integer", positive_integer)
COUNT = Kind("an integer of 0 or more", count)
EPOCH = Kind("an epoch, counted from 0", count, from_keras3=lambda value: positive_integer(value) - 1)
INTEGER = Kind("an integer", integer)
INTEGERS = Kind("a positive integer or a vector of them", integers)
SHAPE = Kind("a shape: lengths of 0 or more, NA or None where unknown", shape, lone_na=[None])
NUMBER = Kind("a number", number)
FRACTION = Kind("a number between 0 and 1", fraction)
FLAG = Kind("True or False", flag)
STRING = Kind("a string", string)
PATH = Kind("a path", path)
SEQUENCE = Kind("a list", sequence)
AXIS = Kind("an axis or a vector of axes", axis, axis_from_r, counts=True)
ORDER = Kind("the axes in a new order", order, order_from_r, counts=True)
INDEX = Kind("a place in a sequence", integer, axis_from_r, counts=True)
AXIS_FROM_ZERO = Kind("an axis or a vector of axes, counted from 0", axis, from_keras3=axis_from_r)
DATA = Kind("an array, a data frame, a list of arrays, a dataset or a generator", as_is, data=True)
LABELS = Kind("labels without NA", as_is, data=True, labels=True)
AS_IS = Kind("anything", as_is)
CALLED = Kind("a function without arguments", function)
ITSELF = Kind("anything", as_is)
"""As `AS_IS`, and the very object: not even verbs in it are replaced by what Keras takes in their place."""

BY_NAME: dict[str, Kind] = {
    **dict.fromkeys(("units", "filters", "groups", "batch_size", "epochs", "num_classes", "input_dim",
                     "output_dim", "depth_multiplier", "steps_per_epoch", "validation_steps",
                     "validation_batch_size", "steps", "input_length", "steps_per_execution", "lora_rank",
                     "num_thresholds", "num_labels", "top_k", "ema_overwrite_frequency",
                     "gradient_accumulation_steps", "period", "input_batch_size"), POSITIVE_INTEGER),
    **dict.fromkeys(("patience", "cooldown", "start_from_epoch", "class_id"), COUNT),
    "initial_epoch": EPOCH,
    **dict.fromkeys(("seed", "ignore_class"), INTEGER),
    **dict.fromkeys(("kernel_size", "strides", "pool_size", "dilation_rate"), INTEGERS),
    **dict.fromkeys(("shape", "batch_shape", "input_shape", "batch_input_shape", "noise_shape", "dim",
                     "input_batch_shape"), SHAPE),
    **dict.fromkeys(("min_delta", "factor", "momentum", "epsilon", "alpha", "baseline", "min_lr"), NUMBER),
    **dict.fromkeys(("rate", "dropout", "recurrent_dropout", "validation_split", "label_smoothing"),
                     FRACTION),
    **dict.fromkeys(("use_bias", "return_sequences", "return_state", "go_backwards", "stateful", "unroll",
                     "mask_zero", "unit_forget_bias", "reset_after", "center", "scale", "nesterov", "amsgrad",
                     "from_logits", "restore_best_weights", "save_best_only", "save_weights_only",
                     "overwrite", "include_optimizer", "compile", "centered", "use_ema", "multi_label",
                     "safe_mode"), FLAG),
    **dict.fromkeys(("filepath", "path"), PATH),
    **dict.fromkeys(("metrics", "weighted_metrics", "callbacks"), SEQUENCE),
    **dict.fromkeys(("axis", "axes"), AXIS),
    "index": INDEX,
    **dict.fromkeys(("x", "sample_weight", "validation_data"), DATA),
    "y": LABELS,
    # Optimizers
    "ns_steps": POSITIVE_INTEGER,
    **dict.fromkeys(("beta_1", "beta_2", "rho", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm",
                     "ema_momentum", "loss_scale_factor", "initial_accumulator_value"), NUMBER),
}  # fmt: skip
"""The kind of every argument that means the same in nearly every verb; a verb may state another for itself."""


class Stated(dict[str, Kind]):
    """Kinds of a verb whose other arguments are the user's own, whatever they are called: the table says nothing."""

    def get(self, name: str, default: Any = None) -> Any:
        """The stated kind, else what is taken as it is."""
        return super().get(name, AS_IS)


def converted(verb: str, name: str, value: Any, kind: Kind, from_r: bool = False,
              edition: str = KERAS) -> Any:  # fmt: skip
    """A value as Keras wants it.

    Args:
        verb: name of the verb, for the error.
        name: name of the argument.
        value: what the caller gave.
        kind: what the argument means.
        from_r: whether the call comes from R.
        edition: which of R's packages is meant.

    Raises:
        ArgumentError: naming the verb, the argument, the rule and the value.
    """
    convert = kind.convert
    if from_r:
        convert = (edition == KERAS3 and kind.from_keras3) or kind.from_r or convert
    try:
        return convert(value)
    except Unfit as unfit:
        raise refuse(verb, name, kind.rule, value, str(unfit)) from None
