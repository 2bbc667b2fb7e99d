"""Python for R scripts: import modules, convert values, iterate, choose an interpreter, require packages."""

from __future__ import annotations

import warnings
from dataclasses import replace
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.kinds import AS_IS, FLAG, PATH, PYTHON_VALUE, STRING, one_of
from rkeras._core.kinds_by_name import ExplicitKinds
from rkeras._core.verb import called_from_r, verb
from rkeras._values.python_objects import unconverted

NOT_SHADOWED = ("dict", "tuple")
"""Verbs that `from rkeras import *` omits, because they would shadow Python's built-in names."""


@verb(name="import", r_function=True, kinds={"module": STRING, "delay_load": FLAG})
def import_(module, as_=None, convert=True, delay_load=False):
    """Import a Python module.

    Args:
        module: name of the module, such as "os.path".
        as_: accepted from R scripts, where it is called `as`; has no effect.
        convert: whether results of the module's functions are converted to R; otherwise they stay Python objects.
        delay_load: whether to delay the import until the module is first used.

    Returns:
        The module.

    Raises:
        ModuleNotFoundError: if there is no such module; the text names the packages that `py_require()` recorded and
            that are not installed.
    """
    try:
        return unconverted(_imported(module, delay_load), raw=not convert)
    except ModuleNotFoundError as error:
        from rkeras._setup.requirements import advice

        text = advice()
        if not text or error.name != module.split(".")[0]:
            raise
        raise ModuleNotFoundError(f"{error}\n{text}", name=error.name) from None


def _imported(module: str, delay_load: bool) -> Any:
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
    return importlib.import_module(module)


@verb(name="dict", r_function=True, kinds=ExplicitKinds())
def dict_(*args, convert=False, **kwargs):
    """Create a Python dict (dictionary).

    Args:
        *args: pairs of key and value, or a dict.
        convert: whether elements are converted to R when they are read.
        **kwargs: values by name.

    Returns:
        A dict.
    """
    made: dict[Any, Any] = {}
    for pair in args:
        made.update(pair if isinstance(pair, dict) else [pair])
    return unconverted({**made, **kwargs}, raw=not convert)


@verb(name="tuple", r_function=True)
def tuple_(*args, convert=False):
    """Create a Python tuple.

    Args:
        *args: the elements, or one list of the elements.
        convert: whether elements are converted to R when they are read.

    Returns:
        A tuple.
    """
    values = args[0] if len(args) == 1 and isinstance(args[0], (list, tuple)) else args
    return unconverted(tuple(values), raw=not convert)


@verb(kinds={"data": replace(AS_IS, numbers=True)})
def np_array(data, dtype=None, order="C"):
    """Create a NumPy array.

    Args:
        data: numbers, nested lists of numbers, or an array.
        dtype: dtype of the elements, such as "float32"; that of the data by default.
        order: memory order: "C" by row (the default), "F" by column.

    Returns:
        A NumPy array. In R, the array and the results of its methods stay in Python until `py_to_r()`.
    """
    import numpy as np

    if order not in ("C", "F", "A", "K"):
        raise argument_error("np_array", "order", 'one of "C", "F", "A", "K"', order)
    if not called_from_r():
        return np.array(data, dtype=dtype, order=order)
    if dtype is None:
        # A vector of R has the type that it has as an array of R. Text is a list here, as a list of R is.
        texts = data if isinstance(data, list) else [data]
        dtype = "int32" if type(data) is int else object if texts and all(isinstance(t, str) for t in texts) else None
    return unconverted(np.atleast_1d(np.array(data, dtype=dtype, order=order)), raw=True)


@verb(r_function=True, kinds={"x": PYTHON_VALUE})
def r_to_py(x, convert=False):
    """Convert an R value to Python.

    Args:
        x: a value; in Python, a value that came from R: a data frame, a factor or a named vector.
        convert: whether elements of the result are converted to R when they are read.

    Returns:
        A Python value; in R it is not converted back to an R value.
    """
    return unconverted(x if called_from_r() else _plain(x), raw=not convert)


@verb(r_function=True, kinds={"x": AS_IS})
def py_to_r(x):
    """Convert a Python value to R, if R has an equivalent type.

    Args:
        x: a value: numbers, strings, lists, dicts, arrays and data frames are converted, tensors and models are not.

    Returns:
        The R value; when called from Python, the value with NumPy scalars converted to Python scalars.
    """
    return x if called_from_r() else _plain(x)


def _plain(value: Any) -> Any:
    """Convert the bridge's own types: data frames to pandas, named vectors to dicts, NumPy scalars to Python's."""
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
    """Show the Python help of an object.

    Args:
        object: a module, class, function or any other object.

    Returns:
        None.
    """
    import pydoc

    text = pydoc.plain(pydoc.render_doc(object))
    # pydoc's own pager would compete with R for the terminal.
    print(text) if called_from_r() else pydoc.pager(text)


# Iterators ---------------------------------------------------------------------------------------------------------


@verb(kinds={"x": AS_IS}, r_function=True)
def as_iterator(x):
    """Create an iterator over a dataset, sequence or generator.

    Args:
        x: a dataset, tensor, sequence, generator or iterator.

    Returns:
        An iterator, for `iter_next()` and `iterate()`.
    """
    if not hasattr(x, "__iter__") and not hasattr(x, "__getitem__"):
        raise argument_error("as_iterator", "x", "an iterable value", x)
    return unconverted(iter(x))


@verb(r_function=True)
def iter_next(it, completed=None):
    """Next element of an iterator.

    Args:
        it: an iterator, or a function that returns the next element at each call.
        completed: value to return when the iterator is exhausted.

    Returns:
        The element, or `completed`.
    """
    if not hasattr(it, "__next__"):
        if callable(it) and not hasattr(it, "__iter__"):
            return it()
        raise argument_error("iter_next", "it", "an iterator", it, "Make one with as_iterator().")
    return next(it, completed)


@verb(r_function=True)
def iterate(it, f=None, simplify=True):
    """Iterate over elements, calling a function on each.

    Args:
        it: a dataset, sequence, generator or iterator.
        f: a function of one element; NULL (Python: None) to return the elements themselves.
        simplify: whether to return numbers as one array.

    Returns:
        A list of the results of the function, or an array.
    """
    import numpy as np

    results = [x if f is None else f(x) for x in it]
    if simplify and results and all(isinstance(v, (bool, int, float, np.generic)) for v in results):
        return np.asarray(results)
    return results


# Interpreter and packages ------------------------------------------------------------------------------------------


def _running_python(caller: str, argument: str, wanted: Any, matches: bool) -> str:
    """Return the path of the running interpreter, or raise an error if it does not match the wanted one."""
    import sys

    if not matches:
        hint = f"{sys.executable} is running; start the other one, or set RKERAS_PYTHON before R starts."
        raise argument_error(caller, argument, "the running Python", wanted, hint)
    return sys.executable


def _same_environment(folder: str) -> bool:
    import os
    import sys
    from pathlib import Path

    return Path(os.path.expanduser(folder)).resolve() == Path(sys.prefix).resolve()  # noqa: PTH111


@verb(r_function=True, kinds={"python": PATH})
def use_python(python, required=None):
    """Choose the Python interpreter to use.

    In Python, an interpreter other than the running one is an error.

    Args:
        python: path of the interpreter.
        required: whether another running interpreter is an error; by default it is.

    Returns:
        The path of the running interpreter.
    """
    import shutil
    import sys
    from pathlib import Path

    found = Path(shutil.which(python) or python)
    here = Path(sys.executable)
    same = found.parent.resolve() == here.parent.resolve() and found.exists() and found.resolve() == here.resolve()
    return _running_python("use_python", "python", python, same or required is False)


@verb(r_function=True)
def use_virtualenv(virtualenv=None, required=None):
    """Choose the virtualenv (virtual environment) of the Python to use.

    In Python, a virtualenv other than that of the running interpreter is an error.

    Args:
        virtualenv: its directory, or its name in `~/.virtualenvs`; NULL (Python: None) for that of the running Python.
        required: whether another running interpreter is an error; by default it is.

    Returns:
        The path of the running interpreter.
    """
    import os

    home = os.environ.get("WORKON_HOME", "~/.virtualenvs")
    folder = virtualenv if virtualenv is None or "/" in virtualenv else f"{home}/{virtualenv}"
    same = folder is None or _same_environment(folder)
    return _running_python("use_virtualenv", "virtualenv", virtualenv, same or required is False)


@verb(r_function=True)
def use_condaenv(condaenv=None, conda="auto", required=None):
    """Choose the conda environment of the Python to use.

    In Python, an environment other than that of the running interpreter is an error.

    Args:
        condaenv: its directory or name; NULL (Python: None) for that of the running Python.
        conda: accepted from R scripts; has no effect.
        required: whether another running interpreter is an error; by default it is.

    Returns:
        The path of the running interpreter.
    """
    import sys
    from pathlib import Path

    same = condaenv is None or (_same_environment(condaenv) if "/" in condaenv else Path(sys.prefix).name == condaenv)
    return _running_python("use_condaenv", "condaenv", condaenv, same or required is False)


@verb(kinds={"action": one_of("add", "remove", "set")}, invisible=True)
def py_require(packages=None, python_version=None, *args, exclude_newer=None, action="add"):
    """Record the Python packages that a script needs.

    Nothing is installed. If the import of a module fails later, the error lists the recorded packages that are not
    installed, and the command that installs them.

    Args:
        packages: requirements, as for pip: "scipy", "pandas>=2".
        python_version: required version of Python, such as ">=3.10".
        *args: must be empty.
        exclude_newer: a date; an installer ignores releases after it.
        action: "add" to the current requirements (the default), "remove" from them, or "set" new ones.

    Returns:
        Without arguments, the requirements: `packages`, `python_version` and `exclude_newer`. Otherwise NULL (Python:
        None).
    """
    from rkeras._core.converters import elements
    from rkeras._setup import requirements

    if args:
        raise TypeError(f"py_require(): {len(args)} unnamed argument(s) too many.")
    needed = requirements.REQUIRED
    if packages is None and python_version is None and exclude_newer is None and action == "add":
        return needed.recorded()
    given = [] if packages is None else [str(p) for p in elements(packages)]
    versions = [] if python_version is None else [str(v) for v in elements(python_version)]
    if packages is not None or action == "set":
        needed.packages = requirements.change(needed.packages, given, action)
    if versions:
        needed.python_version = requirements.change(needed.python_version, versions, action)
    needed.exclude_newer = exclude_newer or needed.exclude_newer
    return None


@verb(invisible=True)
def py_require_tensorflow(use_gpu=None):
    """Require TensorFlow for a script, optionally with a GPU.

    Args:
        use_gpu: TRUE to require a GPU: there is a warning if TensorFlow finds none; NULL (Python: None) or NA to use
            GPUs if available; FALSE not to use GPUs.

    Returns:
        NULL (Python: None).
    """
    from rkeras._keras.loading import symbol

    if use_gpu is True and not symbol("tensorflow.config.list_physical_devices")("GPU"):
        warnings.warn("py_require_tensorflow(): TensorFlow finds no GPU here; see keras_config().", stacklevel=2)
    if use_gpu is False:
        symbol("tensorflow.config.set_visible_devices")([], "GPU")
    return py_require("tensorflow")


# Packages that older scripts use in addition to Keras, for arrays and HDF5 files.
EXTRA = ("numpy", "h5py")


@verb(invisible=True)
def py_require_legacy_keras(extra_packages: Any = True):
    """Require legacy Keras (Keras 2) for a script.

    The script runs on the installed Keras 3, through rkeras, which provides the vocabulary of Keras 2.

    Args:
        extra_packages: TRUE for the packages that such scripts use in addition to Keras, FALSE for none, or names.

    Returns:
        NULL (Python: None).
    """
    from rkeras._core.converters import elements

    extra = EXTRA if extra_packages is True else () if extra_packages in (False, None) else elements(extra_packages)
    return py_require(["keras>=3", "tensorflow", *extra])


@verb(r_function=True, kinds={"version": one_of("v1", "v2")})
def use_compat(version="v1"):
    """Use the compatibility module of TensorFlow's version 1 or 2 API.

    In R, `tf` refers to that module from then on.

    Args:
        version: "v1" (the default) or "v2".

    Returns:
        The module `tf.compat.v1` or `tf.compat.v2`.
    """
    from rkeras._keras.loading import symbol

    return symbol(f"tensorflow.compat.{version}")
