"""Fetch: the text of a live page, read politely.

One request at a time, as robots.txt allows, with a time-out, a limit of size and a few retries with growing
pauses. What a host does not let us read "could not be checked"; only 404, 410 and a host that does not exist
say that a page is gone.
"""

import socket
import time
import urllib.error
import urllib.request
import urllib.robotparser
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from html.parser import HTMLParser
from urllib.parse import urlsplit


AGENT = "plumbline-verify/1 (+https://github.com/plumbline/plumbline)"
TIMEOUT = 20
LARGEST = 5_000_000
PAUSES = (0, 2, 8)
"""Seconds before each try."""
_GONE = {404, 410}
_AGAIN = {500, 502, 503, 504}
_UNSEEN = {"script", "style", "noscript", "template", "svg"}

Open = Callable[[str], tuple[str, bytes]]
"""Opens an address and returns its content type and bytes; raises as `urllib.request.urlopen` does."""


class Reach(StrEnum):
    """Whether a page could be read."""

    READ = "read"
    GONE = "gone"
    UNCHECKED = "could not check"


@dataclass(frozen=True, slots=True)
class Page:
    """What became of opening one address; `why` explains anything but a page that was read."""

    reach: Reach
    text: str = ""
    why: str = ""


class Reader:
    """Reads pages one after another, politely; `open_`, `pause` and the clock are handed in for the tests."""

    def __init__(self, open_: Open | None = None, pause: Callable[[float], None] = time.sleep) -> None:
        self._open = open_ or _open
        self._pause = pause
        self._robots: dict[str, urllib.robotparser.RobotFileParser] = {}

    def read(self, address: str) -> Page:
        """Return the text of a page, or why there is none."""
        if not self._may(address):
            return Page(Reach.UNCHECKED, why="robots.txt asks not to")
        page = Page(Reach.UNCHECKED, why="no answer")
        for seconds in PAUSES:
            self._pause(seconds)
            page, again = self._try(address)
            if not again:
                break
        return page

    def _try(self, address: str) -> tuple[Page, bool]:
        try:
            kind, content = self._open(address)
        except urllib.error.HTTPError as error:
            if error.code in _GONE:
                return Page(Reach.GONE, why=f"the host says {error.code}"), False
            return Page(Reach.UNCHECKED, why=f"the host says {error.code}"), error.code in _AGAIN
        except (urllib.error.URLError, TimeoutError, OSError, ValueError) as error:
            reason = getattr(error, "reason", error)
            if isinstance(reason, socket.gaierror) and reason.errno == socket.EAI_NONAME:
                return Page(Reach.GONE, why="there is no such host"), False
            return Page(Reach.UNCHECKED, why=str(reason) or type(error).__name__), True
        if not kind.startswith(("text/", "application/xhtml")):
            return Page(Reach.UNCHECKED, why=f"it is no text but {kind}"), False
        return Page(Reach.READ, text=as_text(content.decode("utf-8", errors="replace"))), False

    def _may(self, address: str) -> bool:
        parts = urlsplit(address)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._robots:
            rules = urllib.robotparser.RobotFileParser()
            try:
                _, content = self._open(f"{host}/robots.txt")
                rules.parse(content.decode("utf-8", errors="replace").splitlines())
            except (urllib.error.URLError, TimeoutError, OSError, ValueError):
                rules.parse([])
            self._robots[host] = rules
        return self._robots[host].can_fetch(AGENT, address)


def as_text(html: str) -> str:
    """Return the readable text of an HTML page."""
    reading = _Text()
    reading.feed(html)
    reading.close()
    return "".join(reading.pieces)


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  the parser's own signature
        self._hidden += tag in _UNSEEN
        self.pieces.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _UNSEEN and self._hidden > 0
        self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(data)


def _open(address: str) -> tuple[str, bytes]:
    request = urllib.request.Request(address, headers={"User-Agent": AGENT, "Accept": "text/html,text/plain"})  # noqa: S310  records hold http(s) addresses only
    with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310  see above
        return answer.headers.get_content_type(), answer.read(LARGEST)
