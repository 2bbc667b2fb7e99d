"""Who hosts whom: R hosts Python (`attach`), or Python hosts R (`run_script`). The code between is the same."""

from __future__ import annotations

import os
import sys
import threading
from typing import Any


def attach(own_r: bool = True) -> None:
    """Hand the running R its entries. Called on R's thread.

    Args:
        own_r: whether this thread is in R whenever it is not in an entry; not so in a notebook, where rpy2 takes and
            releases R for each evaluation.
    """
    from rkeras.bridge.rapi import call as r_call
    from rkeras.bridge.rapi import evaluate, parse_and_evaluate, r, rlock

    if own_r:
        rlock.acquire()
    # R is entered from other threads too, whose stacks R's own check knows nothing about.
    r.R_CStackLimit = 2**64 - 1

    from rkeras.bridge import call, console, interrupts

    receive = r.Rf_protect(parse_and_evaluate('getNamespace("rkeras")$receive_entries'))
    entries = r.Rf_protect(call.pointers())
    makers = r.Rf_protect(evaluate(r_call(receive, [entries])))
    _take(makers)
    r.Rf_unprotect(3)
    console.install()
    interrupts.install()


def _take(makers: Any) -> None:
    """The R package's own functions that Python needs."""
    from rkeras.bridge import function, held
    from rkeras.bridge.rapi import names_of, r

    by_name = {name: r.VECTOR_ELT(makers, i) for i, name in enumerate(names_of(makers) or [])}
    held.set_maker("callable", by_name["callable"])
    function.set_guard(by_name["guard"])


def import_keras_in_background() -> None:
    """Start importing Keras and TensorFlow while R goes on; a verb that needs them waits for the rest."""

    def load() -> None:
        from rkeras.symbol import keras

        try:
            keras()
        except Exception:  # noqa: S110  the verb that needs Keras raises it again, where the user sees it
            pass

    threading.Thread(target=load, name="rkeras-import", daemon=True).start()


def start_from_r(own_r: bool = True) -> None:
    """Attach, and leave the text of an error where the R package looks for it."""
    try:
        attach(own_r)
    except BaseException:
        import traceback

        os.environ["RKERAS_BOOT_ERROR"] = traceback.format_exc()


def run_script(script: str, arguments: list[str]) -> None:
    """Run an R script in this process, exactly as Rscript would. Does not return: R ends the process.

    Args:
        script: path of the script.
        arguments: what `commandArgs(trailingOnly = TRUE)` gives.

    Raises:
        FileNotFoundError: if there is no such script.
        RuntimeError: if R or rpy2 is missing or they do not fit; the message has the pin.
    """
    if not os.path.exists(script):  # noqa: PTH110
        raise FileNotFoundError(f"rkeras run: there is no file {script}")
    start_r(("rkeras", "--no-echo", "--no-restore", f"--file={script}", "--args", *arguments), callbacks=False)
    from rkeras.bridge.rapi import parse_and_evaluate, r

    # rpy2 starts R as an interactive one, whose errors do not name the calls.
    parse_and_evaluate("options(showErrorCalls = TRUE)")
    r.run_Rmainloop()


def start_r(options: tuple[str, ...], callbacks: bool = True) -> None:
    """Start R in this process and prepare it for `library(rkeras)`.

    Args:
        options: R's command line.
        callbacks: whether R's console goes through rpy2's callbacks (a notebook) or stays R's own (a script).
    """
    rinterface = _rpy2()
    rinterface.embedded.set_initoptions(options)
    os.environ["RKERAS_HOST"] = f"python:{os.getpid()}"
    rinterface.initr(interactive=False, _want_setcallbacks=callbacks)
    if callbacks:
        out, err = sys.stdout, sys.stderr
        console = rinterface.callbacks
        # What R prints must not come round to R again through the stream that Python prints to R with.
        console.consolewrite_print = lambda text: (out.write(text), out.flush(), None)[2]
        console.consolewrite_warnerror = lambda text: (err.write(text), err.flush(), None)[2]
    _offer(own_r=not callbacks)


def _offer(own_r: bool) -> None:
    """Leave R a function that the R package calls when it is loaded, to be handed the entries."""
    from rkeras.bridge.rapi import call, evaluate, ffi, r, sym

    @ffi.callback("SEXP()")
    def attach_now() -> Any:
        start_from_r(own_r)
        return r.R_NilValue

    _kept.append(attach_now)
    pointer = r.Rf_protect(r.R_MakeExternalPtr(ffi.cast("DL_FUNC", attach_now), sym("native symbol"), r.R_NilValue))
    evaluate(call(sym("options"), [pointer], ["rkeras.attach"]))
    r.Rf_unprotect(1)


_kept: list[Any] = []


def _rpy2() -> Any:
    from rkeras.doctor import rpy2_fault, version_of

    try:
        import rpy2.rinterface as rinterface
        from rpy2.rinterface_lib import callbacks, embedded
    except Exception as error:
        import shutil
        import subprocess

        program = shutil.which("R")
        if program is None:
            raise RuntimeError("R is not installed, or not on the PATH.") from error
        text = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
        fault = rpy2_fault(text.partition("version ")[2], version_of("rpy2-rinterface"))
        raise RuntimeError(fault or f"rpy2 cannot be imported: {error}") from error
    rinterface.embedded, rinterface.callbacks = embedded, callbacks
    return rinterface
