"""Conversions between R values and Python values."""
