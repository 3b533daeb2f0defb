import json
from pathlib import Path

from plumbline.render.pages.statistic import statistic_page
from plumbline.render.site import Site
from plumbline.render.views import StatisticPage
from tests.catalogues import REMOVED
from tests.render.sites import small


GAP = "gartner-peer-alignment-2023/flawed-processes-by-team"


def page_of(site: Site, statistic_id: str) -> StatisticPage:
    """Return the page of a statistic."""
    return statistic_page(site.assessed.statistics[statistic_id], site)


def test_a_gap_shows_both_numbers(real: Site) -> None:
    """The headline of a gap is both shares, and its caution that it may be chance."""
    page = page_of(real, GAP)
    assert page.number == "33% v 21%"
    assert page.caution.startswith("The gap may be chance: 12.1 points")
    (gap,) = page.gaps
    assert [gap.title, gap.difference, gap.range] == [
        "Marketing against sales: flawed processes",
        "12.1 points",
        "−0.5 to 23.6 points",
    ]


def test_people_are_recovered_from_shares(real: Site) -> None:
    """33% of 113 are 37 people, and 21% of 87 are 18."""
    assert [row.counts for row in page_of(real, GAP).figures] == ["37 of 113", "18 of 87"]


def test_an_approximate_base_gives_approximate_counts(real: Site) -> None:
    """Of "over 800", the people are about so many."""
    row = page_of(real, "snapapp-alignment-2019/goals-tied-to-revenue").figures[0]
    assert [row.base, row.counts] == ["over 800", "about 544 of 800"]


def test_the_words_link_to_their_place(site: Site) -> None:
    """The locator opens the source at its words, and the archived copy too."""
    found = page_of(site, "acme-teamwork-2020/highly-aligned").found
    assert found is not None
    assert found.to == "https://acme.example/teamwork#:~:text=37%25%20called%20the%20teams%20highly%20aligned"
    assert found.archived.startswith("https://archive.example/acme-teamwork#:~:text=")


def test_without_an_address_there_is_a_reason(real: Site) -> None:
    """The seed report without a public address says so instead of a link."""
    found = page_of(real, GAP).found
    assert found is not None
    assert found.to == ""
    assert found.missing.startswith("There is no link")


def test_who_passes_it_on_is_listed(site: Site) -> None:
    """A statistic names the pages that repeat it, with the figure they print."""
    (link,) = page_of(site, "acme-teamwork-2020/highly-aligned").repeated
    assert [link.text, link.note] == ["Ten numbers on teamwork", "The Digest, about 1 in 3"]


def test_its_neighbours_are_those_of_its_question(site: Site) -> None:
    """Next and previous lead through the answers to the same question."""
    nearby = page_of(site, "acme-teamwork-2020/highly-aligned").nearby
    assert nearby is not None
    assert nearby.previous is None
    assert nearby.next is not None
    assert nearby.next.to == "statistics/digest-numbers-2022/one-in-three-aligned/"


def test_a_statistic_without_a_question_stands_alone(tmp_path: Path) -> None:
    """Without a question there are no other answers and no neighbours."""
    site = small(tmp_path, {"sources/acme-teamwork-2020": {"statistics.0.answers": REMOVED}})
    page = page_of(site, "acme-teamwork-2020/highly-aligned")
    assert [page.question, page.others, page.nearby] == [None, (), None]


def test_machines_read_the_claim(site: Site) -> None:
    """The page carries its claim as linked data, with the document it first appeared in."""
    claim = json.loads(page_of(site, "acme-teamwork-2020/highly-aligned").page.json_ld)
    assert claim["@type"] == "Claim"
    assert claim["text"] == "37% call the two teams highly aligned."
    assert claim["firstAppearance"]["url"] == "https://acme.example/teamwork"


def test_something_wrong_leads_to_a_report_about_this_record(site: Site) -> None:
    """The link to report a fault names the record, and the edit link its file."""
    page = page_of(site, "acme-teamwork-2020/highly-aligned")
    assert "acme-teamwork-2020%2Fhighly-aligned" in page.report
    assert page.edit.endswith("/statistics/sources/acme-teamwork-2020.yaml")
