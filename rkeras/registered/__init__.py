"""What is loaded after Keras, by `symbol`: classes that Keras finds when it opens a model that has one, and a mend."""

import keras

from rkeras.registered import locally_connected, time_major

__all__ = ["locally_connected", "time_major"]

# Another backend has no feature columns and sums no gradients over devices.
if keras.backend.backend() == "tensorflow":
    from rkeras.registered import dense_features, gradients

    __all__ += ["dense_features", "gradients"]
