"""Arguments of the settings."""

MEANINGS: dict[str, str] = {
    "value": "the new value",
    "policy": 'a policy or its name, such as "mixed_float16"',
    "max_epochs": "the limit; NULL for none",
    "max_steps_per_epoch": "the limit; NULL for none",
    "data_format": '"channels_last" or "channels_first"',
}
