"""Reference: a page for each family of verbs, with both languages on tabs."""

from __future__ import annotations

import inspect
import re
from itertools import groupby
from pathlib import Path

from rkeras._core.help_text import argument_descriptions, title
from rkeras._core.verb import VERBS, Verb
from rkeras.help import examples
from tools.docs.guides import tabs
from tools.generate import r_code, r_help
from tools.generate.families import description, families, heading
from tools.generate.wrapping import wrapped

WIDTH = 76


def pages(root: Path) -> dict[str, str]:
    """The text of each page, by name."""
    hand_written = _hand_written(root)
    made = {family: _family_page(family, verbs, hand_written) for family, verbs in families().items()}
    return {**made, "r-only": _r_only_page(hand_written), "index": _index_page(), "all": _all_page()}


# Pages --------------------------------------------------------------------------------------------------------------


def _index_page() -> str:
    rows = "\n".join(
        f"| [{heading(f)}]({f}.md) | {len(verbs)} | {_first_sentence(_about(f))} |" for f, verbs in families().items()
    )
    toctree = "\n".join(f"{heading(f)} <{f}>" for f in families())
    return (
        f"# Reference\n\n{len(VERBS):,} verbs in {len(families())} families: [list of all names](all.md), and "
        "[functions that only R has](r-only.md). Each verb has the same arguments in R and in Python. "
        "`?layer_dense` in R shows the same text; `help(rkeras.layer_dense)` in Python adds the documentation of the "
        "installed Keras.\n\n"
        f"| family | verbs | |\n|---|---|---|\n{rows}\n\n"
        f"```{{toctree}}\n:hidden:\n:maxdepth: 1\n\n{toctree}\nR only <r-only>\nAll names <all>\n```\n"
    )


def _all_page() -> str:
    parts = ["# All names"]
    verbs = sorted(VERBS.values(), key=lambda v: v.__name__.lower())
    for letter, group in groupby(verbs, key=lambda v: v.__name__.partition("_")[0].lower()):
        links = ", ".join(f"[{_code(v.__name__)}]({v.family}.md#{v.__name__.lower()})" for v in group)
        parts.append(f"{letter}\n: {links}")
    return "\n\n".join(parts) + "\n"


def _family_page(family: str, verbs: list[Verb], hand_written: dict[str, dict]) -> str:
    example = examples(family)
    parts = [f"# {heading(family)}", _about(family)]
    parts += [_verb(verb, example.get(verb.__name__, {}), hand_written) for verb in verbs]
    return "\n\n".join(parts) + "\n"


def _r_only_page(hand_written: dict[str, dict]) -> str:
    known = {verb.name for verb in VERBS.values()}
    pages = {id(page): page for name, page in hand_written.items() if not known & {*page["names"], name}}
    parts = [
        "# R only",
        "Functions that only R needs: its operators, methods of Python objects, and the functions of reticulate.",
    ]
    for page in sorted(pages.values(), key=lambda page: page["name"].lower()):
        parts += [f"## {_code(page['name'])}", f"{_text(page['title'])}.", *map(_text, page["prose"].split("\n\n"))]
        if page["usage"]:
            parts.append("```r\n" + "\n".join(map(_r_usage, page["usage"])) + "\n```")
        parts += [_arguments(dict(page["arguments"])), _value(page["returns"])]
    return "\n\n".join(part for part in parts if part) + "\n"


def _about(family: str) -> str:
    """The description of a family, without its heading."""
    text = re.sub(r"^[^:`.]{3,30}: ", "", description(family))
    text = re.sub(r" The rest of the family is in [^.]*\.", "", text)
    return _text(text[:1].upper() + text[1:])


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=\.) ", text, maxsplit=1)[0]


# One verb -----------------------------------------------------------------------------------------------------------


def _verb(verb: Verb, example: dict, hand_written: dict[str, dict]) -> str:
    prose = [_text(" ".join(part.split())) for part in r_help.prose(verb).split("\n\n")]
    if verb.name != verb.__name__:
        prose.append(f"The name in R is {_code(verb.name)}.")
    if verb.function is None:
        prose.insert(0, f"{_text(title(verb))}.")
    elif prose and not prose[0].endswith("."):
        prose[0] += "."
    r, python = [_fenced("r", _r(verb, hand_written))], [_fenced("python", _python(verb))]
    if not {"error", "error_r"} & example.keys():
        for language, blocks in (("r", r), ("python", python)):
            if language in example:
                blocks += ["Example:", _fenced(language, example[language].strip())]
    lines = {name: line for name, line in argument_descriptions(verb).items() if name not in ("args", "kwargs")}
    open_ended = {"args", "kwargs"} & argument_descriptions(verb).keys()
    if open_ended:
        more = [argument_descriptions(verb)[name] for name in sorted(open_ended)]
        lines["..."] = next(filter(None, more), "further arguments, by name")
    parts = [f"## {_code(verb.__name__)}", *prose, tabs("\n\n".join(r), "\n\n".join(python)), _arguments(lines),
             _value(r_help.returns(verb))]  # fmt: skip
    return "\n\n".join(part for part in parts if part)


def _r(verb: Verb, hand_written: dict[str, dict]) -> str:
    page = hand_written.get(verb.name)
    if verb.r_function and page:
        own = [u for u in map(_r_usage, page["usage"]) if u.startswith(f"{verb.name}(") or verb.name in u.split()]
        if own:
            return "\n".join(own)
    pairs = r_code.formals(verb)
    return _wrapped(r_code.r_name(verb.name), r_code.r_arguments(pairs))


def _r_usage(usage: str) -> str:
    """Convert a usage line of Rd to R code."""
    usage = re.sub(r"\\method\{([^}]*)\}\{[^}]*\}", r"\1", usage)
    return usage.replace("\\%", "%").replace("\\\\", "\\")


def _python(verb: Verb) -> str:
    P = inspect.Parameter
    parts = []
    star = False
    for p in verb.__signature__.parameters.values():
        if p.kind is P.KEYWORD_ONLY and not star:
            parts.append("*")
        star = star or p.kind in (P.KEYWORD_ONLY, P.VAR_POSITIONAL)
        prefix = {P.VAR_POSITIONAL: "*", P.VAR_KEYWORD: "**"}.get(p.kind, "")
        parts.append(prefix + p.name + ("" if p.default is p.empty else f"={p.default!r}"))
    usage = _wrapped(verb.__name__, parts)
    if verb.acts_on is not None and len(parts) > 1 and not parts[0].startswith("*"):
        first = parts[0].partition("=")[0]
        usage += f"\n{first} >> {verb.__name__}(...)"
    return usage


def _wrapped(name: str, parts: list[str]) -> str:
    return wrapped(f"{name}(", parts, ")", WIDTH)


def _fenced(language: str, code: str) -> str:
    return f"```{language}\n{code}\n```"


def _arguments(lines: dict[str, str]) -> str:
    return "\n\n".join(f"{_code(name)}\n: {_text(line.rstrip('.'))}." for name, line in lines.items() if line)


def _value(text: str) -> str:
    return f"**Value.** {_text(' '.join(text.split()))}" if text else ""


def _hand_written(root: Path) -> dict[str, dict]:
    """The help pages in the hand-written R files, by each of their names."""
    found: dict[str, dict] = {}
    for file in sorted((root / "R").glob("*.R")):
        if file.name.startswith("gen-"):
            continue
        for name, page in r_help.written(file.read_text("utf-8")).items():
            page["name"] = name
            found |= dict.fromkeys([name, *page["names"]], page)
    return found


# Markdown -----------------------------------------------------------------------------------------------------------


def _code(text: str) -> str:
    return f"`{text}`"


def _text(text: str) -> str:
    """Convert plain text with code in backticks to Markdown, in which nothing else is markup."""
    parts = re.split(r"(`[^`]+`)", text.strip())
    return "".join(p if i % 2 else re.sub(r"([\\*_\[\]<>{}$|#~])", r"\\\1", p) for i, p in enumerate(parts))
