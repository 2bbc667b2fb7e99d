"""Arguments of the constraints."""

MEANINGS: dict[str, str] = {
    "max_value": "maximum norm",
    "min_value": "minimum norm",
    "rate": "rate of enforcement, 0 to 1: 1 rescales to the allowed norm at each step",
    "axis": "axis along which the norm is computed, counted from 0 in R too, as in R keras; 0 in a dense kernel "
    "means the incoming weights of a unit",
}
