py_run_string("
import collections, datetime, enum
class Ctx:
    def __init__(self): self.log = []
    def __enter__(self): self.log.append('in'); return self
    def __exit__(self, t, v, tb): self.log.append('out' if t is None else t.__name__); return False
class Sup(Ctx):
    def __exit__(self, t, v, tb): return True
def gen(n):
    for i in range(n): yield i
def kw(**k): return k
def ar(*a, **k): return [list(a), k]
def deflt(a, b=2, *c, d=4, **e): return (a, b, list(c), d, e)
def fail(kind='ValueError', msg='bad'): raise eval(kind)(msg)
class MyErr(ValueError): pass
class Pt:
    cls = 7
    def __init__(self, x=1, y=2): self.x = x; self.y = y
    def __repr__(self): return 'Pt(%r, %r)' % (self.x, self.y)
    def __len__(self): return 5
    def __getitem__(self, i):
        if isinstance(i, int) and i > 20: raise IndexError(i)
        return ('item', i)
    def __setitem__(self, i, v): self.last = (i, v)
    def __eq__(self, o): return isinstance(o, Pt) and o.x == self.x
    def __hash__(self): return 1
    def __lt__(self, o): return self.x < o.x
    def __add__(self, o): return ('add', o)
    def __radd__(self, o): return ('radd', o)
    def __call__(self, *a, **k): return ('call', a, k)
    def __contains__(self, o): return o == 3
    def __neg__(self): return 'neg'
    def __invert__(self): return 'inv'
    def __matmul__(self, o): return 'mm'
    def __bool__(self): return False
    @property
    def area(self): return self.x * self.y
    @area.setter
    def area(self, v): self.x = v
    @staticmethod
    def st(a): return a
    @classmethod
    def cm(cls, a): return cls.__name__
    def meth(self, a, b=3): return (a, b)
def typ(o): return type(o).__name__
def rep(o): return repr(o)
def callit(f, *a, **k): return f(*a, **k)
def callrep(f, *a, **k): return repr(f(*a, **k))
def sig(f):
    import inspect
    return str(inspect.signature(f))
class Color(enum.Enum):
    RED = 1
    BLUE = 2
NT = collections.namedtuple('NT', 'a b')
nt = NT(1, 'z')
od = collections.OrderedDict([('b', 1), ('a', 2)])
dd = collections.defaultdict(list)
dq = collections.deque([1, 2])
glob = 5
def outer():
    def inner(): return 1
    return inner
x_y = 3
")
pt <- function() py_eval("Pt()", convert = FALSE); ptc <- function() py$Pt(1L, 2L); bi <- import_builtins(); bif <- import_builtins(convert = FALSE)
np <- import("numpy"); npf <- import("numpy", convert = FALSE); dt <- import("datetime"); dtf <- import("datetime", convert = FALSE); pd <- import("pandas")
pd0 <- import("pandas", convert = FALSE)
