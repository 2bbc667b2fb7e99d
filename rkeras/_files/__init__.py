"""Files: atomic writes, overwrite prompts, format detection, downloads."""
