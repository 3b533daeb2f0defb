"""Relations: records that point at each other do not go round in circles."""

from collections.abc import Iterator, Mapping

from plumbline.check.references import publishers_named
from plumbline.check.registry import rule
from plumbline.check.subject import Fault, Subject
from plumbline.problems import Severity


@rule(
    "REL01",
    "circular-origin",
    reason="A finding that comes from itself comes from nowhere.",
    remedy="Point every `of` at what stands nearer the origin.",
    bad="# a/aligned\nof: b/aligned\n# b/aligned\nof: a/aligned",
    good="# a/aligned\nof: b/aligned\n# b/aligned has no `of`",
)
def origins_are_not_circular(subject: Subject) -> Iterator[Fault]:
    """Following `of` from statistic to statistic never leads back."""
    entries = {spot.record.id: spot for spot in subject.statistics}
    nearer = {key: spot.record.statistic.of or "" for key, spot in entries.items()}
    for circle in _circles(nearer):
        what = f"{circle[0]!r} comes from itself: {' → '.join([*circle, circle[0]])}"
        yield entries[circle[0]].fault(("of",), what, "Delete the 'of' of the one nearest the origin")


@rule(
    "REL02",
    "circular-ownership",
    reason="The topmost owner of a publisher decides whether two credits conflict.",
    remedy="Delete one `part_of`.",
    bad="# publishers/a.yaml\npart_of: b\n# publishers/b.yaml\npart_of: a",
    good="# publishers/a.yaml\npart_of: b",
)
def owners_are_not_circular(subject: Subject) -> Iterator[Fault]:
    """Following `part_of` from publisher to publisher never leads back."""
    publishers = {spot.file[1]: spot for spot in subject.publishers}
    owners = {key: spot.record.part_of or "" for key, spot in publishers.items()}
    for circle in _circles(owners):
        what = f"{circle[0]!r} is part of itself: {' → '.join([*circle, circle[0]])}"
        yield publishers[circle[0]].fault(("part_of",), what, "Delete one 'part_of'")


@rule(
    "REL03",
    "self-reference",
    reason="A record that points at itself tells a reader nothing.",
    remedy="Name another record, or none.",
    bad="# traces/67-percent.yaml\ntravels_with: [67-percent]",
    good="travels_with: [208-percent]",
)
def nothing_points_at_itself(subject: Subject) -> Iterator[Fault]:
    """No question is related to itself, no trace travels with itself, no page links to itself."""
    for question in subject.questions:
        if question.path[-1] in question.record.related:
            number = question.record.related.index(str(question.path[-1]))
            yield question.fault(("related", number), "this is the question itself", "Name another, or none")
    for trace in subject.traces:
        if trace.file[1] in trace.record.travels_with:
            number = trace.record.travels_with.index(trace.file[1])
            yield trace.fault(("travels_with", number), "this is the trace itself", "Name another, or none")
    for repeat in subject.repeats:
        target = repeat.record.repeat.of or ""
        if repeat.record.repeat.link == repeat.file[1]:
            yield repeat.fault(("link",), "this is the source itself", "Write where the credit leads")
        if target.partition("/")[0] == repeat.file[1]:
            yield repeat.fault(("of",), "this statistic stands on the same page", "Delete the repeat")


@rule(
    "REL04",
    "unused-record",
    Severity.WARNING,
    reason="A page about a number that nobody tells, or a publisher of nothing, leads a reader nowhere.",
    remedy="Point at it from where it belongs, or delete it.",
    bad="# traces/67-percent.yaml, and no statistic or repeat is `of: 67-percent`",
    good="repeats:\n  - of: 67-percent",
)
def records_are_used(subject: Subject) -> Iterator[Fault]:
    """Some statistic or repeat is `of` every trace, and some record names every publisher."""
    if len(subject.catalogue.sources) < len(subject.ids("sources")):
        return  # what uses it may stand in a file that could not be read
    told = {spot.record.statistic.of for spot in subject.statistics}
    told |= {spot.record.repeat.of for spot in subject.repeats}
    traces = {name for name in told if name is not None and "/" not in name}
    for trace in subject.traces if all(subject.has("traces", name) for name in traces) else ():
        if trace.file[1] not in traces and trace.record.root is None:
            yield trace.fault(
                (), "no statistic and no repeat is 'of' this trace", "Point at it, or delete it"
            )
    named = {name for _, _, name in publishers_named(subject)}
    # A name that leads nowhere may be this one misspelt, and is told already.
    for publisher in subject.publishers if all(subject.has("publishers", name) for name in named) else ():
        if publisher.file[1] not in named:
            yield publisher.fault((), "no record names this publisher", "Name it, or delete it")


def _circles(next_of: Mapping[str, str]) -> Iterator[list[str]]:
    """Yield each circle of a graph with one way out of every place, from its first place on."""
    done: set[str] = set()
    for start in next_of:
        way: list[str] = []
        place = start
        while place in next_of and place not in done:
            done.add(place)
            way.append(place)
            place = next_of[place]
        if place in way:
            yield way[way.index(place) :]
