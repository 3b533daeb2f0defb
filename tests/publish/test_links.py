import pytest

from plumbline.publish.links import Dead, dead


FILES = ["index.html", "a/index.html", "a/b/index.html", "assets/page.css", "404.html"]


def links(page: str, *hrefs: str, extra: str = "") -> list[str]:
    """Return the dead ones among the links of a page."""
    html = "".join(f'<a href="{href}">x</a>' for href in hrefs) + extra
    pages = {"index.html": '<h1 id="top">x</h1>', "a/index.html": "", "a/b/index.html": "", page: html}
    return [each.link for each in dead(pages, FILES)]


@pytest.mark.parametrize(
    "href",
    [
        "../../",
        "../",
        "./",
        "../../a/",
        "../../assets/page.css",
        "../../#top",
        "https://example.org/",
        "mailto:x@y.z",
        "../?q=67%25",
    ],
)
def test_links_that_lead_somewhere(href: str) -> None:
    """Folders, files, anchors, questions and other sites are no dead links."""
    assert links("a/b/index.html", href) == []


@pytest.mark.parametrize(
    "href", ["../c/", "../../assets/no.css", "../../#bottom", "/a/", "#here", "../../../a/"]
)
def test_links_that_do_not(href: str) -> None:
    """A missing page, file or anchor is dead; so is a path from the root, which breaks under a prefix."""
    assert links("a/b/index.html", href) == [href]


def test_anchors_of_the_page_itself() -> None:
    """An anchor on the same page is found."""
    assert links("a/b/index.html", "#here", extra='<p id="here">x</p>') == []


def test_the_missing_page_may_start_at_the_root() -> None:
    """The page for what is not there is shown at any depth, so it alone may link from the root."""
    assert links("404.html", "/a/") == []


def test_escaped_addresses_are_read_as_browsers_do() -> None:
    """Entities and percent signs are resolved before looking."""
    pages = {"index.html": '<a href="a/?x=1&amp;y=2">x</a><a href="%61/">y</a>', "a/index.html": ""}
    assert dead(pages, FILES) == []


def test_the_page_is_named() -> None:
    """A dead link says on which page it stands."""
    assert dead({"a/index.html": '<img src="no.png">'}, FILES) == [Dead("a/index.html", "no.png")]
