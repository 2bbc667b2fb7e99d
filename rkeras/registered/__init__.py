"""The Keras classes of rkeras. Keras finds them when it opens a model that has one: `symbol` loads them after it."""

import keras

from rkeras.registered import locally_connected, time_major

__all__ = ["locally_connected", "time_major"]

# Feature columns are TensorFlow's, which another backend does without.
if keras.backend.backend() == "tensorflow":
    from rkeras.registered import dense_features

    __all__ += ["dense_features"]
