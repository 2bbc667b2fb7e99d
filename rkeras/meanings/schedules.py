"""Arguments of the schedules."""

MEANINGS: dict[str, str] = {
    "initial_learning_rate": "learning rate at the first step",
    "decay_steps": "number of steps of the decay",
    "alpha": "minimum learning rate, as a fraction of the initial one",
    "warmup_target": "learning rate at the end of the warmup; no warmup by default",
    "warmup_steps": "number of steps of the warmup",
    "first_decay_steps": "number of steps until the first restart",
    "t_mul": "factor by which each period is longer than the previous one",
    "m_mul": "factor by which the learning rate is multiplied at each restart",
    "decay_rate": "decay rate over `decay_steps` steps",
    "staircase": "whether to decay in discrete intervals of `decay_steps` steps",
    "boundaries": "steps at which the learning rate changes",
    "values": "learning rates of the intervals between the boundaries",
    "end_learning_rate": "learning rate at the end",
    "power": "power of the polynomial; 1 is linear",
    "cycle": "whether to restart after `decay_steps` steps",
}
