"""Verbs of the session: configuration, Python, TensorFlow, training runs."""

from rkeras.vocab.session import config, operators, python, session, tensorflow, tfruns
