"""Plots: dots with their ranges on one axis, as data for a template to draw."""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from plumbline.assess import Assessment
from plumbline.catalogue import StatisticEntry
from plumbline.compare import FigureRange, Gap, is_random
from plumbline.render.site import Site
from plumbline.render.views.parts import Sampling
from plumbline.render.views.plots import DotPlot, DotRow, Tick
from plumbline.render.words import amounts, told, uncertainty
from plumbline.render.words.grammar import capital, counted, joined
from plumbline.values import Unit


_LABEL = 34
"""Letters that fit beside a number on a phone."""

HATCHED = "Hatched: at least this uncertain; nothing shows that the sample was random."
RANDOM = "Solid: the 95% interval of a random sample."


def of_figures(judged: Assessment) -> DotPlot | None:
    """Return the plot of a statistic's shares; None where nothing on a common axis could be drawn."""
    subject = judged.subject
    drawn = [each for each in subject.ranges if each.figure.value.unit is Unit.SHARE]
    if not drawn or subject.statistic.kind == "effect":
        return None
    rows = tuple(_row(_label(each), each, subject.entry, strong=_is_headline(each, judged)) for each in drawn)
    return plot(
        "figures-plot", capital(subject.statistic.asked or subject.statistic.claim), rows, percent=True
    )


def of_gap(gap: Gap, entry: StatisticEntry, place: int) -> DotPlot | None:
    """Return the plot of a difference against zero; None where it has no range."""
    if gap.points is None:
        return None
    difference = uncertainty.points(gap)
    low, high = min(Decimal(-10), gap.points.low), max(Decimal(10), gap.points.high)
    step = Decimal(10) if high - low <= 60 else Decimal(20)
    ticks = _ticks(low, high, step)
    names = f"{gap.first.figure.group} less {gap.second.figure.group}"
    written = amounts.point_range(gap.points)
    zero = "zero lies inside" if gap.is_open else "zero lies outside"
    return DotPlot(
        id=f"gap-{place}",
        title=f"Difference in points, {names}",
        description=f"The difference is {amounts.plain(difference)} points; its range is "
        f"{written}, and {zero}.",
        low=float(ticks[0]),
        high=float(ticks[-1]),
        ticks=tuple(Tick(value=float(tick), text=amounts.trimmed(tick)) for tick in ticks),
        rows=(
            DotRow(
                label=capital(names)[:_LABEL],
                written=f"{amounts.plain(difference)} points",
                value=float(difference),
                low=float(gap.points.low),
                high=float(gap.points.high),
                range=written.removesuffix(" points"),
                sampling=_sampling(entry),
                strong=True,
            ),
        ),
        reference=Tick(value=0, text="no difference"),
        note=RANDOM if is_random(entry) else HATCHED,
    )


def of_answers(entries: Sequence[StatisticEntry], site: Site, plot_id: str, title: str) -> DotPlot | None:
    """Return the plot of several statistics that may stand side by side, in their order."""
    ranges = [site.compared.ranges[entry.id][0] for entry in entries]
    units = {each.figure.value.unit_name for each in ranges}
    if len(units) > 1 or any(each.figure.value.unit is Unit.RANK for each in ranges):
        return None
    rows = tuple(
        _row(
            f"{told.teller(entry, site).partition(', told by')[0]} {told.year(entry, site)}",
            each,
            entry,
            letter=site.judged(entry).grade.value,
        )
        for entry, each in zip(entries, ranges, strict=True)
    )
    shares = all(each.figure.value.unit is Unit.SHARE for each in ranges)
    return plot(plot_id, title, rows, percent=shares)


def plot(plot_id: str, title: str, rows: tuple[DotRow, ...], *, percent: bool = False) -> DotPlot:
    """Return rows as a plot, on an axis that holds them all and zero."""
    values = [row.value for row in rows]
    low, high, ticks = _axis(values, percent=percent)
    shown = "; ".join(
        f"{row.label} {row.written}{f', range {row.range}' if row.range else ''}" for row in rows
    )
    notes = [
        text
        for kind, text in (("other", HATCHED), ("random", RANDOM))
        if any(row.sampling == kind for row in rows)
    ]
    return DotPlot(
        id=plot_id,
        title=title,
        description=f"{counted(len(rows), 'figure')}: {shown}.",
        low=low,
        high=high,
        ticks=ticks,
        rows=rows,
        note=" ".join(notes),
    )


def _axis(values: list[float], *, percent: bool) -> tuple[float, float, tuple[Tick, ...]]:
    """Shares stand on the whole from 0 to 100; anything else from zero to the next round number."""
    if percent and min(values) >= 0 and max(values) <= 100:
        return 0, 100, tuple(Tick(value=tick, text=f"{tick}%") for tick in (0, 25, 50, 75, 100))
    ends = (min(0.0, *values), max(0.0, *values))
    if ends[0] == ends[1]:
        ends = (0.0, 1.0)
    span = Decimal(str(ends[1] - ends[0]))
    step = Decimal(10) ** (span.adjusted())
    if span / step < 2:
        step /= 5
    elif span / step < 5:
        step /= 2
    ticks = _ticks(Decimal(str(ends[0])), Decimal(str(ends[1])), step)
    return (
        float(ticks[0]),
        float(ticks[-1]),
        tuple(Tick(value=float(tick), text=amounts.trimmed(tick)) for tick in ticks),
    )


def _ticks(low: Decimal, high: Decimal, step: Decimal) -> list[Decimal]:
    first = int((low / step).to_integral_value(ROUND_FLOOR))
    last = int((high / step).to_integral_value(ROUND_CEILING))
    return [step * number for number in range(first, last + 1)]


def _row(
    label: str, each: FigureRange, entry: StatisticEntry, *, strong: bool = False, letter: str = ""
) -> DotRow:
    span = each.range
    return DotRow(
        label=_fitted(label),
        written=amounts.full(each.figure.value),
        value=float(each.figure.value.number),
        low=float(span.low) if span is not None else None,
        high=float(span.high) if span is not None else None,
        range=amounts.share_range(span) if span is not None else "",
        sampling=_sampling(entry) if span is not None else "none",
        letter=letter,
        strong=strong,
    )


def _sampling(entry: StatisticEntry) -> Sampling:
    return "random" if is_random(entry) else "other"


def _label(each: FigureRange) -> str:
    names = [each.figure.label, each.figure.group]
    return capital(joined((name for name in names if name), "–")) if any(names) else "All who were asked"


def _fitted(label: str) -> str:
    if len(label) <= _LABEL:
        return label
    cut = label[: _LABEL - 1].rpartition(" ")[0] or label[: _LABEL - 1]
    return f"{cut} …"


def _is_headline(each: FigureRange, judged: Assessment) -> bool:
    figures = judged.subject.statistic.figures
    return any(figures[index] is each.figure for index in judged.subject.binding)
