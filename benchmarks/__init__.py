"""Benchmarks of rkeras, as ratios to plain Keras and to a floor, measured in interleaved runs."""
