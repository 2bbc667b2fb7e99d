"""Ctrl-C at random moments: each is an interrupt of R at once, and what was interrupted is usable and right after it.

`make signals` sends a hundred in each host and says how long they took. SEED=n repeats the moments of a run.
"""

import os
import random
import signal
import statistics
import subprocess
import threading
import time

import pytest
from conftest import ROOT
from processes import COMMAND, environment

pytest.importorskip("rpy2")

SCRIPT = ROOT / "tests" / "bridge" / "signals.R"
LATEST = 1.5
"""The latest moment, in seconds after an activity began: some are in the tracing of its graph, some long after it."""

BOUND = 15.0
"""Seconds within which an interrupt must come on a machine however loaded; the time that it took is printed."""


def signalled(command, number, moments):
    """Interrupt the script's activities, one after the other.

    Returns:
        For each signal the activity and the seconds that it took; for each that was looked at what was wrong after it,
        or "" if nothing; other lines of the script; its status.
    """
    taken, faults, others = [], [], []
    with subprocess.Popen(
        [*command, str(SCRIPT), str(number)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env=environment(),
    ) as process:  # fmt: skip
        watchdog = threading.Timer(100 + BOUND * number, process.kill)
        watchdog.start()
        activity, sent, got = "", 0.0, ""
        for line in process.stdout:
            what, _, said = line.strip().partition(" ")
            if what == "READY":
                activity = said
                time.sleep(moments.uniform(0, LATEST))
                process.send_signal(signal.SIGINT)
                sent = time.monotonic()
            elif what == "DONE":
                taken.append((time.monotonic() - sent, activity))
                got = said
            elif what == "AFTER":
                late = [f"after {taken[-1][0]:.1f} s"] if taken[-1][0] > BOUND else []
                wrong = [text for text, wanted in ((got, "interrupt"), (said, "right")) if text != wanted] + late
                faults.append(f"{activity}: {', '.join(wrong)}" if wrong else "")
            else:
                others.append(line.rstrip())
        watchdog.cancel()
    return taken, faults, others, process.returncode


@pytest.mark.parametrize(
    "number", [pytest.param(7, id="short"), pytest.param(100, id="long", marks=pytest.mark.endurance)]
)
def test_a_signal_at_any_moment_is_an_interrupt_and_all_is_right_after_it(host, number):
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**6))
    taken, faults, others, status = signalled(host, number, random.Random(seed))
    survived = faults.count("")
    name = next(name for name, command in COMMAND.items() if command == host)
    seconds, slow = [second for second, _ in taken], [f"{which} {second:.2f}" for second, which in taken if second > 1]
    print(f"\n{name}: signals sent {len(taken)}, survived {survived}; median {statistics.median(seconds):.3f} s, "
          f"longest {max(seconds):.3f} s; above 1 s: {', '.join(slow) or 'none'}; SEED={seed}")  # fmt: skip
    assert (survived, status) == (number, 0), "\n".join([f"SEED={seed}", *filter(None, faults), *others])
