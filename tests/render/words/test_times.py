from datetime import date

import pytest

from plumbline.dates import parse
from plumbline.render.words import times


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2023", "2023"),
        ("2022-11", "November 2022"),
        ("2022-11-17", "17 November 2022"),
        ("2022-11-17/2023-04-20", "17 November 2022 – 20 April 2023"),
        ("2020-03/2020-04", "March–April 2020"),
        ("2020-03-02/2020-04-05", "2 March – 5 April 2020"),
        ("2021/2026", "2021–2026"),
    ],
)
def test_stretches_keep_the_precision_they_were_stated_with(written: str, read: str) -> None:
    """A year stays a year, a month a month, and a year said twice is said once."""
    assert times.stretch(parse(written)) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [("2022-11-17/2023-04-20", "November 2022 – April 2023"), ("2020-03-02/2020-03-20", "March 2020")],
)
def test_months_drop_the_days(written: str, read: str) -> None:
    """In a sentence to cite, months are enough, and a stretch within one month is that month."""
    assert times.months(parse(written)) == read


@pytest.mark.parametrize(
    ("written", "latest", "between"),
    [("2011-01-27", "27 January 2011", "27 January 2011"), ("2021/2026", "by 2026", "between 2021 and 2026")],
)
def test_an_interval_is_told_as_one(written: str, latest: str, between: str) -> None:
    """A page of unknown date was there by the later end of the interval it lies in."""
    assert times.latest(parse(written)) == latest
    assert times.between(parse(written)) == between


@pytest.mark.parametrize(
    ("written", "years"), [("2023", "2023"), ("2022-11/2023-04", "2022–23"), ("1999/2001", "1999–2001")]
)
def test_years_are_short_within_a_century(written: str, years: str) -> None:
    """A stretch over two years of one century is written short."""
    assert times.years(parse(written)) == years


def test_a_day_is_written_in_words() -> None:
    """A day has its month in words and no leading nought."""
    assert times.day(date(2026, 11, 1)) == "1 November 2026"
