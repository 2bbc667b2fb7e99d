"""Training runs: the store of runs, the page of live metrics, and the choice of steps per execution."""

from __future__ import annotations

from typing import Any

from rkeras import config
from rkeras._runs import records as store
from rkeras.bridge.handlers.registry import handler


@handler
def run_store(action: str, *args: Any, **kwargs: Any) -> Any:
    """Call a function of the store of training runs."""
    return getattr(store, action)(*args, **kwargs)


@handler
def write_live_metrics(page: str, metrics: Any, epochs: int, over: bool) -> None:
    """Write the page with the metrics of a running training."""
    from rkeras._runs import pages

    named = {name: values if isinstance(values, list) else [values] for name, values in dict(metrics or {}).items()}
    pages.save(pages.live_page(named, int(epochs), over), page)


@handler
def set_tune(tune: bool) -> None:
    """Set whether training verbs choose the number of steps per execution."""
    config.tune = tune
