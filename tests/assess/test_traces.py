"""Traced numbers: graded from their best appearance, then by what became of them."""

from pathlib import Path
from typing import Any

import pytest

from plumbline.assess import Grade, TraceAssessment
from tests.assess.judging import judged
from tests.catalogues import REMOVED, source


NUMBER = "40-percent-faster-growth"
TRACE = f"traces/{NUMBER}"
SAME = {"measures": "growth of revenue over one year"}


def repeat(**keys: Any) -> dict[str, Any]:  # noqa: ANN401  a record holds anything
    """Make a page that passes the number on."""
    row = {"of": NUMBER, "value": "+40%", "credits": "nobody", **keys}
    return source(
        url=f"https://acme.example/{keys.get('value', '')}{keys.get('credits', '')}".replace("+", ""),
        studies=REMOVED,
        statistics=REMOVED,
        repeats=[row],
    )


def rootless(**pages: dict[str, Any]) -> dict[str, Any]:
    """Take the root away and put pages in."""
    return {
        TRACE: {"root": REMOVED},
        "sources/acme-teamwork-2020": {"statistics.2.of": REMOVED},
        "sources/digest-numbers-2022": {"repeats": REMOVED, "readings.0.figures": "1"},
        **{f"sources/{name}": page for name, page in pages.items()},
    }


def assess(folder: Path, changes: dict[str, Any]) -> TraceAssessment:
    """Assess the one number of the small catalogue."""
    return judged(folder, changes).traces[NUMBER]


def ids(found: TraceAssessment) -> set[str]:
    """Return the flags of a number."""
    return {each.id for each in found.flags}


class TestGrade:
    def test_a_number_is_as_good_as_its_root(self, tmp_path: Path) -> None:
        """A number told as its root states it has the root's grade and no flag of its own."""
        found = judged(tmp_path, {TRACE: SAME})
        assert found.traces[NUMBER].grade is found.statistics["acme-teamwork-2020/faster-growth"].grade
        assert found.traces[NUMBER].flags == ()

    @pytest.mark.parametrize("change", [{"value": "+45%"}, {"measures": "profit"}])
    def test_a_changed_number_is_refuted(self, tmp_path: Path, change: dict[str, str]) -> None:
        """A number whose root says another figure or another thing is E, and the E says refuted."""
        found = assess(tmp_path, {TRACE: SAME | change})
        assert found.grade is Grade.E
        assert found.refuted
        assert ids(found) == {"mutated"}

    def test_a_changed_unit_is_a_major_flag(self, tmp_path: Path) -> None:
        """A number that began with people and is told of leads can be C at best, and is not refuted."""
        found = assess(tmp_path, {TRACE: {**SAME, "counts": "leads"}})
        assert ids(found) == {"unit-changed"}
        assert not found.refuted
        assert found.grade.rank >= Grade.C.rank

    def test_nobody_named_is_untraced(self, tmp_path: Path) -> None:
        """A number that nobody is credited with is E, and the E says untraced."""
        found = assess(tmp_path, rootless(one=repeat()))
        assert found.grade is Grade.E
        assert not found.refuted
        assert ids(found) == {"untraced"}

    def test_somebody_named_is_not_enough(self, tmp_path: Path) -> None:
        """A number credited to somebody, whose origin nobody found, is D."""
        found = assess(tmp_path, rootless(one=repeat(credits="acme")))
        assert found.grade is Grade.D
        assert ids(found) == {"root-not-found"}

    def test_two_figures_and_two_credits(self, tmp_path: Path) -> None:
        """Figures and credits that differ are flags, as long as no root settles them."""
        pages = {"one": repeat(credits="acme"), "two": repeat(credits="the-digest", value="+41%")}
        found = assess(tmp_path, rootless(**pages))
        assert ids(found) == {"root-not-found", "variants", "attribution-conflict"}
        reasons = {each.id: each.reason for each in found.flags}
        assert (
            reasons["variants"] == "It circulates as +41%, +40%."
            or reasons["variants"] == "It circulates as +40%, +41%."
        )


class TestInstead:
    def test_a_root_that_is_fit_to_cite_comes_first(self, tmp_path: Path) -> None:
        """If the root itself is C or better, it is what to cite instead."""
        found = assess(tmp_path, {TRACE: {"value": "+45%"}})
        assert found.instead is not None
        assert found.instead.subject.entry.id == "acme-teamwork-2020/faster-growth"

    def test_else_the_best_answer_to_the_same_question(self, tmp_path: Path) -> None:
        """Without a fit root the best-graded answer to the question is named; the root can be weak too."""
        weak: dict[str, Any] = {
            "studies.acme-teamwork-2020.sample_size": REMOVED,
            "studies.acme-teamwork-2020.groups": REMOVED,
            "statistics.0.figures": [{"value": "37%"}],
            "statistics.0.arithmetic": [],
        }
        found = assess(tmp_path / "a", {TRACE: {"value": "+45%"}, "sources/acme-teamwork-2020": weak})
        assert found.instead is not None
        assert found.instead.grade is Grade.D
        nothing = assess(
            tmp_path / "b", {**rootless(one=repeat()), TRACE: {"root": REMOVED, "answers": "obstacles"}}
        )
        assert nothing.instead is not None
        assert nothing.instead.subject.entry.statistic.answers == "obstacles"
