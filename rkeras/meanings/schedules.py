"""Arguments of the schedules."""

MEANINGS: dict[str, str] = {
    "initial_learning_rate": "the rate at the first step",
    "decay_steps": "number of steps over which the rate falls",
    "alpha": "the least rate, as a fraction of the first",
    "warmup_target": "the rate to rise to before it falls; by default it falls at once",
    "warmup_steps": "number of steps in which the rate rises",
    "first_decay_steps": "number of steps until the first restart",
    "t_mul": "how many times longer each period is than the last",
    "m_mul": "what the rate at each restart is multiplied by",
    "decay_rate": "how much the rate falls in `decay_steps` steps",
    "staircase": "whether the rate falls in jumps, every `decay_steps` steps",
    "boundaries": "the steps after which the rate changes",
    "values": "the rates before, between and after the boundaries",
    "end_learning_rate": "the rate at the end",
    "power": "power of the polynomial; 1 is a line",
    "cycle": "whether to begin anew after `decay_steps` steps",
}
