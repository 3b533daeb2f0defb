"""Lift: the smallest set of facts that would raise a grade by one letter."""

from collections.abc import Sequence
from dataclasses import dataclass

from plumbline.assess import disclosure
from plumbline.assess.ceilings import Ceilings, Raised, lowest, majors_of
from plumbline.assess.disclosure import Card, Element
from plumbline.assess.flag import Axis, Grade
from plumbline.records import Thresholds


_TELLS = {
    "sample-missing": disclosure.SIZE,
    "base-missing": disclosure.BASE,
    "recruitment-missing": disclosure.RECRUITMENT,
    "interest-unknown": disclosure.SPONSOR,
    "fieldwork-missing": disclosure.DATES,
    "undated": disclosure.DATES,
    "wording-missing": disclosure.WORDING,
}
"""The element of the disclosure card that is stated when a flag's mend is done."""


@dataclass(frozen=True, slots=True)
class Lift:
    """What it takes to reach `target`: every one of `needs`, each finishing "…" as a sentence of its own.

    `stuck` names the flags that nothing can take away; then the grade cannot rise.
    """

    target: Grade
    needs: tuple[str, ...]
    stuck: tuple[str, ...]

    @property
    def is_possible(self) -> bool:
        """Whether facts could raise the grade at all."""
        return not self.stuck


def lift(raised: Sequence[Raised], card: Card, found: Ceilings, thresholds: Thresholds) -> Lift | None:
    """Return what would raise the grade by one letter; None for an A."""
    grade = lowest(found)
    if grade is Grade.A:
        return None
    target = Grade("ABCDE"[grade.rank - 1])
    needs: list[str] = []
    stuck: list[str] = []
    way = _in_the_way(raised, target, thresholds)
    for each in way:
        (needs if each.flag.mend else stuck).append(each.flag.mend or each.flag.name)
    told = {_TELLS[each.flag.id] for each in way if each.flag.id in _TELLS}
    needs += _to_disclose(card, told, found, target, thresholds)
    return Lift(target, tuple(dict.fromkeys(needs)), tuple(stuck))


def _in_the_way(raised: Sequence[Raised], target: Grade, thresholds: Thresholds) -> list[Raised]:
    """The flags that alone keep the target out of reach, then as few majors as weigh too much together."""
    alone = [each for each in raised if each.counts and each.flag.severity.ceiling.rank > target.rank]
    majors = [each for each in majors_of(raised) if each not in alone]
    spare = len(majors) - int(thresholds.majors_equal_serious.number) + 1
    if target is not Grade.C or spare <= 0:
        return alone
    mendable = sorted(majors, key=lambda each: not each.flag.mend)
    return [*alone, *mendable[:spare]]


def _to_disclose(
    card: Card, told: set[Element], found: Ceilings, target: Grade, thresholds: Thresholds
) -> list[str]:
    """The elements still missing once those are stated that the flags ask for anyway."""
    if found[Axis.DISCLOSURE].rank <= target.rank:
        return []
    missing = [element for element in card.missing if element not in told]
    stated = card.stated + len(card.missing) - len(missing)
    least = {
        Grade.A: thresholds.disclosure_a,
        Grade.B: thresholds.disclosure_b,
        Grade.C: thresholds.disclosure_c,
    }
    wanted = int(least[target].number) - stated if target in least else 0
    if wanted == len(missing):
        return [f"the publisher would have to state {element.asks}" for element in missing]
    listed = "; ".join(element.asks for element in missing)
    return [f"the publisher would have to state {wanted} of these: {listed}"] if wanted > 0 else []
