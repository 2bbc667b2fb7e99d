"""Who hosts whom: R hosts Python (`start_from_r`), or Python hosts R (`run_script`, `start_r`).

The code between is the same.
"""

from __future__ import annotations

import builtins
import contextlib
import os
import threading
from pathlib import Path
from typing import Any


def attach(own_r: bool = True) -> None:
    """Hand the running R its entries. Called on R's thread.

    Args:
        own_r: whether this thread is in R whenever it is not in an entry; not so in a notebook, where rpy2 takes and
            releases R for each evaluation and Python's output already has a place to go.
    """
    from rkeras.bridge.rapi import call as r_call
    from rkeras.bridge.rapi import evaluate, parse_and_evaluate, r, rlock

    if own_r:
        rlock.acquire()
    if os.environ.get("RKERAS_HOLDS_INTERPRETER"):
        from rkeras.bridge.held_interpreter import hold

        hold()

    from rkeras.bridge import call, console, interrupts, iterators, threads

    threads.main_thread.in_r = own_r
    receive = r.Rf_protect(parse_and_evaluate('getNamespace("rkeras")$receive_entries'))
    entries = r.Rf_protect(call.pointers())
    makers = r.Rf_protect(evaluate(r_call(receive, [entries])))
    _take(makers)
    r.Rf_unprotect(3)
    if own_r:
        console.install()
    interrupts.install()
    iterators.install()


def _take(makers: Any) -> None:
    """The R package's own functions that Python needs."""
    from rkeras._files import confirm_overwrite
    from rkeras._keras import clear_session
    from rkeras.bridge import console, function, held, warned
    from rkeras.bridge.rapi import names_of, r

    by_name = {name: r.VECTOR_ELT(makers, i) for i, name in enumerate(names_of(makers) or [])}
    held.set_callable_maker(by_name["callable"])
    function.set_guard(by_name["guard"], by_name["verb_of"])
    console.set_captured(by_name["captured"])
    warned.install(by_name["keep_python_warnings"])
    confirm_overwrite.set_asking(function.RFunction(by_name["answer_to"]))
    clear_session.also_collect(function.RFunction(by_name["collect_garbage"]))


_importer: threading.Thread | None = None


def import_keras_in_background() -> None:
    """Start importing Keras and TensorFlow while R goes on; a verb that needs them waits for the rest.

    So does Python code of the user's that imports one of them: two threads, each in the middle of one, would wait for
    each other.
    """
    from rkeras._keras.loading import LOADING, keras

    plain = builtins.__import__

    # Each of the fifty thousand `import`s that are run meanwhile comes through here.
    def import_in_turn(name: str, *details: Any, **more: Any) -> Any:
        if name.startswith(("keras", "tensorflow")):
            with LOADING:
                return plain(name, *details, **more)
        return plain(name, *details, **more)

    def load() -> None:
        # The verb that needs Keras raises it again, where the user sees it.
        with contextlib.suppress(Exception):
            keras()
        if builtins.__import__ is import_in_turn:
            builtins.__import__ = plain

    global _importer
    builtins.__import__ = import_in_turn
    _importer = threading.Thread(target=load, name="rkeras-import", daemon=True)
    _importer.start()


def importing() -> bool:
    """Whether Keras and TensorFlow are being imported in the background."""
    return _importer is not None and _importer.is_alive()


def start_from_r(own_r: bool = True) -> None:
    """Attach, and leave the text of an error where the R package looks for it."""
    try:
        attach(own_r)
    except BaseException as error:
        os.environ["RKERAS_BOOT_ERROR"] = _why_not(error)


def run_script(script: str, arguments: list[str], standins: bool = False) -> None:
    """Run an R script in this process, exactly as Rscript would. Does not return: R ends the process.

    Args:
        script: path of the script.
        arguments: what `commandArgs(trailingOnly = TRUE)` gives.
        standins: whether `library(keras)` and its kin load what stands in for them.

    Raises:
        FileNotFoundError: if there is no such script.
        RuntimeError: if R or rpy2 is missing or they do not fit; the message has the pin.
    """
    if not os.path.isfile(script):  # noqa: PTH113
        raise FileNotFoundError(f"rkeras run: there is no file {script}")
    _start(("rkeras", "--no-echo", "--no-restore", f"--file={script}", "--args", *arguments), own_console=False)
    _offer(own_r=True)
    from rkeras.bridge.rapi import c_stream, parse_and_evaluate, r

    # rpy2 starts R as an interactive one, whose errors do not name the calls and go where the output goes.
    parse_and_evaluate("options(showErrorCalls = TRUE)")
    # reticulate before 1.29 counts on holding the interpreter, also before rkeras is there to make room for it.
    parse_and_evaluate("""
setHook(packageEvent("reticulate", "onLoad"), function(...)
  if (utils::packageVersion("reticulate") < "1.29") .C(getOption("rkeras.take_interpreter")))
""")
    if standins:
        parse_and_evaluate("rkeras::standins()")
    r.R_Outputfile, r.R_Consolefile = c_stream("stdout"), c_stream("stderr")
    r.run_Rmainloop()


def standins_library() -> str:
    """The R library of the packages that stand in for keras, keras3 ...; made at first use.

    Raises:
        RuntimeError: if R or the R package is missing, or the library cannot be made.
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
    """In a clone, put its R package, the one that fits, in front of others."""
    library = Path(__file__).parents[2] / ".r-lib"
    if library.joinpath("rkeras").is_dir():
        os.environ["R_LIBS"] = os.pathsep.join(filter(None, [str(library), os.environ.get("R_LIBS")]))


def start_r(*options: str) -> None:
    """Prepare R in this Python process, a notebook or a program of yours, for `library(rkeras)`.

    Starts R if rpy2 has not started it yet. What R prints goes through rpy2's callbacks; what Python prints stays
    Python's.

    Args:
        options: R's command line, if R is yet to be started.

    Raises:
        RuntimeError: if R or rpy2 is missing or they do not fit; the message has the pin.
    """
    _start(("rkeras", "--quiet", "--no-save", *options), own_console=True)
    _offer(own_r=False)


def _start(options: tuple[str, ...], own_console: bool) -> None:
    try:
        import rpy2.rinterface as rinterface
        from rpy2.rinterface_lib import embedded
    except Exception as error:
        raise RuntimeError(_why_not(error)) from error
    if not embedded.isinitialized():
        _find_own_package()
        embedded.set_initoptions(tuple(map(_Option, options)))  # type: ignore[arg-type]  it takes any number
        # R's own limit of its stack stays: the bridge lifts it for other threads only.
        rinterface.initr(interactive=False, _want_setcallbacks=own_console, _c_stack_limit=0)
    os.environ["RKERAS_HOST"] = f"python:{os.getpid()}"


class _Option(str):
    """An option of R's command line, which may have the name of any file; rpy2 would encode it as ASCII."""

    def encode(self, *_: Any) -> bytes:
        return os.fsencode(str(self))


def _offer(own_r: bool) -> None:
    """Leave R the functions that are needed before it has the entries: one hands them to the R package."""
    from rkeras.bridge.held_interpreter import TAKE
    from rkeras.bridge.rapi import call, evaluate, ffi, r, rlock, sym

    @ffi.callback("SEXP()")
    def attach_now() -> Any:
        start_from_r(own_r)
        return r.R_NilValue

    _kept.append(attach_now)
    offered = {"rkeras.attach": attach_now, "rkeras.take_interpreter": ffi.cast("void *", TAKE)}
    with rlock:
        for name, function in offered.items():
            pointer = r.R_MakeExternalPtr(ffi.cast("DL_FUNC", function), sym("native symbol"), r.R_NilValue)
            r.Rf_protect(pointer)
            evaluate(call(sym("options"), [pointer], [name]))
            r.Rf_unprotect(1)


_kept: list[Any] = []


def _why_not(error: BaseException) -> str:
    """Why R and Python do not come together here: what the doctor finds, else the error itself."""
    import shutil
    import subprocess
    import traceback

    from rkeras._setup.doctor import rpy2_fault, version_of

    program = shutil.which("R")
    if program is None:
        return "R is not installed, or not on the PATH."
    text = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    fault = rpy2_fault(text.partition("version ")[2], version_of("rpy2-rinterface"))
    return fault or "".join(traceback.format_exception(error))
