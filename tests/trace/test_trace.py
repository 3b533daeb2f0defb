from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.catalogue import Catalogue
from plumbline.trace import Change, Traced, Verdict, chain, trace
from tests.catalogues import REMOVED, read, source


NUMBER = "40-percent-faster-growth"


def page(publisher: str, published: str | None, *repeats: dict[str, Any], **keys: Any) -> dict[str, Any]:  # noqa: ANN401  a record holds anything
    """Make a page that passes the number on."""
    rows = [{"of": NUMBER, "value": "+40%", "credits": "nobody", **repeat} for repeat in repeats]
    return source(
        publisher,
        url=f"https://{publisher}.example/{published}",
        published=published or REMOVED,
        studies=REMOVED,
        statistics=REMOVED,
        repeats=rows,
        readings=[{"by": "first-reader", "on": "2026-11-20", "figures": str(len(rows))}],
        **keys,
    )


def followed(catalogue: Catalogue) -> Traced:
    """Follow the one number of the small catalogue."""
    return trace(catalogue)[NUMBER]


ROOTLESS: dict[str, Any] = {
    f"traces/{NUMBER}": {"root": REMOVED},
    "sources/acme-teamwork-2020": {"statistics.2.of": REMOVED},
    "sources/digest-numbers-2022": {"repeats": REMOVED},
}


class TestAppearances:
    def test_root_first_then_in_time(self, tmp_path: Path) -> None:
        """Appearances stand in the order they were published, a page without a date last."""
        changes = {
            "sources/acme-post-2024": page("acme", "2024", {}),
            "sources/acme-post": page("acme", None, {}),
        }
        found = followed(read(tmp_path, changes))
        assert [each.id for each in found.appearances] == [
            "acme-teamwork-2020/faster-growth",
            "digest-numbers-2022#1",
            "acme-post-2024#1",
            "acme-post#1",
        ]
        assert [each.is_root for each in found.appearances] == [True, False, False, False]

    def test_a_repeat_of_the_root_belongs_to_the_number(self, tmp_path: Path) -> None:
        """A page that passes on the root itself, rather than the number, is an appearance too."""
        repeat = {"of": "acme-teamwork-2020/faster-growth", "credits": "acme"}
        found = followed(read(tmp_path, {"sources/acme-post-2024": page("acme", "2024", repeat)}))
        assert "acme-post-2024#1" in [each.id for each in found.appearances]

    def test_hops_are_counted_along_links(self, tmp_path: Path) -> None:
        """Linking the root is one hop, linking that page is two, and linking nothing is no way at all."""
        changes = {
            "sources/acme-post-2024": page("acme", "2024", {"link": "digest-numbers-2022"}),
            "sources/acme-post-2025": page("acme", "2025", {}),
        }
        found = {hop.appearance.id: hop.hops_to_root for hop in followed(read(tmp_path, changes)).hops}
        assert found == {
            "acme-teamwork-2020/faster-growth": 0,
            "digest-numbers-2022#1": 1,
            "acme-post-2024#1": 2,
            "acme-post-2025#1": None,
        }


class TestDrift:
    @pytest.mark.parametrize(
        ("repeat", "kind", "before", "after"),
        [
            ({"value": "+41%"}, Change.FIGURE, "+40%", "+41%"),
            ({"measures": "profit"}, Change.MEANING, "growth of revenue over one year", "profit"),
            ({"counts": "leads"}, Change.UNIT, "people", "leads"),
            ({"credits": "the-digest"}, Change.CREDIT, "Acme Labs", "The Digest"),
            ({"told_as": "cause"}, Change.TELLING, "a link", "a cause"),
        ],
    )
    def test_each_change_is_named(
        self, tmp_path: Path, repeat: dict[str, str], kind: Change, before: str, after: str
    ) -> None:
        """A page that changes one thing about a number is reported for just that thing."""
        same = {"measures": "growth of revenue over one year", "credits": "acme"}
        found = followed(read(tmp_path, {"sources/acme-post-2024": page("acme", "2024", same | repeat)}))
        (hop,) = [each for each in found.hops if each.appearance.source_id == "acme-post-2024"]
        assert [(shift.kind, shift.before, shift.after) for shift in hop.shifts] == [(kind, before, after)]

    def test_a_new_date_is_a_change(self, tmp_path: Path) -> None:
        """A number of 2020 that is told as one of 2024 has changed its date."""
        changes: dict[str, Any] = {
            "sources/acme-teamwork-2020": {"studies.acme-teamwork-2020.dated": "2020"},
            "sources/acme-post-2024": page("acme", "2024", {"dated": "2024"}),
        }
        hop = followed(read(tmp_path, changes)).hops[-1]
        assert Change.DATE in [shift.kind for shift in hop.shifts]

    def test_a_share_and_a_change_of_the_same_size_are_one_figure(self, tmp_path: Path) -> None:
        """Pages that leave out the plus sign do not count as another figure."""
        found = followed(read(tmp_path, {"sources/acme-post-2024": page("acme", "2024", {"value": "40%"})}))
        assert [(variant.written, variant.count) for variant in found.variants] == [("+40%", 3)]

    def test_variants_are_counted(self, tmp_path: Path) -> None:
        """Two figures for one number are counted, the frequent one first."""
        changes = {"sources/acme-post-2024": page("acme", "2024", {"value": "+41%"})}
        found = followed(read(tmp_path, changes))
        assert [(variant.written, variant.count) for variant in found.variants] == [("+40%", 2), ("+41%", 1)]


class TestCredits:
    def test_two_houses_are_rivals(self, tmp_path: Path) -> None:
        """Pages that credit nobody in common are rivals."""
        changes = {
            "sources/acme-post-2024": page("acme", "2024", {"credits": "acme"}),
            "sources/acme-post-2025": page("acme", "2025", {"credits": "the-digest"}),
        }
        assert followed(read(tmp_path, changes)).rivals

    def test_one_family_is_not(self, tmp_path: Path) -> None:
        """A house and a part of it are no rivals, nor are two credited together with one of them."""
        changes = {
            "sources/acme-post-2024": page("acme", "2024", {"credits": "acme"}),
            "sources/acme-post-2025": page("acme", "2025", {"credits": ["acme-labs", "the-digest"]}),
        }
        assert not followed(read(tmp_path, changes)).rivals

    def test_nobody_is_no_rival(self, tmp_path: Path) -> None:
        """A page that credits nobody contradicts nobody."""
        changes = {"sources/acme-post-2024": page("acme", "2024", {"credits": "nobody"})}
        assert not followed(read(tmp_path, changes)).rivals


class TestVerdict:
    def test_traced(self, tmp_path: Path) -> None:
        """A root that says what is passed on makes a number traced."""
        same = {f"traces/{NUMBER}": {"measures": "growth of revenue over one year"}}
        assert followed(read(tmp_path, same)).verdict is Verdict.TRACED

    def test_traced_but_changed(self, tmp_path: Path) -> None:
        """A root that says something else makes it traced but changed, and the change is named."""
        found = followed(read(tmp_path, {f"traces/{NUMBER}": {"value": "+45%"}}))
        assert found.verdict is Verdict.CHANGED
        assert Change.FIGURE in [shift.kind for shift in found.mutations]

    def test_named_but_not_found(self, tmp_path: Path) -> None:
        """Without a root, somebody credited makes it named but not found."""
        changes = {**ROOTLESS, "sources/acme-post-2024": page("acme", "2024", {"credits": "acme"})}
        changes["sources/digest-numbers-2022"] = {"repeats": REMOVED, "readings.0.figures": "1"}
        assert followed(read(tmp_path, changes)).verdict is Verdict.NAMED

    def test_untraced(self, tmp_path: Path) -> None:
        """Without a root and without a credit it is untraced."""
        changes = {**ROOTLESS, "sources/acme-post-2024": page("acme", "2024", {})}
        assert followed(read(tmp_path, changes)).verdict is Verdict.UNTRACED

    def test_circular(self, tmp_path: Path) -> None:
        """Two pages that link each other make it circular, and the circle is shown."""
        changes = {
            **ROOTLESS,
            "sources/acme-post-2024": page("acme", "2024", {"link": "acme-post-2025", "credits": "acme"}),
            "sources/acme-post-2025": page("acme", "2025", {"link": "acme-post-2024", "credits": "acme"}),
        }
        found = followed(read(tmp_path, changes))
        assert found.verdict is Verdict.CIRCULAR
        assert set(found.circle) == {"acme-post-2024#1", "acme-post-2025#1"}


class TestChain:
    @given(st.dictionaries(st.integers(0, 8), st.lists(st.integers(0, 8), max_size=4), max_size=9))
    def test_a_circle_is_a_circle(self, graph: dict[int, list[int]]) -> None:
        """A circle that is reported starts where it ends, along steps that are there; and none is missed."""
        pointing = {str(node): [str(step) for step in steps] for node, steps in graph.items()}
        found = chain.circle(pointing)
        if found:
            assert found[0] == found[-1]
            assert all(step in pointing[node] for node, step in pairwise(found))
        else:
            assert all(node not in _reachable(node, pointing) for node in pointing)


def _reachable(start: str, pointing: dict[str, list[str]]) -> set[str]:
    seen: set[str] = set()
    frontier = set(pointing.get(start, ()))
    while frontier:
        seen |= frontier
        frontier = {step for node in frontier for step in pointing.get(node, ())} - seen
    return seen
