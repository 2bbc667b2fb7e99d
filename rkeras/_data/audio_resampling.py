"""Audio resampling to another sampling rate, for `audio_dataset_from_directory`."""

from __future__ import annotations

from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.patches import temporarily_replaced

MODULE = "utils.audio_dataset_utils"


def without_tensorflow_io() -> Any:
    """A context manager in which Keras resamples audio without `tensorflow_io`, which it uses for nothing else."""
    supported = private.supports("_data.audio_resampling", "resampling audio needs the package tensorflow-io.")
    if not supported or getattr(private.get(f"{MODULE}.tfio"), "available", False):
        return nullcontext()
    replacement = SimpleNamespace(available=True, audio=SimpleNamespace(resample=resample))
    return temporarily_replaced(MODULE, "tfio", replacement)


def resample(input: Any, rate_in: Any, rate_out: Any) -> Any:
    """Resample audio in the frequency domain: the spectrum is truncated or zero-padded at the new rate.

    Args:
        input: audio tensor of shape (samples, channels).
        rate_in: sampling rate of `input`, in samples per second.
        rate_out: new sampling rate, in samples per second.

    Returns:
        A float32 tensor of shape (samples x rate_out / rate_in, channels).
    """
    tf = symbol("tensorflow")
    samples = tf.cast(tf.shape(input)[0], "int64")
    rate_in, rate_out = tf.cast(rate_in, "int64"), tf.cast(rate_out, "int64")
    length = tf.cast((samples * rate_out + rate_in // 2) // rate_in, "int32")
    spectrum = tf.signal.rfft(tf.transpose(tf.cast(input, "float32")))
    bins = length // 2 + 1
    available = tf.shape(spectrum)[1]
    spectrum = tf.pad(spectrum[:, :bins], [[0, 0], [0, tf.maximum(bins - available, 0)]])
    audio = tf.signal.irfft(spectrum, fft_length=[length])
    return tf.transpose(audio) * (tf.cast(length, "float32") / tf.cast(samples, "float32"))
