"""What arguments of the functions of nested structures mean."""

MEANINGS = {
    "a": "a structure",
    "b": "another structure",
    "check_types": "accepted; Keras 3 looks at the types of lists always",
    "flat_sequence": "the leaves, as a list",
    "func": "a function",
    "structure": "a structure",
    "top_down": "whether the function sees the whole before its parts",
}
