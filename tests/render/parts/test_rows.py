from pathlib import Path

from plumbline.render.parts import rows
from plumbline.render.site import Site
from tests.render.sites import small


DIGEST = "sources/digest-numbers-2022"


def credit(tmp_path: Path, **changed: object) -> str:
    """Return what is said of the small catalogue's repeat, changed."""
    site = small(tmp_path, {DIGEST: {f"repeats.0.{key}": value for key, value in changed.items()}})
    return rows.credit(site.catalogue.repeats[0], site)


def test_a_credit_says_whom_and_where_its_link_leads(tmp_path: Path) -> None:
    """Whom a page credits and what its link is worth are one sentence."""
    assert credit(tmp_path / "a") == "Credits Acme and links to “Teamwork in 2020”."
    assert credit(tmp_path / "b", link="lost") == "Credits Acme; the link is lost."
    assert credit(tmp_path / "c", credits="nobody", link="lost") == "Names nobody; its link is lost."
    assert credit(tmp_path / "d", link="https://a.example") == "Credits Acme, with a link."
    assert credit(tmp_path / "e", credits=["acme", "the-digest"], link="lost").startswith(
        "Credits Acme and The Digest"
    )


def test_a_repeat_tells_what_it_repeats(site: Site) -> None:
    """A repeat without words of its own is told in those of its trace, and links to it."""
    row = rows.repeat(site.catalogue.repeats[0], site)
    assert [row.number, row.claim] == ["up to +40%", "Aligned teams grow 40% faster."]
    assert row.trace is not None
    assert row.trace.to == "traces/40-percent-faster-growth/"


def test_a_statistic_without_a_range_says_why(site: Site) -> None:
    """In a row, too, a missing range has its reason."""
    entry = site.catalogue.statistics["acme-teamwork-2020/faster-growth"]
    row = rows.statistic(entry, site)
    assert [row.range, row.why_no_range] == ["", "The figure is not a share of those asked."]


def test_a_source_is_dated_as_it_is_known(real: Site) -> None:
    """A page of unknown date stands between two years."""
    record = real.catalogue.sources["revenue-table-alignment"]
    assert rows.source("revenue-table-alignment", record, real).published == "between 2021 and 2026"


def test_a_trace_counts_pages_not_statements(site: Site) -> None:
    """A number stated on two pages is seen on two, however often each states it."""
    row = rows.trace(site.traces["40-percent-faster-growth"], site)
    assert [row.appearances, row.earliest] == [2, "2020"]


def test_a_number_in_a_list_keeps_its_qualifier(site: Site) -> None:
    """About a third is not a third, in a list no more than on its own page."""
    row = rows.statistic(site.catalogue.statistics["digest-numbers-2022/one-in-three-aligned"], site)
    assert (row.qualifier, row.number) == ("about", "1 in 3")
