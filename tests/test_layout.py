"""Array layout: compiled copies, compared with numpy."""

import numpy as np
import pytest

from rkeras.bridge import _layout
from rkeras.bridge.convert import layout

SHAPES = [(), (0,), (5,), (1, 1), (3, 0, 2), (4, 16), (5, 17), (1, 40), (40, 1), (33, 2, 31), (1, 7, 1, 19),
          (9, 5, 4, 3), (2, 3, 4, 5, 6), (2, 2, 2, 2, 2, 5), (64, 64)]  # fmt: skip
FROM_R = [("float64", "float32"), ("float64", "float64"), ("int32", "int32"), ("int32", "float32"),
          ("int32", "bool"), ("uint8", "uint8"), ("complex128", "complex128")]  # fmt: skip
TO_R = [("float32", "float64"), ("float64", "float64"), ("int32", "int32"), ("uint8", "int32"), ("int64", "int32"),
        ("float16", "float64"), ("bool", "int32"), ("uint8", "uint8"), ("complex64", "complex128")]  # fmt: skip


@pytest.fixture(params=["compiled", "numpy"])
def way(request, monkeypatch):
    """With the compiled copies, and without them, as on a machine without a compiler."""
    if request.param == "numpy":
        monkeypatch.setattr(layout, "_copy", lambda *given: False)


def numbers(size, dtype):
    """Numbers from 0 to 250, with fractions if the type has fractions."""
    return (np.arange(size) % 251 / (1 if np.dtype(dtype).kind in "biu" else 7)).astype(dtype)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize(("from_", "to"), FROM_R, ids=lambda dtype: dtype)
def test_r_array_to_rows(from_, to, shape, way):
    flat = numbers(int(np.prod(shape)), from_)
    made = layout.row_major(flat, shape, to)
    assert made.dtype == to and made.flags.c_contiguous
    np.testing.assert_array_equal(made, flat.reshape(shape, order="F").astype(to))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize(("from_", "to"), TO_R, ids=lambda dtype: dtype)
@pytest.mark.parametrize("order", ["C", "F"])
def test_rows_to_r_array(order, from_, to, shape, way):
    array = np.asarray(numbers(int(np.prod(shape)), from_).reshape(shape), order=order)
    flat = np.full(array.size, 99, to)
    layout.fill(flat, array)
    np.testing.assert_array_equal(flat.reshape(shape, order="F"), array)


def test_every_second_row_to_r_array(way):
    array = numbers(400, "float32").reshape(20, 20)[::2]
    flat = np.empty(200)
    layout.fill(flat, array)
    np.testing.assert_array_equal(flat.reshape((10, 20), order="F"), array)


def test_missing_and_infinite_numbers_are_unchanged(way):
    na = np.array([0x7FF00000000007A2], dtype="uint64").view("float64")[0]  # R's NA is a signaling NaN
    flat = np.tile([na, np.nan, np.inf, -np.inf, 1e300], 13)
    made = layout.row_major(flat, (13, 5), "float32")
    with np.errstate(invalid="ignore", over="ignore"):
        np.testing.assert_array_equal(made, flat.reshape((13, 5), order="F").astype("float32"))


def test_the_compiled_copy_supports_these_types_and_rejects_other_shapes():
    assert _layout.copy(np.zeros(6), np.zeros(6, "float32"), (2, 3), True)
    assert not _layout.copy(np.zeros(6), np.zeros(6, "float16"), (2, 3), True)
    assert not _layout.copy(np.zeros(6, "uint8"), np.zeros(6, "int32"), (2, 3), True)
    with pytest.raises(ValueError, match="do not have the elements of the shape"):
        _layout.copy(np.zeros(6), np.zeros(5, "float32"), (2, 3), True)
    with pytest.raises(ValueError, match="do not have the elements of the shape"):
        _layout.copy(np.zeros(5), np.zeros(6, "float32"), (2, 3), True)
    with pytest.raises(ValueError, match="axes are 1 or longer"):
        _layout.copy(np.zeros(0), np.zeros(0, "float32"), (2, 0), True)
    with pytest.raises(ValueError, match="1 to 64 axes"):
        _layout.copy(np.zeros(1), np.zeros(1, "float32"), (1,) * 65, True)
    read_only = np.zeros(6, "float32")
    read_only.flags.writeable = False
    with pytest.raises(ValueError, match="read-only|not writable"):
        _layout.copy(np.zeros(6), read_only, (2, 3), True)
