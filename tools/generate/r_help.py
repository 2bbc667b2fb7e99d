"""Help pages for R: one for each generated verb, and one for each `#'` block of the hand-written R files."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from rkeras._core.help_text import argument_descriptions, title
from rkeras._core.signatures import r_argument_name
from rkeras._core.verb import Verb
from rkeras.help import examples
from rkeras.vocab import FAMILIES
from tools.generate.r_code import BASE_GENERICS, GENERIC_FORMALS, formals, generated_verbs

HEADER = "% Generated from rkeras/vocab by python -m tools.generate. Do not edit.\n"


# An example that writes files does so in a directory of its own.
WRITES = re.compile(r"save_|export_|model_to_|saved_model|load_")


def pages(root: Path) -> Iterator[tuple[str, str]]:
    """Each page's file name and text."""
    for verb in generated_verbs():
        yield f"{verb.__name__}.Rd", verb_page(verb)
    for family, verbs in groupby(sorted(generated_verbs(), key=lambda v: v.family), key=lambda v: v.family):
        yield f"rkeras-{family}.Rd", family_page(family, list(verbs))
    for file in sorted((root / "R").glob("*.R")):
        if not file.name.startswith("gen-"):
            yield from _written_pages(file.read_text(encoding="utf-8"))


# Families -----------------------------------------------------------------------------------------------------------


def family_page(family: str, verbs: list[Verb]) -> str:
    """The page that lists the verbs of a family."""
    module = FAMILIES[family]
    about = " ".join((module.__doc__ or "").split())
    items = "".join(f"\\item \\code{{\\link{{{_escape(v.name)}}}}}: {_rd(title(v))}.\n" for v in verbs)
    return (
        f"{HEADER}\\name{{rkeras-{family}}}\n\\alias{{rkeras-{family}}}\n\\title{{Verbs of the family {family}}}\n"
        f"\\description{{\n{_fill(about)}\n}}\n\\section{{Verbs}}{{\n\\itemize{{\n{items}}}\n}}\n"
    )


# Verbs --------------------------------------------------------------------------------------------------------------


def verb_page(verb: Verb) -> str:
    """The help page of a verb."""
    pairs = formals(verb)
    names = [verb.name] + ([f"{verb.name}.{verb.generic}"] if verb.generic else [])
    lines = {r_argument_name(name): line for name, line in argument_descriptions(verb).items()}
    if any(n == "..." for n, _ in pairs):
        more = next((p.name for p in verb.__signature__.parameters.values() if p.kind is p.VAR_POSITIONAL), "kwargs")
        lines["..."] = lines.get(more) or lines.get("kwargs", "further arguments, by name")
    arguments = [(n, lines[n]) for n, _ in pairs]
    returns, prose = _returns(verb), _prose(verb)
    usage = [_usage(verb.name, pairs, verb.generic)]
    if verb.generic and verb.name not in BASE_GENERICS:
        usage.insert(0, f"{verb.name}({GENERIC_FORMALS.get(verb.name, 'object, ...')})")
        if not any(n == "..." for n, _ in pairs):
            arguments.append(("...", "arguments of the method"))
    keras = ""
    if verb.target:
        keras = (
            "\\section{From Keras}{\n"
            f'\\Sexpr[results=rd,stage=render]{{rkeras:::keras_help("{verb.__name__}")}}\n}}\n'
        )
    example = examples(verb.family).get(verb.__name__, {})
    if "r" in example and not {"error", "error_r"} & example.keys():
        code = example["r"].rstrip().replace("\\", "\\\\").replace("%", "\\%")
        if WRITES.search(code):
            enter = "\\dontshow{.there <- setwd(local({d <- tempfile(); dir.create(d); d}))}"
            code = f"{enter}\n{code}\n\\dontshow{{setwd(.there)}}"
        keras = f"\\examples{{\n{code}\n}}\n" + keras
    return _page(names, title(verb), prose, usage, arguments, returns, keras)


def _usage(name: str, pairs: list[tuple[str, str | None]], generic: str | None) -> str:
    head = f"\\method{{{name}}}{{{generic}}}" if generic else name
    text = f"{head}({', '.join(n if d is None else f'{n} = {_in_code(d)}' for n, d in pairs)})"
    return _wrapped(text)


def _wrapped(usage: str) -> str:
    """A usage line broken between its arguments only."""
    glued = usage.replace(" = ", "\u00a0=\u00a0")
    lines = textwrap.fill(glued, 88, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    return lines.replace("\u00a0", " ")


def _prose(verb: Verb) -> str:
    if verb.function is None:
        about = f"`{verb.name}()` is `{verb.target}` with R's names and order of arguments."
        return f"{about}\n\n{verb.note}" if verb.note else about
    text = inspect.getdoc(verb.function) or ""
    first, _, rest = text.partition("\n\n")
    rest = re.split(r"\n?^(?:Args|Returns|Raises):$", rest, maxsplit=1, flags=re.MULTILINE)[0].strip()
    return "\n\n".join(p for p in (first, rest, verb.note) if p)


def _returns(verb: Verb) -> str:
    if verb.function is None:
        if verb.family.startswith("layers"):
            return "What it was put on: the model, changed in place, or the output tensor; without one the layer."
        is_class = (verb.target or "").rpartition(".")[2][:1].isupper()
        return f"A Python object, a `{verb.target}`." if is_class else f"What `{verb.target}` gives."
    match = re.search(r"^Returns:\n((?:    .*\n?)+)", inspect.getdoc(verb.function) or "", flags=re.MULTILINE)
    return inspect.cleandoc(match.group(1)) if match else "A value, as described."


# Hand-written functions ---------------------------------------------------------------------------------------------

_BLOCK = re.compile(r"((?:^#'.*\n)+)(?:^#.*\n)*^(?:`([^`]+)`|([\w.]+|NULL))(?: <- function(\([\s\S]*?\))[ \n])?", re.M)


def _written_pages(source: str) -> Iterator[tuple[str, str]]:
    for name, page in written(source).items():
        extra = f"\\format{{{_rd(page['format'])}}}\n" if page["format"] else ""
        names = list(dict.fromkeys([name, *page["names"]]))
        yield f"{name}.Rd", _page(names, page["title"], page["prose"], page["usage"], page["arguments"],
                                  page["returns"], extra)  # fmt: skip


def written(source: str) -> dict[str, dict]:
    """What the `#'` blocks of an R file say, by page: `title`, `prose`, `names`, `usage`, `arguments`, `returns`."""
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
            generic, _, cls = name.partition(".")
            if generic not in {*BASE_GENERICS, "format", "print"}:
                generic = ""
            text = _in_code(re.sub(r"\s+", " ", signature))
            if name.startswith("%"):
                left, right = (part.strip() for part in text.strip("()").split(",")[:2])
                page["usage"].append(f"{left} {_in_code(name)} {right}")
            elif name.endswith("<-"):
                page["usage"].append(_wrapped(f"{name.removesuffix('<-')}{text.rpartition(',')[0]}) <- value"))
            else:
                head = f"\\method{{{generic}}}{{{cls}}}" if generic else name
                page["usage"].append(_wrapped(head + text))
    return pages


def _tags(block: list[str]) -> dict[str, list[str]]:
    """A block's text as paragraphs and its tags with their values."""
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
    lines = [HEADER, f"\\name{{{_escape(names[0])}}}\n", *(f"\\alias{{{_escape(n)}}}\n" for n in names)]
    lines.append(f"\\title{{{_rd(title)}}}\n")
    lines.append(f"\\description{{\n{_fill(prose)}\n}}\n")
    if usage:
        lines.append("\\usage{\n" + "\n\n".join(usage) + "\n}\n")
    if arguments:
        items = "".join(f"\\item{{{_argument(n)}}}{{{_rd(text)}}}\n\n" for n, text in arguments)
        lines.append(f"\\arguments{{\n{items}}}\n")
    if returns:
        lines.append(f"\\value{{\n{_fill(returns)}\n}}\n")
    return "".join([*lines, rest])


def _argument(name: str) -> str:
    return "\\dots" if name == "..." else _escape(name)


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("{", "\\{").replace("}", "\\}")


def _in_code(text: str) -> str:
    """R code as Rd: braces stand in pairs or in strings there."""
    return text.replace("\\", "\\\\").replace("%", "\\%")


def _rd(text: str) -> str:
    """Plain text with code in backticks, as Rd."""
    parts = re.split(r"`([^`]*)`", text)
    return "".join(f"\\code{{{_escape(p)}}}" if i % 2 else _escape(p) for i, p in enumerate(parts))


def _fill(text: str) -> str:
    return "\n\n".join(textwrap.fill(_rd(" ".join(p.split())), 95, break_long_words=False, break_on_hyphens=False)
                       for p in text.split("\n\n"))  # fmt: skip
