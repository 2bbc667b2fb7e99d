"""Python itself for R scripts: its modules, values, iterators and packages."""

from __future__ import annotations

from typing import Any

from rkeras._core.arguments import AS_IS, FLAG, PATH, STRING, Stated, one_of, refuse
from rkeras._core.verb import called_from_r, verb
from rkeras._values.python_objects import kept

NOT_SHADOWED = ("dict", "tuple")
"""Verbs that `from rkeras import *` leaves out, since Python has names like these."""


@verb(name="import", by_hand=True, kinds={"module": STRING, "delay_load": FLAG})
def import_(module, as_=None, convert=True, delay_load=False):
    """A Python module.

    Args:
        module: its name, with dots.
        as_: accepted from R scripts, where it is called `as`; the module has its own name.
        convert: whether R gets values of its own from what is in the module; otherwise Python objects.
        delay_load: whether to import it only when it is first used.

    Returns:
        The module.
    """
    import importlib
    import importlib.util
    import sys

    if module.split(".")[0] in ("keras", "tensorflow"):
        from rkeras._keras.loading import keras

        keras()
    elif delay_load and module not in sys.modules:
        found = importlib.util.find_spec(module)
        if found is None or found.loader is None:
            raise ModuleNotFoundError(f"No module named {module!r}", name=module)
        found.loader = importlib.util.LazyLoader(found.loader)
        made = importlib.util.module_from_spec(found)
        sys.modules[module] = made
        found.loader.exec_module(made)
    return kept(importlib.import_module(module), raw=not convert)


@verb(name="dict", by_hand=True, kinds=Stated())
def dict_(*args, convert=False, **kwargs):
    """A Python dict.

    Args:
        *args: pairs of key and value, or a dict.
        convert: whether R gets values of its own out of it.
        **kwargs: values by name.

    Returns:
        A dict.
    """
    made: dict[Any, Any] = {}
    for pair in args:
        made.update(pair if isinstance(pair, dict) else [pair])
    return kept({**made, **kwargs}, raw=not convert)


@verb(name="tuple", by_hand=True)
def tuple_(*args, convert=False):
    """A Python tuple.

    Args:
        *args: its elements; one list alone is the list of its elements.
        convert: whether R gets values of its own out of it.

    Returns:
        A tuple.
    """
    values = args[0] if len(args) == 1 and isinstance(args[0], (list, tuple)) else args
    return kept(tuple(values), raw=not convert)


@verb
def np_array(data, dtype=None, order="C"):
    """A numpy array.

    Args:
        data: numbers, nested lists of them, or an array.
        dtype: type of the elements, such as "float32"; None for that of the data.
        order: "C" to keep rows together in memory, "F" columns.

    Returns:
        An array; in R one that stays in Python.
    """
    import numpy as np

    if order not in ("C", "F", "A", "K"):
        raise refuse("np_array", "order", 'one of "C", "F", "A", "K"', order)
    made = np.array(data, dtype=dtype, order=order)
    return kept(np.atleast_1d(made) if called_from_r() else made)


@verb(by_hand=True, kinds={"x": AS_IS})
def r_to_py(x, convert=False):
    """A value of R as the Python value that functions of Python are given for it.

    Args:
        x: a value; in Python one that came from R: a data frame, a factor or a named vector becomes what Python has.
        convert: whether R gets values of its own out of it.

    Returns:
        A Python value; in R one that stays in Python.
    """
    from rkeras._values.data_frame import as_pandas

    return kept(as_pandas(x) if called_from_r() else _plain(x), raw=not convert)


@verb(by_hand=True, kinds={"x": AS_IS})
def py_to_r(x):
    """A Python value as the value that R has for it, where R has one.

    Args:
        x: a value: numbers, text, lists, dicts, arrays and data frames have counterparts, tensors and models have not.

    Returns:
        The value; in Python scalars of numpy as Python's own, and collections of such.
    """
    return x if called_from_r() else _plain(x)


def _plain(value: Any) -> Any:
    """Without what only the bridge knows: data frames as pandas's, factors as numpy's, scalars as Python's."""
    from rkeras._values.data_frame import Frame, as_pandas
    from rkeras._values.named_vector import Named

    if isinstance(value, Frame):
        return as_pandas(value)
    if isinstance(value, Named):
        return dict(value.items())
    if type(value) in (list, tuple):
        return type(value)(_plain(v) for v in value)
    if type(value) is dict:
        return {k: _plain(v) for k, v in value.items()}
    if type(value).__module__ == "numpy" and not getattr(value, "shape", (1,)):
        return value.item()
    return value


@verb(invisible=True)
def py_help(object):
    """Show Python's help on an object.

    Args:
        object: a module, class, function or any other object.

    Returns:
        None.
    """
    import pydoc

    text = pydoc.plain(pydoc.render_doc(object))
    # pydoc's own pager would take the terminal away from R.
    print(text) if called_from_r() else pydoc.pager(text)


# Iterators ---------------------------------------------------------------------------------------------------------


@verb(kinds={"x": AS_IS})
def as_iterator(x):
    """An iterator over the elements of something.

    Args:
        x: a dataset, tensor, sequence, generator or iterator.

    Returns:
        An iterator, for `iter_next()` and `iterate()`.
    """
    if not hasattr(x, "__iter__") and not hasattr(x, "__getitem__"):
        raise refuse("as_iterator", "x", "something with elements", x)
    return kept(iter(x))


@verb(by_hand=True)
def iter_next(it, completed=None):
    """The next element of an iterator.

    Args:
        it: an iterator, or a function that gives one element after the other.
        completed: what to give when there is none left.

    Returns:
        The element, or `completed`.
    """
    if not hasattr(it, "__next__"):
        if callable(it) and not hasattr(it, "__iter__"):
            return it()
        raise refuse("iter_next", "it", "an iterator", it, "Make one with as_iterator().")
    return next(it, completed)


@verb(by_hand=True)
def iterate(it, f=None, simplify=True):
    """Call a function on each element.

    Args:
        it: a dataset, sequence, generator or iterator.
        f: the function; None for the elements themselves.
        simplify: whether numbers come out as one array.

    Returns:
        A list of what the function gave, or an array.
    """
    import numpy as np

    given = [x if f is None else f(x) for x in it]
    if simplify and given and all(isinstance(v, (bool, int, float, np.generic)) for v in given):
        return np.asarray(given)
    return given


# Which Python, and what is in it -----------------------------------------------------------------------------------


def _this_python(verb: str, argument: str, wanted: Any, matches: bool) -> str:
    """The running interpreter, if it is the one that is wanted; it cannot be another."""
    import sys

    if not matches:
        hint = f"{sys.executable} is running; start that one instead, or set RKERAS_PYTHON before R starts."
        raise refuse(verb, argument, "the Python that is running", wanted, hint)
    return sys.executable


def _same_environment(folder: str) -> bool:
    import os
    import sys
    from pathlib import Path

    return Path(os.path.expanduser(folder)).resolve() == Path(sys.prefix).resolve()  # noqa: PTH111


@verb(by_hand=True, kinds={"python": PATH})
def use_python(python, required=None):
    """Say which Python is to be used. In Python it is the one that runs; another is an error.

    Args:
        python: path of the interpreter.
        required: whether it must be that one; by default it must.

    Returns:
        The path of the interpreter in use.
    """
    import shutil
    import sys
    from pathlib import Path

    found = Path(shutil.which(python) or python)
    here = Path(sys.executable)
    same = found.parent.resolve() == here.parent.resolve() and found.exists() and found.resolve() == here.resolve()
    return _this_python("use_python", "python", python, same or required is False)


@verb(by_hand=True)
def use_virtualenv(virtualenv=None, required=None):
    """Say which virtualenv is to be used. In Python it is the one that runs; another is an error.

    Args:
        virtualenv: its directory, or its name among `~/.virtualenvs`; None for the one in use.
        required: whether it must be that one; by default it must.

    Returns:
        The path of the interpreter in use.
    """
    import os

    home = os.environ.get("WORKON_HOME", "~/.virtualenvs")
    folder = virtualenv if virtualenv is None or "/" in virtualenv else f"{home}/{virtualenv}"
    same = folder is None or _same_environment(folder)
    return _this_python("use_virtualenv", "virtualenv", virtualenv, same or required is False)


@verb(by_hand=True)
def use_condaenv(condaenv=None, conda="auto", required=None):
    """Say which conda environment is to be used. In Python it is the one that runs; another is an error.

    Args:
        condaenv: its directory or name; None for the one in use.
        conda: accepted from R scripts; path of the program conda.
        required: whether it must be that one; by default it must.

    Returns:
        The path of the interpreter in use.
    """
    import sys
    from pathlib import Path

    same = condaenv is None or (_same_environment(condaenv) if "/" in condaenv else Path(sys.prefix).name == condaenv)
    return _this_python("use_condaenv", "condaenv", condaenv, same or required is False)


@verb(kinds={"action": one_of("add", "remove", "set")}, invisible=True)
def py_require(packages=None, python_version=None, *args, exclude_newer=None, action="add"):
    """Say which packages a script needs. They must be installed; the error names the command that installs them.

    Args:
        packages: one or more, as pip writes them: "scipy", "pandas>=2"; None to ask what has been said so far.
        python_version: the Python that is needed, such as ">=3.10".
        *args: unused.
        exclude_newer: a date; accepted from R scripts, for whoever installs.
        action: "add" to what has been said, "remove" from it, or "set" it anew.

    Returns:
        All packages that are needed.

    Raises:
        ImportError: if one is not installed.
    """
    from rkeras._core.arguments import elements
    from rkeras._setup import requirements

    needed = requirements.REQUIRED
    if args:
        raise TypeError(f"py_require(): {len(args)} unnamed argument(s) more than it takes.")
    given = [] if packages is None else [str(p) for p in elements(packages)]
    versions = [] if python_version is None else [str(v) for v in elements(python_version)]
    if action == "add":
        if not requirements.python_fits(versions):
            import platform

            raise refuse("py_require", "python_version", "that of the Python that runs", python_version,
                         f"It is {platform.python_version()}.")  # fmt: skip
        requirements.check("py_require", given)
    if packages is not None or action == "set":
        needed.packages = requirements.change(needed.packages, given, action)
    needed.python_version = requirements.change(needed.python_version, versions, action) if versions else (
        needed.python_version)  # fmt: skip
    needed.exclude_newer = exclude_newer or needed.exclude_newer
    return list(needed.packages)


@verb(invisible=True)
def py_require_tensorflow(use_gpu=None):
    """Say that a script needs TensorFlow.

    Args:
        use_gpu: True if it also needs a GPU; None or NA if it takes what there is; False to keep from the GPUs.

    Returns:
        All packages that are needed.

    Raises:
        ImportError: if TensorFlow is not installed.
        RuntimeError: if a GPU is needed and there is none.
    """
    from rkeras._keras.loading import symbol

    needed = py_require("tensorflow")
    if use_gpu is True and not symbol("tensorflow.config.list_physical_devices")("GPU"):
        raise RuntimeError("py_require_tensorflow(): TensorFlow finds no GPU here; see keras_config().")
    if use_gpu is False:
        symbol("tensorflow.config.set_visible_devices")([], "GPU")
    return needed


# What older scripts use beside Keras itself: images, HDF5 files, tables.
EXTRA = ("numpy", "h5py")


@verb(invisible=True)
def py_require_legacy_keras(extra_packages: Any = True):
    """Say that a script was written for Keras 2. It runs on the Keras that is installed, through this vocabulary.

    Args:
        extra_packages: True for the packages that such scripts use beside it, False for none, or their names.

    Returns:
        All packages that are needed.

    Raises:
        ImportError: if one is not installed.
    """
    from rkeras._core.arguments import elements

    extra = EXTRA if extra_packages is True else () if extra_packages in (False, None) else elements(extra_packages)
    return py_require(["keras>=3", "tensorflow", *extra])


@verb(by_hand=True, kinds={"version": one_of("v1", "v2")})
def use_compat(version="v1"):
    """The TensorFlow of another version of its API. In R, `tf` is that one from then on.

    Args:
        version: "v1" or "v2".

    Returns:
        The module `tf.compat.v1` or `tf.compat.v2`.
    """
    from rkeras._keras.loading import symbol

    return symbol(f"tensorflow.compat.{version}")
