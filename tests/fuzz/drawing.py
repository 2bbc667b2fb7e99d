"""Settings of hypothesis: a fixed seed, no database, no time limit."""

import hypothesis
from hypothesis import HealthCheck, Phase


def draw(values, number, seed, check, shrink):
    """Check a number of values.

    Args:
        values: the strategy.
        number: maximum number of values to draw.
        seed: seed of the random values.
        check: function of a value that raises an error if the value fails.
        shrink: whether to search for a simpler value that fails.
    """
    settings = hypothesis.settings(
        max_examples=number, phases=[Phase.generate, Phase.shrink] if shrink else [Phase.generate], database=None,
        deadline=None, derandomize=False, suppress_health_check=list(HealthCheck), report_multiple_bugs=False,
        print_blob=False,
    )  # fmt: skip
    hypothesis.seed(seed)(settings(hypothesis.given(values)(check)))()
