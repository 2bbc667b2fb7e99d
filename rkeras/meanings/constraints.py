"""Arguments of the constraints."""

MEANINGS: dict[str, str] = {
    "max_value": "largest norm",
    "min_value": "least norm",
    "rate": "how much of the way to the wanted norm to go at each step, 0 to 1",
    "axis": "axis along which the norm is taken, counted from 0 in R too, as in R keras; 0 of a dense kernel "
    "is the weights into a unit",
}
