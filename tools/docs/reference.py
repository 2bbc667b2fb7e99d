"""The reference: a page for each family of verbs, both languages on tabs, from the registry."""

from __future__ import annotations

import inspect
import re
import textwrap
from itertools import groupby
from pathlib import Path

from rkeras._core.help_text import argument_descriptions, title
from rkeras._core.verb import VERBS, Verb
from rkeras.help import examples
from rkeras.vocab import FAMILIES
from tools.docs.guides import tabs
from tools.generate import r_code, r_help

HEADINGS = {
    "backend": "Backend", "config": "Configuration", "core": "Keras itself", "lite": "TensorFlow Lite",
    "nn_ops": "Operations, neural networks", "ops": "Operations", "python": "Python", "tensorflow": "TensorFlow",
    "tfdatasets": "Dataset elements", "tfruns": "Training runs",
}  # fmt: skip
WIDTH = 76


def pages(root: Path) -> dict[str, str]:
    """The text of each page, by its name."""
    by_hand = _written(root)
    verbs = sorted(VERBS.values(), key=lambda v: (v.family, v.__name__))
    families = [(family, list(group)) for family, group in groupby(verbs, key=lambda v: v.family)]
    made = {family: _family(family, verbs, by_hand) for family, verbs in families}
    made["r-alone"] = _r_alone(by_hand)
    made["index"] = _index(families)
    made["all"] = _all(families)
    return made


def heading(family: str) -> str:
    """What a family is called, such as "Layers, recurrent"."""
    kind, _, rest = family.partition("_")
    made = f"Operations, {kind}" if rest == "ops" else f"{kind}, {rest}" if kind == "layers" and rest else ""
    made = HEADINGS.get(family) or made or family.replace("_", " ")
    return made[0].upper() + made[1:]


# Pages --------------------------------------------------------------------------------------------------------------


def _index(families: list[tuple[str, list[Verb]]]) -> str:
    rows = "\n".join(
        f"| [{heading(f)}]({f}.md) | {len(verbs)} | {_first_sentence(_about(f))} |" for f, verbs in families
    )
    toctree = "\n".join(f"{heading(f)} <{f}>" for f, _ in families)
    return (
        f"# Reference\n\n{sum(len(v) for _, v in families):,} verbs in {len(families)} families, "
        "[all of them by name](all.md), and [what is there in R alone](r-alone.md). Each verb is there in R and in "
        "Python, with the same arguments. `?layer_dense` in R and `help(rkeras.layer_dense)` in Python show the same, "
        "with the text of your Keras.\n\n"
        f"| family | verbs | |\n|---|---|---|\n{rows}\n\n"
        f"```{{toctree}}\n:hidden:\n:maxdepth: 1\n\n{toctree}\nR alone <r-alone>\nAll names <all>\n```\n"
    )


def _all(families: list[tuple[str, list[Verb]]]) -> str:
    verbs = sorted((v for _, of in families for v in of), key=lambda v: v.__name__.lower())
    parts = ["# All names"]
    for letter, group in groupby(verbs, key=lambda v: v.__name__.partition("_")[0].lower()):
        group = list(group)
        links = ", ".join(f"[{_code(v.__name__)}]({v.family}.md#{v.__name__.lower()})" for v in group)
        parts.append(f"{letter}\n: {links}")
    return "\n\n".join(parts) + "\n"


def _family(family: str, verbs: list[Verb], by_hand: dict[str, dict]) -> str:
    example = examples(family)
    parts = [f"# {heading(family)}", _about(family)]
    parts += [_verb(verb, example.get(verb.__name__, {}), by_hand) for verb in verbs]
    return "\n\n".join(parts) + "\n"


def _r_alone(by_hand: dict[str, dict]) -> str:
    known = {verb.name for verb in VERBS.values()}
    pages = {id(page): page for name, page in by_hand.items() if not known & {*page["names"], name}}
    parts = [
        "# R alone",
        "What only R needs: its operators, methods of Python objects, and the functions of reticulate.",
    ]
    for page in sorted(pages.values(), key=lambda page: page["name"].lower()):
        parts += [f"## {_code(page['name'])}", f"{_text(page['title'])}.", *map(_text, page["prose"].split("\n\n"))]
        if page["usage"]:
            parts.append("```r\n" + "\n".join(map(_r_usage, page["usage"])) + "\n```")
        parts += [_arguments(dict(page["arguments"])), _value(page["returns"])]
    return "\n\n".join(part for part in parts if part) + "\n"


def _about(family: str) -> str:
    """What the file of the family says of it, without its heading."""
    text = " ".join((FAMILIES[family].__doc__ or "").split())
    text = re.sub(r"^[^:`.]{3,30}: ", "", text)
    text = re.sub(r" The rest of the family is in [^.]*\.", "", text)
    return _text(text[:1].upper() + text[1:])


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=\.) ", text, maxsplit=1)[0]


# One verb -----------------------------------------------------------------------------------------------------------


def _verb(verb: Verb, example: dict, by_hand: dict[str, dict]) -> str:
    prose = [_text(" ".join(part.split())) for part in r_help._prose(verb).split("\n\n")]
    if verb.name != verb.__name__:
        prose.append(f"In R it is {_code(verb.name)}.")
    if verb.function is None:
        prose.insert(0, f"{_text(title(verb))}.")
    elif prose and not prose[0].endswith("."):
        prose[0] += "."
    r, python = [_fenced("r", _r(verb, by_hand))], [_fenced("python", _python(verb))]
    if not {"error", "error_r"} & example.keys():
        for language, blocks in (("r", r), ("python", python)):
            if language in example:
                blocks += ["For example:", _fenced(language, example[language].strip())]
    lines = {name: line for name, line in argument_descriptions(verb).items() if name not in ("args", "kwargs")}
    open_ended = {"args", "kwargs"} & argument_descriptions(verb).keys()
    if open_ended:
        more = [argument_descriptions(verb)[name] for name in sorted(open_ended)]
        lines["..."] = next(filter(None, more), "further arguments, by name")
    parts = [f"## {_code(verb.__name__)}", *prose, tabs("\n\n".join(r), "\n\n".join(python)), _arguments(lines),
             _value(r_help._returns(verb))]  # fmt: skip
    return "\n\n".join(part for part in parts if part)


def _r(verb: Verb, by_hand: dict[str, dict]) -> str:
    page = by_hand.get(verb.name)
    if verb.by_hand and page:
        own = [u for u in map(_r_usage, page["usage"]) if u.startswith(f"{verb.name}(") or verb.name in u.split()]
        if own:
            return "\n".join(own)
    pairs = r_code.formals(verb)
    return _wrapped(r_code.r_name(verb.name), [n if d is None else f"{n} = {d}" for n, d in pairs])


def _r_usage(usage: str) -> str:
    """A usage line of Rd as R code."""
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
    if verb._acts_on is not None and len(parts) > 1 and not parts[0].startswith("*"):
        first = parts[0].partition("=")[0]
        usage += f"\n{first} >> {verb.__name__}(...)"
    return usage


def _wrapped(name: str, parts: list[str]) -> str:
    glued = ", ".join(part.replace(" ", "\u00a0") for part in parts)
    lines = textwrap.fill(f"{name}({glued})", WIDTH, subsequent_indent="    ", break_long_words=False,
                          break_on_hyphens=False)  # fmt: skip
    return lines.replace("\u00a0", " ")


def _fenced(language: str, code: str) -> str:
    return f"```{language}\n{code}\n```"


def _arguments(lines: dict[str, str]) -> str:
    return "\n\n".join(f"{_code(name)}\n: {_text(line.rstrip('.'))}." for name, line in lines.items() if line)


def _value(text: str) -> str:
    return f"**Value.** {_text(' '.join(text.split()))}" if text else ""


def _written(root: Path) -> dict[str, dict]:
    """What the hand-written R files say, by every name that a page is for."""
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
    """Plain text with code in backticks, as Markdown: nothing else in it is markup."""
    parts = re.split(r"(`[^`]+`)", text.strip())
    return "".join(p if i % 2 else re.sub(r"([\\*_\[\]<>{}$|#~])", r"\\\1", p) for i, p in enumerate(parts))
