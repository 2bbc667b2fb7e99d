"""Estimators: models that train with a directory of checkpoints, as `tf.estimator` did."""

from rkeras._core.converters import function
from rkeras._core.errors import argument_error
from rkeras._core.kinds import AS_IS, COUNT, PATH, STRING, Kind
from rkeras._core.predicates import is_model
from rkeras._core.verb import verb

INPUT = Kind("a function without arguments that returns a dataset, or inputs and targets", function)


def _model(value):
    return value if is_model(value) else function(value)


@verb(kinds={"keras_model": Kind("a compiled model, or a function that returns one", _model), "keras_model_path": PATH,
             "model_dir": PATH, "config": AS_IS})  # fmt: skip
def keras_model_to_estimator(keras_model=None, keras_model_path=None, custom_objects=None, model_dir=None, config=None):
    """Convert a Keras model to an estimator (tf.estimator) with checkpoints.

    Training resumes from the checkpoints in the directory. TensorFlow no longer has estimators: the result is a thin
    object over `fit()` and `tf.distribute`. If TF_CONFIG names several workers, pass a function that builds and
    compiles the model; all workers then train it together.

    Args:
        keras_model: a compiled model, or a function that returns one.
        keras_model_path: path of a model file, instead of `keras_model`.
        custom_objects: custom classes and functions that the model file uses, by name or as a list.
        model_dir: directory for checkpoints; a temporary directory by default.
        config: settings by name: `save_checkpoints_steps` (1000 by default), `keep_checkpoint_max` (5 by default).

    Returns:
        An object with `train(input_fn, steps)`, `evaluate(input_fn, steps)`, `predict(input_fn)`,
        `export(export_dir_base)`, `model`, `model_dir` and `global_step`.

    Raises:
        ArgumentError: if there is neither a model nor a file.
        ValueError: if the model is not compiled.
    """
    from rkeras._training.estimator import estimator_of

    if (keras_model is None) == (keras_model_path is None):
        raise argument_error("keras_model_to_estimator", "keras_model", "a model, unless there is a `keras_model_path`",
                     keras_model)  # fmt: skip
    return estimator_of("keras_model_to_estimator", keras_model, keras_model_path, custom_objects, model_dir, config)


@verb(kinds={"input_fn": INPUT, "max_steps": COUNT})
def train_spec(input_fn, max_steps=None):
    """Training specification of an estimator, for `train_and_evaluate()`.

    Args:
        input_fn: function without arguments that returns a dataset of batches, or inputs and targets.
        max_steps: total number of batches to train on, since the first; by default until the input ends.
    """
    from rkeras._training.estimator import TrainSpec

    return TrainSpec(input_fn, max_steps)


@verb(kinds={"input_fn": INPUT, "steps": COUNT, "name": STRING})
def eval_spec(input_fn, steps=100, name=None):
    """Evaluation specification of an estimator, for `train_and_evaluate()`.

    Args:
        input_fn: function without arguments that returns a dataset of batches, or inputs and targets.
        steps: number of batches; NULL for all.
        name: name of the evaluation; none by default.
    """
    from rkeras._training.estimator import EvalSpec

    return EvalSpec(input_fn, steps, name)
