"""Soak: after very many crossings, proxies and models the process is no larger, and what was made is gone.

`make soak` takes an hour or two. The short form has a few turns of each work, of which the long one has hundreds.
"""

import json
import sys
from itertools import combinations
from statistics import median

import pytest
from conftest import ROOT
from processes import finish

FOLDER = ROOT / "tests" / "soak"
SHORT = {"crossings": 3_000, "proxies": 2_500, "models": 20, "pipes": 40}
LONG = {"crossings": 1_000_000, "proxies": 100_000, "models": 10_000, "pipes": 10_000}

# How much the memory may grow over the last half. TensorFlow keeps 1 to 2 KB of each dataset that Keras makes of
# arrays, with rkeras or without, which is 1.2 % for 5,000 models.
GROWTH = {"crossings": 0.01, "proxies": 0.01, "models": 0.015, "pipes": 0.015}

# What there may be more of at the end than at the start, in both forms: a few objects come once, after the warm-up, and
# the last error, or an iterator that TensorFlow has not ended yet, keeps some of the last turn's. A turn makes
# thousands of objects.
MORE = {"objects of Python": 100, "cells of R": 100, "held for R": 10, "held for Python": 10, "threads": 0}


def forms(*works):
    """The short form has all works in one process, looked at three times; the long one each in its own, 21 times."""
    short = pytest.param({work: SHORT[work] for work in works}, 2, id="short")
    long = [pytest.param({work: LONG[work]}, 20, id=f"long {work}", marks=pytest.mark.endurance) for work in works]
    return pytest.mark.parametrize(("works", "parts"), [short, *long])


def soak(command, parts, works):
    """Run the works, and judge what the process had at the start of each and after each part."""
    counts = [f"{work}={wanted}" for work, wanted in works.items()]
    status, out, err = finish([*command, str(parts), *counts], timeout=parts * 900)
    assert status == 0, err[-3000:]
    samples = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    for work, wanted in works.items():
        judge([sample for sample in samples if sample["work"] == work], wanted, GROWTH[work])


def growth_of(sizes):
    """How much they grow from the first to the last: by the median slope, as some megabytes come and go by chance."""
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


@forms("crossings", "proxies", "models")
def test_r_and_python_keep_nothing_of_what_was_made_between_them(works, parts, host):
    pytest.importorskip("rpy2")
    soak([*host, str(FOLDER / "soak.R")], parts, works)


@forms("pipes")
def test_python_keeps_nothing_of_models_made_by_pipes(works, parts):
    soak([sys.executable, str(FOLDER / "soak.py")], parts, works)
