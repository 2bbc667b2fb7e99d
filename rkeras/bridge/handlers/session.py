"""Session: the Python that runs, its random seed, its last exception, and reticulate in the same process."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from rkeras._values.python_objects import Unconverted
from rkeras.bridge import conditions, reticulate
from rkeras.bridge.handlers.registry import HANDLERS, handler

HANDLERS.update(pass_to_reticulate=reticulate.objects_for_reticulate.append, coexist_with_reticulate=reticulate.coexist)


@handler
def doctor_report(devices: bool = True) -> str:
    """Return the report of `rkeras doctor`."""
    from rkeras._setup.doctor import examine

    return str(examine(devices))


@handler
def python_config() -> dict[str, Any]:
    """Return paths and versions of the Python that runs."""
    import platform
    import sysconfig
    from importlib import metadata, util

    library = Path(sysconfig.get_config_var("LIBDIR") or "") / str(sysconfig.get_config_var("LDLIBRARY") or "")
    numpy = util.find_spec("numpy")
    return {
        "python": sys.executable,
        "libpython": str(library) if library.is_file() else None,
        "pythonhome": f"{sys.prefix}:{sys.exec_prefix}",
        "virtualenv": sys.prefix if sys.prefix != sys.base_prefix else None,
        "conda": (Path(sys.base_prefix) / "conda-meta").is_dir(),
        "version_string": sys.version.replace("\n", " "),
        "version": "{}.{}".format(*sys.version_info[:2]),
        "patch": platform.python_version().rstrip("+"),
        "architecture": platform.architecture()[0],
        "numpy": None if numpy is None or not numpy.origin else
        {"path": str(Path(numpy.origin).parent), "version": metadata.version("numpy")},
    }  # fmt: skip


@handler
def set_seed(number: int) -> None:
    """Seed the random numbers of Python and numpy."""
    import random

    import numpy as np

    random.seed(number)
    np.random.seed(number % 2**32)


@handler
def last_exception() -> Any:
    """Return the last exception that R received."""
    return Unconverted(conditions.last[0]) if conditions.last else None
