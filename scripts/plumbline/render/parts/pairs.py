"""Pairs: two answers to one question that contradict each other, with what may explain it."""

from collections.abc import Iterable

from plumbline.arithmetic.rounding import half_up
from plumbline.catalogue import StatisticEntry
from plumbline.compare import Contradiction
from plumbline.render.parts import rows
from plumbline.render.site import Site
from plumbline.render.views.parts import Link
from plumbline.render.views.rows import Pair
from plumbline.render.words import amounts
from plumbline.render.words.grammar import sentence


def distinct(found: Iterable[Contradiction]) -> list[Contradiction]:
    """Return contradictions without those between the same two studies at the same distance, told twice."""
    kept: dict[object, Contradiction] = {}
    for each in found:
        studies = frozenset(_made(entry) for entry in (each.first, each.second))
        kept.setdefault((studies, each.points, each.first.statistic.answers), each)
    return list(kept.values())


def _made(entry: StatisticEntry) -> str:
    return entry.study.id if entry.study is not None else entry.id


def pair(found: Contradiction, site: Site) -> Pair:
    """Return a contradiction, the higher answer on the left."""
    first, second = found.first, found.second
    question = rows.question_link(first.statistic.answers, site)
    turned = bool(first.statistic.reversed) != bool(second.statistic.reversed)
    how = " when both are turned to one direction" if turned else ""
    return Pair(
        left=rows.statistic(first, site),
        right=rows.statistic(second, site),
        question=question or Link(text="", to=""),
        distance=f"{amounts.trimmed(half_up(found.points, 1))} points apart{how}.",
        reasons=tuple(sentence(reason) for reason in found.reasons),
    )
