"""What a process has: its resident memory and how many objects, as a line of JSON."""

import ctypes
import gc
import json
import os
import threading
import weakref
from pathlib import Path


def of_python(work, done, seconds, **more):
    """After a collection; `more` is what else was counted."""
    # What is free within the heap goes back to the system. How much that is, is chance.
    ctypes.CDLL(None).malloc_trim(0)
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    counted = {"objects of Python": len(gc.get_objects()), "threads": threading.active_count(), **more}
    return json.dumps({"work": work, "done": done, "seconds": round(seconds), "resident": resident, "counts": counted})


def of_r_and_python(work, done, seconds, cells):
    """R has counted its cells, where all its objects begin."""
    from rkeras.bridge.convert.proxies import OBJECTS
    from rkeras.bridge.r_api.r_object import RObject

    kept = sum(isinstance(one, RObject) for one in gc.get_objects())
    return of_python(
        work, done, seconds, **{"cells of R": int(cells), "held for R": len(OBJECTS), "held for Python": kept}
    )


watched = weakref.WeakSet()


def watch(value):
    """Count it among those that are `alive`, for as long as something else keeps it."""
    watched.add(value)


def alive():
    return len(watched)
