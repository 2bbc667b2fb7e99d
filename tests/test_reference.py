"""Values recorded from R keras 2.16.1: rkeras returns the same, or `spec/differences.yml` has the reason."""

import os
import re
import shutil
import sys
from collections import Counter

import pytest
import yaml
from conftest import OLDER, ROOT
from processes import finish

FOLDER = ROOT / "tests" / "reference"
AREAS = sorted(file.stem for file in FOLDER.glob("*.tsv"))
DIFFERENCES = yaml.safe_load((ROOT / "spec" / "differences.yml").read_text("utf-8"))
NUMBERS = re.compile(r"\(([^()]*)\)")
KIND = re.compile(r"\b[id](?=[va]\d)")


def recorded(area):
    """Return the recorded values of an area by the id of the case."""
    lines = (FOLDER / f"{area}.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines)


def returned(area, folder):
    """Return rkeras's values of an area by the id of the case."""
    standins = finish([sys.executable, "-m", "rkeras", "standins"])[1].strip()
    libraries = os.pathsep.join([standins, str(ROOT / ".r-lib")])
    file = folder / f"{area}.tsv"
    status, _, err = finish(["Rscript", str(FOLDER / "record.R"), str(file), area], 900, R_LIBS=libraries,
                            TF_ENABLE_ONEDNN_OPTS="0", CUDA_VISIBLE_DEVICES="-1")  # fmt: skip
    assert status == 0, err[-2000:]
    return {name: value for _, name, value in (line.split("\t") for line in file.read_text("utf-8").splitlines())}


def are_close(a, b):
    if a == b:
        return True
    try:
        a, b = ({"TRUE": 1.0, "FALSE": 0.0}[v] if v in ("TRUE", "FALSE") else float(v) for v in (a, b))
    except ValueError:
        return False
    return a == b or (a != a and b != b) or abs(a - b) <= 2e-5 + 1e-4 * max(abs(a), abs(b))


def is_same(real, ours):
    """Whether two values are equal: text, structure and names exactly, numbers within the tolerance.

    Whether a number is an integer or a double is not compared: R keras returns 64-bit integers as doubles.
    """
    if real.startswith("ERR") or ours.startswith("ERR"):
        return real[:3] == ours[:3]
    if KIND.sub("n", NUMBERS.sub("()", real)) != KIND.sub("n", NUMBERS.sub("()", ours)):
        return False
    for a, b in zip(NUMBERS.findall(real), NUMBERS.findall(ours), strict=True):
        a, b = ([text] if '"' in text else text.split(" ") for text in (a, b))
        if len(a) != len(b) or not all(map(are_close, a, b)):
            return False
    return True


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
@pytest.mark.skipif(OLDER, reason="an older Keras lacks symbols, and draws other random numbers")
@pytest.mark.parametrize("area", AREAS)
def test_values_are_those_of_r_keras(area, tmp_path):
    real, ours = recorded(area), returned(area, tmp_path)
    assert set(real) == set(ours)
    differing = {name for name, value in real.items() if not is_same(value, ours[name])}
    reasoned = {name for row in DIFFERENCES for name in row["cases"].get(area, ())}
    shown = [f"{name}\n  R keras: {real[name][:500]}\n  rkeras:  {ours[name][:500]}"
             for name in sorted(differing - reasoned)]  # fmt: skip
    assert not shown, "values without a reason:\n" + "\n".join(shown)
    assert reasoned == differing, "no longer different: remove from spec/differences.yml"


def test_each_difference_has_a_reason_and_stands_once():
    for row in DIFFERENCES:
        assert row["difference"] and row["reason"], row
    listed = Counter((area, name) for row in DIFFERENCES for area, names in row["cases"].items() for name in names)
    assert [case for case, times in listed.items() if times > 1] == []
    assert {case for case in listed if case[1] not in recorded(case[0])} == set()


def test_the_comparison_finds_a_difference():
    assert is_same("T:dv2(1 NaN)", "T:iv2(1.00001 NaN)")
    assert is_same("{a=bv1(TRUE)}", "{a=bv1(TRUE)}")
    for other in ("T:dv2(1 2.001)", "T:da2(1 2)", "dv2(1 2)", "T:dv1(1)", "ERR", 'T:sv2("1" "2")', "T:dv2<a,b>(1 2)"):
        assert not is_same("T:dv2(1 2)", other), other
    assert not is_same('sv1("a b")', 'sv1("a c")')
