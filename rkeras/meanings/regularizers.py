"""Arguments of the regularizers."""

MEANINGS: dict[str, str] = {
    "l": "the factor, by its older name",
    "l1": "factor of the sum of the absolute values",
    "l2": "factor of the sum of the squares",
    "factor": "factor of the penalty",
    "mode": 'whether "rows" or "columns" are to be orthogonal',
}
