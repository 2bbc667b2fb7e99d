"""Arguments of distillation."""

MEANINGS: dict[str, str] = {
    "teacher": "trained model",
    "student": "model to train",
    "distillation_losses": "distillation loss, or a list of them",
    "distillation_loss_weights": "weights of the distillation losses",
    "student_loss_weight": "weight of the student's own loss, 0 to 1",
    "temperature": "softmax temperature, above 0; higher values soften the probabilities",
    "loss": "loss that compares teacher and student, or its name",
    "teacher_layer_name": "name of the teacher's layer; by default the output",
    "student_layer_name": "name of the student's layer; by default the output",
}
