"""Measure the search box as a visitor meets it: what is fetched, the first suggestion and every later one."""

import gzip
import statistics
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests import browser
from tests.conftest import FLAGS
from tests.server import serve


QUERIES = ("67%", "two thirds", "gartner", "retention", "leads ignored", "alignmnet", "nothing like it", "a")
FETCHED = ("search.json", "assets/minisearch.js", "assets/search*.js")
ASK = """query => new Promise(resolve => {
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
})"""


def report(site: Path, runs: int) -> None:
    """Print the compressed size of what the search fetches, and the milliseconds until it answers."""
    size = sum(len(gzip.compress(file.read_bytes())) for name in FETCHED for file in site.glob(name))
    first, later = [], []
    with serve(site) as address, sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=browser.find(), args=FLAGS)
        for _ in range(runs):
            page = started.new_page()
            page.goto(f"{address}about/")
            first.append(_ask(page, QUERIES[0]))
            later += [_ask(page, query) for query in QUERIES]
            page.close()
        started.close()
    usual, worst = statistics.median(later), max(later)
    said = f"{statistics.median(first):.0f} ms, later {usual:.0f} (at most {worst:.0f})"
    print(f"{'search: fetched, first answer':<34} {size / 1024:6.0f} KiB   {said}", flush=True)


def _ask(page: Page, query: str) -> float:
    taken: float = page.evaluate(ASK, query)
    return taken
