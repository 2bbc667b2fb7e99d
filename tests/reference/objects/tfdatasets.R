np <- import("numpy", convert=FALSE)
all_of <- function(ds) iterate(ds, describe, simplify=FALSE)
df <- data.frame(x=c(1,2,3,4), g=c("a","b","a","c"), y=c(0,1,0,1))
sp <- function() feature_spec(df, y ~ x + g)
