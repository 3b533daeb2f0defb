"""Figure rows: every figure of one statistic as a row, and every difference of its groups."""

from plumbline.assess import Assessment
from plumbline.render.parts import plots, rows
from plumbline.render.views.plots import FigureRow, Gap
from plumbline.render.words import amounts, uncertainty
from plumbline.render.words.grammar import capital


def figures(judged: Assessment) -> tuple[FigureRow, ...]:
    """Return every figure as a row of a table."""
    return tuple(
        FigureRow(
            written=amounts.full(each.figure.value),
            value=float(each.figure.value.number),
            label=capital(each.figure.label or ""),
            group=capital(each.figure.group or ""),
            base=rows.base(each),
            base_sort=rows.base_sort(each),
            range=amounts.share_range(each.range) if each.range is not None else "",
            why_no_range=rows.why_no_range(each),
            counts=_counted(each.count, each.size, exact=each.n is not None and each.n.is_plain),
            headline=index in judged.subject.binding,
        )
        for index, each in enumerate(judged.subject.ranges)
    )


def gaps(judged: Assessment) -> tuple[Gap, ...]:
    """Return every difference of two groups: in points first, as a ratio second."""
    return tuple(
        Gap(
            title=_gap_title(gap.label, gap.first.figure.group, gap.second.figure.group),
            difference=uncertainty.difference(gap),
            range=amounts.point_range(gap.points) if gap.points is not None else "",
            sentence=uncertainty.of_gap(gap, judged.subject.entry),
            plot=plots.of_gap(gap, judged.subject.entry, place),
        )
        for place, gap in enumerate(judged.subject.gaps, 1)
    )


def _counted(count: int | None, size: int | None, *, exact: bool) -> str:
    if count is None or size is None:
        return ""
    return f"{count:,} of {size:,}" if exact else f"about {count:,} of {size:,}"


def _gap_title(label: str | None, first: str | None, second: str | None) -> str:
    about = f": {label}" if label else ""
    return f"{capital(str(first))} against {second}{about}"
