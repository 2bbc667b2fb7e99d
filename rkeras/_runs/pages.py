"""HTML reports of training runs: each is one self-contained file that needs no network."""

from __future__ import annotations

import difflib
import html
from pathlib import Path
from typing import Any

from rkeras._files.atomic_write import write_text
from rkeras._runs.records import Run, metrics_of, sources_of

_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>{head}<style>
body {{ font: 15px/1.5 sans-serif; max-width: 70em; margin: 2em auto; padding: 0 1em; color: #222 }}
h2 {{ border-bottom: 1px solid #ccc }} td, th {{ padding: 2px 1em 2px 0; text-align: left; vertical-align: top }}
pre {{ background: #f6f6f6; padding: 1em; overflow: auto; font-size: 13px }} svg {{ max-width: 100% }}
.diff_add {{ background: #cfc }} .diff_sub {{ background: #fcc }} .diff_chg {{ background: #ffc }}
</style></head><body><h1>{title}</h1>
{body}
</body></html>
"""
_WIDTH, _HEIGHT, _MARGIN = 420, 220, 45
_COLOURS = ("#1f77b4", "#d95f02")
_LONG = ("metrics", "model", "output", "source_code", "error_traceback")


def run_page(run: Run) -> str:
    """Report of a run: its properties, curves of its metrics, model, output and scripts."""
    name = Path(run["run_dir"]).name
    parts = [_table({k: [v] for k, v in run.items() if k not in _LONG}, [name]), _charts([metrics_of(run["run_dir"])])]
    for column, title in (("model", "Model"), ("error_traceback", "Error"), ("output", "Output")):
        if run.get(column):
            parts.append(f"<h2>{title}</h2><pre>{html.escape(str(run[column]))}</pre>")
    for script, text in sources_of(run["run_dir"]).items():
        parts.append(f"<h2>{html.escape(script)}</h2><pre>{html.escape(text)}</pre>")
    return _PAGE.format(title=f"Training run {html.escape(name)}", head="", body="\n".join(parts))


def comparison_page(earlier: Run, later: Run) -> str:
    """Comparison of two runs: properties side by side, curves of the metrics, and differences of the scripts."""
    names = [Path(run["run_dir"]).name for run in (earlier, later)]
    columns = [c for c in dict.fromkeys([*earlier, *later]) if c not in _LONG]
    parts = [
        _table({c: [earlier.get(c, ""), later.get(c, "")] for c in columns}, names),
        _charts([metrics_of(run["run_dir"]) for run in (earlier, later)]),
    ]
    before, after = sources_of(earlier["run_dir"]), sources_of(later["run_dir"])
    for script in dict.fromkeys([*before, *after]):
        old, new = before.get(script, "").splitlines(), after.get(script, "").splitlines()
        if old != new:
            table = difflib.HtmlDiff(wrapcolumn=60).make_table(old, new, *names, context=True)
            parts.append(f"<h2>{html.escape(script)}</h2>{table}")
    return _PAGE.format(title="Comparison of two runs", head="", body="\n".join(parts))


def live_page(metrics: dict[str, list[float]], epochs: int, finished: bool) -> str:
    """Curves of the metrics during training. The page reloads itself every second until training is finished.

    Args:
        metrics: values by metric name, one for each completed epoch.
        epochs: number of epochs to train.
        finished: whether training is finished.
    """
    completed = max((len(values) for values in metrics.values()), default=0)
    reload = "" if finished else '<meta http-equiv="refresh" content="1">'
    state = f"{completed} epoch{'s' * (completed != 1)}" if finished else f"Epoch {completed} of {epochs}"
    rows = {name: [f"{values[-1]:.4g}"] for name, values in metrics.items() if values}
    charts = _charts([metrics], completed if finished else epochs)
    return _PAGE.format(title="Training", head=reload, body=f"<p>{state}</p>{_table(rows, ['last epoch'])}{charts}")


def save(text: str, filename: str) -> str:
    """Write a page to a file; returns the path."""
    Path(filename).parent.mkdir(parents=True, exist_ok=True)
    write_text(filename, text)
    return filename


def _table(rows: dict[str, list[Any]], names: list[str]) -> str:
    head = "<tr><th></th>" + "".join(f"<th>{html.escape(n)}</th>" for n in names) + "</tr>"
    body = "".join(
        f"<tr><th>{html.escape(key)}</th>" + "".join(f"<td>{html.escape(str(v))}</td>" for v in values) + "</tr>"
        for key, values in rows.items()
    )
    return f"<table>{head}{body}</table>"


def _charts(runs: list[dict[str, list[Any]]], epochs: int = 0) -> str:
    """A chart for each metric, with a color for each run and dashed validation curves, at least `epochs` wide."""
    bare = dict.fromkeys(name.removeprefix("val_") for metrics in runs for name in metrics if name != "epoch")
    charts = []
    for name in bare:
        lines = [
            (metrics[key], colour, dashed)
            for metrics, colour in zip(runs, _COLOURS, strict=False)
            for key, dashed in ((name, False), (f"val_{name}", True))
            if metrics.get(key)
        ]
        charts.append(_chart(name, lines, epochs))
    return "<h2>Metrics</h2>" + "".join(charts) if charts else ""


def _chart(title: str, lines: list[tuple[list[float], str, bool]], epochs: int) -> str:
    known = [v for values, _, _ in lines for v in values if v is not None]
    low, high = min(known), max(known)
    span = (high - low) or 1.0
    epochs = max(epochs, *(len(values) for values, _, _ in lines))

    def point(i: int, value: float) -> str:
        x = _MARGIN + (_WIDTH - 2 * _MARGIN) * (i / max(epochs - 1, 1))
        return f"{x:.1f},{_HEIGHT - _MARGIN - (_HEIGHT - 2 * _MARGIN) * (value - low) / span:.1f}"

    curves = ""
    for values, colour, dashed in lines:
        points = " ".join(point(i, v) for i, v in enumerate(values) if v is not None)
        dashes = ' stroke-dasharray="5 4"' if dashed else ""
        curves += f'<polyline fill="none" stroke="{colour}" stroke-width="2"{dashes} points="{points}"/>'
    bottom, left = _HEIGHT - _MARGIN, _MARGIN
    return (
        f'<svg width="{_WIDTH}" height="{_HEIGHT}" role="img" aria-label="{html.escape(title)} by epoch">'
        f'<text x="{_WIDTH / 2}" y="18" text-anchor="middle">{html.escape(title)}</text>'
        f'<path d="M{left},{_MARGIN}V{bottom}H{_WIDTH - _MARGIN}" fill="none" stroke="#888"/>{curves}'
        f'<text x="4" y="{_MARGIN}" font-size="11">{high:.4g}</text><text x="4" y="{bottom}" font-size="11">{low:.4g}'
        f'</text><text x="{_WIDTH / 2}" y="{_HEIGHT - 12}" font-size="11" text-anchor="middle">epoch, 1 to {epochs}; '
        f"dashed: validation</text></svg>"
    )
