from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from plumbline.assess import assess
from plumbline.records import Thresholds
from plumbline.render.parts import sensitivity
from plumbline.render.site import Site
from plumbline.values import parse
from tests.render.sites import small


def in_full(site: Site, name: str, by: Decimal) -> int:
    """Count the letters that change by assessing everything anew under the moved threshold."""
    catalogue = site.catalogue
    now = getattr(catalogue.rubric.thresholds, name)
    moved = now.model_copy(update={"value": parse(f"{now.number + by:f}")})
    thresholds = catalogue.rubric.thresholds.model_copy(update={name: moved})
    rubric = catalogue.rubric.model_copy(update={"thresholds": thresholds})
    other = assess(replace(catalogue, rubric=rubric), site.traces, site.compared, site.as_of)
    return sum(
        each.grade is not site.assessed.statistics[key].grade for key, each in other.statistics.items()
    )


@pytest.mark.parametrize("name", Thresholds.model_fields)
def test_the_short_way_counts_what_the_long_way_counts(name: str, real: Site) -> None:
    """Raising only the flags whose rule names a threshold finds every letter that changes."""
    by = Decimal(2)
    assert sensitivity.changed(real, name, by) == in_full(real, name, by)


def test_every_threshold_is_named_by_a_rule_or_a_ceiling() -> None:
    """A threshold that no rule names would be a number without a use."""
    of_ceilings = {"disclosure_a", "disclosure_b", "disclosure_c", "majors_equal_serious"}
    named = {name for name in Thresholds.model_fields if sensitivity.those_that_read(name)}
    assert named | of_ceilings == set(Thresholds.model_fields)


def test_a_threshold_that_decides_something_says_so(tmp_path: Path) -> None:
    """A sample of 30 people is tiny once the threshold is 31."""
    changes = {
        "sources/acme-teamwork-2020": {
            "studies.acme-teamwork-2020.sample_size": "30",
            "statistics.0.figures": [{"value": "40%", "group": "all"}],
            "statistics.0.arithmetic": [],
        }
    }
    site = small(tmp_path, changes)
    told = sensitivity.moved(site, "sample_tiny")
    assert told.startswith("1 lower: none; 1 higher: ")
    assert told.endswith("letter.")


def test_nothing_is_moved_below_zero(site: Site) -> None:
    """A threshold has no negative value to be moved to."""
    assert sensitivity.changed(site, "readings_b", Decimal(-2)) == 0
