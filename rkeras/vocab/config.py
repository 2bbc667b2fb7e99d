"""Configuration: `config_*`, the settings of Keras; and what is installed, and whether it fits together."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from rkeras._core.arguments import AS_IS, NUMBER, Kind, one_of, positive_integer, sequence
from rkeras._core.verb import declare, verb

if TYPE_CHECKING:
    from rkeras._setup.doctor import Report


@verb(by_hand=True)
def keras_config() -> Report:
    """What is in use and what is wrong with it: interpreter, versions, devices, a remedy for each fault.

    Returns:
        A report that prints itself; `faults` lists what is wrong.
    """
    from rkeras._setup.doctor import examine

    return examine()


@verb(by_hand=True)
def is_keras_available(version=None) -> bool:
    """Whether Keras can be imported.

    Args:
        version: the least version that will do, such as "3.8".
    """
    from importlib import metadata, util

    if util.find_spec("keras") is None:
        return False

    def parts(text: str) -> list[int]:
        return [int(p) for p in text.split(".")[:3] if p.isdigit()]

    return version is None or parts(metadata.version("keras")) >= parts(version)


BACKEND = one_of("tensorflow", "jax", "torch", "numpy", "openvino")


@verb(kinds={"backend": BACKEND}, target="keras.config.set_backend", invisible=True)
def config_set_backend(backend):
    """Choose what Keras computes with, before it is first used.

    In a session of R, Keras is loaded in the background as soon as rkeras is: there, set the environment variable
    KERAS_BACKEND before `library(rkeras)`.

    Args:
        backend: "tensorflow", "jax", "torch", "numpy" or "openvino", which must be installed.

    Returns:
        None.

    Raises:
        RuntimeError: if Keras runs on another one already.
    """
    running = sys.modules.get("keras")
    if running is None:
        os.environ["KERAS_BACKEND"] = backend
    elif running.config.backend() != backend:
        raise RuntimeError(
            f"config_set_backend(): Keras already runs on {running.config.backend()}. Begin a new session with the "
            f"environment variable KERAS_BACKEND={backend}."
        )


LIMIT = Kind(
    "a positive integer, or None for no limit", lambda value: None if value is None else positive_integer(value)
)


def _setting(name: str, about: str, kind: Any = None) -> None:
    """Declare a setting: what shows it, or, given a kind, what sets it."""
    setter = kind is not None or name.startswith(("enable", "disable"))
    arguments = ("value", "policy", "data_format", "max_epochs", "max_steps_per_epoch")
    declare(
        f"config_{name}", f"keras.config.{name}", family="config", about=about, invisible=setter,
        kinds=dict.fromkeys(arguments, kind) if kind else None,
    )  # fmt: skip


_setting("backend", "What Keras computes with")
_setting("epsilon", "The small number that keeps denominators from zero")
_setting("set_epsilon", "Set the small number that keeps denominators from zero", NUMBER)
_setting("floatx", "The default type of floats")
_setting("set_floatx", "Set the default type of floats", one_of("float16", "bfloat16", "float32", "float64"))
_setting("image_data_format", "Where images have their channels")
_setting("set_image_data_format", "Set where images have their channels", one_of("channels_last", "channels_first"))
_setting("dtype_policy", "The types that new layers compute and keep their weights in")
_setting("set_dtype_policy", "Set the types that new layers compute and keep their weights in", AS_IS)
_setting("max_epochs", "The limit on the epochs of every training")
_setting("set_max_epochs", "Limit the epochs of every training, to try a script out", LIMIT)
_setting("max_steps_per_epoch", "The limit on the steps of every epoch")
_setting("set_max_steps_per_epoch", "Limit the steps of every epoch, to try a script out", LIMIT)
_setting("is_interactive_logging_enabled", "Whether Keras prints progress bars, and not log lines")
_setting("enable_interactive_logging", "Let Keras print progress bars")
_setting("disable_interactive_logging", "Let Keras write log lines in place of progress bars")
_setting("is_traceback_filtering_enabled", "Whether errors are shown without Keras's own frames")
_setting("enable_traceback_filtering", "Show errors without Keras's own frames")
_setting("disable_traceback_filtering", "Show errors with Keras's own frames")
_setting("is_flash_attention_enabled", "Whether attention layers may use flash attention")
_setting("enable_flash_attention", "Let attention layers use flash attention where the machine has it")
_setting("disable_flash_attention", "Keep attention layers from flash attention")
_setting("is_nnx_enabled", "Whether Keras is joined to Flax NNX, on JAX")
_setting("enable_unsafe_deserialization", "Let models that hold code be loaded, for the rest of the session")


@verb(by_hand=True, invisible=True)
def install_keras(method="auto", conda="auto", version="default", tensorflow=None, extra_packages=None, *args,
                  envname="r-keras", python_version=None, backend="tensorflow", gpu=None,
                  restart_session=True):  # fmt: skip
    """Make a virtualenv with rkeras, Keras, TensorFlow and, where R is installed, the rpy2 that fits it.

    Args:
        method: accepted from scripts for keras; a virtualenv is always what is made.
        conda: accepted from scripts for keras; unused.
        version: version of TensorFlow, such as "2.20"; "default", "cpu" or "gpu".
        tensorflow: the same under another name.
        extra_packages: further packages to install.
        *args: accepted from scripts for keras; unused.
        envname: name of the virtualenv under `~/.virtualenvs`, or a path to it.
        python_version: accepted from scripts for keras; the Python that runs is the one that is used.
        backend: accepted; TensorFlow is the backend here.
        gpu: whether to install for an NVIDIA GPU; None for "if there is one".
        restart_session: accepted from scripts for keras; restart yourself.

    Returns:
        The path of its interpreter.

    Raises:
        RuntimeError: if a step fails; the text names it.
    """
    from rkeras._setup.install import install

    return install(envname, tensorflow or version, gpu, list(sequence(extra_packages or [])))


@verb(by_hand=True, invisible=True)
def install_tensorflow(method="auto", conda="auto", version="default", envname="r-keras", extra_packages=None,
                       restart_session=True, conda_python_version=None, *args, cuda=None, metal=False,
                       pip_ignore_installed=False, new_env=False, python_version=None):  # fmt: skip
    """The same as `install_keras()`, by the name and arguments of R's tensorflow.

    Args:
        method: accepted from scripts for tensorflow; a virtualenv is always what is made.
        conda: accepted from scripts for tensorflow; unused.
        version: version of TensorFlow, such as "2.20"; "default", "cpu" or "gpu".
        envname: name of the virtualenv under `~/.virtualenvs`, or a path to it.
        extra_packages: further packages to install.
        restart_session: accepted from scripts for tensorflow; restart yourself.
        conda_python_version: accepted from scripts for tensorflow; unused.
        *args: accepted from scripts for tensorflow; unused.
        cuda: whether to install for an NVIDIA GPU; None for "if there is one".
        metal: accepted from scripts for tensorflow; unused.
        pip_ignore_installed: accepted from scripts for tensorflow; unused.
        new_env: accepted from scripts for tensorflow; unused.
        python_version: accepted from scripts for tensorflow; the Python that runs is the one that is used.

    Returns:
        The path of its interpreter.
    """
    from rkeras._setup.install import install

    return install(envname, version, cuda, list(sequence(extra_packages or [])))
