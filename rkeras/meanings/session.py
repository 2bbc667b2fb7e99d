"""What arguments of the session mean."""

MEANINGS = {"free_memory": "whether to collect garbage at once"}
