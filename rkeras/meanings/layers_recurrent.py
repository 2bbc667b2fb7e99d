"""Arguments of recurrent layers."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "cell": "a cell, or a list of cells on top of each other",
    "cells": "a list of cells, from the input to the output",
    "time_major": "whether the axes of the sequences are time, batch, feature",
    "zero_output_for_mask": "whether the output of a masked step is zero, not that of the step before",
}
