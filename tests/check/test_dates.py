from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.check import dates
from tests.check.subjects import source, subject


days = st.dates(min_value=date(1990, 1, 1), max_value=date(2026, 1, 1))
precision = st.sampled_from([4, 7, 10])


def told(published: str, fieldwork: str, **study: object) -> list[str]:
    """Return what is said of a publication and its fieldwork."""
    record = source("share", [{"value": "5%"}], {"fieldwork": fieldwork} | study) | {"published": published}
    return [fault.what for fault in dates.fieldwork_precedes_publication(subject(record))]


@given(days, st.integers(0, 300), st.integers(0, 300), precision, precision)
def test_every_true_order_passes(first: date, lasted: int, later: int, coarse: int, fine: int) -> None:
    """Fieldwork that ended before publication is never refused, however roughly either is dated."""
    ended = first + timedelta(days=lasted)
    published = ended + timedelta(days=later)
    fieldwork = f"{first.isoformat()[:coarse]}/{ended.isoformat()[:coarse]}"
    assert told(published.isoformat()[:fine], fieldwork) == []


@given(days, st.integers(1, 300))
def test_a_certain_disorder_is_refused(day: date, later: int) -> None:
    """Fieldwork that began after publication is refused."""
    began = day + timedelta(days=later)
    assert len(told(day.isoformat(), f"{began.isoformat()}/{began.isoformat()}")) == 1


@pytest.mark.parametrize(
    ("published", "fieldwork", "faults"),
    [
        ("2023-01-10", "2022-11-17/2023-04-20", 1),
        ("2023-01-10", "2022-11/2023-04", 1),
        ("2023-01-10", "2022/2023", 0),
        ("2023", "2023-11", 0),
        ("2021/2026", "2025", 0),
        ("2021/2023", "2024", 1),
    ],
)
def test_only_ends_count(published: str, fieldwork: str, faults: int) -> None:
    """A disorder is certain if even the earliest end is later than the latest publication."""
    assert len(told(published, fieldwork)) == faults


def test_an_inferred_interval_says_some_time_between() -> None:
    """Of inferred fieldwork only the beginning is certain."""
    reason = {"inferred": {"fieldwork": "between two other surveys"}}
    assert told("2023-01-10", "2022-11/2023-04", **reason) == []
    assert len(told("2022-01-10", "2022-11/2023-04", **reason)) == 1


def test_another_source_cannot_publish_before_the_fieldwork() -> None:
    """Where only the study's own report dates the fieldwork, sources that speak of it are held against it."""
    original = source("share", [{"value": "5%"}], {"fieldwork": "2022-11"}) | {"published": "2023"}
    retold = source("share", [{"value": "5%"}], {"original": "elsewhere"}) | {"published": "2021"}
    faults = list(dates.fieldwork_precedes_publication(subject(original, retold)))
    assert [(fault.file, fault.path) for fault in faults] == [
        (("sources", "source-2"), ("studies", "one-study"))
    ]
