"""Configuration: what is installed, and whether it fits together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rkeras.verb import verb

if TYPE_CHECKING:
    from rkeras.doctor import Report


@verb(by_hand=True)
def keras_config() -> Report:
    """What is in use and what is wrong with it: interpreter, versions, devices, a remedy for each fault.

    Returns:
        A report that prints itself; `faults` lists what is wrong.
    """
    from rkeras.doctor import examine

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
