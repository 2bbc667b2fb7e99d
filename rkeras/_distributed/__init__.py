"""Distributed training: several processes, and several devices of one process."""
