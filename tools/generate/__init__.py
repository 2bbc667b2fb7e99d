"""Write everything that follows from the declarations: signatures, Python stubs, R functions, NAMESPACE, help."""
