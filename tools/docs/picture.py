"""Picture in the README of the output of its two programs: `python -m tools.docs.picture`, after they change."""

from __future__ import annotations

import base64
import html
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.docs.check import Browser
from tools.docs.guides import ANSI
from tools.docs.website import SIDE_BY_SIDE

ROOT = Path(__file__).parents[2]
PICTURE = ROOT / "vignettes" / "same-program.png"
WIDTH, HEIGHT = 1280, 650
IN_R = """library(rkeras)
set_random_seed(1)
{program}
cat("", capture.output(print(history)), sep = "\\n")
ggplot2::ggsave("history.png", plot(history), width = 7, height = 5.2, dpi = 110)
"""
IN_PYTHON = """from rkeras import *
set_random_seed(1)
{program}
print()
print(history)
"""
PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; padding: 16px; display: flex; gap: 16px; font: 16px sans-serif; overflow: hidden; }}
section {{ flex: 1; border: 1px solid #c8d0da; border-radius: 8px; overflow: hidden; }}
h1 {{ margin: 0; padding: 8px 16px; font-size: 17px; background: #eef3f8; color: #44546a; }}
pre {{ margin: 0; padding: 12px 16px 4px; font-size: 12.5px; line-height: 1.35; }}
img {{ width: 100%; }}
</style>{columns}"""


def main() -> None:
    """Run both programs and save the picture."""
    text = (ROOT / "README.md").read_text("utf-8")
    programs = SIDE_BY_SIDE.search(text)
    assert programs is not None
    in_r, in_python = (re.sub(r"^```.*\n?", "", part, flags=re.MULTILINE) for part in programs.groups())
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        in_r = IN_R.format(program=in_r.replace("library(rkeras)", ""))
        in_python = IN_PYTHON.format(program=in_python.replace("from rkeras import *", ""))
        r, python = run_program(["Rscript", "-"], in_r, folder), run_program([sys.executable, "-"], in_python, folder)
        page = Path(folder, "picture.html")
        page.write_text(PAGE.format(columns=column("R", *r) + column("Python", *python)), encoding="utf-8")
        browser = Browser(str(Path(folder, "profile")))
        try:
            browser.save_screenshot(page.as_uri(), WIDTH, PICTURE, HEIGHT)
        finally:
            browser.driver.quit()
    print(PICTURE.relative_to(ROOT), PICTURE.stat().st_size, "bytes")


def run_program(command: list[str], program: str, folder: str) -> tuple[str, bytes]:
    """Run a program; return the history that it prints and the plot that it draws."""
    environment = {**os.environ, "R_LIBS": str(ROOT / ".r-lib"), "RKERAS_PYTHON": sys.executable, "LANG": "C.UTF-8"}
    done = subprocess.run(command, input=program, cwd=folder, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    printed = "Training history:" + ANSI.sub("", done.stdout).rpartition("Training history:")[2]
    return printed.rstrip(), Path(folder, "history.png").read_bytes()


def column(title: str, printed: str, plot: bytes) -> str:
    """Write one half of the picture as HTML."""
    source = f"data:image/png;base64,{base64.b64encode(plot).decode()}"
    return f'<section><h1>{title}</h1><pre>{html.escape(printed)}</pre><img src="{source}"></section>'


if __name__ == "__main__":
    main()
