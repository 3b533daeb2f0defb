"""Amounts: values, shares, points and their ranges, written for a reader.

A range has an en dash, a negative number a true minus, thousands a comma.
"""

import re
from decimal import Decimal

from plumbline.arithmetic.rounding import half_up
from plumbline.intervals import Range
from plumbline.values import Unit, Value


_DIGITS = re.compile(r"\d[\d,]*")
_RANGE = re.compile(r"(?<=\d)-(?=\d)")


def number(value: Value) -> str:
    """Return a value without its qualifier: "+36%", "60–70%", "2.3×", "1,400"."""
    text = value.written
    if value.qualifier is not None:
        text = text.removeprefix(f"{value.qualifier.value} ")
    text = _RANGE.sub("–", text).replace("-", "−")
    if value.unit is Unit.TIMES:
        return text.replace("x", "×")
    if value.unit is Unit.NUMBER:
        return _DIGITS.sub(lambda found: f"{int(found[0].replace(',', '')):,}", text, count=1)
    return text


def qualifier(value: Value) -> str:
    """Return the word before a value, "up to", or nothing."""
    return value.qualifier.value if value.qualifier is not None else ""


def full(value: Value) -> str:
    """Return a value with its qualifier: "over 800"."""
    return " ".join(filter(None, (qualifier(value), number(value))))


def plain(amount: Decimal, places: int | None = None) -> str:
    """Return a decimal, "1,215" or "−0.5", rounded half up if `places` is given."""
    rounded = amount if places is None else half_up(amount, places)
    return f"{rounded:,f}".replace("-", "−")


def trimmed(amount: Decimal) -> str:
    """Return a decimal without the zeros at its end: "81", "74.8"."""
    return plain(Decimal(f"{amount.normalize():f}"))


def share_range(each: Range) -> str:
    """Return a range of a share in whole percent: "86–94%"; tenths where whole ones would be equal."""
    low, high = (half_up(end) for end in (each.low, each.high))
    return f"{plain(low)}–{plain(high)}%" if low != high else f"{plain(each.low)}–{plain(each.high)}%"


def point_range(each: Range) -> str:
    """Return a range of a difference: "−0.5 to 23.6 points"."""
    return f"{plain(each.low)} to {plain(each.high)} points"
