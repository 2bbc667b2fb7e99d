"""The programs in the README run."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BLOCKS = dict(
    (language, code)
    for language, code in re.findall(r"```(r|python)\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
)


NEEDS_R = pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")


@pytest.mark.parametrize("language", [pytest.param("r", marks=NEEDS_R), "python"])
def test_the_program_trains(language, tmp_path):
    code = BLOCKS[language].replace("epochs = 20", "epochs = 8").replace("epochs=20", "epochs=8")
    script = tmp_path / f"program.{language}"
    last = 'stopifnot(max(history$metrics$accuracy) > 0.9)\ncat("trained\\n")\n'
    if language == "python":
        last = 'assert max(history.metrics["accuracy"]) > 0.9\nprint("trained")\n'
    script.write_text(f"{code}\n{last}", encoding="utf-8")
    command = [sys.executable] if language == "python" else ["Rscript"]
    environment = {**os.environ, "R_LIBS": str(ROOT / ".r-lib"), "MPLBACKEND": "agg"}
    done = subprocess.run([*command, str(script)], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("trained\n")
    assert (tmp_path / ("history.png" if language == "python" else "Rplots.pdf")).stat().st_size > 1000


def test_every_make_target_named_in_the_readme_exists():
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert named and named <= targets
