"""The real catalogue's site on paper, in a narrow window, by keyboard alone, at rest and without scripts."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Open


AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"
STATISTIC = "statistics/gartner-lead-criteria-2021/agreed-criteria-follow-up/"
QUESTION = "questions/priorities-aligned/"
TRACE = "traces/67-percent-better-at-closing/"
SOURCE = "sources/snapapp-alignment-2019/"
PAIR = (
    "gartner-peer-alignment-2023/priorities-aligned,bulldog-reporter-alignment-2024/priorities-conflict,"
    "revenue-table-alignment/highly-aligned,snapapp-alignment-2019/goals-tied-to-revenue"
)
MOVING = """() => [...document.querySelectorAll("*")].filter(each => {
  const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
  return animationName !== "none" || parseFloat(transitionDuration) > 0 || scrollBehavior === "smooth";
}).map(each => each.tagName)"""
FOCUSED = """() => {
  const focused = document.activeElement, { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  return {
    name: focused.outerHTML.slice(0, 120),
    marked: outlineStyle === "solid" && parseFloat(outlineWidth) >= 2,
    within: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    last: focused === document.body,
  };
}"""


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("statistics/", "91% agree that the priorities of their sales and marketing teams are aligned."),
        (STATISTIC, "64% of B2B sellers"),
        (
            QUESTION,
            "90% of marketing and sales executives say that the priorities of the two functions conflict.",
        ),
        (TRACE, "Why Marketers Should Listen When Sales Talks Trash"),
        (SOURCE, "66% of marketers cannot see or do not care what becomes of a lead"),
    ],
)
def test_everything_stands_without_scripts(open_page: Open, path: str, said: str) -> None:
    """Without JavaScript every row of every table is seen, and so is what the seed documents say."""
    page = open_page(path, java_script_enabled=False)
    expect(page.get_by_role("main").get_by_text(said).first).to_be_visible()
    rows = page.get_by_role("main").locator("table tbody tr")
    assert (
        rows.count()
        == page.get_by_role("main").get_by_role("table").locator("tbody tr").filter(visible=True).count()
    )
    expect(page.locator("button:visible:not([type=submit])")).to_have_count(0)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "statistics/?q=67%25&grade=D",
        STATISTIC,
        "questions/alignment-level/",
        TRACE,
        SOURCE,
        f"compare/?ids={PAIR}",
    ],
)
def test_paper_has_the_record_and_nothing_to_press(open_page: Open, path: str) -> None:
    """Printed, a page has its headline and all its parts, and no navigation, form, field or button."""
    page = open_page(path)
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    hidden = "all => all.filter(each => !each.checkVisibility()).map(each => each.textContent)"
    assert page.locator("main h2").evaluate_all(hidden) == []
    left = page.locator("nav:not(.crumbs), form, input, button:not(.sort), .skip, .menu").filter(visible=True)
    assert left.evaluate_all("all => all.map(each => each.outerHTML.slice(0, 80))") == []


def test_paper_says_where_the_words_stand(open_page: Open) -> None:
    """Printed, the link to the words in the source is followed by its address."""
    page = open_page(STATISTIC)
    link = page.get_by_role("link", name="Open the source at these words")
    address = link.get_attribute("href") or "no address"
    after = "link => getComputedStyle(link, '::after').content"
    assert link.evaluate(after) == "none"
    page.emulate_media(media="print")
    assert re.sub(r'[\s"]', "", link.evaluate(after)) in {f"({address})", "(attr(href))"}


@pytest.mark.parametrize(
    "path",
    [
        "",
        "statistics/?q=67%25",
        STATISTIC,
        QUESTION,
        TRACE,
        SOURCE,
        f"compare/?ids={PAIR}",
        "contradictions/",
    ],
)
def test_a_narrow_window_needs_no_sideways_scroll(open_page: Open, path: str) -> None:
    """At 320 pixels, which is 1280 at 400%, the pages of real records do not scroll sideways."""
    page = open_page(path, viewport={"width": 320, "height": 640})
    if path.startswith("compare"):
        expect(page.locator(".compare__number")).to_have_count(4)
    if "?q=" in path:
        expect(page.locator("#explore-also a").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_nothing_moves_for_those_who_asked_for_rest(open_page: Open) -> None:
    """With reduced motion nothing on a page moves, fades or glides; without, the page glides to its parts."""
    page = open_page(STATISTIC)
    assert page.evaluate(MOVING) == []
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(MOVING) == ["HTML"]


def test_a_number_is_checked_by_keyboard_alone(page: Page) -> None:
    """Tab, typing, an arrow and Enter lead from the front page to the trace, Tab and Enter into its text."""
    box = page.get_by_role("combobox", name="Search for a number or words")
    for _ in range(20):
        page.keyboard.press("Tab")
        if box.evaluate("box => box === document.activeElement"):
            break
    page.keyboard.type("67%")
    expect(page.get_by_role("option").first).to_contain_text("67% better at closing")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{TRACE}")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()


@pytest.mark.parametrize("path", [STATISTIC, "statistics/?grade=E"])
def test_the_focus_is_always_seen(open_page: Open, path: str) -> None:
    """Each of the first sixty stops of the keyboard is in the window and has a ring around it."""
    page = open_page(path, viewport={"width": 1280, "height": 800})
    for _ in range(60):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop["last"]:
            break
        assert stop["marked"], stop
        assert stop["within"], stop


def test_the_way_back_leads_through_the_list(open_page: Open) -> None:
    """Back from a statistic opened out of a narrowed list shows the list as it was, Forward the statistic."""
    page = open_page("statistics/?q=sellers+leads+criteria&grade=D")
    page.get_by_role("main").get_by_role("link", name="64% of B2B sellers").click()
    page.wait_for_url(f"**/{STATISTIC}")
    page.go_back()
    expect(page.get_by_role("searchbox", name="Find", exact=True)).to_have_value("sellers leads criteria")
    expect(page.get_by_role("button", name="Remove grade D")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name="64% of B2B sellers")).to_be_visible()
    page.go_forward()
    page.wait_for_url(f"**/{STATISTIC}")


@pytest.mark.parametrize("path", [f"{STATISTIC}card/", f"{TRACE}card/"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_card_fits_the_frame_that_is_offered(open_page: Open, path: str, theme: str) -> None:
    """In a frame of 480 by 340 pixels a card needs no scrolling, and axe finds no fault in either theme."""
    page = open_page(path, viewport={"width": 480, "height": 340}, color_scheme=theme)
    size = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
    assert size == [480, 340]
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))") == []
