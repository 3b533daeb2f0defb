"""Rankings: order, the largest, ties and the widest gap."""

from decimal import Decimal
from itertools import pairwise

from plumbline.arithmetic.finding import Finding, Setting, Verdict
from plumbline.arithmetic.naming import UnknownFigureError, figures_named, statistic_meant
from plumbline.records import Statement, Statistic
from plumbline.values import Value


def order(statement: Statement, setting: Setting) -> Finding:
    """Check that the figures named fall, or stay level, in the order stated."""
    figures = figures_named(statement, setting)
    shown = " > ".join(f"{figure.label} {figure.value.written}" for figure in figures)
    falls = all(before.value.number >= after.value.number for before, after in pairwise(figures))
    verdict = Verdict.HOLDS if falls else Verdict.FALSE
    return Finding("order", statement.as_ or "in this order", verdict, f"As stated: {shown}.")


def top(statement: Statement, setting: Setting) -> Finding:
    """Check that no figure left out is larger than one named."""
    chosen = figures_named(statement, setting)
    said = statement.as_ or "the largest" if len(chosen) == 1 else f"the {len(chosen)} largest"
    group = chosen[0].group
    labels = {figure.label for figure in chosen}
    others = [
        f for f in statistic_meant(statement, setting).figures if f.label not in labels and f.group == group
    ]
    least = min(chosen, key=lambda figure: figure.value.number)
    above = [figure for figure in others if figure.value.number > least.value.number]
    if above:
        missed = max(above, key=lambda figure: figure.value.number)
        because = (
            f"{missed.label} ({missed.value.written}) is ahead of {least.label} ({least.value.written}) "
            "in the source's own figures."
        )
        return Finding("top", said, Verdict.FALSE, because)
    printed = len(others) + len(chosen)
    if statement.of_items and statement.of_items > printed:
        return Finding(
            "top", said, Verdict.OPEN, f"Only {printed} of {statement.of_items} answers are printed."
        )
    nearest = max((figure.value.number for figure in others), default=None)
    because = f"The least of them is {least.value.written}" + (
        f", the next answer {nearest.normalize():f}%." if nearest is not None else "."
    )
    return Finding("top", said, Verdict.HOLDS, because)


def tie(statement: Statement, setting: Setting) -> Finding:
    """Check that two figures are printed alike; a number in words ("nearly 1 in 3") may be loose."""
    first, second = (figure.value for figure in figures_named(statement, setting))
    names = figures_named(statement, setting)
    shown = f"{names[0].label} {first.written}, {names[1].label} {second.written}."
    apart = Verdict.FALSE if first.is_plain and second.is_plain else Verdict.LOOSE
    verdict = Verdict.HOLDS if first.number == second.number else apart
    return Finding("tie", statement.as_ or "a tie", verdict, shown)


def widest(statement: Statement, setting: Setting) -> Finding:
    """Check that no other answer the source prints shows a wider gap between the two groups."""
    one, two = statement.widest or ("", "")
    own = _gaps(statistic_meant(statement, setting), one, two)
    if not own:
        message = f"no answer has a figure for both {one!r} and {two!r}"
        raise UnknownFigureError(message)
    label, widest = next(iter(own.items()))
    gaps = {
        f"{label} ({each.id})": gap for each in setting.others for label, gap in _gaps(each, one, two).items()
    }
    rivals = sorted((gap for gap in gaps.values() if gap > widest), reverse=True)
    shown = f"The gap on {label or 'this answer'} is {widest.normalize():f} points"
    said = statement.as_ or "the widest gap"
    if rivals:
        return Finding("widest", said, Verdict.FALSE, f"{shown}; another is {rivals[0].normalize():f}.")
    return Finding("widest", said, Verdict.HOLDS, f"{shown}, the widest of the {len(gaps)} printed.")


def _gaps(statistic: Statistic, one: str, two: str) -> dict[str, Decimal]:
    by_label: dict[str, dict[str, Value]] = {}
    for figure in statistic.figures:
        if figure.group in {one, two}:
            by_label.setdefault(figure.label or "", {})[figure.group] = figure.value
    return {
        label: abs(pair[one].number - pair[two].number) for label, pair in by_label.items() if len(pair) == 2
    }
