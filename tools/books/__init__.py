"""Run the code of the chapters of "Deep Learning with R" with the stand-in packages."""
