"""The site: `python -m tools.docs.website` builds it, `python -m tools.docs.check` looks at it in a browser."""
