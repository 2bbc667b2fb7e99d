"""Arguments of the regularizers."""

MEANINGS: dict[str, str] = {
    "l": "regularization factor (older name)",
    "l1": "L1 regularization factor, of the sum of absolute values",
    "l2": "L2 regularization factor, of the sum of squares",
    "factor": "regularization factor",
    "mode": 'whether to make "rows" or "columns" orthogonal',
}
