"""What people type, on the real catalogue's site."""

import re
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from tests.conftest import Open


@pytest.mark.parametrize(
    ("query", "leads_to"),
    [
        ("67%", "traces/67-percent-better-at-closing/"),
        ("209 %", "traces/208-percent-more-revenue/"),
        ("9 out of 10", "traces/9-in-10-misaligned/"),
        ("$1 trillion", "traces/1-trillion-a-year/"),
        ("win rates", "traces/38-percent-higher-win-rates/"),
        ("gartner", "publishers/gartner/"),
    ],
)
def test_the_first_suggestion_is_what_was_meant(
    open_page: Open, served_site: str, query: str, leads_to: str
) -> None:
    """A number in circulation leads to its trace, however it is written, and a name to its bearer."""
    page = open_page("about/")
    page.locator("#search-input").fill(query)
    expect(page.locator("#search-results a").first).to_have_attribute("href", served_site + leads_to)


@pytest.mark.parametrize(
    ("query", "claim"),
    [
        ("2.3x", "higher conversion is 2.3x more likely"),
        ("2.3 times", "higher conversion is 2.3x more likely"),
        ("two thirds", "64% of B2B sellers"),
        ("3 of 15", "In 3 of 15 commercial activities"),
    ],
)
def test_a_statistic_is_found_by_its_number(open_page: Open, query: str, claim: str) -> None:
    """The list shows the statistic of a number as the seeds write it, as a reader may, or in words for it."""
    page = open_page(f"statistics/?q={quote(query)}")
    expect(page.locator("#explore-status")).to_have_text(re.compile(r"^(\d+) of (?!\1 )"))
    expect(page.get_by_role("main").get_by_role("link", name=claim).first).to_be_visible()


def test_retention_is_found_as_a_question_and_a_number(open_page: Open, served_site: str) -> None:
    """The word finds the number that circulates about it and the statistics that measure it."""
    page = open_page("statistics/?q=retention")
    also = page.locator("#explore-also a")
    expect(also.first).to_be_visible()
    links = {link.get_attribute("href") for link in also.all()}
    assert f"{served_site}traces/36-percent-higher-retention/" in links
    assert page.locator("#explore-table tbody tr:visible").count() > 0


def test_every_statistic_can_be_searched_and_compared(open_page: Open) -> None:
    """The list, the search and the data hold the same statistics: all rows stay when nothing is asked."""
    page = open_page("statistics/")
    rows = page.locator("#explore-table tbody tr")
    expect(page.locator("#explore-status")).to_have_text(f"{rows.count()} of {rows.count()} statistics.")
    missing = """async ids => {
        const { statistics } = await (await fetch("../data/statistics.json")).json();
        return ids.filter(id => !statistics.some(row => row.id === id));
    }"""
    ids = rows.evaluate_all("rows => rows.map(row => row.dataset.id)")
    assert page.evaluate(missing, ids) == []
