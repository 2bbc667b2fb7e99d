"""Wrapper layers around other layers and around modules of other frameworks."""

from typing import Any

from rkeras._core.kinds import COUNT, POSITIVE_INTEGER, SHAPE
from rkeras._core.verb import Verb
from rkeras._keras.loading import import_with_keras, symbol
from rkeras._layers.make_layer import create_and_compose, layers_of

layer = layers_of("layers_wrappers", power_iterations=POSITIVE_INTEGER, output_shape=SHAPE, seed=COUNT)


def _needs(*packages: str) -> Any:
    """Return a function that makes the layer after it checks for the Python packages the layer needs."""

    def run(this: Verb, given: dict[str, Any]) -> Any:
        import importlib.util

        missing = [name for name in packages if importlib.util.find_spec(name) is None]
        if missing:
            names = " and ".join(missing)
            raise ModuleNotFoundError(f"{this.name}(): needs the Python package {names}, which is not installed: "
                                      f"pip install {' '.join(missing)}.")  # fmt: skip
        assert this.target is not None
        return create_and_compose(symbol(this.target), given)

    return run


import_with_keras("rkeras._compat.layers.time_distributed")
layer("bidirectional", "Bidirectional", "Bidirectional layer (runs a recurrent layer in both directions)")
layer("layer_bidirectional", "Bidirectional", "Bidirectional layer (runs a recurrent layer in both directions)")
layer("time_distributed", "TimeDistributed", "Time distributed layer (applies a layer to every time step)")
layer("layer_time_distributed", "TimeDistributed", "Time distributed layer (applies a layer to every time step)")
layer("layer_spectral_normalization", "SpectralNormalization", "Spectral normalization wrapper of a layer")

layer("layer_tfsm", "TFSMLayer", "TensorFlow SavedModel as a layer")
layer("layer_torch_module_wrapper", "TorchModuleWrapper", "PyTorch module as a layer", run=_needs("torch"),
      note="It needs KERAS_BACKEND=torch.")  # fmt: skip
layer("layer_jax_model_wrapper", "JaxLayer", "JAX function as a layer", run=_needs("jax"))
layer("layer_flax_module_wrapper", "FlaxLayer", "Flax module as a layer", run=_needs("jax", "flax"))
