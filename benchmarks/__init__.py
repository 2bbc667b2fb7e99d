"""Benchmarks: rkeras against plain Keras and against the machine's own floor, as ratios of interleaved runs."""
