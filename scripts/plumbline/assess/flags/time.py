"""Time flags: when the data was collected, and whether newer data exists."""

from collections.abc import Iterator
from datetime import date

from plumbline.assess.flag import Axis, Reason, Severity, flag
from plumbline.assess.subject import Subject


@flag(
    "undated",
    name="Undated",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="A number without any date may be of any age.",
    rule="Neither fieldwork, nor a year of the study, nor publication is known.",
    reference="NCPP 20 questions, 7",
    mend="the publisher would have to state when the data was collected",
)
def undated(subject: Subject) -> Iterator[Reason]:
    if _end(subject) is None:
        yield Reason("Nothing says when this was.")


@flag(
    "fieldwork-missing",
    name="Fieldwork dates missing",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="A page of today can carry data of twenty years ago; not saying when weighs as much as being old.",
    rule="No source states when the data was collected.",
    reference="AAPOR disclosure standards, 7",
    mend="the publisher would have to state when the data was collected",
)
def fieldwork_missing(subject: Subject) -> Iterator[Reason]:
    if not subject.states("fieldwork"):
        yield Reason("When the data was collected is not stated.")


@flag(
    "old",
    name="Old",
    severity=Severity.MINOR,
    axis=Axis.SOUNDNESS,
    reason="How two teams work together changes with their tools.",
    rule="The data is older than age-old-years and not older than age-very-old-years.",
    reference="CRAAP test, currency",
)
def old(subject: Subject) -> Iterator[Reason]:
    thresholds = subject.thresholds
    years = _age(subject)
    if years is not None and thresholds.age_old_years.number < years <= thresholds.age_very_old_years.number:
        yield Reason(f"The data is {years} years old.")


@flag(
    "very-old",
    name="Very old",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="Most of today's tools, channels and job titles did not exist when this was asked.",
    rule="The data is older than age-very-old-years.",
    reference="CRAAP test, currency",
)
def very_old(subject: Subject) -> Iterator[Reason]:
    years = _age(subject)
    if years is not None and years > subject.thresholds.age_very_old_years.number:
        yield Reason(f"The data is {years} years old.")


@flag(
    "superseded",
    name="Superseded",
    severity=Severity.MAJOR,
    axis=Axis.SOUNDNESS,
    reason="The same people have asked again since.",
    rule="Another study of the same series was published later.",
    reference="Roper Center, iPoll trends",
)
def superseded(subject: Subject) -> Iterator[Reason]:
    series = subject.facts.series if subject.facts else None
    published = subject.entry.source.published
    if series is None or published is None or subject.entry.study is None:
        return
    # Publication, not fieldwork: hiding the dates of a newer wave must not make this one look current.
    for study in subject.catalogue.studies.values():
        if study.id == subject.entry.study.id or study.facts.series != series:
            continue
        dates = [subject.catalogue.sources[name].published for name in study.sources]
        newest = max((span.first for span in dates if span is not None), default=None)
        if newest is not None and newest > published.last:
            yield Reason(f"A newer wave is on record: {study.id}.")
            return


def _end(subject: Subject) -> date | None:
    facts = subject.facts
    if facts is not None and facts.fieldwork is not None:
        return facts.fieldwork.last
    if facts is not None and facts.dated:
        return facts.dated[0].last
    return subject.entry.source.published.last if subject.entry.source.published else None


def _age(subject: Subject) -> int | None:
    """Full years from the end of the data to the date of the assessment."""
    end = _end(subject)
    if end is None:
        return None
    as_of = subject.as_of
    return as_of.year - end.year - ((as_of.month, as_of.day) < (end.month, end.day))
