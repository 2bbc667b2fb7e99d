"""Command `rkeras`: run R scripts, start workers, serve models, print the stand-in library, check the installation."""

from __future__ import annotations

import argparse
import contextlib
import sys


def main() -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="rkeras", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="run an R script with Python hosting R")
    run.add_argument(
        "--standins", action="store_true", help="make library(keras), library(keras3) ... load the stand-in packages"
    )
    run.add_argument("script", help="path of the R script")
    run.add_argument("arguments", nargs=argparse.REMAINDER, help="arguments of the script, for commandArgs(TRUE)")
    commands.add_parser("standins", help="print the R library with stand-ins for keras, keras3 ..., for use in R_LIBS")
    from rkeras._distributed import launch as launcher

    launch = commands.add_parser("launch", help="run a script in several workers of one training",
                                 description=launcher.HELP,
                                 formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    launch.add_argument("--workers", type=int, default=2, help="number of workers; 2 by default")
    launch.add_argument("script", help="path of the script, ending in .R or .py")
    launch.add_argument("arguments", nargs=argparse.REMAINDER, help="arguments of the script")
    serve = commands.add_parser("serve", help="serve a SavedModel over HTTP on this machine")
    serve.add_argument("directory", help="the SavedModel, or a directory of numbered versions")
    serve.add_argument("--port", type=int, default=8501, help="the port; 8501 by default, 0 for any free port")
    serve.add_argument("--name", default="model", help='name of the model in the URL; "model" by default')
    commands.add_parser("doctor", help="check the installation: print versions and problems")
    given = parser.parse_args()
    if given.command == "doctor":
        from rkeras._setup.doctor import examine

        report = examine()
        print(report)
        return 1 if report.faults else 0
    try:
        if given.command == "serve":
            return _serve(given.directory, given.port, given.name)
        if given.command == "launch":
            return launcher.launch(given.script, given.arguments, given.workers)
        from rkeras.bridge.host import run_script, standins_library

        if given.command == "standins":
            print(standins_library())
        else:
            run_script(given.script, given.arguments, given.standins)
    except (OSError, RuntimeError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _serve(directory: str, port: int, name: str) -> int:
    """Serve until SIGTERM or an interrupt."""
    import signal

    from rkeras import serve_savedmodel

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, end)
    service = serve_savedmodel(directory, port, name)
    print(service.url, flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        service.wait()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
