"""Call verbs with invalid arguments and classify each result.

`fuzz` draws the values for both languages. It writes each call to a pipe, line by line, so that the reader knows the
call in which the process died or hung. The class `Python` calls the verbs in Python; verb_calls.R passes its own
function to `fuzz`.
"""

import json
import math
import os
import re
import resource
import sys
import traceback
import warnings
import zlib
from pathlib import Path

import wrong_values
from drawing import draw

sys.path.insert(0, str(Path(__file__).parents[1]))

import example_checks

import rkeras
from rkeras._core.verb import VERBS, Verb

PACKAGE = str(Path(rkeras.__file__).parent) + os.sep
KERAS_PACKAGES = ("keras", "tensorflow", "tf_keras")
OURS = re.compile(r"\w+\(\): .*`\w+`|`\w+`(:| must be) ", re.DOTALL)
"""Error of rkeras that names an argument, also one of a verb that the verb calls, or one in its dots."""
BINDING = re.compile(
    r"\(\) (missing|got|takes) |unused argument|argument (\"\w+\" )?is missing|keywords must be strings"
)
"""Errors of Python and R for a call that does not match the formals; they name one argument."""
OF_A_FILE = re.compile(r"\w+: \[Errno \d+\]|ModuleNotFoundError: ")


def limit(gigabytes):
    """Limit the additional memory of the process and the size of its files, and write no core dump."""
    status = Path("/proc/self/status").read_text()
    taken = int(status.partition("VmData:")[2].split()[0]) << 10
    for what, most in ((resource.RLIMIT_DATA, taken + (gigabytes << 30)), (resource.RLIMIT_FSIZE, 1 << 28),
                            (resource.RLIMIT_CORE, 0)):  # fmt: skip
        resource.setrlimit(what, (most, resource.getrlimit(what)[1]))


# Results of calls ---------------------------------------------------------------------------------------------------


def fault(error, name, wrong):
    """Return the fault of an error, or an empty string."""
    if isinstance(error, (MemoryError, KeyboardInterrupt)):
        return ""
    text = f"{type(error).__name__}: {str(error)[:300]}"
    if not isinstance(error, Exception):
        return text
    frames = [(f.filename, f.line or "") for f in traceback.extract_tb(error.__traceback__)]
    return fault_of_frames(frames, text, name, wrong)


def fault_of_text(trace, text, name, wrong, of_verb):
    """Like `fault`, for a traceback as text; the last of several tracebacks belongs to the error.

    Errors that our code raises intentionally need not name the verb: R shows the call with the message.
    """
    last = trace[trace.rfind("Traceback (most recent call last)") :]
    frames = re.findall(r'^  File "(.*)", line \d+, in .*\n(?:    (.*))?', last, re.MULTILINE)
    if "MemoryError" in text or (of_verb and frames and frames[-1][1].startswith("raise ")):
        return ""
    return fault_of_frames(frames, text, name, wrong)


def fault_of_frames(frames, text, name, wrong):
    """Like `fault`, for the frames (file and line of code) and the text of an error.

    Accepted are errors of Keras or TensorFlow, raised below our code; errors of a function of the user; errors of the
    operating system about a file; import errors; and errors of rkeras that name the verb or the argument.
    """
    ours = max((i for i, (file, _) in enumerate(frames) if file.startswith(PACKAGE)), default=-1)
    beyond = [file for file, _ in frames[ours + 1 :]]
    if {part for file in beyond for part in Path(file).parts}.intersection(KERAS_PACKAGES):
        return ""
    if (
        {"<wrong value>", "<string>", name}.intersection(beyond)
        or OF_A_FILE.match(text)
        or names_verb_or_argument(text, name, wrong)
    ):
        return ""
    where = " <- ".join(f"{Path(file).name}: {line}" for file, line in reversed(frames[max(0, ours) :]))
    return f"{text}   at {where}"


def names_verb_or_argument(text, name, wrong):
    """Whether an error names the verb or the argument."""
    verb = VERBS[name]
    of_verb = f"{verb.name}()" in text or f"{verb.__name__}()" in text or OURS.search(text)
    return bool(
        of_verb or BINDING.search(text) or any(f"`{a}`" in text or f"'{a}'" in text for a in [*wrong, verb.name])
    )


def show_all_frames():
    """Show the frames of Keras in tracebacks. Keras resets this setting with each example."""
    from rkeras._keras.loading import keras, symbol

    keras().config.disable_traceback_filtering()
    symbol("tensorflow").debugging.disable_traceback_filtering()


# Python -------------------------------------------------------------------------------------------------------------


def namespace():
    import numpy as np
    import pandas as pd

    from rkeras._keras.loading import keras, symbol

    return {"VERBS": VERBS, "np": np, "pd": pd, "math": math, "Path": Path, "keras": keras(),
            "tf": symbol("tensorflow")}  # fmt: skip


class Python:
    """Calls verbs in Python with the arguments of their examples, of which some are replaced by invalid values."""

    def __init__(self):
        self.names = namespace()
        self.given = {}
        self.returns = False

    def begin(self, name):
        """Run the example and record the arguments of the verb."""
        self.given, self.returns, run = {}, False, Verb.run
        limit(16)
        seen = []

        def keep(this, given, *more, **named):
            if this is not VERBS[name] or seen:
                return run(this, given, *more, **named)
            seen.append(True)
            self.given = dict(given)
            result = run(this, given, *more, **named)
            self.returns = result is not None
            return result

        Verb.run = keep
        try:
            example_checks.run_python(name)
        finally:
            Verb.run = run
            show_all_frames()
            limit(3)
        return list(VERBS[name].__signature__.parameters)

    def attempt(self, name, wrong):
        """Call the verb; return the fault of its result."""
        verb = VERBS[name]
        values = {a: eval(compile(v, "<wrong value>", "eval"), self.names) for a, v in wrong.items()}
        kinds = {a: p.kind for a, p in verb.__signature__.parameters.items()}
        args, kwargs = (), {}
        for argument, value in {**self.given, **values}.items():
            if kinds[argument].name == "VAR_POSITIONAL":
                args = value if isinstance(value, tuple) else (value,)
            elif kinds[argument].name == "VAR_KEYWORD":
                kwargs |= value if isinstance(value, dict) else {"no_such_argument": value}
            else:
                kwargs[argument] = value
        if args:
            before = [a for a in kinds if kinds[a].name == "POSITIONAL_OR_KEYWORD" and a in kwargs]
            args = (*(kwargs.pop(a) for a in before), *args)
        try:
            result = verb(*args, **kwargs)
        except BaseException as error:
            return fault(error, name, wrong)
        return "NULL" if result is None and self.returns else ""


# The driver ---------------------------------------------------------------------------------------------------------


def fuzz(names, calls, seed, language, begin, attempt, report):
    """Call each of the verbs a number of times.

    Args:
        names: the verbs.
        calls: number of calls of each verb.
        seed: seed of the random values.
        language: "python" or "r".
        begin: function that restores the arguments of the verb's example and returns the formals of the verb.
        attempt: function that calls a verb with invalid values by argument and returns the fault.
        report: function of a keyword and its value that reports progress.
    """
    for name in names:
        report("VERB", name)
        formals = begin(name) or []
        formals = [formals] if isinstance(formals, str) else formals  # as R passes a single name
        if formals:
            values, verbs_seed = wrong_values.replacements(language, formals), seed ^ zlib.crc32(name.encode())
            draw(values, calls, verbs_seed, _call_of(name, begin, attempt, report), shrink=False)
    report("DONE", "")


def _call_of(name, begin, attempt, report):
    def call(wrong):
        report("CALL", json.dumps([name, wrong]))
        found = attempt(name, wrong)
        if found:
            # The state left by earlier calls may be the cause: repeat the call in the initial state.
            begin(name)
            found = attempt(name, wrong)
        if found:
            report("WRONG", json.dumps([name, wrong, found]))

    return call


def reporter(pipe):
    """Return a function that writes lines to a pipe."""
    lines = os.fdopen(int(pipe), "w", buffering=1, encoding="utf-8", errors="surrogateescape")

    def report(word, what):
        print(word, what, file=lines, flush=True)

    return report


def fuzz_r(settings, begin, attempt):
    """Call `fuzz` with R functions."""
    warnings.simplefilter("ignore")
    calls, seed, pipe, *names = settings
    fuzz(names, int(calls), int(seed), "r", begin, attempt, reporter(pipe))


def main():
    warnings.simplefilter("ignore")
    calls, seed, pipe, *names = sys.argv[1:]
    python = Python()
    fuzz(names, int(calls), int(seed), "python", python.begin, python.attempt, reporter(pipe))


if __name__ == "__main__":
    main()
