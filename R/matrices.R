# Matrices of the package Matrix, which are S4 objects.

# What Python makes one of: the parts of a sparse one, by column and counted from 0; a dense one as R's own. NULL for an
# S4 object of another kind.
matrix_parts <- function(x) {
  if (!inherits(x, "Matrix")) return()
  # A matrix may have been loaded from a file without its package.
  loadNamespace("Matrix")
  if (!inherits(x, "sparseMatrix")) return(as.matrix(x))
  for (kind in c("dMatrix", "generalMatrix", "CsparseMatrix")) x <- methods::as(x, kind)
  list(data = x@x, rows = x@i, starts = x@p, dim = x@Dim)
}
