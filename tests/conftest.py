"""The built site, served; and a browser that tolerates no fault."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

from tests import browser as chromium
from tests.server import serve


# A test proves a law, not a speed: a busy machine must not fail it.
# Mutation testing runs one test several ways.
settings.register_profile("plumbline", deadline=None, suppress_health_check=[HealthCheck.differing_executors])
settings.load_profile("plumbline")

ROOT = Path(__file__).resolve().parent.parent

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Open(Protocol):
    """Opens a page in a context of its own; `settings` are Playwright's for a context."""

    def __call__(self, address: str = "", **settings: Any) -> Page:  # noqa: ANN401  # Playwright's own
        """Return the page at `address`, below the served site's root unless it is a whole address."""


@pytest.fixture(scope="session")
def site_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real catalogue's site, built once; or the one named by PLUMBLINE_SITE, as it stands."""
    if built := os.environ.get("PLUMBLINE_SITE"):
        return Path(built).resolve()
    from plumbline.cli import main

    site = tmp_path_factory.mktemp("built") / "site"
    code = main(["build", "--statistics", str(ROOT / "statistics"), "--site", str(site)])
    assert code == 0, "the real catalogue does not build"
    return site


@pytest.fixture(scope="session")
def served_site(site_dir: Path) -> Iterator[str]:
    """The address of the built site at the root of its host."""
    with serve(site_dir) as address:
        yield address


@pytest.fixture(scope="session")
def served_below(site_dir: Path) -> Iterator[str]:
    """The address of the same bytes under `/x/`, as a project's pages have it."""
    with serve(site_dir, "/x/") as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One headless Chromium for the whole run."""
    program = chromium.find()
    if program is None:
        pytest.fail("no Chromium: run `make test`, or name one in PLUMBLINE_CHROMIUM", pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser, served_site: str) -> Iterator[Open]:
    """Opens pages; afterwards no page may have logged an error or asked another host for anything."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_one(address: str = "", **settings: Any) -> Page:  # noqa: ANN401  # Playwright's own
        context = browser.new_context(**({"reduced_motion": "reduce"} | settings))
        contexts.append(context)
        _watch(context, urlsplit(served_site).hostname, faults.append)
        page = context.new_page()
        page.goto(address if "://" in address else served_site + address)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert not faults, "\n".join(faults)


@pytest.fixture
def page(open_page: Open) -> Page:
    """The first page of the site, in a window of 1280 by 800."""
    return open_page(viewport={"width": 1280, "height": 800})


def _watch(context: BrowserContext, host: str | None, report: Callable[[str], None]) -> None:
    """Report every error in the context's consoles and every request to another host."""

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            report(f"console: {message.text} ({message.location.get('url', '')})")

    def on_error(error: object) -> None:
        report(f"script: {getattr(error, 'error', error)}")

    def on_request(request: Request) -> None:
        asked = urlsplit(request.url)
        if asked.scheme not in {"about", "blob", "data"} and asked.hostname != host:
            report(f"request to another host: {request.url}")

    context.on("console", on_console)
    context.on("weberror", on_error)
    context.on("request", on_request)
