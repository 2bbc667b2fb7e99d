"""Arguments of the selectors of columns."""

MEANINGS: dict[str, str] = {
    "match": "the text, or several",
    "ignore_case": "whether capital and small letters are the same",
    "vars": "names to look in, to have the places of those that fit",
}
