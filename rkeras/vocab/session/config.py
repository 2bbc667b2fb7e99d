"""Configuration: `config_*`, the settings of Keras; installation, and a report on the installed versions."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from rkeras._core.converters import positive_integer, sequence
from rkeras._core.kinds import AS_IS, NUMBER, Kind, one_of
from rkeras._core.verb import declare, verb

if TYPE_CHECKING:
    from rkeras._setup.doctor import Report


@verb(r_function=True)
def keras_config() -> Report:
    """Configuration report: Python, versions, devices, faults and remedies.

    Returns:
        A report with a print method; its `faults` lists the faults found, each with a remedy.
    """
    from rkeras._setup.doctor import examine

    return examine()


@verb(r_function=True)
def is_keras_available(version=None) -> bool:
    """Test whether Keras is available (installed).

    Args:
        version: minimum version, such as "3.8"; any version by default.
    """
    from importlib import util

    from rkeras._setup.doctor import version_of

    if util.find_spec("keras") is None:
        return False

    def parts(text: str) -> list[int]:
        return [int(p) for p in text.split(".")[:3] if p.isdigit()]

    return version is None or parts(version_of("keras") or "0") >= parts(version)


BACKEND = one_of("tensorflow", "jax", "torch", "numpy", "openvino")


@verb(kinds={"backend": BACKEND}, target="keras.config.set_backend", invisible=True)
def config_set_backend(backend):
    """Set the backend of Keras, before Keras is first used.

    In an R session, Keras is imported in the background when rkeras is attached: set the environment variable
    KERAS_BACKEND before `library(rkeras)` instead.

    Args:
        backend: "tensorflow", "jax", "torch", "numpy" or "openvino", which must be installed.

    Returns:
        None.

    Raises:
        RuntimeError: if Keras already runs on another backend.
    """
    running = sys.modules.get("keras")
    if running is None:
        os.environ["KERAS_BACKEND"] = backend
    elif running.config.backend() != backend:
        raise RuntimeError(
            f"config_set_backend(): Keras already runs on {running.config.backend()}. Start a new session with the "
            f"environment variable KERAS_BACKEND={backend}."
        )


LIMIT = Kind(
    "a positive integer, or None for no limit", lambda value: None if value is None else positive_integer(value)
)


def _setting(name: str, about: str, kind: Any = None) -> None:
    """Declare a getter or, given the kind of the value, a setter of Keras's configuration."""
    setter = kind is not None or name.startswith(("enable", "disable"))
    arguments = ("value", "policy", "data_format", "max_epochs", "max_steps_per_epoch")
    declare(
        f"config_{name}", f"keras.config.{name}", family="config", about=about, invisible=setter,
        kinds=dict.fromkeys(arguments, kind) if kind else None,
    )  # fmt: skip


_setting("backend", "Backend of Keras: TensorFlow, JAX, PyTorch ...")
_setting("epsilon", "Epsilon: the small constant that avoids division by zero")
_setting("set_epsilon", "Set epsilon, the small constant that avoids division by zero", NUMBER)
_setting("floatx", "Default float dtype")
_setting("set_floatx", "Set the default float dtype", one_of("float16", "bfloat16", "float32", "float64"))
_setting("image_data_format", "Default image data format (position of the channels)")
_setting("set_image_data_format", "Set the default image data format", one_of("channels_last", "channels_first"))
_setting("dtype_policy", "Default dtype policy of new layers")
_setting("set_dtype_policy", "Set the default dtype policy of new layers (mixed precision)", AS_IS)
_setting("max_epochs", "Maximum number of epochs of any training run")
_setting("set_max_epochs", "Set the maximum number of epochs of any training run", LIMIT)
_setting("max_steps_per_epoch", "Maximum number of steps per epoch of any training run")
_setting("set_max_steps_per_epoch", "Set the maximum number of steps per epoch of any training run", LIMIT)
_setting("is_interactive_logging_enabled", "Test whether interactive logging (progress bars) is enabled")
_setting("enable_interactive_logging", "Enable interactive logging (progress bars)")
_setting("disable_interactive_logging", "Disable interactive logging: log lines instead of progress bars")
_setting("is_traceback_filtering_enabled", "Test whether traceback filtering is enabled")
_setting("enable_traceback_filtering", "Enable traceback filtering: omit Keras's internal frames")
_setting("disable_traceback_filtering", "Disable traceback filtering: show Keras's internal frames")
_setting("is_flash_attention_enabled", "Test whether flash attention is enabled")
_setting("enable_flash_attention", "Enable flash attention in attention layers, where available")
_setting("disable_flash_attention", "Disable flash attention in attention layers")
_setting("is_nnx_enabled", "Test whether Flax NNX integration is enabled (JAX backend)")
_setting("enable_unsafe_deserialization", "Enable unsafe deserialization: load models that contain code")


@verb(r_function=True, invisible=True)
def install_keras(method="auto", conda="auto", version="default", tensorflow=None, extra_packages=None, *args,
                  envname="r-keras", python_version=None, backend="tensorflow", gpu=None,
                  restart_session=True):  # fmt: skip
    """Install Keras: create a virtualenv with rkeras, Keras and TensorFlow.

    If R is installed, the virtualenv also has the version of rpy2 that works with it.

    Args:
        method: accepted from scripts for keras; a virtualenv is always created.
        conda: accepted from scripts for keras; unused.
        version: version of TensorFlow, such as "2.20"; "default", "cpu" or "gpu".
        tensorflow: another name of `version`.
        extra_packages: further packages to install.
        *args: accepted from scripts for keras; unused.
        envname: name of the virtualenv under `~/.virtualenvs`, or a path to it.
        python_version: accepted from scripts for keras; the running Python is always used.
        backend: accepted from scripts for keras3; the backend is always TensorFlow.
        gpu: whether to install for an NVIDIA GPU; NULL (Python: None) to detect one.
        restart_session: accepted from scripts for keras; the session is not restarted.

    Returns:
        The path of the Python interpreter of the virtualenv.

    Raises:
        RuntimeError: if a step fails; the message names the step.
    """
    from rkeras._setup.install import install

    return install(envname, tensorflow or version, gpu, list(sequence(extra_packages or [])))


@verb(r_function=True, invisible=True)
def install_tensorflow(method="auto", conda="auto", version="default", envname="r-keras", extra_packages=None,
                       restart_session=True, conda_python_version=None, *args, cuda=None, metal=False,
                       pip_ignore_installed=False, new_env=False, python_version=None):  # fmt: skip
    """Install TensorFlow: `install_keras()` with the arguments of tensorflow.

    Args:
        method: accepted from scripts for tensorflow; a virtualenv is always created.
        conda: accepted from scripts for tensorflow; unused.
        version: version of TensorFlow, such as "2.20"; "default", "cpu" or "gpu".
        envname: name of the virtualenv under `~/.virtualenvs`, or a path to it.
        extra_packages: further packages to install.
        restart_session: accepted from scripts for tensorflow; the session is not restarted.
        conda_python_version: accepted from scripts for tensorflow; unused.
        *args: accepted from scripts for tensorflow; unused.
        cuda: whether to install for an NVIDIA GPU; NULL (Python: None) to detect one.
        metal: accepted from scripts for tensorflow; unused.
        pip_ignore_installed: accepted from scripts for tensorflow; unused.
        new_env: accepted from scripts for tensorflow; unused.
        python_version: accepted from scripts for tensorflow; the running Python is always used.

    Returns:
        The path of the Python interpreter of the virtualenv.
    """
    from rkeras._setup.install import install

    return install(envname, version, cuda, list(sequence(extra_packages or [])))
