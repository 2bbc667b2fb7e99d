"""Arguments of the random number functions."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "shape": "shape of the result: the length of each axis",
    "alpha": "first parameter of the distribution",
    "beta": "second parameter of the distribution",
    "counts": "number of trials",
    "probabilities": "probability of success, from 0 to 1",
    "logits": "logits (unscaled log probabilities) of the classes, one row for each distribution",
    "num_samples": "number of draws from each row",
    "zero_indexed": "whether class indices are counted from 0 in R too; in Python they always are",
    "minval": "lower limit, inclusive",
    "maxval": "upper limit, exclusive",
    "mean": "mean of the distribution",
    "stddev": "standard deviation of the distribution",
    "inputs": "a tensor",
    "rate": "fraction of the elements to set to 0, from 0 to 1",
    "x": "a tensor",
    "axis": "axis to shuffle along, counted from 1 in R and from 0 in Python",
    "seed": "an integer, to draw the same numbers at each call, or a seed generator",
}
