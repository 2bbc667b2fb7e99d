np <- import("numpy"); npf <- import("numpy", convert = FALSE); pd0 <- import("pandas", convert = FALSE); bi <- import_builtins(); bif <- import_builtins(convert = FALSE)
py_run_string("
class Seq0:
    def __getitem__(self, i):
        return i
    def __len__(self): return 3
def call(f, *a, **k): return f(*a, **k)
def typ(o): return type(o).__name__
def rep(o): return repr(o)
def try_(f, exc):
    try: return f()
    except exc as e: return 'caught ' + type(e).__name__
def first(it): return next(iter(it))
def tolist(o): return list(o)
def fail(kind='ValueError', msg='bad'): raise eval(kind)(msg)
")
df0 <- function() pd0$DataFrame(dict(x=c(1,2,3),y=c("a","b","c")))
tt <- function(v, dt=NULL) tf$constant(v, dtype=dt)
ki <- function(f) {i <- keras_input(3); m <- keras_model(i, f(i)); as.array(m(matrix(c(10,20,30),1)))}
py_run_string("
class Obj:
    def __getitem__(self, i): return i
    def __len__(self): return 2
def gen_mixed():
    yield 1
    yield 'a'
    yield 2.5
def loop(f):
    out = []
    try:
        while True: out.append(f())
    except StopIteration: pass
    return out
def get(d, k):
    try: return d[k]
    except KeyError: return 'default'
")
