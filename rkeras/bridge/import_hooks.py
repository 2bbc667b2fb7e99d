"""Import hooks: functions that are called after a module has been imported."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable
from typing import Any

_HOOKS: dict[str, list[Callable[[], Any]]] = {}


def when_loaded(module: str, hook: Callable[[], Any]) -> None:
    """Call a function when a module has been imported, now if it already has.

    Args:
        module: the name of the module.
        hook: the function.
    """
    loaded = sys.modules.get(module)
    if loaded is not None:
        if getattr(getattr(loaded, "__spec__", None), "_initializing", False):
            # Another thread is importing the module. This import waits for that thread.
            importlib.import_module(module)
        hook()
        return
    _HOOKS.setdefault(module, []).append(hook)
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())


class _Finder:
    """Finds modules that have hooks as the other finders do, and adds the hooks to their loader."""

    def __init__(self) -> None:
        self._searching: list[str] = []

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:
        if fullname not in _HOOKS or fullname in self._searching:
            return None
        self._searching.append(fullname)
        try:
            spec = importlib.util.find_spec(fullname)
        finally:
            self._searching.remove(fullname)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)  # pyright: ignore[reportAttributeAccessIssue]
        return spec


class _Loader:
    """Loads a module with its own loader, and then calls the hooks."""

    def __init__(self, inner: Any):
        self._inner = inner

    def create_module(self, spec: Any) -> Any:
        return self._inner.create_module(spec)

    def exec_module(self, module: Any) -> None:
        # The module must refer to its own loader.
        module.__spec__.loader = module.__loader__ = self._inner
        self._inner.exec_module(module)
        for hook in _HOOKS.pop(module.__name__, []):
            hook()
