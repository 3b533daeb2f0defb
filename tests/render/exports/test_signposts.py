from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, fromstring

import pytest

from plumbline.render.exports.signposts import NEWEST, feed, files
from plumbline.render.pages.changes import changes_page
from plumbline.render.site import Site
from plumbline.render.views.parts import Change, Link


ATOM = "{http://www.w3.org/2005/Atom}"
CHANGES = (
    Change(
        on="2026-11-21",
        what="corrected: 8 < 9.",
        record=Link(text="A & B", to="sources/a/"),
        kind="corrected",
    ),
    Change(
        on="2026-11-21",
        what="corrected: twice.",
        record=Link(text="A & B", to="sources/a/"),
        kind="corrected",
    ),
    Change(
        on="2026-11-20", what="added.", record=Link(text="A told", to="sources/a/#repeat-1"), kind="added"
    ),
)


def parsed(text: str) -> Element:
    """Parse a file as a reader does, from its bytes."""
    return fromstring(text.encode())  # noqa: S314 - it is our own


class TestFeed:
    def test_every_entry_is_whole(self, site: Site) -> None:
        """Each change has an id of its own, a title, a day, a link and a summary, as RFC 4287 asks."""
        root = parsed(feed(CHANGES, site))
        entries = root.findall(f"{ATOM}entry")
        assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == 3
        assert entries[0].findtext(f"{ATOM}title") == "Corrected: A & B"
        assert entries[0].findtext(f"{ATOM}summary") == "Corrected: 8 < 9."
        for entry in (root, *entries):
            assert (entry.findtext(f"{ATOM}updated") or "").endswith("T00:00:00Z")
            assert entry.find(f"{ATOM}link") is not None
        assert root.findtext(f"{ATOM}author/{ATOM}name")

    def test_an_entry_keeps_its_id(self, site: Site) -> None:
        """Another change before it gives no entry another id, so no reader shows it twice."""
        before, after = (
            [entry.findtext(f"{ATOM}id") for entry in parsed(feed(each, site)).findall(f"{ATOM}entry")]
            for each in (CHANGES[1:], CHANGES)
        )
        assert after[1:] == before

    def test_only_the_newest_stand_in_it(self, site: Site) -> None:
        """A long history does not make a feed nobody fetches."""
        many = tuple(Change(on="2026-11-21", what=f"change {number}.") for number in range(NEWEST + 50))
        assert len(parsed(feed(many, site)).findall(f"{ATOM}entry")) == NEWEST

    def test_it_tells_the_changes_of_the_page(self, site: Site) -> None:
        """The feed and the page of changes tell the same."""
        view = changes_page(site)
        made = parsed(files(site, [view])["changes/feed.xml"])
        assert len(made.findall(f"{ATOM}entry")) == len(view.changes) > 0


class TestFiles:
    @pytest.mark.parametrize("name", ["changes/feed.xml", "opensearch.xml", "robots.txt", "llms.txt"])
    def test_addresses_are_whole(self, site: Site, name: str) -> None:
        """A file that is read away from the site names its places with the site's own address."""
        assert site.address in files(site, [])[name]

    def test_a_browser_can_search_here(self, site: Site) -> None:
        """The search a browser is offered is the one of the page of all statistics."""
        root = parsed(files(site, [])["opensearch.xml"])
        url = root.find("{*}Url")
        assert url is not None
        assert urlsplit(url.get("template", ""))[2:4] == ("/statistics/", "q={searchTerms}")
        assert len(root.findtext("{*}ShortName") or "") <= 16
