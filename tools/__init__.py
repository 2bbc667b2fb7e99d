"""Tools run from the repository root, which are not installed: the generator and the documentation site."""
