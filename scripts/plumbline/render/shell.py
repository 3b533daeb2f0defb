"""The shell: the one page the generator builds for all record pages, and how it is filled.

The built placeholder page holds `@@tokens@@` where record pages differ, and stands one folder deep, so that
every link of its own begins with `..`. It is cut once at both; filling it for a page is joining strings.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape


CUT = re.compile(r'@@([a-z-]+)@@|(?<==")(?:\./)?\.\.(?:/|(?="))')
"""A token, or the step from the placeholder up to the root at the start of an attribute."""

REQUIRED = frozenset({"full-title", "title", "description", "path", "head", "content"})
SITE_URL = re.compile(r'<link rel="canonical" href="([^"@]*)@@path@@"')
SITE_NAME = re.compile(r'<meta property="og:site_name" content="([^"]*)"')
ROOT = ""
"""The name of the slot where the way up to the root stands; no token can have it."""


@dataclass(frozen=True, slots=True)
class Shell:
    """A page cut at its slots.

    `texts` has one more entry than `slots`: text, slot, text, slot, …, text. `site_url` ends with a slash.
    """

    texts: tuple[str, ...]
    slots: tuple[str, ...]
    site_url: str
    site_name: str


def cut(html: str) -> Shell:
    """Cut the built placeholder page at its tokens and at its links to the root.

    Raises:
        ValueError: A token every page needs is missing, so the page is not the shell, or an override lost it.
    """
    pieces = CUT.split(html)
    texts, slots = tuple(pieces[0::2]), tuple(name or ROOT for name in pieces[1::2])
    if missing := REQUIRED.difference(slots):
        tokens = ", ".join(f"@@{name}@@" for name in sorted(missing))
        raise ValueError(f"The shell page has no {tokens}: see docs/shell.md and docs/overrides/main.html.")
    address, name = SITE_URL.search(html), SITE_NAME.search(html)
    if address is None or name is None:
        raise ValueError("The shell page has no canonical address or no name: see docs/overrides/main.html.")
    return Shell(texts, slots, site_url=address[1], site_name=name[1])


def way_up(path: str) -> str:
    """The relative way from a page to the root: `./` for the home page, `../` for each slash of its path."""
    return "../" * path.count("/") or "./"


def fill(  # noqa: PLR0913 - these are the slots
    shell: Shell, *, path: str, title: str, description: str, content: str, head: str = "", section: str = ""
) -> str:
    """One whole page.

    `path` is the page's site path and ends with a slash, or is empty for the home page. `title` and
    `description` are plain text and escaped here; `head` and `content` are HTML, already escaped, whose
    links are relative to the page. `section` names the entry of the masthead that is current. What is
    filled in is never searched again.
    """
    shown = escape(title)
    values: Mapping[str, str] = {
        "path": escape(path),
        "title": shown,
        "full-title": f"{shown} – {shell.site_name}" if path else shown,
        "description": escape(description),
        "head": head,
        "content": content,
        f"current-{section}": ' aria-current="true"',
        ROOT: way_up(path),
    }
    parts = [shell.texts[0]]
    for slot, text in zip(shell.slots, shell.texts[1:], strict=True):
        parts += (values.get(slot, ""), text)
    return "".join(parts)
