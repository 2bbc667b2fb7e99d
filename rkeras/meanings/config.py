"""Arguments of the configuration functions."""

MEANINGS: dict[str, str] = {
    "value": "the new value",
    "policy": 'a dtype policy or its name, such as "mixed_float16"',
    "max_epochs": "maximum number of epochs; NULL (Python: None) for no limit",
    "max_steps_per_epoch": "maximum number of steps per epoch; NULL (Python: None) for no limit",
    "data_format": '"channels_last" or "channels_first"',
}
