"""Arguments of the functions that draw random numbers."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "shape": "lengths of the axes",
    "alpha": "first parameter of the distribution",
    "beta": "second parameter of the distribution",
    "counts": "numbers of trials",
    "probabilities": "probabilities of success",
    "logits": "a row of unscaled logarithms of the probabilities for each draw",
    "num_samples": "number of draws from each row",
    "zero_indexed": "whether classes count from 0 in R too; in Python they always do",
    "minval": "lower limit, which may be drawn",
    "maxval": "upper limit, which is never drawn",
    "mean": "mean of the distribution",
    "stddev": "standard deviation of the distribution",
    "inputs": "a tensor",
    "rate": "fraction of the elements that are set to 0",
    "x": "a tensor",
    "axis": "axis whose slices are shuffled, from 1 in R and from 0 in Python",
    "seed": "an integer, for the same numbers each time, or a generator of seeds",
}
