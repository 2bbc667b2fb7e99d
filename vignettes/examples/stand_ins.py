"""What stands in for data that must be downloaded, when an example runs with `--small`.

Each function returns made-up data in exactly the form of the real loader, and prints a note about it.
"""

import tempfile
from pathlib import Path
from types import SimpleNamespace

import numpy as np


def stand_in_imdb(num_words=200, train=2000, test=500, seed=1):
    """Reviews as word numbers, in the form of `dataset_imdb()`: lists of 20 to 60 numbers, and 0 or 1.

    Every review starts with 1. Words 10 to 19 are kind and 20 to 29 are harsh, and a 4 before them means "not". Nine of
    ten such remarks agree with the label. All other words are neutral; small numbers are frequent, as in the real data.
    """
    print("--small: made-up reviews stand in for dataset_imdb().")
    random = np.random.default_rng(seed)
    neutral = np.arange(30, num_words)
    frequency = 1 / neutral / sum(1 / neutral)

    def review(label):
        words = random.choice(neutral, random.integers(20, 61), p=frequency)
        words[0] = 1
        for place in random.choice(np.arange(1, len(words) - 1, 2), 5, replace=False):
            kind = label == (random.random() < 0.9)
            negated = random.random() < 1 / 3
            if negated:
                words[place] = 4
            words[place + 1] = random.integers(10, 20) + 10 * (kind == negated)
        return words.tolist()

    def part(n):
        y = random.integers(0, 2, n)
        x = np.empty(n, dtype=object)
        x[:] = [review(label) for label in y]
        return SimpleNamespace(x=x, y=y)

    return SimpleNamespace(train=part(train), test=part(test))


def stand_in_cifar10(train=1500, test=300, seed=1):
    """Colour pictures in the form of `dataset_cifar10()`: 32 by 32 by 3, uint8, and a column of labels, 0 to 9.

    Each shows one of five shapes, somewhere, before noise: a disc, a ring, a square, a diamond or a cross; red for
    labels 0 to 4, blue for 5 to 9.
    """
    print("--small: pictures of coloured shapes stand in for dataset_cifar10().")
    random = np.random.default_rng(seed)

    def picture(label):
        size, row, column = random.uniform([7, 10, 10], [10, 22, 22])
        down = np.abs(np.arange(32)[:, None] - row) / size
        across = np.abs(np.arange(32)[None, :] - column) / size
        round_, square = np.hypot(down, across), np.maximum(down, across)
        shape = [
            round_ < 1,
            (round_ < 1) & (round_ > 0.6),
            square < 0.9,
            down + across < 1,
            (np.minimum(down, across) < 0.3) & (square < 1),
        ][label % 5]
        colour = [200, 90, 60] if label < 5 else [60, 90, 200]
        noise = random.integers(0, 100, (32, 32, 3))
        return np.where(shape[:, :, None], noise // 2 + colour, noise).astype("uint8")

    def part(n):
        y = random.integers(0, 10, (n, 1)).astype("uint8")
        return SimpleNamespace(x=np.stack([picture(label) for label in y[:, 0]]), y=y)

    return SimpleNamespace(train=part(train), test=part(test))


def stand_in_babi(questions=5, train=400, test=100, seed=1):
    """A folder with task 1 of bAbI, in the form of the archive: a file of stories to train on and one to test on.

    The real stories were made up by a program too: two moves, a question, two moves, a question ... five times.
    """
    print("--small: newly made stories stand in for those of the bAbI archive.")
    random = np.random.default_rng(seed)
    people = ["Mary", "John", "Sandra", "Daniel"]
    places = ["bathroom", "hallway", "garden", "office", "bedroom", "kitchen"]

    def story():
        lines, last = [], {}  # for each person, the place and the number of the line that names it
        for _ in range(questions):
            for person in random.choice(people, 2, replace=False):
                last[person] = random.choice(places), len(lines) + 1
                lines.append(f"{person} {random.choice(['moved', 'went', 'journeyed'])} to the {last[person][0]}.")
            asked = random.choice(list(last))
            lines.append(f"Where is {asked}? \t{last[asked][0]}\t{last[asked][1]}")
        return [f"{number} {line}\n" for number, line in enumerate(lines, 1)]

    folder = Path(tempfile.mkdtemp())
    for part, n in {"train": train, "test": test}.items():
        text = "".join(line for _ in range(n) for line in story())
        (folder / f"qa1_single-supporting-fact_{part}.txt").write_text(text, encoding="utf-8")
    return folder


def stand_in_nietzsche(sentences=600, seed=1):
    """The path of a text file, as `get_file()` gives it for the writings of Nietzsche.

    The sentences are made of few words, by one pattern.
    """
    print("--small: made-up sentences stand in for the writings of Nietzsche.")
    random = np.random.default_rng(seed)

    def sentence():
        subject = random.choice(["the soul", "the free spirit", "the philosopher", "mankind"])
        verb = random.choice(["seeks", "fears", "loves", "forgets"])
        return f"{subject} {verb} {random.choice(['the truth', 'power', 'solitude', 'its own law'])}."

    file = Path(tempfile.mkdtemp(), "nietzsche.txt")
    file.write_text(" ".join(sentence() for _ in range(sentences)), encoding="utf-8")
    return str(file)
