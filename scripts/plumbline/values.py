"""Values: the numbers of a record, exactly as a source prints them.

A value is a typed string ("over 45%", "2.3x", "$1tn"). It keeps its qualifier, its unit and the step it was
rounded to; nothing passes through a binary float.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Qualifier(StrEnum):
    """A word a source puts before a number."""

    ABOUT = "about"
    NEARLY = "nearly"
    OVER = "over"
    AT_LEAST = "at least"
    UNDER = "under"
    UP_TO = "up to"


class Unit(StrEnum):
    """What a value is counted in; money carries its currency beside it."""

    SHARE = "%"
    CHANGE = "% change"
    TIMES = "x"
    POINTS = "points"
    MONEY = "money"
    NUMBER = "number"
    RANK = "rank"


CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP"}
SCALES = {
    "": Decimal(1),
    "k": Decimal(1000),
    "m": Decimal(10**6),
    "bn": Decimal(10**9),
    "tn": Decimal(10**12),
}

LONGEST = 60
"""Characters; nothing a source prints comes near it."""

_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_QUALIFIERS = "|".join(qualifier.value for qualifier in Qualifier)

PATTERN = (
    rf"^(?:(?P<qualifier>{_QUALIFIERS}) )?"
    r"(?:"
    rf"(?P<part>{_NUMBER}) (?P<joint>of|in) (?P<whole>{_NUMBER})"
    r"|(?P<rank>\d+)(?:st|nd|rd|th)"
    rf"|(?P<sign>[+-])?(?P<currency>[$€£])?(?P<low>{_NUMBER})(?:-(?P<high>{_NUMBER}))?"
    r"(?:(?P<scale>k|m|bn|tn)|(?P<unit>%|x| points))?"
    r")$"
)
"""The grammar of a value; also printed in the JSON Schema (where named groups are stripped)."""

_VALUE = re.compile(PATTERN, re.ASCII)
_ORDINALS = {1: "st", 2: "nd", 3: "rd"}
_HUNDRED = Decimal(100)


class ValueSyntaxError(ValueError):
    """A string that is not a value; the message says what to write instead."""


@dataclass(frozen=True, slots=True)
class Value:
    """One number as printed.

    `low` and `high` are equal unless the source prints a range; both are in `unit` ("3 of 15" is 20 %).
    `step` is the distance between neighbouring printable numbers, 0 where the number is an exact count.
    """

    written: str
    unit: Unit
    low: Decimal
    high: Decimal
    step: Decimal
    qualifier: Qualifier | None = None
    currency: str | None = None
    whole: Decimal | None = None
    """The whole that a "k of n" counts in, or a "k in n" is a fraction of."""

    def __str__(self) -> str:
        """Return the value as written."""
        return self.written

    @property
    def number(self) -> Decimal:
        """The single number to compute with: the middle of a range, else the number itself."""
        return self.low if self.low == self.high else (self.low + self.high) / 2

    @property
    def bounds(self) -> tuple[Decimal, Decimal]:
        """Every number that rounds half-up to what is printed lies in these bounds."""
        half = self.step / 2
        return self.low - half, self.high + half

    @property
    def is_range(self) -> bool:
        """Whether the source prints two ends."""
        return self.low != self.high

    @property
    def is_plain(self) -> bool:
        """Whether the number stands without a qualifier and without a second end."""
        return self.qualifier is None and not self.is_range

    @property
    def unit_name(self) -> str:
        """The unit as it is published: a currency code for money, else the unit itself."""
        return self.currency or self.unit.value


def parse(text: str) -> Value:
    """Read one written value.

    Raises:
        ValueSyntaxError: the string is not in the grammar, or states an impossible share.
    """
    match = _VALUE.fullmatch(text) if len(text) <= LONGEST else None
    if match is None:
        raise ValueSyntaxError(_advice(text))
    groups = match.groupdict()
    qualifier = Qualifier(groups["qualifier"]) if groups["qualifier"] else None
    if groups["rank"]:
        return _rank(text, qualifier, int(groups["rank"]))
    if groups["joint"]:
        return _fraction(text, qualifier, groups)
    return _quantity(text, qualifier, groups)


def _rank(text: str, qualifier: Qualifier | None, number: int) -> Value:
    teens = number % 100 in {11, 12, 13}
    ending = "th" if teens else _ORDINALS.get(number % 10, "th")
    if number == 0 or not text.endswith(ending):
        message = f"{text!r} is no rank. Write '{max(number, 1)}{ending if number else 'st'}'"
        raise ValueSyntaxError(message)
    rank = Decimal(number)
    return Value(text, Unit.RANK, rank, rank, Decimal(0), qualifier)


def _fraction(text: str, qualifier: Qualifier | None, groups: dict[str, str]) -> Value:
    part, whole = _decimal(groups["part"]), _decimal(groups["whole"])
    if whole == 0 or part > whole:
        message = f"{text!r} is more than the whole. Write the part first: '3 of 15'"
        raise ValueSyntaxError(message)
    share = part * _HUNDRED / whole
    # "3 of 15" counts things; "9 in 10" is a rounded fraction whose neighbours are 8 and 10 in 10.
    step = Decimal(0) if groups["joint"] == "of" else _HUNDRED / whole
    return Value(text, Unit.SHARE, share, share, step, qualifier, whole=whole)


def _quantity(text: str, qualifier: Qualifier | None, groups: dict[str, str]) -> Value:
    scale = SCALES[groups["scale"] or ""]
    sign = -1 if groups["sign"] == "-" else 1
    low = _decimal(groups["low"]) * scale * sign
    high = _decimal(groups["high"]) * scale * sign if groups["high"] else low
    step = scale.scaleb(-max(_places(groups["low"]), _places(groups["high"] or "")))
    unit = _unit(groups)
    if unit is Unit.SHARE and max(low, high) > _HUNDRED:
        message = (
            f"{text!r} is an impossible share. Write a change with a sign ('+{text}'), a multiple as '2.3x'"
        )
        raise ValueSyntaxError(message)
    if groups["sign"] and unit not in {Unit.CHANGE, Unit.POINTS, Unit.MONEY, Unit.NUMBER}:
        message = f"{text!r} has a sign its unit cannot carry. Leave the sign out"
        raise ValueSyntaxError(message)
    if abs(high) < abs(low):
        message = f"{text!r} runs backwards. Write the smaller end first"
        raise ValueSyntaxError(message)
    currency = CURRENCIES[groups["currency"]] if groups["currency"] else None
    return Value(text, unit, min(low, high), max(low, high), step, qualifier, currency)


def _unit(groups: dict[str, str]) -> Unit:
    if groups["currency"]:
        if groups["unit"]:
            message = "money carries no second unit. Write '$1tn'"
            raise ValueSyntaxError(message)
        return Unit.MONEY
    match groups["unit"]:
        case "%":
            return Unit.CHANGE if groups["sign"] else Unit.SHARE
        case "x":
            return Unit.TIMES
        case " points":
            return Unit.POINTS
        case _:
            return Unit.NUMBER


def _decimal(digits: str) -> Decimal:
    return Decimal(digits.replace(",", ""))


def _places(digits: str) -> int:
    return len(digits.partition(".")[2])


def _advice(text: str) -> str:
    if not text.strip():
        return "a value is empty. Write what the source prints, such as '45%', or leave the figure out"
    for wrong, right in ((">", "over"), ("<", "under"), ("~", "about"), ("≈", "about")):
        if text.startswith(wrong):
            return f"{text!r} starts with a symbol. Write '{right} {text[1:].strip()}'"
    return (
        f"{text!r} is not a value. Write it as one of: 45%, +36%, 60-70%, 2.3x, 5.3, 1,215, $1tn, 12 points, "
        f"3 of 15, 9 in 10, 1st; before it may stand: {', '.join(Qualifier)}"
    )
