"""What arguments of saving and loading mean."""

MEANINGS = {
    "filepath": "the file",
    "max_shard_size": "largest size of a file in gigabytes; there may be several then",
    "model": "the model",
    "overwrite": "whether to replace a file that is there",
    "skip_mismatch": "whether to leave layers alone whose weights have other shapes",
}
