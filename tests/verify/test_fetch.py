import socket
import urllib.error
from email.message import Message

import pytest

from plumbline.verify.fetch import PAUSES, Reach, Reader, as_text


class Web:
    """A web of a few pages; an address may answer differently each time."""

    def __init__(self, **pages: list[object]) -> None:
        self.pages = pages
        self.asked: list[str] = []
        self.paused: list[float] = []

    def open(self, address: str) -> tuple[str, bytes]:
        """Answer one request."""
        self.asked.append(address)
        name = address.rpartition("/")[2].partition(".")[0]
        answers = self.pages.get(name, [error(404)])
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, Exception):
            raise answer
        return "text/html", str(answer).encode()

    def reader(self) -> Reader:
        """Make a reader of this web that notes its pauses."""
        return Reader(self.open, self.paused.append)


def error(code: int) -> urllib.error.HTTPError:
    """Make the answer of a host that refuses."""
    return urllib.error.HTTPError("https://a.example/page", code, "no", Message(), None)


def test_a_page_is_read_as_text() -> None:
    """A page that answers is read, without its scripts and styles."""
    page = (
        Web(page=["<p>45% of <b>them</b></p><script>no()</script><style>p{}</style>"])
        .reader()
        .read("https://a.example/page")
    )
    assert page.reach is Reach.READ
    assert page.text.split() == ["45%", "of", "them"]


@pytest.mark.parametrize("code", [404, 410])
def test_only_gone_is_gone(code: int) -> None:
    """404 and 410 say that a page is gone, at once."""
    web = Web(page=[error(code)])
    assert web.reader().read("https://a.example/page").reach is Reach.GONE
    assert web.paused == [0]


@pytest.mark.parametrize("code", [401, 403, 429, 500, 999])
def test_a_refusal_is_not_a_death(code: int) -> None:
    """A host that does not let us read leaves the page unchecked, with the reason."""
    page = Web(page=[error(code)]).reader().read("https://a.example/page")
    assert page.reach is Reach.UNCHECKED
    assert str(code) in page.why


def test_a_host_that_does_not_exist_is_gone() -> None:
    """A name nobody answers to is gone; a time-out is not."""
    nobody = urllib.error.URLError(socket.gaierror(socket.EAI_NONAME, "unknown"))
    assert Web(page=[nobody]).reader().read("https://a.example/page").reach is Reach.GONE
    assert Web(page=[TimeoutError()]).reader().read("https://a.example/page").reach is Reach.UNCHECKED


def test_a_stumble_is_tried_again_with_growing_pauses() -> None:
    """A busy host is asked again after a pause, and the pauses grow."""
    web = Web(page=[error(503), error(503), "<p>yes</p>"])
    assert web.reader().read("https://a.example/page").reach is Reach.READ
    assert web.paused == list(PAUSES)
    assert list(PAUSES) == sorted(PAUSES)


def test_robots_are_obeyed_and_asked_once() -> None:
    """A page that robots.txt closes is not opened; the rules of a host are read once."""
    web = Web(robots=["User-agent: *\nDisallow: /page"], page=["<p>secret</p>"], other=["<p>open</p>"])
    reader = web.reader()
    assert reader.read("https://a.example/page").why == "robots.txt asks not to"
    assert reader.read("https://a.example/other").reach is Reach.READ
    assert web.asked == ["https://a.example/robots.txt", "https://a.example/other"]


def test_a_file_that_is_no_text_is_left_unchecked() -> None:
    """A PDF is not read as text."""

    def pdf(_: str) -> tuple[str, bytes]:
        return "application/pdf", b"%PDF"

    page = Reader(pdf, lambda _: None).read("https://a.example/report")
    assert page.reach is Reach.UNCHECKED
    assert "application/pdf" in page.why


def test_broken_html_is_still_text() -> None:
    """Markup that is never closed does not swallow the text."""
    assert "45%" in as_text("<div><p>45% <b>of")
