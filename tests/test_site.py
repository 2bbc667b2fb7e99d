"""Sources of the documentation site: the reference lists every verb, and links have targets. No test needs Sphinx."""

import re
from pathlib import Path

import pytest

from rkeras._core.verb import VERBS
from tools.docs import badges, guides, reference, website

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def pages():
    return reference.pages(ROOT)


def test_every_verb_is_on_the_page_of_its_family_in_both_languages(pages):
    for family, verbs in {
        v.family: [w for w in VERBS.values() if w.family == v.family] for v in VERBS.values()
    }.items():
        sections = dict(re.findall(r"^## `(\w+)`\n(.*?)(?=^## |\Z)", pages[family], re.MULTILINE | re.DOTALL))
        assert sections.keys() == {verb.__name__ for verb in verbs}
        for name, section in sections.items():
            for language in ("r", "python"):
                assert re.search(rf":sync: {language}\n\n```{language}\n.", section), name


def test_the_index_of_names_is_complete(pages):
    linked = re.findall(r"\[`(\w+)`\]\((\w+)\.md#", pages["all"])
    assert sorted(linked) == sorted((verb.__name__, verb.family) for verb in VERBS.values())


def test_usage_is_in_the_syntax_of_the_language(pages):
    dense = pages["layers"].partition("## `layer_dense`")[2].partition("\n## ")[0]
    assert "use_bias = TRUE" in dense and "use_bias=True" in dense
    assert "object >> layer_dense(...)" in dense
    assert "left %<-% right" in pages["operators"] or "%<-%" in pages["operators"]


def test_text_has_no_accidental_markup():
    assert reference._text("a_b <c> `d_e` *f*") == r"a\_b \<c\> `d_e` \*f\*"


def test_text_common_to_both_languages_appears_once():
    merged = guides._merge(
        "Same words.\n\n```r\nx <- 1\n```\n\n```text\n#> 1\n```", "Same\nwords.\n\n```python\nx = 1\n```"
    )
    assert merged.count("Same") == 1
    r, python = merged.split(":sync: python")
    assert "x <- 1" in r and "#> 1" in r and "x = 1" in python


def test_headings_in_code_are_not_headings():
    outline = guides._split_at_headings("Before.\n\n```r\n## not one\n```\n\n## One\n\nAfter.")
    assert [head for head, _ in outline] == ["", "## One"]
    assert "## not one" in outline[0][1]


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("[g](getting-started.Rmd)", "[g](../guides/getting-started.md)"),
        ("[f](formats.md#a)", "[f](../tables/formats.md#a)"),
        ("[n](../NEWS.md)", "[n](../about/news.md)"),
        ("[d](demo/digits.py)", "[d](../examples/digits.md)"),
        ("[w](https://keras.io)", "[w](https://keras.io)"),
        ("`layers[0](x)`", "`layers[0](x)`"),
    ],
)
def test_links_of_documents_become_links_of_pages(link, expected):
    assert website.convert_links(link, "vignettes", "guides/other.md") == expected


def test_a_link_without_a_target_fails_the_build():
    with pytest.raises(SystemExit, match="not on the site"):
        website.convert_links("[x](missing.md)", "vignettes", "guides/other.md")


def test_the_badges_match_the_metadata():
    assert badges.FILE.read_text("utf-8") == badges.draw()
    readme = (ROOT / "README.md").read_text("utf-8")
    assert f"![{', '.join(' '.join(badge) for badge in badges.badges())}](vignettes/badges.svg)" in readme
