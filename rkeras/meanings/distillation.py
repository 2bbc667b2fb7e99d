"""Arguments of distillation."""

MEANINGS: dict[str, str] = {
    "teacher": "the trained model",
    "student": "the model to train",
    "distillation_losses": "what to learn from the teacher by, one or a list",
    "distillation_loss_weights": "weights of those losses",
    "student_loss_weight": "weight of the student's own loss, 0 to 1",
    "temperature": "how soft the probabilities are made, above 0",
    "loss": "how to compare, by the name of a loss or as a loss",
    "teacher_layer_name": "name of the teacher's layer; its output by default",
    "student_layer_name": "name of the student's layer; its output by default",
}
