"""What is run from the repository root and not installed: the generator, and the site of the documentation."""
