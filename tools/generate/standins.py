"""R file `R/gen-standins.R`: the exports of the packages that rkeras replaces, and keras3's order of arguments."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rkeras._core.editions import KERAS3_DEFAULTS
from rkeras._core.verb import VERBS
from tools.generate import HEADER, r_code, surface

VERSIONS = {
    "keras": "2.16.1", "keras3": "1.5.1", "tensorflow": "2.20.0", "tfdatasets": "2.18.0", "tfruns": "1.5.4",
    "reticulate": "1.46.0",
}  # fmt: skip
"""The version of each package whose exports rkeras matches."""


def exports(root: Path) -> dict[str, list[str]]:
    """The exported names of each package."""
    wanted = surface.wanted(root)
    found = {p.partition("-")[0]: [n for n, e in wanted.items() if p in e["packages"]] for p in surface.PACKAGES}
    # tfdatasets has a data set, which is not among its exports.
    return {**found, "tfdatasets": [*found["tfdatasets"], "hearts"], "reticulate": list(_facts(root)["reticulate"])}


def _facts(root: Path) -> Any:
    return json.loads((root / "spec/standins.json").read_text(encoding="utf-8"))


def standins_file(root: Path) -> str:
    """The text of the file."""
    names = exports(root)
    orders = _facts(root)["keras3 formals in another order"]
    return "\n".join(
        [
            f"# {HEADER}",
            "# The versions and exports of the packages.",
            r_code.named_list("standin_versions", {package: [version] for package, version in VERSIONS.items()}),
            r_code.named_list("standin_exports", {package: sorted(names[package]) for package in VERSIONS}),
            "# Verbs whose arguments have another order in keras3.",
            r_code.named_list("keras3_orders", dict(sorted(orders.items()))),
            "# Defaults that differ in keras3, with R's indices. R only shows them: Python applies its own table.",
            "keras3_defaults <- list(\n" + ",\n".join(map(_defaults, sorted(KERAS3_DEFAULTS))) + "\n)\n",
        ]
    )


def _defaults(name: str) -> str:
    assert name in VERBS, name
    shown = ", ".join(f"{formal} = {r_code.r_default(value)}" for formal, value in KERAS3_DEFAULTS[name].items())
    return f"  {name} = list({shown})"
