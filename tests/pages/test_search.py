"""The search box in the masthead, on the small site."""

import pytest
from playwright.sync_api import Page, Request, expect

from tests.conftest import Open


@pytest.fixture
def served_site(small: str) -> str:
    """The small site takes the place of the real one."""
    return small


@pytest.fixture
def about(open_page: Open) -> Page:
    """A page that is not the list of statistics."""
    return open_page("about/", viewport={"width": 1280, "height": 800})


def ask(page: Page, query: str) -> list[str]:
    """Type a query and return the titles suggested."""
    page.locator("#search-input").fill(query)
    expect(page.locator("#search-results")).to_be_visible()
    return page.locator("#search-results .search__claim").all_inner_texts()


@pytest.mark.parametrize("query", ["67%", "67 percent", "67"])
def test_a_number_leads_to_its_trace(about: Page, query: str) -> None:
    """The first suggestion for a number in circulation is its trace, and Enter on it goes there."""
    assert ask(about, query)[0] == "Aligned teams are 67% better at closing deals."
    about.keyboard.press("ArrowDown")
    about.keyboard.press("Enter")
    about.wait_for_url("**/x/traces/67-percent/")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("two thirds", "2 in 3 lose customers."),
        ("2.3 times", "Revenue grows 2.3x as fast."),
        ("gartner", "Gartner"),
    ],
)
def test_people_find_what_they_mean(about: Page, query: str, found: str) -> None:
    """A number in words, a multiple and a publisher's name are all understood."""
    assert found in ask(about, query)


def test_a_name_comes_before_what_it_published(about: Page) -> None:
    """Numbers in circulation come first, but whoever types a publisher's name finds the publisher first."""
    headings = about.locator("#search-results .search__group")
    ask(about, "67%")
    expect(headings).to_have_text(["Numbers in circulation", "Statistics"])
    ask(about, "gartner")
    expect(headings).to_have_text(["Publishers", "Statistics"])


def test_the_box_is_a_combobox(about: Page) -> None:
    """Arrows walk through the options and back, Escape closes, and a status counts the results."""
    box = about.get_by_role("combobox", name="Search for a number or words")
    ask(about, "67%")
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(about.locator("#search-status")).to_have_text("3 results.")
    options = about.get_by_role("option")
    for place in range(options.count()):
        about.keyboard.press("ArrowDown")
        selected = options.nth(place)
        expect(selected).to_have_attribute("aria-selected", "true")
        expect(box).to_have_attribute("aria-activedescendant", selected.get_attribute("id") or "no id")
    about.keyboard.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant") is None
    about.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    about.keyboard.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value("67%")
    expect(box).to_be_focused()


def test_enter_shows_everything(about: Page) -> None:
    """Enter without a chosen suggestion opens the list of statistics with the query."""
    ask(about, "67%")
    about.keyboard.press("Enter")
    about.wait_for_url("**/x/statistics/?q=67%25")
    expect(about.locator("#explore-status")).to_have_text("2 of 6 statistics.")


def test_text_of_records_is_inert(about: Page) -> None:
    """Markup in a claim is shown as it was written."""
    assert "90% see <b>conflicts</b>." in ask(about, "90%")


def test_nothing_is_fetched_before_the_first_use(about: Page) -> None:
    """The index is asked for when the box gets the focus, and not again."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url.rsplit("/", 1)[-1])

    about.on("request", note)
    about.reload(wait_until="networkidle")
    assert not {"search.json", "minisearch.js"} & set(asked)
    about.locator("#search-input").focus()
    ask(about, "gartner")
    ask(about, "91%")
    assert [asked.count(name) for name in ("search.json", "minisearch.js")] == [1, 1]


def test_the_box_says_when_it_cannot_search(open_page: Open) -> None:
    """When the index cannot be had the box says so, and still works as a form."""
    page = open_page("about/")
    page.route(
        "**/minisearch.js", lambda route: route.fulfill(content_type="text/javascript", body="throw 1")
    )
    page.locator("#search-input").fill("67%")
    expect(page.locator("#search-status")).to_contain_text("could not be loaded")
    page.keyboard.press("Enter")
    page.wait_for_url("**/statistics/?q=67%25")
