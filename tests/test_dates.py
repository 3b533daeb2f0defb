import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.dates import DateSyntaxError, Span, parse


WRITTEN = {
    "2023-11-17": (date(2023, 11, 17), date(2023, 11, 17)),
    "2023-11": (date(2023, 11, 1), date(2023, 11, 30)),
    "2024-02": (date(2024, 2, 1), date(2024, 2, 29)),
    "2023": (date(2023, 1, 1), date(2023, 12, 31)),
    "2021/2026": (date(2021, 1, 1), date(2026, 12, 31)),
    "2022-11-17/2023-04": (date(2022, 11, 17), date(2023, 4, 30)),
    "2023/2023-05": (date(2023, 1, 1), date(2023, 5, 31)),
}

REFUSED = {
    "": "is not a date",
    "23-11-17": "is not a date",
    "2023-1": "is not a date",
    "2023-11-17T10:00": "is not a date",
    "2023\n": "is not a date",
    "\uff12\uff10\uff12\uff13": "is not a date",
    "2023/": "is not a date",
    "2021/2022/2023": "is not a date",
    "17 November 2023": "is not a date",
    "2023-02-29": "does not exist",
    "2023-13": "does not exist",
    "2023-00-10": "does not exist",
    "0000": "does not exist",
    "2026/2021": "ends before it starts",
}

days = st.dates()


class TestParse:
    @pytest.mark.parametrize("text", WRITTEN)
    def test_keeps_the_precision(self, text: str) -> None:
        """A date spans all the days it may mean."""
        span = parse(text)
        assert (span.first, span.last) == WRITTEN[text]
        assert str(span) == text

    @pytest.mark.parametrize("text", REFUSED)
    def test_refuses_what_is_no_date(self, text: str) -> None:
        """What is not a date, or no day there is, is refused with advice."""
        with pytest.raises(DateSyntaxError, match=re.escape(REFUSED[text])) as refusal:
            parse(text)
        assert ". " in str(refusal.value), "what is wrong, and then what to do"

    @given(days)
    def test_a_day_is_itself(self, day: date) -> None:
        """A day that is written and read again is the same day."""
        assert parse(day.isoformat()) == Span.of(day)

    @given(days, st.integers(0, 4000))
    def test_an_interval_keeps_its_ends(self, day: date, length: int) -> None:
        """An interval begins with its first day and ends with its last."""
        last = min(day, date.max - timedelta(days=length)) + timedelta(days=length)
        first = last - timedelta(days=length)
        span = parse(f"{first.isoformat()}/{last.isoformat()}")
        assert (span.first, span.last) == (first, last)

    @given(days)
    def test_less_precision_spans_more(self, day: date) -> None:
        """A day lies in its month, and the month in its year."""
        month, year = parse(day.isoformat()[:7]), parse(day.isoformat()[:4])
        assert year.first <= month.first <= day <= month.last <= year.last

    @given(st.text(max_size=25))
    def test_raises_nothing_else(self, text: str) -> None:
        """Any text is a date or is refused; nothing else is raised."""
        try:
            span = parse(text)
        except DateSyntaxError:
            return
        assert span.first <= span.last


class TestSpan:
    @pytest.mark.parametrize(
        ("text", "precise"),
        [
            ("2023-11", True),
            ("2023-11-17", True),
            ("2022-11/2023-04", True),
            ("2023", False),
            ("2022-11/2023", False),
        ],
    )
    def test_knows_whether_it_is_to_the_month(self, text: str, precise: bool) -> None:  # noqa: FBT001  a parameter
        """A date is to the month if both ends are."""
        assert parse(text).to_the_month is precise
