"""Four pages of the small catalogue, word by word, against the text kept of them in `golden/`.

When a page is meant to say something else, write the texts anew and look at what changed in them:

    .venv/bin/python -m tests.render.test_golden && git diff tests/render/golden
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from bs4 import BeautifulSoup

from plumbline.render import templates
from plumbline.render.pages import pages
from plumbline.render.site import Site
from tests.render.sites import ADDRESS, small


GOLDEN = Path(__file__).with_name("golden")
PATHS = {
    "statistic": "statistics/acme-teamwork-2020/highly-aligned/",
    "trace": "traces/40-percent-faster-growth/",
    "question": "questions/alignment-level/",
    "source": "sources/acme-teamwork-2020/",
}
LINES = (
    "article, blockquote, caption, dd, div, dl, dt, figure, figcaption, h1, h2, h3, header, li, nav, ol, p, "
    "section, svg, svg title, svg desc, svg text, table, tr, ul"
)


@pytest.mark.parametrize("name", PATHS)
def test_a_page_says_what_it_said(site: Site, name: str) -> None:
    """The text of the page, hidden words and words of charts among it, is the one on record."""
    assert text_of(site, PATHS[name]) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def text_of(site: Site, path: str) -> str:
    """Return what a page says: a line for each block and row of a table, no citation for machines."""
    (view,) = [view for view in pages(site) if view.page.path == path]
    soup = BeautifulSoup(templates.render(view, site_url=ADDRESS).content, "lxml")
    for machines in soup.select("details:has(> pre)"):
        machines.decompose()
    for words in soup.find_all(string=True):
        words.replace_with(words.replace("\n", " "))
    for cell in soup.select("td, th"):
        cell.append(" |")
    for block in soup.select(LINES):
        block.insert(0, "\n")
        block.append("\n")
    single = (" ".join(line.split()).removesuffix(" |") for line in soup.get_text().splitlines())
    return "".join(f"{line}\n" for line in single if line)


def _renew() -> None:
    with TemporaryDirectory() as folder:
        site = small(Path(folder))
        for name, path in PATHS.items():
            (GOLDEN / f"{name}.txt").write_text(text_of(site, path), encoding="utf-8")


if __name__ == "__main__":
    _renew()
