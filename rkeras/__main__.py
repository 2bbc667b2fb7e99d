"""The command `rkeras`: run R scripts from Python, stand in for R's packages, and examine the installation."""

from __future__ import annotations

import argparse
import sys


def main() -> int:
    """Run the command; gives its exit status."""
    parser = argparse.ArgumentParser(prog="rkeras", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="run an R script with Python hosting R")
    run.add_argument(
        "--standins", action="store_true", help="library(keras), library(keras3) ... load what stands in for them"
    )
    run.add_argument("script", help="path of the R script")
    run.add_argument("arguments", nargs=argparse.REMAINDER, help="what commandArgs(TRUE) gives")
    commands.add_parser(
        "standins", help="print the R library that stands in for keras, keras3, tensorflow ...: for R_LIBS"
    )
    commands.add_parser("doctor", help="say what is in use and what is wrong with it")
    given = parser.parse_args()
    if given.command == "doctor":
        from rkeras.doctor import examine

        report = examine()
        print(report)
        return 1 if report.faults else 0
    from rkeras.bridge.host import run_script, standins_library

    try:
        if given.command == "standins":
            print(standins_library())
        else:
            run_script(given.script, given.arguments, given.standins)
    except (FileNotFoundError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
