"""How hypothesis draws here: from a seed, keeping nothing, without limits of time."""

import hypothesis
from hypothesis import HealthCheck, Phase


def draw(values, number, seed, check, shrink):
    """Check a number of values.

    Args:
        values: the strategy.
        number: how many to draw; fewer, where there are not so many.
        seed: where the random values begin.
        check: a function of a value, which raises.
        shrink: whether to look for a simpler value that fails too.
    """
    settings = hypothesis.settings(
        max_examples=number, phases=[Phase.generate, Phase.shrink] if shrink else [Phase.generate], database=None,
        deadline=None, derandomize=False, suppress_health_check=list(HealthCheck), report_multiple_bugs=False,
        print_blob=False,
    )  # fmt: skip
    hypothesis.seed(seed)(settings(hypothesis.given(values)(check)))()
