"""Stands for scikit-learn where it is not installed: tests/processes.py."""

raise ModuleNotFoundError("No module named 'sklearn'", name="sklearn")
