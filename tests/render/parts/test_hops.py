from pathlib import Path

from plumbline.render.parts.hops import hops
from plumbline.render.site import Site
from tests.catalogues import source
from tests.render.sites import small


TRACE = "40-percent-faster-growth"


def test_where_it_began_stands_first(real: Site) -> None:
    """The origin is the first knot, even if its page has no date."""
    chain = hops(real.traces["36-percent-higher-retention"], real)
    assert chain[0].credit_kind == "root"
    assert chain[0].figure == "−36%"
    assert all(hop.credit_kind != "root" for hop in chain[1:])


def test_a_change_is_told_where_it_is_first_seen(tmp_path: Path) -> None:
    """A page that repeats a change of an earlier one hangs on the line."""
    later = [{"of": TRACE, "value": "up to +40%", "credits": "acme"}]
    changes = {"sources/later-2024": source("the-digest", published="2024", statistics=[], repeats=later)}
    site = small(tmp_path, changes)
    first, second, third = hops(site.traces[TRACE], site)
    assert first.changes == ()
    assert second.changes == (
        "“growth of revenue over one year” became “growth of revenue”",
        "told as cause and effect, not as two things that go together",
    )
    assert third.changes == ()


def test_a_hop_says_what_it_credits(site: Site) -> None:
    """The origin states its study with its size; the repeat credits it and links to it."""
    first, second = hops(site.traces[TRACE], site)
    assert [first.credit, first.sample] == ["States the study: Acme Labs.", "n = 200"]
    assert second.credit == "Credits Acme and links to “Teamwork in 2020”."
    assert second.credit_kind == "linked"


def test_a_lost_link_and_no_credit_are_two_things(real: Site) -> None:
    """A page whose link is lost is told apart from one that credits nobody."""
    chain = hops(real.traces["208-percent-more-revenue"], real)
    kinds = {hop.source.to: hop.credit_kind for hop in chain}
    assert kinds["sources/snapapp-alignment-2019/"] == "lost"
    assert kinds["sources/hampton-roads-hug-smarketing-2017/"] == "nobody"


def test_an_interval_is_dated_by_its_end(real: Site) -> None:
    """A page of between 2021 and 2026 was there by 2026."""
    chain = hops(real.traces["36-percent-higher-retention"], real)
    when = next(hop.when for hop in chain if hop.source.to == "sources/revenue-table-alignment/")
    assert when == "by 2026"
