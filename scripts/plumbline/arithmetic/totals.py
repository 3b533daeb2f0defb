"""Totals: sums, remainders, and numbers put into words."""

from decimal import Decimal
from fractions import Fraction

from plumbline.arithmetic.finding import Finding, Setting, Verdict
from plumbline.arithmetic.naming import figures_named, result_stated
from plumbline.arithmetic.rounding import exact_bounds, half_up, overlap, prints_as
from plumbline.arithmetic.stated import Stated
from plumbline.records import Statement
from plumbline.values import Qualifier


def total(statement: Statement, setting: Setting) -> Finding:
    """Check a sum, on the printed figures first and on their rounding second."""
    parts = [figure.value for figure in figures_named(statement, setting)]
    said = result_stated(statement)
    summed = sum((part.number for part in parts), Decimal(0))
    shown = f"{' + '.join(f'{part.number.normalize():f}' for part in parts)} = {summed.normalize():f}"
    if summed == said.value.number:
        return Finding("sum", said.written, Verdict.HOLDS, f"{shown}.")
    low = sum((exact_bounds(part)[0] for part in parts), Fraction(0))
    high = sum((exact_bounds(part)[1] for part in parts), Fraction(0))
    if overlap((low, high), exact_bounds(said.value)):
        return Finding("sum", said.written, Verdict.ROUNDED, f"{shown}; rounding allows {said.written}.")
    return Finding("sum", said.written, Verdict.FALSE, f"{shown}, not {said.written}.")


def rest(statement: Statement, setting: Setting) -> Finding:
    """Check what is left of the whole beside one figure."""
    (figure,) = figures_named(statement, setting)
    said = result_stated(statement)
    rest = 100 - Fraction(figure.value.number)
    shown = f"what is left beside {figure.value.written} is {half_up(rest, 1).normalize():f}%"
    if rest == Fraction(said.value.number) or prints_as(rest, said.value):
        return Finding("rest", said.written, Verdict.HOLDS, f"{shown.capitalize()}.")
    return Finding("rest", said.written, Verdict.FALSE, f"{shown.capitalize()}, not {said.written}.")


def rounds(statement: Statement, setting: Setting) -> Finding:
    """Check a number put into words: "over" and "under" are inequalities, "about" may be loose."""
    (figure,) = figures_named(statement, setting)
    said = result_stated(statement)
    number, words = Fraction(figure.value.number), Fraction(said.value.number)
    away = half_up(abs(number - words), 1).normalize()
    shown = f"{figure.value.written} told as {said.written}"
    match said.value.qualifier:
        case Qualifier.OVER | Qualifier.AT_LEAST:
            verdict = Verdict.HOLDS if number > words or _meets(number, words, said) else Verdict.FALSE
        case Qualifier.UNDER | Qualifier.UP_TO:
            verdict = Verdict.HOLDS if number < words or _meets(number, words, said) else Verdict.FALSE
        case Qualifier.ABOUT | Qualifier.NEARLY:
            verdict = Verdict.HOLDS if abs(number - words) <= setting.loose_points else Verdict.LOOSE
        case None:
            # "1 in 4" is rounded to a quarter of the whole; no reader takes it for everything up to 37%.
            near = min(Fraction(said.value.step) / 2, Fraction(setting.loose_points))
            verdict = Verdict.HOLDS if abs(number - words) <= near else Verdict.LOOSE
    distance = "exactly" if away == 0 else f"{away:f} point{'' if away == 1 else 's'} away"
    return Finding("rounds", said.written, verdict, f"{shown}: {distance}.")


def _meets(number: Fraction, words: Fraction, said: Stated) -> bool:
    return number == words and said.value.qualifier in {Qualifier.AT_LEAST, Qualifier.UP_TO}
