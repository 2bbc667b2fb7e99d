"""The kind of an argument by its name, for names that mean the same in nearly every verb."""

from __future__ import annotations

from typing import Any

from rkeras._core.kinds import (
    AS_IS,
    AXIS,
    COUNT,
    DATA,
    EPOCH,
    FLAG,
    FRACTION,
    INDEX,
    INTEGER,
    INTEGERS,
    LABELS,
    NUMBER,
    PATH,
    POSITIVE_INTEGER,
    SEQUENCE,
    SHAPE,
    Kind,
)

BY_NAME: dict[str, Kind] = {
    **dict.fromkeys(("units", "filters", "groups", "batch_size", "epochs", "num_classes", "input_dim",
                     "output_dim", "depth_multiplier", "steps_per_epoch", "validation_steps",
                     "validation_batch_size", "steps", "input_length", "steps_per_execution", "lora_rank",
                     "num_thresholds", "num_labels", "top_k", "ema_overwrite_frequency",
                     "gradient_accumulation_steps", "period", "input_batch_size"), POSITIVE_INTEGER),
    **dict.fromkeys(("patience", "cooldown", "start_from_epoch", "class_id"), COUNT),
    "initial_epoch": EPOCH,
    **dict.fromkeys(("seed", "ignore_class"), INTEGER),
    **dict.fromkeys(("kernel_size", "strides", "pool_size", "dilation_rate"), INTEGERS),
    **dict.fromkeys(("shape", "batch_shape", "input_shape", "batch_input_shape", "noise_shape", "dim",
                     "input_batch_shape"), SHAPE),
    **dict.fromkeys(("min_delta", "factor", "momentum", "epsilon", "alpha", "baseline", "min_lr"), NUMBER),
    **dict.fromkeys(("rate", "dropout", "recurrent_dropout", "validation_split", "label_smoothing"),
                     FRACTION),
    **dict.fromkeys(("use_bias", "return_sequences", "return_state", "go_backwards", "stateful", "unroll",
                     "mask_zero", "unit_forget_bias", "reset_after", "center", "scale", "nesterov", "amsgrad",
                     "from_logits", "restore_best_weights", "save_best_only", "save_weights_only",
                     "overwrite", "include_optimizer", "compile", "centered", "use_ema", "multi_label",
                     "safe_mode"), FLAG),
    **dict.fromkeys(("filepath", "path"), PATH),
    **dict.fromkeys(("metrics", "weighted_metrics", "callbacks"), SEQUENCE),
    **dict.fromkeys(("axis", "axes"), AXIS),
    "index": INDEX,
    **dict.fromkeys(("x", "sample_weight", "validation_data"), DATA),
    "y": LABELS,
    # Optimizers
    "ns_steps": POSITIVE_INTEGER,
    **dict.fromkeys(("beta_1", "beta_2", "rho", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm",
                     "ema_momentum", "loss_scale_factor", "initial_accumulator_value"), NUMBER),
}  # fmt: skip
"""The kind of every argument that means the same in nearly every verb; a verb may state another for itself."""


class Stated(dict[str, Kind]):
    """Kinds of a verb whose other arguments are the user's own, whatever they are called: the table says nothing."""

    def get(self, name: str, default: Any = None) -> Any:
        """The stated kind, else what is taken as it is."""
        return super().get(name, AS_IS)
