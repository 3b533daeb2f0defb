from pathlib import Path

import pytest

from plumbline.assess import Assessment
from plumbline.render.pages import pages
from plumbline.render.site import Site
from plumbline.render.words import sentences
from tests.catalogues import REMOVED, Change
from tests.render.sites import small


ACME = "sources/acme-teamwork-2020"
ALIGNED = "acme-teamwork-2020/highly-aligned"
SEED = "gartner-peer-alignment-2023"

FORBIDDEN = ("margin of error", "±", "significan", "representative")
"""Words that claim more than a sample nobody drew at random can bear."""


def seed(real: Site, statistic_id: str) -> Assessment:
    """Return the assessment of a statistic of a seed document."""
    return real.assessed.statistics[statistic_id]


def test_the_sentence_names_who_asked_whom_how_many_and_when(real: Site) -> None:
    """A journalist who pastes the sentence has publisher, sample, dates, claim and the caveat that binds."""
    assert sentences.to_cite(seed(real, f"{SEED}/priorities-aligned"), real) == (
        "In a Gartner Peer Community survey of 200 sales and marketing professionals (November "
        "2022 – April 2023), "
        "91% agreed that the priorities of their sales and marketing teams are aligned; how "
        "those asked were found "
        "is not stated."
    )


def test_a_retelling_names_its_teller(real: Site) -> None:
    """Of a study read at second hand, the sentence names who made it and who tells of it."""
    told = sentences.to_cite(seed(real, "bulldog-reporter-alignment-2024/priorities-conflict"), real)
    assert told.startswith("In a Gartner survey of 412 senior marketing and sales leaders ")
    assert "as told by Bulldog Reporter" in told


def test_a_gap_is_told_in_points_and_never_as_a_ratio(real: Site) -> None:
    """The sentence of "57% more" gives both shares and the range of the gap, and warns of the ratio."""
    judged = seed(real, f"{SEED}/flawed-processes-by-team")
    told = sentences.to_cite(judged, real)
    assert "33% of marketers and 21% of sellers" in told
    assert "the gap may be chance (−0.5 to 23.6 points)" in told
    assert "57% more" not in told
    note = sentences.not_to_write(judged, real)
    assert "Do not write “57% more”: the shares are 12.1 points apart (about 37 of 113 in marketing" in note


def test_what_is_refuted_says_not_to_cite_it(real: Site) -> None:
    """The sentence of an E says plainly not to cite the number, and why."""
    told = sentences.to_cite(seed(real, "snapapp-alignment-2019/top-goal"), real)
    assert told.startswith("Do not cite this number: ")
    assert "17%" in told
    assert "16%" in told


def test_an_e_names_what_to_say_instead(tmp_path: Path) -> None:
    """Where a fit answer to the same question is on record, the sentence of an E ends with it."""
    changes: dict[str, Change] = {
        f"{ACME}": {"readings.1": {"by": "second-reader", "on": "2026-11-20", "figures": "7"}},
        "sources/digest-numbers-2022": {
            "statistics.0.of": REMOVED,
            "studies": {"some-study": {"original": "elsewhere"}},
        },
    }
    site = small(tmp_path, changes)
    told = sentences.to_cite(site.assessed.statistics["digest-numbers-2022/one-in-three-aligned"], site)
    assert told.startswith("Do not cite this number: the source speaks of a study and does not say whose. ")
    assert "Say instead: In an Acme Labs survey of 200 sellers and marketers" in told


def test_an_e_without_a_fit_answer_is_left_out(tmp_path: Path) -> None:
    """Where nothing on record answers the question well enough, the number is to be left out."""
    changes: dict[str, Change] = {
        "sources/digest-numbers-2022": {
            "statistics.0.of": REMOVED,
            "statistics.0.answers": "obstacles",
            "studies": {"some-study": {"original": "elsewhere"}},
        },
        ACME: {"statistics.1.answers": REMOVED},
    }
    site = small(tmp_path, changes)
    told = sentences.to_cite(site.assessed.statistics["digest-numbers-2022/one-in-three-aligned"], site)
    assert told.endswith(sentences.NOTHING_TO_CITE)


def test_the_caution_comes_before_the_number_is_cited(real: Site) -> None:
    """The one thing to know first: that a gap may be chance, or that another study says otherwise."""
    gap = sentences.caution(seed(real, f"{SEED}/flawed-processes-by-team"), real)
    assert gap == "The gap may be chance: 12.1 points, at least as uncertain as −0.5 to 23.6 points."
    other = sentences.caution(seed(real, f"{SEED}/priorities-aligned"), real)
    assert other.startswith("Another study answers the same question very differently: 90%")


@pytest.mark.parametrize("word", FORBIDDEN)
def test_no_page_claims_more_than_a_sample_bears(word: str, site: Site) -> None:
    """No page of ours speaks of margins of error, significance or being representative."""
    assert word not in repr(list(pages(site))).casefold()


def test_a_name_keeps_its_capital(tmp_path: Path) -> None:
    """A claim that begins with a word we never write small keeps its capital, after a colon."""
    changes = {ACME: {"statistics.0.claim": "Germans call the two teams highly aligned, at 37%."}}
    site = small(tmp_path, changes)
    told = sentences.to_cite(site.assessed.statistics[ALIGNED], site)
    assert "): Germans call the two teams" in told
