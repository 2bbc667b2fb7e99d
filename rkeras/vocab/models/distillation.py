"""Knowledge distillation: train a small model (the student) with a large one (the teacher)."""

from typing import Any

from rkeras._core.converters import elements, function, number
from rkeras._core.kinds import FRACTION, NUMBER, SEQUENCE, STRING, Kind
from rkeras._core.verb import Verb, declare, verb
from rkeras._keras.loading import symbol
from rkeras._layers.construct import instance, make

KINDS = {
    "temperature": NUMBER, "student_loss_weight": FRACTION, "teacher_layer_name": STRING, "student_layer_name": STRING,
    "distillation_losses": SEQUENCE, "compute_loss": Kind("a function(teacher_outputs, student_outputs)", function),
    "distillation_loss_weights": Kind("numbers", lambda value: [number(v) for v in elements(value)]),
}  # fmt: skip


def distillation(name: str, target: str, about: str, **details: Any) -> Verb:
    """Declare a model or loss of distillation."""
    return declare(
        name, f"keras.distillation.{target}", family="distillation", run=make, kinds=KINDS, about=about, **details
    )


distillation("distiller", "Distiller", "Distiller model (knowledge distillation from teacher to student)")
distillation("distillation_logits", "LogitsDistillation", "Logits distillation (learns the outputs of a teacher)",
             uncalled_meaning=instance)  # fmt: skip
distillation("distillation_feature", "FeatureDistillation", "Feature distillation (learns features of a teacher)",
             uncalled_meaning=instance)  # fmt: skip


@verb(kinds=KINDS, target="keras.distillation.DistillationLoss")
def distillation_loss(compute_loss):
    """Custom distillation loss from a function.

    Args:
        compute_loss: function(teacher_outputs, student_outputs) that returns a tensor.

    Returns:
        A `keras.distillation.DistillationLoss`, for `distiller(distillation_losses = )`.
    """

    def compute(self: Any, teacher_outputs: Any, student_outputs: Any, **_: Any) -> Any:
        return compute_loss(teacher_outputs, student_outputs)

    return type("FunctionDistillation", (symbol("keras.distillation.DistillationLoss"),), {"compute_loss": compute})()
