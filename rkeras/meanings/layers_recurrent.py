"""Arguments of recurrent layers."""

from __future__ import annotations

MEANINGS: dict[str, str] = {
    "cell": "a recurrent cell, or a list of cells to stack",
    "cells": "list of cells, from input to output",
    "time_major": "whether the axes of the input are time, batch, feature",
    "zero_output_for_mask": "whether the output of a masked step is zero instead of the previous output",
}
