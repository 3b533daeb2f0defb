"""Best: which of several answers to recommend."""

from collections import Counter
from collections.abc import Iterable

from plumbline.assess.flag import Grade
from plumbline.assess.statistics import Assessment


def safest(assessment: Assessment) -> tuple[int, int, int, str]:
    """Return the order in which statistics are recommended: grade, then disclosure, then the newest."""
    year = assessment.subject.entry.year or 0
    return assessment.grade.rank, -assessment.card.stated, -year, assessment.subject.entry.id


def best_answer(answers: Iterable[Assessment]) -> Assessment | None:
    """Return the answer to cite for a question; None if none is C or better.

    Among answers of one grade, one that says what the question asks goes before its opposite, and one in the
    unit most answers have goes before an odd one; then the safest.
    """
    found = list(answers)
    fit = [
        each for each in found if each.grade.rank <= Grade.C.rank and each.subject.statistic.withdrawn is None
    ]
    units = Counter(_unit(each) for each in found)

    def order(each: Assessment) -> tuple[int, bool, int, tuple[int, int, int, str]]:
        return each.grade.rank, bool(each.subject.statistic.reversed), -units[_unit(each)], safest(each)

    return min(fit, key=order, default=None)


def _unit(assessment: Assessment) -> tuple[str, str]:
    statistic = assessment.subject.statistic
    return statistic.headline.value.unit_name, statistic.counts or "people"
