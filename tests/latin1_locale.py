"""Create a locale with the encoding Latin-1, which Debian does not install: characters, bytes and cases."""

import subprocess
from pathlib import Path

NAME = "xx_XX.ISO-8859-1"
CHARACTERS = [chr(code) for code in range(256)]
LETTERS = [c for c in CHARACTERS if c.isupper() or c.islower() and c.upper() != c or c == "ß"]
CLASSES = {
    "upper": str.isupper,
    "lower": lambda c: c in LETTERS and not c.isupper(),
    "alpha": LETTERS.__contains__,
    "digit": "0123456789".__contains__,
    "xdigit": "0123456789ABCDEFabcdef".__contains__,
    "space": " \t\n\v\f\r".__contains__,
    "blank": " \t".__contains__,
    "cntrl": lambda c: c < " " or "\x7f" <= c < "\xa0",
    "punct": lambda c: "\x20" < c < "\x7f" and not c.isalnum() or c >= "\xa0" and c not in LETTERS,
    "graph": lambda c: "\x20" < c < "\x7f" or c >= "\xa0",
    "print": lambda c: "\x20" <= c < "\x7f" or c >= "\xa0",
}


def _symbol(character: str) -> str:
    return f"<U{ord(character):04X}>"


def _pairs(pairs: list[tuple[str, str]]) -> str:
    return ";".join(f"({_symbol(a)},{_symbol(b)})" for a, b in pairs)


def latin1_locale(folder: Path) -> dict[str, str]:
    """Create the locale in a folder; return the environment variables that choose it."""
    charmap = ["<code_set_name> ISO-8859-1", "<escape_char> /", "<mb_cur_max> 1", "CHARMAP"]
    charmap += [f"{_symbol(c)} /x{ord(c):02x}" for c in CHARACTERS]
    source = ["escape_char /", "LC_CTYPE"]
    source += [f"{name} {';'.join(_symbol(c) for c in CHARACTERS if holds(c))}" for name, holds in CLASSES.items()]
    cases = [(c, c.lower()) for c in LETTERS if c.isupper()]
    source += [f"tolower {_pairs(cases)}", f"toupper {_pairs([(low, up) for up, low in cases])}", "END LC_CTYPE"]
    (folder / "charmap").write_text("\n".join([*charmap, "END CHARMAP\n"]), encoding="ascii")
    (folder / "source").write_text("\n".join([*source, ""]), encoding="ascii")
    # localedef warns about the missing parts of the locale, with status 1.
    subprocess.run(
        ["localedef", "-c", "-f", folder / "charmap", "-i", folder / "source", folder / NAME], capture_output=True
    )
    return {"LOCPATH": str(folder), "LC_CTYPE": NAME}
