"""Session: random seeds, and clearing Keras's global state."""

from rkeras._core.kinds import FLAG, INTEGER
from rkeras._core.verb import declare, verb
from rkeras._keras import seeding
from rkeras._keras.clear_session import clear

declare("clear_session", "keras.utils.clear_session", family="session", invisible=True, kinds={"free_memory": FLAG},
        run=lambda this, given: clear(**given),
        about="Clear the session: reset Keras's global state and free unused models")  # fmt: skip

KINDS = {"seed": INTEGER, **dict.fromkeys(("disable_gpu", "disable_parallel_cpu", "quiet"), FLAG)}


@verb(r_function=True, invisible=True, kinds=KINDS)
def set_random_seed(seed, disable_gpu=True):
    """Set the random seed of Python, NumPy, TensorFlow, Keras and R.

    R's random number generator is seeded only if the call comes from R.

    Args:
        seed: an integer.
        disable_gpu: whether to hide the GPUs from TensorFlow, since results on GPUs vary between runs; must be called
            before TensorFlow computes anything.

    Returns:
        None.
    """
    seeding.set_seed(seed)
    if disable_gpu:
        seeding.without_gpu()


@verb(r_function=True, invisible=True, kinds=KINDS)
def use_session_with_seed(seed, disable_gpu=True, disable_parallel_cpu=True, quiet=False):
    """Use a new session with a random seed, for reproducible results.

    TensorFlow 2 has no sessions: this function clears Keras's global state, sets the random seed as
    `set_random_seed()` does, and disables sources of variation as far as still possible.

    Args:
        seed: an integer.
        disable_gpu: whether to hide the GPUs from TensorFlow.
        disable_parallel_cpu: whether to compute on one thread; must be called before TensorFlow computes anything.
        quiet: whether to suppress the message.

    Returns:
        A list of what was disabled: "GPU", "CPU parallelism".
    """
    clear()
    seeding.set_seed(seed)
    disabled = ["GPU"] if disable_gpu and seeding.without_gpu() else []
    if disable_parallel_cpu and seeding.on_one_thread():
        disabled.append("CPU parallelism")
    if not quiet:
        print(f"Set session seed to {seed}" + (f" (disabled {', '.join(disabled)})" if disabled else ""))
    return disabled
