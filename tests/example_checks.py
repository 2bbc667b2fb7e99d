"""Run the examples of rkeras/help/examples, and compare their results with the expected ones.

An example has a call in each language and at least one of: `value` (compared as numbers, in shape and size), `shape`
(null where unknown), `type` (a class of the result, by name) and `error` (part of the text). `value_r` and similar keys
hold R's result where it counts or prints differently. An R vector of length one is a number.
"""

import ast
import importlib
import os
import re
import tempfile
from pathlib import Path

import numpy as np
import yaml

import rkeras as rk
from rkeras._compat.learning_phase import choose_phase
from rkeras._core.verb import VERBS
from rkeras._keras import private
from rkeras._keras.loading import keras, symbol

FOLDER = Path(rk.__file__).parent / "help" / "examples"
FAMILIES = {file.stem: yaml.safe_load(file.read_text(encoding="utf-8")) or {} for file in sorted(FOLDER.glob("*.yml"))}
EXAMPLES = {name: example for family in FAMILIES.values() for name, example in family.items()}
KEYS = {"python", "r", "value", "shape", "type", "error", "value_r", "shape_r", "type_r", "error_r"}
NOWHERE = "http://127.0.0.1:9"
SET = ("KERAS_HOME", "http_proxy", "https_proxy", "MPLBACKEND")  # environment variables of an example
CLAIMS = ("value", "shape", "type", "error")


def claims(example, language):
    """Expected result in one language."""
    found = {claim: example[claim] for claim in CLAIMS if claim in example}
    if language == "r":
        found |= {claim: example[f"{claim}_r"] for claim in CLAIMS if f"{claim}_r" in example}
        if "error_r" in example:
            found = {"error": example["error_r"]}
    return found


def begin(name):
    """Reset seeds, automatic names and the working directory, as every example expects."""
    keras().utils.clear_session(free_memory=False)
    keras().utils.set_random_seed(1)
    choose_phase(None)
    os.chdir(tempfile.mkdtemp(prefix="rkeras-example-"))
    # Downloads fail: the cache is empty and the proxy does not exist.
    os.environ.update(zip(SET, (str(Path.cwd()), NOWHERE, NOWHERE, "agg"), strict=True))
    importlib.import_module("keras.src.backend.config")._KERAS_DIR = str(Path.cwd())


def run_python(name):
    """Run the Python call of an example; return what is wrong, or an empty string."""
    begin(name)
    # The names that a reader of the help page has: the verbs and the usual modules.
    namespace = {**VERBS, "pipe": rk.pipe, "np": np, "keras": keras(), "tf": symbol("tensorflow")}
    code = ast.parse(EXAMPLES[name]["python"])
    try:
        last = code.body.pop()
        exec(compile(code, name, "exec"), namespace)
        if not isinstance(last, ast.Expr):
            return "the last line is not an expression"
        result = eval(compile(ast.Expression(last.value), name, "eval"), namespace)
    except Exception as error:
        return check_error(name, f"{type(error).__name__}: {error}", "python")
    return check(name, result, "python")


NEWEST_KERAS = {
    "distribution_data_parallel", "distribution_model_parallel", "op_argpartition", "op_rms_normalization",
    "optimizer_muon", "tree_map_structure", "wrappers_sklearn_classifier", "wrappers_sklearn_regressor",
    "wrappers_sklearn_transformer",
}  # fmt: skip
"""Examples that fail because of errors of Keras before 3.15."""


def is_only_in_newer_keras(name, wrong):
    """Whether an example fails because the installed Keras is older than 3.15."""
    missing = re.search(r"the installed keras \S+ has no `keras\.", wrong)
    return private.version() < (3, 15) and bool(missing or (wrong and name in NEWEST_KERAS))


def check_error(name, text, language):
    """Compare the error of an example; return the difference."""
    expected = claims(EXAMPLES[name], language).get("error")
    return "" if expected is not None and expected in text else text


def check(name, result, language="r"):
    """Compare the result of an example; return the difference."""
    wrong = []
    for claim, expected in claims(EXAMPLES[name], language).items():
        wrong.append(CHECKS[claim](result, expected))
    return "; ".join(w for w in wrong if w)


def _value(result, expected):
    if isinstance(expected, dict):
        keys = list(result) if isinstance(result, dict) else None
        if keys != list(expected):
            return f"a dict with {list(expected)} was expected, not {result!r}"
        return "; ".join(w for w in (_value(result[k], v) for k, v in expected.items()) if w)
    if isinstance(expected, str) or expected is None or (isinstance(expected, list) and _texts(expected)):
        result = result.tolist() if hasattr(result, "tolist") else result
        plain = list(result) if isinstance(result, tuple) else result
        if isinstance(plain, list) and not isinstance(expected, list) and len(plain) == 1:
            plain = plain[0]
        elif isinstance(expected, list) and len(expected) == 1 and not isinstance(plain, list):
            plain = [plain]
        return "" if plain == expected else f"{result!r} is not {expected!r}"
    found, wanted = np.asarray(_numbers(result)), np.asarray(expected)
    if found.shape == (1,) and wanted.shape == ():
        found = found[0]
    if wanted.shape == (1,) and found.shape == ():
        wanted = wanted[0]
    if found.shape != wanted.shape:
        return f"shape {found.shape} is not {wanted.shape}: {found!r}"
    same = np.allclose(found.astype("complex128"), wanted.astype("complex128"), rtol=1e-4, atol=1e-5, equal_nan=True)
    return "" if same else f"{found!r} is not {wanted!r}"


def _texts(expected):
    return bool(expected) and all(
        isinstance(e, str) or e is None or (isinstance(e, list) and _texts(e)) for e in expected
    )


def _numbers(result):
    if isinstance(result, (list, tuple)):
        return [_numbers(r) for r in result]
    if hasattr(result, "detach"):
        result = result.detach()
    return np.asarray(result)


def _shape(result, expected):
    if isinstance(result, (int, float, bool, complex)):
        found = ()
    else:
        found = tuple(getattr(result, "shape", None) if hasattr(result, "shape") else np.shape(result))
    return "" if found == tuple(expected) else f"shape {found} is not {tuple(expected)}"


def _type(result, expected):
    names = [c.__name__ for c in type(result).__mro__]
    return "" if expected in names else f"a {names[0]} is not a {expected}"


def _error(result, expected):
    return f"no error, but {result!r}"


CHECKS = {"value": _value, "shape": _shape, "type": _type, "error": _error}
