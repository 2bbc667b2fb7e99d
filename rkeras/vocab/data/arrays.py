"""Arrays: reshape arrays by row and one-hot encode class indices."""

from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import one_of
from rkeras._core.predicates import is_data
from rkeras._core.verb import verb
from rkeras._ops.arguments import NEW_SHAPE, UNTYPED


@verb(acts_on=is_data, r_function=True, kinds={"x": UNTYPED, "order": one_of("C", "F"), "dim": NEW_SHAPE})
def array_reshape(x, dim, order: Any = "C"):
    """Reshape an array, by row (C order) as NumPy does.

    R's own `dim<-` fills an array by column.

    Args:
        x: the array.
        dim: the new shape; one size may be -1, to be inferred.
        order: "C" to read and fill by row (the default), "F" by column.

    Returns:
        An array of shape `dim`.
    """
    import numpy as np

    return np.reshape(np.asarray(x), dim, order=order)


@verb(acts_on=is_data, aliases={"x": "y"}, target="keras.utils.to_categorical")
def to_categorical(y: Any = None, num_classes=None, dtype="float32", x: Any = None):
    """One-hot encode class indices (convert to categorical).

    Args:
        y: class indices, 0 to `num_classes - 1`; the levels of a factor are counted from 0.
        num_classes: number of classes; by default the largest class index plus 1.
        dtype: dtype of the result, "float32" by default.
        x: another name of `y`.

    Returns:
        An array with one more axis, of length `num_classes`.

    Raises:
        ValueError: if a class index is negative, missing, not an integer, or not below `num_classes`.
    """
    import numpy as np

    labels = np.asarray(y)
    if labels.ndim > 1 and labels.shape[-1] == 1:
        labels = labels[..., 0]
    rule = "integer class indices of 0 or more"
    if labels.dtype.kind not in "iufb" or labels.size == 0:
        raise argument_error("to_categorical", "y", rule, labels)
    low, high = labels.min(), labels.max()
    if not (np.isfinite(low) and np.isfinite(high)):
        raise argument_error("to_categorical", "y", rule, labels, "It has missing or infinite values.")
    indices = labels.astype(np.int64)
    if low < 0 or (labels.dtype.kind == "f" and not np.array_equal(indices, labels)):
        raise argument_error("to_categorical", "y", rule, labels)
    classes = int(high) + 1 if num_classes is None else num_classes
    if high >= classes:
        hint = f"The largest class index is {int(high)}."
        if int(low) == 1 and int(high) == classes:
            hint += " Class indices are counted from 0: subtract 1, or pass a factor."
        raise argument_error("to_categorical", "y", f"class indices below num_classes = {classes}", labels, hint)
    encoded = np.zeros((*labels.shape, classes), dtype=dtype or "float32")
    np.put_along_axis(encoded, indices[..., None], 1, axis=-1)
    return encoded
