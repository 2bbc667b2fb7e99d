"""TensorFlow itself: tensors, graph functions, the installation, command line flags, TensorBoard and training verbs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from rkeras._core.converters import as_is, integer, sequence
from rkeras._core.errors import InvalidValue, argument_error
from rkeras._core.kinds import PATH, Kind, one_of
from rkeras._core.predicates import is_data, is_dataset, is_model, is_number, is_tensor
from rkeras._core.verb import called_from_r, verb
from rkeras._keras.loading import symbol
from rkeras._ops.arguments import NEW_SHAPE, as_array, convertible
from rkeras._values.r_numbers import is_r_vector
from rkeras.vocab.session.tfruns import RUNS, ls_runs


def _is_value(value: Any) -> bool:
    return is_data(value) or is_tensor(value) or isinstance(value, (bool, int, float, complex, str))


def _new_shape(value: Any) -> Any:
    return value if is_tensor(value) else list(NEW_SHAPE.convert(value))


VALUES = Kind("anything that TensorFlow converts", as_is, numbers=True)
TENSOR_SHAPE = Kind(NEW_SHAPE.rule, _new_shape, single_na=[None])


@verb(acts_on=_is_value, kinds={"x": VALUES, "shape": TENSOR_SHAPE})
def as_tensor(x, dtype=None, *, name=None, shape=None):
    """Convert data to a TensorFlow tensor.

    Args:
        x: numbers, strings, an array, nested lists of them, a tensor, or a dataset of one element. R doubles become
            float64, R integers int32; doubles in a list, and Python's floats, become float32.
        dtype: data type to convert to. Numbers out of its range become its smallest or largest value.
        name: name of the tensor, in a graph.
        shape: shape of the tensor, filled in row-major order; one dimension may be unknown. A single value is repeated.

    Returns:
        A `tf.Tensor`; for a dataset, tensors in the structure of its element.

    Raises:
        ArgumentError: if `x` has missing values for which the data type has no value.
    """
    tf = symbol("tensorflow")
    dtype = None if dtype is None else tf.as_dtype(dtype)
    if is_dataset(x):
        return tf.nest.map_structure(lambda part: _one_tensor(tf, part, dtype, name, shape), x.get_single_element())
    return _one_tensor(tf, x, dtype, name, shape)


def _one_tensor(tf: Any, x: Any, dtype: Any, name: str | None, shape: Any) -> Any:
    tensor = tf.convert_to_tensor(_tensor_values(x, dtype), name=name)
    if dtype is not None:
        numbers = all(t.is_floating or t.is_integer for t in (dtype, tensor.dtype))
        if numbers and tensor.dtype.is_integer and dtype.is_floating:
            tensor = tf.cast(tensor, "float64")  # saturate_cast() converts int64 to other floats wrongly
        tensor = (tf.saturate_cast if numbers else tf.cast)(tensor, dtype)
    if shape is None:
        return tensor
    if tensor.shape.num_elements() == 1 and (is_tensor(shape) or -1 not in shape):
        return tf.fill(tf.reshape(shape, [-1]) if is_tensor(shape) else shape, tf.reshape(tensor, []))
    return tf.reshape(tensor, shape)


def _tensor_values(x: Any, dtype: Any) -> Any:
    """Return the values of a tensor: R's numbers as arrays of their type, in a list as Python's numbers.

    Raises:
        ArgumentError: if there are missing values for which the data type has no value.
    """
    import numpy as np

    if is_tensor(x):
        return x
    if type(x).__name__ == "TensorShape":
        return np.asarray([-1 if n is None else n for n in x.as_list()], "int32")
    if hasattr(x, "levels"):
        x = np.asarray([*x.levels, None], dtype=object)[np.asarray(x)]
        x = x[0] if x.shape == (1,) else x
    x = as_array(x)
    if is_r_vector(x):
        x = np.asarray(x, "int32") if x.dtype == "uint8" else np.asarray(x)
    elif isinstance(x, list):
        x = _without_arrays(x)
    elif called_from_r() and type(x) is float:
        x = np.float64(x)
    elif dtype is not None and is_number(x):
        x = np.asarray(x)
    # The digits that a conversion to float32 would lose.
    values = np.asarray(x) if dtype is not None and convertible(x) else x
    kind = getattr(getattr(values, "dtype", None), "kind", "O")
    to_integer = f" to become {dtype.name}" if dtype is not None and dtype.is_integer else ""
    if _has_none(values) or (to_integer and kind == "f" and np.isnan(values).any()):
        raise argument_error("as_tensor", "x", f"without missing values{to_integer}", x)
    return values


def _without_arrays(x: Any) -> Any:
    """Return the R vectors in a list as lists: TensorFlow gives the numbers of lists its default types."""
    if isinstance(x, (list, tuple)):
        return [_without_arrays(v) for v in x]
    return x.tolist() if is_r_vector(x) else x


def _has_none(values: Any) -> bool:
    import numpy as np

    if isinstance(values, (list, tuple)):
        return any(map(_has_none, values))
    if isinstance(values, np.ndarray) and values.dtype.kind == "O":
        return _has_none(values.ravel().tolist())
    return values is None


@verb(acts_on=callable, kinds={"input_signature": Kind("a list of tensor specs", sequence)})
def tf_function(f, input_signature=None, autograph=True, **kwargs):
    """Compile a function to a TensorFlow graph (`tf.function`).

    The function is traced at its first call.

    Args:
        f: the function. It is called with symbolic tensors, once for each input signature.
        input_signature: shapes and data types of the arguments, as `tf$TensorSpec` objects; any by default.
        autograph: whether `if`, `while`, `for`, `break`, `next` (`continue`) and, outside of loops, `return` over
            tensors become a part of the graph, in R also `stopifnot()`. A variable of a loop must be a tensor or number
            before it, and keep its shape. In R a variable that only one branch assigns is an error when it is read.
        **kwargs: further arguments of `tf$function`.

    Returns:
        A function.

    Raises:
        ArgumentError: if `f` is not a function.
    """
    if not callable(f):
        raise argument_error("tf_function", "f", "a function", f)
    python = type(f).__module__.partition(".")[0] != "rkeras"
    if not python and hasattr(f, "autograph"):
        f.autograph = bool(autograph)
    return symbol("tensorflow.function")(
        f, input_signature=input_signature, autograph=bool(autograph) and python, **kwargs
    )


# Installation ---------------------------------------------------------------------------------------------------------


@verb(r_function=True)
def tf_config():
    """TensorFlow configuration: version, location and Python.

    Returns:
        `available`, `version`, `location`, `python` and `python_version`, by name.
    """
    from importlib import metadata, util

    found = util.find_spec("tensorflow")
    python = {"python": sys.executable, "python_version": ".".join(map(str, sys.version_info[:3]))}
    if found is None:
        return {"available": False, "error_message": "TensorFlow is not installed.", **python}
    for name in ("tensorflow", "tensorflow-cpu"):
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
        return {"available": True, "version": version, "location": str(Path(found.origin or "").parent), **python}
    return {"available": True, "version": symbol("tensorflow.__version__"), "location": str(found.origin), **python}


@verb(r_function=True)
def tf_version():
    """TensorFlow version.

    Returns:
        The major and minor version, such as "2.21"; None if TensorFlow is not installed.
    """
    version = tf_config().get("version")
    return None if version is None else ".".join(version.split(".")[:2])


@verb
def tf_gpu_configured(verbose=True):
    """Check whether TensorFlow can use a GPU.

    Args:
        verbose: whether to print CUDA support and the GPU devices.

    Returns:
        True or False.
    """
    tf = symbol("tensorflow")
    devices = tf.config.list_physical_devices("GPU")
    if verbose:
        print(f"TensorFlow built with CUDA: {tf.test.is_built_with_cuda()}")
        print(f"GPU devices: {', '.join(device.name for device in devices) or 'none'}")
    return bool(devices)


@verb
def tf_probability():
    """TensorFlow Probability module.

    Returns:
        The Python module `tensorflow_probability`.

    Raises:
        ModuleNotFoundError: if it is not installed; the message says how to install it.
    """
    try:
        return symbol("tensorflow_probability")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "tf_probability(): TensorFlow Probability is not installed; install it with "
            "`pip install 'tensorflow-probability[tf]'`."
        ) from error


@verb(r_function=True)
def tf_extract_opts(style=None, *args, one_based=True, inclusive_stop=True, disallow_out_of_bounds=True,
                    warn_tensors_passed_asis=True, warn_negatives_pythonic=True):  # fmt: skip
    """Options for subsetting tensors with `[` in R.

    Args:
        style: "R" or "python", instead of the other arguments.
        *args: not used.
        one_based: whether indices count from 1.
        inclusive_stop: whether a range includes its last element.
        disallow_out_of_bounds: whether an index out of bounds is an error.
        warn_tensors_passed_asis: whether to warn that indices given as tensors are not converted.
        warn_negatives_pythonic: whether to warn that negative indices count from the end.

    Returns:
        The options by name, for the argument `options` of `[`.
    """
    python = style == "python"
    return {
        "one_based": one_based and not python,
        "inclusive_stop": inclusive_stop and not python,
        "disallow_out_of_bounds": disallow_out_of_bounds and not python,
        "warn_tensors_passed_asis": warn_tensors_passed_asis and style is None,
        "warn_negatives_pythonic": warn_negatives_pythonic and style is None,
    }


# Command lines --------------------------------------------------------------------------------------------------------


@verb(r_function=True)
def parse_arguments(arguments=None):
    """Parse command line arguments of the form `--name value`.

    Args:
        arguments: command line arguments, as `--name value` or `--name=value`; by default those of the process.

    Returns:
        Values by name, each parsed as YAML; `-` in a name becomes `_`.
    """
    from rkeras._runs.run_flags import command_line

    return command_line(sys.argv[1:] if arguments is None else sequence(arguments))


@verb(r_function=True, kinds={"file": PATH})
def parse_flags(config="default", file="flags.yml", arguments=None):
    """Parse flags from a YAML file and the command line.

    Args:
        config: profile of the file.
        file: path of a YAML file; it need not exist.
        arguments: command line arguments, which override the file; by default those of the process.

    Returns:
        The values by name.
    """
    from rkeras._runs.run_flags import from_file

    return {**from_file(file, config), **parse_arguments(arguments)}


# TensorBoard ----------------------------------------------------------------------------------------------------------


def _port(value: Any) -> int | None:
    if value == "auto":
        return None
    value = integer(value)
    if not 0 < value < 65536:
        raise InvalidValue
    return value


@verb(invisible=True, kinds={"log_dir": RUNS, "action": one_of("start", "stop"),
                             "port": Kind('a port number, or "auto"', _port)})  # fmt: skip
def tensorboard(log_dir=None, action="start", host="127.0.0.1", port: Any = "auto", launch_browser=None,
                reload_interval=5, purge_orphaned_data=True):  # fmt: skip
    """Start or stop TensorBoard.

    TensorBoard runs until the session ends.

    Args:
        log_dir: log directory, or several; the latest training run by default.
        action: "start" or "stop".
        host: address to listen on; by default only this machine can connect.
        port: port to listen on; "auto" chooses a free port.
        launch_browser: whether to open a browser, or a function of the URL; no browser by default.
        reload_interval: seconds between two reads of the logs.
        purge_orphaned_data: whether to drop data that a restarted training has replaced.

    Returns:
        The URL of TensorBoard; None for "stop".

    Raises:
        ModuleNotFoundError: if TensorBoard is not installed.
    """
    from rkeras._runs import tensorboard_server

    if action == "stop":
        tensorboard_server.stop()
        return None
    folders = log_dir or [run["run_dir"] for run in ls_runs(latest_n=1)]
    if not folders:
        raise argument_error("tensorboard", "log_dir", "a directory with logs", None, "There is no training run here.")
    for folder in folders:
        Path(folder).mkdir(parents=True, exist_ok=True)
    address = tensorboard_server.start(
        folders, host, None if port == "auto" else port, reload_interval, purge_orphaned_data
    )
    if callable(launch_browser):
        launch_browser(address)
    elif launch_browser:
        import webbrowser

        webbrowser.open(address)
    return address


# Estimators -----------------------------------------------------------------------------------------------------------


def _is_estimator(value: Any) -> bool:
    return hasattr(value, "latest_checkpoint") and hasattr(value, "train")


def _is_trainable(value: Any) -> bool:
    return is_model(value) or _is_estimator(value)


@verb(acts_on=_is_trainable)
def train(object, *args, **kwargs):
    """Train an estimator or a model.

    For a model, the same as `fit()`.

    Args:
        object: an estimator from `keras_model_to_estimator()`, or a model.
        *args: arguments of the estimator's `train()`, or of `fit()`.
        **kwargs: further arguments, by name.

    Returns:
        The estimator, or a training history.
    """
    if _is_estimator(object):
        return object.train(*args, **kwargs)
    from rkeras.vocab.models.training import fit

    return fit(object, *map(_r_data, args), **kwargs)


def _r_data(value: Any) -> Any:
    """Convert an unnamed argument of R's `...` to an array if it is a list, which a vector became."""
    import numpy as np

    return np.asarray(value) if isinstance(value, list) and called_from_r() else value


@verb(acts_on=_is_trainable)
def train_and_evaluate(object, *args, **kwargs):
    """Train and evaluate an estimator or a model.

    An estimator is evaluated at each checkpoint; a model is trained on `x` and `y` and evaluated on `validation_data`.

    Args:
        object: an estimator from `keras_model_to_estimator()`, or a model.
        *args: a `train_spec()` and an `eval_spec()`, or arguments of `fit()`.
        **kwargs: further arguments, by name.

    Returns:
        For an estimator the last loss and metrics, with the step; for a model the training history as `history`, and
        the final scores on the validation data as `scores`.
    """
    if _is_estimator(object):
        return object.train_and_evaluate(*args, **kwargs)
    from rkeras.vocab.models.training import evaluate, fit

    data = kwargs.get("validation_data")
    history = fit(object, *map(_r_data, args), **kwargs)
    pair = data if isinstance(data, (list, tuple)) else (data,)
    return {"history": history, "scores": None if data is None else evaluate(object, *pair, verbose=0)}
