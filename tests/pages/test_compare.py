"""Laying chosen statistics side by side, on the small site."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Open


AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"


@pytest.fixture
def served_site(small: str) -> str:
    """The small site takes the place of the real one."""
    return small


ALIGNED, CONFLICT, TIGHT = "analyst-2023/aligned", "analyst-2024/rows", "vendor-2010/tight"


def columns(page: Page, count: int) -> list[str]:
    """Wait for as many statistics, and return their numbers."""
    numbers = page.locator(".compare__number")
    expect(numbers).to_have_count(count)
    return numbers.all_inner_texts()


def test_a_link_brings_a_comparison_back(open_page: Open) -> None:
    """An address with ids shows these statistics in this order, and says of every two how they compare."""
    page = open_page(f"compare/?ids={ALIGNED},{CONFLICT},{TIGHT}")
    assert columns(page, 3) == ["91%", "90%", "8%"]
    pairs = page.locator(".compare__pair")
    expect(pairs).to_have_count(3)
    expect(pairs.first).to_contain_text("91% (Gartner, 2023) and 8% (A Vendor, 2010)")
    expect(pairs.first).to_contain_text("no difference may be taken")
    expect(pairs.last).to_contain_text("the questions point in opposite directions")
    expect(page.locator("#compare-link")).to_have_text(page.url)


def test_statistics_are_added_and_removed(open_page: Open) -> None:
    """A statistic found by number joins the table and the address; removing and going back undo it."""
    page = open_page(f"compare/?ids={ALIGNED}")
    columns(page, 1)
    page.get_by_label("Add a statistic").fill("two thirds")
    page.locator("#compare-offers button").first.click()
    assert columns(page, 2) == ["91%", "2 in 3"]
    assert page.url.endswith(f"?ids={ALIGNED},vendor-2019/loss")
    page.get_by_role("button", name="Remove 91%").click()
    assert columns(page, 1) == ["2 in 3"]
    page.go_back()
    columns(page, 2)


def test_unknown_statistics_are_named_as_such(open_page: Open) -> None:
    """An id that is not on record is left out, and the page says so."""
    page = open_page(f"compare/?ids={ALIGNED},no/such")
    columns(page, 1)
    expect(page.locator("#compare-status")).to_contain_text("1 of the statistics in this address is not on")


def test_rows_of_the_list_are_chosen(open_page: Open) -> None:
    """Boxes in the rows of the list of statistics lead to their comparison."""
    page = open_page("statistics/")
    page.get_by_label("Compare 91% call both aligned.").check()
    expect(page.locator("#explore-compare")).to_contain_text("Choose another")
    page.get_by_label("Compare 8% are tight.").check()
    page.get_by_role("link", name="Compare 2 statistics").click()
    page.wait_for_url(f"**/x/compare/?ids={ALIGNED},{TIGHT}")
    assert columns(page, 2) == ["91%", "8%"]


def test_no_more_than_six(open_page: Open) -> None:
    """Six statistics are compared, and then the page takes no more."""
    page = open_page("statistics/")
    boxes = page.locator(".compare__pick input")
    expect(boxes).to_have_count(6)
    for place in range(6):
        boxes.nth(place).check()
    page.get_by_role("link", name="Compare 6 statistics").click()
    columns(page, 6)
    expect(page.get_by_label("Add a statistic")).to_be_disabled()


def test_without_scripts_it_says_where_to_look(open_page: Open) -> None:
    """Without JavaScript the page leads to the pages of the questions."""
    page = open_page("compare/", java_script_enabled=False)
    expect(page.get_by_role("link", name="the page of each question")).to_be_visible()
    expect(page.locator("#compare")).to_be_hidden()


def test_axe_finds_nothing(open_page: Open) -> None:
    """The table and the verdicts have no fault that axe knows."""
    page = open_page(f"compare/?ids={ALIGNED},{CONFLICT},{TIGHT}", viewport={"width": 375, "height": 800})
    columns(page, 3)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run()")["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
