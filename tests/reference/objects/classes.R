bi <- import_builtins()
py_run_string("
class Base:
    k = 1
    def __init__(self, a=1): self.a = a
    def hi(self): return 'base hi %s' % self.a
    def over(self): return 'base over'
    @property
    def p(self): return 5
def call(o, *a, **k): return o(*a, **k)
def nm(o): return type(o).__name__
def use(o): return [len(o), o[0]]
def mro(c): return [x.__name__ for x in c.__mro__]
def rp(o): return repr(o)
")
