"""Dates: data is collected, published and read, in this order, and not in the future.

Dates are known to the day, the month or the year, so only a disorder that is certain is one.
"""

from collections.abc import Iterator
from datetime import date

from plumbline import dates
from plumbline.check.registry import rule
from plumbline.check.subject import Fault, Subject
from plumbline.dates import Span
from plumbline.load.document import Path
from plumbline.records import Record


@rule(
    "DATE01",
    "published-before-fieldwork",
    reason="Nobody can publish what has not been collected; one of the two dates is misread.",
    remedy="Look at both dates again.",
    bad="# with statistics\n"
    "published: 2023-01-10\nstudies:\n  gartner-2023: {original: here, fieldwork: 2022-11/2023-04}",
    good="# with statistics\n"
    "published: 2023-06-10\nstudies:\n  gartner-2023: {original: here, fieldwork: 2022-11/2023-04}",
)
def fieldwork_precedes_publication(subject: Subject) -> Iterator[Fault]:
    """No source is published before the fieldwork it reports figures from has ended.

    A notice or a description of method may come before the fieldwork it announces.
    """
    for spot in subject.studies:
        source = subject.catalogue.sources[spot.file[1]]
        own, merged = spot.record.fieldwork, subject.catalogue.studies[str(spot.path[-1])].facts
        fieldwork = own or merged.fieldwork
        if source.published is None or fieldwork is None or not source.statistics:
            continue
        inferred = "fieldwork" in (spot.record.inferred if own else merged.inferred)
        # An inferred interval says "some time in between", so only its beginning is certain.
        earliest = fieldwork.first if inferred else _earliest_end(fieldwork)
        if earliest > source.published.last:
            what = f"the fieldwork ({fieldwork}) ends after this source was published ({source.published})"
            remedy = "Look at both dates again; one is misread, or the study is another"
            yield spot.fault(("fieldwork",) if own else (), what, remedy, key=not own)


def _earliest_end(span: Span) -> date:
    """The first day on which something that lasted for this span may have ended."""
    return dates.parse(span.written.rpartition("/")[2]).first


@rule(
    "DATE02",
    "read-before-published",
    reason="Nobody can read what has not been published.",
    remedy="Look at both dates again.",
    bad="published: 2024-06-10\nreadings:\n  - {by: first-reader, on: 2023-11-21, figures: 3}",
    good="published: 2024-06-10\nreadings:\n  - {by: first-reader, on: 2026-11-21, figures: 3}",
)
def publication_precedes_readings(subject: Subject) -> Iterator[Fault]:
    """No reading is earlier than the publication."""
    for spot in subject.sources:
        published = spot.record.published
        for number, reading in enumerate(spot.record.readings):
            if published is not None and published.first > reading.on.last:
                what = f"the reading ({reading.on}) is earlier than the publication ({published})"
                yield spot.fault(("readings", number, "on"), what, "Look at both dates again")


@rule(
    "DATE03",
    "in-the-future",
    reason="What has not happened yet cannot be on record.",
    remedy="Mend the date.",
    bad="readings:\n  - {by: first-reader, on: 2062-11-21, figures: 3}",
    good="readings:\n  - {by: first-reader, on: 2026-11-21, figures: 3}",
)
def nothing_is_in_the_future(subject: Subject) -> Iterator[Fault]:
    """No publication, fieldwork, reading, withdrawal or change is later than today."""
    for spot in subject.sources:
        ways: list[tuple[Path, Span | None]] = [(("published",), spot.record.published)]
        ways += [(("readings", n, "on"), reading.on) for n, reading in enumerate(spot.record.readings)]
        for path, span in ways:
            if span is not None and span.first > subject.today:
                yield spot.fault(path, *_future(span, subject.today))
    for study in subject.studies:
        fieldwork = study.record.fieldwork
        if fieldwork is not None and fieldwork.first > subject.today:
            yield study.fault(("fieldwork",), *_future(fieldwork, subject.today))
    for record in subject.records:
        for path, span in _changes(record.record):
            if span.first > subject.today:
                yield record.fault(path, *_future(span, subject.today))


def _changes(record: Record) -> Iterator[tuple[Path, Span]]:
    if record.withdrawn is not None:
        yield ("withdrawn", "on"), record.withdrawn.on
    for number, change in enumerate(record.history):
        yield ("history", number, "on"), change.on


def _future(span: Span, today: date) -> tuple[str, str]:
    return f"{span} is in the future; today is {today.isoformat()}", "Mend the date"
