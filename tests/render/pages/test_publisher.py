from typing import get_args

from plumbline.records import Publisher
from plumbline.render.pages.publisher import KINDS, publisher_page
from plumbline.render.site import Site


def test_every_kind_of_publisher_has_a_name() -> None:
    """No kind of the records is without words."""
    assert set(KINDS) == set(get_args(Publisher.model_fields["kind"].annotation))


def test_a_publisher_is_known_by_what_it_sells(site: Site) -> None:
    """The first look is who they are, what they sell and what is on record of theirs."""
    page = publisher_page("acme", site)
    assert [page.kind, page.sells] == ["Vendor", ("Software",)]
    assert page.summary.startswith("Publisher of 1 source on record with 3 statistics.")
    assert [row.to for row in page.credited] == ["traces/40-percent-faster-growth/"]


def test_a_publisher_only_credited_has_a_page(site: Site) -> None:
    """Who made a study others tell of has its statistics listed, and belongs to its house."""
    page = publisher_page("acme-labs", site)
    assert page.sources == ()
    assert len(page.statistics) == 4
    assert page.summary.startswith("4 statistics told by others come from its studies.")
    assert [(fact.term, fact.text) for fact in page.facts] == [("Part of", "Acme")]
