"""Run R scripts in separate processes, in both hosts."""

import os
import re
import subprocess
import sys
import tempfile

import pytest
from conftest import ROOT

COMMAND = {"R hosts Python": ["Rscript"], "Python hosts R": [sys.executable, "-m", "rkeras", "run"]}

ANY_HOST = pytest.mark.parametrize(
    "host", ["R hosts Python", pytest.param("Python hosts R", marks=pytest.mark.long)], indirect=True
)
"""For tests of what does not depend on the host: only `make test-long` repeats them with Python as the host."""

WITHOUT = str(ROOT / "tests" / "without")
"""Path on which scikit-learn cannot be imported. Keras imports it if it can, which is a fifth of the start."""


def environment(**changes):
    """Environment of a script: this Python and the R package of this clone; None removes a variable."""
    given = {
        **os.environ,
        "R_LIBS": os.pathsep.join(filter(None, [str(ROOT / ".r-lib"), os.environ.get("R_LIBS")])),
        "RKERAS_PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT),
        "LANG": "C.UTF-8",
        **changes,
    }
    return {name: value for name, value in given.items() if value is not None}


def finish(command, timeout=300, input=None, encoding=None, **changes):
    """Run a command to its end; return exit status, stdout and stderr."""
    changes = {"PYTHONPATH": os.pathsep.join([str(ROOT), WITHOUT]), **changes}
    done = subprocess.run(
        command, capture_output=True, text=True, encoding=encoding, timeout=timeout, input=input,
        env=environment(**changes), cwd=tempfile.gettempdir(),
    )  # fmt: skip  # not in the clone, whose own .venv would be found
    # R's cat() puts a space before "\n" if it is a separate argument.
    return done.returncode, re.sub(r" +\n", "\n", done.stdout), done.stderr


def expression(code, **changes):
    """Run R code in an Rscript."""
    return finish(["Rscript", "-e", code], **changes)
