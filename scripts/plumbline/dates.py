"""Dates: days, months, years and intervals as a source states them.

A date keeps the precision it was written with: "2023" is a year, not its first of January.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Self


PATTERN = r"^\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?$"
_POINT = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", re.ASCII)


class DateSyntaxError(ValueError):
    """A string that is not a date; the message says what to write instead."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days from `first` to `last`, both included."""

    written: str
    first: date
    last: date

    def __str__(self) -> str:
        """Return the date as written."""
        return self.written

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the span of a single day."""
        return cls(day.isoformat(), day, day)

    @property
    def to_the_month(self) -> bool:
        """Whether both ends are stated to the month or better."""
        return all(len(end) >= len("2023-11") for end in self.written.split("/"))


def parse(text: str) -> Span:
    """Read a day (2023-11-17), a month (2023-11), a year (2023) or an interval of two (2021/2026).

    Raises:
        DateSyntaxError: the string is not a date, names a day that does not exist, or runs backwards.
    """
    start, slash, end = text.partition("/")
    opening = _ends(start, text)
    closing = _ends(end, text) if slash else opening
    if closing[1] < opening[0]:
        message = f"{text!r} ends before it starts. Write the earlier date first"
        raise DateSyntaxError(message)
    return Span(text, opening[0], closing[1])


def _ends(point: str, text: str) -> tuple[date, date]:
    match = _POINT.fullmatch(point)
    if match is None:
        message = f"{text!r} is not a date. Write 2023-11-17, 2023-11, 2023 or an interval such as 2021/2026"
        raise DateSyntaxError(message)
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if year is None or month is None:
            return date(int(match[1]), 1, 1), date(int(match[1]), 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except (ValueError, calendar.IllegalMonthError) as error:
        message = f"{text!r} is a date that does not exist. Look at the source again"
        raise DateSyntaxError(message) from error
