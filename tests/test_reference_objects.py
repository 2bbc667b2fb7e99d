"""Values of R expressions over tensors and Python objects: those of keras3, tensorflow, tfdatasets and reticulate.

tests/reference/objects/README.md describes the values, and spec/object-differences.yml the intended differences.
"""

import math
import os
import re
import resource
import shutil
import subprocess
import sys

import pytest
import yaml
from conftest import OLDER, ROOT
from processes import environment, finish

FOLDER = ROOT / "tests" / "reference" / "objects"
PROCESSES = {
    "products": ["unary", "binary"],
    "written": ["classes", "tfdatasets", "mixed", "reticulate", "tensorflow"],
}
"""Files that one R process evaluates, each in a fresh environment. Those after `tfdatasets` set seeds."""
SETUP = {"unary": "products", "binary": "products"}
DIFFERENCES = yaml.safe_load((ROOT / "spec" / "object-differences.yml").read_text("utf-8"))
KINDS = ("value", "error", "visible")
"""Kinds of differences: another value, only rkeras raises an error, only one of the values is visible."""
INVISIBLE = "[invisible] "
ADDRESS = re.compile(r"0x[0-9a-f]+")
FRACTION = re.compile(r"-?\d+\.\d*(?:e[+-]?\d+)?|-?\d+e[+-]?\d+")
MEMORY = 12 * 2**30
"""Address space of the process: a runaway allocation is an error of its expression."""


def recorded(name):
    """Return the recorded values of a file by expression."""
    values, template = {}, ""
    for line in (FOLDER / f"{name}.tsv").read_text("utf-8").splitlines():
        if not line.startswith("\t"):
            template = line
            continue
        _, value, *objects = line.split("\t")
        for expression in [template.replace("@", o) for o in objects[0].split(" ; ")] if objects else [template]:
            assert expression not in values, f"{name}: {expression} has two values"
            values[expression] = value
    return values


def returned(files, folder):
    """Return rkeras's values of some files by name and expression."""
    standins = finish([sys.executable, "-m", "rkeras", "standins"])[1].strip()
    command, expressions = ["Rscript", str(FOLDER / "record.R")], {name: list(recorded(name)) for name in files}
    for name in files:
        (folder / f"{name}.txt").write_text("\n".join(expressions[name]) + "\n", encoding="utf-8")
        setup = FOLDER / f"{SETUP.get(name, name)}.R"
        command += [str(folder / f"{name}.txt"), str(setup), str(folder / f"{name}.out")]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=1200, cwd=folder,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
        env=environment(R_LIBS=os.pathsep.join([standins, str(ROOT / ".r-lib")]), CUDA_VISIBLE_DEVICES="-1",
                        TF_ENABLE_ONEDNN_OPTS="0"),
    )  # fmt: skip
    values = {}
    for name in files:
        output = folder / f"{name}.out"
        lines = output.read_text("utf-8").splitlines() if output.exists() else []
        if len(lines) < len(expressions[name]):
            pytest.fail(f"{name} ended at {expressions[name][len(lines)]}\n{done.stderr[-2000:]}")
        values[name] = dict(zip(expressions[name], lines, strict=True))
    assert done.returncode == 0, done.stderr[-2000:]
    return values


def are_equal(real, ours):
    """Whether two texts of values are equal; fractions may differ by the error of single precision."""
    real, ours = (ADDRESS.sub("0x", text.removeprefix(INVISIBLE).rstrip()) for text in (real, ours))
    if real == ours:
        return True
    if FRACTION.sub("#", real) != FRACTION.sub("#", ours):
        return False
    pairs = zip(FRACTION.findall(real), FRACTION.findall(ours), strict=True)
    return all(math.isclose(float(a), float(b), rel_tol=2e-5, abs_tol=1.5e-4) for a, b in pairs)


def kind_of_difference(real, ours):
    """Kind of the difference between two values, or None. Where the real package raises, rkeras may compute."""
    if real == "E":
        return None
    if ours.startswith("E "):
        return "error"
    if not are_equal(real, ours):
        return "value"
    return None if real.startswith(INVISIBLE) == ours.startswith(INVISIBLE) else "visible"


def patterns(name):
    """Yield the row, the kind and the regular expression of each intended difference of a file."""
    for row in DIFFERENCES:
        for kind, expressions in row["expressions"].get(name, {}).items():
            for expression in expressions:
                yield row["difference"], kind, re.compile(expression)


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
@pytest.mark.skipif(OLDER, reason="the values were recorded with Keras 3.15")
@pytest.mark.parametrize("process", PROCESSES)
def test_values_are_those_of_the_r_packages(process, tmp_path):
    unexplained, stale = [], []
    for name, ours in returned(PROCESSES[process], tmp_path).items():
        real, used = recorded(name), set()
        for expression, value in real.items():
            kind = kind_of_difference(value, ours[expression])
            if kind is None:
                continue
            matching = [p for p in patterns(name) if p[1] == kind and p[2].fullmatch(expression)]
            used.update(matching)
            if not matching:
                unexplained.append(
                    f"{name}, {kind}: {expression}\n  R:      {value[:500]}\n  rkeras: {ours[expression][:500]}"
                )
        stale += [f"{name}, {kind}: {pattern.pattern} ({row})" for row, kind, pattern in patterns(name)
                  if (row, kind, pattern) not in used]  # fmt: skip
    assert not unexplained, f"{len(unexplained)} values without a reason:\n" + "\n".join(unexplained)
    assert not stale, "no longer different: remove from spec/object-differences.yml\n" + "\n".join(stale)


def test_each_difference_has_a_reason_and_names_files_and_kinds():
    files = {name for names in PROCESSES.values() for name in names}
    for row in DIFFERENCES:
        assert set(row) == {"difference", "reason", "example", "expressions"} and all(row.values()), row
        assert set(row["expressions"]) <= files, row
        assert {kind for kinds in row["expressions"].values() for kind in kinds} <= set(KINDS), row


def test_every_file_of_recorded_values_is_evaluated():
    assert sorted(f.stem for f in FOLDER.glob("*.tsv")) == sorted(n for names in PROCESSES.values() for n in names)


def test_the_comparison_finds_a_difference():
    assert kind_of_difference("PY T<float32>()[2.7183]", "PY T<float32>()[2.7184]") is None
    assert kind_of_difference("E", "integer[1] 2") is None
    assert kind_of_difference("integer[1] 2", "E `x` must be a number") == "error"
    assert kind_of_difference("[invisible] NULL", "NULL") == "visible"
    for other in ("PY T<float32>()[2.72]", "PY T<float64>()[2.7183]", "PY np<float32>()[2.7183]", "double[1] 2.7183"):
        assert kind_of_difference("PY T<float32>()[2.7183]", other) == "value", other
    for other in ("integer[1] 3", "double[1] 2", "integer[2] 2", 'character[1] "2"', "NULL"):
        assert kind_of_difference("integer[1] 2", other) == "value", other
