"""Argument texts of saving and loading."""

MEANINGS = {
    "filepath": "file path",
    "max_shard_size": "largest file size in gigabytes; larger weights are split into several files (shards)",
    "model": "the model",
    "overwrite": "whether to replace an existing file",
    "skip_mismatch": "whether to skip layers whose weights have a different shape",
}
