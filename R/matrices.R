# Matrices of the package Matrix, which are S4 objects.

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
