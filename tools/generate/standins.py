"""`R/gen-standins.R`: what the packages export that rkeras stands in for, and the order of keras3's arguments."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rkeras._core.editions import KERAS3_DEFAULTS
from rkeras._core.verb import VERBS
from tools.generate import r_code, surface

VERSIONS = {
    "keras": "2.16.1", "keras3": "1.5.1", "tensorflow": "2.20.0", "tfdatasets": "2.18.0", "tfruns": "1.5.4",
    "reticulate": "1.46.0",
}  # fmt: skip
"""The version of each package whose surface is matched."""


def exports(root: Path) -> dict[str, list[str]]:
    """Names by package."""
    wanted = surface.wanted(root)
    found = {p.partition("-")[0]: [n for n, e in wanted.items() if p in e["packages"]] for p in surface.PACKAGES}
    return {**found, "reticulate": list(_facts(root)["reticulate"])}


def _facts(root: Path) -> Any:
    return json.loads((root / "spec/standins.json").read_text(encoding="utf-8"))


def standins_file(root: Path) -> str:
    """The text of `R/gen-standins.R`."""
    orders = _facts(root)["keras3 formals in another order"]
    names = exports(root)
    return "\n".join(
        [
            r_code.HEADER,
            "# The packages' versions and exports.",
            _table("standin_versions", {n: r_code.r_default(v) for n, v in VERSIONS.items()}),
            _table("standin_exports", {p: _strings(sorted(names[p])) for p in VERSIONS}),
            "# Verbs whose arguments keras3 has in another order.",
            _table("keras3_orders", {n: _strings(order) for n, order in sorted(orders.items())}),
            "# Defaults that keras3 states otherwise, as R counts. They are shown only: Python has them too.",
            _table("keras3_defaults", {n: _defaults(n) for n in sorted(KERAS3_DEFAULTS)}),
        ]
    )


def _defaults(name: str) -> str:
    shown = (f"{formal} = {r_code.r_default(value)}" for formal, value in KERAS3_DEFAULTS[name].items())
    assert name in VERBS, name
    return f"list({', '.join(shown)})"


def _strings(values: list[str]) -> str:
    return f"c({', '.join(r_code.r_default(v) for v in values)})"


def _table(name: str, entries: dict[str, str]) -> str:
    lines = ",\n".join(f"  {r_code.r_name(n)} = {text}" for n, text in entries.items())
    return f"{name} <- list(\n{lines}\n)\n"
