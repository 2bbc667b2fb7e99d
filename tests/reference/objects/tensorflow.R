np <- import("numpy", convert=FALSE); tt <- function(v, dt=NULL) tf$constant(v, dtype=dt)
