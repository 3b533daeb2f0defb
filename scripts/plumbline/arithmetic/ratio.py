"""Ratio: one figure against another, on printed shares and on the counts behind them."""

from decimal import Decimal
from fractions import Fraction

from plumbline.arithmetic import counts
from plumbline.arithmetic.finding import Finding, Setting, Verdict
from plumbline.arithmetic.naming import figures_named, result_stated
from plumbline.arithmetic.rounding import exact_bounds, half_up, overlap, prints_as
from plumbline.arithmetic.stated import Stated
from plumbline.records import Figure, Statement
from plumbline.values import Unit


def ratio(statement: Statement, setting: Setting) -> Finding:
    """Check a ratio or difference: it must lie in the interval that the rounding of its figures leaves open.

    Where one count only fits each share, the finding carries the exact result.
    """
    first, second = figures_named(statement, setting)
    said = result_stated(statement)
    top, bottom = first.value, second.value
    printed = _compared(Fraction(top.number), Fraction(bottom.number), said)
    low_top, high_top = exact_bounds(top)
    low_bottom, high_bottom = exact_bounds(bottom)
    if printed is None or low_bottom <= 0:
        return Finding(
            "ratio", said.written, Verdict.OPEN, "The second figure is too near zero to divide by."
        )
    ends = [
        end
        for end in (_compared(low_top, high_bottom, said), _compared(high_top, low_bottom, said))
        if end is not None
    ]
    shown = f"{top.written} against {bottom.written} is {_worded(printed, said)}"
    if not overlap((min(ends), max(ends)), exact_bounds(said.value)):
        return Finding("ratio", said.written, Verdict.FALSE, f"{shown}, not {said.written}.")
    exact = _from_counts(first, second, said, setting)
    if exact is None:
        verdict = Verdict.HOLDS if prints_as(printed, said.value) else Verdict.ROUNDED
        return Finding("ratio", said.written, verdict, f"{shown}.")
    value, people = exact
    places = 1 if said.value.step <= 1 else 0
    rounded = half_up(value, places)
    if prints_as(value, said.value):
        return Finding(
            "ratio", said.written, Verdict.HOLDS, f"{shown}; {people} give {_shown(rounded, said)}.", rounded
        )
    because = f"{shown} on the rounded figures; {people} give {_shown(rounded, said)}."
    return Finding("ratio", said.written, Verdict.ROUNDED, because, rounded)


def _compared(top: Fraction, bottom: Fraction, said: Stated) -> Fraction | None:
    if said.value.unit is Unit.POINTS:
        return abs(top - bottom)
    if bottom == 0:
        return None
    return (top / bottom - 1) * 100 if said.is_relative else top / bottom


def _from_counts(
    first: Figure, second: Figure, said: Stated, setting: Setting
) -> tuple[Fraction, str] | None:
    sizes = [setting.sizes.get(figure.group or "all") for figure in (first, second)]
    if sizes[0] is None or sizes[1] is None:
        return None
    found = [counts.recovered(figure.value, n) for figure, n in zip((first, second), sizes, strict=True) if n]
    if len(found) != 2 or found[0] is None or found[1] is None:
        return None
    shares = [
        Fraction(count * 100, n) for count, n in zip(found, sizes, strict=True) if count is not None and n
    ]
    exact = _compared(shares[0], shares[1], said)
    return None if exact is None else (exact, f"{found[0]} of {sizes[0]} against {found[1]} of {sizes[1]}")


def _worded(number: Fraction, said: Stated) -> str:
    return _shown(half_up(number, 1), said)


def _shown(number: Decimal, said: Stated) -> str:
    plain = f"{number.normalize():f}"
    match said.value.unit:
        case Unit.CHANGE:
            return f"{abs(number).normalize():f}% {said.word or ('more' if number >= 0 else 'less')}"
        case Unit.TIMES:
            return f"{plain} times"
        case Unit.POINTS:
            return f"{plain} points"
        case _:
            return plain
