# Proxies of Python objects of each type are created, inspected and dropped.

make <- partner("proxies", "make")
kinds <- partner("proxies", "kinds")()

turn <- function() {
  made <- lapply(rep(kinds, 50), make)
  stopifnot(vapply(made, inherits, NA, "rkeras.object"))
  c(proxies = length(made))
}
