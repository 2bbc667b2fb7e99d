"""R values of every type, as R source text, so that a failing value can be typed in."""

from hypothesis import strategies as st

TEXTS = ("''", "'a'", "'no name'", '"h\\u00e9"', '"\\u65e5\\u672c"', '"\\U0001F600"', '"e\\u0301"', '"a\\nb\\t\\"\\\\"',
         "strrep('x', 300)", "'NA'")  # fmt: skip
ELEMENTS = {
    "double": ("0", "-0.0", "1", "-1.5", "1/3", "2^31", "2^53", "1e-308", "5e-324", "1e308", "Inf", "-Inf", "NaN",
               "NA_real_"),
    "integer": ("0L", "1L", "-7L", "2147483647L", "-2147483647L", "NA_integer_"),
    "logical": ("TRUE", "FALSE", "NA"),
    "complex": ("0i", "1+2i", "-1.5i", "complex(real = Inf, imaginary = -1)", "complex(real = NaN, imaginary = 1)",
                "NA_complex_"),
    "character": (*TEXTS, "iconv('h\\u00e9', 'UTF-8', 'latin1')", "enc2native('a')", "NA_character_"),
    "raw": ("as.raw(0)", "as.raw(7)", "as.raw(255)"),
    "Date": ("as.Date('2024-02-29')", "as.Date('0001-01-01')", "as.Date('9999-12-31')", "as.Date(NA)",
             "as.Date('1969-12-31')", "structure(0.5, class = 'Date')", "structure(5e6, class = 'Date')",
             "structure(Inf, class = 'Date')",
             "structure(1e300, class = 'Date')"),
    "POSIXct": ("as.POSIXct('2024-01-02 03:04:05.25', tz = 'UTC')",
                "as.POSIXct(NA_real_, origin = '1970-01-01', tz = 'UTC')",
                "as.POSIXct('1900-01-01', tz = 'UTC')", "as.POSIXct('2024-06-01', tz = 'Europe/Vienna')",
                "structure(2^33 + 0.125, class = c('POSIXct', 'POSIXt'))",
                "structure(1e300, class = c('POSIXct', 'POSIXt'))"),
}  # fmt: skip
NAMES = ("a", "b", "", "a b", "if", "h\\u00e9", "NA", ".x", "names", "self", "a", "1")
WITHOUT_COUNTERPART = (
    "globalenv()", "quote(x + y)", "y ~ x", "expression(a, b)", "pairlist(a = 1)",
    "structure(list(1), class = 'record')",
    "structure(list(a = 1), class = c('u', 'v'))", "simpleError('no')", "numeric_version('1.2.3')",
    "as.POSIXlt('2024-01-01', tz = 'UTC')", "new.env()", "function(x, ...) x", "sum", "`if`",
)  # fmt: skip
INTEGER64 = ("structure(c(5e-324, 1.5e-323), class = 'integer64')", "structure(5e-324 * 7, class = 'integer64')")
ATTRIBUTES = (
    "units = 'cm'",
    "note = list(1, 'a')",
    "source = NULL",
    "tsp = c(1, 2, 1)",
    "comment = 'c'",
    "label = 1:3",
)


def joined(values):
    return f"c({', '.join(values)})"


def vector_of(kind, min_size=0, max_size=6):
    """A vector of one type."""
    empty = {"Date": "as.Date(character())", "POSIXct": "as.POSIXct(character(), tz = 'UTC')"}.get(kind, f"{kind}()")
    elements = st.lists(st.sampled_from(ELEMENTS[kind]), min_size=min_size, max_size=max_size)
    return elements.map(lambda values: values[0] if len(values) == 1 else joined(values) if values else empty)


def named(vector, size):
    names = st.lists(st.sampled_from(NAMES), min_size=size, max_size=size)
    return names.map(lambda chosen: f"structure({vector}, names = {texts(chosen)})")


def texts(names):
    return joined([f'"{name}"' for name in names])


def quoted(names):
    return [f'"{name}"' if name else "" for name in names]


def repeated(kind, size):
    """A vector of a given size that repeats a few elements."""
    return st.lists(st.sampled_from(ELEMENTS[kind]), min_size=1, max_size=6).map(
        lambda values: f"rep_len({joined(values)}, {size})"
    )


@st.composite
def named_vectors(draw):
    kind = draw(st.sampled_from(sorted(ELEMENTS)))
    size = draw(st.integers(1, 5))
    return draw(named(draw(vector_of(kind, size, size)), size))


@st.composite
def arrays(draw):
    """Arrays of 0 to 6 dimensions; some dimensions are empty."""
    kind = draw(st.sampled_from(sorted(ELEMENTS)))
    dims = draw(st.lists(st.integers(0, 3) | st.just(1), min_size=1, max_size=6))
    size = 1
    for length in dims:
        size *= length
    # array() drops the class of dates.
    return f"structure({draw(repeated(kind, size))}, dim = {joined(f'{n}L' for n in dims)})"


@st.composite
def arrays_with_names(draw):
    rows, columns = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    kind = draw(st.sampled_from(["double", "integer", "character"]))
    names = draw(st.lists(st.sampled_from(NAMES), min_size=columns, max_size=columns))
    return f"matrix({draw(repeated(kind, rows * columns))}, {rows}, dimnames = list(NULL, {texts(names)}))"


@st.composite
def long_vectors(draw):
    kind = draw(st.sampled_from(sorted(ELEMENTS)))
    return draw(repeated(kind, draw(st.sampled_from([1000, 20_000, 200_000 if kind == "double" else 65_537]))))


@st.composite
def factors(draw):
    labels = draw(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=5, unique=True))
    chosen = draw(st.lists(st.sampled_from([*labels, "NA"]), max_size=6))
    ordered = draw(st.sampled_from(["", ", ordered = TRUE"]))
    return f"factor({joined(chosen) if chosen else 'character()'}, levels = {joined(labels)}{ordered})"


@st.composite
def with_attributes(draw):
    kind = draw(st.sampled_from(["double", "integer", "logical", "character", "complex", "raw"]))
    vector = draw(vector_of(kind, 2, 4))
    return f"`attributes<-`({vector}, list({draw(st.sampled_from(ATTRIBUTES[:3] + ATTRIBUTES[4:]))}))"


@st.composite
def with_classes(draw):
    value = draw(st.sampled_from(["c(1.5, 2)", "1:3", "c(TRUE, NA)", "'a'", "3"]))
    name = draw(st.sampled_from(["u", "table", "AsIs", "noquote", "difftime"]))
    return f"structure({value}, class = '{name}')"


@st.composite
def data_frames(draw):
    rows = draw(st.integers(0, 4))
    kinds = draw(st.lists(st.sampled_from(sorted(set(ELEMENTS) - {"raw"})), max_size=4))
    columns = [draw(repeated(kind, rows)) if rows else draw(vector_of(kind, 0, 0)) for kind in kinds]
    names = draw(st.lists(st.sampled_from(NAMES), min_size=len(kinds), max_size=len(kinds)))
    given = [f'"{name}" = {column}' for name, column in zip(names, columns, strict=True) if name]
    return f"data.frame({', '.join([*given, 'check.names = FALSE', 'stringsAsFactors = FALSE'])})"


def lists(inner):
    """Lists of values with all, some or no names."""

    @st.composite
    def one(draw):
        values = draw(st.lists(inner, max_size=4))
        naming = draw(st.sampled_from(["none", "all", "some"]))
        names = draw(st.lists(st.sampled_from(NAMES), min_size=len(values), max_size=len(values)))
        if naming == "none":
            names = [""] * len(values)
        elif naming == "all":
            names = [name or "z" for name in names]
        return f"list({', '.join(f'{q} = {v}' if q else v for q, v in zip(quoted(names), values, strict=True))})"

    return one()


SIMPLE = st.one_of(
    st.just("NULL"), *(vector_of(kind) for kind in ELEMENTS), *(vector_of(kind, 1, 1) for kind in ELEMENTS),
    named_vectors(), arrays(), arrays_with_names(), factors(), with_attributes(), with_classes(), data_frames(),
    st.sampled_from(WITHOUT_COUNTERPART + INTEGER64),
)  # fmt: skip
NESTED, LONG = st.recursive(SIMPLE, lists, max_leaves=8), long_vectors()
# Few of them, because long values take long.
VALUES = st.integers(0, 80).flatmap(lambda drawn: LONG if drawn == 80 else NESTED)
