"""Readings: what was compared with the page is what the file holds."""

from collections.abc import Iterator

from plumbline.check.registry import rule
from plumbline.check.subject import Fault, Subject
from plumbline.problems import Severity


@rule(
    "READ01",
    "reading-of-a-part",
    Severity.WARNING,
    reason="A figure that nobody compared with its page may be misread; such a reading counts for none.",
    remedy="Compare all figures again, and add a reading.",
    bad="# a file of seven figures\nreadings:\n  - {by: first-reader, on: 2026-11-21, figures: 5}",
    good="# a file of seven figures\nreadings:\n  - {by: first-reader, on: 2026-11-21, figures: 7}",
)
def readings_are_complete(subject: Subject) -> Iterator[Fault]:
    """Some reading compared as many figures as the file holds.

    An earlier one may have compared fewer: a later reader can find figures that the first had missed.
    """
    for spot in subject.sources:
        count = spot.record.figure_count
        compared = [reading.figures for reading in spot.record.readings]
        if max(compared) < count:
            what = f"the fullest reading compared {max(compared)} figures, the file holds {count}"
            remedy = f"Compare the others too, and write 'figures: {count}'"
            yield spot.fault(("readings", len(compared) - 1, "figures"), what, remedy)


@rule(
    "READ02",
    "reading-of-too-much",
    reason="Nobody can compare more figures than there are; some are missing here, or miscounted.",
    remedy="Count one for each figure of a statistic and one for each repeat.",
    bad="# a file of seven figures\nreadings:\n  - {by: first-reader, on: 2026-11-21, figures: 9}",
    good="# a file of seven figures\nreadings:\n  - {by: first-reader, on: 2026-11-21, figures: 7}",
)
def readings_are_not_too_large(subject: Subject) -> Iterator[Fault]:
    """No reading compared more figures than the file holds, or differed in more than it compared."""
    for spot in subject.sources:
        count = spot.record.figure_count
        for number, reading in enumerate(spot.record.readings):
            if reading.figures > count:
                what = f"this reading compared {reading.figures} figures, the file holds {count}"
                remedy = "Count one for each figure of a statistic and one for each repeat"
                yield spot.fault(("readings", number, "figures"), what, remedy)
            if (reading.differed or 0) > reading.figures:
                what = f"the readers differed in {reading.differed} of {reading.figures} figures"
                yield spot.fault(("readings", number, "differed"), what, "Look at both numbers again")


@rule(
    "READ03",
    "difference-not-settled",
    reason="Where two readers differ, a later one must see who was right and why.",
    remedy="Say under `settled` how each difference was settled.",
    bad="readings:\n  - {by: second-reader, on: 2026-11-21, figures: 7, differed: 1}",
    good="readings:\n  - by: second-reader\n    on: 2026-11-21\n    figures: 7\n    differed: 1\n"
    "    settled: the table on page 4 has the value that was recorded",
)
def differences_are_settled(subject: Subject) -> Iterator[Fault]:
    """A reading that differed says how that was settled."""
    for spot in subject.sources:
        for number, reading in enumerate(spot.record.readings):
            if reading.differed and not reading.settled:
                what = f"the readers differed in {reading.differed}, and how it was settled is not said"
                yield spot.fault(("readings", number, "differed"), what, "Add 'settled: …'")
