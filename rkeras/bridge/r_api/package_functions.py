"""Functions of the R package that Python calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rkeras.bridge.r_api.c_api import NIL


@dataclass
class PackageFunctions:
    """R functions by their name in the R package; NULL until R has passed them to Python."""

    guard: Any = NIL
    """Evaluates its argument and returns the value in a list, or the condition of an error or interrupt."""
    call_as_written: Any = NIL
    """Calls a Python object with the arguments as they are in the call. Its body is that of every callable's proxy."""
    call_matched: Any = NIL
    """The same with the arguments matched to the formals by R's rules."""
    guard_inside: Any = NIL
    """Does the same with given handlers and restarts. A jump to one of them is returned as a list of two or three."""
    handler_that_leaves: Any = NIL
    """Makes a handler that ends the innermost call of an R function from Python."""
    leave_with_error: Any = NIL
    """Handler of errors that handlers around the call raise."""
    signal_python_warnings: Any = NIL
    error_hint: Any = NIL
    """Returns the sentence that follows the message of a Python error."""
    verb_of: Any = NIL
    """Returns the name of the verb that an R function is."""
    graph_form: Any = NIL
    """Returns the form of a function whose control flow accepts tensors."""
    members_read: Any = NIL
    """Returns the members of a callback that a function uses, if it otherwise only computes."""
    is_captured: Any = NIL
    """Returns whether "output" or "message" goes elsewhere than to the console."""
    ask_user: Any = NIL
    """Asks the user a yes-or-no question."""
    na_action: Any = NIL
    """Returns the option for missing values; NULL if it is not set."""
    collect_garbage: Any = NIL
    matrix_parts: Any = NIL
    """Returns the components of a sparse matrix, or a dense matrix as a plain one."""
    sparse_matrix: Any = NIL
    """Makes a sparse matrix of the package Matrix from its slots."""
    module_of: Any = NIL
    """Imports the Python module of `tf`, `keras` or `K`."""
    class_of_r6: Any = NIL
    callback_of_r6: Any = NIL
    constraint_of_r6: Any = NIL
    py_to_r_by_method: Any = NIL
    """Applies a user's S3 method of `py_to_r()`."""
    r_to_py_by_method: Any = NIL
    """Applies a user's S3 method of `r_to_py()`."""


r_package = PackageFunctions()
