#' Pipe operator
#'
#' `x %>% f(y)` is `f(x, y)`. The operator is that of magrittr. R's own `|>` works too.
#'
#' @name pipe
#' @aliases %>%
#' @param lhs A value.
#' @param rhs A call. The value becomes its first argument.
#' @return The value of the call.
#' @usage
#' lhs \%>\% rhs
NULL
