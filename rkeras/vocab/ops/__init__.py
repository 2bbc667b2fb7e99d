"""Verbs of operations on tensors."""

from rkeras.vocab.ops import boxes, flow_ops, image_ops, nn_ops, ops, random, tree
