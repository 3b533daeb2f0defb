"""Ranges: the least uncertainty of each figure and each gap, or the reason why none is shown."""

from dataclasses import dataclass
from itertools import combinations

from plumbline import intervals
from plumbline.arithmetic import counts
from plumbline.catalogue import StatisticEntry
from plumbline.intervals import Range
from plumbline.records import Figure
from plumbline.values import Unit, Value


_FEWEST = 5
"""Goodman's simultaneous ranges need at least so many in every answer."""


@dataclass(frozen=True, slots=True)
class FigureRange:
    """One figure with how many people it stands on and its range; `absent` says why there is none.

    A range is a floor ("at least this uncertain") unless the sample was random.
    """

    figure: Figure
    n: Value | None
    count: int | None
    range: Range | None
    absent: str = ""
    simultaneous: bool = False

    @property
    def size(self) -> int | None:
        """The size as a number to compute with; of "over 800" the bound that is stated."""
        return int(self.n.number) if self.n is not None else None


@dataclass(frozen=True, slots=True)
class Gap:
    """The difference of two groups on one answer, in points; `range` is None where a size is unknown."""

    label: str | None
    first: FigureRange
    second: FigureRange
    points: Range | None

    @property
    def is_open(self) -> bool:
        """Whether chance alone could make a gap of this size even in a random sample."""
        return self.points is not None and self.points.low <= 0 <= self.points.high


def of_figures(entry: StatisticEntry) -> tuple[FigureRange, ...]:
    """Return the range of every figure of a statistic, in its order."""
    found = tuple(_of_figure(entry, figure) for figure in entry.statistic.figures)
    return _together(entry, found)


def of_gaps(entry: StatisticEntry, ranges: tuple[FigureRange, ...]) -> tuple[Gap, ...]:
    """Return the gap between every two groups that answered alike; the total is no group."""
    by_label: dict[str | None, list[FigureRange]] = {}
    for each in ranges:
        if each.figure.group not in {None, "all"} and each.figure.value.unit is Unit.SHARE:
            by_label.setdefault(each.figure.label, []).append(each)
    return tuple(
        _gap(label, *pair)
        for label, group in by_label.items()
        for pair in combinations(group, 2)
        if entry.statistic.kind != "effect"
    )


def is_random(entry: StatisticEntry) -> bool:
    """Whether the sample was drawn at random, so that a range is more than a floor."""
    return entry.study is not None and entry.study.facts.recruitment == "random"


def _gap(label: str | None, one: FigureRange, other: FigureRange) -> Gap:
    first, second = sorted((one, other), key=lambda each: each.figure.value.number, reverse=True)
    points = None
    if first.count is not None and second.count is not None and first.size and second.size:
        points = intervals.of_gap((first.count, first.size), (second.count, second.size))
    return Gap(label, first, second, points)


def _of_figure(entry: StatisticEntry, figure: Figure) -> FigureRange:
    n = entry.size_of(figure.group)
    absent = _why_absent(entry, figure, n)
    if absent or n is None:
        return FigureRange(figure, n, None, None, absent)
    size = int(n.number)
    count = counts.nearest(figure.value, size)
    return FigureRange(figure, n, count, intervals.of_share(count, size))


def _why_absent(entry: StatisticEntry, figure: Figure, n: Value | None) -> str:  # noqa: PLR0911  a list of reasons
    if figure.value.unit is not Unit.SHARE or entry.statistic.kind == "effect":
        return "No range: the figure is not a share of those asked."
    if (entry.statistic.counts or "people") != "people":
        return f"No range: the share is of {entry.statistic.counts}, not of people asked."
    if figure.value.is_range or figure.value.qualifier is not None:
        return "No range: the source gives no exact figure."
    if entry.study is None or not (entry.study.facts.conductor or entry.study.facts.credits):
        return "No range: nobody says who asked."
    if n is None:
        return "No range: the source does not say how many people this share is of."
    if n.number < 1:
        return "No range: nobody was asked."
    return ""


def _together(entry: StatisticEntry, ranges: tuple[FigureRange, ...]) -> tuple[FigureRange, ...]:
    """Give the answers of one whole question simultaneous ranges, as they were not picked one by one."""
    statistic = entry.statistic
    groups = {each.figure.group for each in ranges}
    whole = (
        statistic.kind == "split" and not statistic.partial and statistic.doubt is None and len(groups) == 1
    )
    size = ranges[0].size
    if not whole or size is None or len(ranges) < 2 or any(each.range is None for each in ranges):
        return ranges
    found = counts.split([each.figure.value for each in ranges], size)
    if found is None or min(found) < _FEWEST:
        return ranges
    return tuple(
        FigureRange(each.figure, each.n, count, span, simultaneous=True)
        for each, count, span in zip(ranges, found, intervals.of_split(found), strict=True)
    )
