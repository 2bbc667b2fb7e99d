"""Help pages of R: one for each generated verb, one for each family, and one for each `#'` block of hand-written R."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rkeras._core.help_text import argument_descriptions, keras_docstring, sections, title
from rkeras._core.signatures import r_argument_name
from rkeras._core.verb import VERBS, Verb
from rkeras.help import examples
from tools.generate import HEADER
from tools.generate.families import description, families, heading
from tools.generate.r_code import (
    BASE_GENERICS,
    GENERIC_FORMALS,
    formals,
    generated_verbs,
    r_arguments,
    r_name,
    s3_method,
)
from tools.generate.wrapping import wrapped

# An example that writes files runs in a directory of its own.
WRITES = re.compile(r"save_|export_|model_to_|saved_model|load_")
_VERBS = {verb.name: verb for verb in VERBS.values()}


@dataclass
class Page:
    """A help page: the name of its file, its text, and whether the text quotes the installed Keras."""

    file: str
    text: str
    quotes_keras: bool = False


def pages(root: Path) -> Iterator[Page]:
    """Yield every help page."""
    for verb in generated_verbs():
        yield Page(f"{verb.__name__}.Rd", verb_page(verb), verb.target is not None)
    for family, verbs in families().items():
        yield Page(f"rkeras-{family}.Rd", family_page(family, verbs))
    for file in sorted((root / "R").glob("*.R")):
        if not file.name.startswith("gen-"):
            yield from _written_pages(file.read_text(encoding="utf-8"))


# Families -----------------------------------------------------------------------------------------------------------


def family_page(family: str, verbs: list[Verb]) -> str:
    """The page that lists the verbs of a family."""
    items = [_lines(f"\\item \\code{{{_link(verb)}}}: {_rd(title(verb))}.") for verb in verbs]
    return (
        f"% {HEADER}\\name{{rkeras-{family}}}\n\\alias{{rkeras-{family}}}\n"
        f"\\title{{{heading(family)}: list of functions}}\n"
        f"\\description{{\n{_fill(description(family))}\n}}\n\\section{{Functions}}{{\n\\itemize{{\n"
        + "\n".join([*items, "}", "}", ""])
    )


def _link(verb: Verb) -> str:
    # Of a hand-written method of R's own generic, only the method has a page.
    own = not verb.r_function or verb.name not in BASE_GENERICS
    return f"\\link{{{_escape(verb.name)}}}" if own else _escape(verb.name)


# Verbs --------------------------------------------------------------------------------------------------------------


def verb_page(verb: Verb) -> str:
    """The help page of a verb."""
    pairs = formals(verb)
    names = [verb.name] + ([f"{verb.name}.{verb.generic}"] if verb.generic else [])
    lines = {r_argument_name(name): line for name, line in argument_descriptions(verb).items()}
    if ("...", None) in pairs:
        more = next((p.name for p in verb.__signature__.parameters.values() if p.kind is p.VAR_POSITIONAL), "kwargs")
        lines["..."] = lines.get(more) or lines.get("kwargs", "further arguments, by name")
    arguments = [(n, lines[n]) for n, _ in pairs]
    head = f"\\method{{{verb.name}}}{{{verb.generic}}}" if verb.generic else verb.name
    usage = [_usage(f"{head}(", [_in_code(argument) for argument in r_arguments(pairs)], ")")]
    if verb.generic and verb.name not in BASE_GENERICS:
        usage.insert(0, f"{verb.name}({GENERIC_FORMALS.get(verb.name, 'object, ...')})")
        if ("...", None) not in pairs:
            arguments.append(("...", "arguments of the method"))
    rest = _examples(verb) + (_from_keras(verb.target, keras_docstring(verb)) if verb.target else "")
    return _page(names, title(verb), prose(verb), usage, arguments, returns(verb), rest)


def _examples(verb: Verb) -> str:
    example = examples(verb.family).get(verb.__name__, {})
    if "r" not in example or {"error", "error_r"} & example.keys():
        return ""
    code = _in_code(example["r"].rstrip())
    if WRITES.search(code):
        enter = "\\dontshow{.there <- setwd(local({d <- tempfile(); dir.create(d); d}))}"
        code = f"{enter}\n{code}\n\\dontshow{{setwd(.there)}}"
    return f"\\examples{{\n{code}\n}}\n"


def _from_keras(target: str, docstring: str) -> str:
    """The first paragraph of Keras's docstring, also for `help.search()`, and the call that prints all of it."""
    if not docstring:
        return ""
    first = " ".join(re.split(r"\n\s*\n|\nArg(?:ument)?s:\n", docstring, maxsplit=1)[0].split())
    symbol = "$".join(map(r_name, target.replace("tensorflow", "tf", 1).split(".")))
    pointer = f"The full documentation of the installed version:\n\\code{{cat({symbol}$`__doc__`)}}"
    concept = textwrap.shorten(first.replace("`", ""), 100, placeholder="")
    return f"\\section{{From Keras}}{{\n{_fill(first)}\n\n{pointer}\n}}\n\\concept{{{_escape(concept)}}}\n"


# Symbols that TensorFlow's documentation does not have under their path, and their pages of keras.io.
_ONLY_ON_KERAS_IO = {"keras.saving": "models/model_saving_apis", "keras.metrics.log_cosh": "losses/regression_losses"}


def keras_url(target: str) -> str:
    """The address of a symbol's page in TensorFlow's documentation, which follows from the symbol's path.

    Not so on keras.io: its pages are arranged by subject, and not every symbol is on one.
    """
    for name, page in _ONLY_ON_KERAS_IO.items():
        if target.startswith(name):
            return f"https://keras.io/api/{page}/"
    path = target.removeprefix("tensorflow.").split(".")
    if path[-2][:1].isupper():  # a method, described on the page of its class
        path[-2:] = [f"{path[-2]}#{path[-1]}"]
    return f"https://www.tensorflow.org/api_docs/python/tf/{'/'.join(path)}"


def prose(verb: Verb) -> str:
    """The description of a verb."""
    if verb.function is None:
        about = f"{title(verb)}. `{verb.name}()` is `{verb.target}` with R's names and order of arguments."
        return f"{about}\n\n{verb.note}" if verb.note else about
    return "\n\n".join(p for p in (sections(verb)[""], verb.note) if p)


def returns(verb: Verb) -> str:
    """The value of a verb."""
    if verb.function is not None:
        return sections(verb).get("Returns", "A value, as described.")
    if verb.family.startswith("layers"):
        return "The model, modified in place, or the output tensor; without `object`, the layer."
    is_class = (verb.target or "").rpartition(".")[2][:1].isupper()
    return f"A Python object, a `{verb.target}`." if is_class else f"The value of `{verb.target}`."


# Hand-written functions ---------------------------------------------------------------------------------------------

_BLOCK = re.compile(r"((?:^#'.*\n)+)(?:^#.*\n)*^(?:`([^`]+)`|([\w.]+|NULL))(?: <- function(\([\s\S]*?\))[ \n])?", re.M)


def _written_pages(source: str) -> Iterator[Page]:
    for name, page in written(source).items():
        extra = f"\\format{{{_rd(page['format'])}}}\n" if page["format"] else ""
        names = list(dict.fromkeys([name, *page["names"]]))
        yield Page(f"{name}.Rd", _page(names, page["title"], page["prose"], page["usage"], page["arguments"],
                                       page["returns"], extra))  # fmt: skip


def written(source: str) -> dict[str, dict]:
    """Read the `#'` blocks of an R file: `title`, `prose`, `names`, `usage`, `arguments` and `returns` of each page."""
    pages: dict[str, dict] = {}
    for match in _BLOCK.finditer(source):
        block = [line[2:].removeprefix(" ") for line in match.group(1).splitlines()]
        name, signature = match.group(2) or match.group(3), match.group(4)
        tags = _tags(block)
        if "rdname" in tags:
            page = pages.get(tags["rdname"][0])
            if page is None:
                continue
        elif tags["text"]:
            page = {"title": tags["text"][0], "prose": "\n\n".join(tags["text"][1:]) or tags["text"][0], "names": [],
                    "usage": [], "arguments": [], "returns": "", "format": ""}  # fmt: skip
            pages[tags["name"][0] if "name" in tags else name] = page
        else:
            continue
        page["names"] += tags["aliases"][0].split() if "aliases" in tags else [] if name == "NULL" else [name]
        page["usage"] += tags.get("usage", [])
        page["returns"] = page["returns"] or " ".join(tags.get("return", []))
        page["format"] = page["format"] or " ".join(tags.get("format", []))
        page["arguments"] += [tuple(p.split(" ", 1)) for p in tags.get("param", [])]
        if signature:
            generic, cls = s3_method(name) or ("", "")
            parts = _in_code(re.sub(r"\s+", " ", signature))[1:-1].split(", ")
            if name.startswith("%"):
                page["usage"].append(f"{parts[0]} {_in_code(name)} {parts[1]}")
            elif name.endswith("<-"):
                page["usage"].append(_usage(f"{name.removesuffix('<-')}(", parts[:-1], ") <- value"))
            else:
                head = f"\\method{{{generic}}}{{{cls}}}" if generic else name
                page["usage"].append(_usage(f"{head}(", parts, ")"))
    return pages


def _tags(block: list[str]) -> dict[str, list[str]]:
    """Split a block into paragraphs, under "text", and the values of its tags."""
    tags: dict[str, list[str]] = {"text": []}
    current = "text"
    fresh = True
    for line in block:
        match = re.match(r"@(\w+) ?(.*)", line)
        if match:
            current, value = match.groups()
            tags.setdefault(current, []).append(value)
            fresh = False
        elif not line.strip():
            fresh = True
        elif current == "text" and (fresh or not tags["text"]):
            tags["text"].append(line)
            fresh = False
        else:
            joint = "\n" if current == "usage" else " "
            tags[current][-1] = (tags[current][-1] + joint + line).strip()
    return tags


# Rd -----------------------------------------------------------------------------------------------------------------


def _page(names: list[str], title: str, prose: str, usage: list[str], arguments: list[tuple[str, str]],
          returns: str, rest: str) -> str:  # fmt: skip
    lines = [f"% {HEADER}", f"\\name{{{_escape(names[0])}}}\n", *(f"\\alias{{{_escape(n)}}}\n" for n in names)]
    lines.append(f"\\title{{{_rd(title)}}}\n")
    lines.append(f"\\description{{\n{_fill(prose)}\n}}\n")
    if usage:
        lines.append("\\usage{\n" + "\n\n".join(usage) + "\n}\n")
    if arguments:
        items = [_lines(f"\\item{{{_argument(n)}}}{{{_rd(text)}}}") for n, text in arguments]
        lines.append("\\arguments{\n" + "\n\n".join(items) + "\n}\n")
    if returns:
        lines.append(f"\\value{{\n{_fill(returns)}\n}}\n")
    return "".join([*lines, rest, *_see_also(names)])


def _see_also(names: list[str]) -> Iterator[str]:
    """The family, Keras's page, and search words for `help.search()`, of the first name that is a verb's."""
    name = next((name for name in names if name in _VERBS), "")
    if not name:
        return
    verb = _VERBS[name]
    keras = f"\n\\code{{{verb.target}}}:\n\\url{{{keras_url(verb.target)}}}\n" if verb.target else ""
    yield f"\\seealso{{\nFunctions of the same family: \\code{{\\link{{rkeras-{verb.family}}}}}.\n{keras}}}\n"
    kind, _, rest = name.partition("_")
    words = [heading(verb.family).lower(), " ".join([*rest.split("_"), kind]), verb.target]
    yield from (f"\\concept{{{_escape(word)}}}\n" for word in words if word)


def _usage(head: str, arguments: list[str], tail: str) -> str:
    return wrapped(head, arguments, tail, 88, "  ")


def _argument(name: str) -> str:
    return "\\dots" if name == "..." else _escape(name)


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("{", "\\{").replace("}", "\\}")


def _in_code(text: str) -> str:
    """Write R code as Rd, in which braces of code need no escape."""
    return text.replace("\\", "\\\\").replace("%", "\\%")


def _rd(text: str) -> str:
    """Write plain text with code in backticks as Rd."""
    parts = re.split(r"`([^`]*)`", text)
    return "".join(f"\\code{{{_escape(p)}}}" if i % 2 else _escape(p) for i, p in enumerate(parts))


def _fill(text: str) -> str:
    return "\n\n".join(_lines(_rd(" ".join(paragraph.split()))) for paragraph in text.split("\n\n"))


def _lines(text: str) -> str:
    return textwrap.fill(text, 95, break_long_words=False, break_on_hyphens=False)
