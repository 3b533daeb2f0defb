"""Links: whether every link and anchor of the finished site leads somewhere."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote, urlsplit


_ATTRIBUTE = re.compile(r'\s(id|href|src)="([^"]*)"')
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*:|^//", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dead:
    """A link that leads nowhere: the page it stands on, and where it points."""

    page: str
    link: str


def dead(pages: Mapping[str, str], files: Iterable[str]) -> list[Dead]:
    """Return the dead links of a site: `pages` are HTML by path, `files` every path there is."""
    present = set(files)
    found = {path: list(_attributes(html)) for path, html in pages.items()}
    anchors = {path: {value for name, value in each if name == "id"} for path, each in found.items()}
    return [
        Dead(path, value)
        for path, each in found.items()
        for name, value in each
        if name != "id" and not _leads_somewhere(path, value, present, anchors)
    ]


def _attributes(html: str) -> Iterator[tuple[str, str]]:
    for match in _ATTRIBUTE.finditer(html):
        yield match[1], unescape(match[2])


def _leads_somewhere(page: str, link: str, files: set[str], anchors: Mapping[str, set[str]]) -> bool:
    if _SCHEME.match(link) or not link:
        return True
    parts = urlsplit(link)
    if parts.path.startswith("/"):
        return page == "404.html"  # the only page that cannot know how deep it is shown
    target = (
        posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path)))
        if parts.path
        else page
    )
    if parts.path.endswith("/") or target == ".":
        target = posixpath.normpath(posixpath.join(target, "index.html"))
    if target not in files:
        return False
    anchor = unquote(parts.fragment)
    return not anchor or target not in anchors or anchor in anchors[target]
