from pathlib import Path

from plumbline.render.parts import history
from plumbline.render.site import Site
from tests.render.sites import small


ACME = "sources/acme-teamwork-2020"


def test_the_first_reading_is_when_a_source_was_added(site: Site) -> None:
    """A record needs no entry of its own to have been added."""
    (added, other) = history.of_site(site)
    assert {added.kind, other.kind} == {"added"}
    assert added.on == "2026-11-20"
    assert {added.what, other.what} == {"added, with 3 statistics.", "added, with 1 statistic and 1 repeat."}


def test_a_correction_says_what_and_why(tmp_path: Path) -> None:
    """A correction stands in the list of all changes, linked to its record, newest first."""
    change = {
        "on": "2026-11-21",
        "what": "sample size corrected from 20 to 200",
        "why": "a nought was missing",
    }
    site = small(tmp_path, {ACME: {"statistics.0.history": [change]}})
    newest = history.of_site(site)[0]
    assert [newest.what, newest.why, newest.kind] == [
        "sample size corrected from 20 to 200.",
        "A nought was missing.",
        "corrected",
    ]
    assert newest.record is not None
    assert newest.record.to == "statistics/acme-teamwork-2020/highly-aligned/"


def test_a_withdrawal_leads_to_its_successor(tmp_path: Path) -> None:
    """A withdrawn source names what to use instead."""
    gone = {"on": "2026-11-20", "because": "it was a copy", "instead": "digest-numbers-2022"}
    site = small(tmp_path, {ACME: {"withdrawn": gone}})
    found = history.withdrawal(site.catalogue.sources["acme-teamwork-2020"], site)
    assert found is not None
    assert found.because == "It was a copy."
    assert found.instead is not None
    assert found.instead.to == "sources/digest-numbers-2022/"
