"""Times: dates of records as a reader writes them, to the precision they were stated with."""

from datetime import date

from plumbline.dates import Span


MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_TO_THE_MONTH = len("2023-11")


def stretch(span: Span) -> str:
    """Return "17 November 2022 – 20 April 2023", "March–April 2020", "November 2022" or "2021–2026"."""
    return _stretch(span.written)


def months(span: Span) -> str:
    """Return a stretch without its days: "November 2022 – April 2023"."""
    return _stretch("/".join(end[:_TO_THE_MONTH] for end in span.written.split("/")))


def latest(span: Span) -> str:
    """Return when something was there for certain: a date, or of an interval "by 2021"."""
    first, slash, last = span.written.partition("/")
    return f"by {_point(last)}" if slash and first != last else _point(first)


def between(span: Span) -> str:
    """Return a date, or of an interval "between 2021 and 2026"."""
    first, slash, last = span.written.partition("/")
    return f"between {_point(first)} and {_point(last)}" if slash and first != last else _point(first)


def years(span: Span) -> str:
    """Return the years a stretch lies in: "2023", "2022–23"."""
    first, last = span.first.year, span.last.year
    if first == last:
        return str(first)
    short = f"{last % 100:02d}" if first // 100 == last // 100 else str(last)
    return f"{first}–{short}"


def day(on: date) -> str:
    """Return "21 November 2026"."""
    return _point(on.isoformat())


def _stretch(written: str) -> str:
    first, _, last = written.partition("/")
    if not last or first == last:
        return _point(first)
    same_year = first[:4] == last[:4]
    if len(first) == len(last) == _TO_THE_MONTH and same_year:
        return f"{MONTHS[int(first[5:]) - 1]}–{_point(last)}"
    if len(first) == len(last) == len("2023"):
        return f"{first}–{last}"
    start = _point(first).removesuffix(f" {first[:4]}") if same_year else _point(first)
    return f"{start} – {_point(last)}"


def _point(text: str) -> str:
    year, *rest = text.split("-")
    named = [MONTHS[int(rest[0]) - 1], year] if rest else [year]
    return " ".join([str(int(rest[1])), *named] if len(rest) > 1 else named)
