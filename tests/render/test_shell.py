from html.parser import HTMLParser

import pytest

from plumbline.render.shell import cut, fill, way_up


PLACEHOLDER = """<!doctype html>
<html lang="en" data-root="..">
<head>
<title>@@full-title@@</title>
<meta name="description" content="@@description@@">
<link rel="canonical" href="https://example.org/x/@@path@@">
<meta property="og:site_name" content="Plumbline">
<meta property="og:title" content="@@title@@">
<link rel="stylesheet" href="../assets/page.css">
@@head@@
</head>
<body>
<a href="..">Home</a>
<a href="./..">Home, as Zensical writes it</a>
<a href="../traces/"@@current-traces@@>Traces</a>
<a href="../statistics/"@@current-statistics@@>Statistics</a>
<a href="#content">Skip</a>
<main id="content">
@@content@@
</main>
</body>
</html>
"""


class Attributes(HTMLParser):
    """The attributes of every tag of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[dict[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag with its attributes."""
        self.found.append({"tag": tag, **dict(attrs)})


def page(path: str = "statistics/a-source/an-id/", **fields: str) -> str:
    """A page filled into the placeholder."""
    values = {"title": "A title", "description": "A description", "content": "<p>Content</p>"} | fields
    return fill(cut(PLACEHOLDER), path=path, **values)


@pytest.mark.parametrize(
    ("path", "way"),
    [("", "./"), ("grades/", "../"), ("traces/a/", "../../"), ("statistics/a/b/", "../../../")],
)
def test_links_of_the_shell_lead_to_the_root_from_any_depth(path: str, way: str) -> None:
    """Every link of the shell's own is rewritten to the depth of the page, and needs no host or prefix."""
    links = {tag.get("href") or tag.get("data-root") for tag in Attributes(page(path)).found}
    assert {way, f"{way}assets/page.css", f"{way}traces/", "#content"} <= links
    assert way_up(path) == way


def test_the_canonical_address_is_the_site_url_and_the_path() -> None:
    """The canonical link is the only absolute one, and keeps the prefix the site was built with."""
    html = page("grades/")
    assert '<link rel="canonical" href="https://example.org/x/grades/">' in html
    assert cut(PLACEHOLDER).site_url == "https://example.org/x/"


def test_titles_and_descriptions_are_escaped() -> None:
    """Neither a quote nor a tag in a title can leave its attribute or element."""
    hostile = '"><script>alert(1)</script>'
    html = page(title=hostile, description=hostile)
    tags = Attributes(html).found
    assert "script" not in {tag["tag"] for tag in tags}
    assert [tag["content"] for tag in tags if tag.get("property") == "og:title"] == [hostile]


def test_content_is_never_searched_for_tokens() -> None:
    """A record whose text looks like a token or a link of the shell is shown as it is."""
    html = page(content='<p>@@title@@ @@head@@ <a href="../x/">x</a></p>', title="@@content@@")
    assert '<p>@@title@@ @@head@@ <a href="../x/">x</a></p>' in html
    assert "<title>@@content@@ – Plumbline</title>" in html


def test_the_current_section_is_marked_once() -> None:
    """Only the masthead's entry of the page's own section is current."""
    current = [tag["href"] for tag in Attributes(page(section="traces")).found if "aria-current" in tag]
    assert current == ["../../../traces/"]
    assert "@@" not in page(section="")


def test_the_home_page_keeps_its_title() -> None:
    """The site's name follows every title but that of the home page, which holds it already."""
    assert "<title>Plumbline</title>" in page("", title="Plumbline")
    assert "<title>Grades – Plumbline</title>" in page("grades/", title="Grades")


@pytest.mark.parametrize("token", ["@@content@@", "@@full-title@@", "@@head@@"])
def test_a_shell_without_a_slot_is_refused(token: str) -> None:
    """A shell that lost a slot is refused by its name, rather than losing every page's text."""
    with pytest.raises(ValueError, match=token):
        cut(PLACEHOLDER.replace(token, ""))


def test_a_shell_without_an_address_is_refused() -> None:
    """A shell that does not say where the site stands is refused."""
    with pytest.raises(ValueError, match="canonical"):
        cut(PLACEHOLDER.replace('rel="canonical"', 'rel="self"'))
