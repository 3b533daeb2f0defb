"""Ceilings: the best grade each axis leaves possible; the lowest of the four is the grade.

No points, weights or averages: Cochrane advises against scales that add up unlike things.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from plumbline.assess.disclosure import Card
from plumbline.assess.flag import FLAGS, Axis, Flag, Grade, Severity
from plumbline.assess.subject import Subject
from plumbline.records import Thresholds


@dataclass(frozen=True, slots=True)
class Raised:
    """One flag on one record: its reasons, whether it can bind the grade, whether a reviewer dismissed it.

    `counts` is false for a flag that stands only on figures beside the headline, or was dismissed; `binds` is
    true if it is among those that hold the grade where it is.
    """

    flag: Flag
    reasons: tuple[str, ...]
    counts: bool
    binds: bool = False
    dismissed: str | None = None


Ceilings = Mapping[Axis, Grade]


def raise_flags(subject: Subject, among: Iterable[Flag] | None = None) -> tuple[Raised, ...]:
    """Return every flag, or every one of some, that stands on a statistic, in the order they are declared."""
    dismissed = {each.flag: each.because for each in subject.statistic.dismiss}
    found = []
    for flag in FLAGS.values() if among is None else among:
        reasons = list(flag.find(subject)) if flag.find is not None else []
        if reasons:
            headline = [each for each in reasons if each.figure is None or each.figure in subject.binding]
            texts = tuple(dict.fromkeys(each.text for each in (headline or reasons)))
            waived = dismissed.get(flag.id)
            found.append(Raised(flag, texts, counts=bool(headline) and waived is None, dismissed=waived))
    return tuple(found)


def ceilings(raised: Sequence[Raised], card: Card, thresholds: Thresholds) -> dict[Axis, Grade]:
    """Return the ceiling of each axis."""
    return {
        Axis.PROVENANCE: _of_flags(raised, Axis.PROVENANCE),
        Axis.DISCLOSURE: of_disclosure(card.stated, thresholds),
        Axis.SOUNDNESS: of_soundness(raised, thresholds),
        Axis.VERIFICATION: _of_flags(raised, Axis.VERIFICATION),
    }


def of_disclosure(stated: int, thresholds: Thresholds) -> Grade:
    """Return the ceiling for so many elements stated."""
    steps = (
        (Grade.A, thresholds.disclosure_a),
        (Grade.B, thresholds.disclosure_b),
        (Grade.C, thresholds.disclosure_c),
    )
    return next((grade for grade, least in steps if stated >= least.number), Grade.D)


def of_soundness(raised: Sequence[Raised], thresholds: Thresholds) -> Grade:
    """Return the ceiling of soundness: the worst flag, where several major ones weigh as a serious one."""
    worst = _of_flags(raised, Axis.SOUNDNESS)
    majors = len(majors_of(raised))
    return Grade.D if worst is Grade.C and majors >= thresholds.majors_equal_serious.number else worst


def majors_of(raised: Iterable[Raised]) -> list[Raised]:
    """Return the major flags on soundness that count."""
    return [
        each
        for each in raised
        if each.counts and each.flag.axis is Axis.SOUNDNESS and each.flag.severity is Severity.MAJOR
    ]


def lowest(found: Ceilings) -> Grade:
    """Return the grade: the lowest ceiling."""
    return max(found.values(), key=lambda grade: grade.rank)


def mark_binding(raised: Sequence[Raised], found: Ceilings, thresholds: Thresholds) -> tuple[Raised, ...]:
    """Mark the flags that hold the grade down: the worst on a lowest axis, or several that weigh alike."""
    grade = lowest(found)
    together = (
        found[Axis.SOUNDNESS] is Grade.D and len(majors_of(raised)) >= thresholds.majors_equal_serious.number
    )
    marked = []
    for each in raised:
        at_lowest = each.counts and found[each.flag.axis] is grade and grade is not Grade.A
        weighs = each.flag.severity.ceiling is grade
        as_group = each.flag.axis is Axis.SOUNDNESS and each.flag.severity is Severity.MAJOR and together
        binds = at_lowest and (weighs or as_group)
        marked.append(Raised(each.flag, each.reasons, each.counts, binds, each.dismissed))
    return tuple(marked)


def _of_flags(raised: Iterable[Raised], axis: Axis) -> Grade:
    standing = [each.flag.severity.ceiling for each in raised if each.counts and each.flag.axis is axis]
    return max(standing, key=lambda grade: grade.rank, default=Grade.A)
