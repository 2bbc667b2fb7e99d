"""Hosts: R hosts Python (`start_from_r`), or Python hosts R (`run_script`, `start_r`).

The code between R and Python is the same in both cases.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any


def attach(own_r: bool = True) -> None:
    """Connect the running R and this Python. Called on the thread of R.

    Args:
        own_r: whether this thread is in R whenever it is not in an entry. It is not in a notebook, where rpy2 enters
            and leaves R for each evaluation and the output of Python already has a destination.
    """
    from rkeras.bridge.r_api.c_api import rlock

    if own_r:
        rlock.acquire()
    if os.environ.get("RKERAS_HOLDS_GIL"):
        from rkeras.bridge.r_api import gil

        gil.hold()

    from rkeras._keras import patches
    from rkeras.bridge import call, import_hooks, python_warnings, registrations  # noqa: F401  it fills registries
    from rkeras.bridge.r_api import console, interrupts, threads

    threads.main_thread.in_r = own_r
    _exchange_functions(call.pointers)
    python_warnings.install()
    if own_r:
        console.install()
    interrupts.install()
    import_hooks.when_loaded(patches.ITERATORS, patches.destroy_iterators_in_threads)
    import_hooks.when_loaded("tensorflow", patches.keep_eager_execution)


def _exchange_functions(entries: Callable[[], Any]) -> None:
    """Pass the entries to the R package, and take its functions that Python calls."""
    from rkeras._files import confirm_overwrite
    from rkeras._keras import clear_session
    from rkeras._values import missing_values
    from rkeras.bridge.convert.r_functions import RFunction
    from rkeras.bridge.r_api.c_api import Protected, build_call, evaluate, parse_and_evaluate, preserve, r, strings
    from rkeras.bridge.r_api.package_functions import r_package

    names = [field.name for field in fields(r_package)]
    with Protected() as protect:
        receive = protect(parse_and_evaluate('getNamespace("rkeras")$receive_entries'))
        arguments = [protect(entries()), protect(strings(names))]
        functions = protect(evaluate(build_call(receive, arguments)))
        for i, name in enumerate(names):
            setattr(r_package, name, preserve(r.VECTOR_ELT(functions, i)))
    confirm_overwrite.set_prompt(RFunction(r_package.ask_user))
    missing_values.set_option(RFunction(r_package.na_action))
    clear_session.register_collector(RFunction(r_package.collect_garbage))


def start_from_r(own_r: bool = True) -> None:
    """Attach. Store the text of an error in an environment variable for the R package."""
    try:
        attach(own_r)
    except BaseException as error:
        os.environ["RKERAS_BOOT_ERROR"] = _start_fault(error)


def run_script(script: str, arguments: list[str], standins: bool = False) -> None:
    """Run an R script in this process, exactly as Rscript does. Does not return: R ends the process.

    Args:
        script: path of the script.
        arguments: the value of `commandArgs(trailingOnly = TRUE)`.
        standins: whether `library(keras)` and similar calls load the packages that stand in for them.

    Raises:
        FileNotFoundError: if there is no such script.
        RuntimeError: if R or rpy2 is missing, or they do not fit; the message names the version of rpy2 to install.
    """
    if not os.path.isfile(script):  # noqa: PTH113
        raise FileNotFoundError(f"rkeras run: there is no file {script}")
    _start(("rkeras", "--no-echo", "--no-restore", f"--file={script}", "--args", *arguments), own_console=False)
    _set_options(own_r=True)
    from rkeras.bridge.r_api.c_api import c_stream, parse_and_evaluate, r

    # rpy2 starts R in interactive mode, in which errors do not name the calls and go to standard output.
    parse_and_evaluate("options(showErrorCalls = TRUE)")
    # reticulate before 1.29 expects to hold the GIL, even if it is loaded before rkeras.
    parse_and_evaluate("""
setHook(packageEvent("reticulate", "onLoad"), function(...)
  if (utils::packageVersion("reticulate") < "1.29") .C(getOption("rkeras.acquire_gil")))
""")
    if standins:
        parse_and_evaluate("rkeras::standins()")
    r.R_Outputfile, r.R_Consolefile = c_stream("stdout"), c_stream("stderr")
    r.run_Rmainloop()


def standins_library() -> str:
    """Return the R library of the packages that stand in for keras, keras3 and others. Create it at first use.

    Raises:
        RuntimeError: if R or the R package is missing, or the library cannot be created.
    """
    import shutil
    import subprocess

    program = shutil.which("Rscript")
    if program is None:
        raise RuntimeError("R is not installed, or not on the PATH.")
    _find_own_package()
    code = "options(rkeras.start = FALSE); cat(getNamespace('rkeras')$standins_library())"
    done = subprocess.run([program, "-e", code], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.strip())
    return done.stdout


def _find_own_package() -> None:
    """In a clone, put the library with its own R package in front of other libraries."""
    library = Path(__file__).parents[2] / ".r-lib"
    if library.joinpath("rkeras").is_dir():
        os.environ["R_LIBS"] = os.pathsep.join(filter(None, [str(library), os.environ.get("R_LIBS")]))


def start_r(*options: str) -> None:
    """Prepare R in this Python process, such as a notebook, for `library(rkeras)`.

    Starts R if rpy2 has not started it yet. The output of R goes through the callbacks of rpy2, that of Python is not
    redirected.

    Args:
        options: the command line of R, if R is not running yet.

    Raises:
        RuntimeError: if R or rpy2 is missing, or they do not fit; the message names the version of rpy2 to install.
    """
    _start(("rkeras", "--quiet", "--no-save", *options), own_console=True)
    _set_options(own_r=False)


def _start(options: tuple[str, ...], own_console: bool) -> None:
    try:
        import rpy2.rinterface as rinterface
        from rpy2.rinterface_lib import embedded
    except Exception as error:
        raise RuntimeError(_start_fault(error)) from error
    if not embedded.isinitialized():
        _find_own_package()
        embedded.set_initoptions(tuple(map(_Option, options)))  # type: ignore[arg-type]  it takes any number
        # Keep R's own limit of the stack. The bridge changes it for other threads only.
        rinterface.initr(interactive=False, _want_setcallbacks=own_console, _c_stack_limit=0)
    os.environ["RKERAS_HOST"] = f"python:{os.getpid()}"


class _Option(str):
    """An option of R's command line, which may contain any file name; rpy2 encodes options as ASCII."""

    def encode(self, *_: Any) -> bytes:
        return os.fsencode(str(self))


def _set_options(own_r: bool) -> None:
    """Store the C functions that the R package needs before it has the entries in options of R.

    `rkeras.attach` passes the entries to the R package, `rkeras.acquire_gil` acquires the GIL.
    """
    from rkeras.bridge.r_api import gil
    from rkeras.bridge.r_api.c_api import build_call, evaluate, ffi, r, rlock, sym

    @ffi.callback("SEXP()")
    def attach_now() -> Any:
        start_from_r(own_r)
        return r.R_NilValue

    _callbacks.append(attach_now)
    offered = {"rkeras.attach": attach_now, "rkeras.acquire_gil": ffi.cast("void *", gil.ACQUIRE)}
    with rlock:
        for name, function in offered.items():
            pointer = r.R_MakeExternalPtr(ffi.cast("DL_FUNC", function), sym("native symbol"), r.R_NilValue)
            r.Rf_protect(pointer)
            evaluate(build_call(sym("options"), [pointer], [name]))
            r.Rf_unprotect(1)


_callbacks: list[Any] = []
"""C functions that must not be freed."""


def _start_fault(error: BaseException) -> str:
    """Return why R and Python cannot be connected: the finding of `rkeras doctor`, otherwise the traceback."""
    import traceback

    from rkeras._setup.doctor import rpy2_fault, version_of
    from rkeras._setup.install import r_version

    version = r_version()
    if version is None:
        return "R is not installed, or not on the PATH."
    fault = rpy2_fault(version, version_of("rpy2-rinterface"))
    return fault or "".join(traceback.format_exception(error))
