"""Pairs: two answers to one question that contradict each other, with what may explain it."""

from plumbline.compare import Contradiction
from plumbline.render import amounts, rows
from plumbline.render.parts import Link, Pair
from plumbline.render.site import Site
from plumbline.render.words import sentence


def pair(found: Contradiction, site: Site) -> Pair:
    """Return a contradiction, the higher answer on the left."""
    first, second = found.first, found.second
    if second.statistic.headline.value.number > first.statistic.headline.value.number:
        first, second = second, first
    question = rows.question_link(first.statistic.answers, site)
    turned = bool(first.statistic.reversed) != bool(second.statistic.reversed)
    how = " when both are turned to one direction" if turned else ""
    return Pair(
        left=rows.statistic(first, site),
        right=rows.statistic(second, site),
        question=question or Link(text="", to=""),
        distance=f"{amounts.trimmed(found.points)} points apart{how}.",
        reasons=tuple(sentence(reason) for reason in found.reasons),
    )
