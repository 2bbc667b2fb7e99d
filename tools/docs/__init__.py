"""Documentation site: `python -m tools.docs.website` builds it, `python -m tools.docs.check` tests it in a browser."""
