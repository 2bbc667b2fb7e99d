"""Operations on tensors, eager and symbolic: `op_*` for arithmetic, reductions, indices, shapes and linear algebra."""

from functools import partial
from typing import Any

from rkeras._core.errors import argument_error, shape_of
from rkeras._core.kinds import COUNT, FLAG, INTEGER, ORDER, POSITIVE_INTEGER, Kind
from rkeras._core.predicates import is_number, is_symbolic, is_tensor
from rkeras._core.verb import Verb, call_target, called_from_r
from rkeras._keras.loading import symbol
from rkeras._ops import op_fallbacks
from rkeras._ops.arguments import (
    AS_FLOATS,
    AXES_IN_PAIRS,
    DOUBLES,
    INDICES,
    NEW_SHAPE,
    SECTIONS,
    TENSOR,
    TENSOR_OR_STRING,
    TENSORS,
    UNTYPED,
    UPDATES,
    VECTOR,
    WHOLE,
    as_array,
    convertible,
    float_type,
    from_one,
    tensor_argument,
    tensor_argument_from_r,
)
from rkeras._ops.declare_op import op as declare_op
from rkeras._ops.declare_op import with_r_indices
from rkeras._values.python_objects import unconverted

op = partial(declare_op, family="ops")
WINDOW = {"x": POSITIVE_INTEGER}
COMPLEX: dict[str, Any] = {
    "kinds": {"x": TENSORS}, "note": "`x` is a list of two tensors: the real parts and the imaginary parts.",
}  # fmt: skip
BITS = {"x": WHOLE, "y": WHOLE}
STRINGS: dict[str, Kind] = dict.fromkeys(("x1", "x2", "constant_values"), TENSOR_OR_STRING)


def _typed(this: Verb, given: dict[str, Any]) -> Any:
    """Convert R's doubles without loss to the given `dtype`; without `dtype`, convert them as keras3 does."""
    (name, value), dtype = next(iter(given.items())), given.get("dtype")
    if isinstance(value, (list, tuple)) and dtype is not None and convertible(value):
        import numpy as np

        # Converting the list to a tensor first would lose digits.
        value = np.asarray(value)
    if called_from_r() and dtype is None:
        # keras3 passes a vector to op_array() as a list, and to op_convert_to_tensor() as an array.
        value = float_type(value) if this.name == "op_array" else as_array(value)
    given[name] = value
    if given.pop("ragged", None):
        # R passes a vector of length 1 as a number.
        rows = [row.tolist() if hasattr(row, "tolist") else [row] if is_number(row) else row for row in value]
        return symbol("tensorflow.ragged.constant")(rows, dtype=dtype)
    return call_target(this, given)


def _matmul(this: Verb, given: dict[str, Any]) -> Any:
    """Convert R's numbers to the dtype of a tensor, as keras3 does."""
    x1, x2 = given["x1"], given["x2"]
    for name, value, other in (("x1", x1, x2), ("x2", x2, x1)):
        if called_from_r() and is_tensor(other) and not is_tensor(value) and not is_symbolic(other):
            given[name] = symbol("keras.ops.convert_to_tensor")(value, dtype=symbol("keras.ops.dtype")(other))
        else:
            given[name] = (tensor_argument_from_r if called_from_r() else tensor_argument)(value)
    return call_target(this, given)


def _average(this: Verb, given: dict[str, Any]) -> Any:
    x, weights = given["x"], given.get("weights")
    if weights is not None and given.get("axis") is None:
        shape = symbol("keras.ops.shape")
        if tuple(shape(weights)) != tuple(shape(x)):
            raise argument_error(this.name, "weights", "of the same shape as `x` if `axis` is not given", weights)
    return call_target(this, given)


def _slice(this: Verb, given: dict[str, Any]) -> Any:
    # R passes the start index and the shape of a one-dimensional slice as numbers.
    for name in ("start_indices", "shape"):
        if shape_of(given.get(name)) == () or is_number(given.get(name)):
            given[name] = [given[name]]
    return call_target(this, given)


def _named(*names: str) -> Any:
    """Return the results of an operation as a named list in R and as a tuple in Python."""

    def run(this: Verb, given: dict[str, Any]) -> Any:
        result = call_target(this, given)
        return dict(zip(names, result, strict=True)) if called_from_r() and isinstance(result, tuple) else result

    return run


def _indices_from_one(result: Any) -> Any:
    return {**result, "indices": from_one(result["indices"])}


def _index_matrix(result: Any) -> Any:
    """A matrix with one row for each index, as R's `which(arr.ind = TRUE)`."""
    return symbol("keras.ops.stack")(from_one(result), axis=-1)


def _unique(this: Verb, given: dict[str, Any]) -> Any:
    result = call_target(this, given)
    if not called_from_r() or not isinstance(result, (tuple, list)):
        return result
    flags = ("return_index", "return_inverse", "return_counts")
    requested = ["values", *(flag for flag in flags if given.get(flag))]
    return {
        name.removeprefix("return_"): from_one(part) if name in flags[:2] else part
        for name, part in zip(requested, result, strict=True)
    }


# Element-wise functions of one tensor
op("op_abs", "Element-wise absolute value", "absolute")
op("op_angle", "Angle of complex numbers, in radians, element-wise")
op("op_arccos", "Element-wise inverse cosine (arccos), in radians")
op("op_arccosh", "Element-wise inverse hyperbolic cosine")
op("op_arcsin", "Element-wise inverse sine (arcsin), in radians")
op("op_arcsinh", "Element-wise inverse hyperbolic sine")
op("op_arctan", "Element-wise inverse tangent (arctan), in radians")
op("op_arctanh", "Element-wise inverse hyperbolic tangent")
op("op_cbrt", "Element-wise cube root")
op("op_ceil", "Element-wise ceiling: round up")
op("op_conj", "Complex conjugate, element-wise", "conjugate")
op("op_cos", "Element-wise cosine of angles in radians")
op("op_cosh", "Element-wise hyperbolic cosine")
op("op_deg2rad", "Convert degrees to radians")
op("op_erf", "Element-wise error function (erf)")
op("op_erfc", "Element-wise complementary error function (erfc)")
op("op_erfinv", "Element-wise inverse error function")
op("op_exp", "Element-wise exponential")
op("op_exp2", "Element-wise power of 2: 2^x")
op("op_expm1", "Element-wise exponential minus one: exp(x) - 1")
op("op_fabs", "Element-wise absolute value, as a float")
op("op_floor", "Element-wise floor: round down")
op("op_i0", "Element-wise modified Bessel function of the first kind, order 0")
op("op_imag", "Imaginary part of complex numbers, element-wise")
op("op_isfinite", "Test element-wise for finite values")
op("op_isinf", "Test element-wise for infinite values")
op("op_isnan", "Test element-wise for NaN")
op("op_isneginf", "Test element-wise for negative infinity")
op("op_isposinf", "Test element-wise for positive infinity")
op("op_isreal", "Test element-wise for real numbers")
op("op_log", "Element-wise natural logarithm")
op("op_log10", "Element-wise logarithm to base 10")
op("op_log1p", "Element-wise natural logarithm of 1 + x")
op("op_log2", "Element-wise logarithm to base 2")
op("op_logical_not", "Element-wise logical NOT")
op("op_nan_to_num", "Replace NaN and infinities with numbers")
op("op_negative", "Element-wise negation: -x")
op("op_rad2deg", "Convert radians to degrees")
op("op_real", "Real part of complex numbers, element-wise")
op("op_reciprocal", "Element-wise reciprocal: 1 / x")
op("op_round", "Element-wise rounding to a number of decimals")
op("op_rsqrt", "Element-wise reciprocal square root: 1 / sqrt(x)")
op("op_sign", "Element-wise sign: -1, 0 or 1")
op("op_signbit", "Test element-wise for the sign bit (negative numbers)")
op("op_sin", "Element-wise sine of angles in radians")
op("op_sinc", "Element-wise normalized sinc function")
op("op_sinh", "Element-wise hyperbolic sine")
op("op_sqrt", "Element-wise square root")
op("op_square", "Element-wise square")
op("op_tan", "Element-wise tangent of angles in radians")
op("op_tanh", "Element-wise hyperbolic tangent")
op("op_trunc", "Element-wise truncation: round towards zero")
op("op_clip", "Clip the elements of a tensor to a range")

# Element-wise functions of two tensors
op("op_add", "Element-wise addition of two tensors")
op("op_arctan2", "Element-wise inverse tangent of x1 / x2 in the correct quadrant")
op("op_divide", "Element-wise division of two tensors")
op("op_divide_no_nan", "Element-wise division of two tensors, 0 where the divisor is 0")
op("op_equal", "Element-wise equality: x1 == x2", kinds=STRINGS)
op("op_floor_divide", "Element-wise floor division (quotient rounded down)")
op("op_fmax", "Element-wise maximum of two tensors, ignoring NaN")
op("op_fmin", "Element-wise minimum of two tensors, ignoring NaN")
op("op_fmod", "Element-wise remainder of a division, with the sign of x1")
op("op_gcd", "Element-wise greatest common divisor", kinds={"x1": WHOLE, "x2": WHOLE})
op("op_greater", "Element-wise greater than: x1 > x2")
op("op_greater_equal", "Element-wise greater than or equal: x1 >= x2")
op("op_heaviside", "Element-wise Heaviside step function: 0 below 0, x2 at 0, 1 above 0", run=op_fallbacks.heaviside)
op("op_hypot", "Element-wise hypotenuse: sqrt(x1^2 + x2^2)")
op("op_isclose", "Element-wise approximate equality, within a tolerance")
op("op_allclose", "Test whether two tensors are equal within a tolerance")
op("op_lcm", "Element-wise least common multiple", kinds={"x1": WHOLE, "x2": WHOLE})
op("op_ldexp", "Element-wise product with a power of 2: x1 * 2^x2", kinds={"x2": WHOLE})
op("op_less", "Element-wise less than: x1 < x2")
op("op_less_equal", "Element-wise less than or equal: x1 <= x2")
op("op_logaddexp", "Element-wise logarithm of the sum of exponentials of two tensors")
op("op_logaddexp2", "Element-wise logarithm to base 2 of the sum of two powers of 2")
op("op_logical_and", "Element-wise logical AND of two tensors")
op("op_logical_or", "Element-wise logical OR of two tensors")
op("op_logical_xor", "Element-wise logical XOR (exclusive or) of two tensors")
op("op_maximum", "Element-wise maximum of two tensors")
op("op_minimum", "Element-wise minimum of two tensors")
op("op_mod", "Element-wise remainder (modulo), with the sign of x2")
op("op_multiply", "Element-wise multiplication of two tensors")
op("op_nextafter", "Next floating-point number after x1, towards x2", run=op_fallbacks.next_after)
op("op_not_equal", "Element-wise inequality (not equal): x1 != x2", kinds=STRINGS)
op("op_pmax", "Parallel (element-wise) maximum of two tensors", "maximum")
op("op_pmin", "Parallel (element-wise) minimum of two tensors", "minimum")
op("op_polar", "Complex numbers from polar coordinates (absolute values and angles)")
op("op_power", "Element-wise power: x1 to the power of x2")
op("op_psnr", "Peak signal-to-noise ratio (PSNR) of two tensors, in decibels")
op("op_subtract", "Element-wise subtraction of two tensors")
op("op_true_divide", "Element-wise true division of two tensors")

# Bitwise
op("op_bitwise_and", "Bitwise AND of integers, element-wise", kinds=BITS)
op("op_bitwise_invert", "Bitwise NOT of integers: invert the bits", kinds=BITS)
op("op_bitwise_left_shift", "Bitwise left shift of integers", kinds=BITS)
op("op_bitwise_not", "Bitwise NOT of integers: invert the bits", kinds=BITS)
op("op_bitwise_or", "Bitwise OR of integers, element-wise", kinds=BITS)
op("op_bitwise_right_shift", "Bitwise right shift of integers", kinds=BITS)
op("op_bitwise_xor", "Bitwise XOR (exclusive or) of integers, element-wise", kinds=BITS)
op("op_left_shift", "Left shift of the bits of integers", kinds=BITS)
op("op_right_shift", "Right shift of the bits of integers", kinds=BITS)

# Reductions
op("op_all", "Test whether all elements are true along an axis (logical AND)")
op("op_amax", "Maximum of the elements along an axis")
op("op_amin", "Minimum of the elements along an axis")
op("op_any", "Test whether any element is true along an axis (logical OR)")
op("op_average", "Weighted average of the elements along an axis", run=_average)
op("op_count_nonzero", "Count the non-zero elements along an axis")
op("op_logsumexp", "Logarithm of the sum of exponentials (log-sum-exp) along an axis", run=op_fallbacks.logsumexp)
op("op_max", "Maximum of the elements along an axis")
op("op_mean", "Mean of the elements along an axis")
op("op_median", "Median of the elements along an axis")
op("op_min", "Minimum of the elements along an axis")
op("op_moments", "Mean and variance (moments) of the elements along axes")
op("op_nanmax", "Maximum of the elements along an axis, ignoring NaN")
op("op_nanmean", "Mean of the elements along an axis, ignoring NaN")
op("op_nanmedian", "Median of the elements along an axis, ignoring NaN")
op("op_nanmin", "Minimum of the elements along an axis, ignoring NaN")
op("op_nanpercentile", "Percentiles of the elements along an axis, ignoring NaN")
op("op_nanprod", "Product of the elements along an axis, ignoring NaN")
op("op_nanquantile", "Quantiles of the elements along an axis, ignoring NaN")
op("op_nanstd", "Standard deviation of the elements along an axis, ignoring NaN")
op("op_nansum", "Sum of the elements along an axis, ignoring NaN")
op("op_nanvar", "Variance of the elements along an axis, ignoring NaN")
op("op_percentile", "Percentiles of the elements along an axis")
op("op_prod", "Product of the elements along an axis")
op("op_ptp", "Range of the elements along an axis: maximum minus minimum")
op("op_quantile", "Quantiles of the elements along an axis")
op("op_std", "Standard deviation of the elements along an axis (divided by n)")
op("op_sum", "Sum of the elements along an axis")
op("op_trapezoid", "Integrate along an axis by the trapezoidal rule")
op("op_var", "Variance of the elements along an axis (divided by n)")

# Cumulative
op("op_cumprod", "Cumulative product along an axis")
op("op_cumsum", "Cumulative sum along an axis")
op("op_diff", "Differences of adjacent elements along an axis")
op("op_nancumprod", "Cumulative product along an axis, treating NaN as 1")
op("op_nancumsum", "Cumulative sum along an axis, treating NaN as 0")

# Indices: counted from 1 in R, unless `zero_indexed`
_returns_indices = with_r_indices(result=from_one)
op("op_argmax", "Index of the maximum along an axis", run=_returns_indices)
op("op_argmin", "Index of the minimum along an axis", run=_returns_indices)
op("op_argpartition", "Indices that partition a tensor around its kth smallest element",
   run=with_r_indices("kth", result=from_one))  # fmt: skip
op("op_argsort", "Indices that sort a tensor along an axis", run=_returns_indices)
op("op_digitize", "Index of the bin that each element belongs to", run=_returns_indices, kinds={"bins": TENSOR})
op("op_nanargmax", "Index of the maximum along an axis, ignoring NaN", run=_returns_indices)
op("op_nanargmin", "Index of the minimum along an axis, ignoring NaN", run=_returns_indices)
op("op_nonzero", "Indices of the non-zero elements", run=with_r_indices(result=_index_matrix),
   note="In R, the result is a matrix with one row for each index; in Python, a tuple of vectors.")  # fmt: skip
op("op_scatter", "Scatter values into a tensor of zeros", run=with_r_indices("indices"),
   kinds={"indices": INDICES, "values": DOUBLES})  # fmt: skip
op("op_scatter_update", "Update a tensor at given indices (scatter)", run=with_r_indices("indices"),
   kinds={"updates": UPDATES})  # fmt: skip
op("op_searchsorted", "Indices at which to insert values into a sorted vector", run=_returns_indices,
   kinds={"sorted_sequence": VECTOR, "values": VECTOR})  # fmt: skip
op("op_segment_max", "Maximum of the elements of each segment", run=with_r_indices("segment_ids"))
op("op_segment_min", "Minimum of the elements of each segment", run=with_r_indices("segment_ids"))
op("op_segment_prod", "Product of the elements of each segment", run=with_r_indices("segment_ids"))
op("op_segment_sum", "Sum of the elements of each segment", run=with_r_indices("segment_ids"))
op("op_slice", "Slice of a tensor, by its start indices and shape", run=with_r_indices("start_indices", run=_slice),
   kinds={"shape": NEW_SHAPE, "inputs": DOUBLES})  # fmt: skip
op("op_slice_update", "Update a slice of a tensor", run=with_r_indices("start_indices", run=_slice),
   kinds={"inputs": DOUBLES, "updates": UPDATES})  # fmt: skip
op("op_take", "Take (gather) elements of a tensor along an axis", run=with_r_indices("indices"))
op("op_take_along_axis", "Take elements along an axis by a tensor of indices", run=with_r_indices("indices"))
op("op_top_k", "Top k elements (the largest) and their indices", kinds={"x": DOUBLES},
   run=with_r_indices(result=_indices_from_one, run=_named("values", "indices")))  # fmt: skip
op(
    "op_unravel_index",
    "Convert flat indices to indices along each axis",
    run=with_r_indices("indices"),
    note="The indices count from 1 in R, those of the result from 0, as in keras3.",
)

# Sets, counts and histograms
op("op_bincount", "Count the occurrences of each non-negative integer", kinds={"x": WHOLE})
op("op_histogram", "Histogram: counts of the elements in bins, and the edges of the bins", run=op_fallbacks.histogram)
op("op_isin", "Test whether each element of x1 is in x2")
op("op_unique", "Unique elements of a tensor", run=_unique)

# Creating tensors
op("op_array", "Create a tensor from numbers", run=_typed, kinds={"x": UNTYPED}, acts_on=None)
op("op_bartlett", "Bartlett (triangular) window", kinds=WINDOW, acts_on=None)
op("op_blackman", "Blackman window", kinds=WINDOW, acts_on=None)
op("op_convert_to_array", "Convert a tensor to an array", "convert_to_numpy")
op("op_convert_to_numpy", "Convert a tensor to a NumPy array", kinds={"x": UNTYPED},
   run=lambda this, given: unconverted(call_target(this, given)))  # fmt: skip
op("op_convert_to_tensor", "Convert numbers or an array to a tensor", run=_typed, kinds={"x": UNTYPED}, acts_on=None,
   note="A single R number becomes Keras's default float type (float32) unless `dtype` is given.")  # fmt: skip
op("op_copy", "Copy a tensor")
op("op_empty", "Empty tensor: its elements are not initialized", acts_on=None)
op("op_empty_like", "Empty tensor with the shape of another tensor")
op("op_eye", "Identity matrix, or matrix with ones on another diagonal", acts_on=None, kinds={"k": INTEGER})
op("op_full", "Tensor filled with one value", acts_on=None)
op("op_full_like", "Tensor filled with one value, with the shape of another tensor")
op("op_geomspace", "Geometrically spaced numbers over an interval", acts_on=None)
op("op_hamming", "Hamming window", kinds=WINDOW, acts_on=None)
op("op_hanning", "Hann (Hanning) window", kinds=WINDOW, acts_on=None)
op("op_identity", "Identity matrix", acts_on=None, kinds={"n": COUNT})
op("op_kaiser", "Kaiser window", kinds=WINDOW, acts_on=None)
op("op_linspace", "Evenly spaced numbers over an interval", acts_on=None)
op("op_logspace", "Logarithmically spaced numbers between two powers of a base", acts_on=None)
op("op_ones", "Tensor of ones", acts_on=None)
op("op_ones_like", "Tensor of ones, with the shape of another tensor")
op("op_tri", "Triangular matrix: ones on and below a diagonal, zeros above", acts_on=None)
op("op_vander", "Vandermonde matrix: the powers of a vector")
op("op_zeros", "Tensor of zeros", acts_on=None)
op("op_zeros_like", "Tensor of zeros, with the shape of another tensor")

# Dtype and shape
op("op_cast", "Cast a tensor to another dtype", run=_typed, kinds={"x": UNTYPED})
op("op_dtype", "Data type (dtype) of a tensor, as a string")
op("op_is_tensor", "Test whether a value is a tensor", kinds={"x": UNTYPED}, acts_on=None)
op("op_ndim", "Number of axes (rank) of a tensor")
op("op_saturate_cast", "Cast a tensor to another dtype, clipped to its range", run=_typed, kinds={"x": UNTYPED})
op("op_size", "Number of elements of a tensor")
op("op_stop_gradient", "Stop the gradient: treat a tensor as a constant")
op("op_view", "Reinterpret the bits of a tensor as another dtype")
op("op_view_as_complex", "Convert pairs of real numbers to complex numbers", run=op_fallbacks.view_as_complex)
op("op_view_as_real", "Convert complex numbers to pairs of real numbers")

# Reshaping, joining, splitting and reordering
op("op_append", "Append a tensor to another along an axis")
op("op_array_split", "Split a tensor into parts of nearly equal size")
op("op_broadcast_to", "Broadcast a tensor to a shape")
op("op_concatenate", "Concatenate tensors along an axis")
op("op_depth_to_space", "Rearrange channels into spatial blocks (depth to space)")
op("op_diag", "Diagonal of a matrix, or matrix with a given diagonal")
op("op_diagflat", "Diagonal matrix of the elements of a flattened tensor")
op("op_diagonal", "Diagonal of a tensor", kinds={"offset": INTEGER})
op("op_dsplit", "Split a tensor along its third axis (depth)", kinds={"indices_or_sections": SECTIONS})
op("op_dstack", "Stack tensors along a third axis (depth)")
op("op_expand_dims", "Expand the dimensions of a tensor: insert an axis of length 1")
op("op_flip", "Flip a tensor: reverse the elements along an axis")
op("op_fliplr", "Flip a tensor left to right: reverse its second axis")
op("op_flipud", "Flip a tensor upside down: reverse its first axis")
op("op_get_item", "Get an element or a part of a tensor by key")
op("op_hsplit", "Split a tensor along its second axis (horizontally)")
op("op_moveaxis", "Move axes of a tensor to other positions")
op("op_pad", "Pad a tensor with elements at the edges", kinds=STRINGS)
op("op_ravel", "Flatten a tensor to a vector, row by row")
op("op_repeat", "Repeat each element of a tensor")
op("op_reshape", "Reshape a tensor, row by row", kinds={"x": AS_FLOATS})
op("op_roll", "Roll (shift cyclically) the elements of a tensor along an axis")
op("op_rot90", "Rotate a tensor by 90 degrees")
op("op_select", "Select elements from tensors by the first condition that holds")
op("op_sort", "Sort the elements along an axis, in increasing order")
op("op_space_to_depth", "Rearrange spatial blocks into channels (space to depth)")
op("op_split", "Split a tensor along an axis",
   note="A vector of indices states where each part after the first begins.")  # fmt: skip
op("op_squeeze", "Squeeze a tensor: remove axes of length 1")
op("op_stack", "Stack tensors along a new axis", kinds={"x": TENSORS})
op("op_swapaxes", "Swap two axes of a tensor")
op("op_tile", "Tile a tensor: repeat it along its axes")
op("op_transpose", "Transpose a tensor: permute its axes", kinds={"axes": ORDER})
op("op_tril", "Lower triangle of a matrix")
op("op_triu", "Upper triangle of a matrix")
op("op_unstack", "Unstack a tensor into a list of tensors along an axis", kinds={"num": POSITIVE_INTEGER})
op("op_vsplit", "Split a tensor along its first axis (vertically)")
op("op_where", "Choose elements by a condition: x1 where true, x2 where false", kinds=STRINGS)

# Products and linear algebra
op("op_cdist", "Pairwise distances between the rows of two matrices")
op("op_cholesky", "Cholesky decomposition of a positive definite matrix", kinds={"upper": FLAG})
op("op_cholesky_inverse", "Inverse of a matrix from its Cholesky factor", kinds={"upper": FLAG})
op("op_corrcoef", "Correlation coefficients between the rows of a matrix")
op("op_correlate", "Cross-correlation of two vectors", kinds={"x1": DOUBLES, "x2": DOUBLES})
op("op_cross", "Cross product of vectors")
op("op_det", "Determinant of a square matrix")
op("op_dot", "Dot product of two tensors")
op("op_eig", "Eigenvalues and eigenvectors of a square matrix")
op("op_eigh", "Eigenvalues and eigenvectors of a symmetric (Hermitian) matrix")
op("op_inner", "Inner product of two tensors")
op("op_inv", "Inverse of a square matrix")
op("op_kron", "Kronecker product of two tensors")
op("op_logdet", "Logarithm of the determinant of a positive definite matrix")
op("op_lstsq", "Least-squares solution of the linear equations a x = b")
op("op_lu_factor", "LU decomposition of a matrix, with its pivot indices")
op("op_matmul", "Matrix product (matrix multiplication) of two tensors", run=_matmul,
   kinds={"x1": UNTYPED, "x2": UNTYPED})  # fmt: skip
op("op_matrix_rank", "Rank of a matrix")
op("op_norm", "Norm of a vector or matrix")
op("op_outer", "Outer product of two vectors")
op("op_pinv", "Pseudo-inverse of a matrix")
op("op_qr", "QR decomposition of a matrix", run=_named("q", "r"))
op("op_slogdet", "Sign, and logarithm of the absolute value, of the determinant")
op("op_solve", "Solve the system of linear equations a x = b")
op("op_solve_triangular", "Solve the linear equations a x = b for a triangular matrix a", kinds={"lower": FLAG})
op("op_svd", "Singular value decomposition (SVD) of a matrix")
op("op_tensordot", "Tensor dot product: sum of products over given axes", kinds={"axes": AXES_IN_PAIRS})
op("op_trace", "Trace of a matrix: the sum of a diagonal", kinds={"offset": INTEGER})
op("op_vdot", "Dot product of two flattened tensors (vector dot product)")

# Signals
op("op_extract_sequences", "Extract overlapping sequences (frames) from the last axis")
op("op_fft", "Fast Fourier transform (FFT) along the last axis", **COMPLEX)
op("op_fft2", "2D fast Fourier transform (FFT) along the last two axes", **COMPLEX)
op("op_ifft2", "Inverse 2D fast Fourier transform (FFT) along the last two axes", **COMPLEX)
op("op_irfft", "Inverse fast Fourier transform (inverse FFT) to real numbers", **COMPLEX)
op("op_istft", "Inverse short-time Fourier transform (inverse STFT)", **COMPLEX)
op("op_rfft", "Fast Fourier transform (FFT) of real numbers, along the last axis")
op("op_stft", "Short-time Fourier transform (STFT)")
