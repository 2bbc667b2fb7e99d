"""Estimators: a model with a directory that it trains in."""

from rkeras._core.arguments import AS_IS, COUNT, PATH, STRING, Kind, function, refuse
from rkeras._core.predicates import is_model
from rkeras._core.verb import verb

INPUT = Kind("a function of nothing that gives a dataset, or inputs and targets", function)


def _model(value):
    return value if is_model(value) else function(value)


@verb(kinds={"keras_model": Kind("a compiled model, or a function that makes one", _model), "keras_model_path": PATH,
             "model_dir": PATH, "config": AS_IS})  # fmt: skip
def keras_model_to_estimator(keras_model=None, keras_model_path=None, custom_objects=None, model_dir=None, config=None):
    """A model with a directory of checkpoints from which it goes on: what tf.estimator was.

    TensorFlow no longer has estimators: this is a thin object over `fit` and `tf.distribute`. Where TF_CONFIG names
    several workers, give a function that makes and compiles the model; it is then trained by all of them.

    Args:
        keras_model: the model, compiled, or a function that makes it.
        keras_model_path: a file of a model instead.
        custom_objects: classes and functions of your own that the file names.
        model_dir: the directory of the checkpoints; a temporary one by default.
        config: settings by name: `save_checkpoints_steps` (1000), `keep_checkpoint_max` (5).

    Returns:
        An object with `train(input_fn, steps)`, `evaluate(input_fn, steps)`, `predict(input_fn)`,
        `export(export_dir_base)`, `model`, `model_dir` and `global_step`.

    Raises:
        ArgumentError: if there is neither a model nor a file.
        ValueError: if the model is not compiled.
    """
    from rkeras._training.estimator import estimator_of

    if (keras_model is None) == (keras_model_path is None):
        raise refuse("keras_model_to_estimator", "keras_model", "a model, where there is no `keras_model_path`",
                     keras_model)  # fmt: skip
    return estimator_of("keras_model_to_estimator", keras_model, keras_model_path, custom_objects, model_dir, config)


@verb(kinds={"input_fn": INPUT, "max_steps": COUNT})
def train_spec(input_fn, max_steps=None):
    """What an estimator trains on, for `train_and_evaluate`.

    Args:
        input_fn: function that gives a dataset of batches, or inputs and targets.
        max_steps: number of batches since the beginning; by default until the input ends.
    """
    from rkeras._training.estimator import TrainSpec

    return TrainSpec(input_fn, max_steps)


@verb(kinds={"input_fn": INPUT, "steps": COUNT, "name": STRING})
def eval_spec(input_fn, steps=100, name=None):
    """What an estimator evaluates on, for `train_and_evaluate`.

    Args:
        input_fn: function that gives a dataset of batches, or inputs and targets.
        steps: number of batches; NULL for all.
        name: a name for the evaluation.
    """
    from rkeras._training.estimator import EvalSpec

    return EvalSpec(input_fn, steps, name)
