"""`python -m benchmarks [--quick] [NAME ...]`: run the benchmarks and print one table."""

from __future__ import annotations

import argparse

from benchmarks import calls, conversions, generator, larger, loop, saving, scaling, serving, small, start, training
from benchmarks.timing import show

BENCHMARKS = {
    "calls": calls.rows,
    "conversions": conversions.rows,
    "generator": generator.rows,
    "loop": loop.rows,
    "larger": larger.rows,
    "saving": saving.rows,
    "scaling": scaling.rows,
    "serving": serving.rows,
    "small": small.rows,
    "start": start.rows,
    "training": training.rows,
}


LONG = ("larger", "saving", "scaling", "serving")
"""Benchmarks that `--quick` skips unless they are named."""


def main() -> None:
    """Run the named benchmarks, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*BENCHMARKS, []], help="which to run; all by default")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    given = parser.parse_args()
    rows = []
    for name in given.names or [name for name in BENCHMARKS if not (given.quick and name in LONG)]:
        rows += BENCHMARKS[name](given.quick)
    print(show(rows))


if __name__ == "__main__":
    main()
