"""Layers around other layers, and around modules of other frameworks."""

from typing import Any

from rkeras._core.arguments import COUNT, POSITIVE_INTEGER, SHAPE
from rkeras._core.verb import Verb
from rkeras._keras.loading import symbol
from rkeras._layers.make_layer import layers_of, put

layer = layers_of("layers_wrappers", power_iterations=POSITIVE_INTEGER, output_shape=SHAPE, seed=COUNT)


def _needs(*packages: str) -> Any:
    """How a layer runs that stands on a package that Keras does not bring."""

    def run(this: Verb, given: dict[str, Any]) -> Any:
        import importlib.util

        missing = [name for name in packages if importlib.util.find_spec(name) is None]
        if missing:
            names = " and ".join(missing)
            raise ModuleNotFoundError(f"{this.name}(): needs the Python package {names}, which is not installed: "
                                      f"pip install {' '.join(missing)}.")  # fmt: skip
        assert this.target is not None
        return put(symbol(this.target), given)

    return run


layer("bidirectional", "Bidirectional", "A recurrent layer in both directions")
layer("layer_bidirectional", "Bidirectional", "A recurrent layer in both directions")
layer("time_distributed", "TimeDistributed", "A layer on every step of a sequence")
layer("layer_time_distributed", "TimeDistributed", "A layer on every step of a sequence")
layer("layer_spectral_normalization", "SpectralNormalization", "A layer whose kernel is divided by its spectral norm")

layer("layer_tfsm", "TFSMLayer", "A SavedModel of TensorFlow as a layer")
layer("layer_torch_module_wrapper", "TorchModuleWrapper", "A module of PyTorch as a layer", run=_needs("torch"),
      note="It runs with KERAS_BACKEND=torch.")  # fmt: skip
layer("layer_jax_model_wrapper", "JaxLayer", "A function of JAX as a layer", run=_needs("jax"))
layer("layer_flax_module_wrapper", "FlaxLayer", "A module of Flax as a layer", run=_needs("jax", "flax"))
