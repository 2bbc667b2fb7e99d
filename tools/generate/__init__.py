"""Generator of what follows from the declarations: signatures, Python stub, R functions, NAMESPACE, help pages."""

HEADER = "Generated from rkeras/vocab by python -m tools.generate. Do not edit.\n"
WIDTH = 120
"""Number of columns of a generated line, where its syntax allows a break."""
