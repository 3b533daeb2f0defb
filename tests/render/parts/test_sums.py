from pathlib import Path

import pytest

from plumbline.arithmetic.finding import Verdict
from plumbline.render.parts import sums
from plumbline.render.site import Site
from plumbline.render.views.parts import Sum
from tests.catalogues import REMOVED
from tests.render.sites import small


SEED = "gartner-peer-alignment-2023"


def of_source(real: Site, source_id: str) -> dict[str, Sum]:
    """Return every sum of a source by what it says."""
    entries = [entry for entry in real.catalogue.entries if entry.source_id == source_id]
    return {each.says: each for each in sums.of_source(entries, real)}


def test_every_verdict_has_words() -> None:
    """No verdict of the arithmetic is without an outcome and a word."""
    assert set(sums.OUTCOMES) == set(sums.VERDICTS) == set(Verdict)


def test_the_sources_own_sums_are_told_with_their_verdict(real: Site) -> None:
    """An 80% increase holds on rounded figures, is 78.5% on the counts and 19.8 points apart."""
    found = of_source(real, SEED)
    increase = next(each for says, each in found.items() if says.startswith("“80% increase”"))
    assert increase.verdict == "Holds on rounded figures"
    assert "78.5%" in increase.computed
    assert increase.explanation == "In points the gap is 19.8, at least as uncertain as 6.4 to 32.0 points."


def test_what_the_figures_must_satisfy_stands_beside(real: Site) -> None:
    """65, 25 and 11 are possible, the groups make up their totals, and one reading only reconciles."""
    found = of_source(real, SEED)
    assert found["65% + 25% + 11% is everybody"].outcome == "possible"
    assert found["25% of 87 in sales and 45% of 113 in marketing make 37% of all 200"].outcome == "holds"
    reading = next(each for says, each in found.items() if says.startswith("Which size belongs"))
    assert reading.outcome == "holds"
    assert reading.computed.startswith("sales = 87 and marketing = 113 is the only reading that reconciles")


def test_a_false_ranking_is_called_false(real: Site) -> None:
    """The three most common goals leave out the third."""
    found = of_source(real, "snapapp-alignment-2019")
    ranking = next(each for says, each in found.items() if says.startswith("The three largest"))
    assert [ranking.outcome, ranking.verdict] == ["false", "False"]
    assert ranking.statistic is not None


def test_an_impossible_split_is_shown(tmp_path: Path) -> None:
    """Figures that no people can have given are told on the page, whoever states them."""
    changes = {"sources/acme-teamwork-2020": {"statistics.1.base": {"who": "team leads", "n": "7"}}}
    site = small(tmp_path, changes)
    found = sums.of_statistic(site.assessed.statistics["acme-teamwork-2020/main-obstacle"])
    assert "Impossible" in [each.verdict for each in found]


def test_weighted_figures_are_not_counted_in_people(tmp_path: Path) -> None:
    """A weighted share need not be one of whole people, so nothing is held against it."""
    changes = {"sources/acme-teamwork-2020": {"studies.acme-teamwork-2020.weighting": "by country"}}
    site = small(tmp_path, changes)
    assert sums.sizes(site.catalogue.statistics["acme-teamwork-2020/highly-aligned"]) == {}


def test_without_a_study_no_size_is_known(tmp_path: Path) -> None:
    """What speaks of no study has no sizes."""
    changes = {"sources/digest-numbers-2022": {"studies": REMOVED}}
    site = small(tmp_path, changes)
    assert sums.sizes(site.catalogue.statistics["digest-numbers-2022/one-in-three-aligned"]) == {}


def line(outcome: str) -> Sum:
    """Return a sum with an outcome."""
    return Sum(says="a", computed="b", outcome=outcome, verdict="c")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("outcomes", "told"),
    [
        ([], ""),
        (["holds"], "It holds."),
        (["holds", "possible"], "All two hold."),
        (["holds", "false", "loose"], "1 of 3 hold; one is false and one is loosely worded."),
        (["false", "false"], "0 of 2 hold; two are false."),
    ],
)
def test_the_summary_counts_what_holds(outcomes: list[str], told: str) -> None:
    """The summary says how many sums hold, and how many do not."""
    assert sums.summary([line(outcome) for outcome in outcomes]) == told
