"""`python -m tools.generate [--check]`: write the generated files, or report stale files and how much is covered."""

from __future__ import annotations

import sys
from pathlib import Path

from rkeras._core.signatures import recorded_signatures
from rkeras._core.verb import VERBS
from tools.generate import files, surface


def main(arguments: list[str]) -> int:
    """Write or check the generated files; the exit status is 1 if `--check` finds a stale file."""
    root = Path(__file__).parents[2]
    check = "--check" in arguments
    stale = []
    for path, text in files.contents(root, check):
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path)
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            recorded_signatures.cache_clear()
    for path in files.obsolete(root):
        stale.append(path)
        if not check:
            path.unlink()
    for path in stale:
        print(f"{'stale' if check else 'written'}: {path.relative_to(root)}")
    if check:
        print("\n".join(surface.report(root)))
    print(f"{len(VERBS)} verbs, {len(stale)} files {'stale' if check else 'written'}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
