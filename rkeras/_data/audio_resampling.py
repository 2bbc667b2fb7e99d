"""Sounds at another sampling rate, for `audio_dataset_from_directory`."""

from __future__ import annotations

from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._keras.patches import temporarily_replaced

MODULE = "utils.audio_dataset_utils"


def resampler() -> Any:
    """A context in which Keras resamples sounds without `tensorflow_io`, of which it knows no other part."""
    stand_in = SimpleNamespace(available=True, audio=SimpleNamespace(resample=resample))
    own = getattr(private.module(MODULE), "tfio", None)
    return nullcontext() if getattr(own, "available", False) else temporarily_replaced(MODULE, "tfio", stand_in)


def resample(input: Any, rate_in: Any, rate_out: Any) -> Any:
    """Sounds at another rate: the spectrum is cut off or padded where the new rate ends.

    Args:
        input: a tensor (samples, channels).
        rate_in: its sampling rate.
        rate_out: the sampling rate wanted.

    Returns:
        A tensor (samples x rate_out / rate_in, channels), float32.
    """
    tf = symbol("tensorflow")
    samples = tf.cast(tf.shape(input)[0], "int64")
    rate_in, rate_out = tf.cast(rate_in, "int64"), tf.cast(rate_out, "int64")
    length = tf.cast((samples * rate_out + rate_in // 2) // rate_in, "int32")
    spectrum = tf.signal.rfft(tf.transpose(tf.cast(input, "float32")))
    bins = length // 2 + 1
    have = tf.shape(spectrum)[1]
    spectrum = tf.pad(spectrum[:, :bins], [[0, 0], [0, tf.maximum(bins - have, 0)]])
    sound = tf.signal.irfft(spectrum, fft_length=[length])
    return tf.transpose(sound) * (tf.cast(length, "float32") / tf.cast(samples, "float32"))
