"""Verification flags: whether anybody but the contributor has compared the record with its source."""

from collections.abc import Iterator

from plumbline.assess.flag import Axis, Reason, Severity, flag
from plumbline.assess.subject import Subject


def others_who_read(subject: Subject) -> int:
    """How many roles beside the first compared all figures of the record with the source.

    A reading that compared fewer figures than the record holds now counts for none.
    """
    source = subject.entry.source
    first = source.readings[0].by
    whole = {each.by for each in source.readings[1:] if each.figures >= source.figure_count}
    return len(whole - {first})


@flag(
    "unverified",
    name="Read once",
    severity=Severity.MAJOR,
    axis=Axis.VERIFICATION,
    reason="One reader's slip stays unseen until another looks.",
    rule="Fewer than readings-b readers beside the contributor have compared all figures with the source.",
    reference="Cochrane Handbook, chapter 5: two people extract data",
    mend="a second reader would have to compare it with its source",
)
def unverified(subject: Subject) -> Iterator[Reason]:
    if others_who_read(subject) < subject.thresholds.readings_b.number:
        yield Reason("Nobody but the contributor has compared it with the source yet.")


@flag(
    "verified-once",
    name="Verified once",
    severity=Severity.MINOR,
    axis=Axis.VERIFICATION,
    reason="Two readers can still agree on a slip.",
    rule="At least readings-b and fewer than readings-a readers beside the contributor have compared it.",
    reference="Cochrane Handbook, chapter 5",
    mend="a third reader would have to compare it with its source",
)
def verified_once(subject: Subject) -> Iterator[Reason]:
    thresholds = subject.thresholds
    if thresholds.readings_b.number <= others_who_read(subject) < thresholds.readings_a.number:
        yield Reason("One reader beside the contributor has compared it with the source.")
