"""Operations on tensors: `op_*`, arithmetic, reductions, shapes and linear algebra, eager and symbolic."""

from functools import partial
from typing import Any

from rkeras._core.arguments import COUNT, FLAG, INTEGER, ORDER, POSITIVE_INTEGER, axes_of, refuse
from rkeras._core.predicates import is_number
from rkeras._core.verb import Verb, called_from_r, construct
from rkeras._keras.loading import symbol
from rkeras._ops import op_fallbacks
from rkeras._ops.arguments import (
    AXES_IN_PAIRS,
    LENGTHS,
    NUMBERS,
    PLACES,
    SECTIONS,
    TENSOR,
    TENSORS,
    WHOLE,
    convertible,
    float_type,
    from_one,
)
from rkeras._ops.declare_op import counting
from rkeras._ops.declare_op import op as declare_op

op = partial(declare_op, family="ops")
WINDOW = {"x": POSITIVE_INTEGER}
COMPLEX = {"x": TENSORS}
BITS = {"x": WHOLE, "y": WHOLE}


def _typed(this: Verb, given: dict[str, Any]) -> Any:
    """R's doubles in full where a type is asked for, else as Keras's floats."""
    (name, value), dtype = next(iter(given.items())), given.get("dtype")
    if isinstance(value, (list, tuple)) and dtype is not None and convertible(value):
        import numpy as np

        # A tensor made of the list first would have lost digits.
        value = np.asarray(value)
    if called_from_r() and dtype is None:
        value = float_type(value)
    given[name] = value
    if given.pop("ragged", None):
        # A vector of one is a number where it comes from R.
        rows = [row.tolist() if hasattr(row, "tolist") else [row] if is_number(row) else row for row in value]
        return symbol("tensorflow.ragged.constant")(rows, dtype=dtype)
    return construct(this, given)


def _average(this: Verb, given: dict[str, Any]) -> Any:
    x, weights = given["x"], given.get("weights")
    if weights is not None and given.get("axis") is None:
        shape = symbol("keras.ops.shape")
        if tuple(shape(weights)) != tuple(shape(x)):
            raise refuse(this.name, "weights", "of the shape of `x` where no `axis` is given", weights)
    return construct(this, given)


def _block(this: Verb, given: dict[str, Any]) -> Any:
    # The place and the length of a part of a vector are numbers where they come from R.
    for name in ("start_indices", "shape"):
        if axes_of(given.get(name)) == () or is_number(given.get(name)):
            given[name] = [given[name]]
    return construct(this, given)


def _named(*names: str) -> Any:
    """The results of an operation by name, as R has them."""

    def run(this: Verb, given: dict[str, Any]) -> Any:
        result = construct(this, given)
        return dict(zip(names, result, strict=True)) if called_from_r() and isinstance(result, tuple) else result

    return run


def _second_from_one(result: Any) -> Any:
    return {**result, "indices": from_one(result["indices"])}


def _rows_of_places(result: Any) -> Any:
    """One row for each place, as R's `which(arr.ind = TRUE)`."""
    return symbol("keras.ops.stack")(from_one(result), axis=-1)


def _unique(this: Verb, given: dict[str, Any]) -> Any:
    result = construct(this, given)
    if not called_from_r() or not isinstance(result, (tuple, list)):
        return result
    flags = ("return_index", "return_inverse", "return_counts")
    asked = ["values", *(flag for flag in flags if given.get(flag))]
    return {
        name.removeprefix("return_"): from_one(part) if name in flags[:2] else part
        for name, part in zip(asked, result, strict=True)
    }


# Elementwise, of one tensor
op("op_abs", "Absolute value of each element", "absolute")
op("op_angle", "Angle of each complex number, in radians")
op("op_arccos", "Inverse cosine of each element, in radians")
op("op_arccosh", "Inverse hyperbolic cosine of each element")
op("op_arcsin", "Inverse sine of each element, in radians")
op("op_arcsinh", "Inverse hyperbolic sine of each element")
op("op_arctan", "Inverse tangent of each element, in radians")
op("op_arctanh", "Inverse hyperbolic tangent of each element")
op("op_cbrt", "Cube root of each element")
op("op_ceil", "Each element rounded up")
op("op_conj", "Complex conjugate of each element", "conjugate")
op("op_cos", "Cosine of each element, in radians")
op("op_cosh", "Hyperbolic cosine of each element")
op("op_deg2rad", "Degrees as radians")
op("op_erf", "Error function of each element")
op("op_erfc", "Complementary error function of each element")
op("op_erfinv", "Inverse error function of each element")
op("op_exp", "Exponential of each element")
op("op_exp2", "Two to the power of each element")
op("op_expm1", "Exponential of each element, minus one")
op("op_fabs", "Absolute value of each element, as a float")
op("op_floor", "Each element rounded down")
op("op_i0", "Modified Bessel function of order 0 of each element")
op("op_imag", "Imaginary part of each element")
op("op_isfinite", "Whether each element is finite")
op("op_isinf", "Whether each element is infinite")
op("op_isnan", "Whether each element is NaN")
op("op_isneginf", "Whether each element is negative infinity")
op("op_isposinf", "Whether each element is positive infinity")
op("op_isreal", "Whether each element is a real number")
op("op_log", "Natural logarithm of each element")
op("op_log10", "Logarithm to base 10 of each element")
op("op_log1p", "Natural logarithm of one plus each element")
op("op_log2", "Logarithm to base 2 of each element")
op("op_logical_not", "Whether each element is false")
op("op_nan_to_num", "NaN and infinities replaced by numbers")
op("op_negative", "Each element with the other sign")
op("op_rad2deg", "Radians as degrees")
op("op_real", "Real part of each element")
op("op_reciprocal", "One divided by each element")
op("op_round", "Each element rounded to some decimals")
op("op_rsqrt", "One divided by the square root of each element")
op("op_sign", "Sign of each element: -1, 0 or 1")
op("op_signbit", "Whether the sign of each element is negative")
op("op_sin", "Sine of each element, in radians")
op("op_sinc", "Normalized sinc function of each element")
op("op_sinh", "Hyperbolic sine of each element")
op("op_sqrt", "Square root of each element")
op("op_square", "Square of each element")
op("op_tan", "Tangent of each element, in radians")
op("op_tanh", "Hyperbolic tangent of each element")
op("op_trunc", "Each element rounded towards zero")
op("op_clip", "Each element, kept between two limits")

# Elementwise, of two tensors
op("op_add", "Sum of two tensors, element by element")
op("op_arctan2", "Angle of the points whose heights are x1 and whose distances are x2")
op("op_divide", "Quotient of two tensors, element by element")
op("op_divide_no_nan", "Quotient of two tensors, 0 where the divisor is 0")
op("op_equal", "Whether the elements of two tensors are equal")
op("op_floor_divide", "Quotient of two tensors, rounded down")
op("op_fmax", "Larger of two elements, the other one where one is NaN")
op("op_fmin", "Smaller of two elements, the other one where one is NaN")
op("op_fmod", "Remainder of a division, with the sign of x1")
op("op_gcd", "Greatest common divisor, element by element", kinds={"x1": WHOLE, "x2": WHOLE})
op("op_greater", "Whether the elements of x1 are greater than those of x2")
op("op_greater_equal", "Whether the elements of x1 are at least those of x2")
op("op_heaviside", "Step function of x1: 0 below 0, x2 at 0, 1 above", run=op_fallbacks.heaviside)
op("op_hypot", "Length of the hypotenuse, element by element")
op("op_isclose", "Whether the elements of two tensors are nearly equal")
op("op_allclose", "Whether all elements of two tensors are nearly equal")
op("op_lcm", "Least common multiple, element by element", kinds={"x1": WHOLE, "x2": WHOLE})
op("op_ldexp", "x1 times two to the power of x2", kinds={"x2": WHOLE})
op("op_less", "Whether the elements of x1 are less than those of x2")
op("op_less_equal", "Whether the elements of x1 are at most those of x2")
op("op_logaddexp", "Logarithm of the sum of two exponentials")
op("op_logaddexp2", "Logarithm to base 2 of the sum of two powers of 2")
op("op_logical_and", "Whether the elements of both tensors are true")
op("op_logical_or", "Whether an element of one of two tensors is true")
op("op_logical_xor", "Whether an element of just one of two tensors is true")
op("op_maximum", "Larger of the elements of two tensors")
op("op_minimum", "Smaller of the elements of two tensors")
op("op_mod", "Remainder of a division, with the sign of x2")
op("op_multiply", "Product of two tensors, element by element")
op("op_nextafter", "Next number that can be stored, from x1 towards x2", run=op_fallbacks.next_after)
op("op_not_equal", "Whether the elements of two tensors differ")
op("op_pmax", "Larger of the elements of two tensors", "maximum")
op("op_pmin", "Smaller of the elements of two tensors", "minimum")
op("op_polar", "Complex numbers from absolute values and angles")
op("op_power", "x1 to the power of x2, element by element")
op("op_psnr", "Peak signal-to-noise ratio of two tensors, in decibels")
op("op_subtract", "Difference of two tensors, element by element")
op("op_true_divide", "Quotient of two tensors, element by element")

# Bits
op("op_bitwise_and", "Bits that both integers have", kinds=BITS)
op("op_bitwise_invert", "Integers with their bits inverted", kinds=BITS)
op("op_bitwise_left_shift", "Integers with their bits shifted to the left", kinds=BITS)
op("op_bitwise_not", "Integers with their bits inverted", kinds=BITS)
op("op_bitwise_or", "Bits that one of two integers has", kinds=BITS)
op("op_bitwise_right_shift", "Integers with their bits shifted to the right", kinds=BITS)
op("op_bitwise_xor", "Bits that just one of two integers has", kinds=BITS)
op("op_left_shift", "Integers with their bits shifted to the left", kinds=BITS)
op("op_right_shift", "Integers with their bits shifted to the right", kinds=BITS)

# Reductions
op("op_all", "Whether all elements are true")
op("op_amax", "Largest element")
op("op_amin", "Smallest element")
op("op_any", "Whether any element is true")
op("op_average", "Mean of the elements, weighted", run=_average)
op("op_count_nonzero", "Number of elements that are not 0")
op("op_logsumexp", "Logarithm of the sum of the exponentials")
op("op_max", "Largest element")
op("op_mean", "Mean of the elements")
op("op_median", "Median of the elements")
op("op_min", "Smallest element")
op("op_moments", "Mean and variance of the elements")
op("op_nanmax", "Largest element, leaving out NaN")
op("op_nanmean", "Mean of the elements, leaving out NaN")
op("op_nanmedian", "Median of the elements, leaving out NaN")
op("op_nanmin", "Smallest element, leaving out NaN")
op("op_nanpercentile", "Percentiles of the elements, leaving out NaN")
op("op_nanprod", "Product of the elements, leaving out NaN")
op("op_nanquantile", "Quantiles of the elements, leaving out NaN")
op("op_nanstd", "Standard deviation of the elements, leaving out NaN")
op("op_nansum", "Sum of the elements, leaving out NaN")
op("op_nanvar", "Variance of the elements, leaving out NaN")
op("op_percentile", "Percentiles of the elements")
op("op_prod", "Product of the elements")
op("op_ptp", "Range of the elements: the largest minus the smallest")
op("op_quantile", "Quantiles of the elements")
op("op_std", "Standard deviation of the elements (divided by n)")
op("op_sum", "Sum of the elements")
op("op_trapezoid", "Integral by the trapezoidal rule")
op("op_var", "Variance of the elements (divided by n)")

# Cumulative
op("op_cumprod", "Cumulative product")
op("op_cumsum", "Cumulative sum")
op("op_diff", "Differences of neighbouring elements")
op("op_nancumprod", "Cumulative product, taking NaN as 1")
op("op_nancumsum", "Cumulative sum, taking NaN as 0")

# Places: they count from 1 in R, unless `zero_indexed`
op("op_argmax", "Place of the largest element", run=counting(gives=from_one))
op("op_argmin", "Place of the smallest element", run=counting(gives=from_one))
op("op_argpartition", "Places that put the kth smallest element where it belongs",
   run=counting("kth", gives=from_one))  # fmt: skip
op("op_argsort", "Places that sort a tensor", run=counting(gives=from_one))
op("op_digitize", "Number of the bin that each element is in", run=counting(gives=from_one), kinds={"bins": TENSOR})
op("op_nanargmax", "Place of the largest element, leaving out NaN", run=counting(gives=from_one))
op("op_nanargmin", "Place of the smallest element, leaving out NaN", run=counting(gives=from_one))
op("op_nonzero", "Places of the elements that are not 0", run=counting(gives=_rows_of_places),
   note="In R a matrix with a row for each place; in Python a tuple of vectors, one for each axis.")  # fmt: skip
op("op_scatter", "Zeros with values at some places", run=counting("indices"), kinds={"indices": PLACES})
op("op_scatter_update", "A tensor with other values at some places", run=counting("indices"))
op("op_searchsorted", "Places where values belong in a sorted vector", run=counting(gives=from_one))
op("op_segment_max", "Largest element of each segment", run=counting("segment_ids"))
op("op_segment_min", "Smallest element of each segment", run=counting("segment_ids"))
op("op_segment_prod", "Product of each segment", run=counting("segment_ids"))
op("op_segment_sum", "Sum of each segment", run=counting("segment_ids"))
op("op_slice", "A block of a tensor, by its first place and its shape", run=counting("start_indices", run=_block),
   kinds={"shape": LENGTHS})  # fmt: skip
op("op_slice_update", "A tensor with another block at a place", run=counting("start_indices", run=_block))
op("op_take", "Elements at some places along an axis", run=counting("indices"))
op("op_take_along_axis", "Elements at places that differ along the other axes", run=counting("indices"))
op("op_top_k", "The k largest elements and their places",
   run=counting(gives=_second_from_one, run=_named("values", "indices")))  # fmt: skip
op("op_unravel_index", "Places in a flat tensor as places along its axes", run=counting("indices", gives=from_one))

# Sets and counts
op("op_bincount", "How often each of the integers from 0 occurs", kinds={"x": WHOLE})
op("op_histogram", "Counts of the elements in equal bins, and the edges of the bins", run=op_fallbacks.histogram)
op("op_isin", "Whether each element of x1 is one of x2")
op("op_unique", "The different elements of a tensor", run=_unique)

# Making tensors
op("op_array", "Numbers as a tensor", run=_typed, kinds={"x": NUMBERS}, acts_on=None)
op("op_bartlett", "Bartlett window, a triangle", kinds=WINDOW, acts_on=None)
op("op_blackman", "Blackman window", kinds=WINDOW, acts_on=None)
op("op_convert_to_array", "A tensor as an array", "convert_to_numpy")
op("op_convert_to_numpy", "A tensor as an array")
op("op_convert_to_tensor", "Numbers as a tensor", run=_typed, kinds={"x": NUMBERS}, acts_on=None,
   note="R's doubles become Keras's floats (float32) where no `dtype` says otherwise.")  # fmt: skip
op("op_copy", "A copy of a tensor")
op("op_empty", "A tensor whose elements are not set", acts_on=None)
op("op_empty_like", "A tensor of the same shape whose elements are not set")
op("op_eye", "Matrix with ones on a diagonal", acts_on=None, kinds={"k": INTEGER})
op("op_full", "A tensor of one value", acts_on=None)
op("op_full_like", "A tensor of one value, of the same shape")
op("op_geomspace", "Numbers with equal ratios between two limits", acts_on=None)
op("op_hamming", "Hamming window", kinds=WINDOW, acts_on=None)
op("op_hanning", "Hann window", kinds=WINDOW, acts_on=None)
op("op_identity", "Identity matrix", acts_on=None, kinds={"n": COUNT})
op("op_kaiser", "Kaiser window", kinds=WINDOW, acts_on=None)
op("op_linspace", "Numbers at equal distances between two limits", acts_on=None)
op("op_logspace", "Powers with exponents at equal distances", acts_on=None)
op("op_ones", "A tensor of ones", acts_on=None)
op("op_ones_like", "A tensor of ones, of the same shape")
op("op_tri", "Matrix with ones on and below a diagonal", acts_on=None)
op("op_vander", "Vandermonde matrix: the powers of a vector")
op("op_zeros", "A tensor of zeros", acts_on=None)
op("op_zeros_like", "A tensor of zeros, of the same shape")

# Type and shape
op("op_cast", "A tensor as another type", run=_typed, kinds={"x": NUMBERS})
op("op_dtype", "The type of a tensor, as a string")
op("op_is_tensor", "Whether something is a tensor", kinds={"x": NUMBERS}, acts_on=None)
op("op_ndim", "Number of axes")
op("op_saturate_cast", "A tensor as another type, kept within what that can hold", run=_typed, kinds={"x": NUMBERS})
op("op_size", "Number of elements")
op("op_stop_gradient", "A tensor that gradients do not flow through")
op("op_view", "The bits of a tensor as another type")
op("op_view_as_complex", "Pairs along the last axis as complex numbers", run=op_fallbacks.view_as_complex)
op("op_view_as_real", "Complex numbers as pairs along a new last axis")

# Shapes and order
op("op_append", "A tensor with another one after it")
op("op_array_split", "Parts of a tensor, as equal as can be")
op("op_broadcast_to", "A tensor repeated to fill a shape")
op("op_concatenate", "Tensors one after the other along an axis")
op("op_depth_to_space", "Channels as blocks of the axes of space")
op("op_diag", "Matrix with a given diagonal, or the diagonal of a matrix")
op("op_diagflat", "Matrix with the elements of a tensor on a diagonal")
op("op_diagonal", "A diagonal of a tensor", kinds={"offset": INTEGER})
op("op_dsplit", "Parts of a tensor along its third axis", kinds={"indices_or_sections": SECTIONS})
op("op_dstack", "Tensors side by side along a third axis")
op("op_expand_dims", "A tensor with a new axis of length 1")
op("op_flip", "A tensor with its elements in the opposite order")
op("op_fliplr", "A tensor with its second axis in the opposite order")
op("op_flipud", "A tensor with its first axis in the opposite order")
op("op_get_item", "An element or part of a tensor, by its key")
op("op_hsplit", "Parts of a tensor along its second axis")
op("op_moveaxis", "A tensor with axes at other places")
op("op_pad", "A tensor with elements around it")
op("op_ravel", "The elements of a tensor as a vector, row by row")
op("op_repeat", "Each element repeated")
op("op_reshape", "A tensor of another shape, filled row by row")
op("op_roll", "A tensor with its elements shifted around")
op("op_rot90", "A tensor turned by right angles")
op("op_select", "Elements of the first tensor whose condition is true")
op("op_sort", "The elements in increasing order")
op("op_space_to_depth", "Blocks of the axes of space as channels")
op("op_split", "Parts of a tensor along an axis",
   note="A vector of places says where the parts after the first begin.")  # fmt: skip
op("op_squeeze", "A tensor without its axes of length 1")
op("op_stack", "Tensors side by side along a new axis", kinds={"x": TENSOR})
op("op_swapaxes", "A tensor with two axes swapped")
op("op_tile", "A tensor repeated along its axes")
op("op_transpose", "A tensor with its axes in another order", kinds={"axes": ORDER})
op("op_tril", "The part of a matrix on and below a diagonal")
op("op_triu", "The part of a matrix on and above a diagonal")
op("op_unstack", "The tensors along an axis, as a list", kinds={"num": POSITIVE_INTEGER})
op("op_vsplit", "Parts of a tensor along its first axis")
op("op_where", "Elements of x1 where a condition is true, else of x2")

# Products and linear algebra
op("op_cdist", "Distances between the rows of two matrices")
op("op_cholesky", "Cholesky factor of a positive definite matrix", kinds={"upper": FLAG})
op("op_cholesky_inverse", "Inverse of a matrix from its Cholesky factor", kinds={"upper": FLAG})
op("op_corrcoef", "Correlations between the rows of a matrix")
op("op_correlate", "Cross-correlation of two vectors")
op("op_cross", "Cross product of vectors")
op("op_det", "Determinant of a matrix")
op("op_dot", "Dot product of two tensors")
op("op_eig", "Eigenvalues and eigenvectors of a matrix")
op("op_eigh", "Eigenvalues and eigenvectors of a symmetric matrix")
op("op_inner", "Inner product of two tensors")
op("op_inv", "Inverse of a matrix")
op("op_kron", "Kronecker product of two tensors")
op("op_logdet", "Logarithm of the determinant of a positive definite matrix")
op("op_lstsq", "Least-squares solution of a x = b")
op("op_lu_factor", "LU factors of a matrix, and the row exchanges")
op("op_matmul", "Matrix product")
op("op_matrix_rank", "Rank of a matrix")
op("op_norm", "Norm of a vector or matrix")
op("op_outer", "Outer product of two vectors")
op("op_pinv", "Pseudo-inverse of a matrix")
op("op_qr", "QR factors of a matrix", run=_named("q", "r"))
op("op_slogdet", "Sign, and logarithm of the absolute value, of a determinant")
op("op_solve", "Solution of a x = b")
op("op_solve_triangular", "Solution of a x = b for a triangular a", kinds={"lower": FLAG})
op("op_svd", "Singular value decomposition of a matrix")
op("op_tensordot", "Sum of products over some axes of two tensors", kinds={"axes": AXES_IN_PAIRS})
op("op_trace", "Sum of a diagonal of a matrix", kinds={"offset": INTEGER})
op("op_vdot", "Dot product of two flattened tensors")

# Signals
op("op_extract_sequences", "Overlapping parts of a sequence")
op("op_fft", "Fourier transform along the last axis, of real and imaginary parts", kinds=COMPLEX)
op("op_fft2", "Fourier transform along the last two axes, of real and imaginary parts", kinds=COMPLEX)
op("op_ifft2", "Inverse Fourier transform along the last two axes, of real and imaginary parts", kinds=COMPLEX)
op("op_irfft", "Inverse Fourier transform to real numbers, of real and imaginary parts", kinds=COMPLEX)
op("op_istft", "Inverse short-time Fourier transform, of real and imaginary parts", kinds=COMPLEX)
op("op_rfft", "Fourier transform of real numbers along the last axis")
op("op_stft", "Short-time Fourier transform")
