#' The pipe
#'
#' `x %>% f(y)` is `f(x, y)`, as in magrittr, from where it comes. R's own `|>` does as well.
#'
#' @name pipe
#' @aliases %>%
#' @param lhs A value.
#' @param rhs A call that takes the value as its first argument.
#' @return What the call returns.
#' @usage
#' lhs \%>\% rhs
NULL
