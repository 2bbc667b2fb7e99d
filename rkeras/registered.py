"""The Keras classes of rkeras, registered so that Keras finds them when it opens a model that has one."""

import keras

from rkeras import locally_connected, time_major

__all__ = ["locally_connected", "time_major"]

# Feature columns are TensorFlow's, which another backend does without.
if keras.backend.backend() == "tensorflow":
    from rkeras import dense_features

    __all__ += ["dense_features"]
