"""Measure the search box as a visitor meets it: what is fetched, the first suggestion and every later one."""

import gzip
import statistics
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests import browser
from tests.conftest import FLAGS
from tests.server import serve


QUERIES = ("67%", "two thirds", "gartner", "retention", "leads ignored", "alignmnet", "nothing like it", "a")


@dataclass(frozen=True, slots=True)
class Box:
    """A search box: what it fetches, and the script that asks it and returns how long the answer took."""

    name: str
    fetched: tuple[str, ...]
    ask: str


OURS = Box(
    name="search",
    fetched=("search.json", "assets/minisearch.js", "assets/search*.js"),
    ask="""query => new Promise(resolve => {
      const box = document.querySelector("#search-input");
      const list = document.querySelector("#search-results");
      list.replaceChildren();
      const began = performance.now();
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(performance.now() - began);
      }).observe(list, { childList: true });
      box.focus();
      box.value = query;
      box.dispatchEvent(new Event("input"));
    })""",
)


def report(box: Box, site: Path, runs: int) -> None:
    """Print the compressed size of what the search fetches, and the milliseconds until it answers."""
    size = sum(len(gzip.compress(file.read_bytes())) for name in box.fetched for file in site.glob(name))
    first, later = [], []
    with serve(site, compressed=True) as address, sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=browser.find(), args=FLAGS)
        for _ in range(runs):
            page = started.new_page()
            page.goto(f"{address}about/")
            first.append(_ask(page, box, QUERIES[0]))
            later += [_ask(page, box, query) for query in (*QUERIES[1:], QUERIES[0])]
            page.close()
        started.close()
    usual, worst = statistics.median(later), max(later)
    said = f"{statistics.median(first):.0f} ms, later {usual:.0f} (at most {worst:.0f})"
    print(f"{box.name + ': fetched, first answer':<38} {size / 1024:6.0f} KiB   {said}", flush=True)


def _ask(page: Page, box: Box, query: str) -> float:
    taken: float = page.evaluate(box.ask, query)
    return taken
