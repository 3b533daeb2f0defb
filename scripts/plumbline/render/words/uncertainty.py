"""Uncertainty: how far off a figure or a gap may be at least, in a sentence that claims no more."""

from decimal import Decimal
from fractions import Fraction

from plumbline.arithmetic.rounding import half_up
from plumbline.assess import Assessment
from plumbline.catalogue import StatisticEntry
from plumbline.compare import Gap, is_random
from plumbline.render.site import Site
from plumbline.render.words import amounts
from plumbline.render.words.grammar import joined


def of_headline(judged: Assessment, site: Site) -> str:
    """Return how uncertain the headline figure is at least, or why no range is given."""
    entry = judged.subject.entry
    figure = judged.subject.ranges[0]
    gap = headline_gap(judged)
    if gap is not None and gap.points is not None:
        sides = [each for each in (gap.first, gap.second) if each.range is not None]
        ends = [f"{amounts.share_range(each.range)} for {each.figure.group}" for each in sides if each.range]
        apart = f"The gap is {difference(gap)}. {of_gap(gap, entry)}"
        return f"{apart} Each share is uncertain as well: {joined(ends)}." if ends else apart
    if figure.range is None:
        return f"No range is given. {figure.absent.removeprefix('No range: ').capitalize()}"
    span = amounts.share_range(figure.range)
    size = amounts.full(figure.n) if figure.n is not None else ""
    together = " The answers of one question were looked at together." if figure.simultaneous else ""
    headline = entry.statistic.headline
    of = f" for the {amounts.number(headline.value)} of {headline.group}" if is_gap(judged) else ""
    if is_random(entry):
        return f"95% interval{of}: {span}, for the {size} who answered.{together}"
    how = site.facts(entry)
    why = (
        "this one was not random"
        if how is not None and how.recruitment is not None
        else "how this one was found is not stated"
    )
    return (
        f"At least this uncertain{of}: {span}. That is the range for a random sample of {size}; {why}, so "
        f"the real uncertainty is larger and may lean one way.{together}"
    )


def of_gap(gap: Gap, entry: StatisticEntry) -> str:
    """Return what a gap means: whether it could be chance, and how many times one share is the other."""
    top, bottom = _shares(gap)
    ratio = f" As a ratio it is {amounts.plain(half_up(top / bottom, 2))} to 1." if bottom > 0 else ""
    if gap.points is None:
        return f"How uncertain it is cannot be said: the size of a group is not stated.{ratio}"
    wide = amounts.point_range(gap.points)
    if gap.is_open:
        meant = "Zero lies inside, so chance alone could make a gap like this."
    else:
        meant = "Zero lies outside, so chance alone would hardly make a gap like this."
    if is_random(entry):
        return f"95% interval: {wide}. {meant}{ratio}"
    return f"At least this uncertain, reckoned as if both groups were random: {wide}. {meant}{ratio}"


def difference(gap: Gap) -> str:
    """Return the gap in points: from the counts where they are known, else from the printed shares."""
    return f"{amounts.plain(points(gap))} points"


def points(gap: Gap) -> Decimal:
    """Return the size of a gap in points, exact from counts and half up to one decimal."""
    top, bottom = _shares(gap)
    rounded = half_up(top - bottom, 1)
    printed = gap.first.figure.value.number - gap.second.figure.value.number
    return printed if rounded == printed else rounded


def is_gap(judged: Assessment) -> bool:
    """Whether the headline is a difference of groups."""
    return len(judged.subject.binding) > 1


def headline_gap(judged: Assessment) -> Gap | None:
    """Return the gap the headline is about; None if it is no gap, or one of more than two groups."""
    headline = judged.subject.statistic.headline
    found = [gap for gap in judged.subject.gaps if gap.label == headline.label]
    return found[0] if is_gap(judged) and len(found) == 1 else None


def _shares(gap: Gap) -> tuple[Fraction, Fraction]:
    """Both shares in percent: from the counts where both are known, else as they are printed."""
    sides = (gap.first, gap.second)
    counted = [
        Fraction(each.count * 100, each.size) for each in sides if each.count is not None and each.size
    ]
    first, second = (
        counted if len(counted) == len(sides) else [Fraction(each.figure.value.number) for each in sides]
    )
    return first, second
