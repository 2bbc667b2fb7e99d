"""Functions that wait for a module to be imported."""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.util
import sys
from collections.abc import Callable
from typing import Any

_waiting: dict[str, list[Callable[[], Any]]] = {}


def when_loaded(module: str, hook: Callable[[], Any]) -> None:
    """Call a function when a module has been imported, or now if it is.

    Args:
        module: its name.
        hook: the function.
    """
    loaded = sys.modules.get(module)
    if loaded is not None:
        if getattr(getattr(loaded, "__spec__", None), "_initializing", False):
            # Another thread is at it; an import waits until it is done.
            importlib.import_module(module)
        hook()
        return
    _waiting.setdefault(module, []).append(hook)
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())


class _Finder(importlib.abc.MetaPathFinder):
    """Finds the modules that are waited for where the other finders do."""

    def __init__(self) -> None:
        self._sought: list[str] = []

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:
        if fullname not in _waiting or fullname in self._sought:
            return None
        self._sought.append(fullname)
        try:
            spec = importlib.util.find_spec(fullname)
        finally:
            self._sought.remove(fullname)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)
        return spec


class _Loader(importlib.abc.Loader):
    """Another loader, upon which the hooks follow."""

    def __init__(self, inner: Any):
        self._inner = inner

    def create_module(self, spec: Any) -> Any:
        return self._inner.create_module(spec)

    def exec_module(self, module: Any) -> None:
        # The module is to know its own loader only.
        module.__spec__.loader = module.__loader__ = self._inner
        self._inner.exec_module(module)
        for hook in _waiting.pop(module.__name__, []):
            hook()
