"""The cards of single numbers, in the frame that their pages offer."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.conftest import ROOT, Open
from tests.server import serve


AXE = ROOT / "node_modules/axe-core/axe.min.js"
RECORD = "statistics/gartner-peer-alignment-2023/priorities-aligned/"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_card_can_be_read_by_everybody(open_page: Open, scheme: str) -> None:
    """A card has no fault axe knows, in either theme."""
    page = open_page(f"{RECORD}card/", color_scheme=scheme, viewport={"width": 480, "height": 340})
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))") == []


def test_the_frame_shows_the_card_elsewhere(
    browser: Browser, served_site: str, site_dir: Path, tmp_path: Path
) -> None:
    """The lines a record's page offers show its card on a page elsewhere, whole, leading to the record."""
    page = browser.new_page()
    page.goto(served_site + RECORD)
    snippet = page.locator("#embed").text_content() or ""
    address = snippet.split('"')[1]
    offered = snippet.replace(address, served_site + address.split("/", 3)[3])
    assert (site_dir / address.split("/", 3)[3] / "index.html").is_file()
    (tmp_path / "index.html").write_text(f"<!doctype html><title>A post</title>{offered}", encoding="utf-8")
    with serve(tmp_path) as stranger:
        page.goto(stranger)
        frame = page.frame_locator("iframe")
        expect(frame.get_by_role("heading")).to_be_visible()
        over = frame.locator("html").evaluate(
            "root => [root.scrollHeight - innerHeight, root.scrollWidth - innerWidth]"
        )
        assert over == [0, 0]
        with page.expect_popup() as opened:
            frame.get_by_role("link").click()
        expect(opened.value).to_have_url(served_site + RECORD)
    page.context.close()


def test_no_card_is_found_by_itself(site_dir: Path) -> None:
    """Every card asks search engines to pass it over, and none stands in the map of the site."""
    cards = list(site_dir.rglob("card/index.html"))
    assert len(cards) > 400
    assert all('name="robots" content="noindex"' in card.read_text(encoding="utf-8") for card in cards)
    assert "/card/" not in (site_dir / "sitemap.xml").read_text(encoding="utf-8")
