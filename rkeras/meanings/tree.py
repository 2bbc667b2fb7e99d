"""Arguments of the functions of nested structures."""

MEANINGS = {
    "a": "a nested structure",
    "b": "another nested structure",
    "check_types": "accepted; Keras 3 always compares the types of lists",
    "flat_sequence": "a list of the leaves",
    "func": "a function",
    "structure": "a nested structure",
    "top_down": "whether the function is called on a structure before its parts; after its parts otherwise",
}
