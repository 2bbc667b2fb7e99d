"""Training history (`TrainingHistory`), the order of logs, and evaluation scores."""

from __future__ import annotations

from typing import Any


class TrainingHistory:
    """Training history returned by `fit`: parameters, and for each metric one value per completed epoch.

    Attributes:
        params: `epochs`, `steps`, `samples`, `validation_samples`, `batch_size`, as far as they are known.
        metrics: values by metric name; names of validation metrics begin with `val_`.
    """

    __module__ = "rkeras"
    _r_conversion = "training_history"

    def __init__(self, params: dict[str, Any], metrics: dict[str, list[float]]):
        self.params, self.metrics = params, metrics

    @property
    def history(self) -> dict[str, list[float]]:
        """The metrics, under the name that Keras uses."""
        return self.metrics

    @property
    def epochs(self) -> int:
        """Number of completed epochs, which early stopping may reduce."""
        return max((len(values) for values in self.metrics.values()), default=0)

    def __repr__(self) -> str:
        params = self.params
        facts = [f"{self.epochs} epoch{'s' if self.epochs != 1 else ''}"]
        if params.get("samples") is not None:
            facts.append(f"{params['samples']:,} samples")
        if params.get("validation_samples") is not None:
            facts.append(f"validated on {params['validation_samples']:,}")
        if params.get("batch_size") is not None:
            facts.append(f"batch size {params['batch_size']:,}")
        lines = ["Training history: " + ", ".join(facts)]
        if self.epochs:
            lines.append("Final epoch:")
            width = max(len(name) for name in self.metrics)
            lines += [f"  {name:>{width}}: {values[-1]:.4g}" for name, values in self.metrics.items() if values]
        return "\n".join(lines)

    def data_frame(self) -> Any:
        """Convert to a data frame with one row for each epoch, metric and kind of data, as R's `as.data.frame()` does.

        Returns:
            A pandas DataFrame with the columns `epoch` (from 1), `value`, `metric`, `data`.
        """
        import pandas as pd

        rows = [
            (epoch, value, name.removeprefix("val_"), "validation" if name.startswith("val_") else "training")
            for name, values in self.metrics.items()
            for epoch, value in enumerate(values, start=1)
        ]
        frame = pd.DataFrame(rows, columns=["epoch", "value", "metric", "data"])
        return frame.astype({"metric": "category", "data": "category"})

    def plot(self, metrics: list[str] | None = None, file: str | None = None) -> Any:
        """Plot each metric over the epochs, training and validation together.

        Args:
            metrics: names of the metrics to plot; all by default.
            file: path of a file to save the figure to; its suffix determines the format.

        Returns:
            A matplotlib Figure.

        Raises:
            ValueError: if no epoch was completed.
        """
        from matplotlib.figure import Figure
        from matplotlib.ticker import MaxNLocator

        names = metrics or [name for name in self.metrics if not name.startswith("val_")]
        if not names:
            raise ValueError("plot(): there is nothing to plot because no epoch was completed.")
        figure = Figure(figsize=(7, 2.2 * len(names) + 0.8), layout="constrained")
        panels = figure.subplots(len(names), 1, sharex=True, squeeze=False)[:, 0]
        for panel, name in zip(panels, names, strict=True):
            for full, label, colour in (
                (name, "training", "#F8766D"),
                (f"val_{name}", "validation", "#00BFC4"),
            ):
                values = self.metrics.get(full)
                if values:
                    panel.plot(range(1, len(values) + 1), values, "o-", color=colour, label=label, markersize=4)
            panel.set_ylabel(name)
            panel.grid(alpha=0.3)
        panels[0].legend()
        panels[-1].set_xlabel("epoch")
        panels[-1].xaxis.set_major_locator(MaxNLocator(integer=True))
        if file is not None:
            figure.savefig(file, dpi=120)
        return figure


def sort_logs(model: Any, logs: dict[str, Any]) -> dict[str, Any]:
    """Sort logs: losses first, then metrics in the order of `compile`. Keras sorts them by name."""
    names = [part.name for metric in model.metrics for part in getattr(metric, "metrics", None) or [metric]]
    # With several outputs, the names in the logs begin with the name of the output.
    names += [f"{output}_{name}" for output in getattr(model, "output_names", None) or [] for name in names]

    def rank(name: str) -> tuple[bool, bool, bool, bool, int]:
        bare = name.removeprefix("val_")
        is_loss = bare == "loss" or bare.endswith("_loss")
        # Values that a callback adds, such as the learning rate, come last.
        added = bare not in names and not is_loss
        position = names.index(bare) if bare in names else len(names)
        return added, bare != name, bare != "loss", not is_loss, position

    return {name: logs[name] for name in sorted(logs, key=rank)}


def log_names(model: Any) -> list[str]:
    """Return the names of the loss and the metrics in the logs, as `metrics_names` of Keras 2.

    Metrics are included once the model has been trained or evaluated.
    """
    names: list[str] = []
    for metric in model.metrics:
        if not hasattr(metric, "metrics"):
            names.append(metric.name)
        elif metric.built:
            names += metric.result()
    return list(sort_logs(model, dict.fromkeys(names)))


class Scores(dict[str, float]):
    """Loss and metrics returned by `evaluate`, by name or index."""

    __module__ = "rkeras"
    _r_conversion = "scores"

    def __getitem__(self, key: str | int) -> float:
        return list(self.values())[key] if isinstance(key, int) else super().__getitem__(key)
