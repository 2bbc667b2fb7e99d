"""Soak: many crossings, proxies and models do not increase the memory of the process and leave no objects.

`make soak` takes one or two hours. The short form runs a few turns of each work, the long form hundreds.
"""

import json
import sys
from itertools import combinations
from statistics import median

import pytest
from conftest import ROOT
from processes import ANY_HOST, finish

FOLDER = ROOT / "tests" / "soak"
SHORT = {"crossings": 3_000, "proxies": 2_500, "models": 20, "pipes": 40}
LONG = {"crossings": 1_000_000, "proxies": 100_000, "models": 10_000, "pipes": 10_000}

# Maximum relative growth of the memory in the last half. TensorFlow keeps 1 to 2 KB of each dataset that Keras creates
# from arrays, with or without rkeras, which is 1.2 % for 5,000 models.
GROWTH = {"crossings": 0.01, "proxies": 0.01, "models": 0.015, "pipes": 0.015}

# Maximum increase of the counts from start to end, in both forms. A few objects are created once, after the warm-up;
# the last error, or an iterator that TensorFlow has not ended yet, keeps some objects of the last turn. A turn creates
# thousands of objects.
MORE = {"objects of Python": 100, "cells of R": 100, "held for R": 10, "held for Python": 10, "threads": 0}


def forms(*works):
    """Short form: all works in one process, three samples. Long form: one process for each work, 21 samples."""
    short = pytest.param({work: SHORT[work] for work in works}, 2, id="short")
    long = [pytest.param({work: LONG[work]}, 20, id=f"long {work}", marks=pytest.mark.endurance) for work in works]
    return pytest.mark.parametrize(("works", "parts"), [short, *long])


def soak(command, parts, works):
    """Run the works and check the samples taken at the start of each work and after each part."""
    counts = [f"{work}={wanted}" for work, wanted in works.items()]
    status, out, err = finish([*command, str(parts), *counts], timeout=parts * 900)
    assert status == 0, err[-3000:]
    samples = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    for work, wanted in works.items():
        judge([sample for sample in samples if sample["work"] == work], wanted, GROWTH[work])


def growth_of(sizes):
    """Relative growth from the first to the last size, by the median slope, as some megabytes vary at random."""
    slopes = [(sizes[j] - sizes[i]) / (j - i) for i, j in combinations(range(len(sizes)), 2)]
    return median(slopes) * (len(sizes) - 1) / sizes[0]


def judge(samples, wanted, limit):
    start, middle, end = samples[0], samples[len(samples) // 2], samples[-1]
    growth = growth_of([sample["resident"] for sample in samples[len(samples) // 2 :]])
    more = {name: count - start["counts"][name] for name, count in end["counts"].items()}
    print(f"\n{end['done']}, {end['seconds']} s, {end['resident'] >> 20} MiB, last half {growth:+.2%}, more {more}")
    done = [next(iter(sample["done"].values())) for sample in (start, middle, end)]
    assert 0 == done[0] < done[1] < done[2] >= wanted
    assert growth < limit
    assert {name: count for name, count in more.items() if count > MORE[name]} == {}


@ANY_HOST
@forms("crossings", "proxies", "models")
def test_crossings_between_r_and_python_leak_nothing(works, parts, host):
    pytest.importorskip("rpy2")
    soak([*host, str(FOLDER / "soak.R")], parts, works)


@forms("pipes")
def test_models_built_by_pipes_leak_nothing(works, parts):
    soak([sys.executable, str(FOLDER / "soak.py")], parts, works)
