"""The judgement of the five seed documents, against the same judgement made by hand.

The table was worked out on paper before the engine was built, without the axis of verification. Where the two
differ, the row says why.
"""

from pathlib import Path

import pytest

from plumbline.assess import Assessed, Axis
from plumbline.load import load
from tests.assess.judging import judge


GARTNER, LEADS, TABLE = "gartner-peer-alignment-2023", "gartner-lead-criteria-2021", "revenue-table-alignment"
BULLDOG, SNAPAPP = "bulldog-reporter-alignment-2024", "snapapp-alignment-2019"

BY_HAND = [
    (f"{GARTNER}/priorities-aligned", "BCC"),
    (f"{GARTNER}/reasons-for-misalignment", "BCC"),
    (f"{GARTNER}/most-effective-tactic", "BCC"),
    (f"{GARTNER}/cycle-time-harmed-by-team", "BCC"),
    (f"{GARTNER}/flawed-processes-by-team", "BCD"),
    (f"{GARTNER}/liaison-role-by-team", "BCC"),
    (f"{LEADS}/agreed-criteria-follow-up", "CCD"),
    (f"{TABLE}/collaboration-enables-growth", "DDD"),
    (f"{TABLE}/goals-should-be-aligned", "DDD"),
    (f"{TABLE}/highly-aligned", "DDD"),
    (f"{TABLE}/target-accounts-agreed", "DDD"),
    (f"{BULLDOG}/priorities-conflict", "CCC"),
    (f"{BULLDOG}/activities-with-collaboration", "CCC"),
    (f"{BULLDOG}/shared-insights-conversion", "CCD"),
    (f"{SNAPAPP}/goals-tied-to-revenue", "BCC"),
    (f"{SNAPAPP}/top-goal", "BCE"),
]
"""Statistic, and its ceilings of provenance, disclosure and soundness."""

TRACES_BY_HAND = [
    ("67-percent-better-at-closing", "DE"),
    ("208-percent-more-revenue", "DE"),
    ("19-percent-faster-growth", "DE"),
    ("15-percent-more-profit", "DE"),
    ("32-percent-higher-revenue", "DE"),
    ("36-percent-higher-retention", "DE"),
    ("38-percent-higher-win-rates", "DE"),
]
"""Trace, and the grades the hand gave its appearances: D where somebody is credited, E where nobody is."""


@pytest.fixture(scope="module")
def assessed() -> Assessed:
    """The judgement of the real catalogue."""
    catalogue = load(Path("statistics")).catalogue
    assert catalogue is not None
    return judge(catalogue)


@pytest.mark.parametrize(("statistic", "letters"), BY_HAND)
def test_the_engine_judges_as_the_hand_did(assessed: Assessed, statistic: str, letters: str) -> None:
    """Provenance, disclosure and soundness come out with the letters worked out by hand."""
    found = assessed.statistics[statistic].ceilings
    axes = (Axis.PROVENANCE, Axis.DISCLOSURE, Axis.SOUNDNESS)
    assert "".join(found[axis].value for axis in axes) == letters


@pytest.mark.parametrize(("trace", "letters"), TRACES_BY_HAND)
def test_no_famous_number_is_safe(assessed: Assessed, trace: str, letters: str) -> None:
    """Every famous number lands in D or E, as by hand."""
    assert assessed.traces[trace].grade.value in letters


def test_three_most_common_goals_is_refuted(assessed: Assessed) -> None:
    """The E of the false ranking says refuted, not untraced."""
    assert assessed.statistics[f"{SNAPAPP}/top-goal"].refuted


def test_fifty_seven_percent_more_is_held_down_by_three_majors(assessed: Assessed) -> None:
    """“57% more” is D because three major flags weigh as a serious one, the open gap among them."""
    binding = {each.flag.id for each in assessed.statistics[f"{GARTNER}/flawed-processes-by-team"].binding}
    assert {"gap-open", "relative-as-absolute", "recruitment-missing"} <= binding


def test_an_open_gap_is_told_with_a_true_minus(assessed: Assessed) -> None:
    """The gap that may be none is written for a reader, not for a machine."""
    judged = assessed.statistics[f"{GARTNER}/flawed-processes-by-team"]
    (reason,) = next(each.reasons for each in judged.flags if each.flag.id == "gap-open")
    assert reason == "The gap may be anything from −0.5 to 23.6 points, so there may be none."


def test_a_number_that_changed_on_its_way_is_typeset(assessed: Assessed) -> None:
    """What a number was and what it became are written with true signs."""
    reasons = [
        each.reason
        for each in assessed.traces["36-percent-higher-retention"].flags
        if each.flag.id == "mutated"
    ]
    assert "Where it began it reads “−36%”; it is passed on as “+36%”." in reasons


def test_a_contradiction_names_the_other_answer(assessed: Assessed) -> None:
    """What is contradicted is told by the other claim, not by an id."""
    judged = assessed.statistics[f"{GARTNER}/priorities-aligned"]
    reasons = next(each.reasons for each in judged.flags if each.flag.id == "contradicted")
    assert any(
        reason.startswith("It lies 81 points from another answer: 90% of marketing") for reason in reasons
    )
