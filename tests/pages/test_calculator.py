"""A visitor's own share among the answers to a question, on the small site."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Open


AXE = Path(__file__).resolve().parents[2] / "node_modules/axe-core/axe.min.js"


@pytest.fixture
def served_site(small: str) -> str:
    """The small site takes the place of the real one."""
    return small


@pytest.fixture
def question(open_page: Open) -> Page:
    """The page of a question with answers of 91%, 90% and 8%."""
    return open_page("questions/level/", viewport={"width": 1280, "height": 900})


def enter(page: Page, share: str, people: str) -> None:
    """Type one's own share and how many were asked."""
    page.get_by_label("Your share, in %").fill(share)
    page.get_by_label("People you asked").fill(people)


def test_ones_own_share_stands_among_the_answers(question: Page) -> None:
    """The own share stands in its place, and each answer says whether the difference could be chance."""
    enter(question, "55", "120")
    lines = question.locator(".own__list li")
    expect(lines.locator("strong")).to_have_text(["91%", "90%", "55%", "8%"])
    expect(lines.nth(0)).to_contain_text("Gartner, 2023")
    expect(lines.nth(0)).to_contain_text("chance alone would hardly make this difference")
    expect(lines.nth(3)).to_contain_text(
        "Whether chance could make that, nobody can say. Too few were asked."
    )
    enter(question, "88,5 %", "1,060")
    expect(question.locator(".own__answer")).to_contain_text("88.5% is 938 of 1,060.")
    expect(lines.nth(0)).to_contain_text("chance alone could make this difference")


def test_ones_own_share_is_drawn(question: Page) -> None:
    """A line marks the own share in the plot, and leaves it with the entry."""
    enter(question, "55", "120")
    expect(question.locator(".plot__own")).to_have_attribute("x1", "55%")
    enter(question, "", "120")
    expect(question.locator(".plot__own")).to_have_count(0)


@pytest.mark.parametrize(
    ("share", "people"), [("101", "10"), ("-1", "10"), ("50", "0"), ("50", "2.5"), ("x", "10")]
)
def test_impossible_entries_are_refused(question: Page, share: str, people: str) -> None:
    """What is no share or no number of people gets advice instead of an answer."""
    enter(question, share, people)
    expect(question.locator(".own__answer")).to_have_text(
        "Enter a share from 0 to 100, and how many people you asked: 1 or more."
    )


def test_axe_finds_nothing(question: Page) -> None:
    """The form and its answer have no fault that axe knows."""
    enter(question, "55", "120")
    question.evaluate(AXE.read_text(encoding="utf-8"))
    found = question.evaluate("axe.run()")["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


def test_the_form_waits_for_its_script(open_page: Open) -> None:
    """Without JavaScript there is no form, and the table stands."""
    page = open_page("questions/level/", java_script_enabled=False)
    expect(page.locator(".own")).to_be_hidden()
    expect(page.locator("#block-1-table tbody tr")).to_have_count(3)
