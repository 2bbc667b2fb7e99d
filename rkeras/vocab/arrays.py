"""Arrays: what turns data into the arrays a model takes."""

from typing import Any

from rkeras._core.arguments import Kind, axis, one_of, refuse
from rkeras._core.predicates import is_data
from rkeras._core.verb import verb

DIM = Kind("whole lengths, at most one of them -1", axis)


@verb(acts_on=is_data, kinds={"order": one_of("C", "F"), "dim": DIM})
def array_reshape(x, dim, order: Any = "C"):
    """Give an array another shape, filling by row as numpy does (R's own `dim<-` fills by column).

    Args:
        x: the array.
        dim: the new lengths; one of them may be -1, to be found.
        order: "C" to read and fill by row, "F" by column.

    Returns:
        An array of shape `dim`.
    """
    import numpy as np

    return np.reshape(np.asarray(x), dim, order=order)


@verb(acts_on=is_data, alias="x", target="keras.utils.to_categorical")
def to_categorical(y: Any = None, num_classes=None, dtype="float32", x: Any = None):
    """One-hot encode class numbers that count from 0.

    Args:
        y: class numbers, 0 to `num_classes - 1`; a factor counts its levels from 0.
        num_classes: number of classes; by default the largest number plus one.
        dtype: type of the result.
        x: another name of `y`.

    Returns:
        An array with one more axis, of length `num_classes`.

    Raises:
        ValueError: if a class number is negative, missing, not whole, or not below `num_classes`.
    """
    import numpy as np

    name, labels = ("y", y) if y is not None else ("x", x)
    labels = np.asarray(labels)
    if labels.ndim > 1 and labels.shape[-1] == 1:
        labels = labels[..., 0]
    rule = "whole class numbers of 0 or more"
    if labels.dtype.kind not in "iufb" or labels.size == 0:
        raise refuse("to_categorical", name, rule, labels)
    low, high = labels.min(), labels.max()
    if not (np.isfinite(low) and np.isfinite(high)):
        raise refuse("to_categorical", name, rule, labels, "It has missing or infinite values.")
    codes = labels.astype(np.int64)
    if low < 0 or (labels.dtype.kind == "f" and not np.array_equal(codes, labels)):
        raise refuse("to_categorical", name, rule, labels)
    classes = int(high) + 1 if num_classes is None else num_classes
    if high >= classes:
        hint = f"Its largest is {int(high)}."
        if int(low) == 1 and int(high) == classes:
            hint += " Classes count from 0: subtract 1, or pass a factor."
        raise refuse("to_categorical", name, f"class numbers below num_classes = {classes}", labels, hint)
    encoded = np.zeros((*labels.shape, classes), dtype=dtype or "float32")
    np.put_along_axis(encoded, codes[..., None], 1, axis=-1)
    return encoded
