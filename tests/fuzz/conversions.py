"""Draws values and sends them round: R values to Python and back, and Python values to R and back.

round_trips.R calls `fuzz`, in either host, with functions of R that say what is wrong with a value's way.
"""

import python_values
import r_values
from drawing import draw


def fuzz(round_trip, to_data, identity, conversions, seed, last):
    """Send values round; print how many conversions were made.

    Args:
        round_trip: R's function of the source of an R value: what is wrong with it when it comes back.
        to_data: the same of what a model would get.
        identity: R's function that gives back what it takes.
        conversions: how many to make.
        seed: where the random values begin.
        last: a file that says what is under way, should the process die.
    """
    made = 0
    with open(last, "w", encoding="utf-8") as under_way:  # noqa: PTH123

        def checked(shown, check, *given):
            """What is wrong, which is nothing; counted unless the check had nothing to do."""
            nonlocal made
            under_way.seek(0)
            under_way.write(shown + "\n")
            under_way.truncate()
            under_way.flush()
            wrong = check(*given)
            made += wrong is not None
            assert not wrong, f"{shown}\n{wrong}"

        def r_value(source):
            checked(f"R> {source}", round_trip, source)
            checked(f"R> {source}", to_data, source)

        def python_value(value):
            checked(f">>> {value!r}", python_values.fault, value, identity)

        for check, values in ((r_value, r_values.VALUES), (python_value, python_values.VALUES)):
            draw(values, int(conversions) // 2, int(seed), check, shrink=True)
    print(f"{made} conversions")
