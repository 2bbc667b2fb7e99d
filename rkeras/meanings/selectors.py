"""Argument texts of the selectors."""

MEANINGS: dict[str, str] = {
    "match": "string, or several",
    "ignore_case": "whether to ignore case: upper and lower case match each other",
    "vars": "names to select from; the verb then returns indices instead of a selector",
}
