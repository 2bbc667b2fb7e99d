"""Arguments of the operations that take functions."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "f": "a function of tensors; for op_scan of state and slice, giving a list of the new state and a result",
    "fun": "a function of tensors",
    "xs": "a tensor, or tensors in a list, whose first axis is run through",
    "elems": "a tensor, or tensors in a list",
    "elements": "a tensor, or tensors in a list, whose first axis is run through",
    "init": "the state to begin with",
    "init_val": "the value to begin with",
    "length": "number of steps, where there are no `xs`",
    "reverse": "whether to go from the end to the beginning",
    "unroll": "number of steps to unroll",
    "axis": "axis to run along, from 1 in R and from 0 in Python",
    "pred": "a logical value",
    "true_fn": "a function without arguments, called if it is true",
    "false_fn": "a function without arguments, called if it is false",
    "cond": "a function of the values that tells whether to go on",
    "body": "a function of the values that gives the next ones, as a list",
    "body_fun": "a function of the number and the value that gives the next value",
    "loop_vars": "the values to begin with, as a list",
    "maximum_iterations": "largest number of steps; no limit by default",
    "lower": "first number",
    "upper": "the number after the last",
    "primals": "where the function is called: its arguments, as a list",
    "tangents": "the direction, as a list",
    "has_aux": "whether the function gives something more, which has no derivative",
}
