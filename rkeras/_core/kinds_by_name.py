"""Kinds of argument by name, for names that have one meaning in nearly all verbs."""

from __future__ import annotations

from typing import Any

from rkeras._core import kinds

BY_NAME: dict[str, kinds.Kind] = {
    **dict.fromkeys(("units", "filters", "groups", "num_classes", "input_dim", "output_dim",
                     "depth_multiplier", "input_length", "steps_per_execution", "lora_rank",
                     "num_thresholds", "num_labels", "top_k", "ema_overwrite_frequency",
                     "gradient_accumulation_steps", "period", "input_batch_size"), kinds.POSITIVE_INTEGER),
    **dict.fromkeys(("batch_size", "epochs", "steps", "steps_per_epoch", "validation_steps", "validation_batch_size"),
                    kinds.TRUNCATED),
    **dict.fromkeys(("patience", "cooldown", "start_from_epoch", "class_id"), kinds.COUNT),
    "initial_epoch": kinds.EPOCH,
    **dict.fromkeys(("seed", "ignore_class"), kinds.INTEGER),
    **dict.fromkeys(("kernel_size", "strides", "pool_size", "dilation_rate"), kinds.INTEGERS),
    **dict.fromkeys(("shape", "batch_shape", "input_shape", "batch_input_shape", "noise_shape", "dim",
                     "input_batch_shape"), kinds.SHAPE),
    **dict.fromkeys(("min_delta", "factor", "momentum", "epsilon", "alpha", "baseline", "min_lr"), kinds.NUMBER),
    **dict.fromkeys(("rate", "dropout", "recurrent_dropout", "validation_split", "label_smoothing"),
                     kinds.FRACTION),
    **dict.fromkeys(("use_bias", "return_sequences", "return_state", "go_backwards", "stateful", "unroll",
                     "mask_zero", "unit_forget_bias", "reset_after", "center", "scale", "nesterov", "amsgrad",
                     "from_logits", "restore_best_weights", "save_best_only", "save_weights_only",
                     "overwrite", "include_optimizer", "compile", "centered", "use_ema", "multi_label",
                     "safe_mode"), kinds.FLAG),
    **dict.fromkeys(("filepath", "path"), kinds.PATH),
    **dict.fromkeys(("metrics", "weighted_metrics", "callbacks"), kinds.SEQUENCE),
    **dict.fromkeys(("axis", "axes"), kinds.AXIS),
    "index": kinds.INDEX,
    **dict.fromkeys(("x", "sample_weight", "validation_data"), kinds.DATA),
    "y": kinds.LABELS,
    # Optimizers
    "ns_steps": kinds.POSITIVE_INTEGER,
    **dict.fromkeys(("beta_1", "beta_2", "rho", "weight_decay", "clipnorm", "clipvalue", "global_clipnorm",
                     "ema_momentum", "loss_scale_factor", "initial_accumulator_value"), kinds.NUMBER),
}  # fmt: skip
"""The kind of each argument that has one meaning in nearly all verbs; a declaration may state another kind."""


class ExplicitKinds(dict[str, kinds.Kind]):
    """Kinds of a verb whose other arguments have names chosen by the caller: the table does not apply to them."""

    def get(self, name: str, default: Any = None) -> Any:
        """Return the stated kind, otherwise `AS_IS`."""
        return super().get(name, kinds.AS_IS)
