"""Callbacks of R's keras 2.16: the column `lr` of the history, and the direction of metrics by their names."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

MAXIMIZED = re.compile("acc|auc|fmeasure")
"""Part of the names of metrics that Keras 2 maximizes; it minimizes all others."""


class MonitorsByName:
    """Part of a callback that monitors a metric."""

    monitor: str
    mode: str

    def _set_monitor_op(self) -> None:
        """Infer the direction of the monitored metric. Keras 3 knows its own metrics only, and none by output name."""
        keras_own: Any = super()
        try:
            keras_own._set_monitor_op()
        except ValueError:
            self.mode = "max" if MAXIMIZED.search(self.monitor) else "min"
            keras_own._set_monitor_op()


class RecordsLr:
    """Part of a callback that sets the learning rate."""

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        """Record the learning rate as `lr`; Keras 3 calls it `learning_rate`."""
        logs = {} if logs is None else logs
        keras_own: Any = super()
        keras_own.on_epoch_end(epoch, logs)
        for name in [name for name in logs if name.startswith("learning_rate")]:
            logs[f"lr{name.removeprefix('learning_rate')}"] = logs.pop(name)


@cache
def _class_of_keras2(cls: type) -> type:
    parts: list[type] = [MonitorsByName] if hasattr(cls, "_set_monitor_op") else []
    if cls.__name__ in ("LearningRateScheduler", "ReduceLROnPlateau"):
        parts.append(RecordsLr)
    return type(cls.__name__, (*parts, cls), {"__module__": cls.__module__})


def as_in_keras2(callback: Any) -> Any:
    """Give a callback the behavior of Keras 2, and return it."""
    callback.__class__ = _class_of_keras2(type(callback))
    return callback
