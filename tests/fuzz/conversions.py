"""Draw values and convert them from R to Python and back, and the reverse.

round_trips.R calls `fuzz`, in both hosts, with R functions that check the result of a conversion.
"""

import python_values
import r_values
from drawing import draw


def fuzz(round_trip, to_data, identity, conversions, seed, last):
    """Convert values; print the number of conversions.

    Args:
        round_trip: R function that converts an R value, given as source text, to Python and back; returns the fault.
        to_data: R function that converts the value as data for a model; returns the fault.
        identity: identity function of R.
        conversions: number of conversions.
        seed: seed of the random values.
        last: file that records the current value, in case the process dies.
    """
    made = 0
    with open(last, "w", encoding="utf-8") as under_way:  # noqa: PTH123

        def checked(shown, check, *given):
            """Fail if the check returns a fault; count the conversion unless the check returns None."""
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
