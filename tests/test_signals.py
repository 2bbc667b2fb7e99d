"""Ctrl-C at random times interrupts R at once, and the session is usable and correct afterwards.

`make signals` sends a hundred signals in each host and prints their delays. SEED=n repeats the times of a run.
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
"""Latest time of the signal, in seconds after an activity begins: some during the tracing of its graph, some later."""

BOUND = 15.0
"""Maximum delay of an interrupt in seconds, also on a busy machine; the actual delay is printed."""


def interrupt_activities(command, number, moments):
    """Interrupt the activities of the script one after the other.

    Returns:
        For each signal, the activity and the delay in seconds; for each check after a signal, the fault or "";
        the other lines of the script; its exit status.
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
def test_a_signal_at_any_time_interrupts_r_and_leaves_it_usable(host, number):
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(10**6))
    taken, faults, others, status = interrupt_activities(host, number, random.Random(seed))
    survived = faults.count("")
    name = next(name for name, command in COMMAND.items() if command == host)
    seconds, slow = [second for second, _ in taken], [f"{which} {second:.2f}" for second, which in taken if second > 1]
    print(f"\n{name}: signals sent {len(taken)}, survived {survived}; median {statistics.median(seconds):.3f} s, "
          f"longest {max(seconds):.3f} s; above 1 s: {', '.join(slow) or 'none'}; SEED={seed}")  # fmt: skip
    assert (survived, status) == (number, 0), "\n".join([f"SEED={seed}", *filter(None, faults), *others])
