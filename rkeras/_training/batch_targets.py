"""Targets and weights of batches: in the order of the model's outputs, with class weights as sample weights.

Keras takes weights by output name only if the targets are by name too and fails later, takes the argmax of labels over
the steps of sequences, and takes class weights neither with sample weights nor with generators nor for several outputs.
"""

from __future__ import annotations

from types import GeneratorType
from typing import Any

from rkeras._core.errors import argument_error
from rkeras._core.predicates import is_dataset
from rkeras._keras import private
from rkeras._keras.loading import symbol
from rkeras._values import missing_values

ClassWeights = dict[int, float]


def output_names(model: Any) -> list[str]:
    """Names of the outputs of a model, in order; none if the class of the model does not define them."""
    last = [layer.name for layer in (getattr(model, "layers", None) or [])[-1:]]
    is_sequential = isinstance(model, symbol("keras.Sequential"))
    return last if is_sequential else [str(name) for name in getattr(model, "output_names", None) or []]


def has_own_loss(model: Any) -> bool:
    """Whether a loss of a model is a function or class of the user, which may skip missing targets."""
    losses = symbol("keras.tree.flatten")(getattr(model, "loss", None))
    modules = [getattr(loss, "__module__", "") for loss in losses if loss is not None and not isinstance(loss, str)]
    return not all(module.startswith("keras.") for module in modules)


class BatchConverter:
    """Converts the targets and weights of batches for a model.

    Args:
        caller: name of the verb, for errors.
        model: the model.
        class_weight: weights by class index; for several outputs, such weights by the name of the output.
    """

    def __init__(self, caller: str, model: Any, class_weight: Any = None):
        self._caller, self._model, self._class_weight = caller, model, class_weight
        self._loss = getattr(model, "loss", None)
        struct = private.value(model, "_outputs_struct", None)
        if not isinstance(struct, dict):
            self._names = output_names(model)
        else:
            self._names = [*struct] if all(hasattr(tensor, "shape") for tensor in struct.values()) else []
        self._by_name = isinstance(struct, dict)
        outputs = getattr(model, "outputs", None) or []
        shapes = {name: tuple(tensor.shape) for name, tensor in zip(self._names, outputs, strict=False)}
        self._shapes = {k: tuple(v.shape) for k, v in struct.items()} if self._by_name and self._names else shapes

    def __call__(self, batch: Any) -> Any:
        """Convert a batch `(x, y)` or `(x, y, sample_weight)`; other batches are returned as they are."""
        if not isinstance(batch, (list, tuple)) or not 2 <= len(batch) <= 3 or batch[1] is None:
            return batch
        x, y, *weight = batch
        y = self._in_order("y", y)
        weights = self._in_order("sample_weight", weight[0], y) if weight and weight[0] is not None else None
        if weights is not None or self._class_weight:
            y = self._with_last_axis(y)
        several = isinstance(y, (dict, list, tuple))
        if several and (isinstance(weights, (dict, list, tuple)) or self._class_weight):
            weights = self._for_each(y, weights)
        elif self._class_weight:
            weights = _product(self._of_classes(y, self._class_weight, self._names[0] if self._names else ""), weights)
        return (x, y) if weights is None else (x, y, weights)

    def checked(self, batch: Any) -> Any:
        """Convert a batch after a check for missing values."""
        own_loss = has_own_loss(self._model)
        missing_values.check_batch(self._caller, (batch[0], None, *batch[2:]) if own_loss else batch)
        return self(batch)

    def source(self, data: Any) -> Any:
        """Convert the batches of a dataset, a Python generator or a Keras `PyDataset`; other data are returned."""
        if is_dataset(data) and hasattr(data, "map"):
            if not self._changes(data.element_spec):
                return data
            tune = symbol("tensorflow.data.AUTOTUNE")
            return data.map(lambda *batch: self(batch), num_parallel_calls=tune).prefetch(tune)
        if not self._class_weight and len(self._names) < 2:
            return data
        if isinstance(data, GeneratorType):
            return (self(tuple(batch) if isinstance(batch, list) else batch) for batch in data)
        if isinstance(data, symbol("keras.utils.PyDataset")):
            return symbol("rkeras._training.converted_sequence.ConvertedSequence")(data, self)
        return data

    def _changes(self, spec: Any) -> bool:
        """Whether batches of a specification must be converted."""
        if not isinstance(spec, tuple) or not 2 <= len(spec) <= 3:
            return False
        named = [part for part in spec[1:] if isinstance(part, dict)]
        return bool(self._class_weight) or (bool(named) and not self._by_name)

    def _in_order(self, argument: str, value: Any, y: Any = None) -> Any:
        """Put values by output name in the order of the outputs. A model with one output takes the value itself."""
        if isinstance(value, dict):
            unknown = [str(key) for key in value if str(key) not in self._names]
            if self._names and unknown:
                rule = f"by the names of the outputs ({', '.join(self._names)})"
                raise argument_error(self._caller, argument, rule, unknown[0])
            # Targets of some of the outputs stay by name.
            partial = isinstance(y, dict) or (argument == "y" and len(value) < len(self._names))
            if self._by_name or partial or not self._names:
                return value
            found = tuple(value.get(name) for name in self._names)
            return found[0] if len(found) == 1 else found
        if isinstance(value, (list, tuple)) and len(value) == 1 and len(self._names) < 2 and hasattr(value[0], "shape"):
            return value[0]
        if isinstance(value, (list, tuple)) and all(isinstance(v, (int, float)) for v in value):
            return symbol("numpy.asarray")(value)
        return value

    def _with_last_axis(self, y: Any, name: str | None = None) -> Any:
        """Give labels (batch, time) of outputs (batch, time, 1) the last axis, so that each step has a loss."""
        if isinstance(y, dict):
            return {key: self._with_last_axis(labels, key) for key, labels in y.items()}
        if isinstance(y, (list, tuple)):
            return type(y)(map(self._with_last_axis, y, self._names)) if len(y) == len(self._names) else y
        name = self._names[0] if name is None and self._names else name
        shape, rank = self._shapes.get(name or "", ()), len(getattr(y, "shape", ()))
        if rank > 1 and len(shape) == rank + 1 and shape[-1] == 1:
            return symbol("tensorflow.expand_dims")(y, -1) if _is_tensor(y) else symbol("numpy.expand_dims")(y, -1)
        return y

    def _for_each(self, y: Any, weights: Any) -> Any:
        """Weights of each output, in the structure of the targets."""
        keys = [*y] if isinstance(y, dict) else range(len(y))
        if self._class_weight and not any(name in self._class_weight for name in self._names):
            rule = 'weights by the name of the output, such as list(a = list("0" = 1, "1" = 5)), for several outputs'
            raise argument_error(self._caller, "class_weight", rule, self._class_weight)
        if isinstance(weights, (list, tuple)) and len(weights) != len(keys):
            rule = f"one array of weights for each of the {len(keys)} outputs"
            raise argument_error(self._caller, "sample_weight", rule, shown=f"{len(weights)} of them")
        if isinstance(weights, (list, tuple)):
            weights = dict(zip(keys, weights, strict=True))

        def of(position: int, key: Any) -> Any:
            given = weights.get(key) if isinstance(weights, dict) else weights
            name = key if isinstance(key, str) else self._names[position] if self._names else ""
            if self._class_weight and name in self._class_weight:
                given = _product(self._of_classes(y[key], self._class_weight[name], name), given)
            return _ones(y[key]) if given is None else given

        found = [of(position, key) for position, key in enumerate(keys)]
        return dict(zip(keys, found, strict=True)) if isinstance(y, dict) else type(y)(found)

    def _of_classes(self, y: Any, weights: ClassWeights, name: str) -> Any:
        """The weight of the class of each sample, or of each step if the labels are of shape (batch, time)."""
        import tensorflow as tf

        labels = tf.convert_to_tensor(y)
        rank = labels.shape.rank
        if rank is None:
            raise argument_error(self._caller, "class_weight", "NULL for labels whose number of axes is unknown")
        if rank > 1 and labels.shape[-1] == 1:
            labels = tf.squeeze(labels, -1)
        elif rank > 1 and not self._are_indices(rank, name):
            self._check_one_class(y, labels)
            labels = tf.argmax(labels, -1)
        last = max(weights, default=0)
        floatx = symbol("keras.backend.floatx")()
        table = tf.constant([weights.get(i, 1.0) for i in range(last + 1)] + [1.0], floatx)
        index = tf.cast(tf.round(labels) if labels.dtype.is_floating else labels, tf.int64)
        found = tf.gather(table, tf.where((index < 0) | (index > last), tf.constant(last + 1, tf.int64), index))
        return found if _is_tensor(y) else found.numpy()

    def _are_indices(self, rank: int, name: str) -> bool:
        loss = self._loss.get(name) if isinstance(self._loss, dict) else self._loss
        if isinstance(loss, (list, tuple)):
            loss = loss[self._names.index(name)] if name in self._names and len(loss) == len(self._names) else None
        loss_name = loss if isinstance(loss, str) else getattr(loss, "name", None) or getattr(loss, "__name__", "")
        return loss_name == "sparse_categorical_crossentropy" or rank < len(self._shapes.get(name, ()))

    def _check_one_class(self, y: Any, labels: Any) -> None:
        import tensorflow as tf

        top = tf.reduce_max(labels, -1, keepdims=True)
        count = tf.reduce_sum(tf.cast(tf.equal(labels, top), tf.int32), -1)
        rule = "left out if a sample has several classes or none"
        hint = "Pass `sample_weight` with one weight for each sample."
        if not tf.executing_eagerly():
            tf.debugging.assert_equal(count, 1, f"{self._caller}(): `class_weight` must be {rule}. {hint}")
        elif tf.reduce_any(count != 1):
            raise argument_error(self._caller, "class_weight", rule, hint=hint, shown="given for such labels `y`")


def converted(convert: BatchConverter, x: Any, y: Any, sample_weight: Any) -> tuple[Any, Any, Any]:
    """Convert the arguments of Keras's `fit`, which are None where the data contain the targets."""
    found = convert((x, y, sample_weight))
    return (*found, None) if len(found) == 2 else tuple(found)


def _is_tensor(value: Any) -> bool:
    return symbol("tensorflow.is_tensor")(value)


def _ones(y: Any) -> Any:
    import tensorflow as tf

    return tf.ones(tf.shape(y)[:1]) if _is_tensor(y) else symbol("numpy.ones")(len(y), "float32")


def _product(class_weights: Any, weights: Any) -> Any:
    """Multiply class weights by sample weights; the axes of both begin with the samples."""
    if weights is None:
        return class_weights
    in_numpy = not _is_tensor(class_weights)
    ops: Any = symbol("numpy") if in_numpy else symbol("tensorflow")
    weights = ops.asarray(weights) if in_numpy else ops.cast(weights, class_weights.dtype)
    rank = max(len(class_weights.shape), len(weights.shape))

    def padded(tensor: Any) -> Any:
        for _ in range(rank - len(tensor.shape)):
            tensor = ops.expand_dims(tensor, -1)
        return tensor

    product = padded(class_weights) * padded(weights)
    return product.astype(class_weights.dtype) if in_numpy else product
