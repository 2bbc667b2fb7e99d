"""R's C API, and what every call of it has to respect: the GIL, threads, interrupts and the console."""
