"""Arguments of the control flow operations."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "f": "a function of tensors; for op_scan, of state and slice, returning a list of the new state and a result",
    "fun": "a function of tensors",
    "xs": "a tensor or a list of tensors, whose first axis is iterated over",
    "elems": "a tensor or a list of tensors",
    "elements": "a tensor or a list of tensors, whose first axis is iterated over",
    "init": "initial state",
    "init_val": "initial value",
    "length": "number of steps, if `xs` is not given",
    "reverse": "whether to run in reverse order, from the end to the beginning",
    "unroll": "number of steps to unroll",
    "axis": "axis of the scan, counted from 1 in R and from 0 in Python",
    "pred": "condition: a logical value",
    "true_fn": "a function without arguments, called if the condition is true",
    "false_fn": "a function without arguments, called if the condition is false",
    "cond": "a function of the loop variables that returns whether to continue",
    "body": "a function of the loop variables that returns their new values, as a list",
    "body_fun": "a function of the loop index and the value that returns the new value",
    "loop_vars": "a list of the initial values of the loop variables",
    "maximum_iterations": "maximum number of iterations; no limit by default",
    "lower": "first loop index, inclusive",
    "upper": "end of the loop indices, exclusive",
    "primals": "a list of the arguments at which the derivative is evaluated",
    "tangents": "a list of the tangents: the direction of the derivative",
    "has_aux": "whether the function returns a second value, which is not differentiated",
}
