# Matrices of the package Matrix, which are S4 objects, and array_reshape().

# Return the components of a sparse matrix in compressed column format with zero-based rows, a dense matrix as an R
# matrix, and NULL for other S4 objects. Called from Python.
matrix_parts <- function(x) {
  if (!inherits(x, "Matrix")) return()
  # A matrix that was loaded from a file does not load its package.
  loadNamespace("Matrix")
  if (!inherits(x, "sparseMatrix")) return(as.matrix(x))
  for (kind in c("dMatrix", "generalMatrix", "CsparseMatrix")) x <- methods::as(x, kind)
  list(data = x@x, rows = x@i, starts = x@p, dim = x@Dim)
}

# Return the sparse matrix of the package Matrix with some slots; NULL if that package is not installed. Called from
# Python.
sparse_matrix <- function(parts)
  if (requireNamespace("Matrix", quietly = TRUE)) do.call(methods::new, parts)

#' Reshape an array, by row (C order) as NumPy does
#'
#' R's own `dim<-` fills an array by column.
#'
#' @param x An array or vector, or a Python object that NumPy converts to an array, such as a tensor.
#' @param dim The new shape; one size may be -1, to be inferred.
#' @param order "C" to read and fill by row (the default), "F" by column.
#' @return An array of shape `dim`, a NumPy array if `x` is a Python object.
#' @export
array_reshape <- function(x, dim, order = c("C", "F")) {
  order <- match.arg(order)
  if (is_proxy(x)) return(request("reshape", x, as.list(dim), order))
  run_verb("array_reshape", list(x = x, dim = dim, order = order))
}
