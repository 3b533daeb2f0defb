from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from plumbline.compare import compare, is_random, turned
from tests.catalogues import REMOVED, read, source


def answer(number: int, value: str, **keys: Any) -> dict[str, Any]:  # noqa: ANN401  a record holds anything
    """Make a source with one answer to the question of the level."""
    statistic = {
        "id": "it",
        "kind": "share",
        "answers": "alignment-level",
        "claim": "A claim.",
        "base": "all",
        "scale": "1 to 5",
        "cut": "top 2",
        "figures": [{"value": value}],
        **keys,
    }
    return source(
        url=f"https://acme.example/{number}",
        studies={f"study-{number}": {"original": "here", "conductor": "acme", "sample_size": "200"}},
        statistics=[{key: each for key, each in statistic.items() if each is not REMOVED}],
    )


def pages(*answers: dict[str, Any]) -> dict[str, Any]:
    """Put the sources into files."""
    return {f"sources/page-{number}": each for number, each in enumerate(answers, start=1)}


class TestBlocks:
    def test_comparable_answers_share_a_block(self, tmp_path: Path) -> None:
        """Answers with one scale and base form a block, highest first; the odd one is apart."""
        found = compare(
            read(tmp_path, pages(answer(1, "40%"), answer(2, "60%"), answer(3, "50%", base=REMOVED)))
        ).answers["alignment-level"]
        (block,) = found.blocks
        assert [entry.id for entry in block.entries] == ["page-2/it", "page-1/it"]
        assert block.level == 2
        alone = {each.entry.id: each for each in found.apart}
        comparability = alone["page-3/it"].comparability
        assert comparability is not None
        assert comparability.level == 3
        assert comparability.reasons

    def test_withdrawn_answers_leave_the_comparison(self, tmp_path: Path) -> None:
        """A withdrawn answer keeps its page and is compared with nothing."""
        gone = {"on": "2026-11-01", "because": "The page was a copy."}
        found = compare(read(tmp_path, pages(answer(1, "40%"), answer(2, "60%", withdrawn=gone))))
        standing = [entry.id for block in found.answers["alignment-level"].blocks for entry in block.entries]
        assert "page-2/it" not in standing
        assert "page-2/it" in [entry.id for entry in found.answers["alignment-level"].entries]


class TestContradictions:
    def test_ninety_one_aligned_and_ninety_conflicting(self, tmp_path: Path) -> None:
        """91% that agree and 90% that do not are 81 points apart once turned to one direction."""
        catalogue = read(tmp_path, pages(answer(1, "91%"), answer(2, "90%", reversed="true")))
        pair = compare(catalogue).answers["alignment-level"].contradictions[0]
        assert [pair.first.id, pair.second.id] == ["page-1/it", "page-2/it"]  # the higher figure first
        assert pair.points == 81
        assert "the questions point in opposite directions" in pair.reasons
        assert turned(catalogue.statistics["page-2/it"]) == 10

    @pytest.mark.parametrize(("value", "pairs"), [("51%", 0), ("50%", 1)])
    def test_forty_points_are_no_contradiction_yet(self, tmp_path: Path, value: str, pairs: int) -> None:
        """Answers contradict each other when they are more than the threshold apart, not at it."""
        catalogue = read(tmp_path, pages(answer(1, "91%"), answer(2, value)))
        found = compare(catalogue).contradictions_of(catalogue.statistics["page-2/it"])
        assert [pair.first.id for pair in found] == ["page-1/it"] * pairs

    def test_unlike_things_never_contradict(self, tmp_path: Path) -> None:
        """A share of leads contradicts no share of people, and a group's figure nobody's total."""
        leads = answer(2, "5%", counts="leads")
        catalogue = read(tmp_path, pages(answer(1, "91%"), leads))
        assert compare(catalogue).contradictions_of(catalogue.statistics["page-2/it"]) == ()


class TestRanges:
    def test_a_share_of_known_people_has_a_range(self, tmp_path: Path) -> None:
        """91% of 200 gets the Wilson range of 182 of 200."""
        catalogue = read(tmp_path, pages(answer(1, "91%")))
        (found,) = compare(catalogue).ranges["page-1/it"]
        assert found.range is not None
        assert (found.range.low, found.range.high) == (Decimal("86.2"), Decimal("94.2"))
        assert found.absent == ""
        assert not is_random(catalogue.statistics["page-1/it"])

    @pytest.mark.parametrize(
        ("changes", "why"),
        [
            ({"base": REMOVED}, "does not say how many"),
            ({"counts": "leads"}, "is of leads"),
            ({"figures": [{"value": "over 91%"}]}, "no exact figure"),
            ({"figures": [{"value": "60-70%"}]}, "no exact figure"),
            ({"figures": [{"value": "2.3x"}]}, "not a share"),
        ],
    )
    def test_no_range_without_a_reason_for_one(
        self, tmp_path: Path, changes: dict[str, Any], why: str
    ) -> None:
        """Where unit, size or wording forbid a range there is none, and the reason is said."""
        keys = {"figures": [{"value": "91%"}], **changes}
        (found,) = compare(read(tmp_path, pages(answer(1, "91%", **keys)))).ranges["page-1/it"]
        assert found.range is None
        assert why in found.absent

    def test_no_range_when_nobody_says_who_asked(self, tmp_path: Path) -> None:
        """A number from nowhere gets no range."""
        page = answer(1, "91%")
        page["studies"] = {"study-1": {"original": "elsewhere", "sample_size": "200"}}
        (found,) = compare(read(tmp_path, pages(page))).ranges["page-1/it"]
        assert found.range is None
        assert "nobody says who asked" in found.absent

    def test_all_answers_of_a_question_are_judged_together(self, tmp_path: Path) -> None:
        """The answers of a whole split get simultaneous ranges, from counts that sum to the sample."""
        figures = [
            {"label": label, "value": value}
            for label, value in (("yes", "65%"), ("no", "25%"), ("unsure", "11%"))
        ]
        found = compare(read(tmp_path, pages(answer(1, "65%", kind="split", figures=figures)))).ranges[
            "page-1/it"
        ]
        assert all(each.simultaneous for each in found)
        assert sum(each.count or 0 for each in found) == 200

    def test_a_part_of_the_answers_is_not(self, tmp_path: Path) -> None:
        """A split of which only some answers are printed gets the range of each answer alone."""
        figures = [{"label": "yes", "value": "65%"}, {"label": "no", "value": "25%"}]
        keys = {"kind": "split", "figures": figures, "partial": "true"}
        found = compare(read(tmp_path, pages(answer(1, "65%", **keys)))).ranges["page-1/it"]
        assert not any(each.simultaneous for each in found)


class TestGaps:
    def test_a_gap_that_may_be_chance(self, tmp_path: Path) -> None:
        """33% of 113 against 21% of 87: the range of the gap includes zero."""
        figures = [{"value": "33%", "group": "marketing"}, {"value": "21%", "group": "sales"}]
        page = answer(1, "33%", figures=figures)
        page["studies"]["study-1"]["groups"] = {"sales": "87", "marketing": "113"}
        (gap,) = compare(read(tmp_path, pages(page))).gaps["page-1/it"]
        assert gap.is_open
        assert gap.points is not None
        assert (gap.points.low, gap.points.high) == (Decimal("-0.5"), Decimal("23.6"))
        assert gap.first.figure.group == "marketing"

    def test_the_total_is_no_group(self, tmp_path: Path) -> None:
        """A group is compared with another group, never with the total it is part of."""
        figures = [{"value": "37%", "group": "all"}, {"value": "21%", "group": "sales"}]
        page = answer(1, "37%", figures=figures)
        page["studies"]["study-1"]["groups"] = {"sales": "87"}
        assert compare(read(tmp_path, pages(page))).gaps["page-1/it"] == ()

    def test_unknown_sizes_leave_the_gap_without_a_range(self, tmp_path: Path) -> None:
        """Two groups of unknown size have a gap and no range."""
        figures = [{"value": "33%", "group": "marketing"}, {"value": "21%", "group": "sales"}]
        page = answer(1, "33%", figures=figures)
        page["studies"]["study-1"]["groups"] = {"sales": None, "marketing": None}
        (gap,) = compare(read(tmp_path, pages(page))).gaps["page-1/it"]
        assert gap.points is None
        assert not gap.is_open
