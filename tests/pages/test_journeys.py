"""Five errands of a visitor, from one end to the other, on the real catalogue's site.

What is asserted of the catalogue is what the five seed documents guarantee; all else is compared with the
page itself.
"""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from statsmodels.stats.proportion import proportion_confint

from plumbline.render.words.verdicts import TEXTS
from tests.conftest import Open


WIDE = {"width": 1280, "height": 800}
CLIPBOARD = ["clipboard-read", "clipboard-write"]
CLOSING = "67-percent-better-at-closing"
ALIGNED = "91% agree that the priorities of their sales and marketing teams are aligned."
CONFLICT = "90% of marketing and sales executives say that the priorities of the two functions conflict."
ENTRY = re.compile(r"@(?P<kind>\w+)\{(?P<key>[^,\s{}]+),\n(?P<fields>(?:  \w+ = \{.*\},\n)+)\}")
FIELD = re.compile(r"  (\w+) = \{(.*)\},\n")


@pytest.fixture
def visitor(open_page: Open) -> Page:
    """The front page, in a window of 1280 by 800 that may write to the clipboard."""
    return open_page(viewport=WIDE, permissions=CLIPBOARD)


def go(page: Page, section: str) -> None:
    """Follow an entry of the masthead."""
    page.get_by_role("navigation", name="Sections").get_by_role("link", name=section, exact=True).click()


def look_up(page: Page, query: str) -> Locator:
    """Type a query into the search box at the head of the page and return the first suggestion."""
    page.get_by_role("combobox", name="Search for a number or words").fill(query)
    return page.get_by_role("option").first


def copied(page: Page, button: Locator) -> str:
    """Press a button that copies, and return what the clipboard then holds."""
    button.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def part(page: Page, heading: str) -> Locator:
    """Return the part of a page under a heading."""
    return page.locator("section").filter(has=page.get_by_role("heading", name=heading, exact=True))


def fields_of(bibtex: str) -> dict[str, str]:
    """Return the fields of one whole BibTeX entry, its braces in pairs, and its kind and key."""
    entry = ENTRY.fullmatch(bibtex)
    assert entry is not None, bibtex
    found = dict(FIELD.findall(entry["fields"]))
    assert all(value.count("{") == value.count("}") for value in found.values()), bibtex
    return {"kind": entry["kind"], "key": entry["key"]} | {
        name: value.strip("{}") for name, value in found.items()
    }


def test_a_number_from_an_article_is_checked(visitor: Page, site_dir: Path) -> None:
    """Who types 67% sees what became of that number, who passed it on unsourced, and what to cite instead."""
    look_up(visitor, "67%").click()
    visitor.wait_for_url(f"**/traces/{CLOSING}/")
    expect(visitor.get_by_role("heading", level=1)).to_contain_text("67% better at closing deals")
    rows = json.loads((site_dir / "data/traces.json").read_text(encoding="utf-8"))["traces"]
    verdict = next(row["verdict"] for row in rows if row["id"] == CLOSING)
    expect(visitor.locator(".lead__verdict")).to_contain_text(TEXTS[verdict])
    hops = part(visitor, "Its way to you").get_by_role("list").first.get_by_role("listitem")
    snapapp = hops.filter(has_text="SnapApp:")
    expect(snapapp).to_contain_text("18 July 2019")
    expect(snapapp).to_contain_text("Names nobody; its link is lost.")
    expect(hops.filter(has_text="Marketo and ReachForce")).not_to_have_count(0)
    instead = visitor.locator(".instead")
    expect(instead.get_by_role("heading", name="Cite this instead")).to_be_visible()
    expect(instead.get_by_role("paragraph").last).to_have_text(re.compile(r"\w.+[.”]$"))


def test_a_question_ends_in_a_sentence_to_cite(visitor: Page) -> None:
    """The one answer to cite has a sentence to copy, whole, and the same as on that statistic's own page."""
    go(visitor, "Questions")
    visitor.get_by_role(
        "link", name="Do the priorities of sales and marketing agree, or do they conflict?"
    ).click()
    best = part(visitor, "The one to cite")
    sentence = best.get_by_role("blockquote").inner_text()
    assert copied(visitor, best.get_by_role("button", name="Copy the sentence")) == sentence
    for claim in (ALIGNED, CONFLICT):
        expect(visitor.get_by_role("main").get_by_role("link", name=claim).first).to_be_visible()
    best.get_by_role("link").click()
    expect(visitor.get_by_role("heading", level=1)).to_be_visible()
    expect(part(visitor, "Say it this way").get_by_role("blockquote")).to_have_text(sentence)


def test_two_statistics_are_compared_and_the_link_is_shared(visitor: Page, open_page: Open) -> None:
    """Two ticked rows stand side by side with why they are unlike, and the link shows others the same."""
    go(visitor, "Statistics")
    for figure, claim in (("91%", ALIGNED), ("90%", CONFLICT)):
        visitor.get_by_role("searchbox", name="Find", exact=True).fill(figure)
        visitor.get_by_role("checkbox", name=f"Compare {claim}").check()
    visitor.get_by_role("link", name="Compare 2 statistics").click()
    side_by_side = visitor.get_by_role("region", name="Statistics side by side")
    expect(side_by_side.get_by_role("columnheader")).to_have_text([re.compile("^91%"), re.compile("^90%")])
    asked = side_by_side.get_by_role("row").filter(has=visitor.get_by_role("rowheader", name="How many"))
    expect(asked.get_by_role("cell")).to_have_text(["200", "412"])
    said = visitor.get_by_role("region", name="May they be compared?")
    expect(said).to_contain_text("the questions point in opposite directions")
    expect(said).not_to_contain_text("a difference may be taken")
    link = copied(visitor, visitor.get_by_role("button", name="Copy the link"))
    other = open_page(link)
    expect(other.get_by_role("region", name="Statistics side by side")).to_have_text(
        side_by_side.text_content() or "-"
    )
    expect(other.get_by_role("region", name="May they be compared?")).to_have_text(said.text_content() or "-")


def test_a_statistic_is_cited_in_bibtex(visitor: Page) -> None:
    """A statistic's page gives two whole BibTeX entries, of the document that states it and of our record."""
    visitor.goto(f"{visitor.url}statistics/?q=sellers+follow+up+leads+agreed+criteria")
    visitor.get_by_role("main").get_by_role("link", name="64% of B2B sellers").click()
    cite = part(visitor, "Cite")
    cite.get_by_text("BibTeX", exact=True).first.click()
    source = fields_of(copied(visitor, cite.get_by_role("button", name="Copy BibTeX").first))
    cite.get_by_text("BibTeX", exact=True).last.click()
    record = fields_of(cite.get_by_text("@online{plumbline-").inner_text())
    assert source["key"] == "gartner-lead-criteria-2021"
    assert (source["author"], source["organization"]) == ("Jeffrey L. Cohen", "Gartner")
    assert source["date"] == "2021-04-28"
    assert record["kind"] == "online"
    assert "64\\% of B2B sellers" in record["title"]
    assert record["url"].endswith("/statistics/gartner-lead-criteria-2021/agreed-criteria-follow-up/")


def test_our_own_result_is_laid_beside_the_answers(visitor: Page) -> None:
    """62% of 150 gets its Wilson range and its place, and no word that only a random sample would bear."""
    go(visitor, "Questions")
    visitor.get_by_role("link", name="How aligned are sales and marketing, all in all?").click()
    form = visitor.locator("form").filter(has=visitor.get_by_role("heading", name="How do we compare?")).first
    form.get_by_label("Your share").fill("62%")
    form.get_by_label("People you asked").fill("150")
    low, high = (round(100 * float(end)) for end in proportion_confint(93, 150, method="wilson"))
    expect(form.get_by_role("status")).to_have_text(
        "62% is 93 of 150. If they had been drawn at random, "
        f"the true share would most likely lie between {low}% and {high}%."
    )
    lines = form.get_by_role("listitem")
    expect(form.locator(".own__yours")).to_have_text("62% Yours")
    others = lines.filter(has_text="Yours is").all_inner_texts()
    assert others
    assert all(re.search(r"chance alone (could|would hardly)|nobody can say", each) for each in others), (
        others
    )
    assert not re.search(r"significan|margin of error|±|confidence", form.inner_text())
    shares = [float(number.rstrip("%")) for number in lines.locator("strong").all_inner_texts()]
    assert shares == sorted(shares, reverse=True)


def test_the_site_works_below_a_prefix(open_page: Open, served_below: str) -> None:
    """Under /x/ a visitor goes from search to trace, source and statistic, and every request is answered."""
    page = open_page(served_below, viewport=WIDE)
    unanswered: list[str] = []
    asked: list[str] = []
    page.on("response", lambda answer: unanswered.append(answer.url) if answer.status >= 400 else None)
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    look_up(page, "67%").click()
    page.wait_for_url(f"{served_below}traces/{CLOSING}/")
    page.get_by_role("link", name="Why Marketers Should Listen When Sales Talks Trash").click()
    page.wait_for_url(f"{served_below}sources/snapapp-alignment-2019/")
    page.get_by_role("link", name="The top goals of 68% of marketers").first.click()
    page.wait_for_url(f"{served_below}statistics/snapapp-alignment-2019/goals-tied-to-revenue/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("68% of marketers")
    page.get_by_role("link", name="Plumbline", exact=True).click()
    page.wait_for_url(served_below)
    assert unanswered == []
    assert [url for url in asked if not url.startswith(served_below)] == []
