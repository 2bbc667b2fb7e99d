"""Arguments of the session functions."""

MEANINGS = {"free_memory": "whether to run the garbage collector"}
