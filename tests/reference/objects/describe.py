"""Text of a Python object as the recorded values have it: type, shape and values, numbers with four decimals."""

import faulthandler
import sys

import numpy as np
import tensorflow as tf

LITERALS = (bool, int, str, bytes)
BY_REPR = ("complex", "date", "datetime", "range", "slice", "timedelta")
LONGEST, DEEPEST = 60, 6


def describe(value):
    """Return the text of a Python object."""
    return _text(value, 0)


def _text(value, depth):
    if depth > DEEPEST:
        return "..."
    name = type(value).__name__
    try:
        found = _plain(value, name) or _tensor(value, name) or _array(value, name) or _container(value, name, depth)
    except Exception as error:
        return f"{name}?{error!r:.80}"
    return found or f"obj {name}"


def _plain(value, name):
    if value is None or isinstance(value, LITERALS):
        return f"{name}:{value!r}"
    if isinstance(value, float):
        return f"{name}:{round(value, 5)!r}"
    if name in BY_REPR:
        return f"{name}:{value!r}"
    if isinstance(value, type):
        return f"class {value.__name__}"
    if isinstance(value, BaseException):
        return f"exc {name}: {value!s:.200}"
    return f"module {value.__name__}" if name == "module" else ""


def _tensor(value, name):
    if isinstance(value, tf.Variable):
        return f"Variable<{value.dtype.name}>{value.shape}[{_values(value.numpy())}]"
    if isinstance(value, tf.RaggedTensor):
        return f"Ragged<{value.dtype.name}>{value.to_list()}"
    if isinstance(value, tf.SparseTensor):
        return f"Sparse<{value.dtype.name}>[{_values(tf.sparse.to_dense(value).numpy())}]"
    if isinstance(value, tf.Tensor):
        if hasattr(value, "numpy"):
            return f"T<{value.dtype.name}>{tuple(value.shape)}[{_values(value.numpy())}]"
        return f"SymT<{value.dtype.name}>{value.shape}"
    if isinstance(value, tf.TensorShape):
        return str(value)
    if isinstance(value, tf.data.Dataset):
        return f"DS {value.element_spec}"
    if isinstance(value, tf.DType):
        return repr(value)
    if name == "KerasTensor":
        return f"KT<{value.dtype}>{value.shape}"
    if name == "Variable" and "keras" in type(value).__module__:
        return f"KVar<{value.dtype}>{value.shape}"
    return ""


def _array(value, name):
    if isinstance(value, np.ndarray):
        return f"np<{value.dtype}>{value.shape}[{_values(value)}]"
    if isinstance(value, np.generic):
        return f"npg<{value.dtype}>{_values(value)}"
    if name in ("DataFrame", "Series"):
        return f"pd.{'DF' if name == 'DataFrame' else 'S'} {value.to_csv()}"
    return ""


def _container(value, name, depth):
    if isinstance(value, dict):
        pairs = (f"{_text(k, depth + 1)}: {_text(v, depth + 1)}" for k, v in value.items())
        return f"{name}{{{', '.join(pairs)}}}"
    if isinstance(value, (list, tuple, set, frozenset)):
        return f"{name}({', '.join(_text(v, depth + 1) for v in value)})"
    return ""


def _values(value):
    array = np.asarray(value)
    if array.dtype.kind in "fc":
        wide = "complex128" if array.dtype.kind == "c" else "float64"
        array = np.round(array.astype(wide), 4) + 0  # no negative zero
    return " ".join(str(v) for v in array.ravel()[:LONGEST].tolist())


def end_later(seconds):
    """End the process after some seconds, even in the middle of a call, unless this function is called again."""
    faulthandler.dump_traceback_later(seconds, exit=True, file=sys.__stderr__)
