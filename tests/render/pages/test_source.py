from pathlib import Path
from typing import get_args

from plumbline.records import Source
from plumbline.render.pages.source import KINDS, source_page
from plumbline.render.site import Site
from tests.render.sites import small


ACME = "acme-teamwork-2020"


def test_every_kind_of_document_has_a_name() -> None:
    """No kind of the records is without words."""
    annotation = Source.model_fields["kind"].annotation
    assert set(KINDS) == set(get_args(annotation))


def test_the_summary_says_how_much_of_its_arithmetic_stands(real: Site) -> None:
    """The seed with the false ranking says so at the top of its page."""
    page = source_page("snapapp-alignment-2019", real)
    assert page.summary.startswith("5 statistics and 5 repeats on record, with 11 figures.")
    assert "one is false" in page.summary


def test_a_document_without_an_address_says_so(real: Site) -> None:
    """Where there is no link, there is a reason."""
    page = source_page("gartner-peer-alignment-2023", real)
    assert [page.address, page.address_note] == ["", "No public address of this document is on record."]


def test_a_reading_of_the_same_reader_does_not_count(tmp_path: Path) -> None:
    """Reading one's own record again, or only part of it, verifies nothing."""
    readings = [
        {"by": "first-reader", "on": "2026-11-20", "figures": "7"},
        {"by": "first-reader", "on": "2026-11-20", "figures": "7"},
        {"by": "second-reader", "on": "2026-11-20", "figures": "3"},
    ]
    site = small(tmp_path, {f"sources/{ACME}": {"readings": readings}})
    page = source_page(ACME, site)
    assert [reading.counts for reading in page.readings] == [True, False, False]
    assert page.readings_sentence.endswith("nobody else has compared all of it with the document yet.")


def test_a_difference_between_readers_is_settled_in_the_open(tmp_path: Path) -> None:
    """What two readers read differently, and how it was settled, stands on the page."""
    second = {
        "by": "second-reader",
        "on": "2026-11-20",
        "figures": "7",
        "differed": "1",
        "settled": "the second reader was right",
    }
    site = small(tmp_path, {f"sources/{ACME}": {"readings.1": second}})
    page = source_page(ACME, site)
    assert page.readings[1].outcome == "One differs. The second reader was right."
    assert page.readings_sentence == "Recorded by one reader and compared with the document by one more."


def test_a_retelling_says_where_the_report_is(site: Site) -> None:
    """A source that speaks of a study names the record of the study's own report."""
    (study,) = source_page("digest-numbers-2022", site).studies
    assert "its own report is on record: “Teamwork in 2020”" in study.standing


def test_flags_of_the_document_stand_on_its_page(real: Site) -> None:
    """What holds of every statistic of a document is said of the document."""
    page = source_page("gartner-peer-alignment-2023", real)
    assert "No address" in [flag.name for flag in page.flags]
    assert {flag.axis for flag in page.flags} == {"Provenance"}
