"""The session: seeds, and a fresh start."""

from typing import Any

from rkeras._core.arguments import FLAG, INTEGER
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras import seeding
from rkeras._keras.clear_session import clear


def _clear(this: Verb, given: dict[str, Any]) -> None:
    clear(**given)


declare("clear_session", "keras.utils.clear_session", family="session", invisible=True, kinds={"free_memory": FLAG},
        run=_clear,
        about="Forget Keras's global state: automatic names start anew, unused models free their memory")  # fmt: skip

KINDS = {"seed": INTEGER, **dict.fromkeys(("disable_gpu", "disable_parallel_cpu", "quiet"), FLAG)}


@verb(by_hand=True, invisible=True, kinds=KINDS)
def set_random_seed(seed, disable_gpu=True):
    """Seed every generator of random numbers: those of Python, numpy, TensorFlow, Keras, and of R if R calls it.

    Args:
        seed: an integer.
        disable_gpu: whether to hide the GPUs from TensorFlow, whose results vary; before anything is computed.

    Returns:
        None.
    """
    seeding.set_seed(seed)
    if disable_gpu:
        seeding.without_gpu()


@verb(by_hand=True, invisible=True, kinds=KINDS)
def use_session_with_seed(seed, disable_gpu=True, disable_parallel_cpu=True, quiet=False):
    """Start anew with a seed, and without what makes results vary.

    There are no sessions since TensorFlow 2: this clears Keras's state, seeds as `set_random_seed` does, and settles
    what can still be settled.

    Args:
        seed: an integer.
        disable_gpu: whether to hide the GPUs from TensorFlow.
        disable_parallel_cpu: whether to compute on one thread; only before TensorFlow has computed anything.
        quiet: whether to say nothing of it.

    Returns:
        What was disabled, as a list of words.
    """
    clear()
    seeding.set_seed(seed)
    disabled = ["GPU"] if disable_gpu and seeding.without_gpu() else []
    if disable_parallel_cpu and seeding.on_one_thread():
        disabled.append("CPU parallelism")
    if not quiet:
        print(f"Set session seed to {seed}" + (f" (disabled {', '.join(disabled)})" if disabled else ""))
    return disabled
