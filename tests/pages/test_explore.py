"""The list of all statistics, on the small site."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Open


AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"


@pytest.fixture
def served_site(small: str) -> str:
    """The small site takes the place of the real one."""
    return small


def figures(page: Page) -> list[str]:
    """Return the figures of the rows on show, in order."""
    return page.locator("#explore-table tbody tr:visible td.number").all_inner_texts()


def settled(page: Page, status: str) -> list[str]:
    """Wait until the list says so, and return the figures on show."""
    expect(page.locator("#explore-status")).to_contain_text(status)
    return figures(page)


def test_typing_narrows_the_rows(open_page: Open) -> None:
    """What is typed leaves the rows that fit, best first, names what else fits, and stands in the address."""
    page = open_page("statistics/")
    page.get_by_label("Find").fill("two thirds")
    assert settled(page, "2 of 6 statistics.")[0] == "2 in 3"
    page.get_by_label("Find").fill("67%")
    expect(page.locator("#explore-table tbody td.number").first).to_have_text("+67%")
    assert settled(page, "2 of 6 statistics.") == ["+67%", "2 in 3"]
    assert page.url.endswith("statistics/?q=67%25")
    also = page.locator("#explore-also a")
    expect(also).to_have_count(1)
    assert (also.get_attribute("href") or "").endswith("/x/traces/67-percent/")


def test_choices_count_and_can_be_undone(open_page: Open) -> None:
    """Choosing narrows, the counts of other choices follow, and the way back leads through each choice."""
    page = open_page("statistics/")
    page.get_by_label("D: Do not cite yet").check()
    assert settled(page, "3 of 6") == ["8%", "2 in 3", "+67%"]
    assert page.locator("label", has_text="Vendor").locator(".facet__count").inner_text() == "3"
    expect(page.locator("label", has_text="Analyst firm")).to_be_hidden()
    page.get_by_label("Old").check()
    assert settled(page, "2 of 6") == ["8%", "2 in 3"]
    assert page.url.endswith("?grade=D&flag=old")
    page.go_back()
    assert settled(page, "3 of 6") == ["8%", "2 in 3", "+67%"]
    page.go_back()
    assert len(settled(page, "6 of 6")) == 6
    expect(page.get_by_label("D: Do not cite yet")).not_to_be_checked()


def test_ranges_are_numbers(open_page: Open) -> None:
    """A range of sample sizes leaves out what is smaller and what states none."""
    page = open_page("statistics/")
    page.get_by_role("group", name="Sample size").get_by_label("From").fill("66")
    assert settled(page, "3 of 6") == ["91%", "90%", "8%"]
    assert page.url.endswith("?n=66-")


def test_an_address_brings_everything_back(open_page: Open) -> None:
    """A page opened at an address with a query, choices, a range and an order shows and applies them all."""
    page = open_page("statistics/?grade=C,D&year=2010-2023&sort=year")
    assert settled(page, "4 of 6") == ["91%", "+67%", "2 in 3", "8%"]
    expect(page.get_by_label("C: Cite as indicative only")).to_be_checked()
    expect(page.get_by_role("group", name="Year").get_by_label("To")).to_have_value("2023")
    expect(page.get_by_label("Order")).to_have_value("year")


def test_filters_are_named_and_let_go(open_page: Open) -> None:
    """Each filter in use has a button that removes it; one clears all and keeps the focus in the page."""
    page = open_page("statistics/?q=aligned&grade=C&publisher=analyst")
    settled(page, "2 of 6")
    page.get_by_role("button", name="Remove grade C").click()
    assert page.url.endswith("?q=aligned&publisher=analyst")
    page.get_by_role("button", name="Clear all").click()
    settled(page, "6 of 6")
    assert page.url.endswith("statistics/")
    expect(page.get_by_label("Find")).to_be_focused()
    expect(page.get_by_label("Find")).to_have_value("")


def test_an_empty_list_says_what_to_loosen(open_page: Open) -> None:
    """When nothing fits, each filter that alone stands in the way is offered with what its removal gives."""
    page = open_page("statistics/?grade=C&n=500-")
    assert settled(page, "0 of 6") == []
    page.get_by_role("button", name="Without sample size from 500: 2").click()
    assert settled(page, "2 of 6") == ["91%", "90%"]


def test_nothing_found_says_so(open_page: Open) -> None:
    """A query nothing answers to shows no rows and a hint."""
    page = open_page("statistics/?q=zebra")
    settled(page, "0 of 6 statistics.")
    expect(page.locator("#explore-empty")).to_contain_text("Nothing on record has this.")


def test_a_sorted_column_stays_sorted(open_page: Open) -> None:
    """A column the reader sorts by stays so while choices narrow it, until an order is chosen."""
    page = open_page("statistics/")
    settled(page, "6 of 6")
    page.get_by_role("button", name="Year").click()
    page.get_by_label("D: Do not cite yet").check()
    assert settled(page, "3 of 6") == ["8%", "2 in 3", "+67%"]
    page.get_by_label("Order").select_option("year")
    assert settled(page, "3 of 6") == ["+67%", "2 in 3", "8%"]
    expect(page.locator("#explore-table th[aria-sort]")).to_have_count(0)


def test_what_is_shown_can_be_saved(open_page: Open) -> None:
    """The saved table has the rows on show, in their order, and their whole addresses."""
    page = open_page("statistics/?flag=old&sort=grade")
    settled(page, "2 of 6")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as CSV").click()
    lines = Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines] == ["id", "vendor-2010/tight", "vendor-2019/loss"]
    assert lines[1].endswith("/x/statistics/vendor-2010/tight/")


def test_facets_fold_away_on_a_phone(open_page: Open) -> None:
    """On a phone the facets wait behind a disclosure, which the keyboard opens."""
    page = open_page("statistics/", viewport={"width": 375, "height": 800})
    grade = page.get_by_label("D: Do not cite yet")
    settled(page, "6 of 6")
    expect(grade).to_be_hidden()
    page.get_by_text("Filters", exact=True).press("Enter")
    grade.check()
    assert len(settled(page, "3 of 6")) == 3


def test_all_rows_stand_without_scripts(open_page: Open) -> None:
    """Without JavaScript the whole table is there, and no control that would do nothing."""
    page = open_page("statistics/?q=67%25", java_script_enabled=False)
    assert len(figures(page)) == 6
    expect(page.locator("#explore-tools")).to_be_hidden()


@pytest.mark.parametrize(
    ("query", "scheme"), [("?q=67%25&grade=D", "light"), ("?q=67%25", "dark"), ("?q=zebra&grade=C", "light")]
)
def test_axe_finds_nothing(open_page: Open, query: str, scheme: str) -> None:
    """The list and the open search box have no fault that axe knows, in both themes."""
    page = open_page(f"statistics/{query}", color_scheme=scheme)
    settled(page, "of 6")
    page.locator("#search-input").fill("67%")
    expect(page.locator("#search-results")).to_be_visible()
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run()")["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
