"""Small data sets in the format of the files that Keras downloads, so that chapters run without a network."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

IMDB = (11_000, 1_000)
"""Reviews to train and to test on. The chapters take the first 10,000 for validation."""
REUTERS = 4_000


def write(home: Path, seed: int = 1) -> None:
    """Fill the cache of Keras. The images and prices have the shapes of the real files, the texts are fewer."""
    random = np.random.default_rng(seed)
    folder = home / "datasets"
    folder.mkdir(parents=True)
    np.savez(folder / "mnist.npz", allow_pickle=True, **_images(random))
    np.savez(folder / "imdb.npz", allow_pickle=True, **_reviews(random))
    x, y = _texts(random, REUTERS, 46)
    np.savez(folder / "reuters.npz", x=x, y=y)
    for name in ("imdb", "reuters"):
        index = {f"word{i}": i for i in range(1, 10_001)}
        (folder / f"{name}_word_index.json").write_text(json.dumps(index), "utf-8")
    for name, shape in {"boston_housing": (506, 13), "california_housing": (20_640, 8)}.items():
        x = random.uniform(1, 100, shape)
        np.savez(folder / f"{name}.npz", x=x, y=x @ random.uniform(0, 0.1, shape[1]) + 10)


def _images(random: np.random.Generator) -> dict[str, np.ndarray]:
    """Return images of ten classes, each a pattern with noise."""
    patterns = (random.random((10, 28, 28)) < 0.2) * 200
    made = {}
    for part, n in {"train": 60_000, "test": 10_000}.items():
        y = random.integers(0, 10, n).astype("uint8")
        made[f"y_{part}"] = y
        made[f"x_{part}"] = (patterns[y] + random.integers(0, 50, (n, 28, 28))).astype("uint8")
    return made


def _reviews(random: np.random.Generator) -> dict[str, np.ndarray]:
    made = {}
    for part, n in zip(("train", "test"), IMDB, strict=True):
        made[f"x_{part}"], made[f"y_{part}"] = _texts(random, n, 2)
    return made


def _texts(random: np.random.Generator, n: int, classes: int) -> tuple[np.ndarray, np.ndarray]:
    """Return texts as lists of word numbers, and their classes, of which each has some words of its own."""
    y = random.integers(0, classes, n)
    x = np.empty(n, dtype=object)
    for i, label in enumerate(y):
        words = random.integers(100, 10_000, random.integers(20, 120))
        words[::4] = 4 + label
        x[i] = [1, *words.tolist()]
    return x, y
