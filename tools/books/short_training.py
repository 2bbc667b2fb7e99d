"""Shorten training, and accept other files as downloads: Python imports this module at its start as `sitecustomize`.

An epoch has two steps. The code of the chapters is not changed, and it often uses the number of epochs.
"""

import functools
import importlib.machinery
import sys

STEPS = 2


def _shorten(trainer):
    fit = trainer.fit

    @functools.wraps(fit)
    def short(self, *args, **kwargs):
        kwargs["steps_per_epoch"] = min(kwargs.get("steps_per_epoch") or STEPS, STEPS)
        if kwargs.get("validation_data") is not None or kwargs.get("validation_split"):
            kwargs["validation_steps"] = min(kwargs.get("validation_steps") or STEPS, STEPS)
        return fit(self, *args, **kwargs)

    trainer.fit = short


CHANGES = {
    "keras.src.backend.tensorflow.trainer": lambda module: _shorten(module.TensorFlowTrainer),
    "keras.src.backend.jax.trainer": lambda module: _shorten(module.JAXTrainer),
    "keras.src.utils.file_utils": lambda module: setattr(module, "validate_file", lambda *args, **kwargs: True),
}


class _Finder:
    """Apply the change of a module after it was imported."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        # Keras is imported again when a chapter chooses another backend.
        change = CHANGES.get(name)
        if change is None:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        if spec is None or spec.loader is None:
            return spec
        load = spec.loader.exec_module

        def load_and_change(module):
            load(module)
            change(module)

        spec.loader.exec_module = load_and_change
        return spec


sys.meta_path.insert(0, _Finder)
