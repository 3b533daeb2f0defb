from decimal import Decimal
from pathlib import Path

from plumbline.render.site import Site
from plumbline.render.words import uncertainty
from tests.render.sites import small


ACME = "sources/acme-teamwork-2020"
ALIGNED = "acme-teamwork-2020/highly-aligned"
SEED = "gartner-peer-alignment-2023"


def test_a_sample_not_known_to_be_random_is_at_least_so_uncertain(real: Site) -> None:
    """91% of 200 is at least as uncertain as 86–94%, and the sentence says in which way it may be worse."""
    assert uncertainty.of_headline(real.assessed.statistics[f"{SEED}/priorities-aligned"], real) == (
        "At least this uncertain: 86–94%. That is the range for a random sample of 200; how this "
        "one was found is not "
        "stated, so the real uncertainty is larger and may lean one way."
    )


def test_a_known_recruitment_is_said_not_to_be_random(site: Site) -> None:
    """Where the source says how people were found, the sentence says that it was not at random."""
    told = uncertainty.of_headline(site.assessed.statistics["acme-teamwork-2020/main-obstacle"], site)
    assert "this one was not random" in told


def test_a_random_sample_has_an_interval(tmp_path: Path) -> None:
    """Only a random sample has a 95% interval."""
    changes = {ACME: {"studies.acme-teamwork-2020.recruitment": "random"}}
    site = small(tmp_path, changes)
    told = uncertainty.of_headline(site.assessed.statistics[ALIGNED], site)
    assert told == "95% interval: 31–44%, for the 200 who answered."


def test_without_a_range_there_is_a_reason(site: Site) -> None:
    """A figure that no range describes says why."""
    told = uncertainty.of_headline(site.assessed.statistics["acme-teamwork-2020/faster-growth"], site)
    assert told == "No range is given. The figure is not a share of those asked."


def test_a_gap_tells_points_first_and_the_ratio_second(real: Site) -> None:
    """The uncertainty of a gap is that of the difference, as if both groups were random."""
    told = uncertainty.of_headline(real.assessed.statistics[f"{SEED}/flawed-processes-by-team"], real)
    points, ratio = told.index("12.1 points"), told.index("1.58 to 1")
    assert points < ratio
    assert "−0.5 to 23.6 points" in told
    assert "as if both groups were random" in told
    assert "chance alone could make a gap like this" in told


def test_a_gap_that_holds_says_so(real: Site) -> None:
    """Where zero lies outside, chance alone would hardly make the gap."""
    told = uncertainty.of_headline(real.assessed.statistics[f"{SEED}/cycle-time-harmed-by-team"], real)
    assert "19.8 points" in told
    assert "chance alone would hardly" in told


def test_a_gap_is_taken_from_the_counts(real: Site) -> None:
    """37 of 113 and 18 of 87 are 12.1 points apart, not the 12 of the printed shares."""
    (gap,) = real.assessed.statistics[f"{SEED}/flawed-processes-by-team"].subject.gaps
    assert uncertainty.points(gap) == Decimal("12.1")


def test_without_counts_a_gap_is_taken_from_the_shares(tmp_path: Path) -> None:
    """Where a size is unknown, the gap is that of the printed shares, and no range is claimed."""
    site = small(tmp_path, {ACME: {"studies.acme-teamwork-2020.groups": {"sales": "87"}}})
    gap = site.assessed.statistics[ALIGNED].subject.gaps[0]
    assert uncertainty.difference(gap) == "20 points"
    told = uncertainty.of_gap(gap, site.catalogue.statistics[ALIGNED])
    assert told.startswith("How uncertain it is cannot be said: the size of a group is not stated.")
    assert told.endswith("As a ratio it is 1.80 to 1.")
