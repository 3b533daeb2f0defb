import gzip
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.server import serve


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of a first page, one other page and a page for what is missing."""
    (tmp_path / "index.html").write_text("first")
    (tmp_path / "404.html").write_text("no such page")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_text("a")
    return tmp_path


@pytest.fixture(params=["/", "/x/"])
def address(site: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of the site at the root and under a prefix."""
    with serve(site, request.param) as address:
        yield address


def fetch(address: str) -> tuple[int, str]:
    """Return the status and the text of the answer, whichever it is."""
    try:
        with urlopen(address) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_pages(address: str) -> None:
    """A folder's address shows its index, under any prefix."""
    assert fetch(address) == (HTTPStatus.OK, "first")
    assert fetch(address + "a/") == (HTTPStatus.OK, "a")


def test_missing(address: str) -> None:
    """A page that is not there is answered with the site's own page for that."""
    assert fetch(address + "b/") == (HTTPStatus.NOT_FOUND, "no such page")


def test_outside_prefix(site: Path) -> None:
    """Under a prefix, nothing is served above it."""
    with serve(site, "/x/") as address:
        assert fetch(address.removesuffix("x/") + "a/")[0] == HTTPStatus.NOT_FOUND


def test_texts_are_compressed(site: Path) -> None:
    """Where asked to, the server sends a text as gzip to who accepts it, and plain to who does not."""
    with serve(site, compressed=True) as address:
        with urlopen(Request(address, headers={"Accept-Encoding": "gzip"})) as answer:
            assert answer.headers["Content-Encoding"] == "gzip"
            assert gzip.decompress(answer.read()) == b"first"
        with urlopen(address) as answer:
            assert answer.headers["Content-Encoding"] is None
            assert answer.read() == b"first"
