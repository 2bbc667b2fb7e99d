"""Inventory of a process: resident memory and number of objects, as JSON."""

import ctypes
import gc
import json
import os
import threading
import weakref
from pathlib import Path


def of_python(work, done, seconds, **more):
    """Return the inventory, to be called after a garbage collection; `more` has additional counts."""
    # Return the free memory of the heap to the system; otherwise its amount varies at random.
    ctypes.CDLL(None).malloc_trim(0)
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    counted = {"objects of Python": len(gc.get_objects()), "threads": threading.active_count(), **more}
    return json.dumps({"work": work, "done": done, "seconds": round(seconds), "resident": resident, "counts": counted})


def of_r_and_python(work, done, seconds, cells):
    """Return the inventory of both languages; R has counted its cons cells."""
    from rkeras.bridge.convert.proxies import OBJECTS
    from rkeras.bridge.r_api.r_object import RObject

    kept = sum(isinstance(one, RObject) for one in gc.get_objects())
    return of_python(
        work, done, seconds, **{"cells of R": int(cells), "held for R": len(OBJECTS), "held for Python": kept}
    )


watched = weakref.WeakSet()


def watch(value):
    """Count the value in `alive` as long as another reference keeps it."""
    watched.add(value)


def alive():
    return len(watched)
