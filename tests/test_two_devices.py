"""A strategy over two devices of one process, from both languages, has the results of one device."""

import json
import sys

import numpy as np
import pytest
from conftest import ROOT
from processes import COMMAND, finish

SCRIPTS = {
    "Python": [sys.executable, str(ROOT / "tests" / "two_devices.py")],
    **{name: [*command, str(ROOT / "tests" / "two_devices.R")] for name, command in COMMAND.items()},
}


@pytest.mark.parametrize(
    "language", ["Python", "R hosts Python", pytest.param("Python hosts R", marks=pytest.mark.long)]
)
def test_two_devices_train_like_one_device(language, tmp_path):
    status, out, err = finish(SCRIPTS[language], timeout=300, FOLDER=str(tmp_path))
    assert status == 0, err[-3000:]
    found = json.loads(next(line for line in out.splitlines() if line.startswith("{")))
    one, two = found["one"], found["two"]
    assert (one["replicas"], two["replicas"]) == (1, 2)
    np.testing.assert_allclose(two["loss"], one["loss"], rtol=1e-5)
    np.testing.assert_allclose(two["outputs"], one["outputs"], rtol=1e-4, atol=1e-6)
    assert two["score"] == pytest.approx(one["score"], rel=1e-5)
    assert two["loss"][2] < two["loss"][0]
    assert one["saved"] and two["saved"]
    assert found.get("template knows", True)
