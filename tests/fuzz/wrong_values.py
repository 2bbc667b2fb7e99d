"""Invalid values for arguments, as source text in both languages, so that a failing call can be typed in."""

from hypothesis import strategies as st

PYTHON = (
    "None", "True", "0", "-1", "1.5", "2", "2**31", "-(2**63)", "10**30", "10**400", "1e300", "math.nan", "math.inf",
    "-math.inf", "1j", "''", "'no such thing'", "'é'", "'a\\0b'", "'\\ud800'", "'x' * 100_000", "b'\\0\\xff'", "[]",
    "()", "{}", "['a', None]", "[1, 'a']", "[[1, 2], [3]]", "{'a': 1}", "{1: 2}", "list(range(100_000))", "range(3)",
    "object()", "...", "int", "np.zeros(0)", "np.zeros((2, 0, 3))", "np.zeros((2, 3, 4))", "np.zeros((1,) * 7)",
    "np.arange(3)", "np.array(['a', 'b'])", "np.array([None, 'a'])", "np.array([1 + 2j])", "np.array(math.nan)",
    "np.datetime64('2024-01-01')", "pd.DataFrame({'a': [1.0, None], 'b': ['u', 'v']})", "pd.Series([1, 2])",
    "Path('nowhere')", "lambda *given, **named: None", "iter([1, 2])", "keras.Input((2,))", "keras.Sequential()",
    "keras.layers.Dense(1)", "tf.constant([1, 2])", "tf.constant('a')", "tf.data.Dataset.range(3)",
    "VERBS['layer_dense']",
)  # fmt: skip

R = (
    "NULL", "TRUE", "NA", "NA_integer_", "NA_character_", "0", "-1", "1.5", "2L", "2^31", "1e300", "NaN", "Inf", "-Inf",
    "1i", '""', '"no such thing"', '"\\u00e9"', '"\\xe9"', "strrep('x', 1e5)", "as.raw(0:2)", "character()",
    "numeric()", "list()", "list(a = 1)", "list(1, 'a')", "list(a = 1, 2)", "c(1, NA)", "c(a = 1, b = 2)",
    "c('a', NA)", "1:100000",
    "array(0, c(2, 3, 4))", "array(0, rep(1, 7))", "matrix(0, 0, 3)", "matrix('a')", "matrix(NA, 2, 2)",
    "factor(c('a', 'b'))", "factor(NA)", "data.frame(a = c(1, NA), b = c('u', 'v'))", "data.frame()", "Sys.Date()",
    "Sys.time()", "function(...) NULL", "quote(x + y)", "quote(x)", "y ~ x", "globalenv()", "sum", "expression(a)",
    "structure(list(1), class = 'record')", "as.POSIXlt(Sys.time())", "simpleError('no')",
    "keras_input(2)", "keras_model_sequential()", "layer_dense(units = 1)", "tf$constant(c(1, 2))",
    "tf$data$Dataset$range(3L)", "layer_dense", "tuple(1, 2)",
)  # fmt: skip


def nested(values, make_list, make_dict):
    """Values and collections of them."""
    return st.recursive(
        st.sampled_from(values),
        lambda inner: st.lists(inner, min_size=1, max_size=3).map(make_list) | inner.map(make_dict),
        max_leaves=3,
    )


VALUES = {
    "python": nested(PYTHON, lambda values: f"[{', '.join(values)}]", lambda value: f"{{'a': {value}}}"),
    "r": nested(R, lambda values: f"list({', '.join(values)})", lambda value: f"list(a = {value})"),
}


def replacements(language, names):
    """Invalid values for one or two arguments of a call."""
    return st.dictionaries(st.sampled_from(names), VALUES[language], min_size=1, max_size=min(2, len(names)))
