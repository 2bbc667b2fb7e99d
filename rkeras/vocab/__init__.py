"""The vocabulary: declarations of the verbs, one module per family. Importing this package registers every verb."""

import sys

from rkeras.vocab import backend, components, data, layers, models, ops, saving, session

_MODULES = {name: module for name, module in sys.modules.items() if name.startswith("rkeras.vocab.")}
FAMILIES = {name.split(".")[3]: module for name, module in _MODULES.items() if name.count(".") == 3}
"""The module of each family of verbs, by name."""
